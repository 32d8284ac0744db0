import { lnAdd } from "./evidence.ts";

/** So many times the baseline's odds or rate, each with its weight: small effects are rarely worth a warning. */
const EFFECTS = [{ psi: 1.25, weight: 0.1 }, ...[1.5, 2, 3, 5, 10, 30].map((psi) => ({ psi, weight: 0.15 }))];

/** Counts of one arm in one batch. */
export interface Arm {
  n: number;
  bad: number;
}

/**
 * How strongly the counts of two arms speak against "the first is no worse than the second", batch by batch. The shared rate
 * may change at every batch, and so may the traffic split; requests within a batch are taken as independent.
 *
 * Each batch multiplies every effect's e-value by a likelihood ratio; with restart, half of the weight is there from the
 * first batch and the rest enters batch by batch, so that a late difference need not make up for the time before it.
 */
export class TwoByTwo {
  readonly #batches: number;
  readonly #running = new Float64Array(EFFECTS.length).fill(-Infinity);
  #closed = 0;
  #entered = 0;
  #lnE = 0;
  #highest = 0;

  /** @param batches so many are planned; a further one adds no weight. */
  constructor(batches: number) {
    this.#batches = Math.max(1, batches);
  }

  /** ln of the e-value after the last batch. */
  get lnE(): number {
    return this.#lnE;
  }

  /** ln of the largest e-value after any batch. By Ville's inequality it reaches ln x with a chance of at most 1/x. */
  get highest(): number {
    return this.#highest;
  }

  /**
   * Turner, Ly & Grünwald's 2×2 e-value (JSPI 230, 2024) against the first arm's rate being at most the second's.
   * @param guess of the second arm's rate from EARLIER batches, in 0..1 without its ends.
   */
  addByRate(first: Arm, second: Arm, guess: number): void {
    const n = first.n + second.n;
    this.#close((psi) => {
      // One empty arm gives a ratio of one by itself.
      if (n === 0) return 0;
      const worse = (psi * guess) / (1 - guess + psi * guess);
      const shared = (first.n * worse + second.n * guess) / n;
      return lnRatio(first, worse, shared) + lnRatio(second, guess, shared);
    });
  }

  /**
   * Against the first arm's rate being at most `tolerated` times the second's, by its share of all bad ones (Lindon & Malek
   * 2022, §4, with exposures that vary in time): valid for any rates, strong for small ones.
   */
  addByShare(first: Arm, second: Arm, tolerated: number): void {
    this.#close((psi) => {
      if (first.n + second.n === 0) return 0;
      const allowed = tolerated * first.n;
      const total = psi * allowed + second.n;
      const before = allowed + second.n;
      // Shares of the first arm psi·allowed/total against allowed/before, and of the second likewise.
      return first.bad * Math.log((psi * before) / total) + second.bad * Math.log(before / total);
    });
  }

  #close(lnRatioOf: (psi: number) => number): void {
    this.#closed += 1;
    const entering = 0.5 + 0.5 * Math.min(1, this.#closed / this.#batches);
    const lnWeight = Math.log(entering - this.#entered);
    this.#entered = entering;
    // What has not entered yet is still held at 1.
    let lnE = Math.log(1 - entering);
    for (const [i, { psi, weight }] of EFFECTS.entries()) {
      const grown = lnAdd(this.#running[i] ?? -Infinity, lnWeight) + lnRatioOf(psi);
      this.#running[i] = grown;
      lnE = lnAdd(lnE, Math.log(weight) + grown);
    }
    this.#lnE = lnE;
    this.#highest = Math.max(this.#highest, lnE);
  }
}

function lnRatio({ n, bad }: Arm, rate: number, reference: number): number {
  return bad * Math.log(rate / reference) + (n - bad) * (Math.log1p(-rate) - Math.log1p(-reference));
}
