import { expect, test } from "vitest";
import type { BaselineFacts, Report } from "../../src/report/report.ts";
import { formatTimestamp } from "../simulator/logging/entry.ts";
import {
  annotations,
  expectFailure,
  expectFigures,
  expectVerdict,
  finding,
  row,
  shown,
  truthOf,
  type Verified,
  verify,
  windowOf,
} from "./verify.ts";

function comparedOf({ report }: Verified): NonNullable<BaselineFacts["compared"]> {
  const compared = report.baseline?.compared ?? null;
  if (compared === null) throw new Error("nothing was compared");
  return compared;
}

const noticesOf = ({ notices }: Report): string[] => notices.map(({ code }) => code);

/** All that is told of the baseline is what its users got in the compared time. */
function expectBaselineFigures(run: Verified, log: "app" | "platform" = "app"): void {
  const { from, to, count, errors, latency, distribution, sampling } = comparedOf(run);
  const figures = run.sim.truth({ revision: run.sim.stableRevision, beganFrom: from, beganTo: to })[log];
  const latencies = figures.latenciesMs.toSorted((a, b) => a - b);
  const failed = Object.entries(figures.byStatus).reduce(
    (sum, [status, n]) => sum + (Number(status) >= 500 ? n : 0),
    0,
  );
  expect([count, errors, sampling]).toEqual([figures.requests - figures.refused, failed, null]);
  expect(count).toBeGreaterThan(100);
  for (const [share, told] of [
    [0.5, latency?.p50Ms],
    [0.95, latency?.p95Ms],
    [0.99, latency?.p99Ms],
    [1, latency?.maxMs],
  ] as const) {
    expect(told).toBeCloseTo(latencies[Math.ceil(share * latencies.length - 1e-6) - 1] ?? NaN, 6);
  }
  expect(distribution.reduce((sum, bucket) => sum + bucket.count, 0)).toBe(latencies.length);
  // The table that people see.
  expect(row(run, "Requests")["Baseline"]).toBe(shown(count));
  expect(to - from).toBe(windowOf(run).plannedMs);
}

test("a regression far inside the budgets is named, against the time before the deploy, and warns", async () => {
  const run = await verify({ scenario: "regression" });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expectBaselineFigures(run);
  const { concurrent, to } = comparedOf(run);
  expect([concurrent, to]).toEqual([false, run.report.candidate?.createdAt]);
  const latency = finding(run, "baseline-latency");
  expect(latency).toMatchObject({ decision: "warn", reason: { code: "baseline-slower", concurrent: false } });
  expect(finding(run, "p95")).toMatchObject({ decision: "pass" });
  expect(finding(run, "baseline-errors").decision).toBe("pass");
  expect(run.summary).toMatch(/It is slower than the baseline at P\d+: \d+ ms against \d+ ms\./);
  expect(run.summary).toContain("The baseline's requests are of the equally long time before the deploy");
});

test("a regression fails where that is asked for, before the window's end", async () => {
  const run = await verify({ scenario: "regression", inputs: { window: "20s", "on-regression": "fail" } });
  expectFailure(run, "baseline-latency", /slower than the baseline at P\d+: \d+ ms against \d+ ms$/);
  expect(windowOf(run).endedEarly).toBe("failed");
  expect(finding(run, "p95").decision).not.toBe("fail");
  expect(annotations(run, "error").join("\n")).toContain("slower than the baseline");
});

test("more errors than before, inside the budget, are named as well", async () => {
  const run = await verify({ overrides: { errorRate: 0.08 }, inputs: { "error-rate-budget": "30%" } });
  expectVerdict(run, "pass", "success");
  expectBaselineFigures(run);
  expect(finding(run, "baseline-errors")).toMatchObject({ decision: "warn", reason: { code: "baseline-more-errors" } });
  expect(finding(run, "error-rate").decision).toBe("pass");
});

test("a revision like the one before is not flagged, and passes where a regression would fail", async () => {
  const run = await verify({ inputs: { "on-regression": "fail", "regression-tolerance": "25%" } });
  expectVerdict(run, "pass", "success");
  expectBaselineFigures(run);
  for (const id of ["baseline-latency", "baseline-errors"] as const) {
    expect(finding(run, id)).toMatchObject({
      decision: "pass",
      reason: { code: "baseline-no-worse", tolerance: 0.25 },
    });
  }
});

