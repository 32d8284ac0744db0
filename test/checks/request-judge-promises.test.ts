import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { Stage } from "../../src/checks/rate-rule.ts";
import type { RequestBudgets } from "../../src/checks/request-budgets.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { uniform } from "./random.ts";
import { windowMs, budgetMs, fast, failed, judgeOf, running, spread, ended } from "./windows.ts";

describe("the figures of a finding", () => {
  test("are the error rate, its interval, and the thresholds in force", () => {
    const [errorRate] = spread(40, 1000, 10, failed).findings(ended(40));
    expect(errorRate).toMatchObject({ id: "error-rate", unit: "ratio", value: 0.01, limit: 0.01, n: 1000, bad: 10 });
    expect(errorRate.interval?.low).toBeCloseTo(0.00241, 5);
    expect(errorRate.interval?.high).toBeCloseTo(0.02616, 5);
    // Nothing beside these: no margin and no bursts were asked for.
    expect(errorRate.evidence).toEqual({
      allowedRate: 0.01,
      failLnE: expect.any(Number),
      failLnThreshold: expect.closeTo(Math.log(400), 12),
      passLnThreshold: expect.closeTo(Math.log(40), 12),
      passLnE: expect.closeTo(-1.6845, 4),
      pTooMany: expect.closeTo(0.543, 3),
      pTooFew: expect.closeTo(0.583, 3),
      failLevel: 0.0025,
      passLevel: 0.025,
    });
  });

  test("are the nearest-rank P95 and the order statistics around it", () => {
    const judge = judgeOf(1);
    for (let i = 1; i <= 100; i += 1) judge.observe({ slice: 0, latencyMs: 101 - i, error: false });
    expect(judge.findings(ended(1))[1]).toMatchObject({
      id: "p95",
      unit: "ms",
      value: 95,
      limit: budgetMs,
      n: 100,
      bad: 0,
      interval: { low: 90, high: 100 },
      evidence: { allowedRate: 0.05 },
    });
    expect(judge.latency()).toEqual({ meanMs: 50.5, p50Ms: 50, p95Ms: 95, p99Ms: 99, maxMs: 100 });
  });

  test.each([
    [1, 0],
    [71, 63],
  ])("of %d requests leave the P95's upper end open", (n, low) => {
    const judge = judgeOf(1);
    for (let i = 1; i <= n; i += 1) judge.observe({ slice: 0, latencyMs: i, error: false });
    expect(judge.findings(ended(1))[1].interval).toEqual({ low, high: null });
  });

  test("come with the spread of all latencies, and with how each budget's evidence grew", () => {
    const judge = judgeOf(2);
    expect(judge.distribution()).toEqual([]);
    for (let i = 0; i < 10; i += 1) judge.observe({ slice: i % 2, latencyMs: i < 7 ? 100 : 3_000, error: i === 9 });
    expect(judge.distribution().map(({ count }) => count)).toEqual([7, 3]);
    const [errorRate, p95] = judge.findings(running(1));
    expect(judge.growth(1, 1_000)).toMatchObject([
      { id: "error-rate", points: [{ at: 301_000 }, { at: 601_000, failLnE: errorRate.evidence?.failLnE }] },
      { id: "p95", points: [{ at: 301_000 }, { at: 601_000, failLnE: p95.evidence?.failLnE }] },
    ]);
  });

  test("follow the error probabilities that are asked for", () => {
    const judge = new RequestJudge({
      errorRateBudget: 0.01,
      p95BudgetMs: budgetMs,
      slices: 1,
      windowMs,
      alphaFail: 0.1,
      alphaPass: 0.2,
    });
    judge.observe({ slice: 0, ...fast });
    expect(judge.findings(ended(1))[0].evidence).toMatchObject({
      failLnThreshold: expect.closeTo(Math.log(40), 12),
      passLnThreshold: expect.closeTo(Math.log(10), 12),
      failLevel: 0.025,
      passLevel: 0.1,
    });
  });
});

const percent = fc.nat(99);
/** Up to 300 requests, of which so many percent are slow and so many failed; some have no usable value. */
const requestsWith = (bad: number) =>
  fc.array(
    fc.record({
      slice: fc.nat(9),
      latencyMs: fc.option(
        fc
          .tuple(percent, fc.constantFrom(0, 100, 2000), fc.constantFrom(2001, 60_000))
          .map(([drawn, fastMs, slowMs]) => (drawn < bad ? slowMs : fastMs)),
        { freq: 20 },
      ),
      error: fc.option(
        percent.map((drawn) => drawn < bad),
        { freq: 20 },
      ),
    }),
    { minLength: 1, maxLength: 300, size: "max" },
  );
