import type { Settings } from "../inputs/settings.ts";
import type { EvidenceGrowth, WindowFacts } from "../report/report.ts";
import { isByApp } from "../sources/log-names.ts";
import type { Pasts } from "../sources/past-requests.ts";
import type { Reconciled } from "../sources/reconcile/held.ts";
import { judgeCutAnswers } from "./cut-answers.ts";
import { clientErrorsOf, judgeClientErrors } from "./client-errors.ts";
import { comparisonPlan, judgeComparison } from "./comparison.ts";
import { gapOf } from "./covered.ts";
import { byRule, type Finding, found } from "./finding.ts";
import { judgeGroups } from "./groups.ts";
import { judgeWaits } from "./hidden-wait.ts";
import { judgeLogs, undecidedBy } from "./logs.ts";
import type { Observed, ObservedRequests, ObservedTraffic, ObservedWindow, SeenSample } from "./observed.ts";
import type { Past } from "./past.ts";
import type { Stage } from "./rate-rule.ts";
import { growthOfRequests, judgeRequests } from "./request-findings.ts";
import { judgeTraffic } from "./traffic.ts";
import { judgeUnderWay } from "./under-way.ts";
import { unloggedErrors } from "./unlogged-errors.ts";
import { eitherOf } from "./users-and-probes.ts";

/** How far the window has come: all but up to which slice requests are in. */
type Reached = Omit<Stage, "throughSlice">;

/** All that is said of users' requests. */
export function judgeUsers(
  observed: Observed,
  window: ObservedWindow,
  requests: ObservedRequests,
  settings: Settings,
): Finding[] {
  const findings = [
    ...judgeBudgets(observed, window, requests, settings),
    ...found(requests.traffic && trafficFinding(requests.traffic, observed.past?.pasts.platform ?? null)),
    ...baselineFindings(observed, window, requests, settings),
    ...clientErrors(observed, requests, settings),
    ...(isInstead(observed) ? [] : found(judgeCutAnswers(requests.cut))),
    ...(requests.groups === null ? [] : judgeGroups(requests.groups)),
  ];
  // Where probes stand for users, no log is judged.
  if (isInstead(observed)) return findings;
  return findings.map((one) => (one.decision === "fail" ? doubted(one, requests.decided) : one));
}

/** By probes, as if they were users' requests. */
export function judgeSample({ requests }: SeenSample, reached: Reached): Finding[] {
  return judgeRequests(requests, null, reached).map((finding) => ({ ...finding, sample: "probes" }));
}

/** How the evidence of each budget grew: as its finding tells it, that of the users or that of the probes. */
export function evidenceGrowth(
  observed: Observed,
  { requests: judged }: Settings,
  findings: readonly Finding[],
): EvidenceGrowth[] {
  const {
    window,
    requests,
    probes: { sample },
  } = observed;
  if (window === null || requests === null || judged !== "users") return [];
  const { startedAt } = window.facts;
  const byProbes = sample === null ? [] : growthOfRequests(sample.requests, null, startedAt);
  if (isInstead(observed)) return byProbes;
  return growthOfRequests(requests.users, pastOf(requests, observed), startedAt).map((one) => {
    const told = findings.find(({ id }) => id === one.id);
    return (told?.beside === undefined ? undefined : byProbes.find(({ id }) => id === one.id)) ?? one;
  });
}

