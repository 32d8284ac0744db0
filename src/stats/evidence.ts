/**
 * How strongly counts of bad requests speak against a budget, or for it: mixtures of likelihood ratios against the allowed
 * rate. If at every moment the chance that the next request is bad is at most p0, the fail e-value ever reaches x with a
 * chance of at most 1/x, however often it is looked at (Ville 1939; mixing: Robbins, Ann. Math. Stat. 41, 1970; the same as
 * the betting martingale of Waudby-Smith & Ramdas, JRSSB 2024). The pass e-value is the mirror image.
 */

/** One rate that is weighed against the allowed one, as ln: its weight, and what one bad and one good request multiply by. */
interface Alternative {
  rate: number;
  lnWeight: number;
  onBad: number;
  onGood: number;
}

const HIGHEST_RATE = 0.9;

/** ln of the e-value against "the rate is at most p0" after k bad of n. */
export function mixtureFailLnE(n: number, k: number, p0: number): number {
  return mixture(n, k, ratesAbove(p0));
}

/** ln of the e-value against "the rate is at least p0" after k bad of n. */
export function mixturePassLnE(n: number, k: number, p0: number): number {
  return mixture(n, k, ratesBelow(p0));
}

/** ln of e^a + e^b. */
export function lnAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  return Number.isFinite(high) ? high + Math.log1p(Math.exp(Math.min(a, b) - high)) : high;
}

/** By the slice in which they started: all requests, bad ones, and those of which nobody knows. */
export type SliceCounts = Record<"n" | "bad" | "unknown", number[]>;
type Counts = Readonly<Record<keyof SliceCounts, ArrayLike<number>>>;

export interface Totals {
  n: number;
  k: number;
  unknown: number;
}

/**
 * The counts of one rate budget, by the slice of the planned window in which each request STARTED. A late entry joins its
 * own slice, so neither the order of entries nor the times at which one looks can change what they say.
 *
 * Of some requests nobody knows whether they were bad, and they are not missing at random: those that timed out log no
 * latency, those that crashed no status. Against the budget they all count as good ones, for it as bad ones, so that
 * whatever they were changes no decision.
 */
export class RateEvidence {
  readonly allowedRate: number;
  readonly slices: number;
  readonly #n: Float64Array;
  readonly #bad: Float64Array;
  readonly #unknown: Float64Array;
  readonly #above: readonly Alternative[];
  #below: readonly Alternative[];
  readonly #provenRate: number;
  readonly #burst: number;
  /** What `failLnEs` gave last, and what each alternative had grown to after each slice: a count changes only what follows. */
  readonly #path: Float64Array;
  readonly #grown: Float64Array;
  /** So many slices from the first on have not changed since. */
  #unchanged = 0;

  /**
   * @param plan `allowedRate` 0..1. `provenRate`: the rate below which is to be proven; default the allowed one. `burst`:
   * bad requests may come in clusters of at most so many (see burst.ts); default 1, they come one by one. `counts`: what was
   * counted already.
   * @throws RangeError when a rate or the burst is none, or there is not at least one slice.
   */
  constructor(plan: { allowedRate: number; slices: number; provenRate?: number; burst?: number; counts?: Counts }) {
    const { allowedRate, slices, provenRate = allowedRate, burst = 1, counts } = plan;
    if (!(allowedRate >= 0 && allowedRate <= 1)) {
      throw new RangeError(`an allowed rate lies in 0..1, not at ${allowedRate}`);
    }
    if (!(provenRate >= 0 && provenRate <= 1)) {
      throw new RangeError(`a rate to be proven lies in 0..1, not at ${provenRate}`);
    }
    if (!(burst >= 1)) throw new RangeError(`a burst is of one or more, not ${burst}`);
    if (!Number.isInteger(slices) || slices < 1) {
      throw new RangeError(`a window has one slice or more, not ${slices}`);
    }
    this.allowedRate = allowedRate;
    this.slices = slices;
    const none = new Float64Array(slices);
    const { n, bad, unknown } = counts ?? { n: none, bad: none, unknown: none };
    this.#n = Float64Array.from(n);
    this.#bad = Float64Array.from(bad);
    this.#unknown = Float64Array.from(unknown);
    const [above, below] = [ratesAbove(allowedRate), ratesBelow(provenRate)];
    this.#above = burst === 1 ? above : inBursts(above, allowedRate, burst);
    this.#below = burst === 1 ? below : inBursts(below, provenRate, burst);
    this.#provenRate = provenRate;
    this.#burst = burst;
    this.#path = new Float64Array(slices);
    this.#grown = new Float64Array(slices * this.#above.length);
  }

