import type { LogEntry } from "./entry.ts";
import { FilterError } from "./filter-error.ts";

export type FieldType =
  | "string"
  | "integer"
  | "boolean"
  | "timestamp"
  | "duration"
  | "severity"
  /** Fields whose names are free: payloads and labels. Their values are compared by the type that they have in the entry. */
  | "dynamic"
  | "message";

export interface ResolvedField {
  type: FieldType;
  name: string;
  /** The explicit values: none if the field is absent, several where an array lies on the way. */
  values: (entry: LogEntry) => unknown[];
}

type Message = { [name: string]: FieldType | Message };

const httpRequest: Message = {
  requestMethod: "string",
  requestUrl: "string",
  requestSize: "integer",
  status: "integer",
  responseSize: "integer",
  userAgent: "string",
  remoteIp: "string",
  serverIp: "string",
  referer: "string",
  latency: "duration",
  cacheLookup: "boolean",
  cacheHit: "boolean",
  cacheValidatedWithOriginServer: "boolean",
  cacheFillBytes: "integer",
  protocol: "string",
};

/** google.logging.v2.LogEntry. */
const logEntry: Message = {
  logName: "string",
  resource: { type: "string", labels: "dynamic" },
  metadata: { systemLabels: "dynamic", userLabels: "dynamic" },
  protoPayload: "dynamic",
  textPayload: "string",
  jsonPayload: "dynamic",
  timestamp: "timestamp",
  receiveTimestamp: "timestamp",
  severity: "severity",
  insertId: "string",
  httpRequest,
  labels: "dynamic",
  operation: { id: "string", producer: "string", first: "boolean", last: "boolean" },
  trace: "string",
  spanId: "string",
  traceSampled: "boolean",
  sourceLocation: { file: "string", line: "integer", function: "string" },
  split: { uid: "string", index: "integer", totalSplits: "integer" },
};

/**
 * Finds a field of LogEntry. Its own names are written in any case and with or without underscores; the keys of payloads and
 * labels keep theirs. Throws FilterError for a name that LogEntry does not have: Google finds that before it searches.
 */
export function resolveField(path: readonly string[]): ResolvedField {
  const key = JSON.stringify(path);
  const known = resolved.get(key);
  if (known !== undefined) return known;
  const field = find(path);
  resolved.set(key, field);
  return field;
}

/** The few fields that are asked for come in each of thousands of filters. */
const resolved = new Map<string, ResolvedField>();

function find(path: readonly string[]): ResolvedField {
  const name = path.join(".");
  const unknown = () => new FilterError(`Unparseable filter: Field not found: '${name}'.`);
  let type: FieldType | Message = logEntry;
  const keys: string[] = [];
  for (const part of path) {
    if (typeof type === "string") {
      if (type !== "dynamic" || part === "") throw unknown();
      keys.push(part);
      continue;
    }
    const wanted = plain(part);
    const found: [string, FieldType | Message] | undefined = Object.entries(type).find(
      ([key]) => plain(key) === wanted,
    );
    if (found === undefined) throw unknown();
    keys.push(found[0]);
    type = found[1];
  }
  return { type: typeof type === "string" ? type : "message", name, values: reader(keys) };
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function reader(keys: readonly string[]): (entry: LogEntry) => unknown[] {
  return (entry) => {
    let value: unknown = entry;
    // A plain loop: every entry of a log comes by here.
    for (let depth = 0; depth < keys.length; depth += 1) {
      if (Array.isArray(value)) return value.flatMap((member) => descend(member, keys.slice(depth)));
      if (typeof value !== "object" || value === null) return [];
      value = (value as Record<string, unknown>)[keys[depth] ?? ""];
    }
    if (value === undefined) return [];
    return Array.isArray(value) ? value : [value];
  };
}

function descend(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((member) => descend(member, keys));
  const [key, ...rest] = keys;
  if (key === undefined) return value === undefined ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return descend((value as Record<string, unknown>)[key], rest);
}

/** Every scalar inside a value, as text. */
export function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) yield* textsOf(member);
  } else if (typeof value === "string") yield value;
  else if (typeof value === "number" || typeof value === "boolean") yield String(value);
}
