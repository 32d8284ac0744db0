import type { Clock } from "../clock.ts";
import { type FailedCall, type FailureKind, failureKinds, isCallFailure } from "./call-failure.ts";
import type { SourceId } from "../checks/registry.ts";

/** Why a source was not seen any further, as one word: how a call failed, or why none failed and yet something is missing. */
export const gapCodes = [
  ...(Object.keys(failureKinds) as FailureKind[]),
  /** More was there than could be read in the time. */
  "too-much",
  /** It answered, and had nothing newer than its own delay explains. */
  "nothing-newer",
  /** A part of the file was lost. */
  "cut-off",
  /** The files begin too late or end too early. */
  "not-exported",
  /** Nobody looked: the run ended before. */
  "not-looked",
] as const;

export type GapCode = (typeof gapCodes)[number];

/** Could it not be looked at at all? Else more time, or fewer entries, would have done. */
export function isClosed(code: GapCode): boolean {
  return code in failureKinds && code !== "read-limit" && code !== "too-large";
}

/** Is it only that we read no more than our part of the quota, or what it brings? */
export function isOurLimit(code: GapCode): boolean {
  return code === "read-limit" || code === "too-much";
}

export interface Gap {
  code: GapCode;
  /** The last thing that was answered, in the words of whoever answered. */
  detail: string;
  /** Since when it has been so, epoch ms. */
  since: number;
  /** So many times it was refused, without an answer between. */
  refusals?: number;
}

/** After so many refusals without an answer between it is taken that it will not mend by itself. */
const refusalsForGood = 3;

const oneMomentMs = 1_000;
/** What was granted before may be refused for a while: a token that is renewed, a policy that comes through. */
const oneMomentAfterAnswerMs = 15_000;

/** It is asked all the same, so often: a role may have been granted meanwhile. */
const askAgainMs = 60_000;

/** Is this source closed for as long as nobody mends it? */
export function isClosedForGood(coverage: Coverage | null): boolean {
  return (coverage?.gap?.refusals ?? 0) >= refusalsForGood;
}

/** How far one source was completely seen. */
export interface Coverage {
  /** Everything before this time was seen, epoch ms. */
  readTo: number;
  /** Why no further. Null: nothing went wrong. */
  gap: Gap | null;
}

/** Every source of one run. Null: this run has no such source. */
export type Sights = Record<SourceId, Coverage | null>;

/**
 * Why a source is not seen, kept by whoever asks it: the first failure after the last answer, with the last one's words. What
 * refused for good is asked once a minute; between, what it said last is said again.
 */
export class Trouble {
  readonly #clock: Pick<Clock, "now">;
  readonly #api: Trouble | null;
  #gap: Gap | null = null;
  #last: FailedCall | null = null;
  #askedAt = -Infinity;
  #refusedAt = -Infinity;
  #wasAnswered = false;

  /** @param api of all that is asked of the same API: what one source has met, the others need not meet three times. */
  constructor(clock: Pick<Clock, "now">, api: Trouble | null = null) {
    this.#clock = clock;
    this.#api = api;
  }

  get gap(): Gap | null {
    const refusals = this.#gap?.refusals;
    if (this.#gap === null || refusals === undefined || this.#api === null) return this.#gap;
    // Refused like everything else: it will not be asked before the others.
    return { ...this.#gap, refusals: Math.max(refusals, this.#api.#gap?.refusals ?? 0) };
  }

  /** @throws what the call throws, or what it threw last where it is not to be asked again yet. */
  async ask<T>(call: () => Promise<T>): Promise<T> {
    if (this.#last !== null && this.#clock.now() < this.#askAgainAt()) throw this.#last;
    this.#asks();
    try {
      const answer = await call();
      this.answered();
      return answer;
    } catch (error) {
      if (isCallFailure(error)) this.failed(error);
      throw error;
    }
  }

  answered(): void {
    this.#gap = null;
    this.#last = null;
    this.#wasAnswered = true;
    this.#api?.answered();
  }

  failed(error: FailedCall): void {
    if (error.unasked === true && this.#gap !== null) return;
    const { kind: code, message: detail } = error;
    const { since = this.#clock.now(), refusals = 0 } = this.#gap ?? {};
    this.#gap = { code, detail, since, ...(isRefusal(code) ? { refusals: refusals + this.#signs() } : {}) };
    this.#last = error;
    this.#api?.failed(error);
  }

  /** All that is refused at one moment is one sign. */
  #signs(): 0 | 1 {
    const now = this.#clock.now();
    const momentMs = this.#wasAnswered ? oneMomentAfterAnswerMs : oneMomentMs;
    if (this.#gap?.refusals !== undefined && now < this.#refusedAt + momentMs) return 0;
    this.#refusedAt = now;
    return 1;
  }

  #asks(): void {
    this.#askedAt = this.#clock.now();
    if (this.#api !== null) this.#api.#asks();
  }

  /** At once, unless it is closed for good, or refused like everything else of its API. */
  #askAgainAt(): number {
    const refused = this.#gap?.refusals !== undefined;
    const ofAll = refused && this.#api !== null && this.#api.#closed ? this.#api.#askedAt : -Infinity;
    return Math.max(this.#closed ? this.#askedAt : -Infinity, ofAll) + askAgainMs;
  }

  get #closed(): boolean {
    return (this.#gap?.refusals ?? 0) >= refusalsForGood;
  }
}

/** Will the same be answered when it is asked again? */
export function isRefusal(code: GapCode): boolean {
  return code in failureKinds && failureKinds[code as FailureKind] !== "transient" && code !== "too-large";
}
