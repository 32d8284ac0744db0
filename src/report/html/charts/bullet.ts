import type { Finding } from "../../../checks/finding.ts";
import { type Html, markup } from "../markup.ts";
import { across } from "../plot.ts";

/**
 * What was seen against what is allowed, with the 95 % interval: one line that shows how near it is. Its figures stand
 * beside it as text, so that it is ornament to a screen reader. Null: there is nothing to compare.
 */
export function bullet({ id, value, limit, unit, interval, decision }: Finding): Html | null {
  if (value === null || limit === null || !(limit > 0) || value < 0 || unit === "count" || id === "readiness")
    return null;
  const high = interval?.high ?? null;
  const end = 1.12 * Math.max(limit, value, high ?? 0);
  const at = (figure: number): number => figure / end;
  // Not bounded above: up to the end.
  const band =
    interval === null
      ? null
      : markup`<rect class="band" x="${across(at(interval.low))}" width="${across(at(high ?? end) - at(interval.low))}" y="5" height="12" rx="3"/>`;
  return markup`<svg class="bullet ${decision}" width="100%" height="22" aria-hidden="true"><rect class="allowed" width="${across(at(limit))}" y="8" height="6"/><rect class="not-allowed" x="${across(at(limit))}" width="${across(1 - at(limit))}" y="8" height="6"/>${band}<line class="budget" x1="${across(at(limit))}" x2="${across(at(limit))}" y1="1" y2="21"/><circle class="value" cx="${across(at(value))}" cy="11" r="5"/></svg>`;
}
