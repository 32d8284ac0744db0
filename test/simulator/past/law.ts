import { type BucketOptions, boundsOf, type Distribution } from "../monitoring/distribution.ts";
import type { Course } from "./course.ts";
import { latencyBuckets, type PastPoints } from "./points.ts";

/** What really happened, of requests that are too many to be listed. Quantiles of their law. */
export interface LawTruth {
  requests: number;
  errors: number;
  byGroup: Record<string, number>;
  meanMs: number;
  quantile(q: number): number;
  /** The share, 0..1, that took longer. */
  shareAbove(ms: number): number;
}

/** Requests alike: of one step, persona and status. */
interface Kind {
  group: string;
  status: number;
  count: number;
  medianMs: number;
}

/** By expected counts, rounded to whole requests: only measured. */
export function byLaw(course: Course, points: PastPoints): LawTruth {
  const { requests, latencyMetric, errorStatus = 500 } = course.past;
  const steps = course.steps();
  const weight = steps.reduce((sum, [, load]) => sum + load, 0);
  const shares = course.personas.reduce((sum, one) => sum + one.weight, 0);
  const kinds: Kind[] = [];
  for (const [step, load] of steps) {
    const here = course.personas.flatMap((persona): Kind[] => {
      const all = Math.round((requests * load * persona.weight) / weight / shares);
      const errors = Math.round(all * (persona.errorRate ?? course.errorRate(step)));
      const medianMs = course.median(step) * (persona.latencyFactor ?? 1);
      return [
        { group: persona.name, status: 200, count: all - errors, medianMs },
        { group: persona.name, status: errorStatus, count: errors, medianMs },
      ].filter(({ count }) => count > 0);
    });
    kinds.push(...here);
    for (const [status, parts] of Map.groupBy(here, (one) => one.status)) {
      const all = lawDistribution(parts, course.sigma, latencyBuckets);
      points.requests(
        step,
        status,
        parts.reduce((sum, { count }) => sum + count, 0),
        all,
      );
    }
    if (latencyMetric === undefined) continue;
    const buckets = { explicitBuckets: { bounds: latencyMetric.bounds } };
    for (const one of here)
      points.latencies(step, one.group, one.status, lawDistribution([one], course.sigma, buckets));
  }
  return lawTruth(kinds, course.sigma);
}

/** Log-normal latencies in buckets, by whole requests: the rounding of one bucket is made good in the next. */
function lawDistribution(kinds: readonly Kind[], sigma: number, options: BucketOptions): Distribution {
  const bounds = boundsOf(options);
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  let told = 0;
  const counts = [...bounds, Infinity].map((bound) => {
    const below = Math.round(
      kinds.reduce((sum, { count, medianMs }) => sum + count * normalBelow(Math.log(bound / medianMs) / sigma), 0),
    );
    const here = below - told;
    told = below;
    return here;
  });
  while (counts.at(-1) === 0) counts.pop();
  const mean = kinds.reduce((sum, { count, medianMs }) => sum + count * medianMs * Math.exp(sigma ** 2 / 2), 0) / all;
  return {
    count: String(all),
    mean,
    sumOfSquaredDeviation: 0,
    bucketOptions: options,
    bucketCounts: counts.map(String),
  };
}

function lawTruth(kinds: readonly Kind[], sigma: number): LawTruth {
  const requests = kinds.reduce((sum, { count }) => sum + count, 0);
  // Thousands of steps share their medians: one entry each.
  const byMedian = new Map<number, number>();
  for (const { medianMs, count } of kinds) byMedian.set(medianMs, (byMedian.get(medianMs) ?? 0) + count);
  const below = (ms: number): number =>
    [...byMedian].reduce((sum, [median, count]) => sum + count * normalBelow(Math.log(ms / median) / sigma), 0) /
    requests;
  const byGroup: Record<string, number> = {};
  for (const { group, count } of kinds) byGroup[group] = (byGroup[group] ?? 0) + count;
  return {
    requests,
    errors: kinds.reduce((sum, { status, count }) => sum + (status >= 500 ? count : 0), 0),
    byGroup,
    meanMs: kinds.reduce((sum, { count, medianMs }) => sum + count * medianMs * Math.exp(sigma ** 2 / 2), 0) / requests,
    shareAbove: (ms) => 1 - below(ms),
    quantile(q) {
      let [low, high] = [0.01, 1e7];
      for (let i = 0; i < 100; i += 1) {
        const middle = Math.sqrt(low * high);
        if (below(middle) < q) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}

/** The standard normal distribution function, to 1e-7 (Abramowitz & Stegun 26.2.17). */
function normalBelow(z: number): number {
  if (z === Infinity) return 1;
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    (((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) * t);
  return z >= 0 ? 1 - tail : tail;
}
