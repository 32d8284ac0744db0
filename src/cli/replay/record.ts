import type { RequestObservation } from "../../sources/observation.ts";
import type { Names } from "./names.ts";

/**
 * What is kept of a log entry that tells of a request. Plain figures, so that a million of them are a few arrays and no
 * garbage.
 */
export interface RequestRecord {
  /** When the entry could first be read, whole epoch ms. */
  arrival: number;
  /** Its own timestamp, epoch ms. */
  at: number;
  /** NaN: it has no usable latency. */
  latencyMs: number;
  /** Stands for (timestamp, insertId) and the log; NaN: the entry has no insertId and cannot be known again. */
  key: number;
  /** Stands for the trace; 0: it has none. */
  trace: number;
  /** Status and flags, see below. */
  meta: number;
  /** Index of a name; 0: none. */
  group: number;
  revision: number;
}

/** What one entry says of its request, before it is packed. */
export interface Reading {
  /** NaN: none that is usable. */
  latencyMs: number;
  status: number | null;
  unusable: Unusable;
  group: number;
  /** When Logging received the entry, epoch ms; NaN: not said. */
  received: number;
  flags: number;
}

/** Figures that may have fractions begin with one, so that the engine keeps them as doubles from the first on. */
export function newRecord(): RequestRecord {
  return { arrival: 0.5, at: 0.5, latencyMs: 0.5, key: 0.5, trace: 0.5, meta: 0, group: 0, revision: 0 };
}

export function newReading(): Reading {
  return { latencyMs: 0.5, status: null, unusable: null, group: 0, received: 0.5, flags: 0 };
}

/** `meta`: a status from 0 (none) to 599, then two bits for why the latency is unusable, then one bit each. */
const statusBits = 10;
const statusMask = (1 << statusBits) - 1;
const unusables = [null, "missing", "notANumber", "negative"] as const;
export const refusedBit = 1 << 12;
/** Written by the app; else by Cloud Run. */
export const appBit = 1 << 13;
/** Refused, and such that it is looked for besides the app's own entries (see `watchFilter`). */
export const watchedBit = 1 << 14;
/** One of ion-verify's own probes. */
export const probeBit = 1 << 15;

export type Unusable = RequestObservation["unusable"];

export function metaOf(status: number | null, unusable: Unusable, flags: number): number {
  return (status ?? 0) | (unusables.indexOf(unusable) << statusBits) | flags;
}

/** Is there a latency, usable or not, or a refusal in its place? */
export function isTimed(record: RequestRecord): boolean {
  return ((record.meta >> statusBits) & 3) !== 1;
}

/** The app's entries stand at the requests' ends, Cloud Run's at their beginnings. Epoch ms. */
export function beganAt({ at, latencyMs, meta }: RequestRecord): number {
  return (meta & appBit) !== 0 && !Number.isNaN(latencyMs) ? at - latencyMs : at;
}

export function observationOf(record: RequestRecord, groups: Names): RequestObservation {
  const { at, latencyMs, meta, group } = record;
  const status = meta & statusMask;
  const hasLatency = !Number.isNaN(latencyMs);
  return {
    at,
    startedAt: beganAt(record),
    latencyMs: hasLatency ? latencyMs : null,
    unusable: unusables[(meta >> statusBits) & 3] ?? null,
    status: status === 0 ? null : status,
    group: groups.nameOf(group),
    refused: (meta & refusedBit) !== 0,
    trace: null,
  };
}
