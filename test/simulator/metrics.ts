import { type BucketOptions, type MetricPoint, type MetricStore, distribution } from "./monitoring/store.ts";
import { monitored, type RunIdentity } from "./run-service.ts";
import type { MetricsPlan } from "./scenarios.ts";
import type { RequestLog } from "./request-log.ts";
import { underWayPoints } from "./under-way.ts";

export interface MeteredRevision {
  name: string;
  /** What its memory grows from. */
  createdMs: number;
  plan: MetricsPlan;
}

const memoryBuckets: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 90, growthFactor: 1.1, scale: 1e6 } };
const cpuBuckets: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 60, growthFactor: 1.08, scale: 0.01 } };
const latencyBuckets: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 66, growthFactor: 1.4, scale: 1 } };
/** How far back an old revision's history is made up. */
const historyMs = 30 * 60_000;
const cpuSamplesPerPeriod = 6;

/** What Cloud Run reports to Monitoring: a point per period, visible only after a delay. */
export class MetricsFeed {
  private readonly store: MetricStore;
  private readonly identity: RunIdentity;
  private readonly log: Pick<RequestLog, "requests" | "open">;
  private readonly now: () => number;
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(
    store: MetricStore,
    identity: RunIdentity,
    log: Pick<RequestLog, "requests" | "open">,
    now: () => number,
  ) {
    this.store = store;
    this.identity = identity;
    this.log = log;
    this.now = now;
  }

  /** Writes the history at once and one point at the end of each period from now on. */
  start(revision: MeteredRevision): void {
    const { plan } = revision;
    if (!plan.enabled) return;
    const began = Math.max(revision.createdMs, this.now() - historyMs);
    this.continue(revision, (Math.floor(began / plan.periodMs) + 1) * plan.periodMs);
  }

  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private continue(revision: MeteredRevision, from: number): void {
    let endMs = from;
    for (; endMs <= this.now(); endMs += revision.plan.periodMs) this.write(revision, endMs);
    const next = endMs;
    this.timers.set(
      revision.name,
      setTimeout(() => this.continue(revision, next), Math.max(1, next - this.now())),
    );
  }

  private write(revision: MeteredRevision, endMs: number): void {
    const { plan } = revision;
    const resource = monitored(this.identity, revision.name);
    const point = (
      rest: Pick<MetricPoint, "type" | "metricKind" | "valueType" | "unit" | "value"> & {
        metricLabels?: Record<string, string>;
      },
    ): void => {
      // A delta begins 1 ms after the one before it ends (gcp-facts section 3).
      const interval = rest.metricKind === "GAUGE" ? { endMs } : { startMs: endMs - plan.periodMs + 1, endMs };
      this.store.addPoint(
        {
          metricLabels: {},
          ...rest,
          type: `run.googleapis.com/${rest.type}`,
          resourceType: resource.type,
          resourceLabels: resource.labels,
          interval,
        },
        endMs + plan.delayMs,
      );
    };
    const instances = Array.from(
      { length: plan.instances },
      (_, index) => 1 + 0.01 * (index - (plan.instances - 1) / 2),
    );
    const memory = plan.memoryBytes + (plan.memoryBytesPerMinute * (endMs - revision.createdMs)) / 60_000;
    const containers = [{ name: "chat-1", memoryBytes: memory, cpu: plan.cpu }, ...plan.sidecars];
    // A series for each container of the instances (reality.md section 1).
    for (const { name, memoryBytes } of containers) {
      point({
        type: "container/memory/usage",
        metricKind: "GAUGE",
        valueType: "DISTRIBUTION",
        unit: "By",
        metricLabels: { container_name: name },
        value: distribution(
          instances.map((factor) => memoryBytes * factor),
          memoryBuckets,
        ),
      });
    }
    const samples = instances.flatMap((factor) =>
      containers.flatMap(({ cpu }) =>
        Array.from({ length: cpuSamplesPerPeriod }, (_, k) => Math.min(1, cpu * factor * (1 + 0.02 * (k - 2.5)))),
      ),
    );
    point({
      type: "container/cpu/utilizations",
      metricKind: "DELTA",
      valueType: "DISTRIBUTION",
      unit: "10^2.%",
      value: distribution(samples, cpuBuckets),
    });
    for (const [state, value] of [
      ["active", plan.instances],
      ["idle", 0],
    ] as const) {
      point({
        type: "container/instance_count",
        metricKind: "GAUGE",
        valueType: "INT64",
        unit: "1",
        metricLabels: { state },
        value,
      });
    }
    if (this.identity.isPool !== true) this.requestPoints(revision, endMs, point);
  }

  /** Counted at the end of a request, without the refused ones. Minutes without requests are zeros here, and no point in latencies. */
  private requestPoints(
    revision: MeteredRevision,
    endMs: number,
    point: (rest: Pick<MetricPoint, "type" | "metricKind" | "valueType" | "unit" | "value" | "metricLabels">) => void,
  ): void {
    const its = this.log.open.filter((one) => one.revision === revision.name);
    const period = { from: endMs - revision.plan.periodMs, to: endMs };
    for (const one of underWayPoints(its, revision.plan.instances, period)) point(one);
    const within = this.log.requests.filter(
      ({ log, revision: name, endedMs, refused }) =>
        log === "platform" &&
        name === revision.name &&
        !refused &&
        endedMs > endMs - revision.plan.periodMs &&
        endedMs <= endMs,
    );
    const byStatus = Map.groupBy(within, ({ status }) => status);
    if (byStatus.size === 0) byStatus.set(200, []);
    for (const [status, requests] of byStatus) {
      const metricLabels = {
        response_code: String(status),
        response_code_class: `${Math.floor(status / 100)}xx`,
        route: "",
      };
      point({
        type: "request_count",
        metricKind: "DELTA",
        valueType: "INT64",
        unit: "1",
        metricLabels,
        value: requests.length,
      });
      const latencies = requests.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]));
      if (latencies.length === 0) continue;
      point({
        type: "request_latencies",
        metricKind: "DELTA",
        valueType: "DISTRIBUTION",
        unit: "ms",
        metricLabels,
        value: distribution(latencies, latencyBuckets),
      });
    }
  }
}
