import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Finding } from "../checks/finding.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { CloudRun, RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import type { ProbeResult } from "../sources/observation.ts";
import { ProbeMatcher } from "../sources/probes/probe-matcher.ts";
import { ProbeSignIn } from "../sources/probes/probe-sign-in.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import type { Readiness } from "../revision/readiness.ts";
import type { LogPages, Window } from "../sources/window-reader.ts";
import { Trouble } from "../sources/coverage.ts";
import type { WatchLog } from "../sources/watch-log.ts";
import type { LogScope } from "../sources/log-filter.ts";
import { RequestMetrics } from "../sources/request-metrics.ts";
import type { ReadinessStep } from "../report/report.ts";
import { appLogOf } from "./app-log.ts";
import { type ComparedTime, comparedTime } from "./baseline.ts";
import { BaselineEvidence } from "./baseline-evidence.ts";
import { BesideWindow } from "./beside-window.ts";
import { notOpened, waitForCandidate } from "./candidate-readiness.ts";
import { type Elsewhere, findElsewhere } from "./elsewhere.ts";
import { Expectations } from "./expectations.ts";
import { findBaseline, type FoundBaseline } from "./find-baseline.ts";
import type { NewMessageSearch } from "./new-messages.ts";
import { troubleSince } from "./old-trouble.ts";
import type { Outside } from "./outside.ts";
import { shareOf } from "../traffic/plan.ts";
import { ProbeEvidence } from "./probe-evidence.ts";
import { answersAreOwn, logShowsMost } from "./judged-probes.ts";
import { probeAddress, probeAgentOf, probeGate, probeSeries, sameAddress, taggedUrl } from "./probe-targets.ts";
import type { PastReading } from "./past-reading.ts";
import { mostBackMs, plannedWindow } from "./past-window.ts";
import { halved, type ProbeSample, sampleFor } from "./probe-sample.ts";
import { readStartLog } from "./start-log.ts";
import { mostUnderWay } from "./request-counts.ts";
import { RequestEvidence } from "./request-evidence.ts";
import { instanceOf } from "./instance.ts";
import { ServiceWatching } from "./service-watching.ts";
import { ReadingTime } from "./reading-time.ts";
import type { UsualEvents } from "./usual-events.ts";
import { ObservationWindow } from "./window.ts";

const expectationsLimitMs = 20_000;

/** One verification of one deploy. Whatever ends it, what was observed until then stays here for the report. */
export class Verification {
  readonly settings: Settings;
  /** Empty until the credentials have told it. */
  project: string;
  readonly clock: Clock;
  readonly #outside: Outside;
  readiness: Readiness | undefined;
  /** Steps told so far: also there when the wait itself was cut off. */
  readonly steps: ReadinessStep[] = [];
  found: FoundBaseline | null = null;
  /** What the deploy was meant to be, beside what it is. */
  readonly expectations: Expectations;
  /** Null: there is no baseline, or the window has not begun. */
  compared: ComparedTime | null = null;
  /** Base URL of the probes. */
  url: string | null = null;
  /** Why no probe could be sent; null when probes were. */
  noProbes: string | null = null;
  probes: ProbeSeries[] = [];
  evidence: RequestEvidence | undefined;
  /** Probes that the budgets of users' requests are judged by: in their place, or beside them. */
  probeSample: ProbeSample | null = null;
  /** Null: there is no baseline, or the window has not begun. */
  baselineEvidence: BaselineEvidence | null = null;
  window: ObservationWindow | undefined;
  /** Whoever else answered the probes. Null: nobody, as far as is known. */
  elsewhere: Elsewhere | null = null;
  /** The deploy is older than what a later look reaches: where that begins, epoch ms. Null: it is not. */
  cutFrom: number | null = null;
  /** Of a candidate that never became ready. */
  startLog: WatchLog | undefined;
  /** Undefined: the window has not begun. */
  #beside: BesideWindow | undefined;

  get collection(): Finding | undefined {
    return this.#beside?.collection;
  }

  get past(): PastReading | undefined {
    return this.#beside?.past;
  }

  /** Undefined: there is no baseline, or the window has not begun. */
  get newMessages(): NewMessageSearch | undefined {
    return this.#beside?.newMessages;
  }

