import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, aroundEach, describe, expect, test } from "vitest";
import { onTestFinished, within } from "../this-test.ts";
import { callApi, readEntries } from "./client.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "./index.ts";
import type { Figures } from "./truth.ts";

let simulator: Simulator | undefined;
afterEach(async () => {
  await simulator?.stop();
  simulator = undefined;
});

aroundEach(async (runTest, context) => await within(context, runTest));

/** Quick answers, so that a test sees hundreds of requests in a second; nothing else differs from the scenario. */
const quick = { latencyMedianMs: 20, rolloutMs: 20, trafficMs: 20, requestsPerSecond: 300 };

/** A deployed scenario after so many users' requests, all of them ended and readable. */
async function ran(options: SimulatorOptions, requests = 150): Promise<{ simulator: Simulator; revision: string }> {
  const cloud = await startSimulator({ historyMs: 0, ...options, overrides: { ...quick, ...options.overrides } });
  onTestFinished(async () => await cloud.stop());
  const { revision } = await cloud.deploy();
  while (cloud.traffic.sent < requests) await wait(10);
  await cloud.settle();
  return { simulator: cloud, revision };
}

const appLog = 'log_id("run.googleapis.com/stdout")';
const platformLog = 'log_id("run.googleapis.com/requests")';

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

describe("the revision that served before", () => {
  test("had users until what is deployed was created, by its logs and by the truth", async () => {
    simulator = await startSimulator({ scenario: "regression", historyMs: 5000, overrides: { strayShare: 0.2 } });
    await simulator.deploy();
    const revision = simulator.stableRevision;
    const created = simulator.run.revisions.get(simulator.run.state(Date.now()).latestCreated ?? "")?.createdMs ?? NaN;
    const truth = simulator.truth({ revision });
    const filter = `resource.labels.revision_name="${revision}"`;
    const app = await readEntries(simulator, `${filter} AND ${appLog}`);
    const platform = await readEntries(simulator, `${filter} AND ${platformLog}`);
    expect([app.length, platform.length]).toEqual([truth.app.requests, truth.platform.requests]);
    // 120 a second, a fifth of them strays, which the app does not log.
    expect(truth.platform.requests).toBeGreaterThan(450);
    expect(truth.app.requests / truth.platform.requests).toBeLessThan(0.9);
    const starts = platform.map(({ timestamp }) => Date.parse(timestamp));
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(created - 5000);
    expect(Math.max(...starts)).toBeLessThan(created);
    const latencies = truth.app.latenciesMs.toSorted((a, b) => a - b);
    expect(latencies[Math.floor(latencies.length / 2)]).toBeGreaterThan(220);
    expect(latencies[Math.floor(latencies.length / 2)]).toBeLessThan(280);
  });

  test("keeps its share of the users where the new one gets only a part", async () => {
    simulator = await startSimulator({ historyMs: 0, overrides: quick });
    const { revision } = await simulator.deploy({ percent: 20 });
    while (simulator.traffic.sent < 300) await wait(10);
    const shares = simulator.run.state(Date.now()).effective.map((target) => [target.revision, target.percent]);
    await simulator.settle();
    expect(shares).toEqual([
      [simulator.stableRevision, 80],
      [revision, 20],
    ]);
    const served = (name: string): number => simulator?.truth({ revision: name }).platform.requests ?? 0;
    expect(served(revision) + served(simulator.stableRevision)).toBe(simulator.traffic.sent);
    // A fifth of three hundred, four deviations either way.
    expect(Math.abs(served(revision) / simulator.traffic.sent - 0.2)).toBeLessThan(0.1);
  });
});

// They wait for their users: beside each other they take the time of one.
describe.concurrent("the truth", () => {
  test.each<[string, SimulatorOptions]>([
    ["healthy", {}],
    ["errors", { scenario: "errors" }],
    ["batched", { scenario: "batched-logs" }],
    ["late and repeated", { scenario: "late-logs", overrides: { lateMs: 300 } }],
    ["refused", { scenario: "refused", overrides: { refusedWaitMs: 50 } }],
    ["with stray requests", { overrides: { strayShare: 0.3 } }],
    ["with unusable latencies", { scenario: "unusable-latencies" }],
    ["hostile", { scenario: "hostile-text" }],
  ])("%s: equals what the logs say, to the last request", async (_, options) => {
    const { simulator: cloud, revision } = await ran(options);
    const filter = `resource.labels.revision_name="${revision}" AND severity>=DEFAULT`;
    const app = await readEntries(cloud, `${filter} AND ${appLog}`);
    const platform = await readEntries(cloud, `${filter} AND ${platformLog}`);
    const truth = cloud.truth({ revision });

    expect(app).toHaveLength(truth.app.requests);
    expect(platform).toHaveLength(truth.platform.requests);
    // Users send from the moment of traffic on, and no request of theirs is lost.
    expect(cloud.truth().platform.requests).toBe(cloud.traffic.sent);
    expect(sum(truth.app.byStatus)).toBe(truth.app.requests);
    const latencies = app.flatMap(({ jsonPayload }) => {
      const value = jsonPayload?.["process_time_ms"];
      return typeof value === "number" && value >= 0 ? [value] : [];
    });
    expect(latencies.toSorted((a, b) => a - b)).toEqual(truth.app.latenciesMs.toSorted((a, b) => a - b));
    expect(platform.filter(({ httpRequest }) => httpRequest?.latency === "0s")).toHaveLength(truth.platform.refused);
  });

  test("can be asked for a window of entry timestamps", async () => {
    const { simulator: cloud } = await ran({});
    const app = await readEntries(cloud, `${appLog} AND severity>=DEFAULT`);
    const times = app.map(({ timestamp }) => Date.parse(timestamp)).sort((a, b) => a - b);
    const [from = 0, to = 0] = [times[20], times[100]];
    expect(cloud.truth({ from, to }).app.requests).toBe(times.filter((at) => at >= from && at < to).length);
  });
});

