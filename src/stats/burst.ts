import { leastWhere, within } from "./binomial.ts";

/**
 * The window's one final look where bad requests come in clusters of at most `burst`: the exact binomial tails do not hold
 * there. Chernoff's bounds for clusters at random times (a compound Poisson process) with p0 bad ones a request do:
 * exp(−[k ln(k / np0) − (k − np0)] / burst) bounds P(K >= k) above the mean and P(K <= k) below it. Both by
 * a^(C/burst) − 1 <= (C/burst)(a − 1) for clusters C <= burst, by convexity, whether a is above one or below.
 */
export function burstUpperTail(n: number, k: number, p0: number, burst: number): number {
  return k <= n * p0 ? 1 : bound(k, n * p0, burst);
}

/** At most so many bad ones. */
export function burstLowerTail(n: number, k: number, p0: number, burst: number): number {
  return k >= n * p0 ? 1 : bound(k, n * p0, burst);
}

/** The fewest bad ones among n that refute the rate p0 at this level, in bursts; null when not even n of n do. */
export function fewestThatFailInBursts(n: number, p0: number, burst: number, level: number): number | null {
  if (!within(burstUpperTail(n, n, p0, burst), level)) return null;
  return leastWhere(0, n, (k) => within(burstUpperTail(n, k, p0, burst), level));
}

/** So many further good requests would prove a rate below p, given k bad among n so far; null when more than `most` would. */
export function cleanRequestsNeededInBursts(
  seen: { n: number; k: number },
  p: number,
  burst: number,
  level: number,
  most = 10_000_000,
): number | null {
  const proves = (m: number): boolean => within(burstLowerTail(seen.n + m, seen.k, p, burst), level);
  return proves(most) ? leastWhere(0, most, proves) : null;
}

function bound(k: number, mean: number, burst: number): number {
  const ofBad = k === 0 ? 0 : k * Math.log(k / mean);
  return Math.exp(-(ofBad - (k - mean)) / burst);
}
