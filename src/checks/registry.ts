import { type GaugeId, gaugeIds, gaugeOf } from "./gauges.ts";
import type { Unit } from "./unit.ts";

/** What a check is, apart from how it judges. */
interface Check {
  /**
   * What must have been seen to the end of the window for it to pass. Empty: a fact of one moment, or a check that only ever
   * warns and so proves nothing. A new source is named here: then the compiler asks who tells how far it was seen (`Sights`), and
   * what it is called (report/words/<language>/sources.ts).
   */
  needs: readonly string[];
  /** Where probes are judged beside users' requests, of which none may have been missed: what they rest on as well. */
  beside?: readonly string[];
  /** Whose doing it judges. `users`: a budget of users' requests. `comparison`: users' requests beside others'. */
  of: "service" | "tests" | "probes" | "instances" | "users" | "comparison" | "logs";
  /** Nothing passes unless it was judged and passes. `workers`: where no requests are judged. */
  required?: true | "workers";
  /**
   * What its figure counts in, where people may hold it against limits of their own: in rules for Slack, in alerts and in
   * widgets of a dashboard.
   */
  figure?: Unit;
}

/** The probes, and that they reached the candidate. */
const probesBeside = ["judged-probes", "service"] as const;

/**
 * Every check of a deploy, by its finding's id. The order is that in which they speak for a failed verdict: plain facts first,
 * budgets by their evidence, gauges, which have none, after them. A new check has its entry here, its judgement in a file of
 * this folder, its name in the words of each language, and nothing else that lists it. The gauges have theirs in gauges.ts.
 */
export const checks = {
  readiness: { needs: [], of: "service", required: true },
  serving: { needs: ["service"], of: "service", required: true },
  // Facts of the deploy, which no window changes; the version is what probes were answered.
  "expected-version": { needs: ["version-probes", "probe-traces", "service"], of: "service" },
  "expected-image": { needs: [], of: "service" },
  "expected-commit": { needs: [], of: "service" },
  // The job's own tests ran before.
  tests: { needs: [], of: "tests" },
  "probe-health": { needs: ["probe-health", "probe-traces", "service"], of: "probes" },
  "probe-chat": { needs: ["probe-chat", "probe-traces", "service"], of: "probes" },
  probe: { needs: ["probe", "probe-traces", "service"], of: "probes" },
  "memory-kill": { needs: ["kills"], of: "instances" },
  "error-rate": { needs: ["requests", "refused"], beside: probesBeside, of: "users", required: true, figure: "ratio" },
  p95: { needs: ["requests"], beside: probesBeside, of: "users", required: true, figure: "ms" },
  p50: { needs: ["requests"], beside: probesBeside, of: "users", figure: "ms" },
  p90: { needs: ["requests"], beside: probesBeside, of: "users", figure: "ms" },
  p99: { needs: ["requests"], beside: probesBeside, of: "users", figure: "ms" },
  "hidden-wait": { needs: ["waits"], of: "users" },
  ...gaugeChecks(),
  traffic: { needs: ["requests"], of: "logs" },
  logs: { needs: ["requests"], of: "logs" },
  "error-lines": { needs: ["error-lines"], of: "instances", required: "workers" },
  restarts: { needs: ["kills"], of: "instances", required: "workers" },
  "metrics-collection": { needs: [], of: "logs" },
  "unlogged-errors": { needs: ["requests", "refused"], of: "logs" },
  "client-errors": { needs: [], of: "comparison" },
  "cut-answers": { needs: ["kills"], of: "comparison" },
  "baseline-errors": { needs: ["requests", "baseline"], of: "comparison" },
  "baseline-latency": { needs: ["requests", "baseline"], of: "comparison" },
  // What was not asked tells of no difference, and no pass rests on it.
  "paired-probes": { needs: [], of: "comparison" },
  group: { needs: ["requests"], of: "comparison" },
} as const satisfies Record<string, Check>;

type GaugeCheck = Omit<Check, "beside"> & { needs: readonly GaugeId[]; figure: Unit };

/** Each rests on what was read of its metric. */
function gaugeChecks(): Record<GaugeId, GaugeCheck> {
  const check = (id: GaugeId): GaugeCheck => ({
    needs: [id],
    of: "instances",
    figure: gaugeOf(id).unit,
    ...(gaugeOf(id).required && { required: true }),
  });
  return Object.fromEntries(gaugeIds.map((id) => [id, check(id)])) as Record<GaugeId, GaugeCheck>;
}

export type CheckId = keyof typeof checks;

export const checkIds = Object.keys(checks) as [CheckId, ...CheckId[]];

type Needed<Of> = Of extends { needs: readonly (infer Id)[] } ? Id : never;
type NeededBeside<Of> = Of extends { beside: readonly (infer Id)[] } ? Id : never;

/** Everything that is looked at over a window: what a check rests on. */
export type SourceId = Needed<(typeof checks)[CheckId]> | NeededBeside<(typeof checks)[CheckId]>;

export function checkOf(id: CheckId): Check & { needs: readonly SourceId[]; beside?: readonly SourceId[] } {
  return checks[id];
}

export const sourceIds = [
  ...new Set(checkIds.flatMap((id) => [...checkOf(id).needs, ...(checkOf(id).beside ?? [])])),
] as [SourceId, ...SourceId[]];

/** A check whose figure people may hold against limits of their own. */
export type IndicatorId = {
  [Id in CheckId]: (typeof checks)[Id] extends { figure: Unit } ? Id : never;
}[CheckId];

export const indicatorIds = checkIds.filter((id): id is IndicatorId => checkOf(id).figure !== undefined);

/** What a pass of a deploy cannot do without. */
export const requiredChecks: readonly CheckId[] = checkIds.filter((id) => checkOf(id).required === true);

/** The same where no requests are judged: nothing is asked of users, and the instances' own words count. */
export const requiredOfWorkers: readonly CheckId[] = checkIds.filter(
  (id) => checkOf(id).required !== undefined && checkOf(id).of !== "users",
);
