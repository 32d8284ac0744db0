import type { Settings } from "../../inputs/settings.ts";
import { slowMsOf } from "../../inputs/stand-ins.ts";
import type { Finding } from "../../checks/finding.ts";
import { LeftOut } from "../../checks/left-out.ts";
import type { Look } from "../../checks/request-judge.ts";
import { countsAsError } from "../../checks/tally.ts";
import { breaks, isUndoubted, judgeLogs, undecidedBy } from "../../checks/logs.ts";
import { judgeUnloggedErrors } from "../../checks/unlogged-errors.ts";
import type { Window } from "../../sources/window-reader.ts";
import { beganIn, endedUntil, evidenceUntil, missingAllowed, mostUnderWay } from "../../run/request-counts.ts";
import { RequestCounts, speaksAgainst } from "../../run/request-counts.ts";
import { redactedIgnored } from "../../run/without-secrets.ts";
import type { NotUser } from "../../sources/who-asked.ts";
import { Pulse, type Stillness } from "../../sources/pulse.ts";
import type { RequestObservation } from "../../sources/observation.ts";
import type { Reconciled } from "../../sources/reconcile/held.ts";
import { RequestLines } from "../../sources/request-lines.ts";
import { isByApp } from "../../sources/log-names.ts";
import { LogComparison } from "./log-comparison.ts";
import { type ReplayedLog, replayedLogs, type RequestRecord } from "./record.ts";
import type { FileKnowledge, Replayed } from "./replayed.ts";

/**
 * One window's requests, as they would have been read poll by poll, judged as they would have been. Records come in the
 * order of their arrival; between two of them all polls are taken that lie between.
 */
export class WindowReplay {
  readonly window: Window;
  readonly #settings: Settings;
  readonly #strangers: ReadonlyMap<number, NotUser>;
  readonly #counts: Readonly<Record<ReplayedLog, RequestCounts>>;
  /** Users' entries of each log that have a latency, usable or not, or a refusal in its place. */
  readonly #timed: Record<ReplayedLog, number> = { app: 0, platform: 0 };
  /** An app may write several entries of one request. Null: it does not. */
  readonly #lines: RequestLines | null;
  /** Of the app's, those that came since the last poll. */
  readonly #appLines: RequestObservation[] = [];
  readonly #logs: LogComparison | null;
  /** What the logs say of each other. Null: there is one of them alone. */
  #reconciled: Reconciled | null = null;
  readonly #pulse: Pulse;
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
  constructor(settings: Settings, from: number, { strangers, past, repeats, both }: FileKnowledge) {
    this.window = { from, to: from + settings.windowMs };
    this.#settings = settings;
    this.#strangers = strangers;
    this.#pulse = new Pulse(this.window);
    const [app, platform] = [new RequestCounts(settings, this.window), new RequestCounts(settings, this.window)];
    this.#counts = { app, platform };
    for (const log of replayedLogs) this.#counts[log].judge.know(past[log]);
    this.#lines = repeats ? new RequestLines((line) => speaksAgainst(line, settings)) : null;
    this.#logs = both ? new LogComparison(settings, this.window) : null;
  }

