import { duration, type Field, percentage, size } from "../inputs/field.ts";
import { settingName, type Valued } from "../inputs/setting-name.ts";
import type { Unit } from "./unit.ts";

/** One metric of the instances, by Cloud Monitoring, and its budget. */
interface GaugeKind {
  /** Of Cloud Run (Google Cloud metrics list, run.googleapis.com): a distribution over the instances. */
  metric: string;
  unit: Unit;
  /** Does it have a point a minute while an instance is there? Else that none is newer says nothing. */
  steady: boolean;
  /** How its points are judged (gauge.ts): as a level that lasts, or each as one start of an instance. */
  points: "level" | "starts";
  /** Nothing passes without it. */
  required?: true;
  /** The input `<id>-budget`, in `unit`. Without a default it is read and judged only where it is given. */
  budget: Field<number>;
}

/**
 * The gauges, in the order in which they are told. This entry is all there is of one, but for its words in each language
 * (report/words/<language>/gauges.ts): its input, what is read, how far it was seen, its check and its place in the schema
 * follow from it.
 */
const gauges = {
  memory: {
    metric: "run.googleapis.com/container/memory/usage",
    unit: "bytes",
    steady: true,
    points: "level",
    required: true,
    budget: size({ description: "Memory that an instance may use.", default: "500MB" }),
  },
  /** Share of what is allotted, 0..1. */
  cpu: {
    metric: "run.googleapis.com/container/cpu/utilizations",
    unit: "ratio",
    steady: true,
    points: "level",
    required: true,
    budget: percentage({
      description: "Share of its allotted CPU that an instance may use.",
      allowed: "a percentage above 0% and up to 100%, for example `80%`",
      default: "80%",
      below: 1,
    }),
  },
  /** Of each instance that started, until its container listened. */
  startup: {
    metric: "run.googleapis.com/container/startup_latencies",
    unit: "ms",
    steady: false,
    points: "starts",
    budget: duration({
      description: "How long an instance may take to start. Without it: not judged.",
      default: undefined,
      min: "100ms",
      max: "1h",
      examples: ["10s"],
    }),
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

export function gaugeOf(id: GaugeId): GaugeKind {
  return gauges[id];
}

type BudgetFields = { [Id in GaugeId as `${Id}-budget`]: (typeof gauges)[Id]["budget"] };

/** Their inputs. */
export const gaugeBudgets = Object.fromEntries(
  gaugeIds.map((id) => [`${id}-budget`, gauges[id].budget]),
) as BudgetFields;

type Budgets = Valued<BudgetFields>;

/** In the gauge's unit. Undefined: it is not judged, and not read. */
export function budgetOf(id: GaugeId, settings: Budgets): number | undefined {
  return settings[settingName(`${id}-budget`, gaugeOf(id).budget) as keyof Budgets];
}

/** Those that have a budget. */
export function judgedGauges(settings: Budgets): GaugeId[] {
  return gaugeIds.filter((id) => budgetOf(id, settings) !== undefined);
}
