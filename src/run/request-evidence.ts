import type { Clock, Wait } from "../clock.ts";
import type { LeftOutFacts } from "../checks/left-out.ts";
import { breaks, isUndoubted } from "../checks/logs.ts";
import type { ReadTrouble } from "../checks/observed.ts";
import type { Look } from "../checks/request-judge.ts";
import type { LoggedErrors } from "../checks/unlogged-errors.ts";
import type { Coverage, Sights } from "../sources/coverage.ts";
import type { FieldSurvey } from "../sources/field-survey.ts";
import { eventFilter, type LogScope } from "../sources/log-filter.ts";
import type { ProbeResult } from "../sources/observation.ts";
import type { Pasts } from "../sources/past-requests.ts";
import type { ProbeMatcher } from "../sources/probes/probe-matcher.ts";
import type { ReadLimit } from "../sources/read-limit.ts";
import type { Judged } from "../sources/reconcile/doubt.ts";
import { fewestSilent } from "../sources/reconcile/own-probes.ts";
import type { Reconciled } from "../sources/reconcile/held.ts";
import { isByApp, type LogName } from "../sources/log-names.ts";
import type { MeteredSum } from "../sources/request-metrics.ts";
import type { WatchLog } from "../sources/watch-log.ts";
import type { LogPages, Window } from "../sources/window-reader.ts";
import { GuardedReadings } from "./guarded-readings.ts";
import { JudgedLog } from "./judged-log.ts";
import type { JudgedTrack } from "./judged-track.ts";
import { LastReadings } from "./last-readings.ts";
import type { LastWait } from "./reading-time.ts";
import { endedUntil } from "./request-counts.ts";
import { RequestPolls } from "./request-polls.ts";
import { RequestReaders, type RequestReadersOptions } from "./request-readers.ts";
import { RequestTrack } from "./request-track.ts";
import type { WaitEvidence } from "./wait-evidence.ts";

export interface RequestEvidenceOptions extends RequestReadersOptions {
  /** So many of the candidate's requests can be under way at a time. */
  mostUnderWay: number;
}

/**
 * What the sources say of the candidate's requests: the app's own log, Cloud Run's request log, Monitoring's counts. Which of
 * them is judged is decided by holding them against each other (log-check.ts): none is the truth by itself. A further reading
 * watches for what explains errors and for what the app cannot have written: requests that no instance took.
 */
export class RequestEvidence {
  readonly #readers: RequestReaders;
  readonly #judged: JudgedLog;
  readonly #polls: RequestPolls;
  readonly #last: LastReadings;
  readonly #scope: LogScope;
  readonly #mostUnderWay: number;
  readonly #readings = new GuardedReadings();

  constructor(pages: LogPages, limit: ReadLimit, clock: Clock, matcher: ProbeMatcher, options: RequestEvidenceOptions) {
    const { scope, mostUnderWay } = options;
    const rateOfBoth = (): number | null => this.#judged.rateOfBoth;
    this.#readers = new RequestReaders({ pages, limit, clock, matcher, rateOfBoth }, options);
    this.#judged = new JudgedLog(this.#readers);
    this.#scope = scope;
    this.#mostUnderWay = mostUnderWay;
    this.#polls = new RequestPolls(this.#readers, this.#judged, this.#readings);
    this.#last = new LastReadings(this.#readers, this.#judged, this.#readings);
  }

  /** What is told of the instances and of refused requests. */
  get watch(): WatchLog {
    return this.#readers.watch;
  }

  get waits(): WaitEvidence {
    return this.#readers.waits;
  }

  /** Which fields the app's entries have. */
  get survey(): FieldSurvey {
    return this.#readers.survey;
  }