  /** @param bad null: nobody knows. @throws RangeError when the slice is not one of this window's. */
  add(slice: number, bad: boolean | null): void {
    const n = this.#n[slice];
    if (n === undefined) throw new RangeError(`slice ${slice} is not in 0..${this.slices - 1}`);
    this.#n[slice] = n + 1;
    if (slice < this.#unchanged) this.#unchanged = slice;
    const counts = bad === null ? this.#unknown : bad ? this.#bad : null;
    if (counts !== null) counts[slice] = (counts[slice] ?? 0) + 1;
  }

  /** `n`: those of which it is known, `k` bad ones among them, and those of which it is not. */
  totals(throughSlice = this.slices - 1): Totals {
    const totals = { n: 0, k: 0, unknown: 0 };
    for (let i = 0; i <= this.#last(throughSlice); i += 1) {
      const unknown = this.#unknown[i] ?? 0;
      totals.n += (this.#n[i] ?? 0) - unknown;
      totals.k += this.#bad[i] ?? 0;
      totals.unknown += unknown;
    }
    return totals;
  }

  /** ln of the e-value against the budget from all slices up to and with this one. */
  failLnE(throughSlice: number): number {
    return this.failLnEs(throughSlice).at(-1) ?? 0;
  }

  /**
   * The same after every slice up to and with this one. With restart: half of the weight is there from the start, the rest
   * enters slice by slice, so that a fault that begins late need not first make up for the good time before it
   * (e-detectors, Shin, Ramdas & Rinaldo 2023, with prior weights, so that the chance of a false alarm stays bounded).
   */
  failLnEs(throughSlice: number): Float64Array {
    const last = this.#last(throughSlice);
    const path = this.#path;
    const width = this.#above.length;
    if (width === 0) return path.slice(0, last + 1);
    for (let i = this.#unchanged; i <= last; i += 1) {
      const n = this.#n[i] ?? 0;
      const k = this.#bad[i] ?? 0;
      const entered = 0.5 + (0.5 * (i + 1)) / this.slices;
      const lnWeight = Math.log(entered - (i === 0 ? 0 : 0.5 + (0.5 * i) / this.slices));
      // What has not entered yet is still held at 1.
      let lnE = Math.log(1 - entered);
      for (const [j, alternative] of this.#above.entries()) {
        // Nothing has grown before the first slice.
        const before = this.#grown[(i - 1) * width + j] ?? -Infinity;
        const grown = lnAdd(before, lnWeight) + lnRatio(n, k, alternative);
        this.#grown[i * width + j] = grown;
        lnE = lnAdd(lnE, alternative.lnWeight + grown);
      }
      path[i] = lnE;
    }
    this.#unchanged = Math.max(this.#unchanged, last + 1);
    return path.slice(0, last + 1);
  }

  /**
   * The least that it can be when up to so many further requests of these slices have not shown yet, all of them good. They
   * weigh most where all that has entered meets them: after the last slice.
   */
  leastFailLnE(throughSlice: number, unseen: number): number {
    const last = this.failLnEs(throughSlice).length - 1;
    if (last < 0) return 0;
    const width = this.#above.length;
    const entered = 0.5 + (0.5 * (last + 1)) / this.slices;
    return this.#above.reduce(
      (sum, { lnWeight, onGood }, j) =>
        lnAdd(sum, lnWeight + (this.#grown[last * width + j] ?? -Infinity) + unseen * onGood),
      Math.log(1 - entered),
    );
  }

  /** The most that it is after any slice, when all of which nobody knows were bad. */
  worstFailLnE(throughSlice: number): number {
    return this.#afresh(
      this.#burst,
      this.#bad.map((bad, i) => bad + (this.#unknown[i] ?? 0)),
    )
      .failLnEs(throughSlice)
      .reduce((most, lnE) => Math.max(most, lnE), -Infinity);
  }

  /** The same for clusters of bad requests of about so many, of which nothing is kept. */
  failLnEsInBursts(throughSlice: number, burst: number): Float64Array {
    return this.#afresh(burst, this.#bad).failLnEs(throughSlice);
  }

  #afresh(burst: number, bad: Float64Array): RateEvidence {
    const counts = { n: this.#n, bad, unknown: this.#unknown };
    return new RateEvidence({ allowedRate: this.allowedRate, slices: this.slices, burst, counts });
  }

  /** From now on a proof allows for clusters of about so many bad requests. */
  proveInBursts(burst: number): void {
    const below = ratesBelow(this.#provenRate);
    this.#below = burst === 1 ? below : inBursts(below, this.#provenRate, burst);
  }

  /** All that was counted. */
  all(): SliceCounts {
    return { n: [...this.#n], bad: [...this.#bad], unknown: [...this.#unknown] };
  }

  /** Requests of one slice, bad ones among them; of what nobody knows it is taken that it was good. */
  counts(slice: number): { n: number; k: number } {
    return { n: this.#n[slice] ?? 0, k: this.#bad[slice] ?? 0 };
  }

  /** ln of the e-value for the budget from all slices up to and with this one. No restart: a proof is of the whole time. */
  passLnE(throughSlice: number): number {
    return this.passLnEOf(this.totals(throughSlice));
  }

  /** The same of other counts. */
  passLnEOf({ n, k, unknown }: Totals): number {
    return mixture(n + unknown, k + unknown, this.#below);
  }

  #last(throughSlice: number): number {
    return Math.min(throughSlice, this.slices - 1);
  }
}

/**
 * The rates that a failing service may have: two near the budget with a small weight, so that little is lost on them, and
 * multiples up to 0.9. Where p0 is so high that some of these are no rates above it, the rest share the weight.
 */
function ratesAbove(p0: number): Alternative[] {
  // Below 0.9 by more than rounding: 100 × 0.009 must not enter beside 0.9 itself.
  const multiples = [1.5, 2, 3, 5, 10, 30, 100].map((times) => times * p0).filter((rate) => rate < HIGHEST_RATE - 1e-9);
  const broad = [...multiples, HIGHEST_RATE];
  const rates = [
    { rate: 1.1 * p0, weight: 0.04 },
    { rate: 1.25 * p0, weight: 0.06 },
    ...broad.map((rate) => ({ rate, weight: 0.9 / broad.length })),
  ].filter(({ rate }) => rate > p0 && rate < 1);
  if (rates.length === 0 && p0 < 1) rates.push({ rate: (1 + p0) / 2, weight: 1 });
  return weigh(rates, p0);
}

/** The rates that a service well within its budget may have. None lies below a budget of nothing. */
function ratesBelow(p0: number): Alternative[] {
  if (p0 === 0) return [];
  return weigh(
    [
      { rate: 0.9 * p0, weight: 0.04 },
      { rate: 0.8 * p0, weight: 0.06 },
      ...[0.05, 0.3, 0.6].map((times) => ({ rate: times * p0, weight: 0.3 })),
    ],
    p0,
  );
}

function weigh(rates: { rate: number; weight: number }[], p0: number): Alternative[] {
  const all = rates.reduce((sum, { weight }) => sum + weight, 0);
  return rates.map(({ rate, weight }) => ({
    rate,
    lnWeight: Math.log(weight / all),
    onBad: Math.log(rate / p0),
    onGood: Math.log1p(-rate) - Math.log1p(-p0),
  }));
}

/**
 * The same rates where bad requests come in clusters: ln a weighs each bad one, −(rate − p0) each request, both a burst-th
 * of that. For clusters of C <= burst, a^(C/burst) − 1 <= (C/burst)(a − 1) by convexity, so that clusters at random times
 * (a compound Poisson process) of p0 bad ones a request keep the mean at or below one: of at most p0 for rates above it, of
 * at least p0 for rates below.
 */
function inBursts(alternatives: readonly Alternative[], p0: number, burst: number): Alternative[] {
  return alternatives.map(({ rate, lnWeight }) => {
    const onGood = -(rate - p0) / burst;
    return { rate, lnWeight, onBad: Math.log(rate / p0) / burst + onGood, onGood };
  });
}

function mixture(n: number, k: number, alternatives: readonly Alternative[]): number {
  // Without an alternative nothing can be said: an e-value of 1.
  if (alternatives.length === 0) return 0;
  return alternatives.reduce((sum, one) => lnAdd(sum, one.lnWeight + lnRatio(n, k, one)), -Infinity);
}

function lnRatio(n: number, k: number, { onBad, onGood }: Alternative): number {
  // At a budget of nothing (or of everything) one bad (good) request is infinitely strong; none of them says nothing.
  return (k === 0 ? 0 : k * onBad) + (n === k ? 0 : (n - k) * onGood);
}
