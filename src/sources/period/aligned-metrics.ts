import type { Wait } from "../../clock.ts";
import type { Span } from "../../checks/period/histogram.ts";

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

/** How the buckets are cut (Cloud Monitoring, Distribution.BucketOptions). Never assumed: each point brings its own. */
export type Bounds =
  | { kind: "exponential"; finite: number; growth: number; scale: number }
  | { kind: "linear"; finite: number; width: number; offset: number }
  | { kind: "explicit"; bounds: number[] }
  | { kind: "none" };

/** A distribution of Cloud Monitoring's, reduced to what is read. */
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
  const { edge, last } = edgesOf(bounds);
  return bucketCounts.flatMap((count, i) =>
    // Latencies, bytes and shares are not negative: the underflow begins at zero.
    count > 0 ? [{ from: i === 0 ? 0 : edge(i - 1), to: i >= last ? Infinity : edge(i), count }] : [],
  );
}

/** `edge` i ends bucket i; `last` is the number of the overflow bucket. */
function edgesOf(bounds: Bounds): { edge: (i: number) => number; last: number } {
  switch (bounds.kind) {
    case "exponential":
      return { edge: (i) => bounds.scale * bounds.growth ** i, last: bounds.finite + 1 };
    case "linear":
      return { edge: (i) => bounds.offset + bounds.width * i, last: bounds.finite + 1 };
    case "explicit":
      return { edge: (i) => bounds.bounds[i] ?? 0, last: bounds.bounds.length };
    case "none":
      return { edge: () => 0, last: 0 };
  }
}

/** What Monitoring is asked for, for people who want to ask the same. */
export function filterOf({
  metric,
  service,
  region,
  and,
}: Pick<AlignedQuery, "metric" | "service" | "region" | "and">): string {
  return [
    `metric.type="${metric}"`,
    'resource.type="cloud_run_revision"',
    `resource.labels.service_name="${service}"`,
    `resource.labels.location="${region}"`,
    ...(and === "" ? [] : [and]),
  ].join(" AND ");
}
