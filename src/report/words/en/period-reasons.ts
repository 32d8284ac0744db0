import type { PeriodCheckId, PeriodNotice, PeriodReason, SourceReason } from "../../report.ts";
import { adviceIn } from "../../text/escape.ts";
import type { Phrases } from "../phrases.ts";
import { times } from "./reasons.ts";

/** What a period is read for, one by one. */
type Reading = Extract<PeriodNotice, { code: "not-read" }>["what"];

export const readings: Record<Reading, string> = {
  requests: "requests",
  resources: "memory and CPU",
  errors: "error messages",
  revisions: "revisions",
  restarts: "deaths of instances",
  trend: "earlier periods",
  instances: "number of instances",
  refused: "requests that no instance took",
};

export const periodReasons: Phrases<PeriodReason> = {
  within: () => "within the limit",
  "within-unproven": () => "within the limit, but so few requests prove little",
  beyond: () => "beyond the limit",
  "beyond-unproven": () => "beyond the limit, though by so little that chance alone could do it",
  unresolved: (v, r) =>
    `not known: it lies ${r.high === null ? `at ${v.duration(r.low)} or more` : `between ${v.duration(r.low)} and ${v.duration(r.high)}`}, and so does the limit`,
  "below-range": (v, r) => `below its range, which begins at ${v.duration(r.low)}: are requests cut short?`,
  "no-data": () => "no data",
  "not-read": (v, r) => `could not be read: ${v.quote(r.detail)}`,
  "budget-none": (v) => `not judged: its budget is ${v.code("none")}`,
  "limit-unknown": () => "what an instance is configured with is not known, so a share of it is no limit",
  "not-asked": () => "not judged",
  "status-unknown": (v, r) =>
    `not known: ${times(v, r.requests, "request has", "requests have")} no usable status, and could be failures beyond the limit`,
  rising: (v, r) =>
    `has risen over ${r.steps} periods, by ${v.duration(r.perStepMs)} each (without a trend the chance of that is ${v.percent(r.p)})${r.reachedAt === null ? "" : `; at this rate the limit is reached on ${v.day(r.reachedAt)}`}`,
  steady: (_, r) => `no upward trend over ${r.steps} periods`,
  "too-few-periods": (v, r) => `${times(v, r.steps, "period is", "periods are")} too few for a trend`,
  leak: (v, r) =>
    `rises by ${v.bytes(r.perDayBytes)} a day, every day${r.daysToLimit === null ? "" : `; the limit is reached in ${times(v, Math.round(r.daysToLimit), "day")}`}`,
  "no-leak": (v, r) => `no steady rise over ${times(v, r.days, "day")} (${v.bytes(r.perDayBytes)} a day)`,
  "memory-rises": (v, r) => `rose at a rate of ${v.bytes(r.perDayBytes)} a day: watch it`,
  "memory-steady": (v, r) => `steady (${v.bytes(r.perDayBytes)} a day)`,
  "too-short": (v, r) => `${times(v, r.hours, "hour is", "hours are")} too few; ${r.needed} are needed`,
  "hours-above": (v, r) => `above the limit for ${v.duration(r.forMs)}, first at ${v.dateTime(r.firstAt)}`,
  "steady-load": (v, r) =>
    v.percent(r.least) === v.percent(r.most)
      ? `steady at ${v.percent(r.most)}`
      : `between ${v.percent(r.least)} and ${v.percent(r.most)}`,
  "swinging-load": (v, r) => `swings between ${v.percent(r.least)} and ${v.percent(r.most)}`,
  "no-restarts": () => "no instance died",
  restarted: (v, r) =>
    `deaths of instances: ${v.count(r.times)}${r.recovered === null ? "" : r.recovered ? ", and the service recovered by itself" : ", and requests have failed since"}: ${v.quote(r.message)}`,
  "groups-alike": (v, r) =>
    // Among millions of requests chance explains no difference, however small.
    r.p < 0.05
      ? `${times(v, r.groups, "group")}, which differ by too little to matter (effect ${v.percent(r.effect)})`
      : `${times(v, r.groups, "group")}, none deviates (p = ${v.percent(r.p)}, effect ${v.percent(r.effect)})`,
  "groups-differ": (v, r) =>
    `${v.quote(r.slowest)} takes ${v.duration(r.meanMs)} on average, the others ${v.duration(r.othersMeanMs)} (effect ${v.percent(r.effect)})`,
  "all-groups-work": (v, r) =>
    `${r.groups === 1 ? "the one group is" : `all ${v.count(r.groups)} groups are`} answered`,
  "group-broken": (v, r) =>
    `${v.count(r.errors)} of ${times(v, r.requests, "request")} of ${v.quote(r.group)} failed${r.more > 0 ? `, and ${times(v, r.more, "more group is", "more groups are")} broken` : ""}`,
  "no-groups": () => "no groups are known",
  "all-answer": (v, r) => (r.parts === 0 ? "healthy; it names no parts" : `all ${v.count(r.parts)} answer`),
  "parts-failing": (v, r) => `do not answer: ${v.quote(r.names)}`,
  "health-failing": (v, r) => `the health check fails: ${v.quote(r.detail)}`,
  "no-new-errors": () => "no error pattern that the time before did not have",
  "new-errors": (v, r) =>
    `error patterns that the time before did not have: ${v.count(r.patterns)} (messages: ${v.count(r.messages)})`,
  "logs-agree": (v, r) => `errors by the app's log ${v.count(r.app)}, by Cloud Run ${v.count(r.platform)}`,
  "logs-differ": (v, r) =>
    `errors by the app's log ${v.count(r.app)}, by Cloud Run ${v.count(r.platform)}: one of them is incomplete`,
  "log-silent": (v, r) =>
    `the app logged nothing in ${times(v, r.parts, "part")} of the period, from ${v.dateTime(r.firstAt)} on, in which Cloud Run counted ${times(v, r.requests, "request")}: the figures lack them`,
  "cache-effective": (v, r) =>
    `a repeated question is answered in ${v.duration(r.repeatedMs)}, a new one in ${v.duration(r.firstMs)}`,
  "cache-ineffective": (v, r) =>
    `a repeated question takes ${v.duration(r.repeatedMs)}, a new one ${v.duration(r.firstMs)}: answers are not cached`,
  "as-wanted": (_, r) => `${r.settings === 1 ? "the one setting is" : `all ${r.settings} settings are`} as wanted`,
  differs: (v, r) => `differs: ${v.quote(r.settings)}`,
  "latest-serves": (v, r) => `the latest revision serves: ${v.code(r.revision)}`,
  "older-serves": (v, r) => `${v.code(r.revision)} serves though ${v.code(r.latest)} is newer`,
  "tagged-above": (v, r) =>
    `${v.code(r.revision)} serves; ${v.code(r.latest)} is newer and has only a tag: a preview, or one that was sent back`,
};

