import { within } from "../stats/binomial.ts";
import { precedenceTail } from "../stats/precedence.ts";
import { byRule, type Finding, type Reason } from "./finding.ts";

/** What the revision that served before did over some time without the deploy in it. */
export interface UsualTime {
  revision: string;
  /** Epoch ms, as all times here. */
  from: number;
  to: number;
  times: readonly number[];
  /** Its newest window is the candidate's own: both run side by side. */
  beside: boolean;
}

export interface UnusualQuestion {
  id: "error-lines" | "restarts";
  /** Of the candidate. */
  times: readonly number[];
  window: { from: number; to: number };
  /** Is the window over, and were late entries awaited? */
  ended: boolean;
  /** Null: there is nothing to compare with. */
  usual: UsualTime | null;
  /** Why there is nothing. */
  unread: string | null;
  /** Of the traffic, or of the pool's instances, that the candidate has, 0..1. */
  share: number;
}

/** In 19 of 20 windows, or parts of a window, there is no more than what is usual. */
const UNUSUAL = 0.05;

/** A window is looked at in parts of about a minute, so that a burst counts for one of them. */
const PART_MS = 60_000;
const [FEWEST_PARTS, MOST_PARTS] = [5, 60];

/** It fails only where it goes on through so much of the window. */
const LASTING = 0.5;

/** A window of the baseline's with at least this share of the candidate's count was about as bad. */
const ABOUT_AS_BAD = 0.5;

/**
 * Does it do this more often than its baseline does? Error lines and ends of containers come in bursts of any size, so that
 * their number alone tells little. No more than in 19 of 20 of the baseline's own windows passes. To fail, three things must
 * come together: through half of the window it lies above what 19 of 20 of the baseline's minutes have; if both were alike
 * that would come about in at most `alpha` of all windows, whatever their law; and none of the baseline's windows, or no more
 * of them than `alpha`, was half as bad. What lies between is left open.
 *
 * @param alpha the chance that a candidate like its baseline is failed.
 */
export function judgeUnusual(question: UnusualQuestion, alpha: number): Finding {
  const { id, times, window, ended, usual, unread, share } = question;
  const k = countIn(times, window);
  const lengthMs = window.to - window.from;
  const windows = usual === null ? [] : countsOf(usual, lengthMs);
  const found = (decision: Finding["decision"], reason: Reason, limit: number | null, bad: number | null): Finding =>
    byRule(id, { decision, reason, value: k, limit, n: windows.length, bad });
  if (k === 0) return found("pass", { code: "events-none" }, null, null);
  if (usual === null || windows.length === 0) {
    return found("inconclusive", { code: "events-not-compared", detail: unread ?? "" }, null, null);
  }
  const asMany = windows.filter((count) => count >= k).length;
  // A part of the work is to bring no more than its part of what is usual.
  const limit = Math.floor(usualOf(windows) * Math.min(1, share));
  const compared = {
    revision: usual.revision,
    from: usual.from,
    to: usual.to,
    windows: windows.length,
    asMany,
    most: Math.max(...windows),
  };
  if (ended && k <= limit) return found("pass", { code: "events-usual", ...compared }, limit, asMany);

  const parts = Math.min(MOST_PARTS, Math.max(FEWEST_PARTS, Math.round(lengthMs / PART_MS)));
  const own = countsOf({ times, ...window }, lengthMs / parts);
  const before = countsOf(usual, lengthMs / parts).toSorted((a, b) => b - a);
  const rank = Math.floor(before.length * UNUSUAL) + 1;
  const usualPart = before[rank - 1] ?? Infinity;
  const above = own.filter((count) => count > usualPart).length;
  const alikeRate = precedenceTail(own.length, before.length, above, rank);
  const asBad = windows.filter((count) => count >= k * ABOUT_AS_BAD).length;
  // What both meet at the same time is not of the deploy, however rare it is.
  const ofBaseline = share > 0 && share < 1 ? (1 - share) / share : 1;
  const shared = usual.beside && (windows[0] ?? 0) >= k * ofBaseline * ABOUT_AS_BAD;
  const fails =
    ended &&
    !shared &&
    above >= own.length * LASTING &&
    within(alikeRate, alpha) &&
    (asBad === 0 || within((asBad + 1) / (windows.length + 1), alpha));
  const told = { ...compared, shared, asBad, parts: own.length, above, usualPart, partMs: lengthMs / parts, alikeRate };
  return fails
    ? found("fail", { code: "events-unusual", ...told, failRate: alpha }, limit, asMany)
    : found("inconclusive", { code: "events-unclear", ...told }, limit, asMany);
}

/** No more than this in 19 of 20. */
function usualOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  return sorted[Math.ceil(counts.length * (1 - UNUSUAL)) - 1] ?? 0;
}

function countIn(times: readonly number[], { from, to }: { from: number; to: number }): number {
  return times.filter((at) => at >= from && at < to).length;
}

/** By whole stretches of this length, the newest first. */
function countsOf({ times, from, to }: Pick<UsualTime, "times" | "from" | "to">, lengthMs: number): number[] {
  const counts = Array.from({ length: Math.floor((to - from) / lengthMs + 1e-9) }, () => 0);
  for (const at of times) {
    const i = Math.floor((to - at) / lengthMs - 1e-9);
    const stretch = Math.max(0, i);
    if (at < to && stretch < counts.length) counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
  return counts;
}