  /** What a worker's error lines and ends are held against. Undefined: requests are judged, or the window has not begun. */
  get usual(): UsualEvents | undefined {
    return this.#beside?.usual;
  }

  /** Short name of the revision that served before. */
  get baseline(): string | null {
    return this.found?.name ?? null;
  }

  /** Probes in the place of users' requests, whom the candidate has none of. */
  get standIn(): ProbeSample | null {
    return this.probeSample?.role === "instead" ? this.probeSample : null;
  }

  /** Are the judged probes' answers surely the candidate's? */
  get probesAreOwn(): boolean {
    return answersAreOwn(this.probes, this.probeSample);
  }

  /** Does the request log show most of them? */
  get logShowsProbes(): boolean {
    return logShowsMost(this.probes, this.probeSample);
  }

  constructor(settings: Settings, outside: Outside) {
    this.settings = settings;
    this.project = settings.project ?? "";
    this.expectations = new Expectations(settings);
    this.clock = outside.clock;
    this.#outside = outside;
  }

  /** @throws the signal's reason when cancelled; anything else thrown is a fault of the program. */
  async run(signal: AbortSignal): Promise<void> {
    const beganAt = this.clock.now();
    const revision = await this.awaitReadiness(signal);
    if (revision !== undefined) await this.#observe(revision, beganAt, signal);
  }

  /**
   * Waits for the candidate, and names the baseline.
   * @returns undefined when it is not ready: the finding says why.
   * @throws as `run`.
   */
  async awaitReadiness(signal: AbortSignal, withoutTraffic = false): Promise<RevisionState | undefined> {
    const cloudRun = await this.#open(signal);
    if (cloudRun === undefined) return undefined;
    const until = { withoutTraffic, clock: this.clock, signal };
    this.readiness = await waitForCandidate(cloudRun, this.settings, until, (step) => {
      this.steps.push(step);
      this.#outside.onReadiness(step);
    });
    const { servedUsers } = this.#outside;
    this.found = await findBaseline(
      this.settings,
      this.readiness,
      { cloudRun, servedUsers, clock: this.clock },
      signal,
    );
    ({ url: this.url, noProbes: this.noProbes } = probeAddress(this.settings, this.readiness.service));
    const { revision, finding } = this.readiness;
    if (revision !== undefined && finding.decision === "pass")
      await this.expectations.read(cloudRun, revision, { deadline: this.clock.now() + expectationsLimitMs, signal });
    if (revision !== undefined && finding.decision === "fail")
      this.startLog = await readStartLog(this.#outside, this.#scope(revision), revision.createdAt, signal);
    return finding.decision === "pass" ? revision : undefined;
  }

  /** Is the window over already? */
  get #later(): boolean {
    return this.settings.since === "deploy";
  }

