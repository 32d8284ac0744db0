import type { EvidenceGrowth } from "../report/report.ts";
import type { RateEvidence } from "../stats/evidence.ts";
import type { FindingId } from "./finding.ts";
import type { Levels } from "./rate-rule.ts";

/** A chart is not finer than this. */
const MOST_POINTS = 120;

/** One rate budget, and up to which slice its requests are in. */
export interface Grown {
  id: FindingId;
  evidence: RateEvidence;
  throughSlice: number;
  /** The window's start, epoch ms, and how long it is. */
  startedAt: number;
  windowMs: number;
  levels: Levels;
}

/**
 * How the evidence of one rate grew over the window: both e-values as ln after the ends of evenly chosen slices, the last
 * one and the one that spoke loudest against the budget always among them.
 */
export function growthOf({ id, evidence, throughSlice, startedAt, windowMs, levels }: Grown): EvidenceGrowth {
  const path = evidence.failLnEs(throughSlice);
  const loudest = path.reduce((best, lnE, i) => (lnE > (path[best] ?? -Infinity) ? i : best), 0);
  return {
    id,
    points: evenly(path.length, loudest).map((i) => ({
      at: startedAt + ((i + 1) / evidence.slices) * windowMs,
      failLnE: bounded(path[i] ?? 0),
      passLnE: bounded(evidence.passLnE(i)),
    })),
    failLnThreshold: levels.aloneLn,
    passLnThreshold: levels.passLn,
  };
}

/** Indexes below `length`, in order. */
function evenly(length: number, besides: number): number[] {
  const parts = Math.min(length, MOST_POINTS - 1);
  const chosen = Array.from({ length: parts }, (_, i) => Math.floor(((i + 1) * length) / parts) - 1);
  return length === 0 ? [] : [...new Set([...chosen, besides])].sort((a, b) => a - b);
}

/** At a budget of nothing one bad request is infinitely strong evidence, which JSON cannot say. */
function bounded(lnE: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(lnE, Number.MAX_VALUE));
}
