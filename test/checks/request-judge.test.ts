import { describe, expect, test } from "vitest";
import { fewestThatFail } from "../../src/stats/burst.ts";
import { mixtureFailLnE, mixturePassLnE } from "../../src/stats/evidence.ts";
import type { Stage } from "../../src/checks/rate-rule.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { windowMs, budgetMs, fast, slow, failed, judgeOf, spread, ended, running, stopped } from "./windows.ts";

describe("nothing seen", () => {
  test("is inconclusive, and says that there was no request", () => {
    const judge = judgeOf(40);
    expect(judge.look(39)).toEqual({
      breached: false,
      strength: expect.closeTo(0, 9),
      inFavour: expect.closeTo(0, 1),
      proven: false,
    });
    for (const finding of judge.findings(ended(40))) {
      expect(finding).toMatchObject({
        decision: "inconclusive",
        reason: { code: "no-requests" },
        value: null,
        n: 0,
        bad: 0,
        interval: null,
      });
    }
    expect(judge.latency()).toBeNull();
  });

  test("usable is told apart, for each budget", () => {
    const judge = judgeOf(40);
    judge.observe({ slice: 0, latencyMs: null, error: null });
    judge.observe({ slice: 0, latencyMs: null, error: null });
    judge.observe({ slice: 0, latencyMs: null, error: false });
    const [errorRate, p95] = judge.findings(ended(40));
    expect(errorRate).toMatchObject({ n: 1, bad: 0, value: 0, reason: { code: "not-proven" } });
    expect(p95).toMatchObject({
      n: 0,
      decision: "inconclusive",
      reason: { code: "no-usable-values", entries: 3 },
      value: null,
      interval: null,
    });
  });

  test("says nothing through a slice before the first", () => {
    const judge = spread(40, 1000, 1000, failed);
    expect(judge.look(-1)).toEqual({ breached: false, strength: 0, inFavour: 0, proven: false });
    expect(judge.findings(running(-1))[0]).toMatchObject({ decision: "inconclusive", n: 1000 });
  });
});

test("a refused request is an error without a latency", () => {
  const judge = judgeOf(40);
  judge.observe({ slice: 0, latencyMs: null, error: true });
  const [errorRate, p95] = judge.findings(running(0));
  expect(errorRate).toMatchObject({ n: 1, bad: 1, value: 1 });
  expect(p95).toMatchObject({ n: 0 });
});

test("a request exactly as slow as the budget is within it", () => {
  const judge = judgeOf(1);
  judge.observe({ slice: 0, latencyMs: budgetMs, error: false });
  judge.observe({ slice: 0, latencyMs: budgetMs + 1e-9, error: false });
  expect(judge.findings(running(0))[1]).toMatchObject({ n: 2, bad: 1, value: budgetMs + 1e-9 });
});

test("a request outside the window is refused", () => {
  expect(() => judgeOf(40).observe({ slice: 40, ...fast })).toThrow(RangeError);
});

