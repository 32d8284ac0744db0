import { lowerTail, stirlingError, upperTail, within } from "./binomial.ts";

/**
 * Where the true rate lies, after k bad of n: an anytime-valid confidence sequence, so that it may be shown at every poll.
 * It holds the rates p with p^k (1−p)^(n−k) > alpha · B(k+½, n−k+½) / B(½, ½), the mixture of Robbins (1970) with
 * Jeffreys' prior. 0..1; never empty.
 */
export function rateInterval(n: number, k: number, alpha = 0.05): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const good = n - k;
  const best = k / n;
  // ln of the likelihood at its best over the mixture's; written so that no large ln Γ are subtracted from each other.
  const atBest =
    n * Math.log1p(1 / n) +
    0.5 * Math.log((n + 1) / (2 * Math.PI)) +
    stirlingError(n + 1) -
    halfStep(k) -
    halfStep(good) +
    Math.log(Math.PI) -
    Math.log(alpha);
  const inside = (p: number): boolean => atBest + lnPower(k, p / best) + lnPower(good, (1 - p) / (1 - best)) > 0;
  return { low: edge(best, 0, inside), high: edge(best, 1, inside) };
}

/**
 * Which of n sorted values (1 the smallest) bound the true `quantile` with confidence 1 − alpha, whatever the distribution:
 * Clopper–Pearson on ranks. Null: not bounded by so few values.
 */
export function quantileRanks(n: number, quantile = 0.95, alpha = 0.05): { low: number | null; high: number | null } {
  const side = alpha / 2;
  let low = 0;
  let high = n + 1;
  // The greatest r with P(Bin(n, q) <= r − 1) <= side, and the least with P(Bin(n, q) >= r) <= side. A step beyond the
  // n values never holds: that tail is 1.
  for (let step = powerOfTwoAbove(n); step >= 1; step /= 2) {
    if (within(lowerTail(n, low + step - 1, quantile), side)) low += step;
    if (within(upperTail(n, high - step, quantile), side)) high -= step;
  }
  return { low: low === 0 ? null : low, high: high > n ? null : high };
}

/** count · ln(1 + ½/count) + the Stirling error of count + ½: the part of ln Γ(count + ½) beyond count · ln(count) − count. */
function halfStep(count: number): number {
  return (count === 0 ? 0 : count * Math.log1p(0.5 / count)) + stirlingError(count + 0.5);
}

function lnPower(count: number, base: number): number {
  return count === 0 ? 0 : count * Math.log(base);
}

/** The last number from `from` (inside) towards `to` that is inside, to the last digit of a double. */
function edge(from: number, to: number, inside: (p: number) => boolean): number {
  let yes = from;
  let no = to;
  for (;;) {
    const middle = (yes + no) / 2;
    if (middle === yes || middle === no) return yes;
    if (inside(middle)) yes = middle;
    else no = middle;
  }
}

function powerOfTwoAbove(n: number): number {
  let power = 1;
  while (power <= n) power *= 2;
  return power;
}
