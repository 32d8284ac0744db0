import { type LogEntry, parseInstant, severityNumbers } from "../logging/entry.ts";
import type { Column, Table, TypeProto, ValueProto } from "./googlesql.ts";

const int: TypeProto = { type_kind: "TYPE_INT64" };
const text: TypeProto = { type_kind: "TYPE_STRING" };
const json: TypeProto = { type_kind: "TYPE_JSON" };
const instant: TypeProto = { type_kind: "TYPE_TIMESTAMP" };

function struct(fields: Record<string, TypeProto>): TypeProto {
  const field = Object.entries(fields).map(([name, type]) => ({ field_name: name, field_type: type }));
  return { type_kind: "TYPE_STRUCT", struct_type: { field } };
}

/** A column of `_AllLogs` and how an entry fills it. Real views have more; these are the ones that are documented. */
interface ViewColumn extends Column {
  value: (entry: LogEntry) => ValueProto;
}

const none: ValueProto = {};

const columns: ViewColumn[] = [
  { name: "timestamp", type: instant, value: ({ timestamp }) => instantOf(timestamp) },
  { name: "receive_timestamp", type: instant, value: ({ receiveTimestamp }) => instantOf(receiveTimestamp) },
  { name: "insert_id", type: text, value: ({ insertId }) => textOf(insertId) },
  { name: "log_name", type: text, value: ({ logName }) => textOf(logName) },
  { name: "log_id", type: text, value: ({ logName }) => textOf(decodeURIComponent(logName.split("/logs/")[1] ?? "")) },
  { name: "severity", type: text, value: ({ severity }) => textOf(severity ?? "DEFAULT") },
  {
    name: "severity_number",
    type: int,
    value: ({ severity }) => intOf(severityNumbers[severity ?? "DEFAULT"]),
  },
  {
    name: "resource",
    type: struct({ type: text, labels: json }),
    value: ({ resource }) => structOf([textOf(resource.type), jsonOf(resource.labels)]),
  },
  { name: "labels", type: json, value: ({ labels }) => jsonOf(labels) },
  { name: "json_payload", type: json, value: ({ jsonPayload }) => jsonOf(jsonPayload) },
  { name: "text_payload", type: text, value: ({ textPayload }) => textOf(textPayload) },
  { name: "trace", type: text, value: ({ trace }) => textOf(trace) },
  { name: "span_id", type: text, value: ({ spanId }) => textOf(spanId) },
  {
    name: "http_request",
    type: struct({
      request_method: text,
      request_url: text,
      request_size: int,
      status: int,
      response_size: int,
      user_agent: text,
      remote_ip: text,
      server_ip: text,
      referer: text,
      latency: struct({ seconds: int, nanos: int }),
      protocol: text,
    }),
    value: ({ httpRequest: request }) =>
      request === undefined
        ? none
        : structOf([
            textOf(request.requestMethod),
            textOf(request.requestUrl),
            intOf(request.requestSize),
            intOf(request.status),
            intOf(request.responseSize),
            textOf(request.userAgent),
            textOf(request.remoteIp),
            textOf(request.serverIp),
            textOf(request.referer),
            durationOf(request.latency),
            textOf(request.protocol),
          ]),
  },
];

/**
 * `_AllLogs` of a linked dataset, over these entries: all of its columns, filled where the statement's text names them, as
 * BigQuery reads only those. Every tenth entry is there twice: Log Analytics does not remove copies.
 */
export function logView(name: string, entries: readonly LogEntry[], statement: string): Table {
  const named = new Set(statement.match(/[a-z_]+/g));
  const rows = entries.map((entry) => columns.map((column) => (named.has(column.name) ? column.value(entry) : none)));
  return { name, columns, rows: rows.flatMap((row, i) => (i % 10 === 0 ? [row, row] : [row])) };
}

function instantOf(timestamp: string): ValueProto {
  const at = parseInstant(timestamp);
  if (at === undefined) return none;
  const seconds = Math.floor(at.ms / 1000);
  // BigQuery keeps microseconds.
  const nanos = (at.ms - seconds * 1000) * 1e6 + Math.floor(at.nanos / 1000) * 1000;
  return { timestamp_value: { seconds: String(seconds), nanos } };
}

function textOf(value: string | undefined): ValueProto {
  return value === undefined ? none : { string_value: value };
}

function intOf(value: number | string | undefined): ValueProto {
  return value === undefined ? none : { int64_value: String(value) };
}

function jsonOf(value: object | undefined): ValueProto {
  return value === undefined ? none : { json_value: JSON.stringify(value) };
}

function structOf(field: ValueProto[]): ValueProto {
  return { struct_value: { field } };
}

/** `"1.5s"`. A part that is zero is NULL: nobody documents that it is not, so whoever reads it must not care. */
function durationOf(value: string | undefined): ValueProto {
  if (value === undefined) return none;
  const [seconds = "0", fraction = ""] = value.replace(/s$/, "").split(".");
  const nanos = Number(fraction.padEnd(9, "0").slice(0, 9));
  return structOf([Number(seconds) === 0 && nanos > 0 ? none : intOf(seconds), nanos === 0 ? none : intOf(nanos)]);
}
