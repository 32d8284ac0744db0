import type { Language, Policy } from "../../inputs/settings.ts";
import type { MemoryTrend } from "../../checks/memory-leak.ts";
import type { Trend } from "../../stats/trends.ts";
import type { GroupDifference } from "../../stats/kruskal-wallis.ts";
import type { Unit } from "../../checks/finding.ts";
import type { ErrorMessage, LatencyBucket, NewMessages, TrafficShare } from "../report.ts";

/**
 * What is known of a service over a day, a week, a month: plain data from which the summary, the page, Slack's message and
 * the comment are rendered. Times are epoch milliseconds, durations milliseconds, rates 0..1, sizes bytes.
 */
export interface PeriodReport {
  schema: "ion-verify/period@1";
  generatedAt: number;
  language: Language;
  /** IANA name; times are shown in it. */
  timeZone: string;
  verdict: PeriodVerdict;
  job: "success" | "warning" | "failure";
  onBreach: Policy;
  service: { name: string; region: string; project: string; url: string | null };
  period: Period;
  /** That had users' requests or were created in the period, oldest first. Empty: could not be read. */
  revisions: PeriodRevision[];
  traffic: TrafficShare[];
  source: SourceFacts;
  requests: PeriodRequests | null;
  resources: PeriodResources;
  restarts: RestartFacts | null;
  /** What the health endpoint says of its parts, asked now. Null: not asked. */
  dependencies: DependencyFacts | null;
  /** A question sent anew, and again. Null: not asked. */
  cache: { firstMs: number; repeatedMs: number; repeats: number } | null;
  errorMessages: ErrorMessage[];
  /** Error messages of this period that the equally long time before it did not have. Null: not read. */
  newMessages: NewMessages | null;
  /** P95 of this period and of equally long ones before it, oldest first, this one last. Null: fewer than two are known. */
  trend: { points: TrendWeek[]; trend: Trend | null } | null;
  /** The settings that the team wants, and what the running revision has. Empty: none were named. */
  configuration: SettingCheck[];
  checks: PeriodCheck[];
  checklist: ChecklistItem[];
  notices: PeriodNotice[];
  links: { logs: string | null; metrics: string | null; dashboards: string | null };
}

/** `warn`: something to watch. `inconclusive`: what decides could not be seen. */
export type PeriodVerdict = "pass" | "warn" | "fail" | "inconclusive";

export type PeriodKind = "day" | "week" | "month" | "custom";

export interface Period {
  kind: PeriodKind;
  /** From inclusive, to exclusive. */
  from: number;
  to: number;
  /** When the revision that serves was created. Null: not known. */
  deployedAt: number | null;
  /** The period ends so long after the deploy. Null: it ends now. */
  offsetMs: number | null;
}

export interface PeriodRevision {
  name: string;
  createdAt: number | null;
}

/** Where the requests were counted, and why there. */
export interface SourceFacts {
  kind: SourceKind;
  reason: SourceReason;
  /** Requests that the choice went by, by Cloud Monitoring. Null: not known. */
  expected: number | null;
  calls: { logging: number; monitoring: number; bigquery: number; cloudRun: number };
  /** Of the SQL path. */
  bytesBilled: number | null;
}

export type SourceKind = "logs" | "logs-sampled" | "monitoring" | "bigquery";

export type SourceReason =
  | { code: "asked-for" }
  | { code: "fits-quota"; most: number }
  | { code: "above-quota"; most: number }
  /** Monitoring tells the volume and was not to be read, or has nothing: the log was tried. */
  | { code: "volume-unknown" }
  /** The SQL path was first choice, and could not be had. */
  | { code: "bigquery-unavailable"; detail: string };

/** Users' requests of a period, whichever source counted them. Sampled counts are scaled to all. */
export interface PeriodRequests {
  kind: SourceKind;
  /** The app's own entries or log-based metric, or Cloud Run's log or metrics. */
  of: "app" | "platform";
  /** What finds the same figures: a Logging filter, a Monitoring filter, or SQL. */
  query: string;
  /** Whole numbers where all were read. */
  count: number;
  errors: number;
  /** Requests really looked at: what intervals rest on. Equal to `count` but for a sample. */
  seen: number;
  sampling: { fraction: number } | null;
  byStatus: { status: number; count: number }[];
  /** By latency, of all statuses. Null: no latency was seen. */
  latency: PeriodLatency | null;
  slow: { thresholdMs: number; count: number };
  /** Most requests first. Empty: the source has no groups. */
  groups: PeriodGroup[];
  moreGroups: number;
  /** Do the groups differ as a whole? Null: fewer than two groups, or no latencies of groups. */
  groupDifference: GroupDifference | null;
  /** The period in equal slices, oldest first, the empty ones included. */
  slices: PeriodSlice[];
  slowest: { at: number; latencyMs: number; status: number | null; group: string | null; trace: string | null }[];
  /** Entries with no usable latency or status. */
  unusable: number;
  /** The app's own metric has only counted since then, and was not taken for it. Absent: it was, or there is none. */
  metricSince?: number;
  /**
   * Of `count`, those that no instance took, by Cloud Run's log; `fraction` of them was read. Absent: none are known. `query`: a
   * Logging filter that finds them; null: the one above does.
   */
  refused?: { count: number; fraction: number; query: string | null };
}

