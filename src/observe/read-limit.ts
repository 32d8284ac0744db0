import type { Clock } from "../clock.ts";

/** entries.list: 60 reads a minute and project, not raisable, shared with everyone who looks at logs (Logging quotas). */
export const quotaPerMinute = 60;

/** What we take of it at most: people at the console must not be locked out by a verification. */
export const ownPerMinute = 48;

/**
 * Polls draw from a bucket, so that short intervals neither use up the minute at once nor wait for the next one: 36 reads in
 * any minute. The other 12 are for the complete reading at the window's end.
 */
const bucketReads = 15;
const bucketReadsPerMs = 21 / 60_000;

const minuteMs = 60_000;

/** Counts every log read, tries included, over a sliding minute. */
export class ReadLimit {
  readonly #clock: Clock;
  #recent: number[] = [];
  #bucket = bucketReads;
  #filledAt: number;
  #total = 0;
  #mostInAMinute = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#filledAt = clock.now();
  }

  /** Reads that polls may ever make at once. */
  get mostForPoll(): number {
    return bucketReads;
  }

  /** Reads that polls may make now. */
  forPoll(): number {
    this.#fill();
    return Math.max(0, Math.floor(this.#bucket));
  }

  /** Reads that polls may make from now on within so many ms. */
  forPollsWithin(ms: number): number {
    this.#fill();
    return Math.max(0, this.#bucket + ms * bucketReadsPerMs);
  }

  /** Reads that would not have to wait, the last reading's among them. */
  leftThisMinute(): number {
    return ownPerMinute - this.#inThisMinute();
  }

  /** A read that was made was none of the polls': it is taken off what is kept for the last reading. */
  notOfPolls(): void {
    this.#fill();
    this.#bucket = Math.min(bucketReads, this.#bucket + 1);
  }

  /** Waits until a read is allowed, and counts it. */
  async take(signal: AbortSignal): Promise<void> {
    while (this.#inThisMinute() >= ownPerMinute) {
      const oldest = this.#recent[0] ?? this.#clock.now();
      await this.#clock.sleep(Math.max(1, oldest + minuteMs - this.#clock.now()), signal);
    }
    this.#fill();
    this.#bucket--;
    this.#recent.push(this.#clock.now());
    this.#total++;
    this.#mostInAMinute = Math.max(this.#mostInAMinute, this.#recent.length);
  }

  reads(): { total: number; mostInAMinute: number } {
    return { total: this.#total, mostInAMinute: this.#mostInAMinute };
  }

  #fill(): void {
    const now = this.#clock.now();
    this.#bucket = Math.min(bucketReads, this.#bucket + (now - this.#filledAt) * bucketReadsPerMs);
    this.#filledAt = now;
  }

  #inThisMinute(): number {
    const since = this.#clock.now() - minuteMs;
    this.#recent = this.#recent.filter((at) => at > since);
    return this.#recent.length;
  }
}
