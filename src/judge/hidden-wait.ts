import type { Finding } from "./finding.ts";
import { RateEvidence } from "./evidence.ts";
import { rateInterval } from "./interval.ts";
import { type Breach, type Levels, type Stage, decideRate, levelsOf } from "./rate-finding.ts";

/**
 * From here on a wait is told, ms. An entry normally reaches the log within 0.4 s of its request's end (in 984 requests of
 * 16 services: P99 0.39 s), so that a whole second is none of the log's own delay.
 */
export const HIDDEN_WAIT_MS = 1_000;

export interface HiddenWaitPlan {
  /** Equal parts of the window, one a poll. */
  slices: number;
  windowMs: number;
  /** At most this share, 0..1, of the requests may wait longer than `longerThanMs` (default one second). */
  budget?: { allowedRate: number; longerThanMs?: number };
  /** The chances of a false fail and a false pass of this budget. Default 0.01 and 0.05. */
  alphaFail?: number;
  alphaPass?: number;
}

/** One entry of Cloud Run's request log. Times are epoch ms. */
export interface LoggedRequest {
  /** The part of the window in which it started. */
  slice: number;
  /** The entry's `timestamp`: the request's start. */
  startedAt: number;
  /** Its `latency`, ms. Null: none; a refused request has none or zero. */
  latencyMs: number | null;
  /** Its `receiveTimestamp`. */
  receivedAt: number;
  /** Cloud Run refused it before any instance saw it. */
  refused: boolean;
}

/**
 * Waits that the logged latency hides: a request queued behind a cold start logs the milliseconds that its instance took.
 * They show as the time by which the entry's arrival is later than start + latency. Refused requests wait as well; they are
 * errors already and are counted apart, in no budget of waits.
 */
export class HiddenWaits {
  readonly #longerThanMs: number;
  readonly #evidence: RateEvidence | null;
  readonly #levels: Levels;
  readonly #windowMs: number;
  readonly #served = { n: 0, waited: 0, longestMs: 0 };
  readonly #refused = { n: 0, waited: 0, longestMs: 0 };
  #breach: Breach | null = null;

  /** @throws RangeError when a budget's rate is none, or there is not at least one slice. */
  constructor({ slices, windowMs, budget, alphaFail = 0.01, alphaPass = 0.05 }: HiddenWaitPlan) {
    this.#longerThanMs = budget?.longerThanMs ?? HIDDEN_WAIT_MS;
    this.#evidence = budget === undefined ? null : new RateEvidence({ allowedRate: budget.allowedRate, slices });
    this.#levels = levelsOf(alphaFail, alphaPass, 1);
    this.#windowMs = windowMs;
  }

  observe({ slice, startedAt, latencyMs, receivedAt, refused }: LoggedRequest): void {
    if (latencyMs === null && !refused) return;
    const waitMs = Math.max(0, receivedAt - startedAt - (latencyMs ?? 0));
    const waited = waitMs > this.#longerThanMs;
    const counts = refused ? this.#refused : this.#served;
    counts.n += 1;
    if (waited) counts.waited += 1;
    counts.longestMs = Math.max(counts.longestMs, waitMs);
    if (!refused) this.#evidence?.add(slice, waited);
  }

  /** Of the requests that were served; of the refused ones apart. `longestMs` holds the log's own delay where none waited. */
  facts(): { served: WaitFacts; refused: WaitFacts; longerThanMs: number } {
    return { served: { ...this.#served }, refused: { ...this.#refused }, longerThanMs: this.#longerThanMs };
  }

  /** Is the budget surely broken, by the slices up to this one? Never without a budget. A breach once found stands. */
  breached(throughSlice: number): boolean {
    const { slices } = this.#evidence ?? { slices: 1 };
    for (const [slice, lnE] of this.#evidence?.failLnEs(throughSlice).entries() ?? []) {
      if (lnE < this.#levels.failLn) continue;
      this.#breach ??= { slice, afterMs: ((slice + 1) / slices) * this.#windowMs, lnE };
    }
    return this.#breach !== null;
  }

  /** Without a budget waits are shown; null: there were none, so that there is nothing to show. */
  finding(stage: Stage): Finding | null {
    const { n, waited, longestMs } = this.#served;
    const figures = { id: "hidden-wait", unit: "ratio", n, bad: waited } as const;
    const value = n === 0 ? null : waited / n;
    const evidence = this.#evidence;
    if (evidence !== null) {
      this.breached(stage.throughSlice);
      const counts = {
        n,
        k: waited,
        seen: n + this.#refused.n,
        failLnE: evidence.failLnE(stage.throughSlice),
        passLnE: evidence.passLnE(stage.throughSlice),
        breach: this.#breach,
      };
      return {
        ...figures,
        value,
        limit: evidence.allowedRate,
        interval: n === 0 ? null : rateInterval(n, waited),
        ...decideRate(
          counts,
          { allowedRate: evidence.allowedRate, slices: evidence.slices, levels: this.#levels },
          stage,
        ),
      };
    }
    if (waited + this.#refused.waited === 0) return null;
    return {
      ...figures,
      decision: "warn",
      reason: {
        code: "hidden-waits",
        longerThanMs: this.#longerThanMs,
        longestMs: waited === 0 ? 0 : longestMs,
        refused: this.#refused.waited,
        longestRefusedMs: this.#refused.waited === 0 ? 0 : this.#refused.longestMs,
      },
      value,
      limit: null,
      interval: null,
      evidence: null,
    };
  }
}

export interface WaitFacts {
  n: number;
  /** So many of them waited longer than is normal. */
  waited: number;
  longestMs: number;
}
