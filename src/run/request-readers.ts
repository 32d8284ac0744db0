import type { Clock, Wait } from "../clock.ts";
import type { LeftOutFacts } from "../checks/left-out.ts";
import type { Settings } from "../inputs/settings.ts";
import { slowMsOf } from "../inputs/stand-ins.ts";
import { FieldSurvey } from "../sources/field-survey.ts";
import { structuredFilter, type LogScope } from "../sources/log-filter.ts";
import { epochMs, fieldsOf, type LogEntry } from "../sources/log-entry.ts";
import type { RoutingReader } from "../sources/log-routing.ts";
import type { RequestObservation } from "../sources/observation.ts";
import type { ProbeMatcher } from "../sources/probes/probe-matcher.ts";
import type { ReadLimit, ReadPurpose } from "../sources/read-limit.ts";
import type { Drawn } from "../sources/read-sample.ts";
import { RequestLines } from "../sources/request-lines.ts";
import { type LogName, logNames } from "../sources/log-names.ts";
import { isPlatformOnly, readerOf, readingOf } from "../sources/request-logs.ts";
import { Pulse } from "../sources/pulse.ts";
import { meteredFilter, type RequestMetrics } from "../sources/request-metrics.ts";
import type { NotUser } from "../sources/who-asked.ts";
import { type SeenProbe, WatchLog } from "../sources/watch-log.ts";
import { WatchReader } from "../sources/watch-reader.ts";
import { type LogPages, type Window, WindowReader } from "../sources/window-reader.ts";
import { HeldRefused } from "./held-refused.ts";
import { LogCheck } from "./log-check.ts";
import { MeteredTrack } from "./metered-track.ts";
import { logDelayMs, speaksAgainst } from "./request-counts.ts";
import { RequestTrack } from "./request-track.ts";
import { UserSieve } from "./user-sieve.ts";
import { WaitEvidence } from "./wait-evidence.ts";

export interface RequestReadersOptions {
  settings: Settings;
  scope: LogScope;
  window: Window;
  candidateCreatedAt: number | null;
  probeAgent: string;
  /** Cloud Run's request log shows one of our probes under the candidate. */
  onProbe: (probe: SeenProbe) => void;
  /** Monitoring's counts of the requests. Null: they cannot be asked for. */
  metrics?: RequestMetrics | null;
  /** How the project routes its logs. Null: it cannot be asked. */
  routing?: (() => Promise<RoutingReader>) | null;
}

/** What all readings share. */
export interface ReadingMeans {
  pages: LogPages;
  limit: ReadLimit;
  clock: Clock;
  matcher: ProbeMatcher;
  /** Entries of both logs a ms. Null: not known yet. */
  rateOfBoth: () => number | null;
}

/**
 * The readers of all that tells of the candidate's requests, and where the entries go that they give: a user's request is
 * counted once, whatever tells of it, and one of ours or of a checker is none.
 */
export class RequestReaders {
  readonly settings: Settings;
  readonly window: Window;
  readonly clock: Clock;
  readonly limit: ReadLimit;
  /** Of every log of requests. */
  readonly tracks: Readonly<Record<LogName, RequestTrack>>;
  /** The two that are held against each other. */
  readonly app: RequestTrack;
  readonly platform: RequestTrack;
  readonly watchReader: WatchReader;
  readonly watch: WatchLog;
  readonly waits: WaitEvidence;
  readonly check: LogCheck;
  readonly pulse: Pulse;
  readonly metrics: RequestMetrics | null;
  readonly metered: MeteredTrack | null;
  /** The user names Cloud Run's own latency as the one to judge: then there are no entries of the app's to look for. */
  readonly platformOnly: boolean;
  /** Which fields the app's entries have. */
  readonly survey: FieldSurvey;
  /** Whatever the app writes, to look for its fields. */
  readonly loose: WindowReader;
  readonly matcher: ProbeMatcher;
  readonly #refused: HeldRefused;
  readonly #probeAgent: string;
  readonly #onProbe: (probe: SeenProbe) => void;
  /** Whose requests the entries of each log are, where they tell. */
  readonly #sieves: Readonly<Record<LogName, UserSieve>>;
  readonly #lines: RequestLines;

  constructor({ pages, limit, clock, matcher, rateOfBoth }: ReadingMeans, options: RequestReadersOptions) {
    const { settings, scope, window, probeAgent, candidateCreatedAt, metrics = null, routing = null } = options;
    this.settings = settings;
    this.window = window;
    this.clock = clock;
    this.limit = limit;
    this.matcher = matcher;
    this.pulse = new Pulse(window);
    this.metrics = metrics;
    this.#probeAgent = probeAgent;
    this.#onProbe = options.onProbe;
    this.platformOnly = isPlatformOnly(settings);

    const overlapMs = slowMsOf(settings) + logDelayMs;
    const reader = (filter: string, of: Window, purpose: ReadPurpose = "judged"): WindowReader =>
      new WindowReader(pages, limit, clock, filter, of, { overlapMs, purpose });
    const beside = (filter: string, of: Window): WindowReader => reader(filter, of, "beside");
    const fields = fieldsOf(settings);
    const track = (log: LogName): RequestTrack => {
      const { filter, window: read } = readingOf(log, scope, settings, window);
      return new RequestTrack(log, reader(filter, read), readerOf(log, fields), settings, window);
    };
    this.tracks = ofEach(track);
    this.app = this.tracks.app;
    this.platform = this.tracks.platform;
    const { errorStatus } = settings;
    const stacks = settings.requests === "none";
    const watched = { scope, probeAgent, errorStatus, stacks, window, candidateCreatedAt, clock };
    this.watchReader = new WatchReader({ ...watched, reader: beside });
    this.watch = new WatchLog(probeAgent, window, errorStatus);
    this.survey = new FieldSurvey({ latency: settings.latencyField, status: settings.statusField });
    this.loose = beside(structuredFilter(scope), window);

    this.#refused = new HeldRefused(this.app, () => this.watchReader.read);
    this.#sieves = ofEach(() => new UserSieve(settings, (entry) => this.#isOwn(entry)));
    this.#lines = new RequestLines((line) => speaksAgainst(line, settings));

    const whoIs = (entry: LogEntry): NotUser | null => this.#sieves.platform.whoIs(entry);
    this.check = new LogCheck({ settings, fields, scope, window, clock, whoIs, metrics, routing });
    const others = (from: number, to: number): number => this.check.othersIn(from, to);
    this.metered = metrics === null ? null : new MeteredTrack(metrics, settings, window, meteredFilter(scope), others);
    this.waits = new WaitEvidence({
      pages,
      limit,
      clock,
      settings,
      scope,
      window,
      slices: this.app.slices,
      isOwn: (entry) => whoIs(entry) !== null,
      startedAt: (instanceId) => this.watch.starts.get(instanceId),
      onEntries: (entries: readonly LogEntry[], drawn: Drawn) => {
        this.#hear(entries);
        this.check.beside(entries, drawn);
      },
      rate: rateOfBoth,
    });
  }

