import type { Clock, Wait } from "../../clock.ts";
import type { Unread } from "../../checks/period/seen-period.ts";
import type { PeriodNotice } from "../../report/report.ts";
import { isCallFailure } from "../../sources/call-failure.ts";

/** All but the requests, whose logs wait for a quota. */
export const otherLimitMs = 3 * 60_000;

/** Each part of a report is read by itself: what fails is left out, kept here with its reason, and told. */
export class Attempts {
  readonly notices: PeriodNotice[] = [];
  readonly unread: Partial<Record<Unread, string>> = {};
  readonly #clock: Clock;
  readonly #cancel: AbortSignal;

  constructor(clock: Clock, cancel: AbortSignal) {
    this.#clock = clock;
    this.#cancel = cancel;
  }

  get cancelled(): boolean {
    return this.#cancel.aborted;
  }

  tell(...notices: PeriodNotice[]): void {
    this.notices.push(...notices);
  }

  /** @param what null: its absence is told elsewhere. */
  async read<T>(what: Unread | null, limitMs: number, read: (wait: Wait) => Promise<T>): Promise<T | null> {
    try {
      this.#cancel.throwIfAborted();
      return await read({ deadline: this.#clock.now() + limitMs, signal: this.#cancel });
    } catch (error) {
      if (!this.#cancel.aborted && !isCallFailure(error)) throw error;
      const detail = this.#cancel.aborted ? "cancelled" : error instanceof Error ? error.message : String(error);
      if (what !== null) this.unread[what] = detail;
      return null;
    }
  }
}
