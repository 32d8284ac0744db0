import { fields } from "./fields.ts";
import type { Settings } from "./settings.ts";

/**
 * What stands for a budget that is `none` where a figure is needed to look, not to judge: how long slow requests are waited
 * for, from when on one is listed as slow, by how much two logs may differ. The budget's own default.
 */
const [slowMs, errorRate] = [
  fields["p95-budget"].parse(fields["p95-budget"].default) ?? 2_000,
  fields["error-rate-budget"].parse(fields["error-rate-budget"].default) ?? 0.01,
];

/** A request that takes longer is slow. ms. */
export function slowMsOf({ p95BudgetMs }: Pick<Settings, "p95BudgetMs">): number {
  return p95BudgetMs ?? slowMs;
}

/** More errors than this matter. 0..1. */
export function noticedErrorRateOf({ errorRateBudget }: Pick<Settings, "errorRateBudget">): number {
  return errorRateBudget ?? errorRate;
}
