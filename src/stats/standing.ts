/** Scores below this one of so many are no news: only what lies above tells how far apart extreme ones are. */
const TAIL = 0.05;
const FEWEST_IN_TAIL = 20;
const NARROWEST = 0.05;

/**
 * Several scores on one scale: each counted from where its own highest twentieth begins, in units of how far these lie beyond
 * it on average. Of an exponential tail that is the number of times by which it became e times as rare.
 */
export class TailScale {
  readonly #from: number;
  readonly #unit: number;

  /** @param scores at least one. @param each so many of them are of one time. */
  constructor(scores: ArrayLike<number>, each = 1) {
    const sorted = Float64Array.from(scores).sort();
    const share = Math.max(0.5, Math.min(1 - TAIL, 1 - (FEWEST_IN_TAIL * each) / sorted.length));
    this.#from = sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    const beyond = sorted.filter((score) => score > this.#from);
    const mean = beyond.reduce((sum, score) => sum + score - this.#from, 0) / Math.max(1, beyond.length);
    this.#unit = Math.max(NARROWEST, mean);
  }

  of(score: number): number {
    return (score - this.#from) / this.#unit;
  }
}

/** So many of the sorted values are this high or higher. */
export function asHigh(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) >= value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
