import type { Clock } from "../clock.ts";

/**
 * entries.list: 60 reads a minute unless it was raised (reality.md section 4), charged to the project of the credentials and
 * shared with everyone who looks at logs with them: other jobs too.
 */
export const quotaPerMinute = 60;

/** What we take of a quota at most: people at the console must not be locked out by a verification. */
const ownShare = 0.8;

export const ownPerMinute = ownShare * quotaPerMinute;

/**
 * Polls draw from buckets, so that short intervals neither use up the minute at once nor wait for the next one: of 48 reads, 40
 * in any minute. The other 8 are for the complete reading at the window's end. The requests that are judged have a bucket of
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

const purposes = ["judged", "beside", "waits"] as const;

const minuteMs = 60_000;

/** Refusals of one moment are one sign that others read too. */
const oneSignMs = 10_000;

/** The share grows again by a tenth of the whole each minute, from the second minute after a refusal on. */
const growthPerMs = 0.1 / minuteMs;

const leastPerMinute = 4;

export interface ReadLimitOptions {
  /** Do waits have a budget? */
  waitsJudged?: boolean;
  /** What the user gives this job of the quota. Undefined: four fifths of what the quota is known to be. */
  perMinute?: number | undefined;
}

/**
 * Counts every log read, tries included, over a sliding minute. Where Google refuses some, others read with the same quota:
 * then this job takes half of what it took, and only slowly more again, so that parallel jobs come to equal parts.
 */
export class ReadLimit {
  readonly #clock: Clock;
  readonly #given: number | undefined;
  /** Of the quota, this job's own, as long as nobody is refused. */
  #own: number;
  /** Of its own, what it takes at present. */
  #share = 1;
  #refusedAt = -Infinity;
  #recent: number[] = [];
  readonly #buckets: typeof buckets;
  readonly #left: Record<ReadPurpose, number>;
  #filledAt: number;
  #total = 0;
  #mostInAMinute = 0;

  constructor(clock: Clock, { waitsJudged = false, perMinute }: ReadLimitOptions = {}) {
    this.#clock = clock;
    this.#given = perMinute;
    this.#own = perMinute ?? ownPerMinute;
    this.#buckets = waitsJudged ? bucketsWithWaitBudget : buckets;
    this.#left = {
      judged: this.mostForPoll("judged"),
      beside: this.mostForPoll("beside"),
      waits: this.mostForPoll("waits"),
    };
    this.#filledAt = clock.now();
  }

  /** Reads that may be made in any minute at present. */
  get perMinute(): number {
    return Math.max(Math.min(leastPerMinute, this.#own), Math.floor(this.#own * this.#share));
  }

  /** Do others read with the same quota, by what was refused of late? */
  get isShared(): boolean {
    return this.#share < 1;
  }

  /** Google refused a read. @param quota what the whole quota is, where the answer tells. */
  refused(quota: number | null): void {
    this.#fill();
    if (quota !== null && this.#given === undefined) this.#own = Math.max(1, Math.floor(ownShare * quota));
    const now = this.#clock.now();
    if (now - this.#refusedAt >= oneSignMs) this.#share = Math.max(leastPerMinute / this.#own, this.#share / 2);
    this.#refusedAt = now;
    for (const purpose of purposes) this.#left[purpose] = Math.min(this.#left[purpose], this.mostForPoll(purpose));
  }

  /** Reads that polls may ever make at once. */
  mostForPoll(purpose: ReadPurpose): number {
    return Math.max(1, Math.floor(this.#buckets[purpose].reads * this.#scale));
  }

  /** Reads that polls may make now. */
  forPoll(purpose: ReadPurpose): number {
    this.#fill();
    return Math.max(0, Math.floor(this.#left[purpose]));
  }

  /** Reads that polls may make from now on within so many ms. */
  forPollsWithin(purpose: ReadPurpose, ms: number): number {
    this.#fill();
    return Math.max(0, this.#left[purpose] + ms * this.#buckets[purpose].perMs * this.#scale);
  }

  /** Reads that would not have to wait, the last reading's among them. */
  leftThisMinute(): number {
    return this.perMinute - this.#inThisMinute();
  }

  /** A read that was made was not for what is judged. Null: nor for any poll; it is taken off what the last reading has. */
  charge(purpose: Exclude<ReadPurpose, "judged"> | null): void {
    this.#fill();
    this.#left.judged = Math.min(this.mostForPoll("judged"), this.#left.judged + 1);
    if (purpose !== null) this.#left[purpose]--;
  }

  /** Waits until a read is allowed, and counts it: for what is judged, until it is charged otherwise. */
  async take(signal: AbortSignal): Promise<void> {
    while (this.#inThisMinute() >= this.perMinute) {
      // As many must be a minute old as there are too many: the limit may have been lowered.
      const oldest = this.#recent[this.#recent.length - this.perMinute] ?? this.#clock.now();
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

  get #scale(): number {
    return (this.#own * this.#share) / ownPerMinute;
  }

  #fill(): void {
    const now = this.#clock.now();
    const ms = now - this.#filledAt;
    const calmMs = Math.min(ms, Math.max(0, now - this.#refusedAt - minuteMs));
    this.#share = Math.min(1, this.#share + calmMs * growthPerMs);
    for (const purpose of purposes) {
      const filled = this.#left[purpose] + ms * this.#buckets[purpose].perMs * this.#scale;
      this.#left[purpose] = Math.min(this.mostForPoll(purpose), filled);
    }
    this.#filledAt = now;
  }

  #inThisMinute(): number {
    const since = this.#clock.now() - minuteMs;
    this.#recent = this.#recent.filter((at) => at > since);
    return this.#recent.length;
  }
}
