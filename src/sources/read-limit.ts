import type { Clock } from "../clock.ts";
import { ReadQuota } from "./read-quota.ts";

export { ownPerMinute, quotaPerMinute } from "./read-quota.ts";

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

/** Fewer are not enough for twice the last readings of one service: that of four and more beside. */
const fewPerMinute = 12;

export interface ReadLimitOptions {
  /** Do waits have a budget? */
  waitsJudged?: boolean;
  /** Shared with the readers of other services. Default: one of its own. */
  quota?: ReadQuota;
}

/** What one service's readers may take of the job's quota: all of it, or an equal part while others read beside. */
export class ReadLimit {
  readonly #clock: Clock;
  readonly #quota: ReadQuota;
  readonly #buckets: typeof buckets;
  readonly #left: Record<ReadPurpose, number>;
  #filledAt: number;
  #total = 0;
  #mostInAMinute = 0;
  #ended = false;

  constructor(clock: Clock, { waitsJudged = false, quota = new ReadQuota(clock) }: ReadLimitOptions = {}) {
    this.#clock = clock;
    this.#quota = quota;
    this.#buckets = waitsJudged ? bucketsWithWaitBudget : buckets;
    this.#left = {
      judged: this.mostForPoll("judged"),
      beside: this.mostForPoll("beside"),
      waits: this.mostForPoll("waits"),
    };
    this.#filledAt = clock.now();
  }

  /** It reads no more: its part is the others'. */
  end(): void {
    this.#ended = true;
    this.#quota.leave(this);
  }

  /** Reads that may be made in any minute at present. */
  get perMinute(): number {
    return Math.max(1, Math.floor(this.#quota.perMinute / this.#quota.readers));
  }

  /** Do others read with the same quota: by what was refused of late, or so many services of this job? */
  get isShared(): boolean {
    return this.#quota.isShared || (this.#quota.readers > 1 && this.perMinute < fewPerMinute);
  }

  /** Was a read refused within the last minute, of this service or of one beside? */
  get isRefused(): boolean {
    return this.#quota.isRefused;
  }

  /** Has each read been refused for so long that a new minute of the quota came and brought none? */
  get isExhausted(): boolean {
    return this.#quota.isExhausted;
  }

  /** Google answered a read. */
  answered(): void {
    this.#quota.answered();
  }

  /** Google refused a read. @param quota what the whole quota is, where the answer tells. */
  refused(quota: number | null): void {
    this.#fill();
    this.#quota.refused(quota);
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
    const left = this.#quota.perMinute - this.#quota.inThisMinute();
    const { readers } = this.#quota;
    if (readers === 1) return left;
    // What the others have not taken of theirs is divided once more.
    return Math.min(left, Math.max(this.perMinute - this.#quota.inThisMinute(this), Math.floor(left / readers)));
  }

  /** How long it takes until so many reads have a place, and as many of each reader beside. */
  placesAfterMs(reads: number): number {
    const { readers, perMinute } = this.#quota;
    if (readers === 1) return this.leftThisMinute() < reads ? minuteMs : 0;
    const lacking = reads * readers - (perMinute - this.#quota.inThisMinute());
    return Math.max(0, Math.ceil(lacking / perMinute)) * minuteMs;
  }

  /** A read that was made was not for what is judged. Null: nor for any poll; it is taken off what the last reading has. */
  charge(purpose: Exclude<ReadPurpose, "judged"> | null): void {
    this.#fill();
    this.#left.judged = Math.min(this.mostForPoll("judged"), this.#left.judged + 1);
    if (purpose !== null) this.#left[purpose]--;
  }

  /** Waits until a read is allowed, and counts it: for what is judged, until it is charged otherwise. */
  async take(signal: AbortSignal): Promise<void> {
    if (!this.#ended) this.#quota.join(this);
    await this.#quota.take(this, signal);
    this.#fill();
    this.#left.judged--;
    this.#total++;
    this.#mostInAMinute = Math.max(this.#mostInAMinute, this.#quota.inThisMinute(this));
  }

  reads(): { total: number; mostInAMinute: number } {
    return { total: this.#total, mostInAMinute: this.#mostInAMinute };
  }

  get #scale(): number {
    return this.#quota.scale / this.#quota.readers;
  }

  #fill(): void {
    const now = this.#clock.now();
    const ms = now - this.#filledAt;
    const scale = this.#scale;
    for (const purpose of purposes) {
      const filled = this.#left[purpose] + ms * this.#buckets[purpose].perMs * scale;
      this.#left[purpose] = Math.min(this.mostForPoll(purpose), filled);
    }
    this.#filledAt = now;
  }
}
