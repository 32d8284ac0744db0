import { abortReason, type Clock } from "../src/clock.ts";

interface Sleeper {
  at: number;
  wake: () => void;
}

/** Time that moves only when the test says so. Who sleeps is woken in the order of the times, never before everyone is done. */
export class FakeClock implements Clock {
  #now: number;
  #sleepers: Sleeper[] = [];

  constructor(now = Date.parse("2026-01-01T00:00:00Z")) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Sleepers that wait now. */
  get sleeping(): number {
    return this.#sleepers.length;
  }

  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw abortReason(signal);
    await new Promise<void>((resolve, reject) => {
      const done = (): void => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        signal.removeEventListener("abort", onAbort);
      };
      const onAbort = (): void => {
        done();
        reject(abortReason(signal));
      };
      const wake = (): void => {
        done();
        resolve();
      };
      const sleeper: Sleeper = { at: this.#now + Math.max(0, ms), wake };
      this.#sleepers.push(sleeper);
      signal.addEventListener("abort", onAbort, { once: true });
    });
  }

  /** Moves time without waking anyone: a call that took so long. */
  pass(ms: number): void {
    this.#now += ms;
  }

  /** Moves time, waking sleepers as their times come. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settle();
    while (this.#wakeNext(until)) await settle();
    this.#now = Math.max(this.#now, until);
  }

  /** Moves time from sleeper to sleeper until `work` is done, and gives its result. Fails when nobody sleeps and it is not. */
  async run<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const watched = work.finally(() => {
      done = true;
    });
    watched.catch(() => undefined);
    for (let idle = 0; idle < 1_000;) {
      await settle();
      if (done) return await watched;
      idle = this.#wakeNext(Infinity) ? 0 : idle + 1;
    }
    throw new Error("nobody sleeps, and the work is not done");
  }

  #wakeNext(until: number): boolean {
    const next = this.#sleepers.toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined || next.at > until) return false;
    this.#now = Math.max(this.#now, next.at);
    next.wake();
    return true;
  }
}

/** Lets every promise that can go on do so. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

export const never = new AbortController().signal;
