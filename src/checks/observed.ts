import type { Notice, ReadinessStep, Report, RequestFacts, WindowFacts } from "../report/report.ts";
import type { RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import type { MissingField } from "../sources/field-survey.ts";
import type { GaugePoint } from "../sources/observation.ts";
import type { Pasts } from "../sources/past-requests.ts";
import type { Judged } from "../sources/reconcile/doubt.ts";
import type { Reconciled } from "../sources/reconcile/held.ts";
import type { ClientErrors } from "./client-errors.ts";
import type { Collection } from "./collection.ts";
import type { Weighed } from "./comparison.ts";
import type { Seen } from "./covered.ts";
import type { SeenCut } from "./cut-answers.ts";
import type { Deployed, Named } from "./expected.ts";
import type { GaugeId, Instance } from "./gauges.ts";
import type { SeenGroups } from "./groups.ts";
import type { SeenWaits } from "./hidden-wait.ts";
import type { InstanceEvent } from "./kills-and-restarts.ts";
import type { ProbePair } from "./paired-probes.ts";
import type { SeenProbes } from "./probe-answers.ts";
import type { Awaited } from "./readiness.ts";
import type { SeenRequests } from "./request-findings.ts";
import type { Watched } from "./serving.ts";
import type { SeenTraffic } from "./traffic.ts";
import type { UnderWay } from "./under-way.ts";
import type { LoggedErrors } from "./unlogged-errors.ts";
import type { UnusualQuestion } from "./usual.ts";

/**
 * All that one verification has seen until now, as plain data: counts, times and states, and nothing that is judged. Every
 * finding, and the report, follows from this and the settings alone (judge.ts).
 */
export interface Observed {
  /** Epoch ms. */
  at: number;
  ending: Ending;
  project: string;
  /** Base URL of the probes. */
  url: string | null;
  /** Null: nobody waited for the candidate. */
  readiness: ObservedReadiness | null;
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
  past: ObservedPast | null;
  /** Null: Monitoring was not asked, or did not answer in time. */
  collection: Collection | null;
  /** The deploy is older than what a later look reaches: where that begins, epoch ms. Null: it is not. */
  cutFrom: number | null;
  /** Other regions of the service that nobody verifies in this run. */
  otherRegions: string[];
}

/** How the verification ended. `error`: a fault of the program, told and never hidden behind what was seen so far. */
export interface Ending {
  cancelled: boolean;
  error: string | null;
}

export interface ObservedReadiness extends Awaited {
  notices: Notice[];
  /** The last readings; undefined where none succeeded. */
  service: ServiceState | undefined;
  revision: RevisionState | undefined;
}

export interface ObservedPast {
  state: "known" | "unknown" | "not-asked" | "failed";
  /** Why it failed. */
  detail: string;
  pasts: Pasts;
}

export interface ObservedProbes extends SeenProbes {
  /** That the baseline was asked with. */
  pairs: readonly ProbePair[];
  /** Where budgets of users' requests are judged by probes. Null: they are not. */
  sample: SeenSample | null;
}

/** Probes by which the budgets of users' requests are judged. */
export interface SeenSample {
  /** `instead`: no user reaches the candidate, which has a tag and no share of the traffic. `beside`: `prove-with` asks for it. */
  role: "instead" | "beside";
  /** Are the answers surely the candidate's? And does the request log show most of them? */
  isOwn: boolean;
  isShown: boolean;
  requests: SeenRequests;
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
  /** What the candidate's instances are configured with. */
  instance: Instance;
  /** Why nothing newer could be read of them. Null: the last reading succeeded. */
  gaugesUnread: { code: "no-access" | "not-reachable"; detail: string } | null;
  /** Of the rounds of probes that were due, those that were skipped because answers took longer than the interval. */
  probesMissed: { missed: number; due: number };
}

export interface ObservedTraffic extends SeenTraffic {
  /** Null: Monitoring does not tell what has not ended. */
  underWay: UnderWay | null;
}

export interface ObservedRequests extends LoggedErrors {
  /** What is told of them, but for the longest that could be seen. */
  facts: Omit<RequestFacts, "longestSeenMs">;
  /** Cloud Run's request log was judged because the app's own had nothing to judge. */
  fellBack: boolean;
  /** Finds what the verdict rests on. */
  filter: string;
  /** Of the judged source: counted, and left out as no user's. */
  count: number;
  ignored: number;
  /** Of which source is what follows, though it may be empty. */
  judged: Judged;
  users: SeenRequests;
  waits: SeenWaits;
  /** What came of the traffic, and what of it has not ended. Null: nothing is said of it. */
  traffic: ObservedTraffic | null;
  /** Answers that broke off. */
  cut: SeenCut;
  /** Null: what is judged names none. */
  groups: SeenGroups | null;
  /** A worker's error lines and ends, and what is usual. Null: requests are judged. */
  unusual: UnusualQuestion[] | null;
  /** Errors of reading that were met. */
  trouble: ReadTrouble | null;
  /** Did any reading succeed? */
  succeeded: boolean;
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

/** Errors of reading that were met, told in the report. */
export interface ReadTrouble {
  code: "no-access" | "not-reachable";
  detail: string;
  times: number;
}
