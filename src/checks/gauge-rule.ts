import type { Finding } from "./finding.ts";

const minuteMs = 60_000;

/** What is above its limit for so long is no peak. */
const lastingMs = 3 * minuteMs;

/** Where a point stands for a longer time, one says when it was above, and not for how long: then it takes two. */
const leastInARow = 2;

const enoughInARow = (stepMs: number): number => Math.max(leastInARow, Math.ceil(lastingMs / stepMs));

/** So many of a window's points, which are one a minute, fail in a row. */
export const levelsThatFail = enoughInARow(minuteMs);

/** A gauge over the time that one point stands for. */
export interface LevelPoint {
  at: number;
  /** Of the highest instance. */
  high: number;
  /** Of all instances over all of that time. Absent: not known. */
  mean?: number;
}

/** Where a gauge stood against its limit. */
export interface Level {
  /** Null: there is no point. */
  highest: number | null;
  /** So many points were above. */
  above: number;
  /** The first of them, epoch ms. */
  firstAt: number | null;
  /** Was it above for so long that it fails? */
  lasts: boolean;
  /** The longest run above, and the last point that is part of any run that fails. */
  longest: { consecutive: number; firstAt: number; lastAt: number };
  /** Is the newest point above? */
  isStillAbove: boolean;
}

/**
 * The one rule for memory and CPU: live, at a window's end and for a period. Points of a gauge depend on each other and are
 * few, so that no honest error probability exists for them: a plain rule, and the report says so. A level fails where it was
 * above its limit for three minutes: at as many points in a row, or by the mean of one that stands for that long.
 *
 * @param points in any order. `stepMs`: what one stands for. `since`: nothing before it counts, epoch ms.
 */
export function levelOf(
  points: readonly LevelPoint[],
  limit: number,
  { stepMs = minuteMs, since = -Infinity }: { stepMs?: number; since?: number } = {},
): Level {
  const inOrder = points.toSorted((a, b) => a.at - b.at);
  const enough = enoughInARow(stepMs);
  const level: Level = {
    highest: null,
    above: 0,
    firstAt: null,
    lasts: false,
    longest: { consecutive: 0, firstAt: 0, lastAt: 0 },
    isStillAbove: false,
  };
  let run = 0;
  for (const [i, { at, high, mean = -Infinity }] of inOrder.entries()) {
    level.highest = Math.max(level.highest ?? -Infinity, high);
    run = high > limit && at >= since ? run + 1 : 0;
    level.isStillAbove = run > 0;
    if (run === 0) continue;
    level.above += 1;
    level.firstAt ??= at;
    if (run > level.longest.consecutive) {
      level.longest.consecutive = run;
      level.longest.firstAt = inOrder[i - run + 1]?.at ?? 0;
    }
    // One that was above by itself is no part of what fails it.
    if (run >= enough || (mean > limit && stepMs >= lastingMs)) {
      level.lasts = true;
      level.longest.lastAt = at;
    }
  }
  return level;
}

/** What lasts fails it; what does not leaves it open only while the newest point is above. */
export function decideLevel(
  points: number,
  { lasts, above, longest, isStillAbove }: Level,
): Pick<Finding, "decision" | "reason"> {
  if (points === 0) return { decision: "inconclusive", reason: { code: "gauge-no-points" } };
  if (lasts) return { decision: "fail", reason: { code: "gauge-above", ...longest } };
  if (isStillAbove) return { decision: "inconclusive", reason: { code: "gauge-undecided", points, above } };
  return { decision: "pass", reason: { code: "gauge-within", points } };
}

/** What one point stands for: the next one may be missing by chance. */
export function stepOf(points: readonly { at: number }[], least: number): number {
  const gaps = points.slice(1).map(({ at }, i) => at - (points[i]?.at ?? 0));
  return gaps.length === 0 ? least : Math.min(...gaps);
}
