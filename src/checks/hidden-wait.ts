import type { Finding } from "./finding.ts";
import { rateInterval } from "../stats/interval.ts";
import type { Stage } from "./rate-rule.ts";
import { judgeRequests, type SeenRequests } from "./request-findings.ts";
import { RequestJudge } from "./request-judge.ts";

/**
 * From here on a wait is told, ms. An entry normally reaches the log within 0.4 s of its request's end (in 984 requests of
 * 16 services: P99 0.39 s), so that a whole second is none of the log's own delay.
 */
export const HIDDEN_WAIT_MS = 1_000;

export interface HiddenWaitPlan {
  /** Equal parts of the window, one a poll. */
  slices: number;
  windowMs: number;
  /** At most this share, 0..1, of the requests may wait longer than a second. Null: waits are shown, not judged. */
  allowedRate: number | null;
  /** The chances of a false fail and a false pass of this budget. Default 0.01 and 0.05. */
  alphaFail?: number;
  alphaPass?: number;
}

/** One entry of Cloud Run's request log. */
export interface LoggedRequest {
  /** The part of the window in which it started. */
  slice: number;
  /** Its arrival in the log beyond start + latency, ms: what it waited, and the log's own delay. Below zero: clocks differ. */
  lateMs: number;
  /**
   * So long it surely waited, by another witness than its arrival, ms. Null: there is none. Only asked of an entry that came
   * late: one that came at once cannot have waited.
   */
  waitedMs: number | null;
  /** Cloud Run refused it before any instance saw it. */
  refused: boolean;
}

export interface WaitCounts {
  /** Served requests, and how many of them surely waited longer than `longerThanMs`. */
  n: number;
  waited: number;
  longestMs: number;
  /** Served ones whose entry came late and of which nothing tells whether they waited, or only their entries did. */
  unknown: number;
  /** Of the refused requests, those that waited longer than that before they were refused. */
  refusedWaited: number;
  longestRefusedMs: number;
  longerThanMs: number;
}

/** What was seen of waits, as plain data. */
export interface SeenWaits {
  counts: WaitCounts;
  /** As if those that waited were failed requests. Null: there is no budget. */
  requests: SeenRequests | null;
}

/** Beyond so many refused requests the rest is not asked how long it waited: it fails the error rate long before. */
const MOST_REFUSED = 10_000;

/**
 * Waits that the logged latency hides: a request queued behind a cold start logs the milliseconds that its instance took.
 * Its entry then comes later than start + latency. So does every entry while the log itself is late: hence a wait counts
 * only with a witness of its own, and what came late without one is neither a wait nor, for a budget, no wait. Refused
 * requests wait as well, and no instance can witness it: they are errors already, counted apart, in no budget of waits, and
 * told only beyond the longest delay that the log itself may have had.
 */
export class HiddenWaits {
  /** Those that waited are its failed requests. Null: there is no budget. */
  readonly #judge: RequestJudge | null;
  #n = 0;
  #waited = 0;
  #unknown = 0;
  #longestMs = 0;
  #longestDelayMs = 0;
  readonly #refusedLateMs: number[] = [];

  /** @throws RangeError when a budget's rate is none, or there is not at least one slice. */
  constructor({ allowedRate, ...plan }: HiddenWaitPlan) {
    const budgets = { ...plan, errorRateBudget: allowedRate ?? undefined, p95BudgetMs: undefined };
    this.#judge = allowedRate === null ? null : new RequestJudge(budgets);
  }

  observe({ slice, lateMs, waitedMs, refused }: LoggedRequest): void {
    if (refused) {
      if (this.#refusedLateMs.length < MOST_REFUSED) this.#refusedLateMs.push(lateMs);
      return;
    }
    const late = lateMs > HIDDEN_WAIT_MS;
    const waited = late && waitedMs !== null && waitedMs > HIDDEN_WAIT_MS;
    const unknown = late && waitedMs === null;
    this.#n += 1;
    if (waited) {
      this.#waited += 1;
      this.#longestMs = Math.max(this.#longestMs, waitedMs);
    }
    if (unknown) this.#unknown += 1;
    this.#longestDelayMs = Math.max(this.#longestDelayMs, lateMs - (waited ? waitedMs : 0));
    // The log's own delay fails nothing, and passes nothing either.
    this.#judge?.observe({ slice, latencyMs: null, error: unknown ? null : waited });
  }

  facts(): WaitCounts {
    const refused = this.#refusedLateMs
      .map((lateMs) => lateMs - this.#longestDelayMs)
      .filter((waitMs) => waitMs > HIDDEN_WAIT_MS);
    return {
      n: this.#n,
      waited: this.#waited,
      longestMs: this.#longestMs,
      unknown: this.#unknown,
      refusedWaited: refused.length,
      longestRefusedMs: refused.reduce((longest, waitMs) => Math.max(longest, waitMs), 0),
      longerThanMs: HIDDEN_WAIT_MS,
    };
  }

  /** Is the budget surely broken, by the slices up to this one? Never without a budget. A breach once found stands. */
  breached(throughSlice: number): boolean {
    return this.#judge?.look(throughSlice).breached === true;
  }

  /** Is the budget surely kept, by the slices up to this one? Always without a budget. */
  proven(throughSlice: number): boolean {
    return this.#judge === null || this.#judge.look(throughSlice).inFavour === 1;
  }

  /** All that was seen, looked at up to this slice. */
  seen(throughSlice: number): SeenWaits {
    const requests = this.#judge?.seen(throughSlice) ?? null;
    const count = this.#n + this.#refusedLateMs.length;
    return { counts: this.facts(), requests: requests && { ...requests, count } };
  }
}

/** Without a budget waits are shown; null: there were none, so that there is nothing to show. */
export function judgeWaits({ counts, requests }: SeenWaits, stage: Omit<Stage, "throughSlice">): Finding | null {
  const { n, waited, unknown, longerThanMs, longestMs, refusedWaited, longestRefusedMs } = counts;
  const seen = {
    id: "hidden-wait",
    unit: "ratio",
    n,
    bad: waited,
    value: n === 0 ? null : waited / n,
    limit: requests?.budgets.errorRateBudget ?? null,
    interval: requests === null || n === 0 ? null : rateInterval(n, waited),
  } as const;
  if (requests !== null) {
    const [{ decision, reason, evidence }] = judgeRequests(requests, null, stage);
    const told = reason.code === "possibly-bad" ? ({ code: "waits-unknown", unknown } as const) : reason;
    return { ...seen, decision, reason: told, evidence };
  }
  if (waited + refusedWaited === 0) return null;
  return {
    ...seen,
    decision: "warn",
    reason: { code: "hidden-waits", longerThanMs, longestMs, refused: refusedWaited, longestRefusedMs },
    evidence: null,
  };
}
