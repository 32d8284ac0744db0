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

/** @param name stands for the record's name. */
export function figuresOf(
  { seen, app, watched, who, arrival, key, trace, scope }: RequestRecord,
  name: number,
): number[] {
  const { at, latencyMs, unusable, status, refused } = seen;
  return [
    at,
    scope,
    arrival,
    key,
    trace,
    name,
    latencyMs ?? Number.NaN,
    unusables.indexOf(unusable),
    status ?? 0,
    notUsers.indexOf(who),
    Number(refused),
    Number(app),
    Number(watched),
  ];
}

/** @param nameOf what a number stands for. */
export function recordOf(figures: Iterable<number>, nameOf: (number: number) => string | null): RequestRecord {
  const [at = 0, scope = 0, arrival = 0, key = 0, trace = 0, named = 0, latency = 0, ...more] = figures;
  const [unusable = 0, status = 0, asked = 0, refused = 0, app = 0, watched = 0] = more;
  const isApp = app === 1;
  const latencyMs = Number.isNaN(latency) ? null : latency;
  const name = nameOf(named);
  const who = notUsers[asked] ?? null;
  return {
    seen: {
      at,
      // The app's entries stand at the requests' ends, Cloud Run's at their beginnings.
      startedAt: isApp ? at - (latencyMs ?? 0) : at,
      latencyMs,
      unusable: unusables[unusable] ?? null,
      status: status === 0 ? null : status,
      group: isApp && who === null ? name : null,
      refused: refused === 1,
      trace: null,
    },
    app: isApp,
    watched: watched === 1,
    who,
    name,
    arrival,
    key,
    trace,
    scope,
  };
}
