import type { Decision, FindingId, Reason } from "../judge/finding.ts";
import type { Cause, Notice, ProbeFacts, ReadinessStep, Verdict } from "./report.ts";
import type { Voice } from "./voice.ts";

export type ReasonOf<C extends Reason["code"]> = Extract<Reason, { code: C }>;
export type NoticeOf<C extends Notice["code"]> = Extract<Notice, { code: C }>;

/** A finding's figures, already written in the reader's way. Null: there is none. */
export interface Figures {
  id: FindingId;
  value: string | null;
  limit: string;
  n: string;
  bad: string | null;
  /** Share of bad ones, and the share that the budget allows. */
  badRate: string | null;
  allowedRate: string | null;
  interval: { low: string; high: string | null } | null;
  /** "1 in 20,000": how unlikely these counts are within the budget, and outside of it; and what the verdict asks for. */
  againstOdds: string | null;
  againstNeeded: string | null;
  forOdds: string | null;
  forNeeded: string | null;
}

type Phrase<C extends Reason["code"]> = (v: Voice, f: Figures, reason: ReasonOf<C>) => string;
type Reasons = { [C in Reason["code"]]: Phrase<C> };
type Notices = { [C in Notice["code"]]: (v: Voice, notice: NoticeOf<C>) => string };

const isRate = (f: Figures): boolean => f.id === "error-rate" || f.id === "p95";

/** What was seen and what was allowed, in one sentence without its full stop. */
function seen(f: Figures): string {
  if (f.id === "p95") {
    const slow =
      f.bad === null
        ? ""
        : `: ${f.bad} of ${f.n} requests (${f.badRate}) were slower, and only ${f.allowedRate ?? "5 %"} may be`;
    return f.value === null
      ? `Of ${f.n} requests, ${f.bad ?? "none"} were slower than ${f.limit}`
      : `P95 latency was ${f.value}, where ${f.limit} is allowed${slow}`;
  }
  const of = f.bad === null ? `of ${f.n} requests` : `${f.bad} of ${f.n} requests`;
  return `The error rate was ${f.value ?? "unknown"} (${of}), where ${f.limit} is allowed`;
}

const between = (f: Figures): string =>
  f.interval === null
    ? ""
    : f.interval.high === null
      ? ` With 95 % confidence the true value is at least ${f.interval.low}.`
      : ` With 95 % confidence the true value lies between ${f.interval.low} and ${f.interval.high}.`;

const against = (f: Figures): string =>
  f.againstOdds === null
    ? ""
    : ` If the service kept to this budget, counts like these would come about in at most ${f.againstOdds} windows (${f.againstNeeded} is enough to fail).`;

const inFavour = (f: Figures): string =>
  f.forOdds === null
    ? ""
    : ` If the service were outside of this budget, counts this good would come about in at most ${f.forOdds} windows (${f.forNeeded} is enough to pass).`;

const badOnes = (f: Figures): string => (f.id === "p95" ? `slow requests (over ${f.limit})` : "errors");
const goodOnes = (f: Figures): string =>
  f.id === "p95" ? `further requests within ${f.limit}` : "further requests without an error";
const times = (v: Voice, n: number, one: string, many = `${one}s`): string => `${v.count(n)} ${n === 1 ? one : many}`;

