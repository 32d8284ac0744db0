import { lnAdd } from "./evidence.ts";
import type { RateLaw } from "./rate-law.ts";

/** Faults that are looked for: these multiples of the allowed rate, and nearly everything. */
const TIMES = [2, 5, 20] as const;
const LARGEST = 0.8;
const OUTAGE = 0.9;

/** One window by its parts: requests and bad ones. */
export interface PartCounts {
  n: ArrayLike<number>;
  k: ArrayLike<number>;
}

/**
 * How unlike its past a window is, by several scores: the largest that a mixture of faults reached at any time, and for each
 * fault the sum over the whole window. The first finds what is sudden, the others what is small and lasts. They are ln of
 * likelihood ratios against the past's own law, but parts of a window depend on each other: only their rank among the scores
 * of past windows means anything.
 */
export class UnusualScores {
  readonly #law: RateLaw;
  readonly #faults: readonly number[];
  readonly #parts: number;
  /** Most counts come again, and each of them stands in as many windows as these have parts. */
  readonly #known = new Map<number, Map<number, Float64Array>>();

  /** @param parts of a window. */
  constructor(law: RateLaw, allowedRate: number, parts: number) {
    this.#law = law;
    this.#faults = [...TIMES.map((times) => times * allowedRate).filter((rate) => rate < LARGEST), OUTAGE];
    this.#parts = parts;
  }

  get count(): number {
    return 1 + this.#faults.length;
  }

  /** Of a whole window. */
  of(window: PartCounts): Float64Array {
    const scores = new Float64Array(this.count);
    const walk = this.walk();
    let highest = -Infinity;
    for (let part = 0; part < window.n.length; part += 1) {
      const [n, k] = [window.n[part] ?? 0, window.k[part] ?? 0];
      highest = Math.max(highest, walk.ended(n, k));
      const lnRatios = this.#lnRatios(n, k);
      for (let i = 0; i < lnRatios.length; i += 1) scores[i + 1] = (scores[i + 1] ?? 0) + (lnRatios[i] ?? 0);
    }
    scores[0] = highest;
    return scores;
  }

  /** The first score while a window goes on. */
  walk(): UnusualWalk {
    return new UnusualWalk((n, k) => this.#lnRatios(n, k), this.#faults.length, this.#parts);
  }

  /** Of each fault. */
  #lnRatios(n: number, k: number): Float64Array {
    let ofN = this.#known.get(n);
    if (ofN === undefined) this.#known.set(n, (ofN = new Map()));
    let its = ofN.get(k);
    if (its === undefined) ofN.set(k, (its = this.#law.lnRatios(n, k, this.#faults)));
    return its;
  }
}

/** As RateEvidence, with restart: half of the weight is there from the start, the rest enters part by part. */
export class UnusualWalk {
  readonly #lnRatios: (n: number, k: number) => Float64Array;
  readonly #parts: number;
  #grown: Float64Array;
  #part = 0;

  constructor(lnRatios: (n: number, k: number) => Float64Array, faults: number, parts: number) {
    this.#lnRatios = lnRatios;
    this.#parts = parts;
    this.#grown = new Float64Array(faults).fill(-Infinity);
  }

  /** The score if the part that is open ended with these counts. */
  soFar(n: number, k: number): number {
    return this.#mixture(this.#next(n, k));
  }

  /** The part is over. */
  ended(n: number, k: number): number {
    this.#grown = this.#next(n, k);
    const score = this.#mixture(this.#grown);
    this.#part += 1;
    return score;
  }

  #next(n: number, k: number): Float64Array {
    const lnRatios = this.#lnRatios(n, k);
    const entered = this.#entered(this.#part + 1) - (this.#part === 0 ? 0 : this.#entered(this.#part));
    const lnEntered = Math.log(entered);
    return this.#grown.map((grown, i) => lnAdd(grown, lnEntered) + (lnRatios[i] ?? 0));
  }

  #mixture(grown: Float64Array): number {
    // What has not entered yet is still held at 1.
    return lnAdd(Math.log(1 - this.#entered(this.#part + 1)), grown.reduce(lnAdd, -Infinity) - Math.log(grown.length));
  }

  #entered(parts: number): number {
    return Math.min(1, 0.5 + (0.5 * parts) / this.#parts);
  }
}
