import { describe, expect, test } from "vitest";
import { leastWhere, lowerTail, within } from "../../src/stats/binomial.ts";
import { fewestThatFail } from "../../src/stats/burst.ts";
import type { RequestBudgets } from "../../src/checks/request-budgets.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { uniform } from "./random.ts";
import { budgetMs, ended, failed, fast, running, slow, stopped, windowMs } from "./windows.ts";

const slices = 40;

function judgeWith(options: Partial<RequestBudgets>): RequestJudge {
  return new RequestJudge({ errorRateBudget: 0.01, p95BudgetMs: budgetMs, slices, windowMs, ...options });
}

function filled(options: Partial<RequestBudgets>, n: number, k: number, bad: typeof fast): RequestJudge {
  const judge = judgeWith(options);
  for (let i = 0; i < n; i += 1) {
    const isBad = Math.floor(((i + 1) * k) / n) > Math.floor((i * k) / n);
    judge.observe({ slice: Math.floor((i / n) * slices), ...(isBad ? bad : fast) });
  }
  return judge;
}

describe("further quantiles", () => {
  const quantiles = [
    { quantile: 0.5, budgetMs: 300 },
    { quantile: 0.99, budgetMs: 4000 },
  ];

  test("are judged after error rate and P95, each by the share that may be slower", () => {
    const judge = judgeWith({ quantiles });
    for (let i = 1; i <= 2000; i += 1) judge.observe({ slice: i % slices, latencyMs: (i % 100) + 1, error: false });
    const findings = judge.findings(ended(slices));
    expect(findings.map(({ id, value, limit, decision }) => [id, value, limit, decision])).toEqual([
      ["error-rate", 0, 0.01, "pass"],
      ["p95", 95, budgetMs, "pass"],
      ["p50", 50, 300, "pass"],
      ["p99", 99, 4000, "pass"],
    ]);
    expect(findings.map(({ evidence }) => evidence?.allowedRate)).toEqual([0.01, 0.05, 0.5, 0.01]);
    // Four budgets share the final look's 0.5 %; to pass, each must be proven at the whole of it.
    expect(findings.map(({ evidence }) => evidence?.failLevel)).toEqual([0.00125, 0.00125, 0.00125, 0.00125]);
    expect(findings.map(({ evidence }) => evidence?.passLevel)).toEqual([0.025, 0.025, 0.025, 0.025]);
    expect(findings[3]?.evidence?.failLnThreshold).toBeCloseTo(Math.log(800), 12);
  });

  test.each([
    ["p50", { latencyMs: 400, error: false }],
    ["p99", { latencyMs: 5000, error: false }],
  ])("find what P95 does not: %s", (id, bad) => {
    const judge = filled({ quantiles }, 2000, id === "p50" ? 1300 : 80, bad);
    expect(judge.look(slices - 1).breached).toBe(true);
    const findings = judge.findings(ended(slices));
    expect(findings.filter(({ decision }) => decision === "fail").map((finding) => finding.id)).toEqual([id]);
  });

  test("must be proven as well before all is", () => {
    expect(filled({ quantiles: [] }, 479, 0, failed).look(slices - 1).proven).toBe(true);
    const open = { latencyMs: 350, error: false };
    expect(filled({ quantiles }, 1000, 480, open).look(slices - 1).proven).toBe(false);
  });

  test.each([0.95, 0.7, 0, 1, Number.NaN])("are not offered at %d", (quantile) => {
    expect(() => judgeWith({ quantiles: [{ quantile, budgetMs }] })).toThrow(
      new RangeError(`a further quantile is 0.5, 0.9 or 0.99, not ${quantile}`),
    );
  });

  test("have one budget each", () => {
    const twice = [0.5, 0.5].map((quantile) => ({ quantile, budgetMs }));
    expect(() => judgeWith({ quantiles: twice })).toThrow(new RangeError("a quantile has one budget"));
  });

  test("hold a request exactly as slow as their budget to be within it", () => {
    const judge = judgeWith({ quantiles });
    for (const latencyMs of [300, 300.001, 4000, 4000.001]) judge.observe({ slice: 0, latencyMs, error: false });
    expect(judge.findings(running(0)).map(({ bad }) => bad)).toEqual([0, 2, 3, 1]);
  });

  test("all at their budgets are failed in at most 1 % of 500 seeded windows", () => {
    const draw = uniform(99);
    let failures = 0;
    for (let window = 0; window < 500; window += 1) {
      const judge = judgeWith({
        slices: 20,
        quantiles: [
          { quantile: 0.5, budgetMs: 300 },
          { quantile: 0.99, budgetMs: 4000 },
        ],
      });
      for (let i = 0; i < 1000; i += 1) {
        const u = draw();
        const latencyMs = u < 0.01 ? 5000 : u < 0.05 ? 3000 : u < 0.5 ? 400 : 100;
        judge.observe({ slice: Math.floor(i / 50), latencyMs, error: draw() < 0.01 });
      }
      if (judge.findings(ended(20)).some(({ decision }) => decision === "fail")) failures += 1;
    }
    expect(failures / 500).toBeLessThanOrEqual(0.01);
  });
});