const reasons: Reasons = {
  "breach-early": (v, f, r) =>
    `${seen(f)}. This was clear ${v.duration(r.afterMs)} into the window.${against(f)}${between(f)}`,
  "breach-at-end": (_v, f) => `${seen(f)}. The exact test at the window's end decided.${against(f)}${between(f)}`,
  "proven-early": (_v, f) => `${seen(f)}. This was proven before the window's end.${inFavour(f)}${between(f)}`,
  "proven-at-end": (_v, f) => `${seen(f)}. The exact test at the window's end proved it.${inFavour(f)}${between(f)}`,
  "not-proven": (v, f, r) =>
    `${seen(f)}. That neither breaks the budget nor proves that it is kept.${between(f)} ${
      r.moreClean === null
        ? "It lies too near the budget for any affordable number of requests to prove it."
        : `${v.count(r.moreClean)} ${goodOnes(f)} would have proven it.`
    } It fails from ${v.count(r.failsFrom)} ${badOnes(f)} in ${f.n}.`,
  "no-requests": (_v, f) =>
    `No user's request was seen in the candidate's log, so nothing can be said about its ${f.id === "p95" ? "latency" : "error rate"}.`,
  "no-usable-values": (v, f, r) =>
    `${times(v, r.entries, "request was", "requests were")} logged, but none carried a usable ${f.id === "p95" ? "latency" : "status"}.`,
  "no-access": (v, _f, r) => `Access was refused, so this could not be looked at: ${v.quote(r.detail)}`,
  "not-reachable": (v, _f, r) => `It could not be reached: ${v.quote(r.detail)}`,
  "gauge-above": (v, f, r) =>
    `It stayed above ${f.limit} for ${times(v, r.consecutive, "consecutive minute point")} since ${v.time(r.firstAt)} UTC and reached ${f.value}. Three in a row fail.`,
  "gauge-within": (v, f, r) =>
    `It kept below ${f.limit} in all of the ${times(v, r.points, "minute point")} seen; the highest was ${f.value}.`,
  "gauge-undecided": (v, f, r) =>
    r.above === 0
      ? `Only ${times(v, r.points, "minute point")} could be seen yet, none above ${f.limit}; three are needed to decide.`
      : `${v.count(r.above)} of ${times(v, r.points, "minute point")} lay above ${f.limit}; three in a row would fail.`,
  "gauge-no-points": () =>
    "Cloud Monitoring had no point for this revision yet (its points appear two to three minutes late). That is no pass.",
  "killed-for-memory": (v, _f, r) =>
    `${times(v, r.kills, "instance was", "instances were")} killed for exceeding the memory limit, first at ${v.time(r.firstAt)} UTC: ${v.quote(r.message)}`,
  "not-killed": () => "No instance was killed for exceeding its memory limit.",
  restarted: (v, _f, r) =>
    `The container ended by itself ${times(v, r.times, "time")}, first at ${v.time(r.firstAt)} UTC: ${v.quote(r.message)}`,
  "probe-ok": (v, _f, r) =>
    `${r.sent === 1 ? "The one probe was" : `All ${v.count(r.sent)} probes were`} answered as expected.`,
  "probe-some-failed": (v, _f, r) =>
    `${v.count(r.failed)} of ${times(v, r.sent, "probe")} failed, at most ${v.count(r.longestRun)} in a row; the last: ${v.quote(r.last)}`,
  "probe-failing": (v, _f, r) => `${times(v, r.run, "probe")} failed in a row; the last: ${v.quote(r.last)}`,
  "probe-none": (v, _f, r) => `No probe was sent: ${v.quote(r.detail)}`,
  ready: (v, _f, r) => `The revision was ready and had its traffic after ${v.duration(r.afterMs)}.`,
  "revision-failed": (v, _f, r) =>
    `Cloud Run could not start the revision. ${v.code(r.condition)} failed${r.conditionReason === "" ? "" : ` (${v.code(r.conditionReason)})`}: ${v.quote(r.message)}`,
  "service-failed": (v, _f, r) =>
    `The service did not become ready. ${v.code(r.condition)} failed${r.conditionReason === "" ? "" : ` (${v.code(r.conditionReason)})`}: ${v.quote(r.message)}`,
  "revision-retired": (v, _f, r) =>
    `The revision ${v.quote(r.revision)} is retired: it reads ready, but serves nothing.`,
  "no-traffic": (v, _f, r) =>
    `The revision ${v.quote(r.revision)} is ready but gets no traffic; ${v.quote(r.servedBy)} serves it.`,
  "ready-timeout": (v, _f, r) =>
    `The revision was not ready after ${v.duration(r.afterMs)}; still waiting for: ${v.quote(r.waitingFor)}`,
  "service-not-found": (v, _f, r) => `There is no such service: ${v.quote(r.detail)}`,
  "revision-not-found": (v, _f, r) => `There is no such revision: ${v.quote(r.detail)}`,
  "tag-not-found": (v, _f, r) =>
    `No traffic entry has the tag ${v.quote(r.tag)}; ${r.tags === "" ? "the service has no tags." : `the service has: ${v.quote(r.tags)}`}`,
  "not-waited": () => "The wait for readiness was stopped before it ended.",
  "metrics-present": (v, _f, r) =>
    `Cloud Monitoring has ${times(v, r.types, "type")} of Cloud Run metrics for this project.`,
  "metrics-missing": (v) =>
    `Cloud Monitoring has no metric under ${v.code("run.googleapis.com/")}: collection is not working.`,
  "unlogged-errors": (v, _f, r) =>
    `Cloud Run's request log holds ${times(v, r.platform, "server error")}, the app's own log ${v.count(r.app)}: some errors never reach the app's log.`,
};

