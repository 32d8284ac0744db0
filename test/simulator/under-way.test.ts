import { setTimeout as wait } from "node:timers/promises";
import { MetricServiceClient } from "@google-cloud/monitoring/build/src/v3/metric_service_client.js";
import { PassThroughClient } from "google-auth-library";
import { aroundEach, describe, expect, it, test } from "vitest";
import { judgeUnderWay } from "../../src/checks/under-way.ts";
import { systemClock } from "../../src/clock.ts";
import { openAccess } from "../../src/cloud/client.ts";
import { openMonitoring } from "../../src/cloud/monitoring.ts";
import { readUnderWay } from "../../src/run/under-way.ts";
import { policy } from "../cloud/google.ts";
import { onTestFinished, within } from "../this-test.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "./index.ts";
import { underWayPoints } from "./under-way.ts";

aroundEach(async (runTest, context) => await within(context, runTest));

const minute = 60_000;
const metric = "run.googleapis.com/container/max_request_concurrencies";

async function open(options: SimulatorOptions): Promise<Simulator> {
  const cloud = await startSimulator({ authentication: false, ...options });
  onTestFinished(async () => await cloud.stop());
  return cloud;
}

const portOf = ({ url }: Simulator): number => Number(new URL(url).port);

/** State, instances, and the mean of their most. */
const read = ({ metricLabels, value }: ReturnType<typeof underWayPoints>[number]): string => {
  const { count = "0", mean = 0 } = typeof value === "number" ? {} : value;
  return `${metricLabels["state"]} ${count} × ${mean}`;
};

describe("of each instance the most requests at once", () => {
  const requests = [
    [0, 10, "a"],
    [5, 20, "a"],
    [20, 30, "a"],
    [40, Infinity, "a"],
    [12, 14, "b"],
    [12, 12, "c"],
  ].map(([from, to, instanceId]) => ({ revision: "r", instanceId, from, to })) as Parameters<typeof underWayPoints>[0];

  it.each<[from: number, to: number, said: string[]]>([
    // What ended as another began was not beside it, and what no instance had is nowhere.
    [0, 30, ["active 2 × 1.5", "idle 1 × 0"]],
    [20, 30, ["active 1 × 1", "idle 2 × 0"]],
    [31, 39, ["idle 3 × 0"]],
    [1_000, 2_000, ["active 1 × 1", "idle 2 × 0"]],
  ])("from %d to %d", (from, to, said) => {
    expect(underWayPoints(requests, 3, { from, to }).map(read)).toEqual(said);
  });
});

test("Google's own client reads the requests that hang, which no log holds, until their users leave", async () => {
  const metrics = { periodMs: 250, delayMs: 0 };
  const quick = { latencyMedianMs: 20, rolloutMs: 20, trafficMs: 20, requestsPerSecond: 300, createdMsAgo: 0, metrics };
  const cloud = await open({ scenario: "hanging", historyMs: 0, overrides: quick });
  const { revision } = await cloud.deploy();
  const { project } = cloud.service;
  const client = new MetricServiceClient({
    fallback: true,
    protocol: "http",
    apiEndpoint: "127.0.0.1",
    port: portOf(cloud),
    projectId: project,
    authClient: new PassThroughClient(),
  });
  onTestFinished(async () => await client.close());
  /** The newest point: instances, and what they had in all. */
  const newest = async (state: string): Promise<[at: number, instances: number, requests: number]> => {
    const seconds = Date.now() / 1000;
    const [series] = await client.listTimeSeries({
      name: `projects/${project}`,
      filter: `metric.type="${metric}" AND resource.labels.revision_name="${revision}" AND metric.labels.state="${state}"`,
      interval: { startTime: { seconds: seconds - 60 }, endTime: { seconds: seconds + 1 } },
      view: "FULL",
    });
    expect(series.length).toBeLessThanOrEqual(1);
    const { interval, value } = series[0]?.points?.[0] ?? {};
    const { count = 0, mean = 0 } = value?.distributionValue ?? {};
    const { seconds: s, nanos } = interval?.endTime ?? {};
    return [Number(s ?? 0) * 1000 + (nanos ?? 0) / 1e6, Number(count), Number(count) * (mean ?? 0)];
  };
  // Every fourth hangs: of those that ended the log tells at least how many do not.
  const logged = (): number => cloud.truth({ revision }).platform.requests;
  while (logged() < 120) await wait(20);
  const [least, since] = [Math.floor(logged() / 4), Date.now()];
  const after = (at: number): boolean => at - metrics.periodMs > since;
  let [at, instances, requests] = await newest("active");
  for (; !after(at); [at, instances, requests] = await newest("active")) await wait(50);
  expect(instances).toBeLessThanOrEqual(2);
  expect(requests).toBeGreaterThanOrEqual(least);
  await cloud.settle();
  const over = Date.now();
  let none = await newest("idle");
  for (; none[0] <= over || none[1] < 2; none = await newest("idle")) await wait(50);
  expect(none.slice(1)).toEqual([2, 0]);
});

test("what is read of a past by the minute tells those who hang from those who take long", async () => {
  const cloud = await open({ live: false });
  const { project, region, name: service } = cloud.service;
  const createdAt = Math.floor(Date.now() / minute) * minute - 12 * minute;
  const window = { from: createdAt, to: createdAt + 8 * minute };
  const from = createdAt - 150 * minute;
  const load = (): number => 1;
  cloud.past({ from, to: createdAt, requests: 150 * 60, load });
  const of = { from: window.from, to: window.to, requests: 8 * 60, load, sigma: 0.1 };
  cloud.past({ ...of, revision: "sound" });
  cloud.past({
    ...of,
    revision: "hangs",
    personas: [
      { name: "quick", weight: 2 },
      { name: "hangs", weight: 1, latencyFactor: 1e5 },
    ],
  });
  const access = await openAccess({ kind: "none" }, project);
  const endpoint = { protocol: "http", host: "127.0.0.1", port: portOf(cloud) } as const;
  const metrics = await openMonitoring(access, endpoint, project, policy);
  onTestFinished(async () => await metrics.close());
  const levels = async (revision: string) => {
    const asked = { scope: { project, service, region, revision }, createdAt, pastMs: 150 * minute, window };
    const known = await readUnderWay(metrics, systemClock, asked, new AbortController().signal);
    if (known === null) throw new Error("nothing was read");
    return known;
  };
  const [sound, hangs] = [await levels("sound"), await levels("hangs")];
  const ended = { requests: 320, busyMs: 320 * 800, forMs: 8 * minute };
  expect([sound.past.length, sound.own.length, hangs.own.length]).toEqual([150, 8, 8]);
  // One a second for 0.8 s: hardly one at once, and of two instances a few in a minute. A third that hangs is twenty a minute.
  const most = hangs.own.map((one) => one.most);
  expect(Math.max(...sound.own.map((one) => one.most), ...sound.past)).toBeLessThan(12);
  expect(most.at(-1)).toBeGreaterThan(100);
  expect(most).toEqual(most.toSorted((a, b) => a - b));
  expect(hangs.own.map(({ instances }) => instances)).toEqual(hangs.own.map(() => 2));
  expect(judgeUnderWay({ ...sound, share: 1, ended })).toBeNull();
  expect(judgeUnderWay({ ...hangs, share: 1, ended })).toMatchObject({ reason: { code: "requests-hang" } });
});
