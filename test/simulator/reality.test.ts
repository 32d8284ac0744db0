import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type AppLogging, appLines, plainLogging } from "./app-logging.ts";
import { callApi, readEntries } from "./client.ts";
import { frontDoors } from "./front-doors.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "./index.ts";
import { Random } from "./random.ts";

// What product and simulator must not believe wrongly together: the simulator plays it, or nothing here would tell.

let simulator: Simulator | undefined;
afterEach(async () => {
  await simulator?.stop();
  simulator = undefined;
});

const quick = { latencyMedianMs: 20, rolloutMs: 20, trafficMs: 20, requestsPerSecond: 300 };

async function ran(options: SimulatorOptions, requests: number): Promise<{ cloud: Simulator; filter: string }> {
  const cloud = await startSimulator({ historyMs: 0, ...options, overrides: { ...quick, ...options.overrides } });
  simulator = cloud;
  const { revision } = await cloud.deploy();
  await cloud.moved();
  while (cloud.traffic.sent < requests) await wait(10);
  await cloud.settle();
  return { cloud, filter: `resource.labels.revision_name="${revision}" AND severity>=DEFAULT` };
}

const requestLog = 'log_id("run.googleapis.com/requests")';

describe("how an app logs its requests", () => {
  const random = new Random("app-logging");
  const lines = (plan: Partial<AppLogging>, request: Partial<Parameters<typeof appLines>[1]> = {}) =>
    appLines({ ...plainLogging, ...plan }, { processMs: 512, status: 200, sinceMs: 0, ...request }, random);
  const [good, failed, slow] = [{}, { status: 500 }, { processMs: 3_000 }];

  it.each<[AppLogging["only"], number[]]>([
    ["all", [1, 1, 1]],
    ["failed", [0, 1, 0]],
    ["slow", [0, 0, 1]],
    ["ok", [1, 0, 1]],
  ])("only %s", (only, expected) => {
    expect([good, failed, slow].map((one) => lines({ only }, one).length)).toEqual(expected);
  });

  it.each<[AppLogging["unit"], unknown]>([
    ["ms", 512],
    ["s", 0.512],
    ["us", 512_000],
    ["ns", 512_000_000],
    ["text", "512ms"],
  ])("in %s", (unit, expected) => {
    expect(lines({ unit })).toEqual([{ process_time_ms: expected, status_code: 200 }]);
  });

  it("a part of its successes, and all that failed", () => {
    const logged = (one: object): number =>
      Array.from({ length: 1_000 }, () => lines({ successShare: 0.1 }, one).length).reduce((a, b) => a + b, 0);
    expect(logged(failed)).toBe(1_000);
    expect(logged(good)).toBeGreaterThan(50);
    expect(logged(good)).toBeLessThan(160);
  });

  it("several lines a request, none any more after a while, and without the values of those that were bad", () => {
    expect(lines({ lines: 3 })).toHaveLength(3);
    expect([999, 1_000].map((sinceMs) => lines({ stopsAfterMs: 1_000 }, { sinceMs }).length)).toEqual([1, 0]);
    const latency = (one: object): unknown => lines({ silent: "latency-of-slow" }, one)[0]?.["process_time_ms"];
    expect([good, slow].map(latency)).toEqual([512, null]);
    const status = (one: object): unknown => lines({ silent: "status-of-failed" }, one)[0]?.["status_code"];
    expect([good, failed].map(status)).toEqual([200, undefined]);
  });
});

it("a sink's exclusion keeps entries out of what is read, and can be read itself", async () => {
  const exclusion = `LOG_ID("run.googleapis.com/requests") AND httpRequest.status < 400 AND NOT sample(insertId, 0.1)`;
  const { cloud, filter } = await ran({ overrides: { errorRate: 0.3, exclusions: [exclusion] } }, 300);
  const kept = await readEntries(cloud, `${filter} AND ${requestLog}`);
  const { byStatus } = cloud.truth().platform;
  const failed = kept.filter(({ httpRequest }) => (httpRequest?.status ?? 0) >= 500);
  expect(failed).toHaveLength(byStatus[500] ?? Number.NaN);
  expect(kept.length - failed.length).toBeLessThan(0.3 * (byStatus[200] ?? 0));
  const { body } = await callApi(cloud, "/v2/projects/ion-demo/sinks");
  expect(body).toMatchObject({
    sinks: [{ name: "_Required" }, { name: "_Default", exclusions: [{ filter: exclusion }] }],
  });
});

it("a share of the requests is an uptime check's", async () => {
  const { cloud, filter } = await ran({ scenario: "checked" }, 300);
  const all = await readEntries(cloud, `${filter} AND ${requestLog}`);
  const checks = all.filter(({ httpRequest }) => httpRequest?.userAgent?.includes("UptimeChecks"));
  expect(checks.length / all.length).toBeGreaterThan(0.35);
  expect(checks.length / all.length).toBeLessThan(0.65);
});

describe("what stands in front of the service answers our probes", () => {
  it.each(["iap-redirect", "not-found", "armor-403", "invoker-403", "no-instance-503"] as const)("%s", async (door) => {
    const { status, headers, body, logged } = frontDoors[door];
    const { cloud, filter } = await ran({ overrides: { frontDoor: door } }, 20);
    const answer = await fetch(`${cloud.uri}/health`, {
      redirect: "manual",
      headers: { "user-agent": "ion-verify/1" },
    });
    expect([answer.status, await answer.text()]).toEqual([status, body]);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
    await cloud.settle();
    const entries = await readEntries(cloud, `${filter} AND httpRequest.userAgent="ion-verify/1"`);
    expect(entries.map((one) => [one.httpRequest?.status, one.labels?.["instanceId"]])).toEqual(
      logged === null ? [] : [[status, undefined]],
    );
    // Users come through.
    expect(cloud.truth().platform.byStatus[200]).toBeGreaterThan(0);
  });
});

it("an answer that breaks off has 200, and beside it a note of Cloud Run's with its trace; a probe's is whole", async () => {
  const { cloud, filter } = await ran({ scenario: "cut-off", overrides: { duplicateShare: 0, errorRate: 0.1 } }, 150);
  const { brokenOff, sent, unanswered } = cloud.traffic;
  expect(brokenOff / sent).toBeGreaterThan(0.15);
  expect(brokenOff / sent).toBeLessThan(0.5);
  expect(unanswered).toBe(0);
  const notes = await readEntries(cloud, `${filter} AND textPayload:"Truncated response body"`);
  const seen = await readEntries(cloud, `${filter} AND ${requestLog}`);
  const byTrace = new Map(seen.map((one) => [one.trace, one]));
  expect(notes).toHaveLength(brokenOff);
  for (const { severity, logName, trace, labels } of notes) {
    const request = byTrace.get(trace);
    expect({ severity, logName, labels }).toEqual({
      severity: "WARNING",
      logName: "projects/ion-demo/logs/run.googleapis.com%2Fvarlog%2Fsystem",
      labels: { instanceId: request?.labels?.["instanceId"] },
    });
    expect([request?.severity, request?.httpRequest?.status]).toEqual(["INFO", 200]);
  }
  const [body, headers] = [JSON.stringify({ message: "안녕" }), { "user-agent": "ion-verify/1" }];
  const probe = async (): Promise<unknown> =>
    await (await fetch(`${cloud.uri}/chat`, { method: "POST", headers, body })).json();
  const answers = await Promise.allSettled(Array.from({ length: 20 }, probe));
  // One in ten fails, as a whole.
  expect(answers.map(({ status }) => status)).not.toContain("rejected");
});