export interface PeriodLatency {
  count: number;
  meanMs: number;
  p50: QuantileFacts;
  p95: QuantileFacts;
  p99: QuantileFacts;
  /** Null: the source does not tell. */
  maxMs: number | null;
  /** At most 120, fastest first, the empty ones left out. */
  distribution: LatencyBucket[];
}

/** `low` and `high`: where the quantile surely lies as far as the source resolves it; equal to `ms` where it is exact. */
export interface QuantileFacts {
  ms: number;
  lowMs: number;
  /** Null: in the overflow, so that only the lower bound is known. */
  highMs: number | null;
}

export interface PeriodGroup {
  group: string;
  count: number;
  errors: number;
  slow: number;
  meanMs: number | null;
  p95Ms: number | null;
}

export interface PeriodSlice {
  at: number;
  requests: number;
  errors: number;
  p95Ms: number | null;
}

export interface PeriodResources {
  /** Hourly: the highest that an instance surely used, the mean, and the floor (P10) where it is known. */
  memory: GaugeCourse | null;
  cpu: GaugeCourse | null;
  memoryTrend: MemoryTrend | null;
  instances: { at: number; value: number }[];
}

export interface GaugeCourse {
  limit: number;
  points: { at: number; mean: number; high: number }[];
}

export interface RestartFacts {
  /** Starts of instances after the deploy's own, when the platform tells of them. */
  starts: number;
  /** Killed for memory, exited, or failing liveness. */
  kills: number;
  /** Requests answered well after the last kill: did it recover by itself? Null: there was none. */
  recovered: boolean | null;
  lastAt: number | null;
  message: string | null;
}

export interface DependencyFacts {
  url: string;
  status: number | null;
  ok: boolean;
  detail: string;
  parts: { name: string; ok: boolean; state: string }[];
}

export interface TrendWeek {
  from: number;
  to: number;
  p95Ms: number;
  /** As far as the source resolves it. Null: nothing bounds it. */
  lowMs: number;
  highMs: number | null;
  requests: number;
}

export interface SettingCheck {
  setting: "memory" | "cpu" | "max-instances" | "health-path" | "health-timeout" | "traffic";
  wanted: string;
  /** Null: it is not set. */
  actual: string | null;
  same: boolean;
}

/** ✓, ⚠️, ✗, or: nothing speaks for it or against it. */
export type Mark = "ok" | "warning" | "failed" | "unknown";

export interface PeriodCheck {
  id: PeriodCheckId;
  mark: Mark;
  value: number | null;
  limit: number | null;
  unit: Unit;
  n: number;
  /** 95 % confidence. */
  interval: { low: number; high: number | null } | null;
  reason: PeriodReason;
}

export type PeriodCheckId =
  | "availability"
  | "error-rate"
  | "mean"
  | "p95"
  | "p95-trend"
  | "memory"
  | "memory-leak"
  | "cpu"
  | "cpu-consistent"
  | "restarts"
  | "groups"
  | "groups-work"
  | "dependencies"
  | "new-errors"
  | "data-consistent"
  | "cache"
  | "configuration"
  | "no-rollback";

