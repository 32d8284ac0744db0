import type {
  ChecklistId,
  Mark,
  PeriodCheckId,
  PeriodKind,
  PeriodNotice,
  PeriodReason,
  PeriodReport,
  SourceKind,
  SourceReason,
} from "../../report.ts";
import type { Voice } from "../../voice.ts";
import { times } from "./reasons.ts";

/** All that is said of a period. English is the measure: a phrase that a language lacks is a type error. */
export interface PeriodWords {
  title: Record<PeriodKind, string>;
  verdicts: Record<PeriodReport["verdict"], string>;
  /** After the verdict: what decides, in a few words. */
  headline: (v: Voice, facts: HeadlineFacts) => string;
  noRequests: string;
  checks: Record<PeriodCheckId, string>;
  marks: Record<Mark, string>;
  checklist: Record<ChecklistId, string>;
  /** What only people can know. */
  askPeople: string;
  reason: (v: Voice, reason: PeriodReason) => string;
  notice: (v: Voice, notice: PeriodNotice) => string;
  sources: Record<SourceKind, string>;
  sourceReason: (v: Voice, reason: SourceReason) => string;
  sourceLine: (v: Voice, facts: SourceLineFacts) => string;
  labels: Record<Label, string>;
  nextStep: (v: Voice, id: PeriodCheckId, reason: PeriodReason) => string | null;
  nothingToDo: string;
  /** Where no check calls for anything: what to do by the calendar. */
  plan: Record<PeriodKind, string>;
}

export interface HeadlineFacts {
  requests: number;
  successRate: number;
  p95Ms: number | null;
  errors: number;
  failed: string[];
  warned: string[];
  unknown: string[];
}

export interface SourceLineFacts {
  kind: SourceKind;
  seen: number;
  fraction: number | null;
  calls: PeriodReport["source"]["calls"];
  bytesBilled: number | null;
}

/** What a period is read for, one by one. */
export type Reading = Extract<PeriodNotice, { code: "not-read" }>["what"];

export type Label =
  | "total"
  | "successRate"
  | "availability"
  | "mean"
  | "p50"
  | "p95"
  | "p99"
  | "max"
  | "errors"
  | "memory"
  | "cpu"
  | "instances"
  | "restarts";

const READINGS: Record<Reading, string> = {
  requests: "requests",
  resources: "memory and CPU",
  errors: "error messages",
  revisions: "revisions",
  restarts: "deaths of instances",
  trend: "earlier periods",
  instances: "number of instances",
  refused: "requests that no instance took",
};

