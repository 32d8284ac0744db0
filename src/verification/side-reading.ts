import type { Clock, Wait } from "../clock.ts";

export interface SideReadingPlan {
  clock: Clock;
  everyMs: number;
  read: (wait: Wait) => Promise<void>;
  /** When it last got an answer, epoch ms. */
  readAt: () => number;
}

/** After so many times its interval it goes before the requests' own reading, which would use up the quota as it comes. */
const patience = 3;

/**
 * A reading beside that of the requests. It leaves the quota to them, but not for ever: at short intervals they would take
 * each place as it comes. One that found no place is tried again at the next poll.
 */
export class SideReading {
  readonly #plan: SideReadingPlan;
  readonly #since: number;
  #doneAt = -Infinity;

  constructor(plan: SideReadingPlan) {
    this.#plan = plan;
    this.#since = plan.clock.now();
  }

  get due(): boolean {
    return this.#plan.clock.now() - this.#doneAt >= this.#plan.everyMs;
  }

  get overdue(): boolean {
    const { clock, everyMs } = this.#plan;
    return clock.now() - Math.max(this.#doneAt, this.#since) >= patience * everyMs;
  }

  /** @throws what the reading throws; a failed one is not due again before its time. */
  async poll(wait: Wait): Promise<void> {
    const startedAt = this.#plan.clock.now();
    try {
      await this.#plan.read(wait);
    } catch (error) {
      this.#doneAt = startedAt;
      throw error;
    }
    if (this.#plan.readAt() >= startedAt) this.#doneAt = startedAt;
  }
}
