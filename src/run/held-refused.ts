import type { RequestObservation } from "../sources/observation.ts";
import type { RequestTrack } from "./request-track.ts";

/**
 * Refused requests, which the app's log cannot hold, on their way into its figures. They are read in full while the app's
 * entries may be a sample: so each waits until the app's entries of its time are read, and of all that waited as many count
 * as of these.
 */
export class HeldRefused {
  readonly #app: RequestTrack;
  /** Of the refused requests themselves, the share that was read, 0..1. */
  readonly #readShare: () => number;
  #held: RequestObservation[] = [];
  /** The part of a request that those not counted add up to, 0..1. */
  #left = 0;

  constructor(app: RequestTrack, readShare: () => number) {
    this.#app = app;
    this.#readShare = readShare;
  }

  hold(refused: readonly RequestObservation[]): void {
    this.#held.push(...refused);
  }

  /** @param before of requests that started before, the app's entries are read. Epoch ms. */
  count(before: number): void {
    const due = this.#held.filter(({ startedAt }) => startedAt < before);
    if (due.length === 0) return;
    this.#held = this.#held.filter(({ startedAt }) => !(startedAt < before));
    for (const one of due.sort((a, b) => a.startedAt - b.startedAt)) {
      this.#left += Math.min(1, this.#app.fractionAt(one.startedAt) / this.#readShare());
      // Sums of fractions fall short of a whole by a rounding.
      if (this.#left < 1 - 1e-9) continue;
      this.#left -= 1;
      this.#app.add(one);
    }
  }
}