export const period: PeriodWords = {
  title: {
    day: "24-hour report",
    week: "Weekly report",
    month: "Monthly report",
    custom: "Report",
  },
  verdicts: { pass: "ALL WELL", warn: "WATCH", fail: "BREACHED", inconclusive: "UNDECIDED" },
  headline(v, f) {
    const figures = `${times(v, f.requests, "request")}, ${v.percent(f.successRate)} answered well${f.p95Ms === null ? "" : `, P95 ${v.duration(f.p95Ms)}`}`;
    const parts = [
      figures,
      ...(f.failed.length === 0 ? [] : [`beyond the limit: ${f.failed.join(", ")}`]),
      ...(f.warned.length === 0 ? [] : [`to watch: ${f.warned.join(", ")}`]),
      ...(f.unknown.length === 0 ? [] : [`not known: ${f.unknown.join(", ")}`]),
    ];
    return parts.join("; ");
  },
  noRequests: "no requests were seen",
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
    groups: "Groups alike",
    "groups-work": "Every group works",
    dependencies: "Dependencies",
    "new-errors": "New errors",
    "data-consistent": "Logs agree",
    cache: "Answer cache",
    configuration: "Configuration",
    "no-rollback": "No rollback",
  },
  marks: { ok: "good", warning: "watch", failed: "breached", unknown: "not known" },
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
  },
  askPeople: "only people can know: ask them",
  reason(v, r) {
    switch (r.code) {
      case "within":
        return "within the limit";
      case "within-unproven":
        return "within the limit, but so few requests prove little";
      case "beyond":
        return "beyond the limit";
      case "beyond-unproven":
        return "beyond the limit, though by so little that chance alone could do it";
      case "unresolved":
        return `not known: it lies ${r.high === null ? `at ${v.duration(r.low)} or more` : `between ${v.duration(r.low)} and ${v.duration(r.high)}`}, and so does the limit`;
      case "below-range":
        return `below its range, which begins at ${v.duration(r.low)}: are requests cut short?`;
      case "no-data":
        return "no data";
      case "not-read":
        return `could not be read: ${v.quote(r.detail)}`;
      case "budget-none":
        return `not judged: budget ${v.code("none")}`;
      case "limit-unknown":
        return "what an instance is configured with is not known, so a share of it is no limit";
      case "not-asked":
        return "not judged";
      case "rising":
        return `has risen over ${r.steps} periods, by ${v.duration(r.perStepMs)} each (without a trend the chance of that is ${v.percent(r.p)})${r.reachedAt === null ? "" : `; at this rate the limit is reached on ${v.day(r.reachedAt)}`}`;
      case "steady":
        return `no upward trend over ${r.steps} periods`;
      case "too-few-periods":
        return `${times(v, r.steps, "period is", "periods are")} too few for a trend`;
      case "leak":
        return `rises by ${v.bytes(r.perDayBytes)} a day, every day${r.daysToLimit === null ? "" : `; the limit is reached in ${times(v, Math.round(r.daysToLimit), "day")}`}`;
      case "no-leak":
        return `no steady rise over ${times(v, r.days, "day")} (${v.bytes(r.perDayBytes)} a day)`;
      case "memory-rises":
        return `rose at a rate of ${v.bytes(r.perDayBytes)} a day: watch it`;
      case "memory-steady":
        return `steady (${v.bytes(r.perDayBytes)} a day)`;
      case "too-short":
        return `${times(v, r.hours, "hour is", "hours are")} too few; ${r.needed} are needed`;
      case "hours-above":
        return `above the limit for ${v.duration(r.forMs)}, first at ${v.dateTime(r.firstAt)}`;
      case "steady-load":
        return `between ${v.percent(r.least)} and ${v.percent(r.most)}`;
      case "swinging-load":
        return `swings between ${v.percent(r.least)} and ${v.percent(r.most)}`;
      case "no-restarts":
        return "no instance died";
      case "restarted":
        return `deaths of instances: ${v.count(r.times)}${r.recovered === null ? "" : r.recovered ? ", and the service recovered by itself" : ", and requests have failed since"}: ${v.quote(r.message)}`;
      case "groups-alike":
        return `${times(v, r.groups, "group")}, none deviates (p = ${v.percent(r.p)}, effect ${v.percent(r.effect)})`;
      case "groups-differ":
        return `${v.quote(r.slowest)} takes ${v.duration(r.meanMs)} on average, the others ${v.duration(r.othersMeanMs)} (effect ${v.percent(r.effect)})`;
      case "all-groups-work":
        return `${r.groups === 1 ? "the one group is" : `all ${v.count(r.groups)} groups are`} answered`;
      case "group-broken":
        return `${v.count(r.errors)} of ${times(v, r.requests, "request")} of ${v.quote(r.group)} failed${r.more > 0 ? `, and ${times(v, r.more, "more group is", "more groups are")} broken` : ""}`;
      case "no-groups":
        return "no groups are known";
      case "all-answer":
        return r.parts === 0 ? "healthy; it names no parts" : `all ${v.count(r.parts)} answer`;
      case "parts-failing":
        return `do not answer: ${v.quote(r.names)}`;
      case "health-failing":
        return `the health check fails: ${v.quote(r.detail)}`;
      case "no-new-errors":
        return "no error pattern that the time before did not have";
      case "new-errors":
        return `error patterns that the time before did not have: ${v.count(r.patterns)} (messages: ${v.count(r.messages)})`;
      case "logs-agree":
        return `server errors by the app's log ${v.count(r.app)}, by Cloud Run ${v.count(r.platform)}`;
      case "logs-differ":
        return `server errors by the app's log ${v.count(r.app)}, by Cloud Run ${v.count(r.platform)}: one of them is incomplete`;
      case "log-silent":
        return `the app logged nothing in ${times(v, r.parts, "part")} of the period, from ${v.dateTime(r.firstAt)} on, in which Cloud Run counted ${times(v, r.requests, "request")}: the figures lack them`;
      case "cache-effective":
        return `a repeated question is answered in ${v.duration(r.repeatedMs)}, a new one in ${v.duration(r.firstMs)}`;
      case "cache-ineffective":
        return `a repeated question takes ${v.duration(r.repeatedMs)}, a new one ${v.duration(r.firstMs)}: answers are not cached`;
      case "as-wanted":
        return `${r.settings === 1 ? "the one setting is" : `all ${r.settings} settings are`} as wanted`;
      case "differs":
        return `differs: ${v.quote(r.settings)}`;
      case "latest-serves":
        return `the latest revision serves: ${v.code(r.revision)}`;
      case "older-serves":
        return `${v.code(r.revision)} serves though ${v.code(r.latest)} is newer`;
    }
  },
  notice(v, n) {
    switch (n.code) {
      case "not-over":
        return `The period is not over: it ends at ${v.dateTime(n.plannedTo)}. What is told goes up to now.`;
      case "service-younger":
        return `The service is younger than the period: its first revision was created at ${v.dateTime(n.since)}.`;
      case "retention":
        return `Logs are kept for ${times(v, n.days, "day")}: what is older than ${v.dateTime(n.from)} may be missing.`;
      case "no-data":
        return "There are no requests of this service in this time.";
      case "offset-unknown":
        return "When the service was deployed could not be read, so that the period ends now instead of so long after it.";
      case "deployed-within":
        return `${v.code(n.revision)} was deployed at ${v.dateTime(n.at)}, within the period: figures are of the revisions together.`;
      case "sampled":
        return `Only ${v.percent(n.fraction)} of the entries were read, drawn evenly by the server; counts are scaled to all.`;
      case "platform-figures":
        return "Figures are Cloud Run's own, of all requests with all their paths, not the app's.";
      case "refused":
        return `${n.fraction < 1 ? "About " : ""}${times(v, n.count, "request was", "requests were")} refused by Cloud Run before an instance saw them, and ${n.count === 1 ? "counts as an error" : "count as errors"}. Check that the service may start enough instances (its maximum number).`;
      case "no-groups-in-source":
        return `This source knows no groups. The log-based metrics of ${v.code("setup")} do.`;
      case "errors-truncated":
        return "There were more error messages than were read: the newest are told.";
      case "not-read":
        return `Not read (${READINGS[n.what]}): ${v.quote(n.detail)}`;
      case "metric-incomplete":
        return `The app's own log-based metric has only counted since ${v.dateTime(n.since)}, so Cloud Run's are told for the whole period.`;
    }
  },
  sources: {
    logs: "The logs, every entry",
    "logs-sampled": "The logs, a sample",
    monitoring: "Cloud Monitoring",
    bigquery: "SQL on the logs (BigQuery)",
  },
  sourceReason(v, r) {
    switch (r.code) {
      case "asked-for":
        return "as asked for";
      case "fits-quota":
        return `because at most ${v.count(r.most)} entries are read one by one, and there are fewer`;
      case "above-quota":
        return `because there are more than ${v.count(r.most)} entries, too many to be read one by one`;
      case "volume-unknown":
        return "because Cloud Monitoring tells no volume";
      case "bigquery-unavailable":
        return `because SQL could not be had: ${v.quote(r.detail)}`;
    }
  },
  sourceLine: (v, f) =>
    [
      `${times(v, f.seen, "request")} looked at${f.fraction === null ? "" : ` (${v.percent(f.fraction)} of all)`}`,
      `calls: Logging ${f.calls.logging}, Monitoring ${f.calls.monitoring}, BigQuery ${f.calls.bigquery}, Cloud Run ${f.calls.cloudRun}`,
      ...(f.bytesBilled === null ? [] : [`${v.bytes(f.bytesBilled)} billed`]),
    ].join("; "),
  labels: {
    total: "Total requests",
    successRate: "Success rate",
    availability: "Availability",
    mean: "Mean latency",
    p50: "P50",
    p95: "P95",
    p99: "P99",
    max: "Slowest",
    errors: "Errors",
    memory: "Memory (highest)",
    cpu: "CPU (highest)",
    instances: "Instances (most)",
    restarts: "Instance deaths",
  },
  nextStep(v, id, r) {
    switch (r.code) {
      case "beyond":
        return id === "p95" || id === "mean"
          ? "Look at the slowest requests and groups: what do they have in common?"
          : "Look at the most frequent errors, and at the time when they began.";
      case "rising":
        return `P95 rises week by week: find out why${r.reachedAt === null ? "" : ` before ${v.day(r.reachedAt)}`}, while it is still within the limit.`;
      case "leak":
        return "Memory leaks: take a heap profile, and restart instances until it is mended.";
      case "memory-rises":
        return "Look at memory again tomorrow at the same hour.";
      case "hours-above":
        return id === "memory"
          ? "Give instances more memory, or find what uses it."
          : "Give instances more CPU, or lower the concurrency.";
      case "restarted":
        return "Find out why instances died: the finding's message says how.";
      case "groups-differ":
        return `Look at what ${v.quote(r.slowest)} does differently: its prompts, its length of answers.`;
      case "group-broken":
        return `${v.quote(r.group)} fails for its users: look at its errors now.`;
      case "parts-failing":
        return `Look at ${v.quote(r.names)}: the service says that it does not answer.`;
      case "health-failing":
        return "The service is not healthy now: look at its logs.";
      case "new-errors":
        return "Read the new error patterns: each is something that did not happen before.";
      case "logs-differ":
        return "Some server errors are in one log only: does the app log every request?";
      case "log-silent":
        return "Find out why the app stopped logging requests: what it did not log is in none of the figures.";
      case "cache-ineffective":
        return "Repeated questions are not answered from the cache: check that it is on, and its lifetime.";
      case "differs":
        return "Set the service to the wanted settings, or change what is wanted.";
      case "older-serves":
        return `Traffic is not with the latest revision: mend ${v.code(r.latest)}, or send the traffic to it.`;
      case "unresolved":
        return `The figure cannot be told more closely: run ${v.code("setup")}, whose metric has finer buckets, or name a BigQuery dataset.`;
      default:
        return null;
    }
  },
  nothingToDo: "Nothing calls for action.",
  plan: {
    day: "Look at the weekly report next.",
    week: "Go on watching; the next weekly report tells the trend.",
    month: "Keep the limits; tighten those that were never near.",
    custom: "Look at the next report.",
  },
};