export type PeriodReason =
  | { code: "within" }
  /** Within, but so few were seen that chance alone could do it. */
  | { code: "within-unproven" }
  | { code: "beyond" }
  /** Beyond, but chance alone could do it. */
  | { code: "beyond-unproven" }
  /** The source tells only that the figure lies somewhere in a bucket that holds the limit. */
  | { code: "unresolved"; low: number; high: number | null }
  | { code: "below-range"; low: number }
  | { code: "no-data" }
  | { code: "not-read"; detail: string }
  | { code: "not-asked" }
  // p95-trend. perStepMs: rise a period; reachedAt: when the line meets the limit
  | { code: "rising"; steps: number; p: number; perStepMs: number; reachedAt: number | null }
  | { code: "steady"; steps: number; p: number }
  | { code: "too-few-periods"; steps: number }
  // memory-leak
  | { code: "leak"; perDayBytes: number; daysToLimit: number | null }
  | { code: "no-leak"; days: number; perDayBytes: number }
  /** Too short for the rule about leaks; hours compared within the day. */
  | { code: "memory-rises"; perDayBytes: number }
  | { code: "memory-steady"; perDayBytes: number }
  /** Of hours that are needed and that there are. */
  | { code: "too-short"; hours: number; needed: number }
  /** Above the limit for so long in all, and first then. */
  | { code: "hours-above"; forMs: number; firstAt: number }
  // cpu-consistent: the most and the least of the slices' means
  | { code: "steady-load"; least: number; most: number }
  | { code: "swinging-load"; least: number; most: number }
  // restarts
  | { code: "no-restarts" }
  | { code: "restarted"; times: number; recovered: boolean | null; message: string }
  // groups
  | { code: "groups-alike"; groups: number; p: number; effect: number }
  | {
      code: "groups-differ";
      groups: number;
      p: number;
      effect: number;
      slowest: string;
      meanMs: number;
      othersMeanMs: number;
    }
  | { code: "all-groups-work"; groups: number }
  | { code: "group-broken"; group: string; requests: number; errors: number; more: number }
  | { code: "no-groups" }
  // dependencies
  | { code: "all-answer"; parts: number }
  | { code: "parts-failing"; names: string }
  | { code: "health-failing"; detail: string }
  // new-errors
  | { code: "no-new-errors" }
  | { code: "new-errors"; patterns: number; messages: number }
  // data-consistent: server errors and requests by the app's log and by Cloud Run's
  | { code: "logs-agree"; app: number; platform: number }
  | { code: "logs-differ"; app: number; platform: number }
  /** In so many parts of the period the app logged nothing while Cloud Run counted requests. */
  | { code: "log-silent"; parts: number; firstAt: number; requests: number }
  // cache
  | { code: "cache-effective"; firstMs: number; repeatedMs: number }
  | { code: "cache-ineffective"; firstMs: number; repeatedMs: number }
  // configuration
  | { code: "as-wanted"; settings: number }
  | { code: "differs"; settings: string }
  // no-rollback
  | { code: "latest-serves"; revision: string }
  | { code: "older-serves"; revision: string; latest: string };

/** A box of the runbook. Ticked only by evidence; what people alone can know stays open and says so. */
export interface ChecklistItem {
  id: ChecklistId;
  mark: Mark;
  /** The checks that it rests on. Empty: people alone can know. */
  by: PeriodCheckId[];
}

export type ChecklistId =
  | "mean-time"
  | "requests-by-status"
  | "error-rate"
  | "latency"
  | "memory-stable"
  | "no-memory-leak"
  | "cpu-consistent"
  | "user-reports"
  | "dependencies"
  | "error-logs"
  | "slow-by-group"
  | "groups-work"
  | "groups-alike"
  | "nothing-unusual"
  | "self-recovery"
  | "no-rollback"
  | "data-consistent"
  | "cache-effective"
  | "availability"
  | "trend"
  | "configuration";

export type PeriodNotice =
  /** The period has not ended: it was cut at now. */
  | { code: "not-over"; plannedTo: number }
  /** The service is younger than the period: nothing is older than this. */
  | { code: "service-younger"; since: number }
  /** Logs are kept for so long: older entries are gone. */
  | { code: "retention"; days: number; from: number }
  | { code: "no-data" }
  /** When the deploy was could not be read: the period ends now. */
  | { code: "offset-unknown" }
  | { code: "deployed-within"; revision: string; at: number }
  | { code: "sampled"; fraction: number }
  /** Figures are Cloud Run's, of all requests, because the log-based metric is not there. */
  | { code: "platform-figures" }
  /** No instance took them; they are in the figures, as errors. `fraction` of them was read. */
  | { code: "refused"; count: number; fraction: number }
  | { code: "no-groups-in-source" }
  | { code: "errors-truncated" }
  | {
      code: "not-read";
      what: "requests" | "resources" | "errors" | "revisions" | "restarts" | "trend" | "instances" | "refused";
      detail: string;
    }
  /** The app's own metric was created within the period: its figures are not those of the whole. */
  | { code: "metric-incomplete"; since: number };