export const periodNotices: Phrases<PeriodNotice> = {
  "not-over": (v, n) => `The period is not over: it ends at ${v.dateTime(n.plannedTo)}. What is told goes up to now.`,
  "service-younger": (v, n) =>
    `The service is younger than the period: its first revision was created at ${v.dateTime(n.since)}.`,
  retention: (v, n) =>
    `Logs are kept for ${times(v, n.days, "day")}: what is older than ${v.dateTime(n.from)} may be missing.`,
  "no-data": () => "There are no requests of this service in this time.",
  "offset-unknown": () =>
    "When the service was deployed could not be read, so that the period ends now instead of so long after it.",
  "deployed-within": (v, n) =>
    `${v.code(n.revision)} was deployed at ${v.dateTime(n.at)}, within the period: figures are of the revisions together.`,
  sampled: (v, n) =>
    `Only ${v.percent(n.fraction)} of the entries were read, drawn evenly by the server; counts are scaled to all.`,
  "platform-figures": () => "Figures are Cloud Run's own, of all requests with all their paths, not the app's.",
  refused: (v, n) =>
    `${n.fraction < 1 ? "About " : ""}${times(v, n.count, "request was", "requests were")} refused by Cloud Run before an instance saw them, and ${n.count === 1 ? "counts as an error" : "count as errors"}. Check that the service may start enough instances (its maximum number).`,
  "no-groups-in-source": (v) => `This source knows no groups. The log-based metrics of ${v.code("setup")} do.`,
  "errors-truncated": () => "There were more error messages than were read: the newest are told.",
  "not-read": (v, n) => `Not read (${readings[n.what]}): ${v.quote(n.detail)}`,
  "metric-incomplete": (v, n) =>
    `The app's own log-based metric has only counted since ${v.dateTime(n.since)}, so Cloud Run's are told for the whole period.`,
};

