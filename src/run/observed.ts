import type { ClientErrors } from "../checks/client-errors.ts";
import { nothingSeen, type Seen } from "../checks/covered.ts";
import type { Collection } from "../checks/collection.ts";
import type { Weighed } from "../checks/comparison.ts";
import type { Watched } from "../checks/serving.ts";
import type { InstanceEvent } from "../checks/kills-and-restarts.ts";
import type { Deployed, Named } from "../checks/expected.ts";
import type { GaugeId } from "../checks/gauges.ts";
import type { ProbePair } from "../checks/paired-probes.ts";
import type { SeenProbes } from "../checks/probe-answers.ts";
import type { Notice, ReadinessStep, Report, RequestFacts, WindowFacts } from "../report/report.ts";
import type { Readiness } from "../revision/readiness.ts";
import type { MissingField } from "../sources/field-survey.ts";
import type { GaugePoint } from "../sources/observation.ts";
import type { Reconciled } from "../sources/reconcile/held.ts";
import type { Ending } from "./ending.ts";
import type { ReadTrouble } from "./guarded-readings.ts";
import { byRequests, type JudgedRequests } from "./judged-requests.ts";
import type { PastReading } from "./past-reading.ts";
import type { ProbeRole } from "./probe-sample.ts";
import { seenProbe } from "./probes-seen.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import type { Verification } from "./verification.ts";
import type { ObservationWindow } from "./window.ts";

/**
 * All that one verification has seen until now, as plain data: what is said of it, and the report, follow from this and the
 * settings alone. What is judged while it comes, request by request and answer by answer, stands here as it was judged.
 */
export interface Observed {
  /** Epoch ms. */
  at: number;
  ending: Ending;
  project: string;
  /** Base URL of the probes. */
  url: string | null;
  /** Null: nobody waited for the candidate. */
  readiness: Pick<Readiness, "state" | "reason" | "tookMs" | "notices" | "service" | "revision"> | null;
  steps: ReadinessStep[];
  baseline: ObservedBaseline | null;
  /** What was deployed. Null: the candidate never became ready. And what its answers say of themselves. */
  expected: { deployed: Deployed | null; named: readonly Named[] };
  /** How far everything was seen, and how far it must be for what is said now. */
  seen: Seen;
  /** Null: it has not begun. */
  window: ObservedWindow | null;
  /** Null: none has been looked at. */
  requests: ObservedRequests | null;
  probes: ObservedProbes;
  errorMessages: Report["errorMessages"];
  /** What the container wrote last before its start failed. Null: it started, or wrote nothing. */
  lastWords: string | null;
  newMessages: Report["newMessages"];
  /** Of the service's own past. Null: the window has not begun. */
  past: Pick<PastReading, "state" | "detail" | "platform"> | null;
  /** Null: Monitoring was not asked, or did not answer in time. */
  collection: Collection | null;
  /** The deploy is older than what a later look reaches: where that begins, epoch ms. Null: it is not. */
  cutFrom: number | null;
  /** Other regions of the service that nobody verifies in this run. */
  otherRegions: string[];
}

export interface ObservedProbes extends SeenProbes {
  /** That the baseline was asked with. */
  pairs: readonly ProbePair[];
  /** Where budgets of users' requests are judged by probes: in their place, or beside them. Null: they are not. */
  role: ProbeRole | null;
}

export interface ObservedBaseline {
  name: string;
  provenBy: Exclude<NonNullable<Report["baseline"]>["provenBy"], undefined>;
  compared: NonNullable<Report["baseline"]>["compared"];
  notice: Notice | null;
  /** What the two say of each other. Null: nothing could be compared. */
  weighed: Weighed | null;
  /** Both served at the same time. */
  concurrent: boolean;
  clientErrors: ClientErrors | null;
  /** Was anything of it to be compared? */
  isCompared: boolean;
}

