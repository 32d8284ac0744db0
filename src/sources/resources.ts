import type { Wait } from "../clock.ts";
import type { Finding } from "../checks/finding.ts";
import { isCallFailure } from "./call-failure.ts";
import { gaugePoints, type DistributionPoint } from "./gauge-points.ts";
import type { GaugePoint } from "./observation.ts";

/** The reads of Cloud Monitoring that are made. */
export interface MetricReader {
  /** Raw points, unaligned, of every series of one distribution metric of one revision, in [from, to]. Epoch ms. */
  distributions(
    query: { metric: string; service: string; region: string; revision: string; from: number; to: number },
    wait: Wait,
  ): Promise<DistributionPoint[]>;
  metricTypes(prefix: string, wait: Wait): Promise<string[]>;
  close(): Promise<void>;
}

/** Cloud Run's metrics (Google Cloud metrics list, run.googleapis.com): memory in bytes, CPU as a share of the allotted. */
const memoryMetric = "run.googleapis.com/container/memory/usage";
const cpuMetric = "run.googleapis.com/container/cpu/utilizations";
const prefix = "run.googleapis.com/";

export interface ResourceReading {
  memory: GaugePoint[];
  cpu: GaugePoint[];
  /** Why nothing newer could be read; null when the last reading succeeded. */
  failure: { code: "no-access" | "not-reachable"; detail: string } | null;
}

/**
 * All points since the candidate was created: they appear two to three minutes late, so those of the window alone would
 * mostly be missing when it ends.
 */
export async function readResources(
  metrics: MetricReader,
  scope: { service: string; region: string; revision: string; from: number; to: number },
  wait: Wait,
): Promise<ResourceReading> {
  try {
    const [memory, cpu] = await Promise.all([
      metrics.distributions({ metric: memoryMetric, ...scope }, wait),
      metrics.distributions({ metric: cpuMetric, ...scope }, wait),
    ]);
    return { memory: gaugePoints(memory), cpu: gaugePoints(cpu), failure: null };
  } catch (error) {
    wait.signal.throwIfAborted();
    if (!isCallFailure(error)) throw error;
    // A metric that was never written is not known to Monitoring: no points, not a failed reading.
    if (error.failure === "not-found") return { memory: [], cpu: [], failure: null };
    return {
      memory: [],
      cpu: [],
      failure: { code: error.failure === "transient" ? "not-reachable" : "no-access", detail: error.message },
    };
  }
}

/** Does collection work at all? The runbook lists the metrics by hand after each deploy. Never changes the verdict. */
export async function checkCollection(metrics: MetricReader, wait: Wait): Promise<Finding> {
  const finding = (decision: Finding["decision"], reason: Finding["reason"], n: number): Finding => ({
    id: "metrics-collection",
    decision,
    reason,
    value: n,
    limit: null,
    unit: "count",
    n,
    bad: null,
    interval: null,
    evidence: null,
  });
  try {
    const types = await metrics.metricTypes(prefix, wait);
    return types.length > 0
      ? finding("pass", { code: "metrics-present", types: types.length }, types.length)
      : finding("warn", { code: "metrics-missing" }, 0);
  } catch (error) {
    wait.signal.throwIfAborted();
    if (!isCallFailure(error)) throw error;
    return finding(
      "warn",
      { code: error.failure === "transient" ? "not-reachable" : "no-access", detail: error.message },
      0,
    );
  }
}