test("a worse baseline excuses no broken budget", async () => {
  const run = await verify({
    scenario: "slow",
    overrides: { before: { latencyMedianMs: 3600 } },
    inputs: { "fail-fast": "false" },
  });
  expectFailure(run, "p95", /is above the budget of 2 s/);
  expect(finding(run, "baseline-latency").decision).toBe("pass");
});

test("while both serve, they are compared over the same time", async () => {
  const run = await verify({
    scenario: "regression",
    overrides: { requestsPerSecond: 240 },
    deploy: { percent: 50 },
    inputs: { window: "10s" },
  });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expectBaselineFigures(run);
  const { concurrent, from, to } = comparedOf(run);
  const { startedAt, plannedMs } = windowOf(run);
  expect([concurrent, from, to]).toEqual([true, startedAt, startedAt + plannedMs]);
  expect(finding(run, "baseline-latency")).toMatchObject({ decision: "warn", reason: { concurrent: true } });
  expect(run.summary).toContain("Both served at the same time");
  expect(noticesOf(run.report)).toContain("partial-traffic");
  expect(noticesOf(run.report)).not.toContain("baseline-not-read");
});

test("the same log is read of both: Cloud Run's, where the app writes none", async () => {
  const run = await verify({ scenario: "platform-log-only" });
  expectVerdict(run, "pass", "success");
  expectBaselineFigures(run, "platform");
  expect(comparedOf(run).filter).toContain("run.googleapis.com/requests");
});

test.each([
  ["a baseline that nobody used", { historyMs: 0 }, {}],
  ["none, by input", {}, { baseline: "none" }],
] as const)("%s holds up no pass", async (_what, options, inputs) => {
  const run = await verify({ ...options, inputs: { ...inputs, "on-regression": "fail" } });
  expectVerdict(run, "pass", "success");
  const told = run.report.findings.filter(({ id }) => id.startsWith("baseline"));
  expect(told.map(({ decision }) => decision)).toEqual("baseline" in inputs ? [] : ["warn", "warn"]);
});

test("a history above what may be read is drawn evenly by the server, within the quota", async () => {
  const perSecond = 2000;
  const run = await verify({
    historyMs: 0,
    before: (sim, revision) => {
      const created = sim.run.revisions.get(revision)?.createdMs ?? NaN;
      for (let i = 0; i < 10 * perSecond; i += 1) write(sim, created - 10_000 + (i * 1000) / perSecond, i);
    },
    inputs: { interval: "200ms" },
  });
  expectVerdict(run, "pass", "success");
  const { sampling, count, latency } = comparedOf(run);
  const all = (perSecond * windowOf(run).plannedMs) / 1000;
  if (sampling === null) throw new Error("nothing was sampled");
  expect(count).toBeGreaterThan(500);
  expect(count).toBeLessThan(5000);
  expect(sampling.estimated / all).toBeGreaterThan(0.8);
  expect(sampling.estimated / all).toBeLessThan(1.2);
  expect(Math.abs((latency?.p50Ms ?? NaN) - 600)).toBeLessThan(60);
  // The candidate's own requests were read to the last one.
  expect(run.report.requests?.count).toBe(truthOf(run).count);
  expect(run.sim.mostLogReadsAMinute).toBeLessThanOrEqual(48);
});

/** One request of the old revision; latencies go evenly from 100 to 1100 ms. */
function write(sim: Verified["sim"], at: number, i: number): void {
  const { project, region, name } = sim.service;
  const timestamp = formatTimestamp(at);
  sim.logs.append(
    {
      logName: `projects/${project}/logs/run.googleapis.com%2Fstdout`,
      resource: {
        type: "cloud_run_revision",
        labels: { location: region, service_name: name, revision_name: sim.stableRevision },
      },
      timestamp,
      receiveTimestamp: timestamp,
      insertId: `past-${i.toString(36).padStart(8, "0")}`,
      // 7919 is coprime to 1000, so that neighbours differ.
      jsonPayload: { message: "chat answered", process_time_ms: 100 + ((i * 7919) % 1000), status_code: 200 },
    },
    at,
  );
}
