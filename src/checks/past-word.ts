import { within } from "../stats/binomial.ts";
import { tooMany } from "../stats/burst.ts";
import { learnedBurst } from "../stats/dispersion.ts";
import type { RateEvidence } from "../stats/evidence.ts";
import type { Reason } from "./finding.ts";
import type { BudgetId } from "./past.ts";
import type { PastGate, Standing } from "./past-gate.ts";
import type { Breach, Levels } from "./rate-rule.ts";

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
 * bad requests come in clusters as large as it shows, and as the window itself shows: a slow minute that comes once a day is
 * in no short past, but a fault is there all the time. Where the past broke the budget too, only clusters are allowed for, for
 * then nothing is excused by it.
 *
 * @returns null where nothing is known of this budget's past.
 */
export function byThePast(gate: PastGate, broken: Broken, plan: WordPlan): Word | null {
  const { id, evidence, breach } = broken;
  const { throughSlice, ended, slices, windowMs } = plan;
  const known = gate.knows(id, evidence.allowedRate);
  if (known === "unknown") return null;
  const learned = gate.burst(id);
  const standings = gate.standings(id, evidence, throughSlice, ended);
  const last = standings.at(-1) ?? { windows: gate.windows, asBad: gate.windows };
  const path = evidence.failLnEs(throughSlice);
  const least = Math.max(learned, plan.burst);
  const clusters = new Clusters(evidence, least, !gate.long, plan);
  const isUnlike = (standing: Standing): boolean => known === "broken" || gate.isUnlike(standing);
  const asks = known === "broken" || !gate.long;
  const slice = standings.findIndex(
    (standing, i) => i >= (breach?.slice ?? slices - 1) && isUnlike(standing) && (!asks || clusters.leaveItBroken(i)),
  );
  const past = { windows: last.windows, asBad: last.asBad };
  const afterMs = ((slice + 1) / slices) * windowMs;
  const burst = clusters.sizeAt(standings.length - 1);
  return {
    breach: slice === -1 ? null : { slice, afterMs, lnE: breach?.lnE ?? path[slice] ?? 0 },
    reason:
      !gate.long && isUnlike(last) && burst > least
        ? { code: "in-bursts", burst, windows: last.windows }
        : known === "broken" || (!gate.long && isUnlike(last) && learned > 1)
          ? { code: "bursts-as-before", burst: known === "broken" ? learned : least }
          : { code: "like-the-past", ...past, ...(learned > 1 ? { burst: learned } : {}) },
    past,
  };
}

/** Clusters larger than this are one. */
const LARGEST = 50;
/** Sizes go up in such steps, so that a few are looked at. */
const STEP = 1.2;

const minuteMs = 60_000;

/** In clusters of which size bad requests of a window came, and whether it is broken even so. */
class Clusters {
  readonly #evidence: RateEvidence;
  readonly #least: number;
  readonly #own: boolean;
  readonly #plan: WordPlan;
  readonly #n: number[] = [];
  readonly #k: number[] = [];
  readonly #paths = new Map<number, Float64Array>();

  /** @param least as large they are anyway. @param own as large as the window shows, too. */
  constructor(evidence: RateEvidence, least: number, own: boolean, plan: WordPlan) {
    this.#evidence = evidence;
    this.#least = least;
    this.#own = own;
    this.#plan = plan;
    for (let slice = 0; slice <= Math.min(plan.throughSlice, plan.slices - 1); slice += 1) {
      const { n, k } = evidence.counts(slice);
      this.#n.push(n);
      this.#k.push(k);
    }
  }

  /** As the slices up to this one show it, by slices and by minutes. */
  sizeAt(slice: number): number {
    if (!this.#own) return this.#least;
    const { slices, windowMs } = this.#plan;
    const minute = Math.max(1, Math.round((minuteMs * slices) / windowMs));
    const [n, k] = [this.#n.slice(0, slice + 1), this.#k.slice(0, slice + 1)];
    const shown = learnedBurst(n, k, [1, minute, 2 * minute], { most: LARGEST });
    const stepped = STEP ** Math.ceil(Math.log(shown) / Math.log(STEP) - 1e-9);
    return Math.max(this.#least, Math.min(LARGEST, stepped));
  }

  /** Is the budget broken at this slice's end even if bad requests come in clusters of that size? */
  leaveItBroken(slice: number): boolean {
    const burst = this.sizeAt(slice);
    const { levels, ended, slices, throughSlice } = this.#plan;
    const known = this.#paths.get(burst);
    const path = known ?? this.#evidence.failLnEsInBursts(throughSlice, burst);
    if (known === undefined) this.#paths.set(burst, path);
    if ((path[slice] ?? 0) >= levels.aloneLn) return true;
    if (!ended || slice !== slices - 1) return false;
    // One by one it was found broken already.
    if (burst === 1) return true;
    const { n, k, unknown } = this.#evidence.totals();
    return within(tooMany(n + unknown, k, this.#evidence.allowedRate, burst), levels.failLevel);
  }
}
