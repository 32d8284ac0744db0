import type { Settings } from "../inputs/settings.ts";
import { type GaugeId, gaugeIds } from "../sources/coverage.ts";
import type { Finding, Unit } from "./finding.ts";
import { type Gauge, judgeGauge } from "./gauge.ts";
import { judgeStarts } from "./startup.ts";

/** One metric of the instances, by Cloud Monitoring, and its budget. */
interface GaugeKind {
  /** Of Cloud Run (Google Cloud metrics list, run.googleapis.com): a distribution over the instances. */
  metric: string;
  unit: Unit;
  /** In `unit`. Undefined: it is not judged, and not read. */
  budget: (settings: Settings) => number | undefined;
  judge: (gauge: Gauge) => Finding;
  /** Does it have a point a minute while an instance is there? Else that none is newer says nothing. */
  steady: boolean;
}

/**
 * The gauges. A new one has its id in sources/coverage.ts and an entry here and in the registry of checks: what is read, how far
 * it was seen and how it is judged follow from these.
 */
const gauges: Record<GaugeId, GaugeKind> = {
  /** Bytes. */
  memory: {
    metric: "run.googleapis.com/container/memory/usage",
    unit: "bytes",
    budget: ({ memoryBudgetBytes }) => memoryBudgetBytes,
    judge: judgeGauge,
    steady: true,
  },
  /** Share of what is allotted, 0..1. */
  cpu: {
    metric: "run.googleapis.com/container/cpu/utilizations",
    unit: "ratio",
    budget: ({ cpuBudget }) => cpuBudget,
    judge: judgeGauge,
    steady: true,
  },
  /** Of each instance that started, ms until its container listened. */
  startup: {
    metric: "run.googleapis.com/container/startup_latencies",
    unit: "ms",
    budget: ({ startupBudgetMs }) => startupBudgetMs,
    judge: judgeStarts,
    steady: false,
  },
};

export function gaugeOf(id: GaugeId): GaugeKind {
  return gauges[id];
}

/** Those that have a budget. */
export function judgedGauges(settings: Settings): GaugeId[] {
  return gaugeIds.filter((id) => gaugeOf(id).budget(settings) !== undefined);
}
