import type { MemoryBudget } from "../inputs/memory-budget.ts";
import type { Settings } from "../inputs/settings.ts";
import { type GaugeId, gaugeIds } from "../sources/coverage.ts";
import { type Finding, unasked, type Unit } from "./finding.ts";
import { type Gauge, judgeGauge } from "./gauge.ts";
import { checkOf } from "./registry.ts";
import { judgeStarts } from "./startup.ts";

/** What one instance of the revision is configured with. */
export interface Instance {
  /** The containers' sum. Null: it is not known. */
  memoryBytes: number | null;
}

/** What a budget comes to for one instance. */
export interface Allowed {
  /** In the gauge's unit. Null: it is a share of what nobody knows. */
  limit: number | null;
  /** Absent: the limit was given as it is. */
  limitOf?: { share: number; whole: number | null };
}

/** One metric of the instances, by Cloud Monitoring, and its budget. */
interface GaugeKind {
  /** Of Cloud Run (Google Cloud metrics list, run.googleapis.com): a distribution over the instances. */
  metric: string;
  unit: Unit;
  /** Undefined: it is not judged, and not read. */
  budget: (settings: Settings, instance: Instance) => Allowed | undefined;
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
    budget: ({ memoryBudget }, { memoryBytes }) => memoryBudget && ofMemory(memoryBudget, memoryBytes),
    judge: judgeGauge,
    steady: true,
  },
  /** Share of what is allotted, 0..1. */
  cpu: {
    metric: "run.googleapis.com/container/cpu/utilizations",
    unit: "ratio",
    budget: ({ cpuBudget: limit }) => (limit === undefined ? undefined : { limit }),
    judge: judgeGauge,
    steady: true,
  },
  /** Of each instance that started, ms until its container listened. */
  startup: {
    metric: "run.googleapis.com/container/startup_latencies",
    unit: "ms",
    budget: ({ startupBudgetMs: limit }) => (limit === undefined ? undefined : { limit }),
    judge: judgeStarts,
    steady: false,
  },
};

export function gaugeOf(id: GaugeId): GaugeKind {
  return gauges[id];
}

/** Of the revision's own limit, and not of a metric's share of it: several containers' shares do not add up. */
function ofMemory(budget: MemoryBudget, whole: number | null): Allowed {
  if ("bytes" in budget) return { limit: budget.bytes };
  const { share } = budget;
  return { limit: whole === null ? null : share * whole, limitOf: { share, whole } };
}

/** Those that have a budget. */
export function judgedGauges(settings: Settings): GaugeId[] {
  return gaugeIds.filter((id) => gaugeOf(id).budget(settings, unknownInstance) !== undefined);
}

/** What is judged of one gauge. Null: it has no budget, and nobody expects one. */
export function gaugeFinding(
  id: GaugeId,
  seen: Pick<Gauge, "points" | "since">,
  settings: Settings,
  instance: Instance,
): Finding | null {
  const { budget, unit, judge } = gaugeOf(id);
  const allowed = budget(settings, instance);
  if (allowed === undefined) return checkOf(id).required === true ? unasked(id, unit) : null;
  const { limit, limitOf } = allowed;
  const judged = judge({ id, budget: limit ?? Infinity, unit, ...seen });
  const from = limitOf === undefined ? {} : { limitOf };
  if (limit !== null || seen.points.length === 0) return { ...judged, limit, ...from };
  return { ...judged, limit, ...from, bad: null, decision: "inconclusive", reason: { code: "limit-unknown" } };
}

const unknownInstance: Instance = { memoryBytes: null };
