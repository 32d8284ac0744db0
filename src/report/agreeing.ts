import type { Decision } from "../checks/finding.ts";
import type { Mark } from "./report.ts";

interface Interval {
  low: number;
  high: number | null;
}

/**
 * The interval of 95 %, where it says what the mark says. The mark comes from a test of its own, which is harder to pass and to
 * fail, and looks at the window's parts one after the other: with the limit inside a failure's interval, or beside that of what
 * is undecided, the two would seem to contradict each other.
 */
export function agreeingInterval(
  mark: Decision | Mark,
  interval: Interval | null,
  limit: number | null,
  atLeast = false,
): Interval | null {
  if (interval === null || limit === null) return interval;
  const { low, high } = interval;
  const isBelow = high !== null && (atLeast ? high < limit : high <= limit);
  const isAbove = atLeast ? low >= limit : low > limit;
  const [isKept, isBroken] = atLeast ? [isAbove, isBelow] : [isBelow, isAbove];
  if (mark === "pass" || mark === "ok") return isKept ? interval : null;
  if (mark === "fail" || mark === "failed") return isBroken ? interval : null;
  return (mark === "inconclusive" || mark === "unknown") && (isKept || isBroken) ? null : interval;
}
