import { randomBytes } from "node:crypto";
import type { Clock, Wait } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Finding, Reason } from "../checks/finding.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { CloudRun, RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import type { ProbeResult } from "../sources/observation.ts";
import { ProbeMatcher } from "../sources/probes/probe-matcher.ts";
import { plannedProbes } from "../sources/probes/plans.ts";
import { ProbeSignIn } from "../sources/probes/probe-sign-in.ts";
import { ProbeSeries } from "../sources/probes/probe-series.ts";
import type { ProbeRequest } from "../sources/probes/probe.ts";
import { effectiveTraffic, tagUrl } from "../revision/readiness-rule.ts";
import { readinessFinding, waitForReadiness, type Readiness } from "../revision/readiness.ts";
import type { ServedUsers } from "../sources/served.ts";
import type { ReadLimit } from "../sources/read-limit.ts";
import { WindowReader, type LogPages, type Window } from "../sources/window-reader.ts";
import { Trouble } from "../sources/coverage.ts";
import { WatchLog } from "../sources/watch-log.ts";
import { type LogScope, startFilter } from "../sources/log-filter.ts";
import type { RoutingReader } from "../sources/log-routing.ts";
import { RequestMetrics } from "../sources/request-metrics.ts";
import { checkCollection, type MetricReader } from "../sources/resources.ts";
import type { AlignedMetrics } from "../sources/period/aligned-metrics.ts";
import type { Progress } from "../report/progress.ts";
import type { ReadinessStep } from "../report/report.ts";
import { appLogOf } from "./app-log.ts";
import { type ComparedTime, comparedTime } from "./baseline.ts";
import { BaselineEvidence } from "./baseline-evidence.ts";
import { type Elsewhere, findElsewhere } from "./elsewhere.ts";
import { Expectations } from "./expectations.ts";
import { findBaseline, type FoundBaseline } from "./find-baseline.ts";
import { NewMessageSearch } from "./new-messages.ts";
import { shareOf } from "../traffic/plan.ts";
import { ProbeEvidence } from "./probe-evidence.ts";
import { ProbeGate } from "./probe-gate.ts";
import { PastReading } from "./past-reading.ts";
import { mostBackMs, windowSince } from "./past-window.ts";
import { ProbeSample } from "./probe-sample.ts";
import { mostUnderWay } from "./request-counts.ts";
import { RequestEvidence } from "./request-evidence.ts";
import { instanceOf } from "./instance.ts";
import { ServiceWatching } from "./service-watching.ts";
import { ReadingTime } from "./reading-time.ts";
import { UsualEvents } from "./usual-events.ts";
import { ObservationWindow } from "./window.ts";

/** Everything outside: opened only when it is first needed. */
export interface Outside {
  clock: Clock;
  /** Gives the project. */
  signIn: () => Promise<string>;
  cloudRun: () => Promise<CloudRun>;
  logs: () => Promise<LogPages>;
  readLimit: ReadLimit;
  metrics: () => Promise<MetricReader & Partial<AlignedMetrics>>;
  /** Did a revision ever serve users? */
  servedUsers: ServedUsers;
  /** Absent: how logs are routed cannot be asked. */
  routing?: () => Promise<RoutingReader>;
  sendProbe: (probe: ProbeRequest, clock: Clock, signal: AbortSignal) => Promise<ProbeResult>;
  /** For probes of a service that lets only known callers in. */
  idToken: (audience: string, wait: Wait) => Promise<string>;
  onReadiness: (step: ReadinessStep) => void;
  onProgress: (progress: Progress) => void;
}

/** Cloud Run's own state changes in seconds; more often is only noise. */
const readinessPollMs = 2_000;

const listLimitMs = 20_000;

const maxStartLogPages = 3;

/** Entries show up to 1.6 s after what they tell of (seen in public exports, audit entries latest). */
const lastWordsMs = 2_000;

/** A revision that fails, fails within minutes of its creation. */
const startLogBackMs = 60 * 60_000;

/** Of the deploy that is looked at: created shortly before, not one that has served for days. */
const newForMs = 60 * 60_000;

