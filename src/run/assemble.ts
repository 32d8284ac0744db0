import { covered, gapOf, nothingSeen, type Seen } from "../checks/covered.ts";
import type { Finding } from "../checks/finding.ts";
import { judgeRestarts, judgeKills } from "../checks/gauge.ts";
import { allowedOf } from "../checks/gauges.ts";
import { clientErrorsOf, judgeClientErrors } from "../checks/client-errors.ts";
import { judgeLogs, undecidedBy } from "../checks/logs.ts";
import { judgeProbe, noProbes as nothingSent } from "../checks/probes.ts";
import { eitherOf } from "../checks/users-and-probes.ts";
import type { Stage } from "../checks/rate-finding.ts";
import { requiredChecks, requiredOfWorkers } from "../checks/registry.ts";
import { judgeTraffic } from "../checks/traffic.ts";
import { decide } from "../checks/verdict.ts";
import { revisionFacts } from "../revision/readiness.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import { logsUrl, metricsUrl, revisionUrl } from "../report/text/links.ts";
import { shareOf } from "../traffic/plan.ts";
import { redact, redactPersonal } from "../report/text/redact.ts";
import type { ProbeFacts, Report, RequestFacts, WindowFacts } from "../report/report.ts";
import type { Ending } from "./ending.ts";
import { withElsewhere } from "./elsewhere.ts";
import { longestSeenMs, noticesOf } from "./notices.ts";
import { instanceOf } from "./instance.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import { trafficSeen } from "./traffic-seen.ts";
import { unloggedErrors } from "./unlogged.ts";
import type { Verification } from "./verification.ts";
import type { ObservationWindow } from "./window.ts";

const shownMessages = 10;

/** Everything that is known, judged and made one report. At any time, however the verification ended. */
export function assembleReport(verification: Verification, ending: Ending): Report {
  const { settings, project, readiness, evidence, window } = verification;
  const seen = window?.seen() ?? nothingSeen;
  const findings = redacted(allFindings(verification, seen).map((finding) => covered(finding, seen)));
  const { onInconclusive, onNoData } = settings;
  const policies = { onInconclusive, onNoData };
  const isWorker = settings.requests === "none";
  const required = isWorker ? requiredOfWorkers : requiredChecks;
  const decided = decide(findings, { cancelled: ending.cancelled, policies, required });
  const facts = window?.facts() ?? null;
  const isPool = settings.workerPool !== undefined;
  const service = {
    name: settings.service,
    region: settings.region,
    project,
    url: verification.url,
    ...(isPool ? { isPool } : {}),
  };
  const address = { project, region: settings.region, service: settings.service };
  const candidate = readiness?.revision === undefined ? null : revisionFacts(readiness.revision);
  const instance = instanceOf(readiness?.revision ?? null);
  const gauge = (id: "memory" | "cpu"): Report["memory"] => {
    const allowed = allowedOf(id, settings, instance);
    if (window === undefined || allowed === undefined) return null;
    return { budget: allowed.limit, points: window.resources.points(id) };
  };
  const memory = gauge("memory");
  return {
    schema: "ion-verify/report@1",
    generatedAt: verification.clock.now(),
    language: settings.language,
    ...decided,
    // A program that failed has not judged: whatever it saw, the job must not go on as if it had.
    ...(ending.error !== null && decided.verdict !== "fail"
      ? { verdict: "inconclusive" as const, cause: "error" as const, decisive: null, job: "failure" as const }
      : {}),
    policies,
    service,
    candidate,
    baseline:
      verification.baseline === null
        ? null
        : {
            name: verification.baseline,
            provenBy: verification.found?.provenBy ?? null,
            compared: verification.baselineEvidence?.facts() ?? null,
          },
    traffic: readiness?.service === undefined ? [] : effectiveTraffic(readiness.service),
    readiness: verification.steps.map((step) => ({ ...step, message: redact(step.message) })),
    window: facts,
    ...(settings.firstLook === null ? {} : { firstLook: settings.firstLook }),
    serviceWatch: window?.serviceWatch() ?? null,
    findings,
    ...(isWorker ? { isWorker } : {}),
    requests: evidence === undefined || isWorker ? null : requestFacts(verification, evidence, facts),
    evidenceGrowth:
      evidence === undefined || facts === null || isWorker
        ? []
        : evidenceGrowth(verification, evidence, facts, findings),
    probes: verification.probes.map((series) => redactedProbe(series.facts())),
    memory: memory && { ...memory, instance: instance.memoryBytes },
    cpu: gauge("cpu"),
    errorMessages: ((evidence?.watch ?? verification.startLog)?.messages(shownMessages) ?? []).map((one) => ({
      ...one,
      message: redactPersonal(one.message),
    })),
    newMessages: verification.newMessages?.facts() ?? null,
    links: {
      // Where the console shows a pool is not documented.
      revision: project === "" || isPool ? null : revisionUrl(address),
      logs:
        evidence === undefined || facts === null
          ? null
          : logsUrl(project, evidence.filter, facts.startedAt, facts.startedAt + facts.plannedMs + settings.settleMs),
      metrics: project === "" || isPool ? null : metricsUrl(address),
    },
    rollback: null,
    notices: noticesOf(verification, ending, findings),
  };
}