test("probes are counted apart from users, and keep the trace they came with", async () => {
  simulator = await startSimulator({ overrides: { ...quick, requestsPerSecond: 0 } });
  await simulator.deploy();
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  const answer = await fetch(`${simulator.uri}/chat`, {
    method: "POST",
    headers: { "user-agent": "ion-verify/1", traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    body: JSON.stringify({ message: "안녕하세요" }),
  });
  expect(answer.status).toBe(200);
  await simulator.settle();
  const figures: Figures[] = [simulator.truth().app, simulator.truth().platform];
  expect(figures).toMatchObject([
    { requests: 0, probes: 1 },
    { requests: 0, probes: 1 },
  ]);
  const entries = await readEntries(simulator, `trace="projects/ion-demo/traces/${traceId}"`);
  expect(
    entries.map(({ logName }) => logName.split("%2F")[1]).toSorted((a, b) => (a ?? "").localeCompare(b ?? "")),
  ).toEqual(["requests", "stdout"]);
});

test("entries appear after their request has ended, and out of order", async () => {
  const { simulator: cloud } = await ran({});
  const entries = await readEntries(cloud, `${platformLog} AND severity>=DEFAULT`);
  const delays = entries.map(({ timestamp, receiveTimestamp, httpRequest }) => {
    return Date.parse(receiveTimestamp) - Date.parse(timestamp) - 1000 * Number.parseFloat(httpRequest?.latency ?? "");
  });
  // Timestamps are read back in whole milliseconds here.
  expect(Math.min(...delays)).toBeGreaterThan(-1);
  expect(Math.max(...delays)).toBeGreaterThan(100);
  const byStart = entries.toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1)).map(({ insertId }) => insertId);
  const byReceipt = entries
    .toSorted((a, b) => (a.receiveTimestamp < b.receiveTimestamp ? -1 : 1))
    .map(({ insertId }) => insertId);
  expect(byReceipt).not.toEqual(byStart);
});

test("a crash is told by the platform and by the audit log", async () => {
  simulator = await startSimulator({ scenario: "crash-at-start", overrides: { rolloutMs: 20, requestsPerSecond: 0 } });
  const { revision } = await simulator.deploy();
  await simulator.settle();
  const logs = await readEntries(simulator, `resource.labels.revision_name="${revision}" AND severity>=DEFAULT`);
  expect(logs.map(({ textPayload = "" }) => textPayload)).toContain("Container called exit(1).");
  expect(logs.find(({ protoPayload }) => protoPayload)).toMatchObject({
    severity: "ERROR",
    protoPayload: { status: { code: 9 } },
  });
});

test("a kill for memory is told in Cloud Run's words", async () => {
  const memoryKills = { afterMs: 1, everyMs: 60_000 };
  const { simulator: cloud } = await ran({ scenario: "memory-kill", overrides: { memoryKills } }, 20);
  const [kill] = await readEntries(cloud, 'log_id("run.googleapis.com/varlog/system") AND severity>=ERROR');
  expect(kill?.textPayload).toMatch(
    /^Memory limit of 512 MiB exceeded with 530 MiB used\. Consider increasing the memory limit/,
  );
});

test("an answer cache answers the repeated message from memory", async () => {
  simulator = await startSimulator({ scenario: "answer-cache", overrides: { ...quick, requestsPerSecond: 0 } });
  await simulator.deploy();
  const { uri } = simulator;
  const ask = async (message: string): Promise<unknown> => {
    const answer = await fetch(`${uri}/chat`, { method: "POST", body: JSON.stringify({ message }) });
    return answer.json();
  };
  // Before the traffic moves the old revision answers, which has no cache.
  await simulator.moved();
  expect([await ask("a"), await ask("a"), await ask("b")]).toMatchObject([
    { cached: false },
    { cached: true },
    { cached: false },
  ]);
});

test.each([
  ["health-redirect", 302, ""],
  ["dependency-down", 200, "Connection refused"],
  ["healthy", 200, '"status":"ok"'],
] as const)("/health of %s", async (scenario, status, text) => {
  simulator = await startSimulator({ scenario, overrides: { ...quick, requestsPerSecond: 0 } });
  await simulator.deploy();
  await simulator.moved();
  const answer = await fetch(`${simulator.uri}/health`, { redirect: "manual" });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(text);
});

