import type { RequestObservation } from "../../sources/observation.ts";
import type { NotUser } from "../../sources/who-asked.ts";
import type { Names } from "./names.ts";

/** What is kept of a log entry that tells of a request: plain figures, so that a million of them are a few arrays. */
export interface RequestRecord {
  /** When the entry could first be read, whole epoch ms. */
  arrival: number;
  /** Its own timestamp, epoch ms. */
  at: number;
  /** NaN: it has no usable latency. */
  latencyMs: number;
  /** Stands for (scope, timestamp, insertId) and the log; NaN: the entry has no insertId and cannot be known again. */
  key: number;
  /** Stands for the trace; 0: it has none. */
  trace: number;
  /** Status and flags, see below. */
  meta: number;
  /** Index of a name; 0: none. Of Cloud Run's entries: who asked, where that is no user, else what was asked for. */
  group: number;
  /** Index of a scope. */
  scope: number;
}

/** Figures that may have fractions begin with one, so that the engine keeps them as doubles from the first on. */
export function newRecord(): RequestRecord {
  return { arrival: 0.5, at: 0.5, latencyMs: 0.5, key: 0.5, trace: 0.5, meta: 0, group: 0, scope: 0 };
}

/** `meta`: a status from 0 (none) to 599, then two bits for why the latency is unusable, then one bit each. */
const statusBits = 10;
const statusMask = (1 << statusBits) - 1;
const unusables = [null, "missing", "notANumber", "negative"] as const;
const refusedBit = 1 << 12;
/** Written by the app; else by Cloud Run. */
const appBit = 1 << 13;
/** Refused, and such that it is looked for besides the app's own entries (see `watchFilter`). */
const watchedBit = 1 << 14;
/** Then whose it is: 0 a user's. */
const whoShift = 15;
const notUsers: readonly NotUser[] = [
  "probe",
  "checker",
  "bot",
  "health-path",
  "ignored-agent",
  "ignored-path",
  "other-path",
];

export interface Flags {
  app: boolean;
  watched: boolean;
  /** Null: a user's. */
  who: NotUser | null;
}

export function metaOf({ status, unusable, refused }: RequestObservation, { app, watched, who }: Flags): number {
  return (
    (status ?? 0) |
    (unusables.indexOf(unusable) << statusBits) |
    (refused ? refusedBit : 0) |
    (app ? appBit : 0) |
    (watched ? watchedBit : 0) |
    ((who === null ? 0 : notUsers.indexOf(who) + 1) << whoShift)
  );
}

export function isApp({ meta }: RequestRecord): boolean {
  return (meta & appBit) !== 0;
}

export function isWatched({ meta }: RequestRecord): boolean {
  return (meta & watchedBit) !== 0;
}

/** Null: a user's request, as far as its entry tells. */
export function whoAskedOf({ meta }: RequestRecord): NotUser | null {
  return notUsers[(meta >>> whoShift) - 1] ?? null;
}

/** Is there a latency, usable or not, or a refusal in its place? */
export function isTimed({ meta }: RequestRecord): boolean {
  return ((meta >> statusBits) & 3) !== 1;
}

/** The app's entries stand at the requests' ends, Cloud Run's at their beginnings. Epoch ms. */
export function beganAt(record: RequestRecord): number {
  const { at, latencyMs } = record;
  return isApp(record) && !Number.isNaN(latencyMs) ? at - latencyMs : at;
}

export function observationOf(record: RequestRecord, groups: Names): RequestObservation {
  const { at, latencyMs, meta, group } = record;
  const status = meta & statusMask;
  return {
    at,
    startedAt: beganAt(record),
    latencyMs: Number.isNaN(latencyMs) ? null : latencyMs,
    unusable: unusables[(meta >> statusBits) & 3] ?? null,
    status: status === 0 ? null : status,
    group: isApp(record) ? groups.nameOf(group) : null,
    refused: (meta & refusedBit) !== 0,
    trace: null,
  };
}

/** `trace` stands for the request's, to join by: it is no name that anybody could look for. */
export function traced(observation: RequestObservation, { trace }: RequestRecord): RequestObservation {
  return trace === 0 ? observation : { ...observation, trace: String(trace) };
}
