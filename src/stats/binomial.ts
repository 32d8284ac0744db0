/**
 * Exact tails of the binomial distribution and their inverses. The probability of one count is Loader's saddle-point form
 * ("Fast and Accurate Computation of Binomial Probabilities", 2000), which loses no digits to cancellation at any n; a tail
 * is the sum of its terms from the one nearest the mean outward, by their ratios: O(sqrt(n)) terms, all positive.
 */

/** P(Bin(n, p) >= k): so many bad ones or more. n and k whole, p 0..1. */
export function upperTail(n: number, k: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  // Sum the side away from the mean: it is the small one, and one minus it loses nothing.
  return k > n * p ? sumUpward(n, k, p) : 1 - sumDownward(n, k - 1, p);
}

/** P(Bin(n, p) <= k): so many bad ones or fewer. */
export function lowerTail(n: number, k: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return k < n * p ? sumDownward(n, k, p) : 1 - sumUpward(n, k + 1, p);
}

/**
 * Is a tail at most the level? The tails are good to about 1e-13, and 2 of 2 requests at an allowed rate of 5 % lie exactly
 * on the level of 0.25 %: rounding must not decide there.
 */
export function within(probability: number, level: number): boolean {
  return probability <= level * (1 + 1e-12);
}

/**
 * ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x > 0: what Stirling's formula leaves out. Small and smooth, so that
 * differences of large ln Γ can be taken without losing digits.
 */
export function stirlingError(x: number): number {
  if (x < 15) return stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
  const y = 1 / (x * x);
  // Stirling's series, DLMF 5.11.1; its next term is below 1e-15 from x = 15 on.
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - (y * 691) / 360360))))) / x;
}

function sumUpward(n: number, k: number, p: number): number {
  const odds = p / (1 - p);
  return sumFrom(probabilityOf(n, k, p), k, n, (j) => ((n - j) / (j + 1)) * odds);
}

function sumDownward(n: number, k: number, p: number): number {
  // Bin(n, p) <= k is Bin(n, 1 − p) >= n − k: the same sum, mirrored.
  const odds = (1 - p) / p;
  return sumFrom(probabilityOf(n, k, p), n - k, n, (j) => ((n - j) / (j + 1)) * odds);
}

/** first·(1 + r(from) + r(from)·r(from+1) + …): terms fall from the start on, so it ends when they no longer count. */
function sumFrom(first: number, from: number, to: number, ratio: (j: number) => number): number {
  let sum = 1;
  let term = 1;
  for (let j = from; j < to; j += 1) {
    term *= ratio(j);
    sum += term;
    if (term < sum * 1e-18) break;
  }
  return Math.min(1, first * sum);
}

/** P(Bin(n, p) = k). */
function probabilityOf(n: number, k: number, p: number): number {
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const deviations = deviance(k, n * p) + deviance(n - k, n * (1 - p));
  const ln = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviations;
  return Math.exp(ln) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** x ln(x/m) + m − x, without cancellation when x is near m. */
function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let j = 3; ; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/** The least whole number in from..to where a test that turns true once is true; `to` when it is true nowhere before. */
export function leastWhere(from: number, to: number, test: (x: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
