import type { Clock, Wait } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { LeftOutFacts } from "../checks/left-out.ts";
import type { Look } from "../checks/requests.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import { isRefusal, type Sights } from "../sources/coverage.ts";
import { platformFilter, type LogScope } from "../sources/log-filter.ts";
import { appObservation, fieldsOf, platformObservation, type LogEntry } from "../sources/log-entry.ts";
import type { ProbeMatcher } from "../sources/probes/probe-matcher.ts";
import type { ReadLimit, ReadPurpose } from "../sources/read-limit.ts";
import { WindowReader, type LogPages, type Window } from "../sources/window-reader.ts";
import { type SeenProbe, WatchLog } from "../sources/watch-log.ts";
import { WatchReader } from "../sources/watch-reader.ts";
import { appLogOf } from "./app-log.ts";
import { HeldRefused } from "./held-refused.ts";
import { endedUntil, evidenceUntil, logDelayMs } from "./request-counts.ts";
import type { LastWait } from "./reading-time.ts";
import { RequestTrack } from "./request-track.ts";
import { SideReading } from "./side-reading.ts";
import { UserSieve } from "./user-sieve.ts";
import type { Pasts } from "../sources/past-requests.ts";
import { WaitEvidence } from "./wait-evidence.ts";

/** Errors of reading that were met, told in the report. */
export interface ReadTrouble {
  code: "no-access" | "not-reachable";
  detail: string;
  times: number;
}

export interface RequestEvidenceOptions {
  settings: Settings;
  scope: LogScope;
  window: Window;
  candidateCreatedAt: number | null;
  /** So many of the candidate's requests can be under way at a time. */
  mostUnderWay: number;
  probeAgent: string;
  /** Cloud Run's request log shows one of our probes under the candidate. */
  onProbe: (probe: SeenProbe) => void;
}

/**
 * What the logs say of the candidate's requests. The app's own entries count as soon as one has a latency; until then, and
 * where there are none, Cloud Run's request log does. A third reading watches for what explains errors and for what the
 * app cannot have written: requests that were refused before any instance saw them.
 */
export class RequestEvidence {
  readonly #app: RequestTrack;
  readonly #platform: RequestTrack;
  readonly #watchReader: WatchReader;
  readonly watch: WatchLog;
  readonly waits: WaitEvidence;
  readonly #beside: SideReading[];
  readonly #matcher: ProbeMatcher;
  readonly #window: Window;
  readonly #mostUnderWay: number;
  readonly #refused: HeldRefused;
  readonly #settings: Settings;
  readonly #clock: Clock;
  readonly #limit: ReadLimit;
  readonly #probeAgent: string;
  readonly #onProbe: (probe: SeenProbe) => void;
  /** The user names Cloud Run's own latency as the one to judge: then there are no entries of the app's to look for. */
  readonly #platformOnly: boolean;
  /** Whose requests the entries of each log are, where they tell. */
  readonly #sieves: Record<"app" | "platform", UserSieve>;
  #trouble: ReadTrouble | null = null;
  #lateBefore: number | null = null;
  #swept = false;
  #appAskedAt = -Infinity;

