import type { Settings } from "../inputs/settings.ts";
import { ComparedArm } from "../checks/compared-arm.ts";
import { GroupComparison } from "../checks/groups.ts";
import { turnedAway } from "../checks/client-errors.ts";
import { countsAsError } from "../checks/tally.ts";
import type { LogEntry } from "../sources/log-entry.ts";
import type { RequestObservation } from "../sources/observation.ts";
import type { LogName } from "../sources/log-names.ts";
import type { Window, WindowReader } from "../sources/window-reader.ts";
import { beganIn, partOf, RequestCounts } from "./request-counts.ts";

/** To compare with the baseline, the window is cut into at most so many parts: each weighs by itself. */
const mostBatches = 120;

/** One of the logs that tell of users' requests: read, counted and judged by itself. */
export class RequestTrack extends RequestCounts {
  readonly source: LogName;
  readonly reader: WindowReader;
  readonly #toObservation: (entry: LogEntry) => RequestObservation;
  readonly groups: GroupComparison;
  /** To compare with the baseline's. */
  readonly arm: ComparedArm;
  readonly #settings: Settings;
  readonly #window: Window;
  #timed = 0;
  /** Of each slice the entries that were read, and so many as these stand for: sampling may set in at any time. */
  readonly #read: Float64Array;
  readonly #stoodFor: Float64Array;

  constructor(
    source: LogName,
    reader: WindowReader,
    toObservation: (entry: LogEntry) => RequestObservation,
    settings: Settings,
    window: Window,
  ) {
    super(settings, window);
    // One batch a poll, and one for the last reading.
    this.groups = new GroupComparison({ batches: this.polls + 1 });
    this.arm = new ComparedArm(Math.min(mostBatches, this.slices));
    this.#settings = settings;
    this.#window = window;
    this.source = source;
    this.reader = reader;
    this.#toObservation = toObservation;
    this.#read = new Float64Array(this.slices);
    this.#stoodFor = new Float64Array(this.slices);
  }

  /** Entries of this log that tell of a latency, usable or not, or of a refused request. */
  get timed(): number {
    return this.#timed;
  }

  protected override take(observation: RequestObservation): void {
    super.take(observation);
    this.groups.observe(observation);
    addToArm(this.arm, observation, this.#window, this.#settings);
  }

  protected override standsFor(startedAt: number): number {
    return 1 / this.fractionAt(startedAt);
  }

  observations(entries: LogEntry[]): RequestObservation[] {
    const observations = entries.map(this.#toObservation);
    this.#timed += observations.filter((one) => one.unusable !== "missing").length;
    for (const { startedAt } of observations) {
      const slice = partOf(startedAt, this.#window, this.slices);
      this.#read[slice] = (this.#read[slice] ?? 0) + 1;
      this.#stoodFor[slice] = (this.#stoodFor[slice] ?? 0) + 1 / this.reader.fraction;
    }
    return observations;
  }

  /** Of this log's entries of requests that started about then, the share that was read, 0..1. */
  fractionAt(startedAt: number): number {
    const slice = partOf(startedAt, this.#window, this.slices);
    const stoodFor = this.#stoodFor[slice] ?? 0;
    return stoodFor === 0 ? this.reader.fraction : (this.#read[slice] ?? 0) / stoodFor;
  }
}

/** The same cut for both revisions that are compared. Refused requests have their own checks: no app's log shows them. */
export function addToArm(arm: ComparedArm, observation: RequestObservation, window: Window, settings: Settings): void {
  if (observation.refused || !beganIn(observation, window)) return;
  const error = countsAsError(observation, settings.errorStatus);
  const turned = turnedAway(observation.status, settings.errorStatus);
  const { startedAt, latencyMs } = observation;
  arm.add(partOf(startedAt, window, arm.batches), { latencyMs, error, turnedAway: turned });
}
