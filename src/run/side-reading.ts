import type { Clock, Wait } from "../clock.ts";

export interface SideReadingPlan {
  clock: Clock;
  everyMs: number;
  read: (wait: Wait) => Promise<void>;
  /** When it last got an answer, epoch ms. */
  readAt: () => number;
}

/** A reading beside that of the requests. One for which the quota had no place is tried again at the next poll. */
export class SideReading {
  readonly #plan: SideReadingPlan;
  #doneAt = -Infinity;

  constructor(plan: SideReadingPlan) {
    this.#plan = plan;
  }

  get due(): boolean {
    return this.#plan.clock.now() - this.#doneAt >= this.#plan.everyMs;
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
