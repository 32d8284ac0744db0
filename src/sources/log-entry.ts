import { namesOf } from "../inputs/field-path.ts";
import type { LatencyUnit } from "../inputs/latency-unit.ts";
import { type Latency, readLatency } from "./latency.ts";
import type { RequestObservation } from "./observation.ts";
import { isConnection, readStatus } from "./status.ts";
import { cutAt } from "../cut-text.ts";

/** A log entry as entries.list answers it in JSON: only what is read here. */
export interface LogEntry {
  logName?: string;
  timestamp?: string;
  receiveTimestamp?: string;
  insertId?: string;
  resource?: { labels?: Record<string, string> };
  severity?: string;
  textPayload?: string;
  jsonPayload?: Record<string, unknown>;
  protoPayload?: { status?: { message?: string } };
  httpRequest?: { status?: number; latency?: string; userAgent?: string; requestUrl?: string; requestMethod?: string };
  labels?: Record<string, string>;
  trace?: string;
  spanId?: string;
}

/** Where the app's own entries carry what is judged, each a path such as `jsonPayload.process_time_ms`. */
export interface AppFields {
  latency: string;
  status: string;
  group: string;
  /** In which a latency is meant that names no unit itself. */
  unit: LatencyUnit;
}

/** The settings that name the app's fields. */
export interface FieldSettings {
  latencyField: string;
  statusField: string;
  groupField: string;
  latencyUnit: LatencyUnit;
}

export function fieldsOf({ latencyField, statusField, groupField, latencyUnit }: FieldSettings): AppFields {
  return {
    latency: latencyField,
    status: statusField,
    group: groupField,
    // LogEntry's own latency is a Duration: seconds, whatever the app's numbers are.
    unit: latencyField === "httpRequest.latency" ? "s" : latencyUnit,
  };
}

/**
 * An entry that the app wrote. Its timestamp is the END of the request, when the line was written.
 *
 * @param at its timestamp, for who has read it already.
 */
export function appObservation(entry: LogEntry, fields: AppFields, at = epochMs(entry.timestamp)): RequestObservation {
  const read = readLatency(valueAt(entry, fields.latency), fields.unit);
  const status = readStatus(valueAt(entry, fields.status), fields.status);
  return {
    at,
    startedAt: at - (read.latencyMs ?? 0),
    ...(isConnection(status) ? { latencyMs: null, unusable: null } : read),
    status,
    group: groupOf(valueAt(entry, fields.group)),
    refused: false,
    trace: entry.trace ?? null,
  };
}

/**
 * An entry of Cloud Run's request log. Its timestamp is the START of the request. A request that no instance took has no
 * instanceId and the latency "0s", whatever it waited: it is an error without a latency, not a fast success.
 */
export function platformObservation(entry: LogEntry, at = epochMs(entry.timestamp)): RequestObservation {
  const refused = isRefused(entry);
  const status = readStatus(entry.httpRequest?.status);
  // Who was turned away at the door has not waited for the app, and is no fast success of it.
  const { latencyMs, unusable }: Latency =
    isUnserved(entry) || isConnection(status)
      ? { latencyMs: null, unusable: null }
      : readLatency(entry.httpRequest?.latency, "s");
  return {
    at,
    startedAt: at,
    latencyMs,
    unusable,
    status,
    group: null,
    refused,
    trace: entry.trace ?? null,
  };
}

/** Of Cloud Run's own log, one a request. */
export function isRequestEntry(entry: LogEntry): boolean {
  return entry.logName?.endsWith("run.googleapis.com%2Frequests") === true;
}

/** No instance, or no billing. Its front end also turns away scanners (401, 403, 404), which is no fault of the service. */
export function isRefused(entry: LogEntry): boolean {
  const status = entry.httpRequest?.status ?? 0;
  return (status === 429 || status >= 500) && isUnserved(entry);
}

/** No instance took the request: it names none, and its latency is "0s" whatever it waited. */
export function isUnserved({ labels, httpRequest }: LogEntry): boolean {
  const { status = 0, latency } = httpRequest ?? {};
  return (
    status >= 400 && labels?.["instanceId"] === undefined && (latency === undefined || /^0(\.0+)?s$/.test(latency))
  );
}

/** RFC 3339 to epoch ms; the nanoseconds are only needed to tell entries apart (see `entryKey`). NaN when unreadable. */
export function epochMs(timestamp: string | undefined): number {
  return timestamp === undefined ? Number.NaN : Date.parse(timestamp);
}

/**
 * The value at a field path (see inputs/field-path.ts). A name with dots may be one member or several, one in the other:
 * loggers write both, and whoever names the field may not know which.
 */
export function valueAt(entry: LogEntry, path: string): unknown {
  const { names, parts } = pathParts(path);
  const exact = memberAt(entry, names);
  return exact !== undefined || parts === null ? exact : joinedAt(entry, parts, 0);
}

function memberAt(entry: object, names: readonly string[]): unknown {
  let value: unknown = entry;
  for (const name of names) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** The parts from `from` on, one or more of them joined by dots a member. */
function joinedAt(value: unknown, parts: readonly string[], from: number): unknown {
  if (from === parts.length) return value;
  if (typeof value !== "object" || value === null) return undefined;
  let name = "";
  for (let to = from + 1; to <= parts.length; to++) {
    name = to === from + 1 ? (parts[from] ?? "") : `${name}.${parts[to - 1]}`;
    if (!Object.hasOwn(value, name)) continue;
    const found = joinedAt((value as Record<string, unknown>)[name], parts, to);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `parts` null: there is but one way to read it. */
interface Path {
  names: string[];
  parts: string[] | null;
}

const partsOf = new Map<string, Path>();

function pathParts(path: string): Path {
  let known = partsOf.get(path);
  if (known === undefined) {
    const names = namesOf(path);
    const parts = names.flatMap((name) => name.split("."));
    known = { names, parts: parts.length > 2 ? parts : null };
    partsOf.set(path, known);
  }
  return known;
}

const maxGroupLength = 100;

function groupOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? cutAt(value, maxGroupLength) : null;
}

/**
 * A number that stands for (timestamp, insertId), which together name an entry within a project; where there is no
 * insertId, for all that the entry says. Of Cloud Run's own log, which has one entry a request, for the request: it may be
 * delivered once more under another id. A trace has many where one caller asks for all.
 */
export function entryKey(entry: LogEntry): number {
  if (entry.trace !== undefined && isRequestEntry(entry))
    return textKey(entry.timestamp ?? "", entry.trace, entry.spanId ?? JSON.stringify(entry.httpRequest ?? ""));
  return textKey(entry.timestamp ?? "", entry.insertId ?? JSON.stringify(entry));
}

/**
 * A number that stands for texts. 53 bits: among a million the chance that any two share a number is about 1 in 18,000, and
 * a set of numbers is a tenth of a set of strings. Two multiplicative hashes (cyrb53, public domain).
 */
export function textKey(...texts: string[]): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      h1 = Math.imul(h1 ^ code, 2654435761);
      h2 = Math.imul(h2 ^ code, 1597334677);
    }
    h1 = Math.imul(h1 ^ 0x1f, 2654435761);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
