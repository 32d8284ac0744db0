import { describe, expect, test } from "vitest";
import { ComparedArm } from "../../src/checks/compared-arm.ts";
import { BaselineComparison, judgeComparison } from "../../src/checks/comparison.ts";
import { lnAdd } from "../../src/stats/evidence.ts";
import { type Arm, TwoByTwo } from "../../src/stats/two-by-two.ts";
import { offBy } from "./close.ts";

const batches = 6;
const last = batches - 1;

const findingsOf = (comparison: BaselineComparison, through: number) =>
  judgeComparison(comparison.weighed(through), comparison.plan);

/** In each batch so many requests of 10 ms, then so many of a second; the first `errors` of all in error. */
function armOf(...perBatch: [fast: number, slow: number, errors?: number][]): ComparedArm {
  const arm = new ComparedArm(batches);
  for (const [batch, [fast, slow, errors = 0]] of perBatch.entries()) {
    for (let i = 0; i < fast + slow; i += 1) {
      arm.add(batch, { latencyMs: i < fast ? 10 : 1_000, error: i < errors });
    }
  }
  return arm;
}

const compared = (candidate: ComparedArm, baseline: ComparedArm): BaselineComparison =>
  new BaselineComparison({ concurrent: true }, { candidate, baseline });

const counts = (n: number, bad: number): Arm => ({ n, bad });
const nothing = counts(0, 0);

/** One percentile's e-value, the baseline's share beyond it guessed from the batches before. */
function eValue(percentile: number, weighed: readonly [Arm, Arm][]): number {
  const byRate = new TwoByTwo(batches);
  let [n, bad] = [0, 0];
  for (const [candidate, baseline] of weighed) {
    byRate.addByRate(candidate, baseline, (bad + (1 - percentile / 100) * 20) / (n + 20));
    n += baseline.n;
    bad += baseline.bad;
  }
  return byRate.lnE;
}

const meanOf = (lnEs: readonly number[]): number => lnEs.reduce(lnAdd) - Math.log(lnEs.length);

