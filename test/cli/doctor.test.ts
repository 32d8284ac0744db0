import { afterEach, describe, expect, it } from "vitest";
import { proposeBudgets } from "../../src/cli/doctor/budgets.ts";
import { configOf } from "../../src/cli/doctor/command.ts";
import { type Diagnosis, examine } from "../../src/cli/doctor/examine.ts";
import { findFields } from "../../src/cli/doctor/log-fields.ts";
import { type Row, tellingOf } from "../../src/cli/doctor/rows.ts";
import { openCloud } from "../../src/cloud/open.ts";
import { readSettings } from "../../src/inputs/read.ts";
import type { LogEntry } from "../../src/sources/log-entry.ts";
import { never } from "../fake-clock.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "../simulator/index.ts";
import type { Past } from "../simulator/past.ts";

const english = tellingOf("en");
const open: Simulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(async (sim) => await sim.stop()));
});

async function diagnose(
  past: Partial<Past>,
  options: SimulatorOptions = {},
  prepare: (sim: Simulator) => void = () => undefined,
  given: Record<string, string> = {},
): Promise<Diagnosis> {
  const sim = await startSimulator({ live: false, ...options });
  open.push(sim);
  const to = Date.now() - 10 * 60_000;
  sim.past({ from: to - 6 * 3_600_000, to, requests: 4000, medianMs: () => 300, ...past });
  prepare(sim);
  const env = { ...sim.env, INPUT_SERVICE: sim.service.name, INPUT_REGION: sim.service.region, ...given };
  const inputs = await readSettings({ env, readFile: () => undefined });
  const cloud = openCloud(inputs, never, { warn: () => undefined, plannedMs: 0 });
  const diagnosis = await examine(cloud, inputs.settings, never);
  await cloud.close();
  return diagnosis;
}

const nothing = {
  days: 14,
  to: 0,
  counts: [],
  latencies: [],
  minutes: { counts: [], latencies: [] },
  memory: [],
  cpu: [],
  memoryBytes: null,
  logged: null,
};

const row = ({ rows }: Diagnosis, about: string): Row | undefined => rows.find((one) => one.about === about);

