import { type Clock, type Wait, abortReason } from "../clock.ts";
import { isCallFailure } from "../sources/call-failure.ts";

/**
 * Someone who is told beside the runner, of a verification or of a period (`R`: the report). Each tells for itself what it could not do; what it throws all the
 * same becomes a warning, and never changes the verdict.
 */
export interface Publisher<R> {
  /** For people, in warnings. */
  name: string;
  /** Before anything is observed. */
  start?: (wait: Wait) => Promise<void>;
  /** What is seen while it runs, as one line: of the lines that come while one is being told, only the latest is. */
  progress?: (line: string, wait: Wait) => Promise<void>;
  /** The verdict. Also comes when `start` failed, or was cut off. */
  finish: (report: R, wait: Wait) => Promise<void>;
}

export interface TellingOptions {
  clock: Clock;
  /** When it is aborted there is little time left before the runner kills the process. */
  cancel: AbortSignal;
  warn: (message: string) => Promise<void>;
  /** What the verdict may wait for in all. Default: 10 seconds. */
  finishLimitMs?: number;
}

/** Of one start or one line: they are told beside the verification, which waits for neither. */
const besideLimitMs = 30_000;

/** The calls end a little before, so that they can say what did not come. */
const usualFinishLimitMs = 10_000;
const cancelledLimitMs = 600;
const sayingMs = 100;

/** What a call that is still under way at the end gets of it. */
const lastCallMs = 2_000;

const cancelledLastCallMs = 150;

/** Null: there is nobody to tell. */
export type Opening<R> = Promise<Publisher<R> | null>;

/** Tells the publishers beside the verification, so that a slow one holds up neither it nor another. */
export class Telling<R> {
  readonly #lines: Line<R>[];
  readonly #options: TellingOptions;

  constructor(publishers: readonly Opening<R>[], options: TellingOptions) {
    this.#options = options;
    this.#lines = publishers.map((publisher) => new Line(publisher, options));
  }

  start(): void {
    for (const line of this.#lines) line.start();
  }

  progress(text: string): void {
    for (const line of this.#lines) line.progress(text);
  }

  /** Never throws, and comes back within the limit; well within a second after a cancellation. */
  async finish(report: R): Promise<void> {
    const { clock, cancel, finishLimitMs = usualFinishLimitMs } = this.#options;
    const short = cancel.aborted;
    const limitMs = short ? cancelledLimitMs : finishLimitMs;
    const over = new AbortController();
    const signal = short ? over.signal : AbortSignal.any([over.signal, cancel]);
    const wait = { deadline: clock.now() + limitMs - sayingMs, signal };
    const told = Promise.all(
      this.#lines.map(async (line) => await line.finish(report, wait, short ? cancelledLastCallMs : lastCallMs)),
    );
    await atMost(limitMs, told, clock, signal);
    over.abort(new Error("the job does not wait any longer"));
  }
}

/** Until it is done, or so long. */
async function atMost(ms: number, done: Promise<unknown>, clock: Clock, signal: AbortSignal): Promise<void> {
  const timer = new AbortController();
  const late = clock.sleep(ms, AbortSignal.any([signal, timer.signal])).catch(() => undefined);
  await Promise.race([done, late]);
  timer.abort(new Error("no longer needed"));
}

/** One publisher's calls, one after another. */
class Line<R> {
  readonly #publisher: Opening<R>;
  readonly #options: TellingOptions;
  readonly #stop = new AbortController();
  #underWay: Promise<void> = Promise.resolve();
  #next: string | null = null;
  #busy = false;

  constructor(publisher: Opening<R>, options: TellingOptions) {
    // Whether it could be opened is looked at with the first call.
    publisher.catch(() => undefined);
    this.#publisher = publisher;
    this.#options = options;
  }

  start(): void {
    this.#beside(async (publisher, wait) => await publisher.start?.(wait));
  }

  progress(text: string): void {
    this.#next = text;
    if (!this.#busy) this.#tellNext();
  }

  async finish(report: R, wait: Wait, lastCall: number): Promise<void> {
    const { clock } = this.#options;
    this.#next = null;
    await atMost(lastCall, this.#underWay, clock, wait.signal);
    this.#stop.abort(new Error("the verdict is there"));
    if (wait.signal.aborted) return;
    await this.#guarded(async (publisher) => await publisher.finish(report, wait), wait.signal);
  }

  #tellNext(): void {
    const text = this.#next;
    if (text === null || this.#stop.signal.aborted) return;
    this.#next = null;
    this.#beside(async (publisher, wait) => await publisher.progress?.(text, wait));
  }

  #beside(call: (publisher: Publisher<R>, wait: Wait) => Promise<void>): void {
    const { clock, cancel } = this.#options;
    const signal = AbortSignal.any([cancel, this.#stop.signal]);
    this.#busy = true;
    this.#underWay = this.#guarded(async (publisher) => {
      await call(publisher, { deadline: clock.now() + besideLimitMs, signal });
    }, signal).finally(() => {
      this.#busy = false;
      this.#tellNext();
    });
  }

  async #guarded(call: (publisher: Publisher<R>) => Promise<void>, signal: AbortSignal): Promise<void> {
    let name = "Who is to be told";
    try {
      const publisher = await this.#publisher;
      if (publisher === null) return;
      ({ name } = publisher);
      await call(publisher);
    } catch (error) {
      const isCancelled = error === abortReason(signal) || (isCallFailure(error) && error.failure === "cancelled");
      if (signal.aborted && isCancelled) return;
      await this.#options.warn(`${name} was not told: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
