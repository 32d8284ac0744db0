import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import { covered, gapOf, type Seen } from "../checks/covered.ts";
import type { Finding, FindingId } from "../checks/finding.ts";
import { gaugeFinding, judgeKills } from "../checks/gauge.ts";
import { allowedOf, type GaugeId, gaugeIds, type Instance, judgedGauges } from "../checks/gauges.ts";
import { eitherOf } from "../checks/users-and-probes.ts";
import { judgeListed, judgeProbe, judgeUnanswered } from "../checks/probes.ts";
import { budgetOfQuantile } from "../checks/past.ts";
import { spoils } from "../checks/serving.ts";
import type { Progress } from "../report/progress.ts";
import type { ServiceWatchFacts, WindowFacts } from "../report/report.ts";
import type { ProbeMatcher } from "../sources/probes/probe-matcher.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import { sendRound } from "../sources/probes/probe-round.ts";
import type { ProbeRequest } from "../sources/probes/probe.ts";
import type { ProbeResult } from "../sources/observation.ts";
import type { Coverage, Sights } from "../sources/coverage.ts";
import { type MetricReader, Resources } from "../sources/resources.ts";
import type { BaselineEvidence } from "./baseline-evidence.ts";
import { isOutOfReach } from "./out-of-reach.ts";
import type { ProbeGate } from "./probe-gate.ts";
import type { ProbeSample } from "./probe-sample.ts";
import { provenUntil } from "./request-counts.ts";
import type { ReadingTime } from "./reading-time.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import type { ServiceWatching } from "./service-watching.ts";
import { unloggedErrors } from "./unlogged.ts";

export interface WindowParts {
  settings: Settings;
  window: { from: number; to: number };
  evidence: RequestEvidence;
  /** Null: there is no baseline to compare with. */
  baseline: BaselineEvidence | null;
  probes: ProbeSeries[];
  /** Lets through what is surely the candidate's answer. Null: there is no probe. */
  gate: ProbeGate | null;
  serving: ServiceWatching;
  /** Judged by the budgets of users' requests, in their place or beside them. Null: probes prove nothing of these. */
  sample: ProbeSample | null;
  /** Are its answers surely the candidate's? */
  probesAreOwn: () => boolean;
  /** Does the request log show most of them? */
  logShowsProbes: () => boolean;
  matcher: ProbeMatcher;
  metrics: MetricReader;
  /** How long reads of logs may take. */
  time: ReadingTime;
  scope: { service: string; region: string; revision: string; pool?: true; from: number };
  /** What the candidate's instances are configured with. */
  instance: Instance;
  /** The window is over already, and all that there is of it is read at once. */
  later: boolean;
  /** Trouble before this time is not this deploy's, epoch ms. */
  since: number;
  sendProbe: (probe: ProbeRequest, clock: Clock, signal: AbortSignal) => Promise<ProbeResult>;
  clock: Clock;
  onProgress: (progress: Progress) => void;
}

/** Points come once a minute: asking more often tells nothing new. */
const metricsEveryMs = 30_000;
/** But a proof must know that nothing is in sight. */
const metricsForProofEveryMs = 10_000;

/** What one reading may take before it is given up; the next one reads what it left. */
const metricsLimitMs = 30_000;

const lastWaitMs = 10_000;

/** Of a window that is cut short: by how much its sources may end at different times. */
const spareAtMostMs = 15_000;
const spareShare = 0.25;

/** Ends the window early. Not a failure of the program: it is caught where the loops are joined. */
class EndWindow extends Error {
  readonly why: NonNullable<WindowFacts["endedEarly"]>;
  constructor(why: NonNullable<WindowFacts["endedEarly"]>) {
    super(`the window ended early: ${why}`);
    this.why = why;
  }
}

/** Observes the candidate over the window: probes, logs and metrics side by side, so that one that hangs delays no other. */
export class ObservationWindow {
  readonly #parts: WindowParts;
  #polls = 0;
  readonly #resources: Resources;
  /** Of each probe, the time before which all that were to be sent are answered or given up. */
  #probedTo: number;
  #probeRounds = 0;
  /** Rounds of probes that were due while the one before was still waiting for answers. */
  #probesMissed = 0;
  #endedEarly: WindowFacts["endedEarly"] = null;
  #endedAt: number | null = null;
  #settled = false;

