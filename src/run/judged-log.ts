import { slowAllowed } from "../checks/request-budgets.ts";
import type { Coverage } from "../sources/coverage.ts";
import { noticedErrorRateOf } from "../inputs/stand-ins.ts";
import { wordsOfStillness } from "../sources/pulse.ts";
import type { Judged } from "../sources/reconcile/doubt.ts";
import type { Reconciled } from "../sources/reconcile/held.ts";
import { isByApp, type LogName } from "../sources/log-names.ts";
import type { JudgedTrack } from "./judged-track.ts";
import { appAwaitedMs } from "./log-check.ts";
import { evidenceUntil, missingAllowed } from "./request-counts.ts";
import type { RequestReaders } from "./request-readers.ts";
import { RequestTrack } from "./request-track.ts";

/** So much of the window's end may be without the app's log held against Cloud Run's. */
const besideSpareMs = 60_000;

const fewestUsers = 20;
const latelyMs = 30_000;

/** A probe's entry comes within moments of its answer. */
const probeShownMs = 10_000;

const undecided: Reconciled = {
  judged: null,
  certain: false,
  backed: false,
  doubts: [],
  open: { errors: null, latency: null },
  platformWhole: null,
  blocking: null,
  thin: false,
};

/** Which of the sources is judged, by what they say of each other: decided anew whenever something more of them was read. */
export class JudgedLog {
  readonly #readers: RequestReaders;
  #decided = undecided;

  constructor(readers: RequestReaders) {
    this.#readers = readers;
  }

  /** What the sources say of each other, as far as they were read. */
  get decided(): Reconciled {
    return this.#decided;
  }

  /** What is judged. */
  get active(): JudgedTrack {
    const { tracks, platform, metered } = this.#readers;
    const { judged } = this.#decided;
    if (judged === "monitoring" && metered !== null) return metered;
    if (judged !== null && judged !== "monitoring") return tracks[judged];
    return Object.values(tracks).find(({ timed }) => timed > 0) ?? platform;
  }

  /** Null: no source had a request. */
  get source(): Judged | null {
    const { active } = this;
    return (active instanceof RequestTrack ? active.timed : active.tally.count) > 0 ? active.source : null;
  }

  /** The log that goes by the entries of what is judged: Monitoring counts what Cloud Run's has. */
  get log(): LogName {
    const { source } = this.active;
    return source === "monitoring" ? "platform" : source;
  }

  /** Is the app's log there, and not known to be a part? */
  get appUsed(): boolean {
    const doubted = this.#decided.doubts.some(({ log, code }) => log === "app" && code !== "unchecked");
    return this.#readers.app.timed > 0 && !doubted;
  }

  /** Entries of both logs a ms: each request has an entry in both, at least. Null: not known yet. */
  get rateOfBoth(): number | null {
    const { app, platform } = this.#readers;
    const { reader } = this.appUsed ? app : platform;
    return reader.rate === null ? null : 2 * reader.rate;
  }

  /** Enough users to say so, of late as well, and few who failed or had to wait. */
  get usersAreWell(): boolean {
    const { clock, window, settings } = this.#readers;
    const { count, errors, slow, lastAt } = this.active.tally;
    const lately = Math.min(clock.now(), window.to) - lastAt <= latelyMs + appAwaitedMs(settings);
    const few = errors <= noticedErrorRateOf(settings) * count && slow <= slowAllowed.p95 * count;
    return count >= fewestUsers && lately && few;
  }

  /** So much of the window's end may be without the app's log held against Cloud Run's, ms. */
  get besideSpareMs(): number {
    return Math.min(besideSpareMs, this.#readers.settings.windowMs / 4);
  }

  /**
   * Where the logs hold nothing any more, or held nothing for a time, they may have stopped, unless Monitoring has told that
   * nobody came. Null: they go on.
   *
   * @param swept was everything read?
   */
  stillness(swept: boolean): Coverage | null {
    const { settings, pulse, metrics } = this.#readers;
    const { source } = this;
    // That they stopped is told already where a probe or Monitoring shows it.
    const told = this.#decided.doubts.some(({ code }) => code === "stopped");
    if (told || source === null || source === "monitoring") return null;
    const { count } = this.active.tally;
    // How long requests take is asked only where it matters: this is looked at all the time.
    const between = pulse.hole(this.#shownTo(swept, 0), count) && pulse.hole(this.#shownTo(swept), count);
    const atEnd = pulse.stillness(this.#shownTo(swept, 0), count) && pulse.stillness(this.#shownTo(swept), count);
    for (const still of [between, atEnd]) {
      if (still === null || still.expected <= missingAllowed(settings) * count) continue;
      if (metrics?.tellsOfNone(still) === true) continue;
      const { from: since } = still;
      return { readTo: since, gap: { code: "nothing-newer", detail: wordsOfStillness(still), since } };
    }
    return null;
  }

  /**
   * Of what came before this time all has shown. Cloud Run's entries stand at the requests' starts and come after their ends: of
   * answers that take longer than is waited for, the last ones never show.
   */
  #shownTo(swept: boolean, takesMs = this.#takesMs): number {
    const { window, settings } = this.#readers;
    if (swept) return window.to - Math.max(0, takesMs - settings.settleMs);
    return Math.min(window.to, this.active.reader.readUpTo - Math.max(appAwaitedMs(settings), takesMs));
  }

  get #takesMs(): number {
    return isByApp(this.log) ? 0 : (this.active.judge.latency()?.p95Ms ?? 0);
  }

  /** @param last is the window over, and everything read? */
  decide(last: boolean): void {
    const { app, platform, tracks, waits, watchReader, settings, check } = this.#readers;
    const { count, unusable } = app.tally;
    const { missing, notANumber, negative, noStatus } = unusable;
    const shownMs = last ? Math.max(0, probeShownMs - settings.settleMs) : probeShownMs;
    this.#decided = check.look({
      last,
      besideTo: waits.readUpTo,
      appTo: app.reader.readUpTo,
      app: { requests: count, noLatency: missing + notANumber + negative + app.judge.unmeasured, noStatus },
      platformEntries: platform.timed,
      holding: Object.values(tracks).flatMap(({ timed, source }) => (timed > 0 ? [source] : [])),
      probesTo: watchReader.fraction < 1 ? null : watchReader.readUpTo - shownMs,
    });
  }

  /** Cloud Run's log was to be judged and could not be read to its end: what could not be read takes no other's place. */
  stayWithApp(): void {
    this.#decided = { ...this.#decided, judged: "app", certain: false };
  }

  /** Requests that started before this time have shown by now. Epoch ms. */
  evidenceUntil(forProof: boolean): number {
    const { clock, window, settings } = this.#readers;
    const now = Math.min(clock.now(), window.to + settings.settleMs);
    // A log that is read late holds only what came by another way: errors without the successes beside them.
    return Math.min(evidenceUntil(now, settings, forProof), this.active.reader.readUpTo);
  }
}