const requests = fc.constantFrom(1, 5, 20, 50).chain(requestsWith);
const quantiles = [{ quantile: 0.5, budgetMs: 100 }];
const rank = { pass: 0, warn: 0, inconclusive: 1, "not-judged": 1, fail: 2 };

describe("for any requests", () => {
  property.prop([requests, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 })])(
    "the result is the same whichever polls took place",
    (all, polled) => {
      const [watched, left] = [judgeOf(10), judgeOf(10)];
      for (const [slice, polls] of polled.entries()) {
        for (const one of all) if (one.slice === slice) watched.observe(one);
        if (polls) watched.findings(running(slice));
      }
      for (const one of all) left.observe(one);
      expect(watched.findings(ended(10))).toEqual(left.findings(ended(10)));
    },
  );

  property.prop([requests, fc.array(fc.nat(9), { maxLength: 10 })])(
    "the result is the same however often one looked",
    (all, looks) => {
      const [watched, left] = [judgeOf(10), judgeOf(10)];
      for (const one of all.toSorted((a, b) => a.slice - b.slice)) watched.observe(one);
      for (const slice of looks) watched.look(slice);
      for (const one of all) left.observe(one);
      expect(watched.findings(ended(10))).toEqual(left.findings(ended(10)));
    },
  );

  const kinds = fc.constantFrom("ended", "running", "stopped");
  const options = fc.constantFrom<Partial<RequestBudgets>>({}, { burst: 3 }, { passMargin: 2 }, { quantiles });
  property.prop([requests, fc.nat(), kinds, options])("a further bad one never helps", (all, pick, kind, more) => {
    const turned = pick % all.length;
    const budgets = { errorRateBudget: 0.1, p95BudgetMs: budgetMs, slices: 10, windowMs, ...more };
    const [before, after] = [new RequestJudge(budgets), new RequestJudge(budgets)];
    for (const [i, one] of all.entries()) {
      const known = { slice: one.slice, latencyMs: one.latencyMs ?? 0, error: one.error ?? false };
      before.observe(known);
      after.observe(i === turned ? { slice: one.slice, latencyMs: 60_000, error: true } : known);
    }
    const stage: Stage = { kind, afterMs: windowMs, throughSlice: 9 };
    const was = before.findings(stage);
    for (const [i, finding] of after.findings(stage).entries()) {
      expect(rank[finding.decision]).toBeGreaterThanOrEqual(rank[was[i]?.decision ?? "fail"]);
    }
  });

  property.prop([requests])("intervals hold their value", (all) => {
    const judge = judgeOf(10);
    for (const one of all) judge.observe(one);
    for (const { value, interval } of judge.findings(ended(10))) {
      if (value === null || interval === null) continue;
      expect(interval.low).toBeLessThanOrEqual(value);
      expect(interval.high ?? Infinity).toBeGreaterThanOrEqual(value);
    }
  });
});

describe("in 1,000 seeded windows", () => {
  /** Shares of windows that fail and pass, when polled at every slice and looked at once at the end. */
  function shares(seed: number, errorRate: number, slowRate: number): { fail: number; pass: number } {
    const draw = uniform(seed);
    const windows = 1000;
    let [fail, pass] = [0, 0];
    for (let window = 0; window < windows; window += 1) {
      const judge = judgeOf(20);
      for (let i = 0; i < 1000; i += 1) {
        judge.observe({
          slice: Math.floor(i / 50),
          latencyMs: draw() < slowRate ? 3000 : 500,
          error: draw() < errorRate,
        });
      }
      const [errors, p95] = judge.findings(ended(20));
      if (errors.decision === "fail" || p95.decision === "fail") fail += 1;
      if (errors.decision === "pass") pass += 1;
    }
    return { fail: fail / windows, pass: pass / windows };
  }

  test("a service at both budgets is failed in at most 1 %, and passes the one in at most 5 %", () => {
    const { fail, pass } = shares(1, 0.01, 0.05);
    expect(fail).toBeLessThanOrEqual(0.01);
    expect(pass).toBeLessThanOrEqual(0.05);
    expect(pass).toBeGreaterThan(0);
  });

  test("a service at five times its error budget is always failed", () => {
    expect(shares(2, 0.05, 0.01).fail).toBe(1);
  });
});
