import type { DistributionPoint } from "../sources/gauge-points.ts";
import type { RequestDelta } from "../sources/metric-reader.ts";
import type { AlignedPoint, AlignedSeries, Bounds } from "../sources/period/aligned-metrics.ts";
import { readStatus } from "../sources/status.ts";

/** google.monitoring.v3.TimeSeries as JSON: int64 are strings, what is zero or empty is left out. */
export interface TimeSeries {
  metric?: { labels?: Record<string, string> };
  unit?: string;
  points?: {
    interval?: { startTime?: string; endTime?: string };
    value?: { int64Value?: string; doubleValue?: number | string; distributionValue?: Distribution };
  }[];
}

/** google.api.Distribution. Its `exemplars` are not read. */
interface Distribution {
  count?: string;
  mean?: number;
  bucketCounts?: string[];
  bucketOptions?: {
    exponentialBuckets?: { numFiniteBuckets?: number; growthFactor?: number; scale?: number };
    linearBuckets?: { numFiniteBuckets?: number; width?: number; offset?: number };
    explicitBuckets?: { bounds?: number[] };
  };
}

/** A series may go on in the next page: equal labels are one. Points come newest first. */
export function mergedSeries(series: readonly TimeSeries[]): AlignedSeries[] {
  const byLabels = Map.groupBy(series, ({ metric }) =>
    JSON.stringify(Object.entries(metric?.labels ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
  return [...byLabels.values()].map((parts) => ({
    labels: parts[0]?.metric?.labels ?? {},
    points: parts.flatMap(alignedPoints).sort((a, b) => a.at - b.at),
  }));
}

function alignedPoints({ points = [] }: TimeSeries): AlignedPoint[] {
  return points.flatMap(({ interval, value = {} }): AlignedPoint[] => {
    const at = Date.parse(interval?.endTime ?? "");
    if (Number.isNaN(at)) return [];
    if (value.distributionValue !== undefined) return [{ at, value: distributionOf(value.distributionValue) }];
    const number = value.int64Value ?? value.doubleValue;
    return number === undefined ? [] : [{ at, value: Number(number) }];
  });
}

export function distributionPoints({ metric, unit, points = [] }: TimeSeries): DistributionPoint[] {
  const container = metric?.labels?.["container_name"];
  return points.flatMap(({ interval, value }): DistributionPoint[] => {
    const at = Date.parse(interval?.endTime ?? "");
    const distribution = value?.distributionValue;
    if (Number.isNaN(at) || distribution === undefined) return [];
    return [
      {
        at,
        ...distributionOf(distribution),
        ...(container === undefined ? {} : { container }),
        ...(isShare(unit) ? { isShare: true } : {}),
      },
    ];
  });
}

/** Raw points of a DELTA metric: each of the requests that ended in its own interval. */
export function requestDeltas({ metric, points = [] }: TimeSeries): RequestDelta[] {
  const status = readStatus(metric?.labels?.["response_code"]);
  return points.flatMap(({ interval, value = {} }): RequestDelta[] => {
    const to = Date.parse(interval?.endTime ?? "");
    const from = Date.parse(interval?.startTime ?? "");
    if (Number.isNaN(to) || Number.isNaN(from)) return [];
    if (value.distributionValue !== undefined) {
      const latencies = distributionOf(value.distributionValue);
      return [{ from, to, status, count: latencies.count, latencies }];
    }
    const count = Number(value.int64Value ?? value.doubleValue ?? Number.NaN);
    return Number.isNaN(count) ? [] : [{ from, to, status, count, latencies: null }];
  });
}

/** UCUM: `10^2.%` is a share of one. */
function isShare(unit = ""): boolean {
  return unit.includes("%") || unit === "1";
}

function distributionOf({ count, mean, bucketCounts, bucketOptions }: Distribution): {
  count: number;
  mean: number;
  bucketCounts: number[];
  bounds: Bounds;
} {
  return {
    // An empty distribution has no count at all.
    count: Number(count ?? 0),
    mean: mean ?? 0,
    bucketCounts: (bucketCounts ?? []).map(Number),
    bounds: boundsOf(bucketOptions),
  };
}

function boundsOf({ exponentialBuckets, linearBuckets, explicitBuckets }: Distribution["bucketOptions"] = {}): Bounds {
  if (exponentialBuckets !== undefined) {
    const { numFiniteBuckets: finite = 0, growthFactor: growth = 0, scale = 0 } = exponentialBuckets;
    return { kind: "exponential", finite, growth, scale };
  }
  if (linearBuckets !== undefined) {
    const { numFiniteBuckets: finite = 0, width = 0, offset = 0 } = linearBuckets;
    return { kind: "linear", finite, width, offset };
  }
  return explicitBuckets === undefined ? { kind: "none" } : { kind: "explicit", bounds: explicitBuckets.bounds ?? [] };
}
