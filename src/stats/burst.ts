import { leastWhere, within } from "./binomial.ts";
import { lowerGamma, upperGamma } from "./gamma.ts";

/**
 * The window's one final look where bad requests come in clusters of about `burst`, at random times: the exact binomial tails
 * do not hold there. So many clusters as there are, k / burst, are Poisson with mean n·p0 / burst; between whole numbers of
 * them the gamma function carries the tail on. Of clusters of exactly that many it is exact.
 */
export function burstUpperTail(n: number, k: number, p0: number, burst: number): number {
  return k === 0 ? 1 : lowerGamma(k / burst, (n * p0) / burst);
}

/** At most so many bad ones. */
export function burstLowerTail(n: number, k: number, p0: number, burst: number): number {
  return k >= n ? 1 : upperGamma(Math.floor(k / burst) + 1, (n * p0) / burst);
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
