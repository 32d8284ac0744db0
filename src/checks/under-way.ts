import { byRule, type Finding } from "./finding.ts";

/** With fewer minutes of the past none can be as rare as one in a hundred. */
const leastPast = 100;
const rareShare = 0.01;
const minuteMs = 60_000;

/** What hangs piles up: it is there in each of the newest minutes. A queue before a first instance is not. */
const newestMinutes = 3;
export const shortestMs = newestMinutes * minuteMs;

/** So many times what is rare, and what the requests that ended explain: more instances, or longer answers, are no hanging ones. */
const timesUsual = 2;
const timesExplained = 3;

/** Each instance has its own busiest moment: spread over many, few users add up to as much, though not to more than come in a minute. */
const ofEachInstance = 2;

/** Fewer, alone or of all that were seen, show little. */
const leastUnderWay = 10;
const leastShare = 0.05;

/** Requests under way at once: of each instance the most in a minute, added up. */
export interface UnderWay {
  /** Of the candidate, minute by minute, oldest first. */
  own: readonly { most: number; instances: number }[];
  /** Of the whole service before it. */
  past: readonly number[];
  /** The candidate's share of the traffic, 0..1. */
  share: number;
  /** So many of its requests ended, and took so long in all, ms, over such a time. */
  ended: { requests: number; busyMs: number; forMs: number };
}

/**
 * Do users wait for answers that never come? A request that has not ended is in no log and in no count, but its instance has it:
 * more are under way than in nearly every minute before, and than those that ended can have been (Little's law). It may be
 * connections that are meant to stay, so it never fails; but no share of good answers speaks for those who have none.
 */
export function judgeUnderWay({ own, past, share, ended }: UnderWay): Finding | null {
  const newest = own.slice(-newestMinutes);
  const before = past.filter((one) => one > 0).toSorted((a, b) => b - a);
  if (newest.length < newestMinutes || before.length < leastPast) return null;
  const least = Math.min(...newest.map(({ most }) => most));
  const instances = Math.max(...newest.map((one) => one.instances));
  const spread = Math.min(ofEachInstance * instances, (ended.requests * minuteMs) / ended.forMs);
  const usual = (before[Math.floor(before.length * rareShare)] ?? 0) * share;
  const limit = Math.max(
    leastUnderWay,
    timesUsual * usual,
    (timesExplained * ended.busyMs) / ended.forMs + spread,
    leastShare * ended.requests,
  );
  if (least <= limit) return null;
  return byRule("traffic", {
    decision: "inconclusive",
    reason: { code: "requests-hang", usual, minutes: before.length },
    value: Math.round(least),
    limit: Math.ceil(limit),
    n: ended.requests,
  });
}