export interface ObservedWindow {
  facts: WindowFacts;
  /** Did it run its full length, and was everything read that had arrived when it was settled? */
  settled: boolean;
  /** Trouble before this time is not this deploy's, epoch ms. */
  since: number;
  serving: Watched;
  serviceWatch: NonNullable<Report["serviceWatch"]>;
  gauges: Record<GaugeId, GaugePoint[]>;
  /** Why nothing newer could be read of them. Null: the last reading succeeded. */
  gaugesUnread: { code: "no-access" | "not-reachable"; detail: string } | null;
  /** Of the rounds of probes that were due, those that were skipped because answers took longer than the interval. */
  probesMissed: { missed: number; due: number };
}

export interface ObservedRequests extends JudgedRequests {
  /** What is told of them, but for the longest that could be seen. */
  facts: Omit<RequestFacts, "longestSeenMs">;
  /** Null: no source had a request. */
  source: RequestEvidence["source"];
  /** Cloud Run's request log was judged because the app's own had nothing to judge. */
  fellBack: boolean;
  /** Finds what the verdict rests on. */
  filter: string;
  /** Of the judged source: counted, and left out as no user's. */
  count: number;
  ignored: number;
  sampling: RequestFacts["sampling"];
  trouble: ReadTrouble | null;
  routingTrouble: string | null;
  lateBefore: number | null;
  swept: boolean;
  /** Was anything read of what the instances' notices say? */
  watched: boolean;
  /** Of a time that was over before it was looked at: does Monitoring count nobody in all of it, but for those whom the log shows to be no users? */
  nobodyCame: boolean;
  /** What the sources say of each other. */
  decided: Reconciled;
  unsureProbes: number;
  missingFields: MissingField[];
  kills: InstanceEvent[];
  restarts: InstanceEvent[];
  /** Were messages left out because there were too many different ones? */
  errorsTruncated: boolean;
}

const shownMessages = 10;

/** At any time, however the verification ended. */
export function observedOf(verification: Verification, ending: Ending): Observed {
  const { readiness, evidence, window, startLog, beside, settings, candidates } = verification;
  const past = beside?.past;
  const seen = window?.seen() ?? nothingSeen;
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
    seen,
    window: window === undefined ? null : windowOf(window),
    requests: evidence === undefined ? null : requestsOf(verification, evidence, seen),
    probes: probesOf(verification),
    errorMessages: (evidence?.watch ?? startLog)?.messages(shownMessages) ?? [],
    lastWords: startLog?.lastWords ?? null,
    newMessages: beside?.newMessages?.facts() ?? null,
    past: past === undefined ? null : { state: past.state, detail: past.detail, platform: past.platform },
    collection: beside?.collection ?? null,
    cutFrom: verification.cutFrom,
    otherRegions: regions.filter((one) => one !== settings.region && candidates?.has(settings, one) !== true),
  };
}

function probesOf({ probes, noProbes, window, pairs, probeSample, answerers }: Verification): ObservedProbes {
  const nothing = { all: probes.map(seenProbe), ofSeveral: false, usersAreWell: false, answerers };
  return {
    ...(window?.probesSeen() ?? nothing),
    unsent: noProbes,
    pairs: pairs?.pairs ?? [],
    role: probeSample?.role ?? null,
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
    gaugesUnread: window.gaugesUnread,
    probesMissed: window.probesMissed,
  };
}

function baselineOf({ baseline, found, baselineEvidence, window, evidence }: Verification): ObservedBaseline | null {
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

function requestsOf(verification: Verification, evidence: RequestEvidence, seen: Seen): ObservedRequests {
  const { standIn, window } = verification;
  const { active, watch } = evidence;
  const { judge, tally } = standIn ?? active;
  const { reader } = active;
  const counted = window?.facts().since === "deploy" ? evidence.counted() : null;
  const others = evidence.probes + evidence.leftOut.count;
  return {
    ...byRequests(verification, evidence, seen),
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
    source: evidence.source,
    fellBack: evidence.fellBack,
    filter: evidence.filter,
    count: active.tally.count,
    ignored: evidence.leftOut.count,
    sampling: reader.sampling,
    trouble: evidence.trouble,
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
