import type { Seen } from "../checks/covered.ts";
import type { Finding } from "../checks/finding.ts";
import { gaugeFindings } from "../checks/gauge-findings.ts";
import { judgeKills } from "../checks/kills-and-restarts.ts";
import { type GaugeId, gaugeIds, type Instance, judgedGauges } from "../checks/gauges.ts";
import { judgeProbes, type SeenProbes } from "../checks/probe-answers.ts";
import { judgeServing, type Watched } from "../checks/serving.ts";
import type { ServiceWatchFacts, WindowFacts } from "../report/report.ts";
import type { GaugePoint } from "../sources/observation.ts";
import { GaugeReader } from "../sources/gauge-reader.ts";
import { EarlyEnd, EndWindow } from "./early-end.ts";
import { everyInterval } from "./every-interval.ts";
import { probesSeen } from "./probes-seen.ts";
import { ProbeRounds } from "./probe-rounds.ts";
import { WindowCourse } from "./window-course.ts";
import type { WindowParts } from "./window-parts.ts";
import { Waiting } from "./waiting.ts";
import { progressOf } from "./window-progress.ts";
import { seenOf } from "./window-seen.ts";

/** Points come once a minute: asking more often tells nothing new. */
const metricsEveryMs = 30_000;
/** But a proof must know that nothing is in sight. */
const metricsForProofEveryMs = 10_000;

/** What one reading may take before it is given up; the next one reads what it left. */
const metricsLimitMs = 30_000;

/** A try that hangs is given up after 10 s: the last reading has time for a second one. */
const lastWaitMs = 22_000;

/** Observes the candidate over the window: probes, logs and metrics side by side, so that one that hangs delays no other. */
export class ObservationWindow {
  readonly #parts: WindowParts;
  readonly #gauges: GaugeReader;
  readonly #course: WindowCourse;
  readonly #probes: ProbeRounds;
  readonly #early: EarlyEnd;
  readonly #waiting: Waiting;

  constructor(parts: WindowParts) {
    this.#parts = parts;
    const gauges = new GaugeReader(parts.metrics, parts.clock, judgedGauges(parts.settings), parts.scope.from);
    this.#gauges = gauges;
    this.#course = new WindowCourse(parts);
    this.#probes = new ProbeRounds(parts);
    const findings = (): Finding[] => [...this.probeFindings(), ...this.gaugeFindings()];
    this.#early = new EarlyEnd(parts, { gauges, findings, seen: () => this.seen() });
    const { serving, gate, pairs, sample, window, clock, time } = parts;
    const { intervalMs } = parts.settings;
    this.#waiting = new Waiting({ clock, time, intervalMs, tell: () => this.#tell() });
    serving.onReading((reading, final) => {
      gate?.read(reading, final);
      pairs?.read(reading, final);
      const failed =
        [...this.probeFindings(), judgeServing(this.watched())].some(isFail) ||
        (sample?.look().breached === true && sample.isOwn);
      if (failed && !final && clock.now() < window.to) this.#early.failFast();
    });
  }

  /** Of the rounds of probes that were due, those that were skipped because answers took longer than the interval. */
  get probesMissed(): { missed: number; due: number } {
    return this.#probes.missed;
  }

  get gaugesUnread(): GaugeReader["failure"] {
    return this.#gauges.failure;
  }

  /** Did the window run its full length, and was everything read that had arrived when it was settled? */
  get settled(): boolean {
    return this.#course.settled;
  }

  facts(): WindowFacts {
    return this.#course.facts();
  }

  /** How far everything was seen, and how far it must be for what is said now. */
  seen(): Seen {
    return seenOf(this.#parts, { gauges: this.#gauges, probedTo: this.#probes.probedTo, course: this.#course });
  }

  /** @throws the signal's reason when cancelled. */
  async run(signal: AbortSignal): Promise<void> {
    const work = this.#parts.later ? this.#lookBack.bind(this) : this.#observe.bind(this);
    await this.#waiting.during(signal, async () => await work(signal));
  }

  async #observe(signal: AbortSignal): Promise<void> {
    const { window, clock, evidence, baseline, serving, gate, pairs, time } = this.#parts;
    const stop = new AbortController();
    const inside = AbortSignal.any([signal, stop.signal]);
    const over = new AbortController();
    const beside = this.#pollBaseline(AbortSignal.any([inside, over.signal]));
    // Looked at when the window is over, but a failure of it must have somewhere to go before.
    beside.catch((error: unknown) => stop.abort(error));
    const done = new AbortController();
    const watching = serving.run(AbortSignal.any([inside, done.signal])).catch((error: unknown) => {
      if (!done.signal.aborted) stop.abort(error);
    });
    // The loops are joined only when all have ended: none goes on behind the report's back.
    const joined = await Promise.allSettled(
      [this.#probes.run(inside), this.#pollLogs(inside), this.#pollMetrics(inside)].map(async (loop) => {
        await loop.catch((error: unknown) => {
          stop.abort(error);
          throw error;
        });
      }),
    );
    over.abort(new Error("the window is over"));
    const last = async (): Promise<void> => {
      done.abort(new Error("nothing more is observed"));
      await watching;
      await serving.readLast(signal);
      gate?.close();
      pairs?.close();
    };
    await beside;
    signal.throwIfAborted();
    const early = joined.find((one) => one.status === "rejected");
    if (early !== undefined) {
      if (!(stop.signal.reason instanceof EndWindow)) throw stop.signal.reason;
      this.#course.endedEarly = stop.signal.reason.why;
      this.#course.endedAt = Math.min(clock.now(), window.to);
      await last();
      return;
    }
    this.#course.endedAt = window.to;
    await this.#settle(AbortSignal.any([signal, stop.signal]));
    const wait = time.last(signal);
    await Promise.all([evidence.sweep(wait), this.#readMetrics(signal, true), last()]);
    // By what the candidate's own reading has left.
    await baseline?.sweep(wait(() => -Infinity));
    this.#course.settled = true;
    this.#waiting.ends();
    this.#tell();
  }

  /** What comes late is awaited, before it is read for the last time. */
  async #settle(signal: AbortSignal): Promise<void> {
    const { window, settings, clock, time } = this.#parts;
    const until = window.to + settings.settleMs;
    this.#waiting.begins("late-entries", until);
    await clock.sleep(until - clock.now(), signal);
    this.#waiting.begins("last-reading", clock.now() + time.lastMostMs());
  }

