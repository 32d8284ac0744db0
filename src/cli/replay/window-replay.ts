import type { Settings } from "../../inputs/settings.ts";
import type { Past } from "../../checks/past.ts";
import type { Finding } from "../../checks/finding.ts";
import { LeftOut } from "../../checks/left-out.ts";
import { judgeUnloggedErrors } from "../../checks/unlogged-errors.ts";
import type { Window } from "../../sources/window-reader.ts";
import type { EvidenceGrowth, RequestFacts, WindowFacts } from "../../report/report.ts";
import { beganIn } from "../../run/app-log.ts";
import { endedUntil, evidenceUntil, mostUnderWay, RequestCounts } from "../../run/request-counts.ts";
import { redact } from "../../report/text/redact.ts";
import type { NotUser } from "../../sources/users.ts";
import type { Names } from "./names.ts";
import { beganAt, isApp, isTimed, isWatched, observationOf, type RequestRecord, whoAskedOf } from "./record.ts";

/** Such a share of no users' requests, and so many of them, would show in what is judged. */
const shareOfStrangers = 0.05;
const fewestStrangers = 3;

/** What a replayed window came to. */
export interface Replayed {
  window: WindowFacts;
  /** When it was decided, ms after the window's start. */
  decidedMs: number;
  source: "app" | "platform" | null;
  findings: Finding[];
  requests: Omit<RequestFacts, "filter" | "reads" | "sampling" | "longestSeenMs" | "waits">;
  evidenceGrowth: EvidenceGrowth[];
  /** Requests of the window whose entries arrived when it had been decided. */
  late: number;
}

/** What the files tell besides the window's own requests. */
export interface FileKnowledge {
  groups: Names;
  /** Whose a request is by its trace, where it is no user's. */
  strangers: ReadonlyMap<number, NotUser>;
  /** What the service's users got before, by each log. Null: the files do not go so far back. */
  past: { app: Past | null; platform: Past | null };
}

/**
 * One window's requests, as they would have been read poll by poll, judged as they would have been. Records come in the
 * order of their arrival; between two of them all polls are taken that lie between.
 */
export class WindowReplay {
  readonly window: Window;
  readonly #settings: Settings;
  readonly #groups: Names;
  readonly #strangers: ReadonlyMap<number, NotUser>;
  readonly #app: RequestCounts;
  readonly #platform: RequestCounts;
  #appTimed = 0;
  /** Of these, without a trace. */
  #untraced = 0;
  #platformTimed = 0;
  #probes = 0;
  readonly #leftOut = new LeftOut();
  #platformErrors = 0;
  #late = 0;
  #polls = 0;
  #changed = false;
  #through = -2;
  #breachedMs: number | null = null;
  #endedEarly: "failed" | "proven" | null = null;
  /** Ms after the start; null: it goes on. */
  #stoppedMs: number | null = null;

  /** @param from epoch ms. */
  constructor(settings: Settings, from: number, { groups, strangers, past }: FileKnowledge) {
    this.window = { from, to: from + settings.windowMs };
    this.#settings = settings;
    this.#groups = groups;
    this.#strangers = strangers;
    this.#app = new RequestCounts(settings, this.window);
    this.#platform = new RequestCounts(settings, this.window);
    this.#app.judge.know(past.app);
    this.#platform.judge.know(past.platform);
  }

  /** @param record none that arrived before the one added last. */
  add(record: RequestRecord): void {
    this.#pollUntil(record.arrival);
    if (record.at < this.window.from || !this.#isRead(record)) return;
    // An app's entry seldom tells who asked; Cloud Run's of the same trace does.
    const who = whoAskedOf(record) ?? this.#strangers.get(record.trace) ?? null;
    if (this.#stoppedMs !== null || record.arrival > this.window.to + this.#settings.settleMs) {
      if (who === null && beganIn({ startedAt: beganAt(record) }, this.window)) this.#late += 1;
      return;
    }
    if (who !== null) return this.#leaveOut(who, record);
    this.#changed = true;
    const observation = observationOf(record, this.#groups);
    if (isApp(record)) {
      if (isTimed(record)) {
        this.#appTimed += 1;
        if (record.trace === 0) this.#untraced += 1;
      }
      this.#app.add(observation);
      return;
    }
    if (isTimed(record)) this.#platformTimed += 1;
    if ((observation.status ?? 0) >= 500) this.#platformErrors += 1;
    this.#platform.add(observation);
    // The app never saw them, so its own log lacks them.
    if (isWatched(record)) this.#app.add(observation);
  }

  #leaveOut(who: NotUser, record: RequestRecord): void {
    if (who === "probe") this.#probes += 1;
    // Of the app's entries the trace alone tells: what they are of was counted with Cloud Run's.
    else if (whoAskedOf(record) !== null) this.#leftOut.add(who, this.#groups.nameOf(record.group) ?? "");
  }

  /** The app's entries stand at the requests' ends, so that some of the window's come after it: as `appLogOf` reads them. */
  #isRead(record: RequestRecord): boolean {
    const { at, latencyMs } = record;
    const { to } = this.window;
    if (!isApp(record) || at < to) return at < to;
    const { settleMs, p95BudgetMs } = this.#settings;
    return at < to + settleMs && (at < to + p95BudgetMs || latencyMs > p95BudgetMs);
  }