const notices: Notices = {
  "newer-revision": (v, n) => `A newer revision, ${v.quote(n.revision)}, exists; it was not the one verified.`,
  "candidate-changed": (v, n) =>
    `While this ran, the latest revision changed from ${v.quote(n.from)} to ${v.quote(n.to)}.`,
  "traffic-pinned": (v, n) =>
    `Traffic is pinned: ${v.count(n.percent)} % goes to ${v.quote(n.revision)}, so a new revision gets none by itself.`,
  "partial-traffic": (v, n) =>
    `The candidate gets ${v.count(n.percent)} % of the traffic; the figures below are about that share.`,
  "source-fallback": () =>
    "The app's own log had no entry with a latency, so Cloud Run's request log was judged. It holds every request, static files and pre-flight ones included.",
  sampled: (v, n) =>
    `There was more traffic than may be read, so ${v.percent(n.fraction)} of the requests were sampled by the server and judged.`,
  "late-not-awaited": (v, n) =>
    `Entries that end after ${v.time(n.beforeAt)} UTC were not awaited: very slow last requests may be missing.`,
  "log-read-failed": (v, n) =>
    `Reading the log failed ${times(v, n.times, "time")} and was repeated; the last error: ${v.quote(n.detail)}`,
  "metrics-read-failed": (v, n) => `Reading the metrics failed: ${v.quote(n.detail)}`,
  "probes-in-log-unknown": (v, n) =>
    `This run's own ${times(v, n.probes, "probe")} cannot be told from users' requests in the app's log and may be among the figures.`,
  "errors-truncated": () => "There were more error entries than are read; the list of error messages is not complete.",
  "stopped-by-error": (v, n) => `The run was stopped by an error: ${v.quote(n.detail)}`,
};

const findings: Record<FindingId, string> = {
  readiness: "Readiness",
  "error-rate": "Error rate",
  p95: "P95 latency",
  memory: "Memory",
  cpu: "CPU",
  "memory-kill": "Kills for memory",
  restarts: "Restarts",
  "probe-health": "Health probe",
  "probe-chat": "Chat probe",
  "metrics-collection": "Metrics collection",
  "unlogged-errors": "Unlogged errors",
};

const decisions: Record<Decision, string> = {
  pass: "✅ pass",
  fail: "❌ fail",
  inconclusive: "⚠️ inconclusive",
  warn: "🟡 warning",
};
const verdicts: Record<Verdict, string> = { pass: "✅ PASS", fail: "❌ FAIL", inconclusive: "⚠️ INCONCLUSIVE" };

/** What a headline says where no single finding says it. */
const causes: Record<Cause, string> = {
  "within-budgets": "every budget is kept",
  budget: "a budget is broken",
  readiness: "the revision is not ready",
  probe: "probes fail",
  "insufficient-evidence": "too little evidence to decide",
  "no-data": "nothing was seen that could be judged",
  "no-access": "it could not be looked at",
  cancelled: "stopped before it could decide",
};

const probeNames: Record<ProbeFacts["name"], string> = { health: "Health", chat: "Chat" };
const readinessStates: Record<ReadinessStep["state"], string> = {
  waiting: "⏳ waiting",
  ready: "✅ ready",
  failed: "❌ failed",
};

