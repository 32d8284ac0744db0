import type { Settings } from "../inputs/settings.ts";
import { RequestJudge } from "../judge/requests.ts";
import { countsAsError, RequestTally } from "../judge/tally.ts";
import type { LogEntry } from "../observe/log-entry.ts";
import type { RequestObservation } from "../observe/observation.ts";
import type { Window, WindowReader } from "../observe/request-log.ts";

/** The parts of the planned window by which evidence is kept: one a poll, at most so many. */
const maxSlices = 2_000;

/** One of the two logs that tell of users' requests: read, counted and judged by itself. */
export class RequestTrack {
  readonly source: "app" | "platform";
  readonly reader: WindowReader;
  readonly judge: RequestJudge;
  readonly tally: RequestTally;
  readonly #toObservation: (entry: LogEntry) => RequestObservation;
  readonly #settings: Settings;
  readonly #window: Window;
  readonly #slices: number;
  #timed = 0;

  constructor(
    source: "app" | "platform",
    reader: WindowReader,
    toObservation: (entry: LogEntry) => RequestObservation,
    settings: Settings,
    window: Window,
  ) {
    this.source = source;
    this.reader = reader;
    this.#toObservation = toObservation;
    this.#settings = settings;
    this.#window = window;
    const windowMs = window.to - window.from;
    this.#slices = Math.min(maxSlices, Math.max(1, Math.ceil(windowMs / settings.intervalMs)));
    const { errorRateBudget, p95BudgetMs } = settings;
    this.judge = new RequestJudge({ errorRateBudget, p95BudgetMs, slices: this.#slices, windowMs });
    this.tally = new RequestTally({
      startedAt: window.from,
      windowMs,
      errorStatus: settings.errorStatus,
      p95BudgetMs,
      parts: this.#slices,
    });
  }

  /** Entries of this log that tell of a latency, usable or not, or of a refused request. */
  get timed(): number {
    return this.#timed;
  }

  observations(entries: LogEntry[]): RequestObservation[] {
    const observations = entries.map(this.#toObservation);
    this.#timed += observations.filter((one) => one.unusable !== "missing").length;
    return observations;
  }

  count(observations: RequestObservation[]): void {
    for (const observation of observations) {
      this.tally.add(observation);
      const error = countsAsError(observation, this.#settings.errorStatus);
      this.judge.observe({ slice: this.#sliceOf(observation.startedAt), latencyMs: observation.latencyMs, error });
    }
  }

  /** The last slice that lies wholly before `at`; -1 when none does. */
  throughSlice(at: number): number {
    const whole = Math.floor(((at - this.#window.from) / (this.#window.to - this.#window.from)) * this.#slices);
    return Math.min(this.#slices, Math.max(0, whole)) - 1;
  }

  /** A request that began before the window belongs to its first part. */
  #sliceOf(startedAt: number): number {
    const part = Math.floor(((startedAt - this.#window.from) / (this.#window.to - this.#window.from)) * this.#slices);
    return Math.min(this.#slices - 1, Math.max(0, part));
  }
}
