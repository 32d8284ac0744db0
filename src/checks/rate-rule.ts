import type { DrawnCounts } from "../stats/drawn.ts";
import type { RateEvidence } from "../stats/evidence.ts";
import type { Evidence, Finding, Reason } from "./finding.ts";
import { leastWhere, within } from "../stats/binomial.ts";
import { cleanRequestsNeeded, fewestThatFail, tooFew, tooMany } from "../stats/burst.ts";

/** How far the observation has come. `throughSlice`: the last slice whose requests are all in. */
export interface Stage {
  /** `ended`: the planned window is over and settled, the one exact look may be taken. `stopped`: it never will be. */
  kind: "running" | "ended" | "stopped";
  afterMs: number;
  throughSlice: number;
}

/** The levels of the tests: half of each error probability is for the e-values, half for the one exact final look. */
export interface Levels {
  /** The e-values' mean over the budgets fails at this ln; this one's alone at `aloneLn`, the others saying nothing. */
  failLn: number;
  aloneLn: number;
  passLn: number;
  /** Of the final look. To fail, the budgets share it (Bonferroni); to pass, each must pass at the whole of it. */
  failLevel: number;
  passLevel: number;
}

/** @param alphaFail, alphaPass the chance, 0..1, of a false fail over all budgets, and of a false pass. */
export function levelsOf(alphaFail: number, alphaPass: number, budgets: number): Levels {
  return {
    failLn: Math.log(2 / alphaFail),
    aloneLn: Math.log((2 * budgets) / alphaFail),
    passLn: Math.log(2 / alphaPass),
    failLevel: alphaFail / 2 / budgets,
    passLevel: alphaPass / 2,
  };
}

/** What has been counted for one rate budget. */
export interface RateCounts {
  /** Requests with a usable value, and how many of these were bad. */
  n: number;
  k: number;
  /** Those without one: for a fail they count as good, for a pass as bad. */
  unknown: number;
  /** All requests that were seen, usable or not. */
  seen: number;
  failLnE: number;
  passLnE: number;
  /** Could those without a value have broken it? Default: no. */
  mayBeBroken?: boolean;
  /** Since when the e-values say that it fails; null: they do not. */
  breach: Breach | null;
}

export interface Breach {
  slice: number;
  /** The end of that slice, ms after the window's start. */
  afterMs: number;
  /** This budget's own e-value there, as ln. */
  lnE: number;
}

export interface RateBudget {
  allowedRate: number;
  slices: number;
  levels: Levels;
  /** To pass, the rate must be proven to lie below this one. Default: the allowed one. */
  provenRate?: number;
  /** Bad requests may come in clusters of at most so many. Default 1. */
  burst?: number;
  /** To pass, they may come in clusters of so many. Default: the same. */
  proofBurst?: number;
  /** Nothing passes before this, unless the window has ended. Default 0. */
  minDurationMs?: number;
}

/** Could those of which nobody knows have broken it, had they all been bad? Close together few are enough. */
export function mayHaveBroken(evidence: RateEvidence, throughSlice: number, { failLn }: Levels): boolean {
  return evidence.totals().unknown > 0 && evidence.worstFailLnE(throughSlice) >= failLn;
}

/** One rate as it was counted, and the same weighed by what each request stands for. */
export interface Rate {
  evidence: RateEvidence;
  drawn: Pick<DrawnCounts, "even">;
}

/** Is it proven before the window's end, whatever those were of which nobody knows? */
export function isProven(rate: Rate, throughSlice: number, levels: Levels): boolean {
  const { evidence } = rate;
  const proven = evidence.passLnE(throughSlice) >= levels.passLn && provenEvenly(rate, levels.passLn);
  return proven && !mayHaveBroken(evidence, throughSlice, levels);
}

/** A proof by counts of which some stand for more requests than others must hold for what they stand for, too. */
export function provenEvenly({ evidence, drawn: { even } }: Rate, passLn: number): boolean {
  return even === null || evidence.passLnEOf(even) >= passLn;
}