describe("the doctor, of a service that is well", () => {
  it("says what a verification would see, and proposes a config file that can be read", async () => {
    const diagnosis = await diagnose({});
    expect(diagnosis.rows.filter(({ state }) => state === "wrong")).toEqual([]);
    expect(row(diagnosis, "credentials")?.seen).toBe("for project ion-demo");
    expect(row(diagnosis, "app-log")).toMatchObject({
      state: "ok",
      seen: expect.stringMatching(
        /latency in jsonPayload\.process_time_ms, in ms \([\d,]+ traces say so\), status in jsonPayload\.status_code/,
      ),
    });
    expect(row(diagnosis, "health")?.seen).toMatch(/^\/health answered 200 in [\d.]+ m?s: database ok/);
    expect(diagnosis.proposal).toMatchObject({
      "latency-field": "jsonPayload.process_time_ms",
      "status-field": "jsonPayload.status_code",
      "p95-budget": expect.stringMatching(/^(?:\d+ms|[\d.]+s)$/),
      "error-rate-budget": expect.stringMatching(/^[\d.]+%$/),
      "health-path": "/health",
    });
    expect(row(diagnosis, "memory")?.seen).toMatch(
      /^an instance used up to \d+ MB of 1,074 MB: the default budget of 90 % fits$/,
    );
    const yaml = configOf(diagnosis, english.words);
    const { settings } = await readSettings({ env: { INPUT_CONFIG: "c.yml" }, readFile: () => yaml });
    expect(settings).toMatchObject({ service: "ion-api-prod", region: "us-central1", healthPath: "/health" });
  });

  it("says it in Korean, and leaves the settings their own names", async () => {
    const diagnosis = await diagnose({}, {}, undefined, { INPUT_LANGUAGE: "ko" });
    for (const { about, seen } of diagnosis.rows) expect([about, /[가-힣]/.test(seen)]).toEqual([about, true]);
    expect(diagnosis.proposal["language"]).toBe("ko");
    const yaml = configOf(diagnosis, tellingOf("ko").words);
    expect(yaml).toMatch(/^# .*제안한 설정/);
    const { settings } = await readSettings({ env: { INPUT_CONFIG: "c.yml" }, readFile: () => yaml });
    expect(settings).toMatchObject({ service: "ion-api-prod", language: "ko" });
  });

  it("counts the requests a minute of the hours since there are any", () => {
    const hour = 3_600_000;
    const to = 20 * 24 * hour;
    const of = (...values: number[]) => [
      { labels: { response_code_class: "2xx" }, points: values.map((value, i) => ({ at: to - i * hour, value })) },
    ];
    const traffic = (...values: number[]): string | undefined =>
      proposeBudgets({ ...nothing, to, counts: of(...values) }, english).rows.find(({ about }) => about === "traffic")
        ?.seen;
    expect(traffic(600, 600)).toMatch(/^10 requests a minute prove these budgets in about /);
    expect(traffic(600, 600, ...Array.from({ length: 12 }, () => 0))).toMatch(/^10 requests a minute/);
    expect(traffic(...Array.from({ length: 14 * 24 }, () => 600))).toMatch(/^10 requests a minute/);
  });

  it("proposes no window that would not prove what it is proposed for", () => {
    const to = 20 * 24 * 3_600_000;
    let proposed = 0;
    for (let perDay = 100; perDay < 40_000; perDay = Math.ceil(perDay * 1.1)) {
      const points = Array.from({ length: 14 }, (_, i) => ({ at: to - i * 24 * 3_600_000, value: perDay }));
      const counts = [{ labels: { response_code_class: "2xx" }, points }];
      const seen = { ...nothing, to, counts };
      const { rows, proposal } = proposeBudgets(seen, english);
      const { seen: said = "", next = "" } = rows.find(({ about }) => about === "traffic") ?? {};
      const minutes = /in about ([\d,]+) minutes/.exec(said)?.[1] ?? "0";
      const window = proposal["window"];
      expect(window === undefined || parseInt(window, 10) >= parseInt(minutes, 10)).toBe(true);
      expect(window === undefined || next === `window: ${window}`).toBe(true);
      if (window !== undefined) proposed++;
    }
    expect(proposed).toBeGreaterThan(3);
  });

  it("takes an empty page of the log that goes on for no empty log", async () => {
    const diagnosis = await diagnose({ platformLog: true }, { overrides: { emptyPageEvery: 2 } });
    expect(row(diagnosis, "request-log")?.state).toBe("ok");
    expect(row(diagnosis, "app-log")?.seen).toMatch(/^latency in /);
  });

  it("says what it may read a minute", async () => {
    const diagnosis = await diagnose({}, {}, undefined, { "INPUT_LOG-READS-PER-MINUTE": "20" });
    expect(row(diagnosis, "quota")?.seen).toMatch(/at most 20 log reads a minute/);
  });

  it("marks nothing as worth a look that is as it usually is", async () => {
    const diagnosis = await diagnose({ platformLog: true });
    expect(row(diagnosis, "quota")).toMatchObject({ state: "ok", next: "" });
  });

  it("changes nothing", async () => {
    await diagnose({});
    const methods = new Set(open[0]?.requests.map(({ method, path }) => `${method} ${path.split("?")[0]}`));
    expect([...methods].filter((one) => !one.startsWith("GET ") && one !== "POST /v2/entries:list")).toEqual([]);
  });
});

describe("the doctor, of a service that is not, names", () => {
  it("the role that is missing", async () => {
    const diagnosis = await diagnose({}, {}, (sim) => sim.grants.delete("logging.logEntries.list"));
    expect(row(diagnosis, "logs")).toMatchObject({
      state: "wrong",
      seen: expect.stringContaining("roles/logging.viewer"),
    });
    // The rest is looked at all the same.
    expect(diagnosis.proposal).toHaveProperty("p95-budget");
  });

  it("a request log of which a sink leaves a part out", async () => {
    const diagnosis = await diagnose({ platformLog: true }, {}, (sim) => {
      sim.metrics.addPoint(
        {
          type: "run.googleapis.com/request_count",
          resourceLabels: {
            project_id: sim.service.project,
            location: sim.service.region,
            service_name: sim.service.name,
            revision_name: sim.stableRevision,
            configuration_name: sim.service.name,
          },
          metricLabels: { response_code: "200", response_code_class: "2xx", route: "x" },
          metricKind: "DELTA",
          valueType: "INT64",
          unit: "1",
          interval: { startMs: Date.now() - 22 * 60_000, endMs: Date.now() - 20 * 60_000 },
          value: 40_000,
        },
        0,
      );
    });
    expect(diagnosis.rows).toContainEqual(
      expect.objectContaining({
        about: "request-log",
        state: "note",
        seen: expect.stringMatching(/^it holds about [\d.]+ % of the [\d,]+ requests/),
      }),
    );
  });

  it("a request log that holds none of the requests that Cloud Run counted", async () => {
    expect(row(await diagnose({ platformLog: false }), "request-log")).toMatchObject({
      state: "note",
      seen: "no entry of Cloud Run's own in the last day, though Cloud Run counted requests",
    });
  });

  it.each<[{ count: number; isWhole: boolean } | null, RegExp, Record<string, string>?]>([
    [
      { count: 1000, isWhole: false },
      /no request in 14 days, though the request log holds at least 1,000 of the last day$/,
    ],
    [{ count: 0, isWhole: true }, /^no request in 14 days$/, { "prove-with": "users-and-probes" }],
    [null, /^unknown: Cloud Monitoring counted no request in 14 days, and the log could not be read$/],
  ])("no traffic, where no log says otherwise: %j", (logged, said, file = {}) => {
    const { rows, proposal } = proposeBudgets({ ...nothing, logged }, english);
    expect(rows.map(({ about }) => about)).toEqual(["traffic"]);
    expect(rows[0]?.seen).toMatch(said);
    expect(proposal).toEqual(file);
  });

  it.each<[string, string, string, RegExp]>([
    [
      "leave out most that went well",
      "httpRequest.status < 400 AND NOT sample(insertId, 0.1)",
      "note",
      /^_Default leaves entries of Cloud Run's request log out: httpRequest\.status < 400 AND NOT sample\(insertId, 0\.1\)$/,
    ],
    [
      "leave out a health check's",
      'httpRequest.requestUrl:"/health"',
      "ok",
      /^entries of some callers or paths are left out, .*: httpRequest\.requestUrl:"\/health"$/,
    ],
    [
      "leave out what the app says in passing",
      'LOG_ID("run.googleapis.com/stdout") AND severity<WARNING',
      "note",
      /^exclusions that may keep entries of the app's own log out: LOG_ID/,
    ],
    ["mean another service", 'resource.labels.service_name="billing"', "ok", /^no sink and no exclusion/],
  ])("exclusions that %s", async (_what, filter, state, seen) => {
    const diagnosis = await diagnose({}, {}, (sim) => void (sim.sinks.exclusions = [filter]));
    expect(row(diagnosis, "log-routing")).toMatchObject({ state, seen: expect.stringMatching(seen) });
  });

  it("exclusions that may not be read, which keeps nothing else from being seen", async () => {
    const diagnosis = await diagnose({}, {}, (sim) => sim.grants.delete("logging.sinks.list"));
    expect(row(diagnosis, "log-routing")).toMatchObject({
      state: "note",
      seen: expect.stringMatching(/^what sinks and exclusions leave out cannot be seen: .*logging\.sinks\.list/),
    });
    expect(diagnosis.rows.filter(({ state }) => state === "wrong")).toEqual([]);
  });

  it("an app that logs nothing of its requests", async () => {
    const diagnosis = await diagnose({ logs: () => false });
    expect(diagnosis.proposal["latency-field"]).toBe("httpRequest.latency");
  });

  it("a wrong service, as everywhere", async () => {
    const given = { INPUT_SERVICE: "ion-api-prd" };
    await expect(diagnose({}, {}, undefined, given)).rejects.toThrow(/is "ion-api-prd", .*\(is ion-api-prod meant\?\)/);
  });
});

describe("a latency's field and unit", () => {
  const platform = (n: number): LogEntry[] =>
    Array.from({ length: n }, (_, i) => ({
      timestamp: "2026-01-01T00:00:00Z",
      trace: `t${i}`,
      httpRequest: { status: i % 10 === 0 ? 500 : 200, latency: `${(0.2 + i / 1000).toFixed(3)}s` },
    }));
  const app = (n: number, payload: (seconds: number, status: number) => object, trace = true): LogEntry[] =>
    Array.from({ length: n }, (_, i) => ({
      timestamp: "2026-01-01T00:00:00Z",
      ...(trace ? { trace: `t${i}` } : {}),
      jsonPayload: payload(0.19 + i / 1000, i % 10 === 0 ? 500 : 200) as Record<string, unknown>,
    }));

  it.each<[string, (seconds: number, status: number) => object, Record<string, string>]>([
    [
      "seconds",
      (duration, status) => ({ duration, status }),
      { "latency-field": "jsonPayload.duration", "latency-unit": "s" },
    ],
    [
      "microseconds",
      (s, status) => ({ latency: s * 1e6, status }),
      { "latency-field": "jsonPayload.latency", "latency-unit": "us" },
    ],
    [
      "nanoseconds",
      (s, status) => ({ durationNs: s * 1e9, status }),
      { "latency-field": "jsonPayload.durationNs", "latency-unit": "ns" },
    ],
    [
      "texts with a unit",
      (s, code) => ({ elapsed: `${s}s`, code }),
      { "latency-field": "jsonPayload.elapsed", "status-field": "jsonPayload.code" },
    ],
    [
      "dotted names",
      (s, status) => ({ "http.response.status_code": status, "response-time": s * 1000 }),
      { "latency-field": 'jsonPayload."response-time"', "status-field": 'jsonPayload."http.response.status_code"' },
    ],
    [
      "nested members",
      (s, status) => ({ res: { status, took: s * 1000 } }),
      { "latency-field": "jsonPayload.res.took", "status-field": "jsonPayload.res.status" },
    ],
  ])("are found: %s", (_what, payload, expected) => {
    const { proposal } = findFields(app(60, payload), platform(60), english);
    expect(proposal).toMatchObject(expected);
    expect(Object.keys(proposal).includes("latency-unit")).toBe("latency-unit" in expected);
  });

  it("are not made up of a number that is no latency", () => {
    const { rows, proposal } = findFields(
      app(60, (s, status) => ({ timestamp: 1.7e9 + s, status })),
      platform(60),
      english,
    );
    expect(proposal).toEqual({ "latency-field": "httpRequest.latency" });
    expect(rows[0]?.seen).toMatch(
      /no field that holds a latency; they have jsonPayload\.timestamp, jsonPayload\.status/,
    );
  });

  it("are said to be taken from the name where no trace proves them", () => {
    const { rows, proposal } = findFields(
      app(60, (s, status) => ({ duration_ms: s * 1000, status }), false),
      platform(60),
      english,
    );
    expect(proposal).toMatchObject({ "latency-field": "jsonPayload.duration_ms" });
    expect(rows.map(({ about }) => about)).toContain("latency-unit");
  });
});