  /** What the service was like before. `awaited`: until it is known, nothing is called broken. */
  know(pasts: Pasts | "awaited"): void {
    const { app, platform } = pasts === "awaited" ? { app: pasts, platform: pasts } : pasts;
    for (const { judge, source } of Object.values(this.#readers.tracks)) judge.know(isByApp(source) ? app : platform);
    this.#readers.metered?.know(platform);
  }

  /** What is judged. */
  get active(): JudgedTrack {
    return this.#judged.active;
  }

  /** What the sources say of each other, as far as they were read. */
  get decided(): Reconciled {
    return this.#judged.decided;
  }

  /** Does Cloud Run's log hold every request, whoever asked for what, by the project's sinks, and nothing speaks against it? */
  get logShowsAll(): boolean {
    return this.#readers.check.routesAll && this.decided.doubts.every(({ log }) => log !== "platform");
  }

  /** Why the project's sinks could not be read. Null: they were, or nobody asked yet. */
  get routingTrouble(): string | null {
    return this.#readers.check.routingTrouble;
  }

  /** Are there users in what is judged, enough to say that most are answered well? */
  get usersAreWell(): boolean {
    return this.#readers.ofUsers && this.#judged.usersAreWell;
  }

  /** Finds what the verdict rests on: requests, or a worker's errors and ends. */
  get filter(): string {
    return this.#readers.ofUsers ? this.active.reader.filter : eventFilter(this.#scope);
  }

  track(source: LogName): RequestTrack {
    return this.#readers.tracks[source];
  }

  get window(): Window {
    return this.#readers.window;
  }

  /** Null: no source had a request. */
  get source(): Judged | null {
    return this.#judged.source;
  }

  /** Cloud Run's request log was judged because the app's own had nothing to judge, not because the user asked for it. */
  get fellBack(): boolean {
    return this.source === "platform" && !this.#readers.platformOnly && this.#readers.app.timed === 0;
  }

  /** Own probes that may be among the users' figures of the app's log. */
  get unsureProbes(): number {
    return this.#readers.matcher.unsure;
  }

  /** ion-verify's own requests that were found in the judged log and left out. */
  get probes(): number {
    return this.#readers.probesIn(this.#judged.log);
  }

  /** Requests in the judged log that are no users', and were left out. */
  get leftOut(): LeftOutFacts {
    return this.#readers.leftOutOf(this.#judged.log);
  }

  /** What is known of failed requests by both logs. */
  get logged(): LoggedErrors {
    const { source, active, watch } = this;
    const { n, sampling } = this.waits.facts() ?? { n: 0, sampling: null };
    const of = Math.round(n / (sampling?.fraction ?? 1));
    const errors = { platform: watch.platformErrors, app: active.tally.errors, of };
    return { source, sampling: active.reader.sampling, errors };
  }

  get trouble(): ReadTrouble | null {
    return this.#readings.trouble;
  }

  /** Did any reading succeed? */
  get succeeded(): boolean {
    if (!this.#readers.ofUsers) return this.watched;
    return Object.values(this.#readers.tracks).some(({ reader }) => reader.answered);
  }

  /** Was the window read to its end when it was over? Without that no final look may be taken. */
  get swept(): boolean {
    return this.#last.swept;
  }

  /** Did a reading of the watched entries succeed? Without one, no kill was seen and none was looked for. */
  get watched(): boolean {
    return this.#readers.watchReader.readAt > -Infinity;
  }

  /** How far each of the logs' readings was seen. @param spareMs so much is spared each of them anyhow. */
  sights(spareMs = 0): Pick<Sights, "requests" | "refused" | "kills" | "error-lines" | "waits"> {
    const instances = { kills: this.#readers.watchReader.kills, "error-lines": this.#readers.watchReader.errors };
    if (!this.#readers.ofUsers) return { ...instances, requests: null, refused: null, waits: null };
    const { reader, source } = this.active;
    const { readTo, gap } = reader.coverage;
    // The app's entries stand at the requests' ends: before they are all read, some of the window's may be missing.
    const own = { readTo: reader.complete ? readTo : Math.min(readTo, this.#readers.window.to - 1), gap };
    // That the app's log is whole is known as far as Cloud Run's was read beside it; failed requests are watched besides.
    const { readTo: besideTo, gap: besideGap } = this.waits.coverage;
    const beside = { readTo: besideTo + Math.max(0, this.#judged.besideSpareMs - spareMs), gap: besideGap };
    const read = isByApp(source) && own.gap === null && beside.readTo < own.readTo ? beside : own;
    const still = this.#judged.stillness(this.swept);
    const requests = still !== null && still.readTo < read.readTo ? still : read;
    return {
      requests,
      // A log that is written in front of the app holds them itself, where it is judged.
      refused: isByApp(source) ? this.#refused : requests,
      ...instances,
      waits: this.waits.coverage,
    };
  }

  /** Where Cloud Run's log shows none of our probes, it may lack refused requests as well, which no other log has. */
  get #refused(): Coverage {
    const seen = this.#readers.watchReader.refused;
    const stopped = this.decided.doubts.filter((one) => one.code === "stopped");
    const silent = stopped.find(({ log, by }) => log === "platform" && by === "probes");
    // Where both have stopped, that is told.
    const both = stopped.some(({ log }) => log === "app");
    if (silent === undefined || both || silent.of < fewestSilent || silent.fromAt >= seen.readTo) return seen;
    const detail = `it shows none of ${silent.of} probes`;
    return { readTo: silent.fromAt, gap: seen.gap ?? { code: "nothing-newer", detail, since: silent.fromAt } };
  }

  /** Were some errors not read, because they were too many? */
  get errorsUnread(): boolean {
    return this.#readers.watchReader.lacks;
  }

  /** Late entries of the window's part before this time were not looked for. */
  get lateBefore(): number | null {
    return this.#last.lateBefore;
  }

  /** A probe of ours that was answered. */
  probed(result: ProbeResult): void {
    this.#readers.check.probed(result);
  }

  /** One reading of what Monitoring counts. Failures are kept and never thrown. */
  async meter(wait: Wait): Promise<void> {
    await this.#readers.meter(wait);
  }

  /** What Monitoring has counted of the candidate. Null: it has not told. */
  counted(): MeteredSum | null {
    return this.#readers.metrics?.sum ?? null;
  }

  /** One reading of what is new. Failures are kept as `trouble` and never thrown. */
  async poll(wait: Wait): Promise<void> {
    await this.#polls.poll(wait);
  }

  /** The newest of what is judged, before an early end: there will be no complete reading. What fails is not waited for. */
  async catchUp(wait: Wait): Promise<void> {
    await this.#polls.catchUp(wait);
  }

  /** The only reading, of a window that is long over. */
  async lookBack(last: LastWait): Promise<void> {
    await this.#last.lookBack(last);
  }

  /** The complete reading when the window is over, for what arrived late. */
  async sweep(last: LastWait): Promise<void> {
    await this.#last.sweep(last);
  }

  /** Does nothing that the logs say of each other, and no wait, speak against what they hold? */
  get undoubted(): boolean {
    return isUndoubted(this.decided) && !this.decided.thin && this.waits.proven(this.evidenceUntil(true));
  }

  /** What can be said now. */
  look(): Look & { canPass: boolean } {
    // What comes of a worker's window is known at its end.
    if (!this.#readers.ofUsers) return { breached: false, strength: 0, inFavour: 0, proven: false, canPass: false };
    const { active, decided } = this;
    const { certain, backed } = decided;
    const [shown, provable] = [this.evidenceUntil(false), this.evidenceUntil(true)];
    const ended = Math.min(endedUntil(this.#readers.clock.now()), active.reader.readUpTo);
    const soon = { throughSlice: active.throughSlice(ended), underWay: this.#mostUnderWay };
    const look = active.judge.look(active.throughSlice(shown), soon);
    return {
      ...look,
      breached: certain && ((look.breached && this.#breaks(shown)) || (backed && this.waits.breached(shown))),
      canPass: this.undoubted && active.judge.look(active.throughSlice(provable)).proven,
    };
  }

  /** Is a budget broken that is not left open? */
  #breaks(shown: number): boolean {
    const { active, decided } = this;
    const stage = { kind: "running", afterMs: 0, throughSlice: active.throughSlice(shown) } as const;
    return breaks(active.judge.findings(stage), decided);
  }

  /** Requests that started before this time have shown by now. Epoch ms. */
  evidenceUntil(forProof: boolean): number {
    return this.#judged.evidenceUntil(forProof);
  }

  get reads(): { total: number; mostInAMinute: number } {
    return this.#readers.limit.reads();
  }
}
