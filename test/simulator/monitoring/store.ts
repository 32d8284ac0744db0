import { cloudRunMetrics } from "./cloud-run-metrics.ts";
import type { Distribution } from "./distribution.ts";

export { type BucketOptions, type Distribution, distribution } from "./distribution.ts";

export type MetricKind = "GAUGE" | "DELTA" | "CUMULATIVE";
export type ValueType = "BOOL" | "INT64" | "DOUBLE" | "STRING" | "DISTRIBUTION";

/** One measurement. Points with equal type and labels form a time series, oldest first in the store. */
export interface MetricPoint {
  /** `run.googleapis.com/container/memory/usage` */
  type: string;
  /** Labels of `cloud_run_revision`: project_id, location, service_name, revision_name, configuration_name. */
  resourceLabels: Record<string, string>;
  /** Default: cloud_run_revision. */
  resourceType?: string;
  metricLabels: Record<string, string>;
  metricKind: "GAUGE" | "DELTA" | "CUMULATIVE";
  valueType: "DISTRIBUTION" | "DOUBLE" | "INT64";
  /** UCUM: `By`, `ms`, `1`, `10^2.%`, `s{CPU}`. */
  unit: string;
  /** Epoch ms. A gauge has no start; a delta covers (startMs, endMs]. */
  interval: { startMs?: number; endMs: number };
  value: number | Distribution;
}

export interface SeriesPoint {
  /** Equal to `endMs` for a gauge. */
  startMs: number;
  endMs: number;
  value: number | Distribution;
  visibleAt: number;
}

export interface Series {
  type: string;
  resourceType: string;
  resourceLabels: Record<string, string>;
  metricLabels: Record<string, string>;
  metricKind: MetricKind;
  valueType: ValueType;
  unit: string;
  /** Ascending by end. */
  points: SeriesPoint[];
}

/** A metric that exists whether or not anything has been measured yet. */
export interface MetricDescriptor {
  type: string;
  metricKind: MetricKind;
  valueType: ValueType;
  unit: string;
  displayName: string;
  description: string;
  /** Metric labels' keys. */
  labels: string[];
  launchStage: "GA" | "BETA";
}

/** What Cloud Monitoring holds. */
export class MetricStore {
  #descriptors = new Map<string, MetricDescriptor>();
  #series = new Map<string, Series>();

  /** `descriptors`: the metrics that are known before their first point; others are described by their first point. */
  constructor(descriptors: readonly MetricDescriptor[] = cloudRunMetrics) {
    for (const descriptor of descriptors) this.#descriptors.set(descriptor.type, descriptor);
  }

  /** Adds a point that readers can see from `visibleAt` (epoch ms) on. Throws where Monitoring could not hold such a point. */
  addPoint(point: MetricPoint, visibleAt: number): void {
    const { type, resourceLabels, metricLabels, metricKind, valueType, unit, value } = point;
    const { resourceType = "cloud_run_revision" } = point;
    const { endMs } = point.interval;
    const startMs = metricKind === "GAUGE" ? endMs : point.interval.startMs;
    if (startMs === undefined || startMs > endMs)
      throw new Error(`${type}: a ${metricKind} point needs a start before its end`);
    if ((typeof value === "object") !== (valueType === "DISTRIBUTION"))
      throw new Error(`${type}: the value is no ${valueType}`);
    const descriptor = this.#describe(point);
    if (descriptor.metricKind !== metricKind || descriptor.valueType !== valueType) {
      throw new Error(`${type} is ${descriptor.metricKind} ${descriptor.valueType}, not ${metricKind} ${valueType}`);
    }
    const key = JSON.stringify([type, resourceType, sorted(resourceLabels), sorted(metricLabels)]);
    let series = this.#series.get(key);
    if (series === undefined) {
      series = {
        type,
        resourceType,
        resourceLabels,
        metricLabels,
        metricKind,
        valueType,
        unit,
        points: [],
      };
      this.#series.set(key, series);
    }
    series.points.push({ startMs, endMs, value, visibleAt });
    series.points.sort((a, b) => a.endMs - b.endMs);
  }

  descriptor(type: string): MetricDescriptor | undefined {
    return this.#descriptors.get(type);
  }

  descriptors(): MetricDescriptor[] {
    return [...this.#descriptors.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  }

  /** The series of one metric type, with the points that are visible at `now` (epoch ms); series without any are left out. */
  series(type: string, now: number): Series[] {
    return [...this.#series.values()]
      .filter((series) => series.type === type)
      .map((series) => ({
        ...series,
        points: series.points.filter((point) => point.visibleAt <= now),
      }))
      .filter((series) => series.points.length > 0);
  }

  #describe(point: MetricPoint): MetricDescriptor {
    const known = this.#descriptors.get(point.type);
    if (known !== undefined) return known;
    const { type, metricKind, valueType, unit, metricLabels } = point;
    const labels = Object.keys(metricLabels);
    const descriptor: MetricDescriptor = {
      type,
      metricKind,
      valueType,
      unit,
      labels,
      displayName: type,
      description: "",
      launchStage: "GA",
    };
    this.#descriptors.set(type, descriptor);
    return descriptor;
  }
}

function sorted(labels: Record<string, string>): [string, string][] {
  return Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
}