function isNew({ createdAt }: RevisionState, now: number): boolean {
  return createdAt === null || createdAt >= now - newForMs;
}

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
  collection: Finding | undefined;
  /** Whoever else answered the probes. Null: nobody, as far as is known. */
  elsewhere: Elsewhere | null = null;
  past: PastReading | undefined;
  /** The deploy is older than what a later look reaches: where that begins, epoch ms. Null: it is not. */
  cutFrom: number | null = null;
  /** Undefined: there is no baseline, or the window has not begun. */
  newMessages: NewMessageSearch | undefined;
  /** What a worker's error lines and ends are held against. Undefined: requests are judged, or the window has not begun. */
  usual: UsualEvents | undefined;
  /** Of a candidate that never became ready. */
  startLog: WatchLog | undefined;

  /** Short name of the revision that served before. */
  get baseline(): string | null {
    return this.found?.name ?? null;
  }

  /** Probes in the place of users' requests, whom the candidate has none of. */
  get standIn(): ProbeSample | null {
    return this.probeSample?.role === "instead" ? this.probeSample : null;
  }

  /**
   * Are the probes' answers surely the candidate's? That the address leads to it alone is looked at by the gate; behind
   * another address than Cloud Run's own anything may answer, and the request log must show each.
   */
  get probesAreOwn(): boolean {
    return this.#judgedProbes.every(({ direct, shown, sent }) => direct || shown >= sent);
  }

  /** Does the request log show most of them? */
  get logShowsProbes(): boolean {
    return this.#judgedProbes.every(({ shown, sent }) => 2 * shown >= sent);
  }

  get #judgedProbes(): { direct: boolean; shown: number; sent: number }[] {
    return this.probes
      .filter(({ target }) => target.name === this.probeSample?.name)
      .map((series) => ({ direct: series.target.direct, ...series.facts() }));
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
    const { service, revision: wantedRevision, tag, readyTimeoutMs, intervalMs } = this.settings;
    this.readiness = await waitForReadiness(
      cloudRun,
      {
        service,
        // Whoever came after it may have all of the traffic by now.
        wanted: {
          revision: wantedRevision,
          tag,
          withoutTraffic: withoutTraffic || this.#later,
          commit: this.settings.expectCommit,
          asItIs: this.#later,
        },
        timeoutMs: readyTimeoutMs,
        pollMs: Math.min(readinessPollMs, intervalMs),
      },
      this.clock,
      signal,
      (step) => {
        this.steps.push(step);
        this.#outside.onReadiness(step);
      },
    );
    const { servedUsers } = this.#outside;
    this.found = await findBaseline(
      this.settings,
      this.readiness,
      { cloudRun, servedUsers, clock: this.clock },
      signal,
    );
    this.url = this.#probeUrl();
    const { revision, finding } = this.readiness;
    if (revision !== undefined && finding.decision === "pass")
      await this.expectations.read(cloudRun, revision, { deadline: this.clock.now() + listLimitMs, signal });
    if (revision !== undefined && finding.decision === "fail") await this.#readStartLog(revision, signal);
    return finding.decision === "pass" ? revision : undefined;
  }

  /** Is the window over already? */
  get #later(): boolean {
    return this.settings.since === "deploy";
  }

  /** The time that is judged, and the settings with its length. */
  #planned({ createdAt }: RevisionState): { window: Window; settings: Settings } {
    const { settings, clock } = this;
    const now = clock.now();
    if (!this.#later) return { window: { from: now, to: now + settings.windowMs }, settings };
    const { settleMs, windowMs, firstLook } = settings;
    const firstAt = firstLook?.startedAt ?? null;
    const { window, cut } = windowSince(createdAt, { now, firstAt, settleMs, windowMs });
    this.cutFrom = cut ? window.from : null;
    return { window, settings: { ...settings, windowMs: window.to - window.from } };
  }

  async #observe(revision: RevisionState, beganAt: number, signal: AbortSignal): Promise<void> {
    const { clock } = this;
    const { service } = this.settings;
    const state = this.readiness?.service;
    // Readiness names a revision only beside the service that it read.
    if (state === undefined) return;
    const { probeHeaders, warmUpMs } = this.settings;
    const run = `ion-verify/1 (run ${randomBytes(8).toString("hex")})`;
    const probeAgent = [run, probeHeaders["user-agent"]].filter((one) => one !== undefined).join(" ");
    const traceIds = new Map<string, string>();
    this.probes = this.#probeSeries(probeAgent, traceIds, this.#later ? -Infinity : clock.now() + warmUpMs);
    const [all, metrics] = await Promise.all([this.#outside.logs(), this.#outside.metrics()]);
    const logging = new Trouble(clock);
    const pages: LogPages = { page: all.page.bind(all), close: all.close.bind(all), trouble: logging };
    const { window, settings } = this.#planned(revision);
    const { from } = window;
    const ofUsers = settings.requests === "users";
    const unreached = settings.tag !== undefined && shareOf(state, revision.name) === 0;
    // Another address may lead to whichever revision has the traffic: its answers prove nothing of this one.
    const atTag = settings.url === undefined || sameAddress(settings.url, this.#tagged(settings.tag) ?? null);
    // Where either may fail the deploy, users or probes, each has half of the chance of a false alarm.
    const halved = { ...settings, alphaFail: settings.alphaFail / 2 };
    // One answer after the window says nothing of the budgets.
    if (this.#later) this.probeSample = null;
    else if (ofUsers && unreached && atTag && this.probes.length > 0)
      this.probeSample = new ProbeSample(settings, window, "instead");
    else if (ofUsers && settings.proveWith === "users-and-probes" && this.probes.length > 0)
      this.probeSample = new ProbeSample(halved, window, "beside");
    const answers = new ProbeEvidence(this.probes, this.probeSample, this.expectations);
    // Probes are not to be compared with what users did.
    this.compared = unreached || !ofUsers ? null : this.#comparedTime(window, beganAt);
    const scope = this.#scope(revision);
    const matcher = new ProbeMatcher(traceIds, appLogOf(scope, settings, window).window);
    this.evidence = new RequestEvidence(pages, this.#outside.readLimit, clock, matcher, {
      settings: this.probeSample?.role === "beside" ? halved : settings,
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
    const reading = { settings, scope, pages, limit: this.#outside.readLimit, clock, evidence };
    const isOurs = (trace: string): boolean => matcher.isOurs(trace);
    this.baselineEvidence =
      this.compared === null ? null : new BaselineEvidence({ ...reading, time: this.compared, isOurs });
    this.window = new ObservationWindow({
      settings,
      window,
      evidence,
      baseline: this.baselineEvidence,
      probes: this.probes,
      gate: this.#gate(state, revision, answers),
      serving: new ServiceWatching({
        cloudRun: await this.#outside.cloudRun(),
        clock,
        service,
        tag: settings.tag,
        first: { service: state, revision },
        window,
        later: this.#later,
      }),
      later: this.#later,
      sample: this.probeSample,
      probesAreOwn: () => this.probesAreOwn,
      logShowsProbes: () => this.logShowsProbes,
      matcher,
      metrics,
      time: new ReadingTime(clock, this.#outside.readLimit, Math.max(clock.now(), window.to + settings.settleMs)),
      scope: { ...scope, from: Math.max(revision.createdAt ?? from, this.#later ? clock.now() - mostBackMs : 0) },
      instance: instanceOf(revision),
      since: isNew(revision, from) ? -Infinity : from,
      sendProbe: new ProbeSignIn({
        audience: state.invokerIamDisabled ? null : state.uri,
        idToken: this.#outside.idToken,
        sendProbe: this.#outside.sendProbe,
      }).send,
      clock,
      onProgress: this.#outside.onProgress,
    });
    const baseline = this.baseline === null ? null : { ...scope, revision: this.baseline };
    const candidateCreatedAt = revision.createdAt;
    if (baseline !== null) {
      this.newMessages = new NewMessageSearch({ pages, clock, baseline, candidateCreatedAt, evidence: this.evidence });
    }
    if (!ofUsers) {
      const cloudRun = await this.#outside.cloudRun();
      const concurrent = baseline !== null && shareOf(state, baseline.revision) > 0;
      this.usual = new UsualEvents({ cloudRun, pages, clock, scope: baseline, candidateCreatedAt, window, concurrent });
    }
    const over = new AbortController();
    const inside = AbortSignal.any([signal, over.signal]);
    this.past = new PastReading({ settings, clock, metrics, candidate: revision, evidence });
    const beside = Promise.all([
      this.#checkCollection(metrics, inside),
      this.newMessages?.readBaseline(inside),
      ...(ofUsers ? [this.past.read(inside)] : []),
    ]);
    // Looked at when the window is over, but a failure of it must have somewhere to go before.
    beside.catch(() => undefined);
    try {
      await this.window.run(signal);
      // What takes seconds of a window that lasts minutes is all there is to wait for where it is over.
      if (this.#later) await beside;
    } finally {
      over.abort(new Error("the window is over"));
      await beside;
    }
    await this.newMessages?.lookAgain(signal);
    if (this.window.settled) await this.usual?.read(this.evidence.watch, signal);
    // Where the log shows every answer under the candidate, none was another's.
    const unshown = this.probes.some((series) => series.facts().shown < series.facts().sent);
    if (unshown && this.#outside.readLimit.leftThisMinute() > 0)
      this.elsewhere = await findElsewhere(pages, { scope, probeAgent, window }, clock, signal);
  }

  #scope({ name: revision }: RevisionState): LogScope & { revision: string } {
    const { service, region, workerPool } = this.settings;
    return { service, region, revision, ...(workerPool === undefined ? {} : { pool: true }) };
  }

  /** What the candidate wrote while it failed to start. Not finding it never changes the verdict. */
  async #readStartLog(revision: RevisionState, signal: AbortSignal): Promise<void> {
    await this.clock.sleep(lastWordsMs, signal);
    const now = this.clock.now();
    const window = { from: Math.max(revision.createdAt ?? 0, now - startLogBackMs), to: now };
    const scope = this.#scope(revision);
    const log = new WatchLog(null, window);
    try {
      const pages = await this.#outside.logs();
      const reader = new WindowReader(pages, this.#outside.readLimit, this.clock, startFilter(scope), window);
      for await (const entries of reader.sweep(maxStartLogPages, { deadline: now + listLimitMs, signal }))
        log.read(entries, () => false);
      this.startLog = log;
    } catch (error) {
      signal.throwIfAborted();
      if (!isCallFailure(error)) throw error;
    }
  }

  async #checkCollection(metrics: MetricReader, signal: AbortSignal): Promise<void> {
    try {
      this.collection = await checkCollection(metrics, { deadline: this.clock.now() + listLimitMs, signal });
    } catch (error) {
      // The window was over before Monitoring answered: nothing is known of the collection.
      if (!signal.aborted) throw error;
    }
  }

  /** Undefined: signing in failed, and the finding says why. */
  async #open(signal: AbortSignal): Promise<CloudRun | undefined> {
    try {
      this.project = await this.#outside.signIn();
      return await this.#outside.cloudRun();
    } catch (error) {
      signal.throwIfAborted();
      if (!isCallFailure(error)) throw error;
      const { message: detail, kind: why } = error;
      const reason: Reason =
        error.failure === "transient" ? { code: "not-reachable", detail } : { code: "no-access", detail, why };
      const finding = readinessFinding("inconclusive", reason, 0, this.settings.readyTimeoutMs);
      this.readiness = { finding, steps: [], service: undefined, revision: undefined, notices: [] };
      return undefined;
    }
  }

  #comparedTime(window: Window, beganAt: number): ComparedTime | null {
    const { baseline, readiness } = this;
    if (baseline === null || readiness?.service === undefined) return null;
    const traffic = effectiveTraffic(readiness.service);
    const candidateCreatedAt = readiness.revision?.createdAt ?? null;
    return comparedTime({ baseline, candidateCreatedAt, beganAt, traffic, window });
  }

  /** Whoever has the traffic answers at any other address than a tag's. */
  #gate(first: ServiceState, { name: candidate }: RevisionState, answers: ProbeEvidence): ProbeGate | null {
    if (this.probes.length === 0) return null;
    const tag =
      effectiveTraffic(first).find((share) => share.tag !== null && sameAddress(share.url, this.url))?.tag ?? null;
    return new ProbeGate({
      address: tag === null ? { kind: "traffic" } : { kind: "tag", tag },
      candidate,
      first,
      count: (result, now) => {
        answers.count(result, now);
        this.evidence?.probed(result);
      },
    });
  }

  #tagged(tag: string | undefined): string | undefined {
    const service = this.readiness?.service;
    return service === undefined || tag === undefined ? undefined : tagUrl(service, tag);
  }

  #probeUrl(): string | null {
    const { url, tag } = this.settings;
    const service = this.readiness?.service;
    if (url !== undefined) return url;
    if (service === undefined) return null;
    const tagged = this.#tagged(tag);
    if (tagged !== undefined) return tagged;
    if (tag !== undefined) {
      // The service's own URL would lead to whichever revision has the traffic.
      this.noProbes = `Cloud Run names no URL for the tag ${tag}; give the input url`;
      return null;
    }
    if (service.internalOnly) {
      this.noProbes = "the service takes internal traffic only; run the job inside its network and give the input url";
      return null;
    }
    if (service.defaultUriDisabled || service.uri === null) {
      this.noProbes = "the service has no run.app URL; give the input url";
      return null;
    }
    return service.uri;
  }

  /** Cloud Run's own address: nothing but Google's front end stands before the container. */
  #isDirect(url: string): boolean {
    const { hostname, origin } = new URL(url);
    const own = [this.readiness?.service?.uri, this.#tagged(this.settings.tag)];
    return hostname.endsWith(".run.app") || own.some((one) => one != null && URL.parse(one)?.origin === origin);
  }

  #probeSeries(userAgent: string, traceIds: Map<string, string>, warmUntil: number): ProbeSeries[] {
    const { url } = this;
    if (url === null) return [];
    const { probeTimeoutMs: timeoutMs } = this.settings;
    const base = url.replace(/\/+$/, "");
    const direct = this.#isDirect(base);
    const asked = this.settings.expectVersion === undefined ? undefined : this.settings.versionFrom;
    return plannedProbes(this.settings).map(({ path, ...plan }) => {
      const versionFrom = plan.name === "health" ? asked : undefined;
      const address = { url: base + path, timeoutMs, userAgent, direct };
      return new ProbeSeries({ ...plan, ...address, warmUntil, versionFrom }, traceIds);
    });
  }
}

/** With or without the slash at its end. */
function sameAddress(a: string | null, b: string | null): boolean {
  const plain = (url: string): string => url.replace(/\/+$/, "");
  return a !== null && b !== null && plain(a) === plain(b);
}