  /** Of a window that is over everything is there, but for what comes late: then that is awaited. */
  async #lookBack(signal: AbortSignal): Promise<void> {
    const { window, evidence, baseline, serving, gate, time } = this.#parts;
    this.#course.endedAt = window.to;
    await this.#settle(signal);
    const wait = time.last(signal);
    const asked = async (): Promise<void> => {
      await this.#probes.sendOnce(signal);
      await serving.readLast(signal);
      gate?.close();
    };
    await Promise.all([evidence.lookBack(wait), this.#readMetrics(signal, true), asked()]);
    await baseline?.sweep(wait(() => -Infinity));
    this.#course.polls = 1;
    this.#course.settled = true;
    this.#waiting.ends();
    this.#tell();
  }

  async #pollLogs(signal: AbortSignal): Promise<void> {
    const { evidence, baseline, time, settings } = this.#parts;
    await everyInterval(this.#parts, settings.intervalMs, signal, async () => {
      await evidence.poll(time.poll(signal));
      this.#course.polls++;
      this.#tell();
      if (isFail(judgeKills(evidence.watch.kills, this.#parts.since))) this.#early.failFast();
      if (settings.failFast && evidence.look().breached) {
        await evidence.catchUp(time.catchUp(signal));
        if (evidence.look().breached) this.#early.failFast();
      }
      // What the log has just shown may make a probe's failure the candidate's own.
      if (this.probeFindings().some(isFail)) this.#early.failFast();
      if (baseline?.fails === true) this.#early.failFast();
      if (settings.earlyPass && this.#early.allProven()) {
        await evidence.catchUp(time.catchUp(signal));
        if (this.#early.allProven()) throw new EndWindow("proven");
      }
      if (this.#early.outOfReach()) throw new EndWindow("refused");
    });
  }

  /** Beside the candidate's polls until those have ended: a reading of the baseline that hangs holds up nothing. */
  async #pollBaseline(signal: AbortSignal): Promise<void> {
    const { baseline, time, settings } = this.#parts;
    if (baseline === null) return;
    try {
      await everyInterval(this.#parts, settings.intervalMs, signal, async () => {
        await baseline.poll(time.poll(signal));
      });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #pollMetrics(signal: AbortSignal): Promise<void> {
    const { window, clock, settings, evidence } = this.#parts;
    const everyMs = settings.earlyPass ? metricsForProofEveryMs : metricsEveryMs;
    while (clock.now() < window.to) {
      const deadline = Math.min(clock.now() + metricsLimitMs, window.to + settings.settleMs);
      await Promise.all([this.#readMetrics(signal), evidence.meter({ deadline, signal })]);
      if (this.gaugeFindings().some(isFail)) this.#early.failFast();
      await clock.sleep(Math.min(everyMs, Math.max(0, window.to - clock.now())), signal);
    }
  }

  probesSeen(): SeenProbes {
    return probesSeen(this.#parts);
  }

  probeFindings(): Finding[] {
    return judgeProbes(this.probesSeen(), this.#parts.settings, this.settled);
  }

  serviceWatch(): ServiceWatchFacts {
    return { ...this.#parts.serving.facts(), answersLeftOut: this.#parts.gate?.leftOut ?? 0 };
  }

  /** Trouble before this time is not this deploy's, epoch ms. */
  get since(): number {
    return this.#parts.since;
  }

  watched(): Watched {
    return this.#parts.serving.watched(this.#course.reached);
  }

  /** Of each gauge the points until now. */
  get gauges(): Record<GaugeId, GaugePoint[]> {
    const points = gaugeIds.map((id) => [id, this.#gauges.points(id)]);
    return Object.fromEntries(points) as Record<GaugeId, GaugePoint[]>;
  }

  /** What the candidate's instances are configured with. */
  get instance(): Instance {
    return this.#parts.instance;
  }

  gaugeFindings(): Finding[] {
    const { settings, instance, since } = this.#parts;
    return gaugeFindings(this.gauges, since, settings, instance);
  }

  async #readMetrics(signal: AbortSignal, last = false): Promise<void> {
    const { scope, clock, window, settings, later } = this.#parts;
    // What hangs must not hold up the window's end; the last reading has its time in any case.
    const over = window.to + settings.settleMs;
    const end = later ? Infinity : last ? Math.max(over, clock.now() + lastWaitMs) : over;
    await this.#gauges.read(
      { ...scope, to: clock.now() },
      { deadline: Math.min(clock.now() + metricsLimitMs, end), signal },
    );
  }

  #tell(): void {
    this.#waiting.told();
    this.#parts.onProgress(progressOf(this.#parts, this.#waiting.awaited));
  }
}

function isFail(finding: Finding): boolean {
  return finding.decision === "fail";
}