  constructor(pages: LogPages, limit: ReadLimit, clock: Clock, matcher: ProbeMatcher, options: RequestEvidenceOptions) {
    const { settings, scope, window, probeAgent } = options;
    const fields = fieldsOf(settings);
    const overlapMs = settings.p95BudgetMs + logDelayMs;
    const reader = (filter: string, of: Window, purpose: ReadPurpose = "judged"): WindowReader =>
      new WindowReader(pages, limit, clock, filter, of, { overlapMs, purpose });
    const appLog = appLogOf(scope, settings, window);
    this.#app = new RequestTrack(
      "app",
      reader(appLog.filter, appLog.window),
      (entry) => appObservation(entry, fields),
      settings,
      window,
    );
    this.#platform = new RequestTrack(
      "platform",
      reader(platformFilter(scope), window),
      platformObservation,
      settings,
      window,
    );
    const { candidateCreatedAt } = options;
    this.#watchReader = new WatchReader({
      scope,
      probeAgent,
      window,
      candidateCreatedAt,
      clock,
      reader: (filter, of) => reader(filter, of, "beside"),
    });
    this.#refused = new HeldRefused(this.#app, () => this.#watchReader.read);
    this.watch = new WatchLog(probeAgent, window);
    this.#matcher = matcher;
    this.#window = window;
    this.#mostUnderWay = options.mostUnderWay;
    this.#settings = settings;
    this.#clock = clock;
    this.#limit = limit;
    this.#probeAgent = probeAgent;
    this.#onProbe = options.onProbe;
    const { slices } = this.#app;
    const sieve = (): UserSieve => new UserSieve(settings, (entry) => this.#isOwn(entry));
    this.#sieves = { app: sieve(), platform: sieve() };
    const isOwn = (entry: LogEntry): boolean => this.#sieves.platform.whoIs(entry) !== null;
    const startedAt = (instanceId: string): number | undefined => this.watch.starts.get(instanceId);
    this.waits = new WaitEvidence({ pages, limit, clock, settings, scope, window, slices, isOwn, startedAt });
    this.#beside = [
      new SideReading({
        clock,
        everyMs: Math.min(watchEveryMs, settings.windowMs / 5),
        read: async (wait) => await this.#readWatch(this.#watchReader.poll(wait)),
        readAt: () => this.#watchReader.readAt,
      }),
      new SideReading({
        clock,
        everyMs: Math.min(waitsEveryMs, settings.windowMs / 5),
        read: async (wait) => await this.waits.poll(wait),
        readAt: () => this.waits.readAt,
      }),
    ];
    this.#platformOnly = settings.latencyField.startsWith("httpRequest.");
  }

  /** Until it is known what the service was like before, nothing is called broken. */
  awaitPast(): void {
    this.#app.judge.awaitPast();
    this.#platform.judge.awaitPast();
  }

  know({ app, platform }: Pasts): void {
    this.#app.judge.know(app);
    this.#platform.judge.know(platform);
  }

  /** The log that is judged. */
  get active(): RequestTrack {
    return this.#app.timed > 0 ? this.#app : this.#platform;
  }

  track(source: RequestTrack["source"]): RequestTrack {
    return source === "app" ? this.#app : this.#platform;
  }

  get window(): Window {
    return this.#window;
  }

  /** Null: neither log had an entry. */
  get source(): "app" | "platform" | null {
    return this.active.timed > 0 ? this.active.source : null;
  }

  /** Cloud Run's request log was judged because the app's own had nothing to judge, not because the user asked for it. */
  get fellBack(): boolean {
    return this.source === "platform" && !this.#platformOnly;
  }

  /** Own probes that may be among the users' figures of the app's log. */
  get unsureProbes(): number {
    return this.#matcher.unsure;
  }

  /** ion-verify's own requests that were found in the judged log and left out. */
  get probes(): number {
    return this.active === this.#app ? this.#matcher.left + this.#sieves.app.probes : this.#sieves.platform.probes;
  }

  /** Requests in the judged log that are no users', and were left out. */
  get leftOut(): LeftOutFacts {
    return this.#sieves[this.active.source].leftOut.facts();
  }

  get trouble(): ReadTrouble | null {
    return this.#trouble;
  }

  /** Did any reading succeed? */
  get succeeded(): boolean {
    return this.#app.reader.answered || this.#platform.reader.answered;
  }

  /** Was the window read to its end when it was over? Without that no final look may be taken. */
  get swept(): boolean {
    return this.#swept;
  }

  /** Did a reading of the watched entries succeed? Without one, no kill was seen and none was looked for. */
  get watched(): boolean {
    return this.#watchReader.readAt > -Infinity;
  }

  /** How far each of the logs' readings was seen. */
  sights(): Pick<Sights, "requests" | "refused" | "kills" | "waits"> {
    const { reader } = this.active;
    const { readTo, gap } = reader.coverage;
    // The app's entries stand at the requests' ends: before they are all read, some of the window's may be missing.
    const requests = { readTo: reader.complete ? readTo : Math.min(readTo, this.#window.to - 1), gap };
    return {
      requests,
      // Cloud Run's own log, where that is judged, holds them.
      refused: this.active === this.#app ? this.#watchReader.refused : requests,
      kills: this.#watchReader.kills,
      waits: this.waits.coverage,
    };
  }

  /** Were some errors not read, because they were too many? */
  get errorsUnread(): boolean {
    return this.#watchReader.lacks;
  }

  /** Late entries of the window's part before this time were not looked for. */
  get lateBefore(): number | null {
    return this.#lateBefore;
  }

  /** One reading of what is new. Failures are kept as `trouble` and never thrown. */
  async poll(wait: Wait): Promise<void> {
    // All that is for judging goes to the one log that is judged, once that is known.
    const unused = this.#app.timed === 0 && this.#platform.timed > 0;
    const asked = !this.#platformOnly && (!unused || this.#clock.now() - this.#appAskedAt >= askAppAgainMs);
    if (asked) {
      this.#appAskedAt = this.#clock.now();
      const share = this.#app.timed > 0 ? 1 : 0.4;
      await this.#guarded(wait, async () => await this.#read(this.#app, this.#app.reader.poll({ share }, wait)));
    }
    const share = asked ? 0.6 : 1;
    if (this.#app.timed === 0)
      await this.#guarded(
        wait,
        async () => await this.#read(this.#platform, this.#platform.reader.poll({ share }, wait)),
      );
    this.active.closeBatch();
    for (const reading of this.#beside.filter(({ due }) => due))
      await this.#guarded(wait, async () => await reading.poll(wait));
  }

  /** The complete reading when the window is over, for what arrived late. Side by side: one that hangs takes no other's time. */
  async sweep(last: LastWait): Promise<void> {
    const judged = [...(this.#platformOnly ? [] : [this.#app]), ...(this.#app.timed === 0 ? [this.#platform] : [])].map(
      (track) => ({
        wait: last(() => track.reader.readAt),
        read: async (wait: Wait): Promise<void> => {
          const lateBefore = await this.#read(track, track.reader.sweep(maxSweepPages, wait));
          if (track === this.active) this.#lateBefore = lateBefore;
        },
      }),
    );
    const watch = {
      wait: last(() => this.#watchReader.readAt),
      read: async (wait: Wait) => await this.#readWatch(this.#watchReader.sweep(wait)),
    };
    const waits = { wait: last(() => this.waits.readAt), read: async (wait: Wait) => await this.waits.sweep(wait) };
    await Promise.all(
      [...judged, watch, waits].map(async ({ wait, read }) => {
        await this.#guarded(wait, async () => await read(wait));
      }),
    );
    // What witnesses waits may have come last.
    this.waits.close();
    this.#swept = this.active.reader.complete;
    this.#app.count(this.#matcher.releaseAll());
    this.#refused.count(Infinity);
    this.active.closeBatch();
  }

  /** What can be said now. */
  look(): Look & { canPass: boolean } {
    const { judge } = this.active;
    const [shown, provable] = [this.evidenceUntil(false), this.evidenceUntil(true)];
    const ended = Math.min(endedUntil(this.#clock.now()), this.active.reader.readUpTo);
    const soon = { throughSlice: this.active.throughSlice(ended), underWay: this.#mostUnderWay };
    const look = judge.look(this.active.throughSlice(shown), soon);
    return {
      ...look,
      breached: look.breached || this.waits.breached(shown),
      canPass: judge.look(this.active.throughSlice(provable)).proven && this.waits.proven(provable),
    };
  }

  /** Requests that started before this time have shown by now. Epoch ms. */
  evidenceUntil(forProof: boolean): number {
    const now = Math.min(this.#clock.now(), this.#window.to + this.#settings.settleMs);
    // A log that is read late holds only what came by another way: errors without the successes beside them.
    return Math.min(evidenceUntil(now, this.#settings, forProof), this.active.reader.readUpTo);
  }

  async #read<R>(track: RequestTrack, entries: AsyncGenerator<LogEntry[], R>): Promise<R> {
    for (;;) {
      const next = await entries.next();
      if (next.done === true) return next.value;
      const observations = track.observations(next.value);
      const sieve = this.#sieves[track.source];
      const users = observations.filter((_, i) => sieve.passes(next.value[i] ?? {}));
      if (track === this.#app) {
        track.count(this.#matcher.sift(users, this.#clock.now(), this.#watchReader.readUpTo));
        continue;
      }
      track.count(users);
    }
  }

  async #readWatch(pages: AsyncGenerator<LogEntry[]>): Promise<void> {
    for await (const entries of pages) {
      const { refused, probes } = this.watch.read(
        entries,
        (trace) => this.#matcher.isOurs(trace),
        (entry) => this.#sieves.platform.whoIs(entry) === null,
      );
      for (const probe of probes) {
        this.#matcher.shown(probe);
        this.#onProbe(probe);
      }
      // The platform's own track reads these itself; the app never saw them.
      this.#refused.hold(refused);
    }
    this.#refused.count(this.#app.reader.readUpTo);
    this.#app.count(this.#matcher.sift([], this.#clock.now(), this.#watchReader.readUpTo));
  }

  #isOwn({ httpRequest, trace }: LogEntry): boolean {
    return httpRequest?.userAgent === this.#probeAgent || (trace !== undefined && this.#matcher.isOurs(trace));
  }

  async #guarded(wait: Wait, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      wait.signal.throwIfAborted();
      if (!isCallFailure(error)) throw error;
      this.#trouble = {
        code: isRefusal(error.kind) ? "no-access" : "not-reachable",
        detail: error.message,
        times: (this.#trouble?.times ?? 0) + 1,
      };
    }
  }

  get reads(): { total: number; mostInAMinute: number } {
    return this.#limit.reads();
  }
}

/** Where the app's log tells nothing, it is looked at again now and then: each look takes a read from what is judged. */
const askAppAgainMs = 60_000;

/** Kills and refusals may be told some seconds late; the quota is needed for the requests. */
const watchEveryMs = 10_000;

/** Waits change slowly: two reads a minute of the 40 that polls may make. */
const waitsEveryMs = 30_000;

/** With those of the watch, what a minute's quota still holds after the last poll, and a second minute's. */
const maxSweepPages = 40;
