import type { Wait } from "../clock.ts";
import type { DistributionPoint } from "./gauge-points.ts";
import type { AlignedDistribution } from "./period/aligned-metrics.ts";

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
