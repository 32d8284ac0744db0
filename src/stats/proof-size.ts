import { leastWhere, within } from "./binomial.ts";
import { tooFew } from "./burst.ts";

/** Of the one look at a window's end, where a false pass is to come about in one window of twenty at most. */
const level = 0.025;
/** In so many windows of a service that keeps its own rate it is to come off. */
const often = 0.9;
const MOST = 10_000_000;

/**
 * About so many requests prove a rate below the allowed one, where so large a share of them is bad and these come in clusters of about
 * `burst`. Infinity: nothing does.
 */
export function requestsToProve(allowedRate: number, ownRate: number, burst: number): number {
  const proves = (n: number): boolean => {
    const most = leastWhere(0, n, (k) => !within(tooFew(n, k, allowedRate, burst), level)) - 1;
    return most >= 0 && tooFew(n, most, ownRate, burst) >= often;
  };
  return proves(MOST) ? leastWhere(1, MOST, proves) : Infinity;
}