function judgeBudgets(
  observed: Observed,
  window: ObservedWindow,
  requests: ObservedRequests,
  settings: Settings,
): Finding[] {
  const {
    seen,
    probes: { sample },
  } = observed;
  const { facts } = window;
  const reached = {
    kind: stageOf(window.settled, requests.swept || isInstead(observed), facts),
    afterMs: facts.endedAt - facts.startedAt,
  };
  if (sample?.role === "instead") return judgeSample(sample, reached);
  const judged = judgeRequests(requests.users, pastOf(requests, observed), reached);
  // Which log is right matters only to what is judged by one.
  const asked = settings.waitBudget !== undefined || judged.some(({ decision }) => decision !== "not-judged");
  const logs = asked ? judgeLogs(requests.decided) : null;
  const claims = reached.kind === "ended" || facts.endedEarly === "proven";
  const unlogged = claims ? unloggedErrors(judged[0], requests, seen) : null;
  const waits = judgeWaits(requests.waits, reached);
  const probes = sample?.isOwn === true ? judgeSample(sample, reached) : [];
  const isShown = sample?.isShown !== false;
  const { trouble, succeeded, decided } = requests;
  if (trouble !== null && !succeeded) {
    const reason: Finding["reason"] = { code: trouble.code, detail: trouble.detail };
    const unread = [...judged, ...found(waits)].map((finding) =>
      finding.decision === "not-judged" ? finding : { ...finding, decision: "inconclusive" as const, reason },
    );
    return eitherOf(unread, probes, isShown);
  }
  return [
    // Where a log was not read to its end, that is the reason for no pass.
    ...eitherOf(judged, probes, isShown).map((finding) =>
      finding.decision === "pass" && gapOf(finding.id, seen) !== null ? finding : doubted(finding, decided),
    ),
    ...found(waits),
    ...found(logs),
    ...found(unlogged),
  ];
}

/** Null: no less came than to the service before, and what came ends. */
function trafficFinding(traffic: ObservedTraffic, past: Past | null): Finding | null {
  return judgeTraffic(traffic, past) ?? (traffic.underWay && judgeUnderWay(traffic.underWay));
}

/** @param swept was the log read to its end, or is none needed, because probes are judged? */
export function stageOf(
  settled: boolean,
  swept: boolean,
  facts: Pick<WindowFacts, "endedEarly"> | undefined,
): Stage["kind"] {
  if (settled && swept) return "ended";
  return facts?.endedEarly === "failed" || facts?.endedEarly === "proven" ? "running" : "stopped";
}

function isInstead({ probes }: Observed): boolean {
  return probes.sample?.role === "instead";
}

/** By the counts of what is judged. */
function pastOf({ judged }: ObservedRequests, { past }: Observed): Past | null {
  const pasts: Pasts | undefined = past?.pasts;
  return (isByApp(judged) ? pasts?.app : pasts?.platform) ?? null;
}

/** What probes break needs no log. */
function doubted(finding: Finding, decided: Reconciled): Finding {
  return finding.beside !== undefined && finding.decision === "fail" ? finding : undecidedBy(finding, decided);
}

/** Of users alone: where none reaches the candidate, a probe tells. */
function clientErrors(observed: Observed, { facts }: ObservedRequests, settings: Settings): Finding[] {
  if (isInstead(observed)) return [];
  const seen = clientErrorsOf(facts.byStatus, settings.errorStatus, facts.refused);
  return found(judgeClientErrors(seen, observed.baseline?.clientErrors ?? null, settings.onClientErrors));
}

/** Where a regression only warns, what was not seen of the baseline warns as well. */
function baselineFindings(
  { baseline, seen }: Observed,
  { settled }: ObservedWindow,
  { source, swept }: ObservedRequests,
  settings: Settings,
): Finding[] {
  if (baseline?.isCompared !== true) return [];
  const { weighed, concurrent } = baseline;
  const ended = settled && swept;
  // A window that ended early has not yet compared anything: that is no fault of the baseline's.
  const findings = (weighed === null ? [] : judgeComparison(weighed, comparisonPlan(settings, concurrent))).filter(
    ({ reason }) => ended || reason.code !== "baseline-no-data",
  );
  const reason = gapOf("baseline-latency", seen);
  if (reason === null) return findings;
  if (settings.onRegression === "fail") {
    const nothing =
      source === null ? [] : [byRule("baseline-latency", { decision: "inconclusive", reason, unit: "ms" })];
    if (findings.length === 0) return nothing;
    return findings.map((one) => (one.decision === "fail" ? one : { ...one, decision: "inconclusive", reason }));
  }
  return findings.map((one) => (one.decision === "pass" ? { ...one, decision: "warn", reason } : one));
}
