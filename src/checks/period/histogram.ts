import type { QuantileFacts } from "../../report/report.ts";
import { upperGamma } from "../../stats/gamma.ts";
import { effectLevel, chanceLevel, type GroupDifference } from "../../stats/kruskal-wallis.ts";

/** So many values are at least `from` and less than `to`. */
export interface Span {
  from: number;
  /** Infinity: nothing bounds them. */
  to: number;
  count: number;
}

/**
 * The quantile of values of which only the buckets are known, in ascending order: the rank q·n, the values spread evenly
 * within its bucket (Cloud Monitoring, "Percentile aligners and reducers"), and the bucket's bounds, between which it
 * surely lies. In an open bucket only the lower bound is known, and is given. Null: no values.
 */
export function quantileOf(spans: readonly Span[], q: number): QuantileFacts | null {
  const n = countOf(spans);
  const rank = q * n;
  let before = 0;
  let last: QuantileFacts | null = null;
  for (const { from, to, count } of spans) {
    if (count <= 0) continue;
    const share = Math.min(1, (rank - before) / count);
    last =
      to === Infinity
        ? { ms: from, lowMs: from, highMs: null }
        : { ms: from + (to - from) * Math.max(0, share), lowMs: from, highMs: to };
    before += count;
    // 0.95 · n is whole for every twentieth n, but not always in doubles.
    if (before >= rank - 1e-6) return last;
  }
  return last;
}

export function countOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { count }) => sum + count, 0);
}

/** So many values are above a limit: surely at least, surely at most, and spread evenly within the bucket that holds it. */
export function countAbove(spans: readonly Span[], limit: number): { count: number; least: number; most: number } {
  let [count, least, most] = [0, 0, 0];
  for (const { from, to, count: within } of spans) {
    if (to <= limit) continue;
    most += within;
    if (from >= limit) {
      least += within;
      count += within;
    } else if (to !== Infinity) count += (within * (to - limit)) / (to - from);
  }
  return { count, least, most };
}

/** Adds up buckets of any bounds: equal ones are one, and the order is by their beginning. */
export function mergedSpans(parts: Iterable<readonly Span[]>): Span[] {
  const all = new Map<string, Span>();
  for (const part of parts) {
    for (const span of part) {
      const key = `${span.from}/${span.to}`;
      const known = all.get(key);
      if (known === undefined) all.set(key, { ...span });
      else known.count += span.count;
    }
  }
  return [...all.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * Do groups (personas) differ as a whole? Kruskal & Wallis, JASA 47, 1952, with the ties' correction, looked at once: it finds
 * shifts and misses tails. On values of which only the buckets are known, the same ones for all groups: those of a bucket are
 * tied. @param sampled the share, 0..1, of the values that were really looked at: what was scaled up is no
 * evidence. Null: fewer than two groups with values.
 */
export function kruskalWallisOfSpans(groups: readonly (readonly Span[])[], sampled = 1): GroupDifference | null {
  const filled = groups.filter((group) => countOf(group) > 0);
  if (filled.length < 2) return null;
  const rankOf = new Map<string, number>();
  let [before, tied] = [0, 0];
  for (const { from, to, count: scaled } of mergedSpans(filled)) {
    const count = scaled * sampled;
    rankOf.set(`${from}/${to}`, before + (count + 1) / 2);
    before += count;
    tied += count ** 3 - count;
  }
  const n = before;
  const ofRanks = filled.reduce((sum, group) => {
    const size = countOf(group) * sampled;
    const ranks = group.reduce(
      (total, { from, to, count }) => total + (rankOf.get(`${from}/${to}`) ?? 0) * count * sampled,
      0,
    );
    return sum + ranks ** 2 / size;
  }, 0);
  const correction = 1 - tied / (n ** 3 - n);
  const h = correction <= 0 ? 0 : Math.max(0, ((12 / (n * (n + 1))) * ofRanks - 3 * (n + 1)) / correction);
  const p = upperGamma((filled.length - 1) / 2, h / 2);
  const epsilonSquared = h / (n - 1);
  return { n, h, p, epsilonSquared, differs: p < chanceLevel && epsilonSquared >= effectLevel };
}
