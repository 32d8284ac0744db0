import type { Clock } from "../clock.ts";
import type { Awaited } from "../report/awaited.ts";
import type { ReadingTime } from "./reading-time.ts";

/** Whoever watches is told again after so long, though nothing was answered meanwhile. */
const silentMs = 15_000;

interface WaitingParts {
  clock: Clock;
  time: Pick<ReadingTime, "isRefused">;
  /** Of polls. */
  intervalMs: number;
  tell: () => void;
}

/** Keeps whoever watches from seeing a run that stands still: says what is waited for, and for how long at most. */
export class Waiting {
  readonly #parts: WaitingParts;
  readonly #silentMs: number;
  #for: { what: "late-entries" | "last-reading"; until: number } | null = null;
  #toldAt: number;
  #over = false;

  constructor(parts: WaitingParts) {
    this.#parts = parts;
    this.#silentMs = Math.max(silentMs, 2 * parts.intervalMs);
    this.#toldAt = parts.clock.now();
  }

  /** From now on. `until`: at most, epoch ms. */
  begins(what: "late-entries" | "last-reading", until: number): void {
    this.#for = { what, until };
  }

  /** All is read: what is told last waits for nothing. */
  ends(): void {
    this.#over = true;
  }

  told(): void {
    this.#toldAt = this.#parts.clock.now();
  }

  /** Null: for nothing but the next poll. */
  get awaited(): Awaited | null {
    if (this.#over) return null;
    const mostMs = this.#for === null ? null : Math.max(0, this.#for.until - this.#parts.clock.now());
    if (this.#parts.time.isRefused && this.#for?.what !== "late-entries") return { what: "places", mostMs };
    return this.#for === null ? null : { what: this.#for.what, mostMs };
  }

  /** Tells while the work is done. @throws what the work throws. */
  async during(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    const over = new AbortController();
    const telling = this.#tellAgain(AbortSignal.any([signal, over.signal]));
    try {
      await work();
    } finally {
      over.abort(new Error("nothing is waited for"));
      await telling;
    }
  }

  async #tellAgain(signal: AbortSignal): Promise<void> {
    const { clock, tell } = this.#parts;
    this.told();
    for (;;) {
      const woken = await clock.sleep(this.#toldAt + this.#silentMs - clock.now(), signal).then(
        () => true,
        () => false,
      );
      if (!woken) return;
      if (clock.now() - this.#toldAt >= this.#silentMs) tell();
    }
  }
}
