import type { BudgetId } from "./past.ts";

/** A quantile below its budget is: at most so many requests are slower than it. */
export const slowAllowed = { p50: 0.5, p90: 0.1, p95: 0.05, p99: 0.01 } as const;

type QuantileId = keyof typeof slowAllowed;

export interface RequestBudgets {
  /** 0..1. Undefined: it is counted and not judged, as P95 without one. */
  errorRateBudget: number | undefined;
  p95BudgetMs: number | undefined;
  /** Budgets of further quantiles: 0.5, 0.9 or 0.99, each at most once. */
  quantiles?: readonly QuantileBudget[];
  /** Equal parts of the window, one a poll. */
  slices: number;
  windowMs: number;
  /** The window's begin, epoch ms. Default: in step with the past. */
  from?: number;
  /** The chance that a service within its budgets is failed, and that one beyond a budget passes it. */
  alphaFail?: number;
  alphaPass?: number;
  /** To pass, a rate must be proven to lie below so many times the allowed one; it fails beyond the allowed one. Default 1. */
  passMargin?: number;
  /**
   * Bad requests may come in clusters of at most so many: the promises then hold for their average. To fail and to pass
   * takes up to so many times the requests. Default 1: one by one. Stated beforehand, not estimated from the same window.
   */
  burst?: number;
  /** Nothing passes before this. Default 0. */
  minDurationMs?: number;
}

export interface QuantileBudget {
  quantile: number;
  budgetMs: number;
}

/** One rate that requests have: how many may be bad, and below which it must be proven to lie. */
export interface RatePlan {
  readonly id: BudgetId;
  readonly allowedRate: number;
  readonly provenRate: number;
  /** The budget. Null: it has none. */
  readonly limit: number | null;
}

/** Error rate, then P95, then the further quantiles in the order given. */
export function ratesOf({ errorRateBudget, p95BudgetMs, quantiles = [], passMargin = 1 }: RequestBudgets): RatePlan[] {
  const plan = (id: BudgetId, allowedRate: number, limit: number | undefined): RatePlan => {
    return { id, allowedRate, provenRate: withMargin(allowedRate, passMargin), limit: limit ?? null };
  };
  return [
    plan("error-rate", errorRateBudget ?? 1, errorRateBudget),
    plan("p95", slowAllowed.p95, p95BudgetMs),
    ...quantiles.map(({ quantile, budgetMs }) => {
      const id = quantileIdOf(quantile);
      return plan(id, slowAllowed[id], budgetMs);
    }),
  ];
}

/** P95 first, if it has a budget. @param budgets further ones. */
export function latencyBudgets(
  p95BudgetMs: number | undefined,
  budgets: readonly QuantileBudget[],
): { id: QuantileId; budgetMs: number }[] {
  const further = budgets.map(({ quantile, budgetMs }) => ({ id: quantileIdOf(quantile), budgetMs }));
  return p95BudgetMs === undefined ? further : [{ id: "p95", budgetMs: p95BudgetMs }, ...further];
}

/** The share of requests, 0..1, that may be slower than the budget of this quantile. @throws RangeError for another one. */
export function slowAllowedOf(quantile: number): number {
  return slowAllowed[quantile === 0.95 ? "p95" : quantileIdOf(quantile)];
}

/** @throws RangeError for one that is not offered. */
function quantileIdOf(quantile: number): QuantileId {
  const further = ["p50", "p90", "p99"] as const;
  const id = further.find((one) => Math.abs(1 - slowAllowed[one] - quantile) < 1e-9);
  if (id === undefined) throw new RangeError(`a further quantile is 0.5, 0.9 or 0.99, not ${quantile}`);
  return id;
}

/** At most half of the way to everything: of a median, twice its share of slower requests would be any request. */
function withMargin(allowedRate: number, margin: number): number {
  return Math.min(margin * allowedRate, (1 + allowedRate) / 2);
}
