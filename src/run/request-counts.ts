import type { Settings } from "../inputs/settings.ts";
import { noticedErrorRateOf, slowMsOf } from "../inputs/stand-ins.ts";
import { slowAllowedOf } from "../checks/request-budgets.ts";
import { RequestJudge } from "../checks/request-judge.ts";
import { countsAsError, RequestTally } from "../checks/tally.ts";
import type { RequestObservation } from "../sources/observation.ts";
import type { Window } from "../sources/window-reader.ts";

/** A window has at most so many parts. */
const maxParts = 2_000;

/**
 * Evidence is kept by parts of a few seconds, however often one polls: of an outage that begins between two polls, the first
 * of them then shows what is whole. A dozen for each of the ten parts by which a past is known are enough: in much smaller
 * ones a burst that has only begun has counts that no whole part of the past had, and is called unlike it.
 */
const sliceMs = 5_000;
const maxFineSlices = 120;

/** Equal parts of a window: one a poll, for what is shown and compared, and at least as many by which evidence is kept. */
export function partsOfWindow(windowMs: number, intervalMs: number): { polls: number; slices: number } {
  const polls = Math.min(maxParts, Math.max(1, Math.ceil(windowMs / intervalMs)));
  return { polls, slices: Math.max(polls, Math.min(maxFineSlices, Math.ceil(windowMs / sliceMs))) };
}

/** Entries of the last moments are incomplete: a request shows only when it has ended, and its entry a moment later. */
export const logDelayMs = 2_000;

/**
 * Requests that started before this time have shown by `now`, so that they are evidence. Proof waits longer: the slowest
 * requests, which speak against it, show last. Epoch ms.
 */
export function evidenceUntil(now: number, settings: Settings, forProof: boolean): number {
  const { settleMs } = settings;
  // Never less than a request within budget takes: errors are quick, and would show before what succeeded beside them.
  const shownMs = slowMsOf(settings) + logDelayMs;
  return now - (forProof ? Math.max(settleMs, shownMs) : shownMs);
}

/** Of requests that started before this time, all that have ended have shown by `now`. Epoch ms. */
export function endedUntil(now: number): number {
  return now - logDelayMs;
}

/** What Cloud Run sets where the deploy sets nothing (Cloud Run: maximum instances, concurrency). */
const usualInstances = 100;
const usualConcurrency = 80;

/** So many requests of a revision can be under way at a time: twice its limit, for it may be exceeded for a moment. */
export function mostUnderWay(revision: { maxInstances: number | null; concurrency: number | null } | null): number {
  return 2 * (revision?.maxInstances ?? usualInstances) * (revision?.concurrency ?? usualConcurrency);
}

/** What is proven at this time is so of the requests that started before. Epoch ms. */
export function provenUntil(now: number, settings: Settings): number {
  return evidenceUntil(now, settings, true);
}

/** Does this request, by any of the budgets, count against the deploy? */
export function speaksAgainst(
  observation: RequestObservation,
  { errorStatus, p95BudgetMs, quantileBudgets }: Pick<Settings, "errorStatus" | "p95BudgetMs" | "quantileBudgets">,
): boolean {
  const least = Math.min(p95BudgetMs ?? Infinity, ...quantileBudgets.map(({ budgetMs }) => budgetMs));
  return countsAsError(observation, errorStatus) === true || (observation.latencyMs ?? 0) > least;
}

/** Which of the window's equal parts a time lies in; before the window is in the first, after it in the last. */
export function partOf(at: number, { from, to }: Window, parts: number): number {
  return Math.min(parts - 1, Math.max(0, Math.floor(((at - from) / (to - from)) * parts)));
}

/** The last of the window's equal parts that lies wholly before `at`; -1 when none does. */
export function throughPart(at: number, { from, to }: Window, parts: number): number {
  const whole = Math.floor(((at - from) / (to - from)) * parts);
  return Math.min(parts, Math.max(0, whole)) - 1;
}

/** So many may be missing, of all: half of what any budget allows. */
export function missingAllowed(settings: Settings): number {
  const slow = [0.95, ...settings.quantileBudgets.map(({ quantile }) => quantile)].map(slowAllowedOf);
  return Math.min(noticedErrorRateOf(settings), ...slow) / 2;
}

/** Did this request begin in the window? */
export function beganIn({ startedAt }: { startedAt: number }, { from, to }: Window): boolean {
  return startedAt >= from && startedAt < to;
}

/** The requests of one log over one window: counted and judged. */
export class RequestCounts {
  judge: RequestJudge;
  tally: RequestTally;
  readonly #settings: Settings;
  readonly #window: Window;
  protected readonly polls: number;
  readonly slices: number;
  #outside = 0;

  constructor(settings: Settings, window: Window) {
    this.#settings = settings;
    this.#window = window;
    const { polls, slices } = partsOfWindow(window.to - window.from, settings.intervalMs);
    [this.polls, this.slices] = [polls, slices];
    [this.judge, this.tally] = this.#anew();
  }

  /** As if nothing had been counted. */
  protected restart(): void {
    [this.judge, this.tally] = this.#anew();
  }

  #anew(): [RequestJudge, RequestTally] {
    const settings = this.#settings;
    const { from, to } = this.#window;
    const windowMs = to - from;
    const { errorRateBudget, p95BudgetMs, quantileBudgets: quantiles } = settings;
    const { passMargin, burst, minDurationMs, alphaFail, alphaPass } = settings;
    const judge = new RequestJudge({
      errorRateBudget,
      p95BudgetMs,
      quantiles,
      slices: this.slices,
      windowMs,
      from,
      alphaFail,
      alphaPass,
      passMargin,
      burst,
      minDurationMs,
    });
    const tally = new RequestTally({
      startedAt: from,
      windowMs,
      errorStatus: settings.errorStatus,
      p95BudgetMs: slowMsOf(settings),
      parts: this.polls,
    });
    return [judge, tally];
  }

  count(observations: RequestObservation[]): void {
    for (const observation of observations) this.add(observation);
  }

  /** Entries of requests that began before the window or after it, and are left out. */
  get outside(): number {
    return this.#outside;
  }

  /** A request belongs to the window in which it began. */
  add(observation: RequestObservation): void {
    if (beganIn(observation, this.#window)) this.take(observation);
    else this.#outside += 1;
  }

  /** Counts and judges it. */
  protected take(observation: RequestObservation): void {
    this.tally.add(observation);
    const error = countsAsError(observation, this.#settings.errorStatus);
    const { startedAt, latencyMs, unusable } = observation;
    const slice = partOf(startedAt, this.#window, this.slices);
    // What has no usable latency may have taken any time.
    const latencyWithin = unusable === null ? observation.latencyWithin : { lowMs: 0, highMs: Infinity };
    const standsFor = this.standsFor(startedAt);
    this.judge.observe({
      slice,
      latencyMs,
      error,
      standsFor,
      latencyWithin,
    });
  }

  /** So many requests that began about then, epoch ms, each one of them that is counted stands for. */
  protected standsFor(_startedAt: number): number {
    return 1;
  }

  /** The last slice that lies wholly before `at`; -1 when none does. */
  throughSlice(at: number): number {
    return throughPart(at, this.#window, this.slices);
  }
}
