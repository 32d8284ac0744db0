import { duration, type Field, memoryBudget, orNone, percentage } from "../inputs/field.ts";
import type { MemoryBudget } from "../inputs/memory-budget.ts";
import { settingName, type Valued } from "../inputs/setting-name.ts";
import type { Unit } from "./unit.ts";

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
  /** The same as a share of what an instance has. Absent: there is none, or `metric` is one. */
  shareMetric?: string;
  unit: Unit;
  /** Does it have a point a minute while an instance is there? Else that none is newer says nothing. */
  steady: boolean;
  /** How its points are judged (gauge-findings.ts): as a level that lasts, or each as one start of an instance. */
  points: "level" | "starts";
  /** Nothing passes without it. */
  required?: true;
  /** The input `<id>-budget`, in `unit`. Without a default it is read and judged only where it is given. */
  budget: Field<number | MemoryBudget | undefined>;
}

/**
 * The gauges, in the order in which they are told. This entry is all there is of one, but for its words in each language
 * (report/words/<language>/gauges.ts): its input, what is read, how far it was seen, its check and its place in the schema
 * follow from it.
 */
const gauges = {
  memory: {
    metric: "run.googleapis.com/container/memory/usage",
    shareMetric: "run.googleapis.com/container/memory/utilizations",
    unit: "bytes",
    steady: true,
    points: "level",
    required: true,
    budget: orNone(
      memoryBudget({
        description: "Memory that an instance may use: a share of what it has, or a fixed size.",
        default: "90%",
      }),
    ),
  },
  /** Share of what is allotted, 0..1. */
  cpu: {
    metric: "run.googleapis.com/container/cpu/utilizations",
    unit: "ratio",
    steady: true,
    points: "level",
    required: true,
    budget: orNone(
      percentage({
        description: "Share of its allotted CPU that an instance may use.",
        allowed: "a percentage above 0% and up to 100%, for example `80%`",
        default: "90%",
        below: 1,
      }),
    ),
  },
  /** Of each instance that started, until its container listened. */
  startup: {
    metric: "run.googleapis.com/container/startup_latencies",
    unit: "ms",
    steady: false,
    points: "starts",
    budget: orNone(
      duration({
        description: "How long an instance may take to start. Without it: not judged.",
        default: undefined,
        min: "100ms",
        max: "1h",
        examples: ["10s"],
      }),
    ),
  },
} as const satisfies Record<string, GaugeKind>;

export type GaugeId = keyof typeof gauges;

export const gaugeIds = Object.keys(gauges) as GaugeId[];

/** What was seen of one. */
export interface Gauge {
  id: GaugeId;
  /** In any order. */
  points: readonly { at: number; value: number }[];
  /** In the points' unit. A point equal to it is within. */
  budget: number;
  /** What was above before this time is not this deploy's: epoch ms. Default: all is. */
  since?: number;
}

export function isGauge(id: string): id is GaugeId {
  return id in gauges;
}

export function isOfStarts(id: string): boolean {
  return isGauge(id) && gauges[id].points === "starts";
}

export function gaugeOf(id: GaugeId): GaugeKind {
  return gauges[id];
}

type BudgetFields = { [Id in GaugeId as `${Id}-budget`]: (typeof gauges)[Id]["budget"] };

/** Their inputs. */
export const gaugeBudgets = Object.fromEntries(
  gaugeIds.map((id) => [`${id}-budget`, gauges[id].budget]),
) as BudgetFields;

export type Budgets = Valued<BudgetFields>;

/** What its budget comes to. Undefined: it has none, and is neither judged nor read. */
export function allowedOf(id: GaugeId, settings: Budgets, { memoryBytes }: Instance): Allowed | undefined {
  const budget = budgetOf(id, settings);
  if (budget === undefined) return undefined;
  return typeof budget === "number" ? { limit: budget } : ofMemory(budget, memoryBytes);
}

/** Of the revision's own limit, and not of a metric's share of it: several containers' shares do not add up. */
function ofMemory(budget: MemoryBudget, whole: number | null): Allowed {
  if ("bytes" in budget) return { limit: budget.bytes };
  const { share } = budget;
  return { limit: whole === null ? null : share * whole, limitOf: { share, whole } };
}

function budgetOf(id: GaugeId, settings: Budgets): Budgets[keyof Budgets] {
  return settings[settingName(`${id}-budget`, gaugeOf(id).budget) as keyof Budgets];
}

/** Those that have a budget. */
export function judgedGauges(settings: Budgets): GaugeId[] {
  return gaugeIds.filter((id) => budgetOf(id, settings) !== undefined);
}
