import type { LogEntry } from "../../../sources/log-entry.ts";

/** A log entry with the labels by which it is told whose it is. */
export interface ExportedEntry extends LogEntry {
  resource?: { type?: string; labels?: Record<string, string> };
}

/** Any JSON object. */
export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Does it already look as entries.list answers? Then nothing need be changed. */
export function isPlain(value: Json): boolean {
  const { timestamp, logName, jsonPayload, httpRequest, resource } = value;
  return (
    typeof logName === "string" &&
    typeof timestamp === "string" &&
    timestamp.charCodeAt(10) === 0x54 &&
    timestamp.endsWith("Z") &&
    isPlainPayload(jsonPayload) &&
    (httpRequest === undefined || isPlainRequest(httpRequest)) &&
    (resource === undefined || isPlainResource(resource)) &&
    hasOwnNames(value)
  );
}

/** LogEntry's own names have neither; a table's columns for members have one. */
function hasOwnNames(value: Json): boolean {
  for (const name in value) if (name.includes("_") || name.includes(".")) return false;
  return true;
}

function isPlainPayload(value: unknown): boolean {
  return value === undefined || (isObject(value) && !isObject(value["fields"]));
}

function isPlainRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { status, latency } = value;
  return (status === undefined || typeof status === "number") && (latency === undefined || typeof latency === "string");
}

function isPlainResource(value: unknown): boolean {
  return isObject(value) && (value["labels"] === undefined || isObject(value["labels"]));
}
