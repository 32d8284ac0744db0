/** Draws of one seeded stream (mulberry32), so that every run of the bench gives the same figures. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  uniform(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    // Never 0, of which a logarithm is taken.
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** By inversion: means here are of a poll's requests, a few hundred at most. */
  poisson(mean: number): number {
    let left = this.uniform();
    let term = Math.exp(-mean);
    let k = 0;
    while (left > term && k < 10 * mean + 100) {
      left -= term;
      k += 1;
      term *= mean / k;
    }
    return k;
  }

  binomial(n: number, p: number): number {
    if (p > 0.5) return n - this.binomial(n, 1 - p);
    let left = this.uniform();
    let term = (1 - p) ** n;
    let k = 0;
    while (left > term && k < n) {
      left -= term;
      term *= ((n - k) / (k + 1)) * (p / (1 - p));
      k += 1;
    }
    return k;
  }

  /** Marsaglia and Tsang's method (ACM TOMS 26, 2000), for shapes of one or more. */
  gamma(shape: number): number {
    const d = shape - 1 / 3;
    for (;;) {
      const x = this.normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(this.uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
    }
  }
}
