import type { Settings } from "../inputs/settings.ts";
import { judgeCollection } from "./collection.ts";
import { gapOf, type Seen } from "./covered.ts";
import { judgeExpected } from "./expected.ts";
import { type Finding, found, withoutRequests } from "./finding.ts";
import { gaugeFindings } from "./gauge-findings.ts";
import { judgeKills, judgeRestarts } from "./kills-and-restarts.ts";
import type { Observed, ObservedRequests, ObservedWindow } from "./observed.ts";
import { judgePairs, type PairsPlan } from "./paired-probes.ts";
import { byWhom, judgeProbes } from "./probe-answers.ts";
import { judgeReadiness } from "./readiness.ts";
import { judgeUsers } from "./request-checks.ts";
import { judgeServing } from "./serving.ts";
import { judgeTests } from "./test-results.ts";
import { judgeUnusual } from "./usual.ts";

/** Everything that is known of the deploy, judged: in the order of the report, and before it is held against what was seen. */
export function judge(observed: Observed, settings: Settings): Finding[] {
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
      ? judgeUsers(observed, window, requests, settings)
      : [withoutRequests("error-rate", "ratio"), withoutRequests("p95", "ms")]),
    ...readGauges(window, settings),
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

function readGauges({ gauges, since, instance, gaugesUnread }: ObservedWindow, settings: Settings): Finding[] {
  return gaugeFindings(gauges, since, settings, instance).map((finding) =>
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
