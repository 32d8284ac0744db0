import { holeIn } from "../stats/pauses.ts";

const leastBinMs = 1_000;
const mostBins = 2_000;

/** Traffic comes in bursts: so many times the longest pause before is no pause any more. */
const timesThePause = 3;
/** The longest of fewer long pauses is more often exceeded. */
const fewestPauses = 8;
/** So long a time with entries in it tells as much as a pause that was not made. */
const insteadOfPauseMs = 10_000;
/** Entries may be so late at the very end. */
const leastSilenceMs = 5_000;
/** Fewer do not show what their pauses are like. */
const fewestRequests = 20;
/** Where a pause may lie anywhere, much more is asked than at the end. */
const fewestBesideHole = 300;
/** Nor does a shorter time. */
const knownAfterMs = 10_000;
/** As many requests would have come in it at the rate before. */
const fewestExpected = 8;

/** Nothing came for a time, though something always had. Epoch ms. */
export interface Stillness {
  from: number;
  /** Null: to the end of what was read. */
  to: number | null;
  /** So many requests would have come in it. */
  expected: number;
}

/** Whether the candidate's logs go on: when any entry of them came, of a request or not, a user's or ours. */
export class Pulse {
  readonly #from: number;
  readonly #to: number;
  readonly #binMs: number;
  readonly #heard: Uint8Array;
  #after = false;
  /** The bin of the first user's request. */
  #usersFrom = Infinity;

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

  /** A user's request stands there. */
  came(at: number): void {
    this.#usersFrom = Math.min(this.#usersFrom, Math.max(0, Math.floor((at - this.#from) / this.#binMs)));
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
    if (beforeMs < knownAfterMs || silentMs < Math.max(leastSilenceMs, this.#noPauseMs(last))) return null;
    const expected = (requests / beforeMs) * silentMs;
    return expected < fewestExpected ? null : { from, to: null, expected };
  }

  /**
   * Was it still between, for longer than its other pauses explain? What came after it was read, so that nothing is late any more.
   * Before the first user nobody may have come yet: to a new revision, or to a test that begins later.
   *
   * @param until all that came before was read. @param requests so many were read in all.
   */
  hole(until: number, requests: number): Stillness | null {
    const bins = Math.min(this.#heard.length, Math.floor((until - this.#from) / this.#binMs));
    if (requests < fewestBesideHole) return null;
    const found = holeIn(this.#heard, bins, this.#usersFrom);
    if (found === null) return null;
    const [from, silentMs] = [this.#from + found.first * this.#binMs, found.length * this.#binMs];
    const besideMs = (this.#heard.lastIndexOf(1, bins - 1) + 1 - this.#usersFrom) * this.#binMs - silentMs;
    if (silentMs < leastSilenceMs || besideMs < Math.max(knownAfterMs, silentMs)) return null;
    const expected = (requests / besideMs) * silentMs;
    return expected < fewestExpected ? null : { from, to: from + silentMs, expected };
  }

  /** A pause may be nearly a bin longer than its empty ones. */
  #noPauseMs(last: number): number {
    const pauses: number[] = [];
    let [run, heard] = [0, 0];
    for (let bin = 0; bin <= last; bin += 1) {
      if (this.#heard[bin] !== 1) run += 1;
      else {
        if (run > 0) pauses.push((run + 1) * this.#binMs);
        [run, heard] = [0, heard + 1];
      }
    }
    const longest = Math.max(this.#binMs, ...pauses);
    if (longest <= leastSilenceMs) return timesThePause * longest;
    const long = pauses.filter((ms) => ms > longest / timesThePause).length;
    const known = long + (heard * this.#binMs) / insteadOfPauseMs;
    return timesThePause * longest * Math.max(1, fewestPauses / known);
  }
}

/** For people, in English. */
export function wordsOfStillness({ from, to, expected }: Stillness): string {
  const came = to === null ? "any more" : `for ${Math.round((to - from) / 1000)} s`;
  return `no entry came ${came}, where ${Math.round(expected)} requests were to be expected`;
}