  constructor(parts: WindowParts) {
    this.#parts = parts;
    this.#resources = new Resources(parts.metrics, parts.clock, judgedGauges(parts.settings), parts.scope.from);
    this.#probedTo = parts.window.from;
    const { serving, gate, sample, window, clock } = parts;
    serving.onReading((reading, final) => {
      gate?.read(reading, final);
      const failed =
        [...this.probeFindings(), this.servingFinding()].some(isFail) ||
        (sample?.look().breached === true && parts.probesAreOwn());
      if (failed && !final && clock.now() < window.to) this.#failFast();
    });
  }

  /** Of the rounds of probes that were due, those that were skipped because answers took longer than the interval. */
  get probesMissed(): { missed: number; due: number } {
    return { missed: this.#probesMissed, due: this.#probeRounds + this.#probesMissed };
  }

  get resources(): Resources {
    return this.#resources;
  }

  /** Did the window run its full length, and was everything read that had arrived when it was settled? */
  get settled(): boolean {
    return this.#settled;
  }

  facts(): WindowFacts {
    const { window, settings, clock } = this.#parts;
    return {
      startedAt: window.from,
      endedAt: this.#endedAt ?? Math.min(clock.now(), window.to),
      plannedMs: window.to - window.from,
      intervalMs: settings.intervalMs,
      ...(settings.probeIntervalMs === undefined ? {} : { probeIntervalMs: settings.probeIntervalMs }),
      endedEarly: this.#endedEarly ?? (this.#settled ? null : "cancelled"),
      polls: this.#polls,
      ...(this.#parts.later ? { since: "deploy" as const } : {}),
    };
  }

  /** How far everything was seen, and how far it must be for what is said now. */
  seen(): Seen {
    const { window, evidence, baseline, probes, sample, serving, later } = this.#parts;
    const probed = (name: string): Coverage | null =>
      probes.some(({ target }) => target.name === name) ? { readTo: this.#probedTo, gap: null } : null;
    const provable = this.#endedAt === null || this.#endedEarly === "proven";
    const spareMs = !provable ? 0 : Math.min(spareAtMostMs, (window.to - window.from) * spareShare);
    const logs = evidence.sights(spareMs);
    const instead = sample?.role === "instead" ? probed(sample.name) : null;
    const judged = instead === null ? {} : { requests: instead, refused: instead };
    // Where nobody asks no instance has to be there, and none has points: no probe of ours keeps one.
    const busyTo = later ? evidence.active.tally.lastAt : Infinity;
    const gauged = Object.fromEntries(gaugeIds.map((id) => [id, this.#resources.coverage(id, busyTo)])) as Record<
      GaugeId,
      Coverage
    >;
    const sights: Sights = {
      ...logs,
      ...judged,
      ...gauged,
      "probe-health": probed("health"),
      "probe-chat": probed("chat"),
      probe: probes.some(isListed) ? { readTo: this.#probedTo, gap: null } : null,
      "judged-probes": sample === null ? null : probed(sample.name),
      service: serving.coverage,
      baseline: baseline?.coverage ?? null,
    };
    // Before its end it speaks of the requests that began before the newest ones, which show last.
    // What was closed has kept it from its end.
    const until =
      this.#ranItsLength || this.#endedEarly === "refused"
        ? window.to
        : provenUntil(this.#endedAt ?? this.#parts.clock.now(), this.#parts.settings);
    return { sights, from: window.from, until: Math.max(window.from, until), spareMs };
  }

  get #ranItsLength(): boolean {
    return this.#endedAt !== null && this.#endedEarly === null;
  }

  /** @throws the signal's reason when cancelled. */
  async run(signal: AbortSignal): Promise<void> {
    if (this.#parts.later) return await this.#lookBack(signal);
    const { window, settings, clock, evidence, baseline, serving, gate, time } = this.#parts;
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
      [this.#probe(inside), this.#pollLogs(inside), this.#pollMetrics(inside)].map(async (loop) => {
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
    };
    await beside;
    signal.throwIfAborted();
    const early = joined.find((one) => one.status === "rejected");
    if (early !== undefined) {
      if (!(stop.signal.reason instanceof EndWindow)) throw stop.signal.reason;
      this.#endedEarly = stop.signal.reason.why;
      this.#endedAt = Math.min(clock.now(), window.to);
      await last();
      return;
    }
    this.#endedAt = window.to;
    await clock.sleep(window.to + settings.settleMs - clock.now(), AbortSignal.any([signal, stop.signal]));
    const wait = time.last(signal);
    await Promise.all([evidence.sweep(wait), this.#readMetrics(signal), last()]);
    // By what the candidate's own reading has left.
    await baseline?.sweep(wait(() => -Infinity));
    this.#settled = true;
    this.#tell();
  }

  /** Of a window that is over everything is there, but for what comes late: then that is awaited. */
  async #lookBack(signal: AbortSignal): Promise<void> {
    const { window, settings, clock, evidence, baseline, serving, gate, time } = this.#parts;
    this.#endedAt = window.to;
    await clock.sleep(window.to + settings.settleMs - clock.now(), signal);
    const wait = time.last(signal);
    const asked = async (): Promise<void> => {
      await this.#sendOnce(signal);
      await serving.readLast(signal);
      gate?.close();
    };
    await Promise.all([evidence.lookBack(wait), this.#readMetrics(signal), asked()]);
    await baseline?.sweep(wait(() => -Infinity));
    this.#polls = 1;
    this.#settled = true;
    this.#tell();
  }

  async #sendOnce(signal: AbortSignal): Promise<void> {
    const { probes, clock, sendProbe, matcher, gate } = this.#parts;
    this.#probedTo = clock.now();
    if (gate?.leads !== true) return;
    await sendRound(
      probes,
      async (probe) => await sendProbe(probe, clock, signal),
      (result) => {
        matcher.sent(result);
        gate.answered(result, clock.now());
      },
    );
  }

  async #probe(signal: AbortSignal): Promise<void> {
    const { window, probes, clock, sendProbe, matcher, gate, serving, settings } = this.#parts;
    const everyMs = settings.probeIntervalMs ?? settings.intervalMs;
    await this.#everyInterval(everyMs, signal, async (missed) => {
      this.#probesMissed += missed;
      this.#probeRounds += 1;
      this.#probedTo = clock.now();
      if (gate?.leads !== true) return;
      await sendRound(
        probes,
        async (probe) => await sendProbe(probe, clock, signal),
        (result) => {
          matcher.sent(result);
          // Before they fail anything, Cloud Run is asked whose answers these were.
          if (gate.answered(result, clock.now()) === settings.probeFailures) serving.readNow();
        },
      );
    });
    this.#probedTo = window.to;
  }

  async #pollLogs(signal: AbortSignal): Promise<void> {
    const { evidence, baseline, time, settings } = this.#parts;
    await this.#everyInterval(settings.intervalMs, signal, async () => {
      await evidence.poll(time.poll(signal));
      this.#polls++;
      this.#tell();
      if (isFail(judgeKills(evidence.watch.kills, this.#parts.since))) this.#failFast();
      if (settings.failFast && evidence.look().breached) {
        await evidence.catchUp(time.poll(signal));
        if (evidence.look().breached) this.#failFast();
      }
      // What the log has just shown may make a probe's failure the candidate's own.
      if (this.probeFindings().some(isFail)) this.#failFast();
      if (baseline?.fails === true) this.#failFast();
      if (settings.earlyPass && this.#allProven()) {
        await evidence.catchUp(time.poll(signal));
        if (this.#allProven()) throw new EndWindow("proven");
      }
      if (this.#outOfReach()) throw new EndWindow("refused");
    });
  }

  /** Beside the candidate's polls until those have ended: a reading of the baseline that hangs holds up nothing. */
  async #pollBaseline(signal: AbortSignal): Promise<void> {
    const { baseline, time, settings } = this.#parts;
    if (baseline === null) return;
    try {
      await this.#everyInterval(settings.intervalMs, signal, async () => {
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
      if (this.gaugeFindings().some(isFail)) this.#failFast();
      await clock.sleep(Math.min(everyMs, Math.max(0, window.to - clock.now())), signal);
    }
  }

  /** The probes' address leads to several revisions: nothing was asked there, and nothing is missing. */
  get probesOfAll(): boolean {
    return this.#parts.gate?.everLed === false;
  }

  probeFindings(): Finding[] {
    const { probes, settings } = this.#parts;
    if (this.probesOfAll) return [];
    const own = probes
      .filter((series) => !isListed(series))
      .map((series) => {
        const id = series.target.name === "health" ? "probe-health" : "probe-chat";
        const finding = judgeProbe(id, series.counters(), settings.probeFailures);
        // The chat probe stands for users' requests, where these are judged.
        const allowedRate = settings.errorRateBudget;
        if (id === "probe-health" || allowedRate === undefined) return finding;
        return judgeUnanswered(finding, series.counters(), {
          allowedRate,
          failLevel: settings.alphaFail / 2,
          timeoutMs: settings.probeTimeoutMs,
          ended: this.#settled,
        });
      });
    const listed = probes.filter(isListed).map((series) => ({ name: series.target.name, counters: series.counters() }));
    return listed.length === 0 ? own : [...own, judgeListed(listed, settings.probeFailures)];
  }

  serviceWatch(): ServiceWatchFacts {
    return { ...this.#parts.serving.facts(), answersLeftOut: this.#parts.gate?.leftOut ?? 0 };
  }

  /** Trouble before this time is not this deploy's, epoch ms. */
  get since(): number {
    return this.#parts.since;
  }

  servingFinding(): Finding {
    const { serving, window, clock } = this.#parts;
    return serving.finding(this.#endedAt ?? Math.min(clock.now(), window.to));
  }

  gaugeFindings(): Finding[] {
    const { settings, instance, since } = this.#parts;
    return gaugeIds.flatMap(
      (id) => gaugeFinding(id, { points: this.#resources.points(id), since }, settings, instance) ?? [],
    );
  }

  #allProven(): boolean {
    const { changes } = this.#parts.serving.facts();
    if (changes.some(spoils)) return false;
    const { evidence, sample } = this.#parts;
    const seen = this.seen();
    const findings = [
      ...this.probeFindings(),
      ...this.gaugeFindings(),
      judgeKills(evidence.watch.kills, this.#parts.since),
    ];
    const passed = findings.every((finding) => {
      const { decision, reason } = covered(finding, seen);
      // A concern or a single failure is for people; a probe without an answer has to be waited for.
      return (
        decision === "pass" || decision === "not-judged" || (decision === "warn" && reason.code !== "probe-unanswered")
      );
    });
    const users = (): boolean => (evidence.look().canPass || this.#provenBeside()) && !this.#overlooksErrors(seen);
    const budgets = sample?.role === "instead" ? sample.look().proven : users();
    return passed && budgets && this.#needed().every((id) => gapOf(id, seen) === null);
  }

  /** Is it proven by the app's log alone, and would not be with the errors that only Cloud Run's log has? */
  #overlooksErrors(seen: Seen): boolean {
    const { evidence } = this.#parts;
    const throughSlice = evidence.active.throughSlice(evidence.evidenceUntil(true));
    const [errorRate] = evidence.active.judge.findings({ kind: "running", afterMs: 0, throughSlice });
    const unlogged = unloggedErrors(errorRate, evidence, seen);
    return unlogged !== null && unlogged.decision !== "warn";
  }

  /** By probes beside users' requests, which the log must not speak against. */
  #provenBeside(): boolean {
    const { evidence, sample, clock, window, probesAreOwn, logShowsProbes } = this.#parts;
    if (sample === null || !evidence.undoubted || !probesAreOwn()) return false;
    const afterMs = clock.now() - window.from;
    const throughSlice = evidence.active.throughSlice(evidence.evidenceUntil(true));
    const users = evidence.active.judge.findings({ kind: "running", afterMs, throughSlice });
    const probes = sample.findings("running", afterMs);
    return eitherOf(users, probes, logShowsProbes()).every((one) => {
      const { decision } = covered(one, this.seen());
      return decision === "pass" || decision === "not-judged";
    });
  }

  #outOfReach(): boolean {
    const { settings, gate, instance } = this.#parts;
    const probes = gate?.everLed === true ? this.#parts.probes.map((series) => series.counters()) : [];
    const newest = judgedGauges(settings).map((id) => {
      const point = this.#resources.points(id).at(-1);
      const limit = allowedOf(id, settings, instance)?.limit ?? Infinity;
      return { id, isAbove: point === undefined ? null : point.value > limit };
    });
    return isOutOfReach({ sights: this.seen().sights, probes, gauges: newest, settings });
  }

  /** What the budgets rest on. */
  #needed(): FindingId[] {
    const { settings, baseline } = this.#parts;
    const errors = settings.errorRateBudget === undefined ? [] : (["error-rate"] as const);
    const slow = settings.p95BudgetMs === undefined ? [] : (["p95"] as const);
    const further = settings.quantileBudgets.map(({ quantile }) => budgetOfQuantile(quantile));
    const waits = settings.waitBudget === undefined ? [] : (["hidden-wait"] as const);
    const compared = baseline !== null && settings.onRegression === "fail" ? (["baseline-latency"] as const) : [];
    return [...errors, ...slow, ...further, ...waits, ...compared];
  }

  #failFast(): void {
    if (this.#parts.settings.failFast) throw new EndWindow("failed");
  }

  async #readMetrics(signal: AbortSignal): Promise<void> {
    const { scope, clock, window, settings, later } = this.#parts;
    // What hangs must not hold up the window's end; the last reading has a few seconds in any case.
    const end = later ? Infinity : Math.max(window.to + settings.settleMs, clock.now() + lastWaitMs);
    await this.#resources.read(
      { ...scope, to: clock.now() },
      { deadline: Math.min(clock.now() + metricsLimitMs, end), signal },
    );
  }

  /** At every interval from the window's start; a round that took longer skips the times it missed, and the next is told so. */
  async #everyInterval(everyMs: number, signal: AbortSignal, round: (missed: number) => Promise<void>): Promise<void> {
    const { window, clock } = this.#parts;
    let steps = 1;
    for (let at = window.from; at < window.to;) {
      await clock.sleep(at - clock.now(), signal);
      await round(steps - 1);
      steps = Math.max(1, Math.ceil((clock.now() - at) / everyMs));
      at += everyMs * steps;
    }
  }

  #tell(): void {
    const { evidence, sample, window, clock, settings, onProgress } = this.#parts;
    const standIn = sample?.role === "instead" ? sample : null;
    const { tally, judge } = standIn ?? evidence.active;
    const { count, errors } = tally;
    const looks = [...(standIn === null ? [evidence.look()] : []), ...(sample === null ? [] : [sample.look()])];
    const strength = Math.max(...looks.map((look) => look.strength));
    const inFavour = Math.max(...looks.map((look) => look.inFavour));
    onProgress({
      elapsedMs: Math.min(clock.now(), window.to) - window.from,
      windowMs: window.to - window.from,
      requests: count,
      p95Ms: judge.latency()?.p95Ms ?? null,
      errorRate: count === 0 ? null : errors / count,
      strength,
      inFavour,
      sampled: standIn === null ? (evidence.active.reader.sampling?.fraction ?? null) : null,
      ...(standIn === null ? {} : { sample: "probes" as const }),
      ...(settings.requests === "users"
        ? {}
        : {
            sample: "error-lines" as const,
            requests: evidence.watch.errorTimes.filter((at) => at >= window.from && at < window.to).length,
          }),
      ...(evidence.trouble === null ? {} : { note: evidence.trouble.detail }),
    });
  }
}

/** By the config file, besides the short form. */
function isListed({ target }: ProbeSeries): boolean {
  return target.name !== "health" && target.name !== "chat";
}

function isFail(finding: Finding): boolean {
  return finding.decision === "fail";
}