describe("the pass margin", () => {
  test.each([
    [1, 0.01],
    [1.5, 0.015],
    [2, 0.02],
  ])("of %d proves a rate below %d, and fails from the same count", (passMargin, rate) => {
    const most = leastWhere(0, 1000, (k) => !within(lowerTail(1000, k, rate), 0.025)) - 1;
    const [passes] = filled({ passMargin }, 1000, most, failed).findings(ended(slices));
    expect(passes).toMatchObject({ decision: "pass", limit: 0.01 });
    const [open] = filled({ passMargin }, 1000, most + 1, failed).findings(ended(slices));
    expect(open.decision).toBe("inconclusive");
    expect(open.reason).toMatchObject({ failsFrom: fewestThatFail(1000, 0.01, 0.0025) });
    expect(open.evidence?.provenRate).toBe(passMargin === 1 ? undefined : rate);
  });

  test("of 2 needs half of the clean requests", () => {
    const clean = (passMargin: number, n: number): string =>
      filled({ passMargin }, n, 0, failed).findings(ended(slices))[0].decision;
    expect([clean(1, 367), clean(1, 368), clean(2, 182), clean(2, 183)]).toEqual([
      "inconclusive",
      "pass",
      "inconclusive",
      "pass",
    ]);
  });

  test("leaves a median something to prove", () => {
    const judge = filled({ passMargin: 2, quantiles: [{ quantile: 0.5, budgetMs: 200 }] }, 1000, 1000, {
      latencyMs: 300,
      error: false,
    });
    expect(judge.findings(running(slices - 1))[2]).toMatchObject({ decision: "fail", evidence: { provenRate: 0.75 } });
  });

  test("passes half the budget as often as the design says: 30, 88 and 100 % of windows with 1,000 requests", () => {
    const share = (passMargin: number): number => {
      const draw = uniform(5);
      let passes = 0;
      for (let window = 0; window < 300; window += 1) {
        const judge = judgeWith({ slices: 1, passMargin });
        for (let i = 0; i < 1000; i += 1) judge.observe({ slice: 0, latencyMs: 1, error: draw() < 0.005 });
        if (judge.findings(ended(1))[0].decision === "pass") passes += 1;
      }
      return passes / 300;
    };
    expect(Math.abs(share(1) - 0.3)).toBeLessThan(0.1);
    expect(share(1.5)).toBeGreaterThan(0.8);
    expect(share(2)).toBeGreaterThan(0.97);
  });

  test.each([0.99, 0, Number.NaN])("is not %d", (passMargin) => {
    expect(() => judgeWith({ passMargin })).toThrow(new RangeError(`a pass margin is one or more, not ${passMargin}`));
  });
});

describe("allowing for bursts", () => {
  test("lets one of ten errors pass by that fails otherwise", () => {
    const oneBurst = (burst: number): string => {
      const judge = judgeWith({ burst });
      for (let i = 0; i < 500; i += 1)
        judge.observe({ slice: Math.floor(i / 12.5), ...(i >= 250 && i < 262 ? failed : fast) });
      return judge.findings(ended(slices))[0].decision;
    };
    expect(oneBurst(1)).toBe("fail");
    expect(oneBurst(10)).toBe("inconclusive");
  });

  test("still fails what is far beyond the budget, early", () => {
    const judge = filled({ burst: 3 }, 2000, 200, failed);
    const [errorRate] = judge.findings(running(slices - 1));
    expect(errorRate).toMatchObject({ decision: "fail", reason: { code: "breach-early" }, evidence: { burst: 3 } });
  });

  test("fails at the end from exactly the count that it names", () => {
    const fewest = fewestThatFail(2000, 0.01, 0.0025, 3) ?? Number.NaN;
    const [bad] = filled({ burst: 3 }, 2000, fewest, failed).findings(ended(slices));
    expect(bad.decision).toBe("fail");
    const [open] = filled({ burst: 3 }, 2000, fewest - 1, failed).findings(ended(slices));
    expect(open).toMatchObject({ decision: "inconclusive", reason: { failsFrom: fewest } });
  });

  test("passes at the end with exactly the clean requests that it asked for", () => {
    // 300 ln 40, where 368 would do without bursts.
    const [open] = filled({ burst: 3 }, 1106, 0, failed).findings(ended(slices));
    expect(open).toMatchObject({ decision: "inconclusive", reason: { moreClean: 1 } });
    const [passes] = filled({ burst: 3 }, 1107, 0, failed).findings(ended(slices));
    expect(passes).toMatchObject({ decision: "pass", reason: { code: "proven-at-end" } });
  });

  test("names how many would fail when so few were seen that all of them could not", () => {
    const [errorRate] = filled({ burst: 10 }, 3, 0, failed).findings(ended(slices));
    // P(1.4, 0.014) = 0.0020 is within 0.0025; P(1.3, 0.013) = 0.0030 is not.
    expect(errorRate.reason).toMatchObject({ failsFrom: 14 });
  });
});

describe("the least duration", () => {
  const minDurationMs = windowMs / 2;

  test("keeps what is proven from passing before it", () => {
    const judge = filled({ minDurationMs }, 4000, 0, failed);
    expect(judge.look(18).proven).toBe(false);
    expect(judge.look(19).proven).toBe(true);
    for (const stage of [running(18, minDurationMs - 1), { ...stopped(18), afterMs: minDurationMs - 1 }]) {
      for (const finding of judge.findings(stage)) {
        expect(finding).toMatchObject({ decision: "inconclusive", reason: { code: "proven-too-soon", minDurationMs } });
      }
    }
    expect(judge.findings(running(19, minDurationMs))[0].reason.code).toBe("proven-early");
  });

  test("keeps nothing from failing", () => {
    const judge = filled({ minDurationMs }, 4000, 2000, slow);
    expect(judge.look(2).breached).toBe(true);
    expect(judge.findings(running(2, 45_000))[1].decision).toBe("fail");
  });

  test("is over when the window is, however short", () => {
    const judge = filled({ minDurationMs: 10 * windowMs }, 4000, 0, failed);
    expect(judge.findings(ended(slices))[0].decision).toBe("pass");
    expect(judge.look(slices - 1).proven).toBe(true);
  });
});
