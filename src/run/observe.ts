import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { LogScope } from "../sources/log-filter.ts";
import type { CloudRun, RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import { Trouble } from "../sources/coverage.ts";
import type { ProbeResult, RequestObservation } from "../sources/observation.ts";
import { type DrawHex, drawHex } from "../sources/probes/drawn.ts";
import { ProbeMatcher } from "../sources/probes/probe-matcher.ts";
import { ProbeSignIn } from "../sources/probes/probe-sign-in.ts";
import { readingOf } from "../sources/request-logs.ts";
import { RequestMetrics } from "../sources/request-metrics.ts";
import type { LogPages, Window } from "../sources/window-reader.ts";
import { shareOf } from "../traffic/plan.ts";
import { type ComparedTime, comparedTime } from "./baseline.ts";
import { BaselineEvidence } from "./baseline-evidence.ts";
import { BesideWindow } from "./beside-window.ts";
import { scopeOf } from "./candidate-scope.ts";
import { whoAnswered } from "./elsewhere.ts";
import { instanceOf } from "./instance.ts";
import { troubleSince } from "./old-trouble.ts";
import type { Outside } from "./outside.ts";
import { pairWith } from "./pair-with.ts";
import type { PairedProbes } from "./paired-probes.ts";
import { mostBackMs, plannedWindow } from "./past-window.ts";
import { ProbeEvidence } from "./probe-evidence.ts";
import { halved, sampleFor } from "./probe-sample.ts";
import type { ProbeGate } from "./probe-gate.ts";
import { probeAgentOf, probeGate, probeSeries, sameAddress, taggedUrl } from "./probe-targets.ts";
import { ReadingTime } from "./reading-time.ts";
import { measuresOf } from "./log-check.ts";
import { mostUnderWay } from "./request-counts.ts";
import { RequestEvidence } from "./request-evidence.ts";
import { ServiceWatching } from "./service-watching.ts";
import type { Candidate, Verification } from "./verification.ts";
import { ObservationWindow } from "./window.ts";

/** What is looked at. */
interface Plan {
  /** `windowMs` is the planned window's. */
  settings: Settings;
  window: Window;
  scope: LogScope & { revision: string };
  /** It was over before it was looked at. */
  later: boolean;
}

/** By what our own requests are known. */
interface Marks {
  probeAgent: string;
  traceIds: Map<string, string>;
  hex: DrawHex;
}

interface Opened {
  pages: LogPages;
  metrics: Awaited<ReturnType<Outside["metrics"]>>;
}

/** Puts together what the window is observed with, and observes it. */
export async function observe(
  verification: Verification,
  outside: Outside,
  candidate: Candidate,
  signal: AbortSignal,
): Promise<void> {
  const { clock } = verification;
  const { service, revision } = candidate;
  const marks = planProbes(verification, service, outside.drawHex ?? drawHex);
  const [all, metrics] = await Promise.all([outside.logs(), outside.metrics()]);
  const pages: LogPages = { page: all.page.bind(all), close: all.close.bind(all), trouble: new Trouble(clock) };
  const opened = { pages, metrics };
  const plan = planWindow(verification, candidate);
  const { settings, window, scope } = plan;
  const isShared = outside.candidates?.isShared(settings) === true;
  const { probeSample, expectations } = verification;
  const answers = new ProbeEvidence(verification.probes, probeSample, expectations, { isShared });
  const matcher = new ProbeMatcher(marks.traceIds, readingOf("app", scope, settings, window).window);
  const evidence = requestEvidence(verification, outside, { plan, opened, matcher, answers, marks, revision });
  verification.evidence = evidence;
  const { url, baseline: before } = verification;
  const pairs = plan.later
    ? null
    : pairWith({ settings: verification.settings, clock, service, url, baseline: before, window, ...marks });
  verification.pairs = pairs;
  verification.baselineEvidence = baselineEvidence(verification, outside, { plan, opened, matcher, evidence, pairs });
  const cloudRun = await outside.cloudRun();
  const gate = gateOf(verification, candidate, (result, now) => {
    answers.count(result, now);
    // Another region's log has what that one answered: that this one lacks it is no gap.
    if (!isShared) evidence.probed(result);
    pairs?.counted("candidate", result);
  });
  const serving = servingOf(cloudRun, clock, plan, candidate);
  verification.window = windowOf(verification, outside, {
    plan,
    opened,
    matcher,
    evidence,
    gate,
    pairs,
    serving,
    candidate,
  });
  const baseline = verification.baseline === null ? null : { ...scope, revision: verification.baseline };
  const read = { settings, clock, metrics, pages, cloudRun, service, scope, window, evidence, baseline };
  verification.beside = new BesideWindow({ ...read, compared: verification.compared, candidate: revision });
  await verification.beside.during(verification.window, signal);
  const { probes } = verification;
  const asked = { pages, limit: outside.readLimit, clock, scope, probeAgent: marks.probeAgent, probes, window };
  const logIsWhole = (): boolean => evidence.logShowsAll;
  const at = { address: verification.url ?? "", candidates: outside.candidates ?? null };
  verification.answerers = await whoAnswered({ ...asked, ...at, logIsWhole }, signal);
}

function planProbes(verification: Verification, service: ServiceState, hex: DrawHex): Marks {
  const { settings, clock, url } = verification;
  const marks = { probeAgent: probeAgentOf(settings.probeHeaders, hex), traceIds: new Map<string, string>(), hex };
  const warmUntil = settings.since === "deploy" ? -Infinity : clock.now() + settings.warmUpMs;
  const { probeAgent: userAgent, traceIds } = marks;
  verification.probes = probeSeries(settings, { service, url }, { userAgent, traceIds, warmUntil, hex });
  return marks;
}

function planWindow(verification: Verification, candidate: Candidate): Plan {
  const { service, revision } = candidate;
  const { window, cutFrom } = plannedWindow(verification.settings, revision.createdAt, verification.clock.now());
  const settings = { ...verification.settings, windowMs: window.to - window.from };
  const unreached = settings.tag !== undefined && shareOf(service, revision.name) === 0;
  // Another address may lead to whichever revision has the traffic: its answers prove nothing of this one.
  const atTag = settings.url === undefined || sameAddress(settings.url, taggedUrl(service, settings.tag) ?? null);
  verification.cutFrom = cutFrom;
  const { probes } = verification;
  verification.probeSample = sampleFor(settings, window, { unreached, atTag, probes });
  // Probes are not to be compared with what users did.
  verification.compared =
    unreached || settings.requests !== "users" ? null : comparedWith(verification.baseline, candidate, window);
  return { settings, window, scope: scopeOf(settings, revision), later: settings.since === "deploy" };
}

interface Parts {
  plan: Plan;
  opened: Opened;
  matcher: ProbeMatcher;
}

function requestEvidence(
  { clock, probeSample }: Verification,
  { readLimit, routing }: Outside,
  {
    plan: { settings, scope, window },
    opened: { pages, metrics },
    matcher,
    answers,
    marks: { probeAgent },
    revision,
  }: Parts & { answers: ProbeEvidence; marks: Marks; revision: RevisionState },
): RequestEvidence {
  return new RequestEvidence(pages, readLimit, clock, matcher, {
    settings: probeSample?.role === "beside" ? halved(settings) : settings,
    scope,
    window,
    candidateCreatedAt: revision.createdAt,
    mostUnderWay: mostUnderWay(revision),
    probeAgent,
    onProbe: (seen) => answers.shown(seen),
    metrics:
      settings.requests === "users" ? new RequestMetrics(metrics, clock, scope, window, measuresOf(settings)) : null,
    routing: routing ?? null,
  });
}

function baselineEvidence(
  { clock, compared: time }: Verification,
  { readLimit: limit }: Outside,
  {
    plan: { settings, scope },
    opened: { pages },
    matcher,
    evidence,
    pairs,
  }: Parts & { evidence: RequestEvidence; pairs: PairedProbes | null },
): BaselineEvidence | null {
  const isOurs = (one: RequestObservation): boolean =>
    one.trace === null ? pairs?.mayBe(one) === true : matcher.isOurs(one.trace);
  return time === null ? null : new BaselineEvidence({ settings, scope, pages, limit, clock, evidence, time, isOurs });
}

function gateOf(
  { probes, url }: Verification,
  { service, revision }: Candidate,
  count: (result: ProbeResult, now: number) => void,
): ProbeGate | null {
  return probes.length === 0 ? null : probeGate(url, { first: service, candidate: revision.name, count });
}

function servingOf(
  cloudRun: CloudRun,
  clock: Clock,
  { settings: { service: name, tag }, window, later }: Plan,
  { service, revision }: Candidate,
): ServiceWatching {
  return new ServiceWatching({ cloudRun, clock, service: name, tag, first: { service, revision }, window, later });
}

function windowOf(
  verification: Verification,
  { readLimit, idToken, sendProbe, onProgress }: Outside,
  {
    plan: { settings, window, scope, later },
    opened: { metrics },
    matcher,
    evidence,
    gate,
    pairs,
    serving,
    candidate: { service, revision },
  }: Parts & {
    evidence: RequestEvidence;
    gate: ProbeGate | null;
    pairs: PairedProbes | null;
    serving: ServiceWatching;
    candidate: Candidate;
  },
): ObservationWindow {
  const { clock, probes, probeSample, baselineEvidence: baseline } = verification;
  const now = clock.now();
  const audience = service.invokerIamDisabled ? null : service.uri;
  return new ObservationWindow({
    settings,
    window,
    evidence,
    baseline,
    probes,
    gate,
    pairs,
    serving,
    later,
    sample: probeSample,
    answerers: () => verification.answerers,
    matcher,
    metrics,
    time: new ReadingTime(clock, readLimit, Math.max(now, window.to + settings.settleMs)),
    scope: { ...scope, from: Math.max(revision.createdAt ?? window.from, later ? now - mostBackMs : 0) },
    instance: instanceOf(revision),
    since: troubleSince(revision, window.from),
    sendProbe: new ProbeSignIn({ audience, idToken, sendProbe }).send,
    clock,
    onProgress,
  });
}

/** The baseline's time that the window is compared with. Null: there is none. */
function comparedWith(
  baseline: string | null,
  { service, revision, beganAt }: Candidate,
  window: Window,
): ComparedTime | null {
  if (baseline === null) return null;
  const traffic = effectiveTraffic(service);
  return comparedTime({ baseline, candidateCreatedAt: revision.createdAt, beganAt, traffic, window });
}
