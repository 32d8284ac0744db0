/** How far behind the newest reading each poll looks again: late and slow requests' entries, and the app's own batches. */
const lookAgainMs = 2 * 60_000;

/** Looking again at what was read before is done so often, because it costs pages. */
const lookAgainEveryMs = 15_000;
/** Short intervals use up the quota as it comes: after so long, a poll waits until there is enough to look again. */
const lookAgainAtLeastMs = 45_000;

/** When a poll looks again at what was read before, for the entries that came late. */
export class LookingAgain {
  readonly #endsAt: number;
  #doneAt = -Infinity;

  /** @param endsAt the window's end, epoch ms: the reading then looks at all of it again by itself. */
  constructor(endsAt: number) {
    this.#endsAt = endsAt;
  }

  /** Is it put off for so long that a poll waits for it? */
  pressing(now: number): boolean {
    const endsSoon = this.#endsAt - now < lookAgainAtLeastMs;
    return now - this.#doneAt >= lookAgainAtLeastMs && !endsSoon;
  }

  due(now: number): boolean {
    return now - this.#doneAt >= lookAgainEveryMs;
  }

  /** From where it looks again, where everything before `readUpTo` was read. Epoch ms. */
  from(readUpTo: number): number {
    return readUpTo - lookAgainMs;
  }

  done(at: number): void {
    this.#doneAt = at;
  }
}
