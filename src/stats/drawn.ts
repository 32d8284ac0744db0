import type { Totals } from "./evidence.ts";

/**
 * The same counts as an even sample would have them. Where one time is read in full and a busier one by a hundredth, the plain
 * share of bad ones leans to the quiet time. Each count is weighed by what it stands for (Horvitz & Thompson, JASA 47, 1952),
 * and is worth as many even ones as have the same spread (Kish, Survey Sampling, 1965: (Σw)² / Σw²).
 */
export class DrawnCounts {
  #weights = 0;
  #squares = 0;
  #bad = 0;
  #unknown = 0;
  #least = Infinity;
  #most = 0;

  /** @param weight so many it stands for, 1 or more. @param bad null: nobody knows. */
  add(weight: number, bad: boolean | null): void {
    this.#weights += weight;
    this.#squares += weight * weight;
    if (bad === null) this.#unknown += weight;
    else if (bad) this.#bad += weight;
    if (weight < this.#least) this.#least = weight;
    if (weight > this.#most) this.#most = weight;
  }

  /** Null: all were drawn alike, so that the plain counts are an even sample. */
  get even(): Totals | null {
    if (!(this.#most > this.#least)) return null;
    const all = Math.floor(this.#weights ** 2 / this.#squares);
    const perWeight = all / this.#weights;
    const unknown = Math.min(all, wholeUp(this.#unknown * perWeight));
    const n = all - unknown;
    return { n, k: Math.min(n, wholeUp(this.#bad * perWeight)), unknown };
  }

  /** Of all requests, those that were bad. 0..1; null: there was none. */
  get rate(): number | null {
    const known = this.#weights - this.#unknown;
    return known > 0 ? this.#bad / known : null;
  }
}

/** Sums go beyond a whole by a rounding. */
function wholeUp(sum: number): number {
  return Math.max(0, Math.ceil(sum - 1e-6));
}
