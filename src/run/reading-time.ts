import type { Clock, Wait } from "../clock.ts";
import type { ReadLimit } from "../sources/read-limit.ts";

/** What one call of a poll may take before it is given up; the next poll reads what it left. */
const callLimitMs = 30_000;

/** What one call may hold up an early end. */
const catchUpLimitMs = 5_000;

/** The reading at the end may wait for a new minute of our own limit of reads, as long as it is answered. */
const lastReadingMs = 90_000;

/** With a source that answers nothing the whole run ends so long after the window and the time for late entries. */
const silenceMs = 22_000;

/** So many reads the last readings make where little is written, side by side. */
const placesForAll = 6;

const minuteMs = 60_000;

/** Where a probe that hung has used up that time. */
const leastMs = 10_000;

/** How long calls may take: each has its own deadline, so that one that hangs leaves the others theirs. */
export class ReadingTime {
  readonly #clock: Clock;
  readonly #limit: ReadLimit;
  readonly #endsAt: number;

  /** @param endsAt the window's end and the time for late entries, epoch ms. */
  constructor(clock: Clock, limit: ReadLimit, endsAt: number) {
    this.#clock = clock;
    this.#limit = limit;
    this.#endsAt = endsAt;
  }

  /** Does Google refuse reads at present, because the quota is used up? */
  get isRefused(): boolean {
    return this.#limit.isRefused;
  }

  /** What the last readings may take from now on, at most. */
  lastMostMs(): number {
    return this.#limit.isExhausted ? silenceMs : mostOf(this.#limit.placesAfterMs(placesForAll));
  }

  /** Of polls while the window runs. */
  poll(signal: AbortSignal): Wait {
    const deadline = (): number => Math.min(this.#clock.now() + callLimitMs, this.#endsAt);
    return each(deadline, signal);
  }

  /** Before an early end, which waits for no call that hangs. */
  catchUp(signal: AbortSignal): Wait {
    return { deadline: Math.min(this.#clock.now() + catchUpLimitMs, this.#endsAt), signal };
  }

  /** Of all readings when the window is over, which go side by side. */
  last(signal: AbortSignal): LastWait {
    const begunAt = this.#clock.now();
    const silentTo = Math.max(this.#endsAt + silenceMs, begunAt + leastMs);
    return (answeredAt) => {
      const deadline = (): number => {
        // A minute that brought none is no reason to wait for another one.
        if (this.#limit.isExhausted) return silentTo;
        // What hangs takes no places: where there are few, those that are answered took them, and a minute brings new ones.
        const waitMs = this.#limit.placesAfterMs(placesForAll);
        const placeAt = waitMs > 0 ? begunAt + waitMs : answeredAt();
        return Math.min(begunAt + mostOf(waitMs), Math.max(silentTo, placeAt + silenceMs));
      };
      return each(deadline, signal);
    };
  }
}

/** Beside other services each new minute brings its part of the places: so many more may be waited for. */
function mostOf(waitMs: number): number {
  return lastReadingMs + Math.max(0, waitMs - minuteMs);
}

/** How long one of the last readings may take. @param answeredAt when it was last answered, epoch ms. */
export type LastWait = (answeredAt: () => number) => Wait;

/** A deadline that is asked for at each call. */
function each(deadline: () => number, signal: AbortSignal): Wait {
  return {
    get deadline() {
      return deadline();
    },
    signal,
  };
}
