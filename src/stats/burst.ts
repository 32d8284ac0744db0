import { leastWhere, lowerTail, upperTail, within } from "./binomial.ts";
import { lowerGamma, upperGamma } from "./gamma.ts";

/**
 * The window's one final look: P(k or more of n), exact where bad requests come one by one. In clusters of about `burst`, at
 * random times, the exact binomial tails do not hold. So many clusters as there are, k / burst, are Poisson with mean
 * n·p0 / burst; between whole numbers of them the gamma function carries the tail on. Of clusters of exactly that many it is exact.
 */
export function tooMany(n: number, k: number, p0: number, burst: number): number {
  return burst === 1 ? upperTail(n, k, p0) : burstUpperTail(n, k, p0, burst);
}

/** At most so many bad ones. */
export function tooFew(n: number, k: number, p0: number, burst: number): number {
  return burst === 1 ? lowerTail(n, k, p0) : burstLowerTail(n, k, p0, burst);
}

export function burstUpperTail(n: number, k: number, p0: number, burst: number): number {
  return k === 0 ? 1 : lowerGamma(k / burst, (n * p0) / burst);
}

export function burstLowerTail(n: number, k: number, p0: number, burst: number): number {
  return k >= n ? 1 : upperGamma(Math.floor(k / burst) + 1, (n * p0) / burst);
}

/** The fewest bad ones among n that refute the rate p0 at this level; null when not even n of n do. */
export function fewestThatFail(n: number, p0: number, level: number, burst = 1): number | null {
  if (!within(tooMany(n, n, p0, burst), level)) return null;
  return leastWhere(0, n, (k) => within(tooMany(n, k, p0, burst), level));
}

/** So many further good requests would prove a rate below p, given k bad among n so far; null when more than `most` would. */
export function cleanRequestsNeeded(
  seen: { n: number; k: number },
  p: number,
  level: number,
  { burst = 1, most = 10_000_000 } = {},
): number | null {
  const proves = (m: number): boolean => within(tooFew(seen.n + m, seen.k, p, burst), level);
  return proves(most) ? leastWhere(0, most, proves) : null;
}
