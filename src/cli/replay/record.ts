import type { LogName } from "../../sources/log-names.ts";
import type { RequestObservation } from "../../sources/observation.ts";
import type { NotUser } from "../../sources/who-asked.ts";

/** The logs of which a file's entries are known, the one first that tells most. */
export const replayedLogs = ["app", "platform"] as const satisfies readonly LogName[];

export type ReplayedLog = (typeof replayedLogs)[number];

/** What is kept of a log entry that tells of a request. */
export interface RequestRecord {
  /** As the log tells it, without the trace's name. */
  seen: RequestObservation;
  /** Written by the app; else by Cloud Run. */
  app: boolean;
  /** Refused, and such that it is looked for besides the app's own entries (see `watchFilter`). */
  watched: boolean;
  /** Null: a user's, as far as its entry tells. */
  who: NotUser | null;
  /** Who asked, where that is no user; else of the app's entries their group, of Cloud Run's what was asked for. */
  name: string | null;
  /** When the entry could first be read, whole epoch ms. */
  arrival: number;
  /** Stands for (scope, timestamp, insertId) and the log; NaN: the entry has no insertId and cannot be known again. */
  key: number;
  /** Stands for the trace; 0: it has none. */
  trace: number;
  /** Index of a scope. */
  scope: number;
}

const unusables = [null, "missing", "notANumber", "negative"] as const;
const notUsers = [
  null,
  "probe",
  "checker",
  "bot",
  "health-path",
  "ignored-agent",
  "ignored-path",
  "other-path",
] as const satisfies readonly (NotUser | null)[];

/** A record's figures in memory and in a file; its time, scope and arrival come first. */
export const figuresOfRecord = 13;

/** @param row where it begins. @param name stands for the record's name. */
export function putFigures(into: Float64Array, row: number, record: RequestRecord, name: number): void {
  const { seen, app, watched, who, arrival, key, trace, scope } = record;
  into[row] = seen.at;
  into[row + 1] = scope;
  into[row + 2] = arrival;
  into[row + 3] = key;
  into[row + 4] = trace;
  into[row + 5] = name;
  into[row + 6] = seen.latencyMs ?? Number.NaN;
  into[row + 7] = unusables.indexOf(seen.unusable);
  into[row + 8] = seen.status ?? 0;
  into[row + 9] = notUsers.indexOf(who);
  into[row + 10] = Number(seen.refused);
  into[row + 11] = Number(app);
  into[row + 12] = Number(watched);
}

/** @param row where it begins. @param nameOf what a number stands for. */
export function recordAt(figures: Float64Array, row: number, nameOf: (number: number) => string | null): RequestRecord {
  const figure = (index: number): number => figures[row + index] ?? 0;
  const [at, scope, arrival, key, trace] = [figure(0), figure(1), figure(2), figure(3), figure(4)];
  const isApp = figure(11) === 1;
  const latencyMs = Number.isNaN(figure(6)) ? null : figure(6);
  const name = nameOf(figure(5));
  const who = notUsers[figure(9)] ?? null;
  return {
    seen: {
      at,
      // The app's entries stand at the requests' ends, Cloud Run's at their beginnings.
      startedAt: isApp ? at - (latencyMs ?? 0) : at,
      latencyMs,
      unusable: unusables[figure(7)] ?? null,
      status: figure(8) === 0 ? null : figure(8),
      group: isApp && who === null ? name : null,
      refused: figure(10) === 1,
      trace: null,
    },
    app: isApp,
    watched: figure(12) === 1,
    who,
    name,
    arrival,
    key,
    trace,
    scope,
  };
}
