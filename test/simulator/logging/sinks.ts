import { type FaceAnswer, type FaceRequest, googleError, type ReadyFace } from "../face.ts";
import type { LogEntry } from "./entry.ts";
import { compileFilter } from "./filter.ts";

/** As Google makes it for each project (google.logging.v2.ConfigServiceV2, "_Default"). */
const defaultFilter =
  'NOT LOG_ID("cloudaudit.googleapis.com/activity") AND NOT LOG_ID("externalaudit.googleapis.com/activity") AND NOT LOG_ID("cloudaudit.googleapis.com/system_event") AND NOT LOG_ID("externalaudit.googleapis.com/system_event") AND NOT LOG_ID("cloudaudit.googleapis.com/access_transparency") AND NOT LOG_ID("externalaudit.googleapis.com/access_transparency")';

/**
 * The project's sinks: `_Required` and `_Default`, with exclusions that keep entries out of what entries.list reads. The one
 * that is met most leaves out successes: `httpRequest.status < 400 AND NOT sample(insertId, 0.1)` (reality.md section 3).
 */
export class LogSinks implements ReadyFace {
  readonly #project: string;
  #exclusions: readonly string[] = [];
  #excludes: ((entry: LogEntry) => boolean)[] = [];

  constructor(project: string) {
    this.#project = project;
  }

  set exclusions(filters: readonly string[]) {
    this.#exclusions = filters;
    this.#excludes = filters.map(compileFilter);
  }

  /** Is it stored where entries.list reads? */
  keeps(entry: LogEntry): boolean {
    return !this.#excludes.some((excludes) => excludes(entry));
  }

  permission({ path }: FaceRequest): string | undefined {
    const [, kind] = /^\/v2\/projects\/[^/]+\/(sinks|exclusions)$/.exec(path) ?? [];
    return kind === undefined ? undefined : `logging.${kind}.list`;
  }

  answer({ method, path }: FaceRequest): FaceAnswer {
    if (method !== "GET") return googleError(404, "NOT_FOUND", `Method not found: ${method} ${path}`);
    // Exclusions of their own are what projects of before 2019 have.
    if (path.endsWith("/exclusions")) return { status: 200, body: {} };
    const bucket = (name: string): string =>
      `logging.googleapis.com/projects/${this.#project}/locations/global/buckets/${name}`;
    const exclusions = this.#exclusions.map((filter, i) => ({ name: `exclusion-${i + 1}`, filter }));
    const sinks = [
      {
        name: "_Required",
        destination: bucket("_Required"),
        filter: 'LOG_ID("cloudaudit.googleapis.com/activity") OR LOG_ID("externalaudit.googleapis.com/activity")',
      },
      {
        name: "_Default",
        destination: bucket("_Default"),
        filter: defaultFilter,
        ...(exclusions.length === 0 ? {} : { exclusions }),
      },
    ];
    return { status: 200, body: { sinks } };
  }
}