  async #observe(revision: RevisionState, beganAt: number, signal: AbortSignal): Promise<void> {
    const { clock } = this;
    const { service } = this.settings;
    const state = this.readiness?.service;
    // Readiness names a revision only beside the service that it read.
    if (state === undefined) return;
    const { probeHeaders, warmUpMs } = this.settings;
    const probeAgent = probeAgentOf(probeHeaders);
    const traceIds = new Map<string, string>();
    this.probes = probeSeries(
      this.settings,
      { service: state, url: this.url },
      { userAgent: probeAgent, traceIds, warmUntil: this.#later ? -Infinity : clock.now() + warmUpMs },
    );
    const [all, metrics] = await Promise.all([this.#outside.logs(), this.#outside.metrics()]);
    const logging = new Trouble(clock);
    const pages: LogPages = { page: all.page.bind(all), close: all.close.bind(all), trouble: logging };
    const { window, cutFrom } = plannedWindow(this.settings, revision.createdAt, clock.now());
    const settings = { ...this.settings, windowMs: window.to - window.from };
    this.cutFrom = cutFrom;
    const ofUsers = settings.requests === "users";
    const unreached = settings.tag !== undefined && shareOf(state, revision.name) === 0;
    // Another address may lead to whichever revision has the traffic: its answers prove nothing of this one.
    const atTag = settings.url === undefined || sameAddress(settings.url, taggedUrl(state, settings.tag) ?? null);
    this.probeSample = this.probes.length === 0 ? null : sampleFor(settings, window, { unreached, atTag });
    const answers = new ProbeEvidence(this.probes, this.probeSample, this.expectations);
    // Probes are not to be compared with what users did.
    this.compared = unreached || !ofUsers ? null : this.#comparedTime(state, revision, { window, beganAt });
    const scope = this.#scope(revision);
    const matcher = new ProbeMatcher(traceIds, appLogOf(scope, settings, window).window);
    this.evidence = new RequestEvidence(pages, this.#outside.readLimit, clock, matcher, {
      settings: this.probeSample?.role === "beside" ? halved(settings) : settings,
      scope,
      window,
      candidateCreatedAt: revision.createdAt,
      mostUnderWay: mostUnderWay(revision),
      probeAgent,
      onProbe: (seen) => answers.shown(seen),
      metrics: ofUsers ? new RequestMetrics(metrics, clock, scope, window, settings.errorStatus) : null,
      routing: this.#outside.routing ?? null,
    });
    const { evidence } = this;
    const count = (result: ProbeResult, now: number): void => {
      answers.count(result, now);
      evidence.probed(result);
    };
    const reading = { settings, scope, pages, limit: this.#outside.readLimit, clock, evidence };
    const isOurs = (trace: string): boolean => matcher.isOurs(trace);
    this.baselineEvidence =
      this.compared === null ? null : new BaselineEvidence({ ...reading, time: this.compared, isOurs });
    const cloudRun = await this.#outside.cloudRun();
    const first = { service: state, revision };
    this.window = new ObservationWindow({
      settings,
      window,
      evidence,
      baseline: this.baselineEvidence,
      probes: this.probes,
      gate: this.probes.length === 0 ? null : probeGate(this.url, { first: state, candidate: revision.name, count }),
      serving: new ServiceWatching({ cloudRun, clock, service, tag: settings.tag, first, window, later: this.#later }),
      later: this.#later,
      sample: this.probeSample,
      probesAreOwn: () => this.probesAreOwn,
      logShowsProbes: () => this.logShowsProbes,
      matcher,
      metrics,
      time: new ReadingTime(clock, this.#outside.readLimit, Math.max(clock.now(), window.to + settings.settleMs)),
      scope: {
        ...scope,
        from: Math.max(revision.createdAt ?? window.from, this.#later ? clock.now() - mostBackMs : 0),
      },
      instance: instanceOf(revision),
      since: troubleSince(revision, window.from),
      sendProbe: new ProbeSignIn({
        audience: state.invokerIamDisabled ? null : state.uri,
        idToken: this.#outside.idToken,
        sendProbe: this.#outside.sendProbe,
      }).send,
      clock,
      onProgress: this.#outside.onProgress,
    });
    const beside = new BesideWindow({
      settings,
      clock,
      metrics,
      pages,
      cloudRun,
      candidate: revision,
      service: state,
      window,
      evidence,
      baseline: this.baseline === null ? null : { ...scope, revision: this.baseline },
    });
    this.#beside = beside;
    await beside.during(this.window, signal);
    // Where the log shows every answer under the candidate, none was another's.
    const unshown = this.probes.some((series) => series.facts().shown < series.facts().sent);
    if (unshown && this.#outside.readLimit.leftThisMinute() > 0)
      this.elsewhere = await findElsewhere(pages, { scope, probeAgent, window }, clock, signal);
  }

  #scope({ name: revision }: RevisionState): LogScope & { revision: string } {
    const { service, region, workerPool } = this.settings;
    return { service, region, revision, ...(workerPool === undefined ? {} : { pool: true }) };
  }

  /** Undefined: signing in failed, and the finding says why. */
  async #open(signal: AbortSignal): Promise<CloudRun | undefined> {
    try {
      this.project = await this.#outside.signIn();
      return await this.#outside.cloudRun();
    } catch (error) {
      signal.throwIfAborted();
      if (!isCallFailure(error)) throw error;
      this.readiness = notOpened(error, this.settings);
      return undefined;
    }
  }

  #comparedTime(
    service: ServiceState,
    { createdAt: candidateCreatedAt }: RevisionState,
    times: { window: Window; beganAt: number },
  ): ComparedTime | null {
    const { baseline } = this;
    return baseline === null
      ? null
      : comparedTime({ baseline, candidateCreatedAt, traffic: effectiveTraffic(service), ...times });
  }
}
