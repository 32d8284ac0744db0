import { type Coverage, isClosed, isOurLimit, type Sights } from "../sources/coverage.ts";
import type { Finding, FindingId, Reason, ReasonCode } from "./finding.ts";
import { checkOf, type SourceId, sourceIds } from "./registry.ts";

declare const seenFarEnough: unique symbol;

/** A finding that may enter a verdict: where it passes, all that it rests on was seen far enough. Only `covered` makes one. */
export type Covered = Finding & { readonly [seenFarEnough]: true };

/** What was seen of the sources, and how far they must have been seen. */
export interface Seen {
  sights: Sights;
  /** Where the time begins that is looked at, epoch ms. */
  from: number;
  /** What a pass claims reaches to this time, epoch ms. */
  until: number;
  /**
   * So much sooner a source may end whose next reading is just not due, or waits for our own limit: where the window is cut
   * short, its sources are never all read to the same moment. Default: 0 ms.
   */
  spareMs?: number;
}

/** Where nothing was looked at over a time: what holds at one moment may pass, and nothing else. */
export const nothingSeen: Seen = {
  sights: Object.fromEntries(sourceIds.map((id) => [id, null])) as Sights,
  from: 0,
  until: Infinity,
};

/**
 * The only way from a judgement to a verdict. What speaks against the deploy stands by itself; a pass speaks of a time, and
 * where any source of it was not seen to the end of that time, nothing is known of the rest: no pass.
 */
export function covered(finding: Finding, seen: Seen): Covered {
  const gap = gapOf(finding.id, seen, finding.beside === undefined ? [] : checkOf(finding.id).beside);
  if (gap === null || !isOpenedBy(gap, finding)) return finding as Covered;
  return { ...finding, decision: "inconclusive", reason: gap } as Covered;
}

/**
 * It is no pass any more; nor is it want of evidence where a source failed, or where the look at the window's end would decide by
 * what was seen, had it been taken: then more traffic would be no help.
 */
function isOpenedBy(gap: Gap, { decision, reason, bad }: Finding): boolean {
  if (decision === "pass") return true;
  const enough = reason.code === "not-proven" && (reason.moreClean === 0 || (bad ?? 0) >= reason.failsFrom);
  return decision === "inconclusive" && (enough || (wantsMore.includes(reason.code) && isClosed(gap.why)));
}

const wantsMore: readonly ReasonCode[] = ["not-proven", "no-requests", "proven-too-soon", "gauge-no-points"];

type Gap = Extract<Reason, { code: "not-covered" }>;

/** Why a check cannot pass: of its sources, the one that was seen least. Null: all were seen far enough. */
export function gapOf(
  id: FindingId,
  { sights, from, until, spareMs = 0 }: Seen,
  more: readonly SourceId[] = [],
): Gap | null {
  const seen = [...checkOf(id).needs, ...more].map((source) => ({ source, ...(sights[source] ?? unseen) }));
  const short = seen
    .filter(({ readTo, gap }) => readTo < (isSound(gap) ? until - spareMs : until))
    .toSorted((a, b) => a.readTo - b.readTo)[0];
  if (short === undefined) return null;
  const { source, readTo, gap } = short;
  const missingFromAt = Math.max(from, readTo);
  return { code: "not-covered", source, missingFromAt, why: gap?.code ?? "not-looked", detail: gap?.detail ?? "" };
}

/** Does nothing but our own readings' turns keep it from being read? */
function isSound(gap: Coverage["gap"]): boolean {
  return gap === null || isOurLimit(gap.code);
}

const unseen: Coverage = { readTo: -Infinity, gap: null };
