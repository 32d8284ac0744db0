import type { Stage } from "../../src/checks/rate-rule.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";

export const windowMs = 600_000;
export const budgetMs = 2000;
export const fast = { latencyMs: 100, error: false };
export const slow = { latencyMs: 2000.001, error: false };
export const failed = { latencyMs: 100, error: true };

export function judgeOf(slices: number): RequestJudge {
  return new RequestJudge({ errorRateBudget: 0.01, p95BudgetMs: budgetMs, slices, windowMs });
}

/** n requests spread evenly over the slices, the first k of them bad. */
export function spread(slices: number, n: number, k: number, bad: { latencyMs: number; error: boolean }): RequestJudge {
  const judge = judgeOf(slices);
  for (let i = 0; i < n; i += 1) {
    const isBad = Math.floor(((i + 1) * k) / n) > Math.floor((i * k) / n);
    judge.observe({ slice: Math.floor((i / n) * slices), ...(isBad ? bad : fast) });
  }
  return judge;
}

export const ended = (slices: number): Stage => ({ kind: "ended", afterMs: windowMs, throughSlice: slices - 1 });
export const running = (throughSlice: number, afterMs = windowMs): Stage => ({
  kind: "running",
  afterMs,
  throughSlice,
});
export const stopped = (throughSlice: number): Stage => ({ kind: "stopped", afterMs: 300_000, throughSlice });
