import type { Wait } from "../../clock.ts";
import type { Span } from "../../checks/period/histogram.ts";
import type { Bounds } from "../gauge-points.ts";

/** timeSeries.list with an aggregation: so many points come back as there are periods and groups, whatever the traffic. */
export interface AlignedQuery {
  /** `run.googleapis.com/…` or `logging.googleapis.com/user/…`. */
  metric: string;
  service: string;
  region: string;
  /** Further comparisons, joined by AND. "" for none. */
  and: string;
  /** Epoch ms, whole minutes apart. */
  from: number;
  to: number;
  alignmentMs: number;
  aligner: "ALIGN_DELTA" | "ALIGN_SUM" | "ALIGN_MAX" | "ALIGN_MEAN";
  /** Labels of the metric to keep apart; everything else is summed up before anything is computed from it. */
  groupBy: readonly string[];
}

export interface AlignedSeries {
  /** Of the metric, those in `groupBy`. */
  labels: Record<string, string>;
  /** Oldest first. */
  points: AlignedPoint[];
}

export interface AlignedPoint {
  /** End of the point's period, epoch ms. */
  at: number;
  value: number | AlignedDistribution;
}

export interface AlignedDistribution {
  count: number;
  mean: number;
  bucketCounts: number[];
  bounds: Bounds;
}

/** The calls to Cloud Monitoring that reports make. */
export interface AlignedMetrics {
  /** Empty where the metric is not known: it was never written. */
  series(query: AlignedQuery, wait: Wait): Promise<AlignedSeries[]>;
}

/** A distribution's buckets, those that hold something. Trailing zeros are not sent (google.api.Distribution). */
export function spansOf({ bucketCounts, bounds }: Pick<AlignedDistribution, "bucketCounts" | "bounds">): Span[] {
  const edge = edgeOf(bounds);
  const last = lastBucket(bounds);
  return bucketCounts.flatMap((count, i) =>
    // Latencies, bytes and shares are not negative: the underflow begins at zero.
    count > 0 ? [{ from: i === 0 ? 0 : edge(i - 1), to: i >= last ? Infinity : edge(i), count }] : [],
  );
}

/** The number of the overflow bucket. */
function lastBucket(bounds: Bounds): number {
  switch (bounds.kind) {
    case "explicit":
      return bounds.bounds.length;
    case "exponential":
    case "linear":
      return bounds.finite + 1;
    case "none":
      return 0;
  }
}

function edgeOf(bounds: Bounds): (i: number) => number {
  switch (bounds.kind) {
    case "exponential":
      return (i) => bounds.scale * bounds.growth ** i;
    case "linear":
      return (i) => bounds.offset + bounds.width * i;
    case "explicit":
      return (i) => bounds.bounds[i] ?? 0;
    case "none":
      return () => 0;
  }
}
