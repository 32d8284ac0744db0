const leastBinMs = 1_000;
const mostBins = 2_000;

/** Traffic comes in bursts: so many times the longest pause before is no pause any more. */
const timesThePause = 3;
/** Entries may be so late at the very end. */
const leastSilenceMs = 5_000;
/** Fewer do not show what their pauses are like. */
const fewestRequests = 20;
/** Nor does a shorter time. */
const knownAfterMs = 10_000;
/** As many requests would have come in it at the rate before. */
const fewestExpected = 8;

/** Nothing came any more, though something always had. Epoch ms. */
export interface Stillness {
  from: number;
  /** So many requests would have come since. */
  expected: number;
}

/** Whether the candidate's logs go on: when any entry of them came, of a request or not, a user's or ours. */
export class Pulse {
  readonly #from: number;
  readonly #to: number;
  readonly #binMs: number;
  readonly #heard: Uint8Array;
  #after = false;

  constructor({ from, to }: { from: number; to: number }) {
    const bins = Math.max(1, Math.min(mostBins, Math.ceil((to - from) / leastBinMs)));
    this.#from = from;
    this.#to = to;
    this.#binMs = (to - from) / bins;
    this.#heard = new Uint8Array(bins);
  }

  heard(at: number): void {
    if (at >= this.#to) this.#after = true;
    else if (at >= this.#from) this.#heard[Math.floor((at - this.#from) / this.#binMs)] = 1;
  }

  /**
   * Is it still at the end, measured by the pauses before? A pause by itself is none: who has a request a minute is not yellow
   * for the last one's.
   *
   * @param until all that came before was read. @param requests so many were read in all.
   */
  stillness(until: number, requests: number): Stillness | null {
    if (this.#after || requests < fewestRequests) return null;
    const last = this.#heard.lastIndexOf(1);
    const from = this.#from + (last + 1) * this.#binMs;
    const [silentMs, beforeMs] = [until - from, from - this.#from];
    if (beforeMs < knownAfterMs || silentMs < Math.max(leastSilenceMs, timesThePause * this.#longestPauseMs(last)))
      return null;
    const expected = (requests / beforeMs) * silentMs;
    return expected < fewestExpected ? null : { from, expected };
  }

  /** Between two entries, at most; a bin may be nearly as long as it is. */
  #longestPauseMs(last: number): number {
    let [longest, run] = [0, 0];
    for (let bin = 0; bin < last; bin += 1) {
      run = this.#heard[bin] === 1 ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return (longest + 1) * this.#binMs;
  }
}