  /** The polls that are left and the look at the end. */
  finish(): Replayed {
    this.#pollUntil(Infinity);
    const { from } = this.window;
    const { windowMs, settleMs, intervalMs } = this.#settings;
    const settled = this.#stoppedMs === null;
    const endedMs = this.#stoppedMs ?? windowMs;
    const counts = this.#active;
    const throughSlice = counts.throughSlice(
      settled ? from + windowMs : evidenceUntil(from + endedMs, this.#settings, this.#endedEarly === "proven"),
    );
    const findings: Finding[] = counts.judge.findings({
      kind: settled ? "ended" : "running",
      afterMs: endedMs,
      throughSlice,
    });
    const unlogged = settled ? this.#unlogged(findings) : null;
    return {
      window: {
        startedAt: from,
        endedAt: from + endedMs,
        plannedMs: windowMs,
        intervalMs,
        endedEarly: this.#endedEarly,
        polls: this.#polls,
      },
      // A breach stands, even where the settings let the window run on.
      decidedMs: this.#stoppedMs ?? this.#breachedMs ?? windowMs + settleMs,
      source: this.#source,
      findings: unlogged === null ? findings : [...findings, unlogged],
      requests: {
        source: this.#source,
        ...counts.tally.facts(from + endedMs),
        probes: this.#probes,
        ignored: this.#ignored(),
        outside: counts.outside,
        latency: counts.judge.latency(),
        distribution: counts.judge.distribution(),
      },
      evidenceGrowth: counts.judge.growth(throughSlice, from),
      late: this.#late,
    };
  }

  /** Names of callers and paths come from outside. */
  #ignored(): RequestFacts["ignored"] {
    const { count, by } = this.#leftOut.facts();
    return { count, by: by.map((one) => ({ ...one, name: redact(one.name) })) };
  }

  get #active(): RequestCounts {
    return this.#source === "app" ? this.#app : this.#platform;
  }

  /** The log that is judged: the app's own as soon as one of its entries has a latency. */
  get #source(): "app" | "platform" | null {
    if (this.#hidesStrangers) return "platform";
    if (this.#appTimed > 0) return "app";
    return this.#platformTimed > 0 ? "platform" : null;
  }

  /** Without traces nobody can tell which of the app's entries are of checkers and bots; Cloud Run's log tells who asked. */
  get #hidesStrangers(): boolean {
    const strangers = this.#leftOut.count;
    const share = strangers / (strangers + this.#platform.tally.count);
    return this.#untraced > this.#appTimed / 2 && strangers >= fewestStrangers && share > shareOfStrangers;
  }

  /** All polls before this arrival: what arrives at a poll's very moment is read by it. */
  #pollUntil(arrival: number): void {
    const { windowMs, intervalMs } = this.#settings;
    const { from } = this.window;
    while (this.#stoppedMs === null) {
      const afterMs = this.#polls * intervalMs;
      if (afterMs >= windowMs || from + afterMs >= arrival) return;
      this.#polls += 1;
      this.#poll(afterMs);
    }
  }

  #poll(afterMs: number): void {
    const now = this.window.from + afterMs;
    const counts = this.#active;
    const through = counts.throughSlice(evidenceUntil(now, this.#settings, false));
    // Nothing new since the last look: it would say the same.
    if (!this.#changed && through === this.#through) return;
    this.#changed = false;
    this.#through = through;
    // How many instances it had, a log does not tell: as many as Cloud Run usually allows.
    const soon = { throughSlice: counts.throughSlice(endedUntil(now)), underWay: mostUnderWay(null) };
    if (counts.judge.look(through, soon).breached) {
      this.#breachedMs ??= afterMs;
      if (this.#settings.failFast) return this.#stop("failed", afterMs);
    }
    if (!this.#settings.earlyPass) return;
    const proven = counts.judge.look(counts.throughSlice(evidenceUntil(now, this.#settings, true))).proven;
    if (proven) this.#stop("proven", afterMs);
  }

  #stop(why: "failed" | "proven", afterMs: number): void {
    this.#endedEarly = why;
    this.#stoppedMs = afterMs;
  }

  #unlogged([errorRate]: Finding[]): Finding | null {
    const evidence = errorRate?.evidence ?? null;
    if (this.#source !== "app" || errorRate === undefined || evidence === null) return null;
    const app = this.#app.tally
      .facts()
      .byStatus.filter(({ status }) => status >= 500)
      .reduce((sum, { count }) => sum + count, 0);
    return judgeUnloggedErrors(
      { n: errorRate.n, k: errorRate.bad ?? 0 },
      { platform: this.#platformErrors, app },
      { errorRateBudget: this.#settings.errorRateBudget, failLevel: evidence.failLevel },
    );
  }
}
