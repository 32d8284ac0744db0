import { gapOf, type Seen } from "../checks/covered.ts";
import { type Finding, withoutRequests } from "../checks/finding.ts";
import { judgeRestarts, judgeKills } from "../checks/gauge.ts";
import { clientErrorsOf, judgeClientErrors } from "../checks/client-errors.ts";
import { judgeLogs, undecidedBy } from "../checks/logs.ts";
import { judgeProbe, noProbes as nothingSent } from "../checks/probes.ts";
import { eitherOf } from "../checks/users-and-probes.ts";
import { judgeTests } from "../checks/test-results.ts";
import type { Stage } from "../checks/rate-finding.ts";
import { judgeTraffic } from "../checks/traffic.ts";
import type { WindowFacts } from "../report/report.ts";
import { shareOf } from "../traffic/plan.ts";
import { byAnswerers } from "./elsewhere.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import { trafficSeen } from "./traffic-seen.ts";
import { unloggedErrors } from "./unlogged.ts";
import type { Verification } from "./verification.ts";
import type { ObservationWindow } from "./window.ts";
import { isListed } from "./window-findings.ts";

/** Everything that is known of the deploy, judged: in the order of the report, and before it is held against what was seen. */
export function allFindings(verification: Verification, seen: Seen): Finding[] {
  const { readiness, window, evidence, collection } = verification;
  if (readiness === undefined) return [notWaited()];
  const expected = verification.expectations.findings();
  const tests = judgeTests(verification.settings.tests, readiness.revision?.createdAt ?? null) ?? [];
  if (window === undefined || evidence === undefined) return [readiness.finding, ...expected, ...[tests].flat()];
  return [
    readiness.finding,
    // What another revision said of itself is not the candidate's version.
    ...expected.flatMap((one) => (one.id === "expected-version" ? answeredBy([one], verification) : [one])),
    window.servingFinding(),
    ...[tests].flat(),
    ...(verification.noProbes === null ? answeredBy(window.probeFindings(), verification) : unprobed(verification)),
    ...pairedFindings(verification),
    ...(verification.settings.requests === "users"
      ? usersFindings(verification, window, evidence, seen)
      : [withoutRequests("error-rate", "ratio"), withoutRequests("p95", "ms")]),
    ...window.gaugeFindings().map((finding) => explainedGauge(finding, window.resources.failure)),
    killFinding(evidence, window.since, seen),
    ...endFindings(verification, window, evidence),
    ...(collection === undefined ? [] : [collection]),
  ];
}

function answeredBy(findings: Finding[], { probes, answerers }: Verification): Finding[] {
  const named = (is: (series: ProbeSeries) => boolean): string[] => probes.filter(is).map(({ target }) => target.name);
  const names: Partial<Record<Finding["id"], string[]>> = {
    probe: named(isListed),
    "probe-chat": ["chat"],
    "expected-version": named(({ target }) => target.versionFrom !== undefined),
  };
  return byAnswerers(findings, answerers, ({ id }) => names[id] ?? ["health"], probes);
}

function usersFindings(
  verification: Verification,
  window: ObservationWindow,
  evidence: RequestEvidence,
  seen: Seen,
): Finding[] {
  const findings = [
    ...requestFindings(verification, evidence, seen),
    ...trafficFindings(verification),
    ...baselineFindings(verification, window, evidence, seen),
    ...clientErrors(verification, evidence),
    ...evidence.active.groupFindings(),
  ];
  // Where probes stand for users, no log is judged.
  return verification.standIn !== null
    ? findings
    : findings.map((one) => (one.decision === "fail" ? doubted(one, evidence) : one));
}

function pairedFindings({ pairs }: Verification): Finding[] {
  const finding = pairs?.finding() ?? null;
  return finding === null ? [] : [finding];
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

/** Probes need no log: with them the window's end is enough. */
export function stageOf({ window, standIn }: Verification, evidence: RequestEvidence): Stage["kind"] {
  if (window?.settled === true && (evidence.swept || standIn !== null)) return "ended";
  const early = window?.facts().endedEarly;
  return early === "failed" || early === "proven" ? "running" : "stopped";
}

/** The last slice that the requests' findings rest on. */
export function judgedThrough(evidence: RequestEvidence, facts: WindowFacts | null | undefined): number {
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
