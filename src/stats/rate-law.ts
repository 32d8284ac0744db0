/** So many rates, evenly on a log scale, stand for all that a part of time may have. */
const RATES = 15;
const HIGHEST = 0.97;
const ROUNDS = 30;
/** Each rate is believed to have held for so many parts more than were seen: what never was is rare, not impossible. */
const UNSEEN = 0.2;

/**
 * How often a service has which rate of bad requests, learned from many short parts of its time: a mixture of binomials over
 * a fixed grid of rates, its weights by expectation and maximisation (Kiefer & Wolfowitz, Ann. Math. Stat. 27, 1956). It
 * knows the quiet minutes and the bursts, whatever their shape.
 */
export class RateLaw {
  readonly #rates: Float64Array;
  readonly #lnWeights: Float64Array;

  /** @param n, k requests and bad ones of each part. */
  constructor(n: ArrayLike<number>, k: ArrayLike<number>) {
    const parts = distinct(n, k);
    const [all, bad] = parts.reduce(([a, b], one) => [a + one.n * one.times, b + one.k * one.times], [0, 0]);
    this.#rates = grid(Math.max(bad, 0.5) / Math.max(all, 1));
    this.#lnWeights = weights(parts, this.#rates).map(Math.log);
  }

  /**
   * ln of how much likelier k bad of n are where a fault spoils this share of the otherwise good requests, on top of what is
   * usual, than where all is as usual: of each fault. A burst like those that were seen says nothing, however large it is.
   */
  lnRatios(n: number, k: number, faults: readonly number[]): Float64Array {
    const usual = n === 0 ? 0 : this.#ln(n, k, 0);
    return Float64Array.from(faults, (fault) => (n === 0 ? 0 : this.#ln(n, k, fault) - usual));
  }

  /** But for the binomial coefficient, which both sides of a ratio share. */
  #ln(n: number, k: number, fault: number): number {
    let high = -Infinity;
    const terms = lnTerms;
    for (let i = 0; i < RATES; i += 1) {
      const usual = this.#rates[i] ?? 0;
      const rate = usual + (1 - usual) * fault;
      const term = (this.#lnWeights[i] ?? 0) + lnLikelihood(n, k, rate);
      terms[i] = term;
      if (term > high) high = term;
    }
    let sum = 0;
    for (let i = 0; i < RATES; i += 1) sum += Math.exp((terms[i] ?? 0) - high);
    return high + Math.log(sum);
  }
}

/** Used by one call at a time. */
const lnTerms = new Float64Array(RATES);

interface Part {
  n: number;
  k: number;
  times: number;
}

function distinct(n: ArrayLike<number>, k: ArrayLike<number>): Part[] {
  const found = new Map<string, Part>();
  for (let i = 0; i < n.length; i += 1) {
    const [all, bad] = [n[i] ?? 0, k[i] ?? 0];
    if (all === 0) continue;
    const key = `${all}/${bad}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { n: all, k: bad, times: 1 });
    else known.times += 1;
  }
  return [...found.values()];
}

/** The first is as good as none. */
function grid(mean: number): Float64Array {
  const [low, high] = [Math.min(mean / 10, HIGHEST / 2), HIGHEST];
  return Float64Array.from({ length: RATES }, (_, i) =>
    i === 0 ? Math.min(mean / 30, HIGHEST / 4) : low * (high / low) ** ((i - 1) / (RATES - 2)),
  );
}

function weights(parts: readonly Part[], rates: Float64Array): Float64Array {
  const likelihoods = parts.map(({ n, k }) => {
    const lns = rates.map((rate) => lnLikelihood(n, k, rate));
    const high = Math.max(...lns);
    return lns.map((ln) => Math.exp(ln - high));
  });
  const weight = new Float64Array(RATES).fill(1 / RATES);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(RATES).fill(UNSEEN);
    for (const [p, likelihood] of likelihoods.entries()) {
      let whole = 0;
      for (let i = 0; i < RATES; i += 1) whole += (likelihood[i] ?? 0) * (weight[i] ?? 0);
      const each = (parts[p]?.times ?? 0) / whole;
      for (let i = 0; i < RATES; i += 1) next[i] = (next[i] ?? 0) + each * (likelihood[i] ?? 0) * (weight[i] ?? 0);
    }
    const all = next.reduce((sum, one) => sum + one, 0);
    for (let i = 0; i < RATES; i += 1) weight[i] = (next[i] ?? 0) / all;
  }
  return weight;
}

function lnLikelihood(n: number, k: number, rate: number): number {
  return (k === 0 ? 0 : k * Math.log(rate)) + (k === n ? 0 : (n - k) * Math.log1p(-rate));
}
