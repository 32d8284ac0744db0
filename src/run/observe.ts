import type { RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import { Trouble } from "../sources/coverage.ts";
import type { ProbeResult, RequestObservation } from "../sources/observation.ts";
import { type DrawHex, drawHex } from "../sources/probes/drawn.ts";
import { ProbeMatcher } from "../sources/probes/probe-matcher.ts";
import { ProbeSignIn } from "../sources/probes/probe-sign-in.ts";
import { RequestMetrics } from "../sources/request-metrics.ts";
import type { LogPages, Window } from "../sources/window-reader.ts";
import { shareOf } from "../traffic/plan.ts";
import { appLogOf } from "./app-log.ts";
import { type ComparedTime, comparedTime } from "./baseline.ts";
import { BaselineEvidence } from "./baseline-evidence.ts";
import { BesideWindow } from "./beside-window.ts";
import { scopeOf } from "./candidate-scope.ts";
import { findElsewhere } from "./elsewhere.ts";
import { instanceOf } from "./instance.ts";
import { troubleSince } from "./old-trouble.ts";
import type { Outside } from "./outside.ts";
import { PairedProbes } from "./paired-probes.ts";
import { mostBackMs, plannedWindow } from "./past-window.ts";
import { ProbeEvidence } from "./probe-evidence.ts";
import { halved, sampleFor } from "./probe-sample.ts";
import { pairedAddress, probeAgentOf, probeGate, probeSeries, sameAddress, taggedUrl } from "./probe-targets.ts";
import { ReadingTime } from "./reading-time.ts";
import { mostUnderWay } from "./request-counts.ts";
import { RequestEvidence } from "./request-evidence.ts";
import { ServiceWatching } from "./service-watching.ts";
import type { Verification } from "./verification.ts";
import { ObservationWindow } from "./window.ts";

/** As readiness left it. */
export interface Candidate {
  service: ServiceState;
  revision: RevisionState;
  /** When the verification began, epoch ms. */
  beganAt: number;
}

/** Puts together what the window is observed with, and observes it. All goes to the verification at once, whatever ends this. */
export async function observe(
  verification: Verification,
  outside: Outside,
  { service, revision, beganAt }: Candidate,
  signal: AbortSignal,
): Promise<void> {
  const { clock } = verification;
  const { probeHeaders, warmUpMs, since } = verification.settings;
  const later = since === "deploy";
  const hex = outside.drawHex ?? drawHex;
  const probeAgent = probeAgentOf(probeHeaders, hex);
  const traceIds = new Map<string, string>();
  verification.probes = probeSeries(
    verification.settings,
    { service, url: verification.url },
    { userAgent: probeAgent, traceIds, warmUntil: later ? -Infinity : clock.now() + warmUpMs, hex },
  );
  const [all, metrics] = await Promise.all([outside.logs(), outside.metrics()]);
  const logging = new Trouble(clock);
  const pages: LogPages = { page: all.page.bind(all), close: all.close.bind(all), trouble: logging };
  const { window, cutFrom } = plannedWindow(verification.settings, revision.createdAt, clock.now());
  const settings = { ...verification.settings, windowMs: window.to - window.from };
  verification.cutFrom = cutFrom;
  const ofUsers = settings.requests === "users";
  const unreached = settings.tag !== undefined && shareOf(service, revision.name) === 0;
  // Another address may lead to whichever revision has the traffic: its answers prove nothing of this one.
  const atTag = settings.url === undefined || sameAddress(settings.url, taggedUrl(service, settings.tag) ?? null);
  verification.probeSample =
    verification.probes.length === 0 ? null : sampleFor(settings, window, { unreached, atTag });
  const answers = new ProbeEvidence(verification.probes, verification.probeSample, verification.expectations);
  // Probes are not to be compared with what users did.
  verification.compared =
    unreached || !ofUsers ? null : comparedWith(verification.baseline, { service, revision, beganAt }, window);
  const scope = scopeOf(settings, revision);
  const matcher = new ProbeMatcher(traceIds, appLogOf(scope, settings, window).window);
  verification.evidence = new RequestEvidence(pages, outside.readLimit, clock, matcher, {
    settings: verification.probeSample?.role === "beside" ? halved(settings) : settings,
    scope,
    window,
    candidateCreatedAt: revision.createdAt,
    mostUnderWay: mostUnderWay(revision),
    probeAgent,
    onProbe: (seen) => answers.shown(seen),
    metrics: ofUsers ? new RequestMetrics(metrics, clock, scope, window, settings.errorStatus) : null,
    routing: outside.routing ?? null,
  });
  const { evidence } = verification;
  const pairs = later ? null : pairedWith(verification, service, { traceIds, window, hex });
  verification.pairs = pairs;
  const count = (result: ProbeResult, now: number): void => {
    answers.count(result, now);
    evidence.probed(result);
    pairs?.counted("candidate", result);
  };
  const reading = { settings, scope, pages, limit: outside.readLimit, clock, evidence };
  const isOurs = (one: RequestObservation): boolean =>
    one.trace === null ? pairs?.mayBe(one) === true : matcher.isOurs(one.trace);
  verification.baselineEvidence =
    verification.compared === null ? null : new BaselineEvidence({ ...reading, time: verification.compared, isOurs });
  const cloudRun = await outside.cloudRun();
  const first = { service, revision };
  verification.window = new ObservationWindow({
    settings,
    window,
    evidence,
    baseline: verification.baselineEvidence,
    probes: verification.probes,
    gate:
      verification.probes.length === 0
        ? null
        : probeGate(verification.url, { first: service, candidate: revision.name, count }),
    pairs,
    serving: new ServiceWatching({
      cloudRun,
      clock,
      service: settings.service,
      tag: settings.tag,
      first,
      window,
      later,
    }),
    later,
    sample: verification.probeSample,
    probesAreOwn: () => verification.probesAreOwn,
    logShowsProbes: () => verification.logShowsProbes,
    matcher,
    metrics,
    time: new ReadingTime(clock, outside.readLimit, Math.max(clock.now(), window.to + settings.settleMs)),
    scope: {
      ...scope,
      from: Math.max(revision.createdAt ?? window.from, later ? clock.now() - mostBackMs : 0),
    },
    instance: instanceOf(revision),
    since: troubleSince(revision, window.from),
    sendProbe: new ProbeSignIn({
      audience: service.invokerIamDisabled ? null : service.uri,
      idToken: outside.idToken,
      sendProbe: outside.sendProbe,
    }).send,
    clock,
    onProgress: outside.onProgress,
  });
  const beside = new BesideWindow({
    settings,
    clock,
    metrics,
    pages,
    cloudRun,
    candidate: revision,
    service,
    window,
    evidence,
    baseline: verification.baseline === null ? null : { ...scope, revision: verification.baseline },
  });
  verification.beside = beside;
  await beside.during(verification.window, signal);
  // Where the log shows every answer under the candidate, none was another's.
  const unshown = verification.probes.some((series) => series.facts().shown < series.facts().sent);
  if (unshown && outside.readLimit.leftThisMinute() > 0)
    verification.elsewhere = await findElsewhere(pages, { scope, probeAgent, window }, clock, signal);
}

/** The same probes to the baseline, where both have an address of their own. Null: one of them has none. */
function pairedWith(
  { settings, url, baseline: name, clock }: Verification,
  service: ServiceState,
  { traceIds, window, hex }: { traceIds: Map<string, string>; window: Window; hex: DrawHex },
): PairedProbes | null {
  const address = pairedAddress({ service, url, tag: settings.tag }, name);
  if (name === null || address === null) return null;
  const warmUntil = clock.now() + settings.warmUpMs;
  // Another name than the candidate's probes have: an answer of the baseline is not one that went astray.
  const userAgent = probeAgentOf(settings.probeHeaders, hex);
  // Which version the baseline is of nobody asks.
  const plan = { ...settings, expectVersion: undefined };
  const probes = probeSeries(plan, { service, url: address.url }, { userAgent, traceIds, warmUntil, hex });
  return probes.length === 0
    ? null
    : new PairedProbes({ settings, baseline: { name, tag: address.tag }, first: service, probes, window, warmUntil });
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