function allFindings(verification: Verification, seen: Seen): Finding[] {
  const { readiness, window, evidence, collection } = verification;
  if (readiness === undefined) return [notWaited()];
  const expected = verification.expectations.findings();
  if (window === undefined || evidence === undefined) return [readiness.finding, ...expected];
  return [
    readiness.finding,
    // What another revision said of itself is not the candidate's version.
    ...expected.flatMap((one) =>
      one.id === "expected-version" ? withElsewhere([one], verification.elsewhere) : [one],
    ),
    window.servingFinding(),
    ...(verification.noProbes === null
      ? withElsewhere(window.probeFindings(), verification.elsewhere)
      : unprobed(verification)),
    ...(verification.settings.requests === "users" ? usersFindings(verification, window, evidence, seen) : []),
    ...window.gaugeFindings().map((finding) => explainedGauge(finding, window.resources.failure)),
    killFinding(evidence, window.since, seen),
    ...endFindings(verification, window, evidence),
    ...(collection === undefined ? [] : [collection]),
  ];
}

function usersFindings(
  verification: Verification,
  window: ObservationWindow,
  evidence: RequestEvidence,
  seen: Seen,
): Finding[] {
  return [
    ...requestFindings(verification, evidence, seen),
    ...trafficFindings(verification),
    ...baselineFindings(verification, window, evidence, seen),
    ...clientErrors(verification, evidence),
    ...evidence.active.groupFindings(),
  ];
}

function trafficFindings(verification: Verification): Finding[] {
  const seen = trafficSeen(verification);
  const finding = seen && judgeTraffic(seen, verification.past?.platform ?? null);
  return finding === null ? [] : [finding];
}

/** Ends of containers, and a worker's error lines. Where requests are judged, they tell of errors, and an end is shown. */
function endFindings(
  { usual, readiness, settings }: Verification,
  window: ObservationWindow,
  { watch, swept }: RequestEvidence,
): Finding[] {
  if (usual === undefined) {
    const finding = judgeRestarts(watch.restarts.filter(({ at }) => at >= window.since));
    return finding === null ? [] : [finding];
  }
  const { service, revision } = readiness ?? {};
  const share = service === undefined || revision === undefined ? 0 : shareOf(service, revision.name) / 100;
  // What has a tag alone has no share to go by.
  const how = { ended: window.settled && swept, share: share === 0 ? 1 : share, alpha: settings.alphaFail };
  return [usual.finding("error-lines", watch, how), usual.finding("restarts", watch, how)];
}

/** Of users alone: where none reaches the candidate, a probe tells. */
function clientErrors({ standIn, baselineEvidence, settings }: Verification, evidence: RequestEvidence): Finding[] {
  if (standIn !== null) return [];
  const { byStatus, refused } = evidence.active.tally.facts();
  const seen = clientErrorsOf(byStatus, settings.errorStatus, refused);
  const finding = judgeClientErrors(seen, baselineEvidence?.clientErrors ?? null, settings.onClientErrors);
  return finding === null ? [] : [finding];
}

