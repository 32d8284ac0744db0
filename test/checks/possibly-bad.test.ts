import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { JudgedRequest } from "../../src/checks/judged-request.ts";
import { budgetMs, ended, judgeOf } from "./windows.ts";

const slices = 40;
const good: JudgedRequest = { slice: 0, latencyMs: 100, error: false };
const noLatency: JudgedRequest = { ...good, latencyMs: null, latencyWithin: { lowMs: 0, highMs: Infinity } };
const noStatus: JudgedRequest = { ...good, error: null };

function decided(...some: [number, JudgedRequest][]) {
  const judge = judgeOf(slices);
  for (const [times, one] of some) for (let i = 0; i < times; i += 1) judge.observe({ ...one, slice: i % slices });
  const [errorRate, p95] = judge.findings(ended(slices));
  return { errorRate, p95, ...judge.look(slices - 1) };
}

describe("requests of which nobody knows", () => {
  it("prove nothing: the slow ones are those that log no latency", () => {
    const { p95, proven } = decided([900, good], [100, noLatency]);
    expect(p95).toMatchObject({
      decision: "inconclusive",
      reason: { code: "possibly-bad", unknown: 100, entries: 1000 },
      n: 900,
      bad: 0,
    });
    expect(proven).toBe(false);
  });

  it("prove nothing: the failed ones are those that log no status", () => {
    const { errorRate, p95 } = decided([990, good], [20, noStatus]);
    expect(errorRate).toMatchObject({ decision: "inconclusive", reason: { code: "possibly-bad", unknown: 20 } });
    expect(p95.decision).toBe("pass");
  });

  it("break nothing: they may have been good", () => {
    const { errorRate, breached } = decided([40, { ...good, error: true }], [400, good], [4000, noStatus]);
    expect(errorRate).toMatchObject({ decision: "inconclusive", reason: { code: "possibly-bad", unknown: 4000 } });
    expect(breached).toBe(false);
  });

  it("change nothing where they are too few to", () => {
    const { errorRate, p95 } = decided([3000, good], [3, noStatus], [20, noLatency]);
    expect([errorRate.decision, p95.decision]).toEqual(["pass", "pass"]);
  });

  it("prove nothing where they stand so close together that they alone would have broken it", () => {
    const judge = judgeOf(slices);
    for (let i = 0; i < 3; i += 1) judge.observe({ ...noLatency, error: true });
    for (let i = 0; i < 170; i += 1) judge.observe({ ...good, slice: 1, error: true });
    const [, p95] = judge.findings(ended(slices));
    expect(p95).toMatchObject({ decision: "inconclusive", reason: { code: "possibly-bad", unknown: 3, entries: 173 } });
    expect(judge.look(slices - 1).proven).toBe(false);
  });

  it("do not hide what is broken without them", () => {
    const { errorRate } = decided([300, { ...good, error: true }], [700, good], [100, noStatus]);
    expect(errorRate.decision).toBe("fail");
  });

  it("are only those whose bounds hold the budget", () => {
    const within = (lowMs: number, highMs: number): JudgedRequest => ({ ...good, latencyWithin: { lowMs, highMs } });
    expect(decided([1000, within(0, budgetMs)]).p95.decision).toBe("pass");
    expect(decided([1000, within(budgetMs + 1, Infinity)]).p95).toMatchObject({ decision: "fail", bad: 1000 });
    expect(decided([1000, within(budgetMs - 1, budgetMs + 1)]).p95.reason.code).toBe("no-usable-values");
  });
});

const request = fc.record({
  slice: fc.nat(slices - 1),
  latency: fc.constantFrom("fast", "slow", "unknown" as const),
  error: fc.constantFrom(true, false, null),
  times: fc.integer({ min: 1, max: 200 }),
});

property.prop([fc.array(request, { minLength: 1, maxLength: 12 }), fc.boolean()], { numRuns: 60 })(
  "a decision is the same whatever they were",
  (all, theyWereBad) => {
    const [open, told] = [judgeOf(slices), judgeOf(slices)];
    for (const { slice, latency, error, times } of all) {
      const slow = latency === "unknown" ? theyWereBad : latency === "slow";
      for (let i = 0; i < times; i += 1) {
        open.observe(
          latency === "unknown"
            ? { slice, latencyMs: null, latencyWithin: { lowMs: 0, highMs: Infinity }, error }
            : { slice, latencyMs: latency === "slow" ? 2 * budgetMs : 1, error },
        );
        told.observe({ slice, latencyMs: slow ? 2 * budgetMs : 1, error: error ?? theyWereBad });
      }
    }
    const whatever = told.findings(ended(slices));
    for (const [i, finding] of open.findings(ended(slices)).entries()) {
      if (finding.decision !== "inconclusive") expect(whatever[i]?.decision).toBe(finding.decision);
    }
    if (open.look(slices - 1).proven) expect(told.look(slices - 1).proven).toBe(true);
  },
);