/** Why the figures were counted where they were. */
export const sourceReasons: Phrases<SourceReason> = {
  "asked-for": () => "as asked for",
  "fits-quota": (v, r) => `because at most ${v.count(r.most)} entries are read one by one, and there are fewer`,
  "above-quota": (v, r) => `because there are more than ${v.count(r.most)} entries, too many to be read one by one`,
  "volume-unknown": () => "because Cloud Monitoring tells no volume",
  "bigquery-unavailable": (v, r) => `because BigQuery could not be used: ${v.quote(r.detail)}`,
};

/** What to do about it. `example`: of the new errors' most frequent pattern; null: there is none. */
export const periodSteps: Partial<Phrases<PeriodReason, [id: PeriodCheckId, example: string | null]>> = {
  beyond: (_v, _r, id) =>
    id === "p95" || id === "mean"
      ? "Look at the slowest requests and groups: what do they have in common?"
      : "Look at the most frequent errors, and at the time when they began.",
  "beyond-unproven": (_v, _r, id) =>
    id === "p95" || id === "mean"
      ? "It may be chance: look at the slowest requests, and at the next report."
      : "It may be chance: look at the most frequent errors, and at the next report.",
  "not-read": (v, r) => `${v.quote(adviceIn(r.detail))} Then run the report again.`,
  rising: (v, r) =>
    `P95 rises week by week: find out why${r.reachedAt === null ? "" : ` before ${v.day(r.reachedAt)}`}, while it is still within the limit.`,
  leak: () => "Memory leaks: take a heap profile, and restart instances regularly until it is fixed.",
  "memory-rises": () => "Look at memory again tomorrow at the same hour.",
  "hours-above": (_v, _r, id) =>
    id === "memory"
      ? "Give instances more memory, or find what uses it."
      : "Give instances more CPU, or lower the concurrency.",
  restarted: (v, r) =>
    /memory limit/i.test(r.message)
      ? "Instances were killed for their memory: give them more, or find what uses it."
      : `Find out why instances died: ${v.quote(r.message)}`,
  "groups-differ": (v, r) => `Look at what ${v.quote(r.slowest)} does differently: its prompts, its length of answers.`,
  "group-broken": (v, r) => `${v.quote(r.group)} fails for its users: look at its errors now.`,
  "parts-failing": (v, r) => `Look at ${v.quote(r.names)}: the service says that it does not answer.`,
  "health-failing": () => "The service is not healthy now: look at its logs.",
  "new-errors": (v, _r, _id, example) =>
    `Read the new error patterns: each is something that did not happen before${example === null ? "." : `, first of all ${v.quote(example)}`}`,
  "logs-differ": () => "Some errors are in one log only: does the app log every request?",
  "log-silent": () => "Find out why the app stopped logging requests: what it did not log is in none of the figures.",
  "cache-ineffective": () =>
    "Repeated questions are not answered from the cache: check that it is on, and its lifetime.",
  differs: () => "Set the service to the wanted settings, or change what is wanted.",
  "older-serves": (v, r) =>
    `Traffic is not with the latest revision: fix ${v.code(r.latest)}, or send the traffic to it.`,
  "status-unknown": (v) =>
    `Look at the log for what the app writes as a request's status, and name that field as ${v.code("status-field")}.`,
  unresolved: (v) =>
    `The figure cannot be told more closely: run ${v.code("setup")}, whose metric has finer buckets, or name a BigQuery dataset.`,
};
