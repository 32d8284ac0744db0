import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { BaselineComparison, type ComparedArm } from "../../src/judge/comparison.ts";
import { RequestJudge } from "../../src/judge/requests.ts";
import { uniform } from "./random.ts";
import { ended } from "./windows.ts";

const batches = 20;
/** 1..100 times a figure, evenly: the same latencies in every batch. */
const hundred = (times: number): number[] => Array.from({ length: 100 }, (_, i) => (i + 1) * times);
const arm = (latencies: number[], errors = 0): ComparedArm => ({ latencies, n: latencies.length, errors });

function compared(candidate: ComparedArm, baseline: ComparedArm, plan = {}): BaselineComparison {
  const comparison = new BaselineComparison({ batches, concurrent: true, ...plan });
  for (let i = 0; i < batches; i += 1) comparison.addBatch({ candidate, baseline });
  return comparison;
}

describe("a candidate like its baseline", () => {
  test("is not worse, in figures that can be checked", () => {
    const [latency, errors] = compared(arm(hundred(10), 1), arm(hundred(10), 1)).findings();
    expect(latency).toMatchObject({
      id: "baseline-latency",
      decision: "pass",
      reason: { code: "baseline-no-worse", tolerance: 0.1, concurrent: true },
      value: 950,
      limit: 950 * 1.1,
      unit: "ms",
    });
    // The first batch has no earlier baseline to compare with.
    expect(latency).toMatchObject({ n: 1900, reason: { baselineN: 1900 } });
    expect(errors).toMatchObject({
      id: "baseline-errors",
      decision: "pass",
      value: 0.01,
      limit: 0.01 * 1.1,
      n: 2000,
      bad: 20,
      reason: { code: "baseline-no-worse", baselineN: 2000 },
    });
  });

  test("or within the tolerance of it is not worse either", () => {
    const strict = compared(arm(hundred(10.8)), arm(hundred(10)), { latencyTolerance: 0 });
    const tolerant = compared(arm(hundred(10.8)), arm(hundred(10)));
    expect([strict.worse, tolerant.worse]).toEqual([true, false]);
  });

  test("that is better is not worse", () => {
    const comparison = compared(arm(hundred(2)), arm(hundred(10), 20));
    expect(comparison.worse).toBe(false);
    expect(comparison.findings().map(({ decision }) => decision)).toEqual(["pass", "pass"]);
  });
});

describe("a slower candidate", () => {
  const all = arm(hundred(15));

  test("is named with the percentile that carries it, its figures, and both samples", () => {
    const [latency, errors] = compared(all, arm(hundred(10))).findings();
    expect(latency).toMatchObject({ decision: "warn", unit: "ms", n: 1900, bad: expect.any(Number) });
    if (latency.reason.code !== "baseline-slower") throw new Error(latency.reason.code);
    const { percentile, baselineMs, candidateShare, baselineShare, baselineN, lnE, lnNeeded } = latency.reason;
    expect(latency.value).toBe((percentile / 100) * 1500);
    expect(baselineMs).toBe((percentile / 100) * 1000);
    expect(latency.limit).toBeCloseTo(baselineMs * 1.1, 9);
    // Of 15, 30, …, 1500, those beyond 1.1 times the baseline's percentile.
    expect(candidateShare).toBeCloseTo(hundred(15).filter((ms) => ms > 1.1 * baselineMs).length / 100, 9);
    expect(baselineShare).toBeCloseTo(1 - percentile / 100, 9);
    expect(baselineN).toBe(1900);
    expect(lnNeeded).toBeCloseTo(Math.log(200), 12);
    expect(lnE).toBeGreaterThan(lnNeeded);
    expect(errors.decision).toBe("pass");
  });

  test("fails where that is asked for, and tells that the baseline came before", () => {
    const [latency] = compared(all, arm(hundred(10)), { onWorse: "fail", concurrent: false }).findings();
    expect(latency).toMatchObject({ decision: "fail", reason: { code: "baseline-slower", concurrent: false } });
  });

  test("in one of twenty requests alone is told by a high percentile", () => {
    const tail = hundred(10).map((ms) => (ms % 200 === 0 ? 5000 : ms));
    const [latency] = compared(arm(tail), arm(hundred(10))).findings();
    if (latency.reason.code !== "baseline-slower") throw new Error(latency.reason.code);
    expect(latency.reason.percentile).toBeGreaterThanOrEqual(95);
  });

  test("for a part of the window stays found", () => {
    const comparison = new BaselineComparison({ batches, concurrent: true });
    const baseline = arm(hundred(10));
    for (let i = 0; i < batches; i += 1)
      comparison.addBatch({ baseline, candidate: i > 5 && i < 10 ? arm(hundred(50)) : baseline });
    expect(comparison.findings()[0]).toMatchObject({ decision: "warn", reason: { code: "baseline-slower" } });
  });

  test("is found far inside of an absolute budget, and no worse baseline excuses a broken one", () => {
    const judge = new RequestJudge({ errorRateBudget: 0.01, p95BudgetMs: 2000, slices: batches, windowMs: 600_000 });
    const comparison = new BaselineComparison({ batches, concurrent: true });
    for (let slice = 0; slice < batches; slice += 1) {
      for (const ms of hundred(30)) {
        judge.observe({ slice, latencyMs: ms, error: false });
        comparison.observe("candidate", { latencyMs: ms, error: false });
        comparison.observe("baseline", { latencyMs: ms * 3, error: false });
      }
      comparison.closeBatch();
    }
    expect(judge.findings(ended(batches))[1].decision).toBe("fail");
    expect(comparison.worse).toBe(false);
    expect(compared(arm(hundred(10)), arm(hundred(5))).worse).toBe(true);
  });
});

