import type { Clock, Wait } from "../clock.ts";
import type { StatusRange } from "../inputs/settings.ts";
import { deathFilter, watchFilter, type LogScope } from "./log-filter.ts";
import type { Coverage } from "./coverage.ts";
import type { LogEntry } from "./log-entry.ts";
import { pageSize, type Window, type WindowReader } from "./window-reader.ts";

export interface WatchReaderOptions {
  scope: LogScope;
  probeAgent: string;
  /** What counts as a failed request. */
  errorStatus: readonly StatusRange[];
  /** Are stacks without a severity error lines as well? */
  stacks: boolean;
  window: Window;
  candidateCreatedAt: number | null;
  clock: Clock;
  reader: (filter: string, window: Window) => WindowReader;
}

/** Notes on the instances before the window: at most so far back, so that one old revision does not cost many reads. */
const watchBackMs = 24 * 60 * 60_000;

/** The past is read once: what is so young then may still arrive, and is read with the window. */
const lateMs = 10_000;

/** Errors and notices are few, or the verdict is clear without all of them. */
const maxWatchPages = 2;
const maxWatchSweepPages = 5;
/** An empty page with a token may have been one of its two: then the past is looked at once more, with the next poll. */
const maxPastReadings = 2;
/** One would do, but an empty page with a token may come before it. */
const maxDeathPages = 3;

/**
 * Reads what `watchFilter` selects, from the candidate's creation on. Where that is more than may be read, the instances'
 * deaths are read once more by a filter of their own, so that no flood of errors hides one: an entry can come twice.
 */
export class WatchReader {
  /** From the candidate's creation to the window: kills count from then on. */
  readonly #past: WindowReader;
  readonly #watch: WindowReader;
  readonly #deaths: WindowReader;
  readonly #window: Window;
  readonly #clock: Clock;
  #pastRead: boolean;
  #pastReadings = 0;
  #pastLacks = false;
  #windowLacks = false;

  constructor(options: WatchReaderOptions) {
    const { scope, probeAgent, window, candidateCreatedAt, clock, reader } = options;
    const createdAt = Math.min(candidateCreatedAt ?? window.from, window.from);
    const from = Math.max(createdAt, window.from - watchBackMs);
    const filter = watchFilter(scope, probeAgent, options);
    const pastTo = Math.max(from, window.from - lateMs);
    this.#past = reader(filter, { from, to: pastTo });
    this.#pastRead = pastTo === from;
    this.#watch = reader(filter, { from: pastTo, to: window.to });
    this.#deaths = reader(deathFilter(scope), { from, to: window.to });
    this.#window = window;
    this.#clock = clock;
  }

  async *poll(wait: Wait): AsyncGenerator<LogEntry[]> {
    const now = Math.min(this.#clock.now(), this.#window.to);
    yield* this.past(wait);
    yield* this.#watch.poll({ share: 1, maxPages: maxWatchPages }, wait);
    const open = this.#pastLacks && this.#deaths.readUpTo < this.#window.from;
    if (open || this.fraction < 1 || this.#watch.readUpTo < now) {
      yield* this.#deaths.poll({ share: 1, maxPages: maxDeathPages }, wait);
    }
  }

  /** What was before the window, where it is not read yet. */
  async *past(wait: Wait): AsyncGenerator<LogEntry[]> {
    if (this.#pastRead) return;
    let entries = 0;
    for await (const some of this.#past.sweep(maxWatchPages, wait)) {
      entries += some.length;
      yield some;
    }
    this.#pastReadings += 1;
    this.#pastLacks = !this.#past.complete || this.#past.fraction < 1;
    this.#pastRead = !this.#pastLacks || entries >= pageSize || this.#pastReadings >= maxPastReadings;
  }

  /** The window's last reading, for what arrived late. */
  async *sweep(wait: Wait): AsyncGenerator<LogEntry[]> {
    yield* this.#watch.sweep(maxWatchSweepPages, wait);
    this.#windowLacks = !this.#watch.complete;
    if (this.lacks) yield* this.#deaths.sweep(2 * maxDeathPages, wait);
  }

  /** Of requests that failed or were refused: a sample of them stands for all. */
  get refused(): Coverage {
    const { readTo, gap } = this.#watch.coverage;
    return { readTo, gap: gap ?? this.#past.coverage.gap };
  }

  /** Of error lines: each counts, so that a sample does not do. */
  get errors(): Coverage {
    const { readTo, gap } = this.#watch.coverage;
    const some = this.#windowLacks || this.fraction < 1;
    const since = this.#window.from;
    return { readTo: some ? since : readTo, gap: gap ?? (some ? { code: "too-much", detail: "", since } : null) };
  }

  /** Of the instances' ends: each must be found, so that a sample does not do. */
  get kills(): Coverage {
    const deaths = this.#deaths.coverage;
    if (this.#pastRead && this.fraction === 1 && !this.#pastLacks && deaths.readTo <= this.refused.readTo)
      return this.refused;
    return { readTo: deaths.readTo, gap: deaths.gap ?? this.refused.gap };
  }

  /** When the window's entries were last read, epoch ms. */
  get readAt(): number {
    return this.#watch.readAt;
  }

  /** Everything of the window below was read at least once, epoch ms. */
  get readUpTo(): number {
    return this.#watch.readUpTo;
  }

  /** Of the window's entries that are read now, 0..1. */
  get fraction(): number {
    return this.#watch.fraction;
  }

  /** Of all of the window's entries so far, the share that was read, 0..1: at first more may be than now. */
  get read(): number {
    return this.#watch.sampling?.fraction ?? 1;
  }

  /** Are there entries, deaths aside, that were not read, because they were too many? */
  get lacks(): boolean {
    return this.#pastLacks || this.#windowLacks || this.fraction < 1;
  }
}
