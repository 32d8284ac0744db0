import { expect, test } from "vitest";
import type { BaselineFacts, Report } from "../../src/report/report.ts";
import { expectFigures, expectVerdict, finding, row, shown, type Verified, verify, windowOf } from "./verify.ts";

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

test.concurrent("a regression far inside the budgets is named, against the time before the deploy, and warns", async () => {
  const run = await verify({ exact: true, scenario: "regression" });
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

test.concurrent("while both serve, they are compared over the same time", async () => {
  const run = await verify({
    exact: true,
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