/** Where a regression only warns, what was not seen of the baseline warns as well. */
function baselineFindings(
  { baselineEvidence, settings }: Verification,
  window: ObservationWindow,
  evidence: RequestEvidence,
  seen: Seen,
): Finding[] {
  if (baselineEvidence === null) return [];
  const early = window.facts().endedEarly === "proven" ? "proven" : "running";
  const findings = baselineEvidence.findings(window.settled && evidence.swept ? "ended" : early);
  const gap = gapOf("baseline-latency", seen);
  if (gap === null) return findings;
  if (settings.onRegression === "fail") {
    if (findings.length === 0) return evidence.source === null ? [] : [notCompared(gap)];
    return findings.map((one) => (one.decision === "fail" ? one : { ...one, decision: "inconclusive", reason: gap }));
  }
  return findings.map((one) => (one.decision === "pass" ? { ...one, decision: "warn", reason: gap } : one));
}

function notCompared(reason: Finding["reason"]): Finding {
  return {
    id: "baseline-latency",
    decision: "inconclusive",
    reason,
    value: null,
    limit: null,
    unit: "ms",
    n: 0,
    bad: null,
    interval: null,
    evidence: null,
  };
}

function requestFindings(verification: Verification, evidence: RequestEvidence, seen: Seen): Finding[] {
  const { window, clock, settings, probeSample, standIn } = verification;
  const facts = window?.facts();
  const track = evidence.active;
  const startedAt = facts?.startedAt ?? clock.now();
  const endedAt = facts?.endedAt ?? clock.now();
  const kind = stageOf(verification, evidence);
  const afterMs = endedAt - startedAt;
  if (standIn !== null) return standIn.findings(kind, afterMs);
  const throughSlice = judgedThrough(evidence, facts);
  const judged = track.judge.findings({ kind, afterMs, throughSlice });
  // Which log is right matters only to what is judged by one.
  const asked = settings.waitBudget !== undefined || judged.some(({ decision }) => decision !== "not-judged");
  const logs = asked ? judgeLogs(evidence.decided) : null;
  const claims = kind === "ended" || facts?.endedEarly === "proven";
  const unlogged = claims ? unloggedErrors(judged[0], evidence, seen) : null;
  const waits = evidence.waits.finding({ kind, afterMs, throughSlice });
  const probes = probeSample !== null && verification.probesAreOwn ? probeSample.findings(kind, afterMs) : [];
  const trouble = evidence.trouble;
  if (trouble !== null && !evidence.succeeded) {
    const reason: Finding["reason"] = { code: trouble.code, detail: trouble.detail };
    const unread = [...judged, ...(waits === null ? [] : [waits])].map((finding) =>
      finding.decision === "not-judged" ? finding : { ...finding, decision: "inconclusive" as const, reason },
    );
    return eitherOf(unread, probes, verification.logShowsProbes);
  }
  return [
    // Where a log was not read to its end, that is the reason for no pass.
    ...eitherOf(judged, probes, verification.logShowsProbes).map((finding) =>
      finding.decision === "pass" && gapOf(finding.id, seen) !== null ? finding : doubted(finding, evidence),
    ),
    ...(waits === null ? [] : [waits]),
    ...(logs === null ? [] : [logs]),
    ...(unlogged === null ? [] : [unlogged]),
  ];
}

/** What probes break needs no log. */
function doubted(finding: Finding, { decided }: RequestEvidence): Finding {
  return finding.beside !== undefined && finding.decision === "fail" ? finding : undecidedBy(finding, decided);
}

/** As the findings tell it: of each budget that of the users or that of the probes. */
function evidenceGrowth(
  verification: Verification,
  evidence: RequestEvidence,
  facts: WindowFacts,
  findings: readonly Finding[],
): Report["evidenceGrowth"] {
  const byProbes = verification.probeSample?.growth(stageOf(verification, evidence), facts.startedAt) ?? [];
  if (verification.standIn !== null) return byProbes;
  const byUsers = evidence.active.judge.growth(judgedThrough(evidence, facts), facts.startedAt);
  return byUsers.map((one) => {
    const told = findings.find(({ id }) => id === one.id);
    return (told?.beside === undefined ? undefined : byProbes.find(({ id }) => id === one.id)) ?? one;
  });
}

/** Probes need no log: with them the window's end is enough. */
function stageOf({ window, standIn }: Verification, evidence: RequestEvidence): Stage["kind"] {
  if (window?.settled === true && (evidence.swept || standIn !== null)) return "ended";
  const early = window?.facts().endedEarly;
  return early === "failed" || early === "proven" ? "running" : "stopped";
}

