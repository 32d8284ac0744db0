import type {
  ChecklistId,
  Mark,
  PeriodCheckId,
  PeriodKind,
  PeriodReport,
  SourceFacts,
  SourceKind,
} from "../../report.ts";
import type { Voice } from "../../voice.ts";
import { periodNotices, periodReasons, periodSteps, sourceReasons } from "./period-reasons.ts";
import { times } from "./reasons.ts";

interface HeadlineFacts {
  requests: number;
  successRate: number;
  p95Ms: number | null;
  failed: string[];
  warned: string[];
  unknown: string[];
}

/** All that is said of a period. */
export const period = {
  title: {
    day: "24-hour report",
    week: "Weekly report",
    month: "Monthly report",
    custom: "Report",
  } satisfies Record<PeriodKind, string>,
  verdicts: { pass: "ALL WELL", warn: "WATCH", fail: "BREACHED", inconclusive: "UNDECIDED" } satisfies Record<
    PeriodReport["verdict"],
    string
  >,
  headline: (v: Voice, f: HeadlineFacts): string => {
    const figures = `${times(v, f.requests, "request")}, ${v.percent(f.successRate)} answered well${f.p95Ms === null ? "" : `, P95 ${v.duration(f.p95Ms)}`}`;
    const parts = [
      figures,
      ...(f.failed.length === 0 ? [] : [`breached: ${f.failed.join(", ")}`]),
      ...(f.warned.length === 0 ? [] : [`to watch: ${f.warned.join(", ")}`]),
      ...(f.unknown.length === 0 ? [] : [`not known: ${f.unknown.join(", ")}`]),
    ];
    return parts.join("; ");
  },
  noRequests: "no requests were seen",
  /** Of checks, which are named after it. */
  noData: "No data",
  checks: {
    availability: "Availability",
    "error-rate": "Error rate",
    mean: "Mean latency",
    p95: "P95 latency",
    "p95-trend": "P95 trend",
    memory: "Memory",
    "memory-leak": "Memory leak",
    cpu: "CPU",
    "cpu-consistent": "CPU consistency",
    restarts: "Restarts",
    groups: "Group differences",
    "groups-work": "Group errors",
    dependencies: "Dependencies",
    "new-errors": "New errors",
    "data-consistent": "Log agreement",
    cache: "Answer cache",
    configuration: "Configuration",
    "no-rollback": "Serving revision",
  } satisfies Record<PeriodCheckId, string>,
  marks: { ok: "good", warning: "watch", failed: "breached", unknown: "not known" } satisfies Record<Mark, string>,
  checklist: {
    "mean-time": "Mean latency in its range",
    "requests-by-status": "Requests by status looked at",
    "error-rate": "Error rate within its limit",
    latency: "P95 latency within its limit",
    "memory-stable": "Memory stable",
    "no-memory-leak": "No memory leak",
    "cpu-consistent": "CPU consistent",
    "user-reports": "No issues reported by users",
    dependencies: "Dependencies answer",
    "error-logs": "Error logs hold nothing new",
    "slow-by-group": "Slow requests by group looked at",
    "groups-work": "Every group works",
    "groups-alike": "No group deviates from the others",
    "nothing-unusual": "Nothing unusual",
    "self-recovery": "Recovers by itself when an instance dies",
    "no-rollback": "No rollback was needed",
    "data-consistent": "Data consistent",
    "cache-effective": "Cache effective",
    availability: "Availability reached",
    trend: "No upward trend",
    configuration: "Running with the wanted settings",
  } satisfies Record<ChecklistId, string>,
  askPeople: "only people can know: ask them",
  reasons: periodReasons,
  notices: periodNotices,
  sources: {
    logs: "The logs, every entry",
    "logs-sampled": "The logs, a sample",
    monitoring: "Cloud Monitoring",
    bigquery: "SQL on the logs (BigQuery)",
  } satisfies Record<SourceKind, string>,
  sourceReasons,
  /** @param fraction of all requests that these are a sample of. */
  sourceLine: (v: Voice, { calls, bytesBilled }: SourceFacts, seen: number, fraction: number | null): string =>
    [
      `${times(v, seen, "request")} looked at${fraction === null ? "" : ` (${v.percent(fraction)} of all)`}`,
      `calls: Logging ${calls.logging}, Monitoring ${calls.monitoring}, BigQuery ${calls.bigquery}, Cloud Run ${calls.cloudRun}`,
      ...(bytesBilled === null ? [] : [`${v.bytes(bytesBilled)} billed`]),
    ].join("; "),
  labels: {
    total: "Total requests",
    successRate: "Success rate",
    availability: "Availability",
    mean: "Mean latency",
    max: "Slowest",
    errors: "Errors",
    memory: "Memory (highest)",
    cpu: "CPU (highest)",
    instances: "Instances (most)",
    restarts: "Instance deaths",
  },
  nextSteps: periodSteps,
  nothingToDo: "Nothing calls for action.",
  askWhetherUsed: (v: Voice): string =>
    `Check ${v.code("service")}, ${v.code("region")} and ${v.code("project")}, whether its logs are kept, and whether it was used at all.`,
  plan: {
    day: "Look at the weekly report next.",
    week: "Go on watching; the next weekly report tells the trend.",
    month: "Keep the limits, and tighten those that no figure came near.",
    custom: "Look at the next report.",
  } satisfies Record<PeriodKind, string>,
};