describe("the evidence that a candidate is slower", () => {
  test("is the mean of the 2×2 e-values at the baseline's own percentiles up to the batch before", () => {
    // Half of the first 100 are fast: P50 is 10 ms, and the three others are a second, which nothing is beyond.
    const baseline = armOf([50, 50], [90, 10], [100, 0]);
    const candidate = armOf([7, 0], [5, 95], [0, 80]);
    const [latency] = findingsOf(compared(candidate, baseline), 2);
    const beyondNothing: [Arm, Arm][] = [
      [nothing, nothing],
      [counts(100, 0), counts(100, 0)],
      [counts(80, 0), counts(100, 0)],
    ];
    const lnE = meanOf([
      eValue(50, [
        [nothing, nothing],
        [counts(100, 95), counts(100, 10)],
        [counts(80, 80), counts(100, 0)],
      ]),
      ...[90, 95, 99].map((percentile) => eValue(percentile, beyondNothing)),
    ]);
    expect(latency).toMatchObject({
      n: 180,
      bad: 175,
      value: 1_000,
      limit: 11,
      reason: { code: "baseline-slower", percentile: 50, baselineMs: 10, candidateShare: 175 / 180, baselineN: 200 },
    });
    if (latency.reason.code !== "baseline-slower") throw new Error(latency.reason.code);
    expect(offBy(latency.reason.lnE, lnE)).toBeLessThan(1e-9);
    expect(latency.reason.baselineShare).toBeCloseTo(10 / 200, 12);
  });

  test.each([1, 2, 9, 10, 19, 20, 99, 100])("asks for as many requests before as have a percentile: %d", (first) => {
    const [latency] = findingsOf(compared(armOf([0, 0], [0, 90], [0, 90]), armOf([first, 0], [100, 0], [100, 0])), 2);
    const slow: [Arm, Arm] = [counts(90, 90), counts(100, 0)];
    const lnE = meanOf(
      [50, 90, 95, 99].map((percentile) => {
        const known = Math.round(first * (100 - percentile)) >= 100;
        return eValue(percentile, [[nothing, nothing], known ? slow : [nothing, nothing], slow]);
      }),
    );
    if (latency.reason.code !== "baseline-slower") throw new Error(latency.reason.code);
    expect(offBy(latency.reason.lnE, lnE)).toBeLessThan(1e-9);
  });

  test("is of the very rank: with one slow request more the P95 is a slow one", () => {
    const lnE = (slow: number): number => {
      const [{ reason }] = findingsOf(
        compared(armOf([0, 0], [50, 50], [50, 50]), armOf([100 - slow, slow], [100, 0], [100, 0])),
        1,
      );
      return reason.code === "baseline-slower" ? reason.lnE : 0;
    };
    const half: [Arm, Arm][] = [
      [nothing, nothing],
      [counts(100, 50), counts(100, 0)],
    ];
    const none: [Arm, Arm][] = [
      [nothing, nothing],
      [counts(100, 0), counts(100, 0)],
    ];
    const byThree = meanOf([eValue(50, half), eValue(90, half), eValue(95, half), eValue(99, none)]);
    expect(offBy(lnE(5), byThree)).toBeLessThan(1e-9);
    expect(lnE(6)).toBeLessThan(byThree);
  });

  test("is the strongest that it ever was, and told by what carried it then", () => {
    const baseline = armOf([100, 0], [100, 0], [100, 0], [100, 0], [100, 0], [100, 0]);
    const recovers = armOf([100, 0], [40, 60], [40, 60], [100, 0], [100, 0], [100, 0]);
    const [then] = findingsOf(compared(recovers, baseline), 2);
    const [now] = findingsOf(compared(recovers, baseline), last);
    if (then.reason.code !== "baseline-slower" || now.reason.code !== "baseline-slower") throw new Error("not slower");
    expect([now.reason.lnE, now.reason.percentile]).toEqual([then.reason.lnE, then.reason.percentile]);
  });

  test("is not beyond the tolerance's own share", () => {
    const [latency] = findingsOf(compared(armOf([0, 0], [50, 50]), armOf([50, 50], [50, 50])), 1);
    expect(latency).toMatchObject({ decision: "pass", n: 100, bad: null, value: 1_000, limit: 1_100 });
  });
});

describe("the evidence of more errors", () => {
  test("is the largest 2×2 e-value by the candidate's share, with a tolerance of a tenth", () => {
    const candidate = armOf([100, 0, 20], [100, 0, 30], [100, 0, 0]);
    const baseline = armOf([100, 0, 1], [100, 0, 2], [100, 0, 40]);
    const [, errors] = findingsOf(compared(candidate, baseline), 2);
    const byShare = new TwoByTwo(batches);
    byShare.addByShare(counts(100, 20), counts(100, 1), 1.1);
    byShare.addByShare(counts(100, 30), counts(100, 2), 1.1);
    const highest = byShare.lnE;
    if (errors.reason.code !== "baseline-more-errors") throw new Error(errors.reason.code);
    expect(offBy(errors.reason.lnE, highest)).toBeLessThan(1e-9);
    expect(errors).toMatchObject({ n: 300, bad: 50, reason: { baselineN: 300 } });
    expect(errors.value).toBeCloseTo(50 / 300, 12);
    expect(errors.limit).toBeCloseTo((43 / 300) * 1.1, 12);
  });

  test("where the baseline fails always is told with a limit of all requests", () => {
    const [, errors] = findingsOf(compared(armOf([10, 0, 10]), armOf([10, 0, 10])), 0);
    expect(errors).toMatchObject({ value: 1, limit: 1 });
  });
});

test("through no batch nothing was compared", () => {
  const comparison = compared(armOf([0, 90, 90]), armOf([90, 0]));
  expect(comparison.worse(-1)).toBe(false);
  expect(comparison.worse(0)).toBe(true);
  expect(findingsOf(comparison, 0)[1].decision).toBe("warn");
});
