import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Collection } from "../checks/collection.ts";
import { shortestMs, type UnderWay } from "../checks/under-way.ts";
import type { CloudRun, RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import type { LogScope } from "../sources/log-filter.ts";
import type { AlignedMetrics } from "../sources/period/aligned-metrics.ts";
import { readCollection } from "../sources/gauge-reader.ts";
import type { MetricReader } from "../sources/metric-reader.ts";
import type { LogPages, Window } from "../sources/window-reader.ts";
import { shareOf } from "../traffic/plan.ts";
import type { ComparedTime } from "./baseline.ts";
import { readCutBefore } from "./cut-answers.ts";
import { NewMessageSearch } from "./new-messages.ts";
import { PastReading } from "./past-reading.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import { readUnderWay } from "./under-way.ts";
import { UsualEvents } from "./usual-events.ts";
import type { ObservationWindow } from "./window.ts";

export interface BesideParts {
  settings: Settings;
  clock: Clock;
  metrics: MetricReader & Partial<AlignedMetrics>;
  pages: LogPages;
  cloudRun: CloudRun;
  candidate: RevisionState;
  /** As readiness left it. */
  service: ServiceState;
  scope: LogScope & { revision: string };
  /** Null: there is none. */
  baseline: (LogScope & { revision: string }) | null;
  /** Null: the baseline's requests are not. */
  compared: ComparedTime | null;
  window: Window;
  evidence: RequestEvidence;
}

const collectionLimitMs = 20_000;

/** What is read beside the candidate's own window, of the time before it and of the baseline: it holds up nothing. */
export class BesideWindow {
  readonly #parts: BesideParts;
  collection: Collection | undefined;
  readonly past: PastReading;
  /** Undefined: there is no baseline. */
  readonly newMessages: NewMessageSearch | undefined;
  /** Requests that have not ended. Null: Monitoring does not tell, or the window did not run its length. */
  underWay: Pick<UnderWay, "own" | "past"> | null = null;
  /** Of the baseline's answers those that broke off. Null: it is not known. */
  cutBefore: number | null = null;
  /** What a worker's error lines and ends are held against. Undefined: requests are judged. */
  readonly usual: UsualEvents | undefined;

  constructor(parts: BesideParts) {
    this.#parts = parts;
    const { settings, clock, metrics, pages, cloudRun, candidate, service, baseline, window, evidence } = parts;
    const candidateCreatedAt = candidate.createdAt;
    if (baseline !== null) {
      this.newMessages = new NewMessageSearch({ pages, clock, baseline, candidateCreatedAt, evidence });
    }
    if (settings.requests !== "users") {
      const concurrent = baseline !== null && shareOf(service, baseline.revision) > 0;
      this.usual = new UsualEvents({ cloudRun, pages, clock, scope: baseline, candidateCreatedAt, window, concurrent });
    }
    this.past = new PastReading({ settings, clock, metrics, candidate, evidence });
  }

  /** Runs the window, reads beside it, and then what can be read only when it is over. @throws as the window. */
  async during(window: ObservationWindow, signal: AbortSignal): Promise<void> {
    const { settings, evidence } = this.#parts;
    const over = new AbortController();
    const inside = AbortSignal.any([signal, over.signal]);
    const beside = this.#read(inside);
    const last = this.#readUnderWay(inside);
    // Looked at when the window is over, but a failure of it must have somewhere to go before.
    for (const one of [beside, last]) one.catch(() => undefined);
    try {
      await window.run(signal);
      // What takes seconds of a window that lasts minutes is all there is to wait for where it is over.
      if (settings.since === "deploy") await beside;
      else if (window.settled) await last;
    } finally {
      over.abort(new Error("the window is over"));
      await beside;
    }
    await this.newMessages?.lookAgain(signal);
    const { baseline: scope, compared } = this.#parts;
    if (scope !== null && compared !== null)
      this.cutBefore = await readCutBefore(this.#parts, { scope, window: compared.window }, evidence, signal);
    if (window.settled) await this.usual?.read(evidence.watch, signal);
  }

  async #read(signal: AbortSignal): Promise<void> {
    await Promise.all([
      this.#readCollection(signal),
      this.newMessages?.readBaseline(signal),
      ...(this.#parts.settings.requests === "users" ? [this.past.read(signal)] : []),
    ]);
  }

  /** When late entries have come, beside the last readings of the logs. */
  async #readUnderWay(signal: AbortSignal): Promise<void> {
    const { metrics, clock, scope, window, candidate, settings } = this.#parts;
    const { pastMs, requests, since, settleMs } = settings;
    const isShort = window.to - window.from < shortestMs;
    if (pastMs === undefined || requests !== "users" || since === "deploy" || isShort) return;
    await clock.sleep(window.to + settleMs - clock.now(), signal);
    const createdAt = candidate.createdAt ?? window.from;
    this.underWay = await readUnderWay(metrics, clock, { scope, createdAt, pastMs, window }, signal);
  }

  async #readCollection(signal: AbortSignal): Promise<void> {
    const { clock, metrics } = this.#parts;
    try {
      this.collection = await readCollection(metrics, { deadline: clock.now() + collectionLimitMs, signal });
    } catch (error) {
      // The window was over before Monitoring answered: nothing is known of the collection.
      if (!signal.aborted) throw error;
    }
  }
}
