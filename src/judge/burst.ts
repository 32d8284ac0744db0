import { leastWhere, within } from "./binomial.ts";

/**
 * The window's one final look where bad requests come in clusters of at most `burst`: the exact binomial tail does not hold
 * there. Chernoff's bound for clusters at random times (a compound Poisson process) of at most p0 bad ones a request does:
 * P(K >= k) <= exp(−[k ln(k / np0) − (k − np0)] / burst) for k > np0. Never below the exact tail of single bad requests.
 */
export function burstTail(n: number, k: number, p0: number, burst: number): number {
  const mean = n * p0;
  if (k <= mean) return 1;
  return Math.exp(-(k * Math.log(k / mean) - (k - mean)) / burst);
}

/** The fewest bad ones among n that refute the rate p0 at this level, in bursts; null when not even n of n do. */
export function fewestThatFailInBursts(n: number, p0: number, burst: number, level: number): number | null {
  if (!within(burstTail(n, n, p0, burst), level)) return null;
  return leastWhere(0, n, (k) => within(burstTail(n, k, p0, burst), level));
}