  /** @param record none that arrived before the one added last. */
  add(record: RequestRecord): void {
    this.#pollUntil(record.arrival);
    const { seen, app, trace } = record;
    for (const at of [seen.startedAt, seen.at]) this.#pulse.heard(at);
    if (seen.at < this.window.from || !this.#isRead(record)) return;
    // An app's entry seldom tells who asked; Cloud Run's of the same trace does.
    const who = record.who ?? this.#strangers.get(trace) ?? null;
    if (this.#stoppedMs !== null || record.arrival > this.window.to + this.#settings.settleMs) {
      if (who === null && beganIn(seen, this.window)) this.#late += 1;
      return;
    }
    if (!app) this.#logs?.request(seen, { route: record.name ?? "", who, trace });
    if (who !== null) return this.#leaveOut(who, record);
    this.#pulse.came(seen.at);
    this.#changed = true;
    if (seen.unusable !== "missing") this.#timed[app ? "app" : "platform"] += 1;
    if (app) {
      this.#logs?.line(seen, trace);
      if (this.#lines === null) this.#counts.app.add(seen);
      // The number stands for the trace here, to join by: it is no name that anybody could look for.
      else this.#appLines.push(trace === 0 ? seen : { ...seen, trace: String(trace) });
      return;
    }
    if (countsAsError(seen, this.#settings.errorStatus) === true) this.#platformErrors += 1;
    this.#counts.platform.add(seen);
    // The app never saw them, so its own log lacks them.
    if (record.watched) this.#counts.app.add(seen);
  }

  #countApp(requests: readonly RequestObservation[]): void {
    for (const request of requests) this.#counts.app.add({ ...request, trace: null });
  }

  #leaveOut(who: NotUser, record: RequestRecord): void {
    if (who === "probe") this.#probes += 1;
    // Of the app's entries the trace alone tells: what they are of was counted with Cloud Run's.
    else if (record.who !== null) this.#leftOut.add(who, record.name ?? "");
  }

  /** The app's entries stand at the requests' ends, so that some of the window's come after it: as `readingOf` reads them. */
  #isRead({ app, seen: { at, latencyMs } }: RequestRecord): boolean {
    const { to } = this.window;
    if (!app || at < to) return at < to;
    const { settleMs } = this.#settings;
    const slowMs = slowMsOf(this.#settings);
    return at < to + settleMs && (at < to + slowMs || (latencyMs ?? 0) > slowMs);
  }

  /** The polls that are left and the look at the end. */
  finish(): Replayed {
    this.#pollUntil(Infinity);
    const { from } = this.window;
    const { windowMs, settleMs, intervalMs } = this.#settings;
    const settled = this.#stoppedMs === null;
    if (settled) {
      if (this.#lines !== null) {
        this.#countApp(this.#lines.sift(this.#appLines.splice(0), this.window.to));
        this.#countApp(this.#lines.releaseAll(this.window.to));
      }
      this.#reconcile(Infinity);
    }
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
    const reconciled = this.#reconciled;
    const unlogged = settled || this.#endedEarly === "proven" ? this.#unlogged(findings) : null;
    const told = reconciled === null ? null : judgeLogs(reconciled);
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
      findings: [
        ...findings.map((finding) => (reconciled === null ? finding : undecidedBy(finding, reconciled))),
        ...[unlogged, told].filter((finding) => finding !== null),
      ],
      requests: {
        source: this.#source,
        ...counts.tally.facts(from + endedMs),
        probes: this.#probes,
        ignored: redactedIgnored(this.#leftOut.facts()),
        outside: counts.outside,
        latency: counts.judge.latency(),
        distribution: counts.judge.distribution(),
      },
      evidenceGrowth: counts.judge.growth(throughSlice, from),
      hole: this.#hole(counts),
      late: this.#late,
    };
  }

  #hole({ judge, tally: { count } }: RequestCounts): Stillness | null {
    // Of answers that take long the last ones may have ended when the files were written.
    const takesMs = isByApp(this.#source) ? 0 : (judge.latency()?.p95Ms ?? 0);
    const hole = this.#pulse.hole(this.window.to - takesMs, count);
    return hole !== null && hole.expected > missingAllowed(this.#settings) * count ? hole : null;
  }

  get #active(): RequestCounts {
    return this.#counts[this.#source ?? "platform"];
  }

  /** The log that is judged: what both say of each other; else the app's own as soon as one of its entries has a latency. */
  get #source(): ReplayedLog | null {
    const judged = this.#reconciled?.judged;
    return replayedLogs.find((log) => log === judged) ?? replayedLogs.find((log) => this.#timed[log] > 0) ?? null;
  }

  /** @param now epoch ms; Infinity: at the end. */
  #reconcile(now: number): Reconciled | null {
    const { tally, judge } = this.#counts.app;
    const { count: requests, unusable } = tally;
    const { missing, notANumber, negative, noStatus } = unusable;
    const noLatency = missing + notANumber + negative + judge.unmeasured;
    this.#reconciled = this.#logs === null ? null : this.#logs.look(now, { requests, noLatency, noStatus });
    return this.#reconciled;
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
    if (this.#lines !== null) this.#countApp(this.#lines.sift(this.#appLines.splice(0), now));
    this.#logs?.close(now);
    const through = this.#throughSlice(evidenceUntil(now, this.#settings, false));
    // Nothing new since the last look: it would say the same.
    if (!this.#changed && through === this.#through) return;
    this.#changed = false;
    this.#through = through;
    if (this.#look(through, now).breached && this.#breaks(through, now)) {
      this.#breachedMs ??= afterMs;
      if (this.#settings.failFast) return this.#stop("failed", afterMs);
    }
    if (this.#settings.earlyPass && this.#proves(now)) this.#stop("proven", afterMs);
  }

  /** Is a budget broken that the logs do not leave open? They are held against each other where it matters. */
  #breaks(throughSlice: number, now: number): boolean {
    const reconciled = this.#reconcile(now);
    if (!this.#look(throughSlice, now).breached) return false;
    if (reconciled === null) return true;
    const afterMs = now - this.window.from;
    return breaks(this.#active.judge.findings({ kind: "running", afterMs, throughSlice }), reconciled);
  }

  #look(throughSlice: number, now: number): Look {
    // How many instances it had, a log does not tell: as many as Cloud Run usually allows.
    const soon = { throughSlice: this.#throughSlice(endedUntil(now)), underWay: mostUnderWay(null) };
    return this.#active.judge.look(throughSlice, soon);
  }

  #proves(now: number): boolean {
    const through = this.#throughSlice(evidenceUntil(now, this.#settings, true));
    if (!this.#active.judge.look(through).proven) return false;
    const reconciled = this.#reconcile(now);
    if (reconciled !== null && !isUndoubted(reconciled)) return false;
    const stage = { kind: "running", afterMs: now - this.window.from, throughSlice: through } as const;
    const unlogged = this.#unlogged(this.#active.judge.findings(stage));
    return this.#active.judge.look(through).proven && (unlogged === null || unlogged.decision === "warn");
  }

  #throughSlice(until: number): number {
    return this.#active.throughSlice(until);
  }

  #stop(why: "failed" | "proven", afterMs: number): void {
    this.#endedEarly = why;
    this.#stoppedMs = afterMs;
  }

  #unlogged([errorRate]: Finding[]): Finding | null {
    const evidence = errorRate?.evidence ?? null;
    const { errorRateBudget } = this.#settings;
    if (!isByApp(this.#source) || errorRate === undefined || evidence === null || errorRateBudget === undefined)
      return null;
    const { app, platform } = this.#counts;
    const errors = { platform: this.#platformErrors, app: app.tally.errors, of: platform.tally.count };
    return judgeUnloggedErrors({ n: errorRate.n, k: errorRate.bad ?? 0 }, errors, evidence);
  }
}
