import type { Wait } from "../clock.ts";
import type { DistributionPoint } from "./gauge-points.ts";
import type { AlignedDistribution, AlignedMetrics, AlignedQuery } from "./period/aligned-metrics.ts";

/** Cloud Run's own, of all requests but those that no instance took (metrics list). */
export const countMetric = "run.googleapis.com/request_count";
export const latencyMetric = "run.googleapis.com/request_latencies";

export interface RawQuery {
  metric: string;
  service: string;
  region: string;
  revision: string;
  /** `service` names a worker pool. */
  pool?: true;
  from: number;
  to: number;
}

/** The reads of Cloud Monitoring that are made. */
export interface MetricReader {
  /** Raw points, unaligned, of every series of one distribution metric of one revision, in [from, to]. Epoch ms. */
  distributions(query: RawQuery, wait: Wait): Promise<DistributionPoint[]>;
  /** The same of one of the metrics of requests. */
  requestDeltas(query: RawQuery, wait: Wait): Promise<RequestDelta[]>;
  metricTypes(prefix: string, wait: Wait): Promise<string[]>;
  close(): Promise<void>;
}

/** Requests of one status that ended in (from, to], epoch ms, by Cloud Run's own metrics: those that no instance took are not in them. */
export interface RequestDelta {
  from: number;
  to: number;
  status: number | null;
  count: number;
  /** How long they took, in ms. Null: the metric counts alone. */
  latencies: AlignedDistribution | null;
}

/** All requests that Cloud Run counted, but those that no instance took: of each span, by its end, and each value of the labels. */
export async function requestCounts(
  metrics: AlignedMetrics,
  query: Omit<AlignedQuery, "metric" | "aligner">,
  wait: Wait,
): Promise<{ at: number; count: number; labels: Record<string, string> }[]> {
  const series = await metrics.series({ ...query, metric: countMetric, aligner: "ALIGN_DELTA" }, wait);
  return series.flatMap(({ labels, points }) =>
    points.map(({ at, value }) => ({ at, count: typeof value === "number" ? value : 0, labels })),
  );
}
