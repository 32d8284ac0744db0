import { upperGamma } from "./gamma.ts";
import { tieSizes } from "./trends.ts";

/** A difference is told when it is both unlikely by chance and large enough to matter: with many values all differ a little. */
export const chanceLevel = 0.01;
export const effectLevel = 0.01;

export interface GroupDifference {
  n: number;
  h: number;
  /** The chance, 0..1, of an H this high if all groups were alike; by chi-square, good from about five values a group. */
  p: number;
  /** H / (n − 1): the share of the ranks' spread that the groups explain. */
  epsilonSquared: number;
  differs: boolean;
}

/**
 * Do groups (personas) differ as a whole? Kruskal & Wallis, JASA 47, 1952, with the ties' correction. Looked at once, for
 * the weekly report: it finds shifts and misses tails. Empty groups do not count; null: fewer than two are left.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): GroupDifference | null {
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length < 2) return null;
  const all = filled.flat().toSorted((a, b) => a - b);
  const n = all.length;
  const rankOf = meanRanks(all);
  const ofRanks = filled.reduce((sum, group) => {
    const ranks = group.reduce((total, value) => total + (rankOf.get(value) ?? 0), 0);
    return sum + ranks ** 2 / group.length;
  }, 0);
  const tied = tieSizes(all).reduce((sum, size) => sum + (size ** 3 - size), 0);
  const correction = 1 - tied / (n ** 3 - n);
  // All values alike: nothing differs.
  const h = correction === 0 ? 0 : Math.max(0, ((12 / (n * (n + 1))) * ofRanks - 3 * (n + 1)) / correction);
  const p = upperGamma((filled.length - 1) / 2, h / 2);
  const epsilonSquared = h / (n - 1);
  return { n, h, p, epsilonSquared, differs: p < chanceLevel && epsilonSquared >= effectLevel };
}

/** The mean rank, from 1, of each value. */
function meanRanks(sorted: readonly number[]): Map<number, number> {
  const ranks = new Map<number, number>();
  let before = 0;
  for (const [i, value] of sorted.entries()) {
    if (sorted[i + 1] === value) continue;
    ranks.set(value, (before + i + 2) / 2);
    before = i + 1;
  }
  return ranks;
}
