import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { ComparedArm } from "../../src/checks/compared-arm.ts";
import { BaselineComparison, judgeComparison, type ComparisonPlan } from "../../src/checks/comparison.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { uniform } from "./random.ts";
import { ended } from "./windows.ts";

const batches = 20;
/** 1..100 times a figure, evenly: the same latencies in every batch. */
const hundred = (times: number): number[] => Array.from({ length: 100 }, (_, i) => (i + 1) * times);

/** The requests of one batch, the first `errors` of them in error. */
interface Batch {
  latencies: number[];
  errors: number;
}
const arm = (latencies: number[], errors = 0): Batch => ({ latencies, errors });

function armOf(batchAt: (i: number) => Batch): ComparedArm {
  const whole = new ComparedArm(batches);
  for (let i = 0; i < batches; i += 1) {
    const { latencies, errors } = batchAt(i);
    for (const [j, latencyMs] of latencies.entries()) whole.add(i, { latencyMs, error: j < errors });
  }
  return whole;
}

function compared(candidate: Batch, baseline: Batch, plan: Partial<ComparisonPlan> = {}): BaselineComparison {
  const arms = { candidate: armOf(() => candidate), baseline: armOf(() => baseline) };
  return new BaselineComparison({ concurrent: true, ...plan }, arms);
}
const last = batches - 1;

const findingsOf = (comparison: BaselineComparison, through: number) =>
  judgeComparison(comparison.weighed(through), comparison.plan);

test("of 400 unchanged candidates few are called worse where busy times were read thinly, and other ones than the baseline's", () => {
  const draw = uniform(77);
  // In every other batch requests are ten times as slow, and fail twenty times as often: of the totals the candidate has the bad half.
  const batch = (i: number, many: boolean): Batch => {
    const bad = i % 2 === 1;
    const n = bad === many ? 100 : 5;
    const latencies = Array.from({ length: n }, () => (bad ? 1_000 : 100) * (1 + draw()));
    return arm(latencies, Array.from({ length: n }, draw).filter((one) => one < (bad ? 0.2 : 0.01)).length);
  };
  const worse = Array.from({ length: 400 }, () => {
    const arms = { candidate: armOf((i) => batch(i, true)), baseline: armOf((i) => batch(i, false)) };
    return new BaselineComparison({ concurrent: true }, arms).worse(last);
  });
  expect(worse.filter(Boolean).length).toBeLessThanOrEqual(8);
});

describe("a candidate like its baseline", () => {
  test("is not worse, in figures that can be checked", () => {
    const [latency, errors] = findingsOf(compared(arm(hundred(10), 1), arm(hundred(10), 1)), last);
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
    expect([strict.worse(last), tolerant.worse(last)]).toEqual([true, false]);
  });

  test("that is better is not worse", () => {
    const comparison = compared(arm(hundred(2)), arm(hundred(10), 20));
    expect(comparison.worse(last)).toBe(false);
    expect(findingsOf(comparison, last).map(({ decision }) => decision)).toEqual(["pass", "pass"]);
  });
});

