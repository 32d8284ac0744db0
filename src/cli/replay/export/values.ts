import { isObject, type Json } from "./entry.ts";

/** RFC 3339 in UTC, from each form in which exports have a time. Undefined: it is none. */
export function instantOf(value: unknown): string | undefined {
  if (typeof value === "string") return instantOfText(value.trim());
  if (typeof value === "number") return isoOf(epochMsOf(value));
  if (!isObject(value)) return undefined;
  // BigQuery's client for Node.
  if (value["value"] !== undefined) return instantOf(value["value"]);
  const seconds = wholeOf(value["seconds"]);
  return seconds === undefined ? undefined : isoOf(seconds * 1000 + (wholeOf(value["nanos"]) ?? 0) / 1e6);
}

const dateAndTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;

function instantOfText(text: string): string | undefined {
  const match = dateAndTime.exec(text);
  if (match !== null) {
    const [, date = "", time = "", zone = ""] = match;
    // BigQuery's own times are in UTC, whether they say so or not.
    const isUtc = zone === "" || /^(?:z|utc)$/i.test(zone);
    const offset = isUtc ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
    return isoOf(Date.parse(`${date}T${time}${offset}`));
  }
  const figure = text === "" ? Number.NaN : Number(text);
  return Number.isNaN(figure) ? undefined : isoOf(epochMsOf(figure));
}

/** Seconds, as BigQuery's API has them, or ms, µs, ns: a log of this century tells by the size. */
function epochMsOf(figure: number): number {
  if (figure < 1e11) return figure * 1000;
  if (figure < 1e14) return figure;
  return figure < 1e17 ? figure / 1e3 : figure / 1e6;
}

function isoOf(ms: number): string | undefined {
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : undefined;
}

/** A whole number as JSON has it: itself, digits, or the two halves of a 64 bit integer. */
export function wholeOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^-?\d+$/.test(value)) return Number(value);
  if (!isObject(value) || typeof value["low"] !== "number" || typeof value["high"] !== "number") return undefined;
  return value["high"] * 2 ** 32 + (value["low"] >>> 0);
}

/** A latency as entries.list has it, "0.512s", from seconds, or from seconds and nanoseconds apart. */
export function durationOf(value: unknown): unknown {
  if (typeof value === "number") return `${value}s`;
  if (typeof value === "string") return /^\d+(\.\d+)?$/.test(value) ? `${value}s` : value;
  if (!isObject(value)) return value;
  const { seconds, nanos } = value;
  if (seconds === undefined && nanos === undefined) return value;
  // A part that is zero may be missing.
  return `${((wholeOf(seconds) ?? 0) * 1e9 + (wholeOf(nanos) ?? 0)) / 1e9}s`;
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** JSON in a string, as Log Analytics and Pub/Sub have it. Undefined: it is none. */
export function parsedText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An object, or a JSON string of one. */
export function objectOf(value: unknown): Json | undefined {
  const parsed = typeof value === "string" && value.startsWith("{") ? parsedText(value) : value;
  return isObject(parsed) ? parsed : undefined;
}

const kinds = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue", "listValue"] as const;

/** google.protobuf.Struct as its messages look in JavaScript, `{fields: {a: {numberValue: 1}}}`. Anything else is itself. */
export function structOf(value: Json): Json {
  const { fields } = value;
  if (!isObject(fields) || !Object.values(fields).every(isStructValue)) return value;
  return Object.fromEntries(Object.entries(fields).map(([name, member]) => [name, valueOf(member)]));
}

function isStructValue(value: unknown): value is Json {
  return isObject(value) && kinds.some((kind) => Object.hasOwn(value, kind));
}

function valueOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  const named = value["kind"];
  const kind = kinds.find((one) => (typeof named === "string" ? one === named : Object.hasOwn(value, one)));
  const held = kind === undefined ? null : value[kind];
  if (kind === "nullValue") return null;
  if (kind === "structValue" && isObject(held)) return structOf({ fields: {}, ...held });
  if (kind === "listValue" && isObject(held)) return Array.isArray(held["values"]) ? held["values"].map(valueOf) : [];
  return held;
}
