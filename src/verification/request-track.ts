import type { Settings } from "../inputs/settings.ts";
import type { LogEntry } from "../observe/log-entry.ts";
import type { RequestObservation } from "../observe/observation.ts";
import type { Window, WindowReader } from "../observe/request-log.ts";
import { RequestCounts } from "./request-counts.ts";

/** One of the two logs that tell of users' requests: read, counted and judged by itself. */
export class RequestTrack extends RequestCounts {
  readonly source: "app" | "platform";
  readonly reader: WindowReader;
  readonly #toObservation: (entry: LogEntry) => RequestObservation;
  #timed = 0;

  constructor(
    source: "app" | "platform",
    reader: WindowReader,
    toObservation: (entry: LogEntry) => RequestObservation,
    settings: Settings,
    window: Window,
  ) {
    super(settings, window);
    this.source = source;
    this.reader = reader;
    this.#toObservation = toObservation;
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
}
