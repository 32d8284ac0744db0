import { within } from "../stats/binomial.ts";
import { burstUpperTail } from "../stats/burst.ts";
import type { RateEvidence } from "../stats/evidence.ts";
import type { Reason } from "./finding.ts";
import type { BudgetId } from "./past.ts";
import type { PastGate, Standing } from "./past-gate.ts";
import type { Breach, Levels } from "./rate-finding.ts";

/** A budget that is broken by its own evidence. */
export interface Broken {
  id: BudgetId;
  evidence: RateEvidence;
  /** Null: only by the look at the window's end. */
  breach: Breach | null;
}

export interface WordPlan {
  /** As declared. */
  burst: number;
  slices: number;
  windowMs: number;
  levels: Levels;
  throughSlice: number;
  /** Is the window over, so that the one look at its end may be taken? */
  ended: boolean;
}

/** `breach`: when it was both broken and unlike the past. Null: it is not, by the reason. */
export interface Word {
  breach: Breach | null;
  reason: Reason;
  past: Standing;
}

/**
 * What the past says of it. Where the past is long, the window must be unlike it. Where it is short, it must also be broken if
 * bad requests come in clusters as large as it shows; where it broke the budget too, only that is asked, for then nothing is
 * excused by it.
 *
 * @returns null where nothing is known of this budget's past.
 */
export function byThePast(gate: PastGate, broken: Broken, plan: WordPlan): Word | null {
  const { id, evidence, breach } = broken;
  const { throughSlice, ended, slices, windowMs } = plan;
  const known = gate.knows(id, evidence.allowedRate);
  if (known === "unknown") return null;
  const burst = gate.burst(id);
  const standings = gate.standings(id, evidence, throughSlice, ended);
  const last = standings.at(-1) ?? { windows: gate.windows, asBad: gate.windows };
  const inBursts = known === "kept" && gate.long ? null : brokenInBursts(evidence, burst, plan);
  const path = evidence.failLnEs(throughSlice);
  const slice = standings.findIndex(
    (standing, i) =>
      i >= (breach?.slice ?? slices - 1) &&
      (inBursts === null || i >= inBursts) &&
      (known === "broken" || gate.isUnlike(standing)),
  );
  const about = { windows: last.windows, asBad: last.asBad };
  return {
    breach:
      slice === -1 ? null : { slice, afterMs: ((slice + 1) / slices) * windowMs, lnE: breach?.lnE ?? path[slice] ?? 0 },
    reason:
      known === "broken"
        ? { code: "bursts-as-before", burst }
        : { code: "like-the-past", ...about, ...(burst > 1 ? { burst } : {}) },
    past: about,
  };
}

/** The slice after whose end it is broken even if bad requests come in such clusters; Infinity: it is not. */
function brokenInBursts(evidence: RateEvidence, learned: number, plan: WordPlan): number {
  const burst = Math.max(learned, plan.burst);
  const { levels, throughSlice, ended, slices } = plan;
  const early = evidence.failLnEsInBursts(throughSlice, burst).findIndex((lnE) => lnE >= levels.aloneLn);
  if (early !== -1) return early;
  const { n, k, unknown } = evidence.totals();
  const tooMany = burst === 1 ? 0 : burstUpperTail(n + unknown, k, evidence.allowedRate, burst);
  return ended && within(tooMany, levels.failLevel) ? slices - 1 : Infinity;
}