export const en = {
  findings,
  decisions,
  verdicts,
  causes,
  reasons,
  notices,
  probeNames,
  readinessStates,

  /** The shortest true sentence for a headline or an annotation; null: the reason's own sentence is short enough. */
  short(v: Voice, f: Figures, reason: Reason): string | null {
    const { code } = reason;
    if ((code === "breach-early" || code === "breach-at-end") && isRate(f)) {
      return f.id === "p95"
        ? `P95 latency ${f.value ?? "?"} is above the budget of ${f.limit}: ${f.bad} of ${f.n} requests were slower`
        : `error rate ${f.value ?? "?"} is above the budget of ${f.limit}: ${f.bad} of ${f.n} requests failed`;
    }
    if (code === "revision-failed") return `Cloud Run could not start the revision: ${v.quote(reason.message)}`;
    if (code === "service-failed") return `the service did not become ready: ${v.quote(reason.message)}`;
    if (code === "gauge-above") return `${findings[f.id]} stayed above the budget of ${f.limit} and reached ${f.value}`;
    if (code === "not-proven") {
      return f.id === "p95"
        ? `${f.n} requests (${f.bad} slower than ${f.limit}) are too few to prove or to break the P95 budget`
        : `${f.n} requests (${f.bad} with an error) are too few to prove or to break the error budget of ${f.limit}`;
    }
    return null;
  },

  /** Ends the one sentence for the runner: on what evidence. */
  evidenceClause: (odds: string): string =>
    `, which a service within that budget would show in at most ${odds} windows`,
  passedHeadline: (
    v: Voice,
    requests: number | null,
    windowMs: number | null,
    errorRate: string | null,
    p95: string | null,
  ): string =>
    [
      "every budget is kept",
      requests === null || windowMs === null ? "" : `: ${times(v, requests, "request")} in ${v.duration(windowMs)}`,
      p95 === null ? "" : `, P95 ${p95}`,
      errorRate === null ? "" : `, ${errorRate} errors`,
    ].join(""),
  policyFailed: (v: Voice, input: string, value: string): string =>
    `the job fails because ${v.code(input)} is ${v.code(value)}`,
  interval: (low: string, high: string | null): string => (high === null ? `≥ ${low}` : `${low} – ${high}`),
  /** The sample of a finding, for the table. */
  sample: (v: Voice, id: FindingId, n: number, bad: number | null): string => {
    const unit =
      id === "memory" || id === "cpu"
        ? "point"
        : id === "probe-health" || id === "probe-chat"
          ? "probe"
          : isCounted(id)
            ? "request"
            : null;
    if (unit === null) return n === 0 ? "–" : v.count(n);
    return bad === null ? times(v, n, unit) : `${v.count(bad)} of ${times(v, n, unit)}`;
  },

  headings: {
    why: "Why",
    next: "What to do next",
    notices: "Please note",
    charts: "Over the window",
    errors: "Top error messages",
    requests: "Requests",
    byStatus: "By status",
    byGroup: "By group",
    slowest: "Slowest requests",
    probes: "Probes",
    dependencies: "Dependencies as the last health answer tells them",
    failures: "Latest failed probes",
    resources: "Memory and CPU",
    readiness: "Readiness timeline",
    candidate: "Candidate and traffic",
    traffic: "Traffic",
    logs: "The entries that were judged",
    evidence: "How sure the passed checks are",
  },

  columns: {
    check: "Check",
    seen: "Seen",
    limit: "Limit",
    sample: "Sample",
    interval: "95 % interval",
    decision: "Decision",
    message: "Message",
    count: "Count",
    first: "First (UTC)",
    severity: "Severity",
    status: "Status",
    group: "Group",
    requests: "Requests",
    share: "Share",
    errors: "Errors",
    slow: "Slow",
    p95: "P95",
    at: "At (UTC)",
    latency: "Latency",
    logs: "Logs",
    probe: "Probe",
    sent: "Sent",
    failed: "Failed",
    longestRun: "Longest run",
    firstAnswer: "First answer, median",
    repeatedAnswer: "Repeated, median",
    name: "Name",
    state: "State",
    reason: "Reason",
    resource: "Resource",
    last: "Last",
    highest: "Highest",
    points: "Points",
    after: "After",
    setting: "Setting",
    value: "Value",
    revision: "Revision",
    percent: "Traffic",
    tag: "Tag",
    url: "URL",
  },

  settings: {
    created: "Created (UTC)",
    memory: "Memory limit",
    cpu: "CPU limit",
    instances: "Instances",
    concurrency: "Concurrency",
    timeout: "Request timeout",
    healthCheck: "Health check",
    instanceRange: (min: string, max: string): string => `${min} to ${max}`,
  },

  labels: {
    service: "Service",
    candidate: "candidate",
    baseline: "baseline",
    window: "window",
    revisionLink: "revisions",
    logsLink: "logs",
    revisionLogsLink: "the revision's logs",
    metricsLink: "metrics",
    open: "Open",
    followsLatest: "follows the latest",
    noGroup: "(none)",
    up: "✅ up",
    down: "❌ down",
    entries: "entries",
  },

  windowLine: (v: Voice, seenMs: number, plannedMs: number, ended: "failed" | "proven" | "cancelled" | null): string =>
    ended === null
      ? v.duration(seenMs)
      : `${v.duration(seenMs)} of ${v.duration(plannedMs)} (${{ failed: "ended early: it failed", proven: "ended early: it was proven", cancelled: "cancelled" }[ended]})`,
  sourceLine: {
    app: "Judged: the app's own log entries.",
    platform: "Judged: Cloud Run's request log.",
    none: "Neither the app's log nor Cloud Run's had an entry.",
  },
  requestLine: (v: Voice, count: number, errors: number, slow: number, refused: number, probes: number): string =>
    `${times(v, count, "request")} of users: ${times(v, errors, "error")}, ${v.count(slow)} slow${
      refused === 0 ? "" : `; ${v.count(refused)} refused by Cloud Run before an instance saw them`
    }${probes === 0 ? "" : `; ${v.count(probes)} of this run's own left out`}.`,
  latencyLine: (v: Voice, l: { meanMs: number; p50Ms: number; p95Ms: number; p99Ms: number; maxMs: number }): string =>
    `Latency: mean ${v.duration(l.meanMs)}, P50 ${v.duration(l.p50Ms)}, P95 ${v.duration(l.p95Ms)}, P99 ${v.duration(l.p99Ms)}, longest ${v.duration(l.maxMs)}.`,
  unusableLine: (v: Voice, u: { missing: number; notANumber: number; negative: number; noStatus: number }): string =>
    `Not usable: ${v.count(u.missing)} without a latency, ${v.count(u.notANumber)} with one that is no number, ${v.count(u.negative)} negative, ${v.count(u.noStatus)} without a status.`,
  readsLine: (v: Voice, total: number, most: number): string =>
    `${times(v, total, "log read")}, at most ${v.count(most)} in a minute (Google allows 60).`,
  sampledLine: (v: Voice, fraction: number, estimated: number): string =>
    `Sampled: ${v.percent(fraction)} of about ${times(v, estimated, "request")}.`,
  more: (v: Voice, n: number): string => `and ${v.count(n)} more`,
  cut: (names: string[]): string =>
    `Cut to fit GitHub's limit for a summary: ${names.join(", ")}. The report file has everything.`,
  cutHard: "Cut to fit GitHub's limit for a summary. The report file has everything.",

  chart: {
    latency: (v: Voice, part: number): string => `P95 latency of each ${v.duration(part)}`,
    errors: (v: Voice, part: number): string => `Errors in each ${v.duration(part)}`,
    minutes: "minutes since the window began",
    seconds: "seconds since the window began",
    latencyAxis: (unit: "ms" | "s"): string => `P95 (${unit})`,
    errorAxis: "errors",
    limitNote: (v: Voice, limit: number): string => `The line is the budget, ${v.duration(limit)}.`,
    gapNote: (v: Voice, n: number): string => `${times(v, n, "part")} without a bar had no request with a latency.`,
    noErrors: "No error in any part of the window.",
  },

  logs: {
    countNote: "This filter finds them; this line counts them again:",
  },

  steps: {
    runViewer: (v: Voice): string =>
      `Grant ${v.code("roles/run.viewer")} on the project to the account that runs this job.`,
    loggingViewer: (v: Voice): string =>
      `Grant ${v.code("roles/logging.viewer")} on the project to the account that runs this job.`,
    monitoringViewer: (v: Voice): string =>
      `Grant ${v.code("roles/monitoring.viewer")} on the project to the account that runs this job.`,
    invoker: (v: Voice): string =>
      `Let the probes in: grant ${v.code("roles/run.invoker")} on the service, or switch them off with ${v.code("health-path: none")} and ${v.code("chat-path: none")}.`,
    rollback: (v: Voice, command: string): string =>
      `Send the traffic back to the revision that served before: ${v.code(command)}`,
    toLatest: (v: Voice, command: string): string => `Let traffic follow the latest revision again: ${v.code(command)}`,
    describe: (v: Voice, command: string): string => `See what Cloud Run says of it: ${v.code(command)}`,
    readLogs: (v: Voice, command: string): string => `Read the revision's errors: ${v.code(command)}`,
    startup:
      "Check that the container listens on the port in PORT, has its secrets and settings, and starts within its startup probe's time.",
    errorsFirst: "Begin with the top error messages and the requests by status below.",
    slowFirst: "Begin with the slowest requests and the groups below.",
    longerWindow: (v: Voice, window: string): string =>
      `At this traffic, ${v.code(`window: ${window}`)} would be long enough to prove the budgets if no further request is bad. More traffic to the candidate does the same.`,
    nearBudget:
      "The true value is near the budget: look into the causes, or widen the budget if this is the service's normal state.",
    sendTraffic: "Send traffic to the candidate while the window runs: a share of the users, or a load test.",
    fields: (v: Voice): string =>
      `Check that ${v.code("latency-field")} and ${v.code("status-field")} name fields that the app's log entries really have.`,
    memory: "Raise the memory limit or look for a leak; the budget should stay below the limit of the revision.",
    cpu: "Raise the CPU limit, lower the concurrency, or allow more instances.",
    waitForPoints: "Points of Cloud Monitoring come two to three minutes late: a longer window sees more of them.",
    probe: (v: Voice, url: string): string => `Ask it yourself: ${v.code(`curl -i ${url}`)}`,
    readyTimeout: (v: Voice): string => `If the start is only slow, raise ${v.code("ready-timeout")}.`,
    names: (v: Voice): string =>
      `Check ${v.code("service")}, ${v.code("region")}, ${v.code("project")}, ${v.code("revision")} and ${v.code("tag")} in the workflow.`,
    reachable: (v: Voice, url: string): string =>
      `Check that the runner can reach ${v.code(url)} (ingress, firewall, proxy).`,
    again: "Run the job again: it did not see the whole window.",
    googleAgain: "Run the job again; if Google's API stays unreachable, see status.cloud.google.com.",
    metricsCollection: (v: Voice): string =>
      `Check that the Monitoring API is enabled: ${v.code("gcloud services enable monitoring.googleapis.com")}`,
    unlogged:
      "Look at the failed requests in Cloud Run's request log: the app answers them, or dies, before it writes its entry.",
    restarts: "Look at the revision's system log for why the container ended.",
    nothing: "Nothing: the deploy is verified.",
    policy: (v: Voice, input: string, value: string): string =>
      `What this does to the job is set by ${v.code(input)}, now ${v.code(value)}.`,
  },

  progress: {
    of: (elapsed: string, window: string): string => `${elapsed} of ${window}`,
    requests: (v: Voice, n: number): string => times(v, n, "request"),
    p95: (value: string | null): string => `P95 ${value ?? "–"}`,
    errors: (value: string | null): string => `errors ${value ?? "–"}`,
    evidence: (bar: string, percent: string): string => `evidence ${bar} ${percent}`,
    sampled: (fraction: string): string => `sampled ${fraction}`,
  },
};

function isCounted(id: FindingId): boolean {
  return id === "error-rate" || id === "p95" || id === "unlogged-errors";
}
