import { countAbove, mergedSpans, quantileOf, type Span } from "../../checks/period/histogram.ts";
import { learnedBurst } from "../../stats/dispersion.ts";
import { type AlignedSeries, spansOf } from "../../sources/period/aligned-metrics.ts";

/** What Cloud Monitoring counted in an hour, or in a minute. */
interface Part {
  /** Its end, epoch ms. */
  at: number;
  n: number;
  errors: number;
  spans: readonly Span[];
}

/** What a service was like over some days. */
export interface Usual {
  days: number;
  requests: number;
  /** 0..1, of these. */
  errorRate: number;
  spans: readonly Span[];
}

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

const lateDays = 2;
/** Fewer requests tell nothing else than all of them do. */
const leastLate = 1_000;

/** At most one hour in so many was an outage, of so many errors at least and so many times what was usual. */
const outageIn = 20;
const outageErrors = 10;
const outageTimes = 10;
const outageRate = 0.01;

/** Those that had requests. */
export function partsOf(counts: readonly AlignedSeries[], latencies: readonly AlignedSeries[]): Part[] {
  const hours = new Map<number, Part>();
  for (const { labels, points } of counts) {
    for (const { at, value } of points) {
      const n = typeof value === "number" ? value : value.count;
      const hour = hours.get(at) ?? { at, n: 0, errors: 0, spans: [] };
      hour.n += n;
      if (labels["response_code_class"] === "5xx") hour.errors += n;
      hours.set(at, hour);
    }
  }
  for (const { at, value } of latencies.flatMap(({ points }) => points)) {
    const hour = hours.get(at);
    if (hour !== undefined && typeof value !== "number") hour.spans = mergedSpans([hour.spans, spansOf(value)]);
  }
  return [...hours.values()].filter(({ n }) => n > 0);
}

/**
 * Over all of the days, and over the last ones: what has grown worse would not keep what it kept on average. Hours of an outage
 * are left out of both, for no budget is to allow for one.
 */
export function usualOf(hours: readonly Part[], days: number, to: number): [Usual, Usual] {
  const usual = withoutOutages(hours);
  const all = summed(usual, days);
  const late = summed(
    usual.filter(({ at }) => at > to - lateDays * dayMs),
    Math.min(days, lateDays),
  );
  return [all, late.requests < leastLate ? all : late];
}

/** A service that is younger than the time has had its requests in less: from its first hour on. */
export function perMinute(hours: readonly Part[], to: number): number {
  const began = Math.min(...hours.map(({ at }) => at)) - hourMs;
  return (60_000 * summed(hours, 0).requests) / Math.max(hourMs, to - began);
}

export function p95Of({ spans }: Usual): number | null {
  return quantileOf(spans, 0.95)?.ms ?? null;
}

/** In clusters of which size bad requests came, as a proof will allow for at most (`PastGate.proofBurst`). */
export function clustersOf({
  counts,
  latencies,
}: {
  counts: readonly AlignedSeries[];
  latencies: readonly AlignedSeries[];
}): {
  errors: number;
  slow: (budgetMs: number) => number;
} {
  const parts = partsOf(counts, latencies).toSorted((a, b) => a.at - b.at);
  const burst = (bad: (part: Part) => number): number =>
    learnedBurst(
      parts.map(({ n }) => n),
      parts.map(bad),
      [1, 3, 10],
      { prior: 2, most: 50 },
    );
  return {
    errors: burst(({ errors }) => errors),
    slow: (budgetMs) => burst(({ spans }) => countAbove(spans, budgetMs).most),
  };
}

function withoutOutages(hours: readonly Part[]): Part[] {
  const left = hours.toSorted((a, b) => b.errors - a.errors);
  for (let spare = Math.floor(hours.length / outageIn); spare > 0; spare -= 1) {
    const [worst, ...rest] = left;
    if (worst === undefined || worst.errors < outageErrors) break;
    if (worst.errors / worst.n <= Math.max(outageRate, outageTimes * summed(rest, 0).errorRate)) break;
    left.shift();
  }
  return left;
}

function summed(hours: readonly Part[], days: number): Usual {
  const requests = hours.reduce((sum, { n }) => sum + n, 0);
  const errors = hours.reduce((sum, one) => sum + one.errors, 0);
  const spans = mergedSpans(hours.map((one) => one.spans));
  return { days, requests, errorRate: requests === 0 ? 0 : errors / requests, spans };
}