describe("an early breach", () => {
  test.each([
    [100, failed],
    [100, slow],
    [1000, failed],
  ])("of %d requests is found when the mean e-value reaches 200, and not before", (n, bad) => {
    const both = new Set<boolean>();
    for (let k = 0; k <= n; k += 1) {
      const errors = mixtureFailLnE(n, bad.error ? k : 0, 0.01);
      const slows = mixtureFailLnE(n, bad.error ? 0 : k, 0.05);
      const mean = (Math.exp(errors) + Math.exp(slows)) / 2;
      const { breached, strength } = spread(1, n, k, bad).look(0);
      expect(breached, `${k} bad`).toBe(mean >= 200);
      expect(strength).toBeCloseTo(Math.min(1, Math.max(0, Math.log(mean) / Math.log(200))), 9);
      both.add(breached);
    }
    expect(both.size).toBe(2);
  });

  test("fails the budget that carries it, and leaves the other one as it is", () => {
    const [errorRate, p95] = spread(40, 1000, 200, failed).findings(running(39, 123_456));
    expect(errorRate).toMatchObject({ decision: "fail", reason: { code: "breach-early" }, n: 1000, bad: 200 });
    expect(p95).toMatchObject({ decision: "pass", reason: { code: "proven-early" } });
    const [noErrors, slowOnes] = spread(40, 1000, 400, slow).findings(running(39));
    expect(noErrors.decision).toBe("pass");
    expect(slowOnes).toMatchObject({ id: "p95", decision: "fail", bad: 400 });
  });

  test("fails both where both are carried", () => {
    const judge = spread(40, 1000, 300, { latencyMs: 9000, error: true });
    expect(judge.findings(running(39)).map(({ decision }) => decision)).toEqual(["fail", "fail"]);
  });

  test("fails no budget that is only undecided beside a clear one", () => {
    const judge = judgeOf(1);
    // 12 slow of 100: an e-value well above one, and far below 200.
    for (let i = 0; i < 100; i += 1) {
      judge.observe({ slice: 0, latencyMs: i < 12 ? 9000 : 100, error: i % 2 === 0 });
    }
    const [errorRate, p95] = judge.findings(running(0));
    expect(errorRate.decision).toBe("fail");
    expect(p95).toMatchObject({ decision: "inconclusive" });
    expect(p95.evidence?.failLnE).toBeGreaterThan(1);
  });

  test("is told from the end of the slice that showed it, or from now when that is earlier", () => {
    const judge = judgeOf(40);
    for (let i = 0; i < 100; i += 1) judge.observe({ slice: 4, latencyMs: 9000, error: true });
    for (const { reason } of judge.findings(running(4, 71_000))) {
      expect(reason).toEqual({ code: "breach-early", afterMs: 71_000 });
    }
    for (const { reason } of judge.findings(running(30, 460_000))) {
      expect(reason).toEqual({ code: "breach-early", afterMs: 75_000 });
    }
  });

  test("stands, whatever comes after it", () => {
    const judge = judgeOf(40);
    for (let i = 0; i < 20; i += 1) judge.observe({ slice: 0, ...failed });
    expect(judge.look(0).breached).toBe(true);
    for (let i = 0; i < 40_000; i += 1) judge.observe({ slice: i % 40, ...fast });
    expect(judge.look(39).breached).toBe(true);
    const [errorRate] = judge.findings(ended(40));
    expect(errorRate).toMatchObject({ decision: "fail", reason: { code: "breach-early", afterMs: 15_000 } });
    // The figures beside the decision do not contradict it.
    expect(errorRate.evidence?.failLnE).toBeGreaterThanOrEqual(errorRate.evidence?.failLnThreshold ?? Infinity);
  });

  test("is found in a slice that nobody looked at", () => {
    const judge = judgeOf(40);
    for (let slice = 0; slice < 40; slice += 1) {
      for (let i = 0; i < 400; i += 1) judge.observe({ slice, ...(slice === 3 && i < 26 ? failed : fast) });
    }
    const [errorRate] = judge.findings(ended(40));
    expect(errorRate.evidence?.pTooMany).toBeGreaterThan(0.0025);
    expect(errorRate).toMatchObject({ decision: "fail", reason: { code: "breach-early", afterMs: 60_000 } });
  });

  test("in the last slice stands at the end as well, although late requests make it look harmless", () => {
    const judge = judgeOf(40);
    for (let i = 0; i < 20; i += 1) judge.observe({ slice: 39, ...failed });
    expect(judge.look(39).breached).toBe(true);
    for (let i = 0; i < 40_000; i += 1) judge.observe({ slice: i % 40, ...fast });
    const [errorRate] = judge.findings(ended(40));
    expect(errorRate).toMatchObject({ decision: "fail", reason: { code: "breach-at-end" } });
    expect(errorRate.evidence?.pTooMany).toBeGreaterThan(0.5);
  });

  test("in the last slice is told as one at the end, once the window has ended", () => {
    const judge = judgeOf(40);
    for (let i = 0; i < 100; i += 1) judge.observe({ slice: 39, ...failed });
    expect(judge.findings(running(39))[0].reason.code).toBe("breach-early");
    expect(judge.findings(ended(40))[0].reason.code).toBe("breach-at-end");
  });

  test("needs no more than the first bad request where none is allowed, in figures that JSON can hold", () => {
    const judge = new RequestJudge({ errorRateBudget: 0, p95BudgetMs: budgetMs, slices: 40, windowMs });
    judge.observe({ slice: 0, ...fast });
    expect(judge.look(0).breached).toBe(false);
    expect(judge.findings(running(0))[0].reason).toEqual({ code: "not-proven", moreClean: null, failsFrom: 1 });
    judge.observe({ slice: 1, ...failed });
    const look = judge.look(1);
    expect(look).toMatchObject({ breached: true, strength: 1 });
    const [errorRate] = judge.findings(running(1));
    expect(JSON.parse(JSON.stringify(errorRate))).toEqual(errorRate);
  });
});