describe("a slower candidate", () => {
  const all = arm(hundred(15));

  test("is named with the percentile that carries it, its figures, and both samples", () => {
    const [latency, errors] = findingsOf(compared(all, arm(hundred(10))), last);
    expect(latency).toMatchObject({ decision: "warn", unit: "ms", n: 1900, bad: expect.any(Number) });
    if (latency.reason.code !== "baseline-slower") throw new Error(latency.reason.code);
    const { percentile, baselineMs, candidateShare, baselineShare, baselineN, lnE, lnNeeded } = latency.reason;
    expect(latency.value).toBe((percentile / 100) * 1500);
    expect(baselineMs).toBe((percentile / 100) * 1000);
    expect(latency.limit).toBeCloseTo(baselineMs * 1.1, 9);
    // Of 15, 30, …, 1500, those beyond 1.1 times the baseline's percentile, or up to two buckets of 2 % beyond that.
    const slower = (factor: number): number => hundred(15).filter((ms) => ms > factor * baselineMs).length / 100;
    expect(candidateShare).toBeLessThanOrEqual(slower(1.1));
    expect(candidateShare).toBeGreaterThanOrEqual(slower(1.1 * 1.02 ** 2));
    expect(Math.abs(baselineShare - (1 - percentile / 100))).toBeLessThanOrEqual(0.02);
    expect(baselineN).toBe(1900);
    expect(lnNeeded).toBeCloseTo(Math.log(200), 12);
    expect(lnE).toBeGreaterThan(lnNeeded);
    expect(errors.decision).toBe("pass");
  });

  test("fails where that is asked for, and tells that the baseline came before", () => {
    const [latency] = findingsOf(compared(all, arm(hundred(10)), { onWorse: "fail", concurrent: false }), last);
    expect(latency).toMatchObject({ decision: "fail", reason: { code: "baseline-slower", concurrent: false } });
  });

  test("in one of twenty requests alone is told by a high percentile", () => {
    const tail = hundred(10).map((ms) => (ms % 200 === 0 ? 5000 : ms));
    const [latency] = findingsOf(compared(arm(tail), arm(hundred(10))), last);
    if (latency.reason.code !== "baseline-slower") throw new Error(latency.reason.code);
    expect(latency.reason.percentile).toBeGreaterThanOrEqual(95);
  });

  test("for a part of the window stays found", () => {
    const baseline = arm(hundred(10));
    const comparison = new BaselineComparison(
      { concurrent: true },
      { baseline: armOf(() => baseline), candidate: armOf((i) => (i > 5 && i < 10 ? arm(hundred(50)) : baseline)) },
    );
    expect(findingsOf(comparison, last)[0]).toMatchObject({ decision: "warn", reason: { code: "baseline-slower" } });
  });

  test("is found far inside of an absolute budget, and no worse baseline excuses a broken one", () => {
    const judge = new RequestJudge({ errorRateBudget: 0.01, p95BudgetMs: 2000, slices: batches, windowMs: 600_000 });
    for (let slice = 0; slice < batches; slice += 1) {
      for (const ms of hundred(30)) judge.observe({ slice, latencyMs: ms, error: false });
    }
    const comparison = compared(arm(hundred(30)), arm(hundred(90)));
    expect(judge.findings(ended(batches))[1].decision).toBe("fail");
    expect(comparison.worse(last)).toBe(false);
    expect(compared(arm(hundred(10)), arm(hundred(5))).worse(last)).toBe(true);
  });
});

describe("a candidate with more errors", () => {
  test("is told with both rates", () => {
    const comparison = compared(arm(hundred(10), 5), arm(hundred(10), 1));
    expect(comparison.worse(last)).toBe(true);
    expect(findingsOf(comparison, last)[1]).toMatchObject({
      decision: "warn",
      value: 0.05,
      unit: "ratio",
      n: 2000,
      bad: 100,
      reason: { code: "baseline-more-errors", baselineRate: 0.01, baselineN: 2000, tolerance: 0.1 },
    });
  });

  test("within the tolerance is not told", () => {
    expect(compared(arm(hundred(10), 5), arm(hundred(10), 1), { errorTolerance: 4 }).worse(last)).toBe(false);
  });
});

describe("without enough to compare", () => {
  test.each([
    ["no baseline", arm(hundred(10), 50), arm([])],
    ["no candidate", arm([]), arm(hundred(10), 1)],
    ["neither", arm([]), arm([])],
  ])("nothing is said: %s", (_what, candidate, baseline) => {
    for (const onWorse of ["warn", "fail"] as const) {
      for (const finding of findingsOf(compared(candidate, baseline, { onWorse }), last)) {
        // Nothing to compare with is no reason to hold up a deploy, whatever a worse candidate would be.
        expect(finding).toMatchObject({ decision: "warn", reason: { code: "baseline-no-data" } });
      }
    }
  });

  test("one batch has no earlier baseline to compare its latency with", () => {
    const comparison = compared(arm(hundred(100)), arm(hundred(1)));
    expect(findingsOf(comparison, 0)[0].reason).toEqual({ code: "baseline-no-data", baselineN: 0 });
    expect(findingsOf(comparison, -1)[1].reason).toEqual({ code: "baseline-no-data", baselineN: 0 });
  });

  test("requests without a usable value are left out", () => {
    const candidate = new ComparedArm(batches);
    const baseline = new ComparedArm(batches);
    for (let i = 0; i < 9; i += 1) {
      candidate.add(i, { latencyMs: null, error: null });
      baseline.add(i, { latencyMs: null, error: false });
    }
    const [latency, errors] = findingsOf(new BaselineComparison({ concurrent: true }, { candidate, baseline }), last);
    expect([candidate.count, baseline.count]).toEqual([9, 9]);
    expect([latency.n, errors.n]).toEqual([0, 0]);
    expect(errors.reason).toEqual({ code: "baseline-no-data", baselineN: 9 });
  });
});