/** The last slice that the requests' findings rest on. */
function judgedThrough(evidence: RequestEvidence, facts: WindowFacts | null | undefined): number {
  return evidence.active.throughSlice(evidence.evidenceUntil(facts?.endedEarly === "proven"));
}

/** Where the instances' notices could not be read, that there is none of a kill says nothing. */
function killFinding({ watch, watched, trouble }: RequestEvidence, since: number, seen: Seen): Finding {
  const finding = judgeKills(watch.kills, since);
  const gap = gapOf(finding.id, seen);
  if (finding.decision === "fail" || gap === null) return finding;
  const never = watched || trouble === null ? gap : ({ code: trouble.code, detail: trouble.detail } as const);
  return { ...finding, decision: "inconclusive", reason: never, value: null };
}

function explainedGauge(
  finding: Finding,
  failure: { code: "no-access" | "not-reachable"; detail: string } | null,
): Finding {
  return finding.n === 0 && failure !== null ? { ...finding, reason: failure } : finding;
}

/** Probes that cannot be sent from here leave their checks open; the inputs can switch them off. */
function unprobed({ noProbes, settings }: Verification): Finding[] {
  const counters = { ...nothingSent, lastReason: noProbes };
  return [
    ...(settings.healthPath === undefined ? [] : [judgeProbe("probe-health", counters, settings.probeFailures)]),
    ...(settings.chatPath === undefined ? [] : [judgeProbe("probe-chat", counters, settings.probeFailures)]),
    ...(settings.probes.length === 0 ? [] : [judgeProbe("probe", counters, settings.probeFailures)]),
  ];
}

function requestFacts(
  { settings, standIn }: Verification,
  evidence: RequestEvidence,
  facts: WindowFacts | null,
): RequestFacts {
  const { reader } = evidence.active;
  const { judge, tally } = standIn ?? evidence.active;
  return {
    source: standIn === null ? evidence.source : "probes",
    filter: reader.filter,
    ...withoutSecrets(tally.facts(facts?.endedAt)),
    probes: standIn === null ? evidence.probes : 0,
    outside: standIn === null ? evidence.active.outside : 0,
    ignored: standIn === null ? ignoredFacts(evidence) : { count: 0, by: [] },
    sampling: standIn === null ? reader.sampling : null,
    reads: evidence.reads,
    latency: judge.latency(),
    distribution: judge.distribution(),
    longestSeenMs: longestSeenMs(settings.settleMs, facts),
    waits: evidence.waits.facts(),
  };
}

/** Names of callers and paths come from outside. */
function ignoredFacts({ leftOut: { count, by } }: RequestEvidence): RequestFacts["ignored"] {
  return { count, by: by.map((one) => ({ ...one, name: redact(one.name) })) };
}

/** Group names come from the service too. */
function withoutSecrets<T extends Pick<RequestFacts, "byGroup" | "slowest">>(facts: T): T {
  return {
    ...facts,
    byGroup: facts.byGroup.map((one) => ({ ...one, group: redact(one.group) })),
    slowest: facts.slowest.map((one) => ({ ...one, group: one.group === null ? null : redact(one.group) })),
  };
}

function notWaited(): Finding {
  return {
    id: "readiness",
    decision: "inconclusive",
    reason: { code: "not-waited" },
    value: null,
    limit: null,
    unit: "ms",
    n: 0,
    bad: null,
    interval: null,
    evidence: null,
  };
}

function redactedProbe(facts: ProbeFacts): ProbeFacts {
  return {
    ...facts,
    failures: facts.failures.map((failure) => ({ ...failure, reason: redact(failure.reason) })),
    dependencies: facts.dependencies.map((one) => ({ ...one, name: redact(one.name), state: redact(one.state) })),
  };
}

/** Reasons quote the service and its logs: no credential in them reaches a report. */
function redacted<F extends Finding>(findings: F[]): F[] {
  return findings.map((finding) => ({ ...finding, reason: withoutCredentials(finding.reason) }));
}

function withoutCredentials<T>(value: T): T {
  if (typeof value === "string") return redact(value) as T;
  if (Array.isArray(value)) return value.map(withoutCredentials) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, key === "code" ? one : withoutCredentials(one)]);
  return Object.fromEntries(entries) as T;
}