describe("an early proof", () => {
  // The design's figures for a service without a bad request: 479 and 94.
  test.each([
    [478, false],
    [479, true],
  ])("of %d clean requests: %s", (n, proven) => {
    expect(mixturePassLnE(n, 0, 0.01) >= Math.log(40)).toBe(proven);
    const judge = spread(40, n, 0, fast);
    expect(judge.look(39).proven).toBe(proven);
    const [errorRate, p95] = judge.findings(running(39));
    expect(errorRate.decision).toBe(proven ? "pass" : "inconclusive");
    expect(p95).toMatchObject({ decision: "pass", reason: { code: "proven-early" } });
  });

  test.each([
    [93, "inconclusive"],
    [94, "pass"],
  ])("of P95 by %d clean requests: %s", (n, decision) => {
    expect(spread(40, n, 0, fast).findings(running(39))[1].decision).toBe(decision);
  });

  test("wants every budget proven", () => {
    const judge = spread(40, 1000, 50, slow);
    const [errorRate, p95] = judge.findings(running(39));
    expect(errorRate.decision).toBe("pass");
    expect(p95.decision).toBe("inconclusive");
    expect(judge.look(39).proven).toBe(false);
  });

  test("is by the slices asked for alone", () => {
    const judge = spread(40, 1000, 0, fast);
    expect(judge.look(39).proven).toBe(true);
    expect(judge.look(10).proven).toBe(false);
  });

  test("still holds when the job is stopped", () => {
    expect(spread(40, 479, 0, fast).findings(stopped(39))[0]).toMatchObject({
      decision: "pass",
      reason: { code: "proven-early" },
    });
  });
});

describe("the one look at the window's end", () => {
  test.each([300, 1000, 3000])("fails from exactly the count that it names, of %d requests", (n) => {
    const fails = fewestThatFail(n, 0.01, 0.0025) ?? Number.NaN;
    const atLimit = spread(40, n, fails, failed);
    expect(atLimit.look(39).breached).toBe(false);
    const [bad] = atLimit.findings(ended(40));
    expect(bad).toMatchObject({ decision: "fail", reason: { code: "breach-at-end" }, bad: fails });
    expect(bad.evidence?.pTooMany).toBeLessThanOrEqual(0.0025);
    const [open] = spread(40, n, fails - 1, failed).findings(ended(40));
    expect(open).toMatchObject({ decision: "inconclusive", reason: { code: "not-proven", failsFrom: fails } });
    expect(open.evidence?.pTooMany).toBeGreaterThan(0.0025);
  });

  test("passes 368 clean requests and not 367, to which it says that one more would do", () => {
    const [enough] = spread(40, 368, 0, fast).findings(ended(40));
    expect(enough).toMatchObject({ decision: "pass", reason: { code: "proven-at-end" }, value: 0 });
    const [few] = spread(40, 367, 0, fast).findings(ended(40));
    expect(few).toMatchObject({ decision: "inconclusive", reason: { code: "not-proven", moreClean: 1 } });
  });

  test("passes what was proven long before as well", () => {
    expect(spread(40, 5000, 0, fast).findings(ended(40))[0].reason.code).toBe("proven-at-end");
  });

  test.each([["running"], ["stopped"]] as const)("is not taken while %s", (kind) => {
    const stage: Stage = { kind, afterMs: 300_000, throughSlice: 39 };
    const [clean] = spread(40, 368, 0, fast).findings(stage);
    expect(clean).toMatchObject({ decision: "inconclusive", reason: { code: "not-proven", moreClean: 0 } });
    expect(clean.evidence).toMatchObject({ pTooMany: null, pTooFew: null });
    const fails = fewestThatFail(1000, 0.01, 0.0025) ?? Number.NaN;
    expect(spread(40, 1000, fails, failed).findings(stage)[0].decision).toBe("inconclusive");
  });

  test("names how many would fail when so few were seen that all of them could not", () => {
    const judge = spread(1, 1, 0, fast);
    const [errorRate, p95] = judge.findings(ended(1));
    expect(errorRate.reason).toEqual({ code: "not-proven", moreClean: 367, failsFrom: 2 });
    // 2 of 2 at 5 % have a chance of 0.25 %: the level itself.
    expect(p95.reason).toEqual({ code: "not-proven", moreClean: 71, failsFrom: 2 });
    expect(spread(1, 2, 2, slow).findings(ended(1))[1].decision).toBe("fail");
    expect(spread(1, 1, 1, slow).findings(ended(1))[1].decision).toBe("inconclusive");
  });

  test("cannot be won by clean requests that nobody would send", () => {
    const judge = new RequestJudge({ errorRateBudget: 1e-7, p95BudgetMs: budgetMs, slices: 1, windowMs });
    judge.observe({ slice: 0, ...fast });
    expect(judge.findings(ended(1))[0].reason).toMatchObject({ code: "not-proven", moreClean: null });
  });

  test("fails nothing where everything is allowed", () => {
    const judge = new RequestJudge({ errorRateBudget: 1, p95BudgetMs: budgetMs, slices: 1, windowMs });
    for (let i = 0; i < 100; i += 1) judge.observe({ slice: 0, ...failed });
    expect(judge.findings(ended(1))[0].decision).toBe("inconclusive");
  });
});