/** Decides one rate budget. A breach that was once found stands, whatever came after it. */
export function decideRate(
  counts: RateCounts,
  budget: RateBudget,
  stage: Stage,
): Pick<Finding, "decision" | "reason" | "evidence"> {
  const { n, k, unknown, seen, breach } = counts;
  const all = n + unknown;
  const {
    allowedRate,
    slices,
    levels,
    provenRate = allowedRate,
    burst = 1,
    proofBurst = burst,
    minDurationMs = 0,
  } = budget;
  const evidence: Evidence = {
    allowedRate,
    ...(provenRate === allowedRate ? {} : { provenRate }),
    ...(burst === 1 ? {} : { burst }),
    ...(proofBurst === burst ? {} : { proofBurst }),
    failLnE: finite(breach === null ? counts.failLnE : Math.max(breach.lnE, counts.failLnE)),
    failLnThreshold: levels.aloneLn,
    passLnE: finite(counts.passLnE),
    passLnThreshold: levels.passLn,
    pTooMany: stage.kind === "ended" ? tooMany(all, k, allowedRate, burst) : null,
    pTooFew: stage.kind === "ended" ? tooFew(all, k + unknown, provenRate, proofBurst) : null,
    failLevel: levels.failLevel,
    passLevel: levels.passLevel,
  };
  if (n === 0) {
    const reason: Reason = seen === 0 ? { code: "no-requests" } : { code: "no-usable-values", entries: seen };
    return { decision: "inconclusive", reason, evidence };
  }
  const ended = stage.kind === "ended";
  if (breach !== null && !(ended && breach.slice === slices - 1)) {
    const afterMs = Math.min(stage.afterMs, breach.afterMs);
    return { decision: "fail", reason: { code: "breach-early", afterMs }, evidence };
  }
  if (breach !== null || atMost(evidence.pTooMany, levels.failLevel)) {
    return { decision: "fail", reason: { code: "breach-at-end" }, evidence };
  }
  const proven = counts.passLnE >= levels.passLn || atMost(evidence.pTooFew, levels.passLevel);
  // Close together they may have broken it, however few they are of all.
  if (proven && counts.mayBeBroken === true) {
    return { decision: "inconclusive", reason: { code: "possibly-bad", unknown, entries: all }, evidence };
  }
  if (proven) {
    if (!ended && stage.afterMs < minDurationMs) {
      return { decision: "inconclusive", reason: { code: "proven-too-soon", minDurationMs }, evidence };
    }
    const reason: Reason = { code: ended ? "proven-at-end" : "proven-early" };
    return { decision: "pass", reason, evidence };
  }
  // Would it be decided but for them? Then they are what has to be mended.
  const known = ended && unknown > 0 ? [tooFew(n, k, provenRate, proofBurst), tooMany(n, k, allowedRate, burst)] : [];
  if (atMost(known[0] ?? null, levels.passLevel) || atMost(known[1] ?? null, levels.failLevel)) {
    return { decision: "inconclusive", reason: { code: "possibly-bad", unknown, entries: all }, evidence };
  }
  const worst = { n: all, k: k + unknown };
  const reason: Reason = {
    code: "not-proven",
    moreClean: cleanRequestsNeeded(worst, provenRate, levels.passLevel, { burst: proofBurst }),
    failsFrom: failsFrom(all, allowedRate, burst, levels.failLevel),
  };
  return { decision: "inconclusive", reason, evidence };
}

/** Would one look at a window's end prove the same budget by these counts? */
export function provesAtEnd(evidence: Evidence, n: number, k: number): boolean {
  const { allowedRate, provenRate = allowedRate, burst = 1, proofBurst = burst, passLevel } = evidence;
  return within(tooFew(n, k, provenRate, proofBurst), passLevel);
}

/** So many bad ones fail. Where not even n of n do, so many requests are needed for that, all of them bad. */
function failsFrom(n: number, allowedRate: number, burst: number, level: number): number {
  return (
    fewestThatFail(n, allowedRate, level, burst) ??
    leastWhere(n + 1, Number.MAX_SAFE_INTEGER, (all) => within(tooMany(all, all, allowedRate, burst), level))
  );
}

function atMost(probability: number | null, level: number): boolean {
  return probability !== null && within(probability, level);
}

/** One bad request at a budget of nothing is infinitely strong evidence, which JSON cannot say. */
function finite(lnE: number): number {
  return Math.min(lnE, Number.MAX_VALUE);
}