test("a tag has its own URL, which leads to its revision", async () => {
  simulator = await startSimulator({ scenario: "pinned-traffic", overrides: { ...quick, requestsPerSecond: 0 } });
  const { revision } = await simulator.deploy({ tag: "green" });
  await simulator.moved();
  const { body } = await callApi(simulator, "/v2/projects/ion-demo/locations/us-central1/services/ion-api-prod");
  const { trafficStatuses } = body as { trafficStatuses: { tag?: string; uri?: string }[] };
  const { uri = "" } = trafficStatuses.find(({ tag }) => tag === "green") ?? {};
  await fetch(`${uri}/health`, { headers: { "user-agent": "ion-verify/1" } });
  await fetch(`${simulator.uri}/health`, { headers: { "user-agent": "ion-verify/1" } });
  await simulator.settle();
  expect(simulator.truth({ revision }).platform.probes).toBe(1);
  expect(simulator.truth({ revision: simulator.stableRevision }).platform.probes).toBe(1);
});

describe("the port", () => {
  const service = "/v2/projects/ion-demo/locations/us-central1/services/ion-api-prod";

  test("asks for a token, and for the right one", async () => {
    simulator = await startSimulator();
    const none = await fetch(simulator.url + service);
    const wrong = await fetch(simulator.url + service, { headers: { authorization: "Bearer wrong" } });
    expect([none.status, wrong.status]).toEqual([401, 401]);
    expect((await callApi(simulator, service)).status).toBe(200);
    expect(simulator.requests.map(({ status }) => status)).toEqual([401, 401, 200]);
  });

  test("refuses what is not granted, in Google's words", async () => {
    simulator = await startSimulator({ scenario: "denied" });
    simulator.grants.delete("run.services.get");
    expect(await callApi(simulator, service)).toMatchObject({
      status: 403,
      body: {
        error: {
          status: "PERMISSION_DENIED",
          message:
            "Permission 'run.services.get' denied on resource 'projects/ion-demo/locations/us-central1/services/ion-api-prod' (or resource may not exist).",
        },
      },
    });
    expect((await callApi(simulator, "/v2/entries:list", { resourceNames: ["projects/ion-demo"] })).status).toBe(403);
  });

  test("accepts the targets that gcloud sends through its proxy setting", async () => {
    simulator = await startSimulator({ authentication: false });
    const { port } = new URL(simulator.url);
    const status = await new Promise((resolve, reject) => {
      const path = `http://us-central1-127.0.0.1:${port}/apis/serving.knative.dev/v1/namespaces/ion-demo/services/ion-api-prod?alt=json`;
      request({ host: "127.0.0.1", port, path }, (answer) => resolve(answer.resume().statusCode))
        .once("error", reject)
        .end();
    });
    expect(status).toBe(200);
  });

  test("fails calls in the shares that are asked for", async () => {
    const faults = { rateLimited: 0.1, unavailable: 0.1, reset: 0.1, hang: 0 };
    simulator = await startSimulator({ overrides: { faults } });
    for (let i = 0; i < 40; i += 1) await callApi(simulator, service).catch(() => undefined);
    const tally = Map.groupBy(simulator.requests, ({ status }) => status);
    expect([0, 200, 429, 503].map((status) => tally.get(status)?.length)).toEqual([4, 28, 4, 4]);
  });

  test("counts reads of log entries and refuses the sixty-first in a minute", async () => {
    simulator = await startSimulator();
    const statuses: number[] = [];
    for (let i = 0; i < 61; i += 1) {
      statuses.push((await callApi(simulator, "/v2/entries:list", { resourceNames: ["projects/ion-demo"] })).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
    expect(simulator.mostLogReadsAMinute).toBe(60);
  });
});

test("Monitoring has the candidate's history at once", async () => {
  simulator = await startSimulator({ scenario: "memory-climb", overrides: { ...quick, requestsPerSecond: 0 } });
  const { revision } = await simulator.deploy();
  const filter = `metric.type="run.googleapis.com/container/memory/usage" AND resource.labels.revision_name="${revision}"`;
  const query = new URLSearchParams({
    filter,
    "interval.startTime": new Date(Date.now() - 3_600_000).toISOString(),
    "interval.endTime": new Date().toISOString(),
  });
  const { status, body } = await callApi(simulator, `/v3/projects/ion-demo/timeSeries?${query.toString()}`);
  expect(status).toBe(200);
  const { timeSeries } = body as { timeSeries: { points: { value: { distributionValue: { mean: number } } }[] }[] };
  const means = timeSeries[0]?.points.map(({ value }) => value.distributionValue.mean) ?? [];
  // Ten minutes of age less the two of the delay; newest first, so falling.
  expect(means.length).toBeGreaterThanOrEqual(7);
  expect(means).toEqual(means.toSorted((a, b) => b - a));
  expect(Math.min(...means.slice(0, 3))).toBeGreaterThan(500e6);
});
