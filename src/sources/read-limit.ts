import type { Clock } from "../clock.ts";

/** entries.list: 60 reads a minute and project, not raisable, shared with everyone who looks at logs (Logging quotas). */
export const quotaPerMinute = 60;

/** What we take of it at most: people at the console must not be locked out by a verification. */
export const ownPerMinute = 48;

/**
 * Polls draw from buckets, so that short intervals neither use up the minute at once nor wait for the next one: 40 reads in
 * any minute. The other 8 are for the complete reading at the window's end. The requests that are judged have a bucket of
 * their own: whatever is read beside them (kills, the baseline, waits) must not keep them from being read, nor they it.
 */
const buckets = {
  judged: { reads: 9, perMs: 13 / 60_000 },
  beside: { reads: 6, perMs: 8 / 60_000 },
  /** Apart, so that a flood of errors, which is read beside, leaves them one, and they take none from it. */
  waits: { reads: 2, perMs: 2 / 60_000 },
};

/** Where waits have a budget they are judged as well, and must be seen soon enough to fail it: the others give way. */
const bucketsWithWaitBudget: typeof buckets = {
  judged: { reads: 8, perMs: 11 / 60_000 },
  beside: { reads: 5, perMs: 7 / 60_000 },
  waits: { reads: 4, perMs: 5 / 60_000 },
};

/** What a reading is for. */
export type ReadPurpose = keyof typeof buckets;

const minuteMs = 60_000;

/** Counts every log read, tries included, over a sliding minute. */
export class ReadLimit {
  readonly #clock: Clock;
  #recent: number[] = [];
  readonly #buckets: typeof buckets;
  readonly #left: Record<ReadPurpose, number>;
  #filledAt: number;
  #total = 0;
  #mostInAMinute = 0;

  /** @param waitsJudged do waits have a budget? */
  constructor(clock: Clock, waitsJudged = false) {
    this.#clock = clock;
    this.#buckets = waitsJudged ? bucketsWithWaitBudget : buckets;
    const { judged, beside, waits } = this.#buckets;
    this.#left = { judged: judged.reads, beside: beside.reads, waits: waits.reads };
    this.#filledAt = clock.now();
  }

  /** Reads that polls may ever make at once. */
  mostForPoll(purpose: ReadPurpose): number {
    return this.#buckets[purpose].reads;
  }

  /** Reads that polls may make now. */
  forPoll(purpose: ReadPurpose): number {
    this.#fill();
    return Math.max(0, Math.floor(this.#left[purpose]));
  }

  /** Reads that polls may make from now on within so many ms. */
  forPollsWithin(purpose: ReadPurpose, ms: number): number {
    this.#fill();
    return Math.max(0, this.#left[purpose] + ms * this.#buckets[purpose].perMs);
  }

  /** Reads that would not have to wait, the last reading's among them. */
  leftThisMinute(): number {
    return ownPerMinute - this.#inThisMinute();
  }

  /** A read that was made was not for what is judged. Null: nor for any poll; it is taken off what the last reading has. */
  charge(purpose: Exclude<ReadPurpose, "judged"> | null): void {
    this.#fill();
    this.#left.judged = Math.min(this.#buckets.judged.reads, this.#left.judged + 1);
    if (purpose !== null) this.#left[purpose]--;
  }

  /** Waits until a read is allowed, and counts it: for what is judged, until it is charged otherwise. */
  async take(signal: AbortSignal): Promise<void> {
    while (this.#inThisMinute() >= ownPerMinute) {
      const oldest = this.#recent[0] ?? this.#clock.now();
      await this.#clock.sleep(Math.max(1, oldest + minuteMs - this.#clock.now()), signal);
    }
    this.#fill();
    this.#left.judged--;
    this.#recent.push(this.#clock.now());
    this.#total++;
    this.#mostInAMinute = Math.max(this.#mostInAMinute, this.#recent.length);
  }

  reads(): { total: number; mostInAMinute: number } {
    return { total: this.#total, mostInAMinute: this.#mostInAMinute };
  }

  #fill(): void {
    const now = this.#clock.now();
    const ms = now - this.#filledAt;
    for (const purpose of ["judged", "beside", "waits"] as const) {
      const { reads, perMs } = this.#buckets[purpose];
      this.#left[purpose] = Math.min(reads, this.#left[purpose] + ms * perMs);
    }
    this.#filledAt = now;
  }

  #inThisMinute(): number {
    const since = this.#clock.now() - minuteMs;
    this.#recent = this.#recent.filter((at) => at > since);
    return this.#recent.length;
  }
}
