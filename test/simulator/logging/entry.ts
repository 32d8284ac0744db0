/** A log entry in the REST JSON form of google.logging.v2.LogEntry, as entries.list writes it and gcloud prints it. */
export interface LogEntry {
  /** `projects/P/logs/LOG_ID`, the LOG_ID URL-encoded (`run.googleapis.com%2Frequests`). */
  logName: string;
  resource: { type: string; labels: Record<string, string> };
  /** RFC 3339, up to nine fractional digits, ending in `Z`. Of a Cloud Run request: its start. */
  timestamp: string;
  receiveTimestamp: string;
  insertId: string;
  /** Absent means DEFAULT. */
  severity?: Severity;
  jsonPayload?: Record<string, unknown>;
  textPayload?: string;
  protoPayload?: Record<string, unknown>;
  httpRequest?: HttpRequest;
  trace?: string;
  spanId?: string;
  traceSampled?: boolean;
  labels?: Record<string, string>;
  operation?: { id?: string; producer?: string; first?: boolean; last?: boolean };
  sourceLocation?: { file?: string; line?: string; function?: string };
  split?: { uid?: string; index?: number; totalSplits?: number };
}

/** int64 values are JSON strings, `latency` is a protobuf duration (`"0.015613718s"`). */
export interface HttpRequest {
  requestMethod?: string;
  requestUrl?: string;
  requestSize?: string;
  status?: number;
  responseSize?: string;
  userAgent?: string;
  remoteIp?: string;
  serverIp?: string;
  referer?: string;
  latency?: string;
  cacheLookup?: boolean;
  cacheHit?: boolean;
  cacheValidatedWithOriginServer?: boolean;
  cacheFillBytes?: string;
  protocol?: string;
}

export type Severity = keyof typeof severityNumbers;

/** google.logging.type.LogSeverity: filters order severities by these numbers. */
export const severityNumbers = {
  DEFAULT: 0,
  DEBUG: 100,
  INFO: 200,
  NOTICE: 300,
  WARNING: 400,
  ERROR: 500,
  CRITICAL: 600,
  ALERT: 700,
  EMERGENCY: 800,
} as const;

/** A point in time finer than a millisecond: Logging keeps nanoseconds, and so must an exact reader. */
export interface Instant {
  /** Epoch milliseconds, an integer. */
  readonly ms: number;
  /** Nanoseconds above `ms`, 0 to 999,999. */
  readonly nanos: number;
}

const rfc3339 = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?([Zz]|[+-]\d{2}:\d{2}))?$/;

/** Every read asks for the timestamps of all entries again. */
const known = new Map<string, Instant>();
const mostKnown = 100_000;

/** Reads an RFC 3339 timestamp, or a bare date as its first instant in UTC. Undefined where the text is neither. */
export function parseInstant(text: string): Instant | undefined {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const instant = parse(text);
  if (instant !== undefined) known.set(text, instant);
  return instant;
}

function parse(text: string): Instant | undefined {
  const match = rfc3339.exec(text);
  if (match === null) return undefined;
  const [, date = "", time = "00:00:00", fraction = "", zone = "Z"] = match;
  const seconds = Date.parse(`${date}T${time}${zone.toUpperCase()}`);
  if (Number.isNaN(seconds)) return undefined;
  const digits = fraction.padEnd(9, "0");
  return { ms: seconds + Number(digits.slice(0, 3)), nanos: Number(digits.slice(3)) };
}

export function compareInstants(a: Instant, b: Instant): number {
  return a.ms - b.ms || a.nanos - b.nanos;
}

/** Epoch milliseconds, fractions allowed, as the timestamp that a log entry carries: nine digits, trailing groups of zeros dropped. */
export function formatTimestamp(epochMs: number): string {
  const ms = Math.floor(epochMs);
  const nanos = Math.min(999_999, Math.round((epochMs - ms) * 1e6));
  const base = new Date(ms).toISOString().slice(0, 23);
  if (nanos > 0) {
    const digits = String(nanos).padStart(6, "0");
    return `${base}${digits.endsWith("000") ? digits.slice(0, 3) : digits}Z`;
  }
  return base.endsWith(".000") ? `${base.slice(0, 19)}Z` : `${base}Z`;
}
