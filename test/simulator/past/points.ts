import { type BucketOptions, type Distribution, distribution } from "../monitoring/distribution.ts";
import type { MetricPoint } from "../monitoring/store.ts";
import { type OpenRequest, underWayPoints } from "../under-way.ts";
import type { Course } from "./course.ts";

const minute = 60_000;

export const latencyBuckets: BucketOptions = {
  exponentialBuckets: { numFiniteBuckets: 66, growthFactor: 1.4, scale: 1 },
};
const memoryBuckets: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 90, growthFactor: 1.1, scale: 1e6 } };
const cpuBuckets: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 60, growthFactor: 1.08, scale: 0.01 } };

/** A past as Monitoring tells it. */
export class PastPoints {
  readonly #course: Course;

  constructor(course: Course) {
    this.#course = course;
  }

  /** Memory, CPU and instances, a point a step. */
  gauges(): void {
    const { memoryBytes = () => 310e6, cpu = () => 0.35, instances = 2 } = this.#course.past;
    const spread = Array.from({ length: instances }, (_, i) => 1 + 0.01 * (i - (instances - 1) / 2));
    for (const [step] of this.#course.steps()) {
      const endMs = step + this.#course.stepMs;
      const memory = spread.map((factor) => memoryBytes(step) * factor);
      this.#add(endMs, {
        type: "run.googleapis.com/container/memory/usage",
        metricKind: "GAUGE",
        valueType: "DISTRIBUTION",
        unit: "By",
        metricLabels: { container_name: "chat-1" },
        value: distribution(memory, memoryBuckets),
      });
      this.#add(endMs, {
        type: "run.googleapis.com/container/cpu/utilizations",
        metricKind: "DELTA",
        valueType: "DISTRIBUTION",
        unit: "10^2.%",
        metricLabels: {},
        value: distribution(
          spread.map((factor) => Math.min(1, cpu(step) * factor)),
          cpuBuckets,
        ),
      });
      this.#add(endMs, {
        type: "run.googleapis.com/container/instance_count",
        metricKind: "GAUGE",
        valueType: "INT64",
        unit: "1",
        metricLabels: { state: "active" },
        value: instances,
      });
    }
  }

  requests(step: number, status: number, count: number, latencies: Distribution | null): void {
    const metricLabels = {
      response_code: String(status),
      response_code_class: `${Math.floor(status / 100)}xx`,
      route: "",
    };
    const endMs = step + this.#course.stepMs;
    const common = { metricKind: "DELTA", metricLabels } as const;
    const type = "run.googleapis.com/request_count";
    this.#add(endMs, { ...common, type, valueType: "INT64", unit: "1", value: count });
    if (latencies === null) return;
    this.#add(endMs, {
      ...common,
      type: "run.googleapis.com/request_latencies",
      valueType: "DISTRIBUTION",
      unit: "ms",
      value: latencies,
    });
  }

  /** Of minutes alone: of a longer time the metric has a value a minute. */
  underWay(step: number, open: readonly OpenRequest[]): void {
    const { past, stepMs } = this.#course;
    if (stepMs !== minute) return;
    const points = underWayPoints(open, past.instances ?? 2, { from: step, to: step + stepMs });
    for (const { type, ...rest } of points) this.#add(step + stepMs, { ...rest, type: `run.googleapis.com/${type}` });
  }

  latencies(step: number, group: string, status: number, value: Distribution): void {
    const type = this.#course.past.latencyMetric?.type ?? "";
    const metricLabels = { group, status: String(status) };
    this.#add(step + this.#course.stepMs, {
      type,
      metricKind: "DELTA",
      valueType: "DISTRIBUTION",
      unit: "ms",
      metricLabels,
      value,
    });
  }

  #add(endMs: number, point: Omit<MetricPoint, "resourceLabels" | "interval">): void {
    const { project, region, name } = this.#course.stores.identity;
    // A delta begins 1 ms after the one before it ends (gcp-facts section 3).
    const interval = point.metricKind === "GAUGE" ? { endMs } : { startMs: endMs - this.#course.stepMs + 1, endMs };
    this.#course.stores.metrics.addPoint(
      {
        ...point,
        interval,
        resourceLabels: {
          project_id: project,
          location: region,
          service_name: name,
          revision_name: this.#course.revision,
          configuration_name: name,
        },
      },
      endMs + 2 * minute,
    );
  }
}
