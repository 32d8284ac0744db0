import type { RequestObservation } from "./observation.ts";

/** A log entry as entries.list answers it in JSON: only what is read here. */
export interface LogEntry {
  logName?: string;
  timestamp?: string;
  receiveTimestamp?: string;
  insertId?: string;
  severity?: string;
  textPayload?: string;
  jsonPayload?: Record<string, unknown>;
  protoPayload?: { status?: { message?: string } };
  httpRequest?: { status?: number; latency?: string; userAgent?: string; requestUrl?: string };
  labels?: Record<string, string>;
  trace?: string;
}

/** Where the app's own entries carry what is judged, each a path such as `jsonPayload.process_time_ms`. */
export interface AppFields {
  latency: string;
  status: string;
  group: string;
}

/**
 * An entry that the app wrote. Its timestamp is the END of the request, when the line was written. The latency must be a
 * JSON number of milliseconds: anything else is counted as unusable, never guessed.
 */
export function appObservation(entry: LogEntry, fields: AppFields): RequestObservation {
  const at = epochMs(entry.timestamp);
  const value = valueAt(entry, fields.latency);
  // LogEntry's own latency is a duration; a number of the app's is milliseconds, and a string of the app's is not guessed at.
  const { latencyMs, unusable } = fields.latency === "httpRequest.latency" ? durationMs(value) : millis(value);
  return {
    at,
    startedAt: at - (latencyMs ?? 0),
    latencyMs,
    unusable,
    status: statusOf(valueAt(entry, fields.status)),
    group: groupOf(valueAt(entry, fields.group)),
    refused: false,
    trace: entry.trace ?? null,
  };
}

/**
 * An entry of Cloud Run's request log. Its timestamp is the START of the request. A request that no instance took has no
 * instanceId and the latency "0s", whatever it waited: it is an error without a latency, not a fast success.
 */
export function platformObservation(entry: LogEntry): RequestObservation {
  const at = epochMs(entry.timestamp);
  const refused = isRefused(entry);
  // Who was turned away at the door has not waited for the app, and is no fast success of it.
  const { latencyMs, unusable } = isUnserved(entry)
    ? { latencyMs: null, unusable: null }
    : durationMs(entry.httpRequest?.latency);
  return {
    at,
    startedAt: at,
    latencyMs,
    unusable,
    status: statusOf(entry.httpRequest?.status),
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
function isUnserved({ labels, httpRequest }: LogEntry): boolean {
  const { status = 0, latency } = httpRequest ?? {};
  return (
    status >= 400 && labels?.["instanceId"] === undefined && (latency === undefined || /^0(\.0+)?s$/.test(latency))
  );
}

/** RFC 3339 to epoch ms; the nanoseconds are only needed to tell entries apart (see `entryKey`). NaN when unreadable. */
export function epochMs(timestamp: string | undefined): number {
  return timestamp === undefined ? Number.NaN : Date.parse(timestamp);
}

/** The value at a field path. A path's part with special characters stands in double quotes, as in a Logging filter. */
export function valueAt(entry: LogEntry, path: string): unknown {
  let value: unknown = entry;
  for (const part of pathParts(path)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

const partsOf = new Map<string, string[]>();

function pathParts(path: string): string[] {
  let parts = partsOf.get(path);
  if (parts === undefined) {
    parts = [...path.matchAll(/"((?:[^"\\]|\\.)*)"|[^."]+/g)].map(
      (match) => match[1]?.replace(/\\(.)/g, "$1") ?? match[0],
    );
    partsOf.set(path, parts);
  }
  return parts;
}

type Latency = Pick<RequestObservation, "latencyMs" | "unusable">;

function millis(value: unknown): Latency {
  if (value === undefined || value === null) return { latencyMs: null, unusable: "missing" };
  if (typeof value !== "number" || !Number.isFinite(value)) return { latencyMs: null, unusable: "notANumber" };
  return value < 0 ? { latencyMs: null, unusable: "negative" } : { latencyMs: value, unusable: null };
}

/** A protobuf duration in JSON: "0.015613718s". */
function durationMs(value: unknown): Latency {
  if (value === undefined) return { latencyMs: null, unusable: "missing" };
  if (typeof value !== "string" || !/^-?\d+(\.\d+)?s$/.test(value)) return { latencyMs: null, unusable: "notANumber" };
  const ms = Number(value.slice(0, -1)) * 1000;
  return ms < 0 ? { latencyMs: null, unusable: "negative" } : { latencyMs: ms, unusable: null };
}

function statusOf(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599 ? value : null;
}

const maxGroupLength = 100;

function groupOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value.slice(0, maxGroupLength) : null;
}

/**
 * A number that stands for (timestamp, insertId), which together name an entry within a project; where there is no
 * insertId, for all that the entry says. 53 bits: among a million
 * entries the chance that any two share a number is about 1 in 18,000, and a set of numbers is a tenth of a set of strings.
 * Two multiplicative hashes (cyrb53, public domain).
 */
export function entryKey(entry: LogEntry): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (const text of [entry.timestamp ?? "", entry.insertId ?? JSON.stringify(entry)]) {
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