interface Request {
  arm: "candidate" | "baseline";
  batch: number;
  latencyMs: number;
  error: boolean;
}

const requests: fc.Arbitrary<Request[]> = fc.array(
  fc.record({
    arm: fc.constantFrom("candidate" as const, "baseline" as const),
    batch: fc.nat(batches - 1),
    latencyMs: fc.nat(3000),
    error: fc.boolean(),
  }),
  { maxLength: 300, size: "max" },
);

describe("whatever order entries arrive in, and however often it is looked", () => {
  function compare(some: Request[], looks: number[]) {
    const arms = { candidate: new ComparedArm(batches), baseline: new ComparedArm(batches) };
    for (const { arm: name, batch, ...request } of some) arms[name].add(batch, request);
    const comparison = new BaselineComparison({ concurrent: true }, arms);
    for (const through of looks) comparison.worse(through);
    return findingsOf(comparison, last);
  }

  property.prop([
    requests.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
  ])("the findings are the same", ([some, shuffled]) => {
    const findings = compare(some, []);
    expect(compare(shuffled, [0, 7, 3])).toEqual(findings);
    for (const { value, limit } of findings) {
      expect([value, limit].every((figure) => figure === null || Number.isFinite(figure))).toBe(true);
    }
  });
});

test("what a look has found, late entries do not take back", () => {
  const arms = { baseline: armOf(() => arm(hundred(10))), candidate: armOf(() => arm(hundred(15), 20)) };
  const comparison = new BaselineComparison({ concurrent: true }, arms);
  expect(comparison.worse(last)).toBe(true);
  const lnEs = (): unknown => findingsOf(comparison, last).map(({ reason }) => ("lnE" in reason ? reason.lnE : null));
  const found = lnEs();
  // The baseline was as slow, and failed as often, in every batch.
  for (let i = 0; i < 20_000; i += 1) arms.baseline.add(i % batches, { latencyMs: 3_000, error: i % 40 < 20 });
  const afresh = new BaselineComparison({ concurrent: true }, arms);
  expect(findingsOf(afresh, last).map(({ reason }) => reason.code)).toEqual(["baseline-no-worse", "baseline-no-worse"]);
  expect(findingsOf(comparison, last).map(({ reason }) => reason.code)).toEqual([
    "baseline-slower",
    "baseline-more-errors",
  ]);
  expect(lnEs()).toEqual(found);
});

test("a batch that is not planned is refused, and so are arms of different plans", () => {
  const late = (): void => new ComparedArm(2).add(2, { latencyMs: 1, error: false });
  expect(late).toThrow(new RangeError("2 is none of 2 batches"));
  const arms = { candidate: new ComparedArm(2), baseline: new ComparedArm(3) };
  const compare = (): BaselineComparison => new BaselineComparison({ concurrent: true }, arms);
  expect(compare).toThrow(new RangeError("both arms are of as many batches"));
});

test("an arm tells its errors of one batch and of all, where the status was usable", () => {
  const whole = new ComparedArm(3);
  for (const [batch, error] of [
    [0, true],
    [0, false],
    [0, null],
    [2, true],
  ] as const) {
    whole.add(batch, { latencyMs: null, error });
  }
  expect([0, 1, 2, 3].map((batch) => whole.errors(batch))).toEqual([
    { n: 2, bad: 1 },
    { n: 0, bad: 0 },
    { n: 1, bad: 1 },
    { n: 0, bad: 0 },
  ]);
  expect(whole.errors()).toEqual({ n: 3, bad: 2 });
});

describe("in seeded windows of 4,000 log-normal requests, a tenth of them the candidate's", () => {
  function share(windows: number, worse: (ms: number) => number, errorRate = 0.005): number {
    const draw = uniform(42);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
    let found = 0;
    for (let window = 0; window < windows; window += 1) {
      const arms = { candidate: new ComparedArm(batches), baseline: new ComparedArm(batches) };
      for (let i = 0; i < 4000; i += 1) {
        const isCandidate = draw() < 0.1;
        const ms = 500 * Math.exp(0.8 * normal());
        const error = draw() < (isCandidate ? errorRate : 0.005);
        const latencyMs = isCandidate ? worse(ms) : ms;
        arms[isCandidate ? "candidate" : "baseline"].add(Math.floor(i / 200), { latencyMs, error });
      }
      const comparison = new BaselineComparison({ concurrent: true, latencyTolerance: 0, errorTolerance: 0 }, arms);
      if (comparison.worse(last)) found += 1;
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
