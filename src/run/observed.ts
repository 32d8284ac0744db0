import { nothingSeen } from "../checks/covered.ts";
import type {
  Ending,
  Observed,
  ObservedBaseline,
  ObservedProbes,
  ObservedRequests,
  ObservedWindow,
} from "../checks/observed.ts";
import type { Stage } from "../checks/rate-rule.ts";
import { stageOf } from "../checks/request-checks.ts";
import type { UnusualQuestion } from "../checks/usual.ts";
import { shareOf } from "../traffic/plan.ts";
import { seenProbe } from "./probes-seen.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import { cutAnswersSeen } from "./cut-answers.ts";
import { trafficSeen } from "./traffic-seen.ts";
import type { Verification } from "./verification.ts";
import type { ObservationWindow } from "./window.ts";

const shownMessages = 10;

/** What was seen until now, at any time, however the verification ended. */
export function observedOf(verification: Verification, ending: Ending): Observed {
  const { readiness, evidence, window, startLog, beside, settings, candidates } = verification;
  const past = beside?.past;
  const { regions = [] } = readiness?.service ?? {};
  return {
    at: verification.clock.now(),
    ending,
    project: verification.project,
    url: verification.url,
    readiness: readiness ?? null,
    steps: verification.steps,
    baseline: baselineOf(verification),
    expected: { deployed: verification.expectations.deployed, named: verification.expectations.named },
    seen: window?.seen() ?? nothingSeen,
    window: window === undefined ? null : windowOf(window),
    requests: evidence === undefined ? null : requestsOf(verification, evidence),
    probes: probesOf(verification),
    errorMessages: (evidence?.watch ?? startLog)?.messages(shownMessages) ?? [],
    lastWords: startLog?.lastWords ?? null,
    newMessages: beside?.newMessages?.facts() ?? null,
    past: past === undefined ? null : { state: past.state, detail: past.detail, pasts: past.pasts },
    collection: beside?.collection ?? null,
    cutFrom: verification.cutFrom,
    otherRegions: regions.filter((one) => one !== settings.region && candidates?.has(settings, one) !== true),
  };
}

function probesOf(verification: Verification): ObservedProbes {
  const { probes, noProbes, window, pairs, probeSample, answerers } = verification;
  const nothing = { all: probes.map(seenProbe), ofSeveral: false, usersAreWell: false, answerers };
  return {
    ...(window?.probesSeen() ?? nothing),
    unsent: noProbes,
    pairs: pairs?.pairs ?? [],
    sample: probeSample?.seen(stageNow(verification)) ?? null,
  };
}

function windowOf(window: ObservationWindow): ObservedWindow {
  return {
    facts: window.facts(),
    settled: window.settled,
    since: window.since,
    serving: window.watched(),
    serviceWatch: window.serviceWatch(),
    gauges: window.gauges,
    instance: window.instance,
    gaugesUnread: window.gaugesUnread,
    probesMissed: window.probesMissed,
  };
}

function baselineOf(verification: Verification): ObservedBaseline | null {
  const { baseline, found, baselineEvidence, window, evidence } = verification;
  if (baseline === null) return null;
  const early = window?.facts().endedEarly === "proven" ? "proven" : "running";
  const stage = window?.settled === true && evidence?.swept === true ? "ended" : early;
  return {
    name: baseline,
    provenBy: found?.provenBy ?? null,
    compared: baselineEvidence?.facts() ?? null,
    notice: baselineEvidence?.notice ?? null,
    weighed: baselineEvidence?.weighed(stage) ?? null,
    concurrent: baselineEvidence?.time.concurrent ?? false,
    clientErrors: baselineEvidence?.clientErrors ?? null,
    isCompared: baselineEvidence !== null,
  };
}

/** Probes need no log: with them the window's end is enough. */
function stageNow({ window, standIn, evidence }: Verification): Stage["kind"] {
  return stageOf(window?.settled === true, evidence?.swept === true || standIn !== null, window?.facts());
}

function requestsOf(verification: Verification, evidence: RequestEvidence): ObservedRequests {
  const { standIn, window, beside, baselineEvidence } = verification;
  const { active, watch } = evidence;
  const { judge, tally } = standIn ?? active;
  const { reader } = active;
  const counted = window?.facts().since === "deploy" ? evidence.counted() : null;
  const others = evidence.probes + evidence.leftOut.count;
  const throughSlice = judgedThrough(verification, evidence);
  return {
    ...evidence.logged,
    facts: {
      source: standIn === null ? evidence.source : "probes",
      filter: reader.filter,
      ...tally.facts(window?.facts().endedAt),
      probes: standIn === null ? evidence.probes : 0,
      outside: standIn === null ? active.outside : 0,
      ignored: standIn === null ? evidence.leftOut : { count: 0, by: [] },
      sampling: standIn === null ? reader.sampling : null,
      reads: evidence.reads,
      latency: judge.latency(),
      distribution: judge.distribution(),
      waits: evidence.waits.facts(),
    },
    fellBack: evidence.fellBack,
    filter: evidence.filter,
    count: active.tally.count,
    ignored: evidence.leftOut.count,
    judged: active.source,
    users: active.judge.seen(throughSlice),
    waits: evidence.waits.seen(throughSlice),
    traffic: trafficSeen(verification),
    cut: cutAnswersSeen(evidence, beside?.cutBefore ?? null, baselineEvidence?.facts() ?? null),
    groups: active.groups?.seen() ?? null,
    unusual: unusualOf(verification, evidence),
    trouble: evidence.trouble,
    succeeded: evidence.succeeded,
    routingTrouble: evidence.routingTrouble,
    lateBefore: evidence.lateBefore,
    swept: evidence.swept,
    watched: evidence.watched,
    nobodyCame: counted?.to === evidence.window.to && counted.whole <= others,
    decided: evidence.decided,
    unsureProbes: evidence.unsureProbes,
    missingFields: evidence.survey.missing(),
    kills: watch.kills,
    restarts: watch.restarts,
    errorsTruncated: watch.truncated,
  };
}

/** The last slice that the requests' findings rest on: where the window is over and settled, its last one. */
function judgedThrough(verification: Verification, evidence: RequestEvidence): number {
  const { active } = evidence;
  if (stageNow(verification) === "ended") return active.slices - 1;
  return active.throughSlice(evidence.evidenceUntil(verification.window?.facts().endedEarly === "proven"));
}

/** Ends of containers, and a worker's error lines. */
function unusualOf(
  { beside, window, readiness }: Verification,
  { watch, swept }: RequestEvidence,
): UnusualQuestion[] | null {
  const { service, revision } = readiness ?? {};
  const share = service === undefined || revision === undefined ? 0 : shareOf(service, revision.name) / 100;
  // What has a tag alone has no share to go by.
  const how = { ended: window?.settled === true && swept, share: share === 0 ? 1 : share };
  return beside?.usual?.questions(watch, how) ?? null;
}
