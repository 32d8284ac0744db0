import { clientErrorsOf, judgeClientErrors } from "../checks/client-errors.ts";
import { gapOf, type Seen } from "../checks/covered.ts";
import { judgeCollection } from "../checks/collection.ts";
import { judgeCutAnswers } from "../checks/cut-answers.ts";
import { comparisonPlan, judgeComparison } from "../checks/comparison.ts";
import { byRule, type Finding, withoutRequests } from "../checks/finding.ts";
import { judgeReadiness } from "../checks/readiness.ts";
import { judgeServing } from "../checks/serving.ts";
import { judgeExpected } from "../checks/expected.ts";
import { gaugeFindings } from "../checks/gauge-findings.ts";
import { judgeGroups } from "../checks/groups.ts";
import { judgeKills, judgeRestarts } from "../checks/kills-and-restarts.ts";
import { judgePairs, type PairsPlan } from "../checks/paired-probes.ts";
import { byWhom, judgeProbes } from "../checks/probe-answers.ts";
import { judgeTests } from "../checks/test-results.ts";
import type { Past } from "../checks/past.ts";
import { judgeTraffic } from "../checks/traffic.ts";
import { judgeUnderWay } from "../checks/under-way.ts";
import { judgeUnusual } from "../checks/usual.ts";
import type { Settings } from "../inputs/settings.ts";
import { instanceOf } from "./instance.ts";
import { doubted } from "./judged-requests.ts";
import type { Observed, ObservedRequests, ObservedWindow } from "./observed.ts";
import type { ObservedTraffic } from "./traffic-seen.ts";

/** Everything that is known of the deploy, judged: in the order of the report, and before it is held against what was seen. */
export function allFindings(observed: Observed, settings: Settings): Finding[] {
  const { readiness, window, requests, probes, collection } = observed;
  const ready = judgeReadiness(readiness, settings.readyTimeoutMs);
  if (readiness === null) return [ready];
  const expected = expectedFindings(observed, settings);
  const tests = [judgeTests(settings.tests, readiness.revision?.createdAt ?? null) ?? []].flat();
  if (window === null || requests === null) return [ready, ...expected, ...tests];
  return [
    ready,
    ...expected,
    judgeServing(window.serving),
    ...tests,
    ...judgeProbes(probes, settings, window.settled),
    ...found(judgePairs(probes.pairs, pairsPlan(settings))),
    ...(settings.requests === "users"
      ? usersFindings(observed, requests, settings)
      : [withoutRequests("error-rate", "ratio"), withoutRequests("p95", "ms")]),
    ...readGauges(observed, window, settings),
    killFinding(requests, window.since, observed.seen),
    // Where requests are judged, they tell of errors, and an end is shown.
    ...(requests.unusual?.map((one) => judgeUnusual(one, settings.alphaFail)) ??
      found(judgeRestarts(requests.restarts.filter(({ at }) => at >= window.since)))),
    ...(collection === null ? [] : [judgeCollection(collection)]),
  ];
}

/** What was deployed, beside what was meant to be. What another revision said of itself is not the candidate's version. */
function expectedFindings({ expected: { deployed, named }, probes }: Observed, settings: Settings): Finding[] {
  if (deployed === null) return [];
  const { expectVersion: version, expectImage: image, expectCommit: commit } = settings;
  return judgeExpected({ version, image, commit }, deployed, named).flatMap((one) =>
    one.id === "expected-version" ? byWhom([one], probes) : [one],
  );
}

function pairsPlan({ regressionTolerance: tolerance, alphaFail: alpha, onRegression: onWorse }: Settings): PairsPlan {
  return { tolerance, alpha, onWorse };
}

function found(finding: Finding | null): Finding[] {
  return finding === null ? [] : [finding];
}

/** Null: no less came than to the service before, and what came ends. */
function trafficFinding(traffic: ObservedTraffic, past: Past | null): Finding | null {
  return judgeTraffic(traffic, past) ?? (traffic.underWay && judgeUnderWay(traffic.underWay));
}

function usersFindings(observed: Observed, requests: ObservedRequests, settings: Settings): Finding[] {
  const findings = [
    ...requests.findings,
    ...found(requests.traffic && trafficFinding(requests.traffic, observed.past?.platform ?? null)),
    ...baselineFindings(observed, requests, settings),
    ...clientErrors(observed, requests, settings),
    ...found(requests.cut && judgeCutAnswers(requests.cut)),
    ...(requests.groups === null ? [] : judgeGroups(requests.groups)),
  ];
  // Where probes stand for users, no log is judged.
  if (observed.probes.role === "instead") return findings;
  return findings.map((one) => (one.decision === "fail" ? doubted(one, requests.decided) : one));
}

/** Of users alone: where none reaches the candidate, a probe tells. */
function clientErrors({ baseline, probes }: Observed, { facts }: ObservedRequests, settings: Settings): Finding[] {
  if (probes.role === "instead") return [];
  const seen = clientErrorsOf(facts.byStatus, settings.errorStatus, facts.refused);
  return found(judgeClientErrors(seen, baseline?.clientErrors ?? null, settings.onClientErrors));
}

/** Where a regression only warns, what was not seen of the baseline warns as well. */
function baselineFindings(
  { baseline, seen, window }: Observed,
  { source, swept }: ObservedRequests,
  settings: Settings,
): Finding[] {
  if (baseline?.isCompared !== true) return [];
  const { weighed, concurrent } = baseline;
  const ended = window?.settled === true && swept;
  // A window that ended early has not yet compared anything: that is no fault of the baseline's.
  const findings = (weighed === null ? [] : judgeComparison(weighed, comparisonPlan(settings, concurrent))).filter(
    ({ reason }) => ended || reason.code !== "baseline-no-data",
  );
  const gap = gapOf("baseline-latency", seen);
  if (gap === null) return findings;
  if (settings.onRegression === "fail") {
    if (findings.length === 0) return source === null ? [] : [notCompared(gap)];
    return findings.map((one) => (one.decision === "fail" ? one : { ...one, decision: "inconclusive", reason: gap }));
  }
  return findings.map((one) => (one.decision === "pass" ? { ...one, decision: "warn", reason: gap } : one));
}

function readGauges({ readiness }: Observed, window: ObservedWindow, settings: Settings): Finding[] {
  const { gauges, since, gaugesUnread } = window;
  return gaugeFindings(gauges, since, settings, instanceOf(readiness?.revision ?? null)).map((finding) =>
    finding.n === 0 && gaugesUnread !== null ? { ...finding, reason: gaugesUnread } : finding,
  );
}

/** Where the instances' notices could not be read, that there is none of a kill says nothing. */
function killFinding({ kills, watched, trouble }: ObservedRequests, since: number, seen: Seen): Finding {
  const finding = judgeKills(kills, since);
  const gap = gapOf(finding.id, seen);
  if (finding.decision === "fail" || gap === null) return finding;
  const never = watched || trouble === null ? gap : ({ code: trouble.code, detail: trouble.detail } as const);
  return { ...finding, decision: "inconclusive", reason: never, value: null };
}

function notCompared(reason: Finding["reason"]): Finding {
  return byRule("baseline-latency", { decision: "inconclusive", reason, unit: "ms" });
}