  /** Are users' requests judged? Else only what Cloud Run and the app say of the instances is read. */
  get ofUsers(): boolean {
    return this.settings.requests === "users";
  }

  /** The logs that stand in for the app's, the best first: none after the first that holds requests. */
  get instead(): RequestTrack[] {
    const others = Object.values(this.tracks).filter((track) => track !== this.app);
    const used = others.findIndex(({ timed }) => timed > 0);
    return used === -1 ? others : others.slice(0, used + 1);
  }

  /** ion-verify's own requests that were found in a log and left out. */
  probesIn(source: LogName): number {
    return this.#sieves[source].probes + (source === "app" ? this.matcher.left : 0);
  }

  /** Requests in a log that are no users', and were left out. */
  leftOutOf(source: LogName): LeftOutFacts {
    return this.#sieves[source].leftOut.facts();
  }

  /** Takes the pages of one log as they are read. */
  async read<R>(track: RequestTrack, pages: AsyncGenerator<LogEntry[], R>): Promise<R> {
    for (;;) {
      const next = await pages.next();
      if (next.done === true) return next.value;
      this.#hear(next.value);
      const observations = track.observations(next.value);
      // What began while nothing ended was there then.
      for (const [i, { startedAt }] of observations.entries())
        if (!this.#isFailedProbe(next.value[i])) this.pulse.heard(startedAt);
      const sieve = this.#sieves[track.source];
      const users = observations.filter((_, i) => sieve.passes(next.value[i] ?? {}));
      if (track === this.app) {
        for (const entry of next.value) this.survey.add(entry);
        this.check.lines(observations, track.reader.fraction);
        this.#countApp(this.matcher.sift(users, this.clock.now(), this.watchReader.readUpTo));
        continue;
      }
      for (const { at } of users) this.pulse.came(at);
      track.count(users);
    }
  }

  async readWatch(pages: AsyncGenerator<LogEntry[]>): Promise<void> {
    for await (const entries of pages) {
      this.#hear(entries);
      const { refused, probes } = this.watch.read(
        entries,
        (trace) => this.matcher.isOurs(trace),
        (entry) => this.#sieves.platform.whoIs(entry) === null,
      );
      for (const probe of probes) {
        this.matcher.shown(probe);
        if (probe.trace !== null) this.check.probeShown(probe.trace);
        this.#onProbe(probe);
      }
      // The platform's own track reads these itself; the app never saw them, and Monitoring does not count them.
      this.#refused.hold(refused);
      this.metered?.refused(refused);
    }
    this.#refused.count(this.app.reader.readUpTo);
    this.#countApp(this.matcher.sift([], this.clock.now(), this.watchReader.readUpTo));
  }

  /** What Monitoring counts. */
  async meter(wait: Wait): Promise<void> {
    if (!this.ofUsers) return;
    await this.metrics?.read(wait);
    this.metered?.recount();
  }

  /** Nothing more comes: what waited for another source to tell of it is counted. */
  release(): void {
    const now = this.clock.now();
    this.#countApp(this.matcher.releaseAll());
    this.app.count(this.#lines.releaseAll(now));
    this.#refused.count(Infinity);
  }

  /** Each request once, whatever the app writes of it. */
  #countApp(users: RequestObservation[]): void {
    for (const { at } of users) this.pulse.came(at);
    this.app.count(this.#lines.sift(users, this.clock.now()));
  }

  #hear(entries: readonly LogEntry[]): void {
    for (const entry of entries) if (!this.#isFailedProbe(entry)) this.pulse.heard(epochMs(entry.timestamp));
  }

  /** While our probes fail, that nobody came is no reason why no entry of a user's did. */
  #isFailedProbe(entry: LogEntry | undefined): boolean {
    return entry !== undefined && (entry.httpRequest?.status ?? 0) >= 400 && this.#isOwn(entry);
  }

  #isOwn({ httpRequest, trace }: LogEntry): boolean {
    return httpRequest?.userAgent === this.#probeAgent || (trace !== undefined && this.matcher.isOurs(trace));
  }
}

function ofEach<T>(make: (log: LogName) => T): Record<LogName, T> {
  return Object.fromEntries(logNames.map((log) => [log, make(log)])) as Record<LogName, T>;
}