describe("a candidate with more errors", () => {
  test("is told with both rates", () => {
    const comparison = compared(arm(hundred(10), 5), arm(hundred(10), 1));
    expect(comparison.worse).toBe(true);
    expect(comparison.findings()[1]).toMatchObject({
      decision: "warn",
      value: 0.05,
      unit: "ratio",
      n: 2000,
      bad: 100,
      reason: { code: "baseline-more-errors", baselineRate: 0.01, baselineN: 2000, tolerance: 0.1 },
    });
  });

  test("within the tolerance is not told", () => {
    expect(compared(arm(hundred(10), 5), arm(hundred(10), 1), { errorTolerance: 4 }).worse).toBe(false);
  });
});

describe("without enough to compare", () => {
  test.each([
    ["no baseline", arm(hundred(10), 50), arm([])],
    ["no candidate", arm([]), arm(hundred(10), 1)],
    ["neither", arm([]), arm([])],
  ])("nothing is said: %s", (_what, candidate, baseline) => {
    for (const [onWorse, decision] of [
      ["warn", "warn"],
      ["fail", "inconclusive"],
    ]) {
      for (const finding of compared(candidate, baseline, { onWorse }).findings()) {
        expect(finding).toMatchObject({ decision, reason: { code: "baseline-no-data" } });
      }
    }
  });

  test("one batch has no earlier baseline to compare its latency with", () => {
    const comparison = new BaselineComparison({ batches, concurrent: true });
    comparison.addBatch({ candidate: arm(hundred(100)), baseline: arm(hundred(1)) });
    expect(comparison.findings()[0].reason).toEqual({ code: "baseline-no-data", baselineN: 0 });
  });

  test("requests without a usable value are left out", () => {
    const comparison = new BaselineComparison({ batches, concurrent: true });
    for (let i = 0; i < 9; i += 1) {
      comparison.observe("candidate", { latencyMs: null, error: null });
      comparison.observe("baseline", { latencyMs: null, error: false });
      comparison.closeBatch();
    }
    const [latency, errors] = comparison.findings();
    expect([latency.n, errors.n]).toEqual([0, 0]);
    expect(errors.reason).toEqual({ code: "baseline-no-data", baselineN: 9 });
  });
});

property.prop([fc.array(fc.tuple(fc.boolean(), fc.nat(3000), fc.boolean()), { maxLength: 200 }), fc.nat(5)])(
  "one by one or in batches is the same",
  (requests, tolerance) => {
    const [one, whole] = [0, 1].map(
      () => new BaselineComparison({ batches: 4, concurrent: true, latencyTolerance: tolerance / 10 }),
    ) as [BaselineComparison, BaselineComparison];
    for (let from = 0; from < requests.length; from += 50) {
      const part = requests.slice(from, from + 50);
      for (const [isBaseline, latencyMs, error] of part) {
        one.observe(isBaseline ? "baseline" : "candidate", { latencyMs, error });
      }
      one.closeBatch();
      const of = (baseline: boolean): ComparedArm => {
        const its = part.filter(([isBaseline]) => isBaseline === baseline);
        return { latencies: its.map(([, ms]) => ms), n: its.length, errors: its.filter(([, , error]) => error).length };
      };
      whole.addBatch({ candidate: of(false), baseline: of(true) });
    }
    expect(whole.findings()).toEqual(one.findings());
    const [latency, errors] = one.findings();
    for (const { value, limit } of [latency, errors]) {
      expect([value, limit].every((figure) => figure === null || Number.isFinite(figure))).toBe(true);
    }
  },
);

describe("in seeded windows of 4,000 log-normal requests, a tenth of them the candidate's", () => {
  function share(windows: number, worse: (ms: number) => number, errorRate = 0.005): number {
    const draw = uniform(42);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
    let found = 0;
    for (let window = 0; window < windows; window += 1) {
      const comparison = new BaselineComparison({ batches, concurrent: true, latencyTolerance: 0, errorTolerance: 0 });
      for (let i = 0; i < 4000; i += 1) {
        const isCandidate = draw() < 0.1;
        const ms = 500 * Math.exp(0.8 * normal());
        const error = draw() < (isCandidate ? errorRate : 0.005);
        comparison.observe(isCandidate ? "candidate" : "baseline", { latencyMs: isCandidate ? worse(ms) : ms, error });
        if (i % 200 === 199) comparison.closeBatch();
      }
      if (comparison.worse) found += 1;
    }
    return found / windows;
  }

  test("one that is the same is found to be worse in at most 1 %", () => {
    expect(share(300, (ms) => ms)).toBeLessThanOrEqual(0.01);
  });

  test("one at 1.5 times the latency is found, and one with ten times the errors", () => {
    expect(share(40, (ms) => 1.5 * ms)).toBeGreaterThan(0.9);
    expect(share(40, (ms) => ms, 0.05)).toBeGreaterThan(0.9);
  });
});
