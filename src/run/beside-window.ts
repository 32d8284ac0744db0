import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Collection } from "../checks/collection.ts";
import type { CloudRun, RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import type { LogScope } from "../sources/log-filter.ts";
import type { AlignedMetrics } from "../sources/period/aligned-metrics.ts";
import { readCollection } from "../sources/gauge-reader.ts";
import type { MetricReader } from "../sources/metric-reader.ts";
import type { LogPages, Window } from "../sources/window-reader.ts";
import { shareOf } from "../traffic/plan.ts";
import { NewMessageSearch } from "./new-messages.ts";
import { PastReading } from "./past-reading.ts";
import type { RequestEvidence } from "./request-evidence.ts";
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
  /** Null: there is none. */
  baseline: (LogScope & { revision: string }) | null;
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
    const beside = this.#read(AbortSignal.any([signal, over.signal]));
    // Looked at when the window is over, but a failure of it must have somewhere to go before.
    beside.catch(() => undefined);
    try {
      await window.run(signal);
      // What takes seconds of a window that lasts minutes is all there is to wait for where it is over.
      if (settings.since === "deploy") await beside;
    } finally {
      over.abort(new Error("the window is over"));
      await beside;
    }
    await this.newMessages?.lookAgain(signal);
    if (window.settled) await this.usual?.read(evidence.watch, signal);
  }

  async #read(signal: AbortSignal): Promise<void> {
    await Promise.all([
      this.#readCollection(signal),
      this.newMessages?.readBaseline(signal),
      ...(this.#parts.settings.requests === "users" ? [this.past.read(signal)] : []),
    ]);
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
