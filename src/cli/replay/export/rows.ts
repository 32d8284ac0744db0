import { type ExportedEntry, isObject, type Json } from "./entry.ts";
import { durationOf, instantOf, isGiven, objectOf, structOf, wholeOf } from "./values.ts";

/** Members of LogEntry that are objects: a table may have a column for each of theirs. */
const parents = ["resource", "jsonPayload", "httpRequest", "protoPayload", "labels"] as const;
/** The labels of a revision: who selects `resource.labels.service_name` gets a column `service_name`. */
const resourceLabels = ["project_id", "location", "service_name", "revision_name", "configuration_name"] as const;

const severities = ["DEFAULT", "DEBUG", "INFO", "NOTICE", "WARNING", "ERROR", "CRITICAL", "ALERT", "EMERGENCY"];

/**
 * Rows of BigQuery (LogEntry's names, all values strings, members as columns `httpRequest_status` or `resource.labels.x`), of
 * Log Analytics (snake case, JSON in strings), and objects of Google's clients (times and durations in parts, Struct) → an
 * entry as entries.list answers it.
 */
export function entryOfRow(row: Json): ExportedEntry {
  const nested = unflattened(row);
  const { timestamp, receiveTimestamp } = nested;
  const received = instantOf(receiveTimestamp);
  const payload = objectOf(nested["jsonPayload"]);
  const request = objectOf(nested["httpRequest"]);
  const entry: Json = {
    ...nested,
    logName: logNameOf(nested),
    // What is no time stays as it is, to be told as such.
    timestamp: instantOf(timestamp) ?? timestamp ?? received,
    receiveTimestamp: received,
    severity: severityOf(nested["severity"]),
    jsonPayload: payload && structOf(payload),
    httpRequest: request && requestOf(request),
    resource: resourceOf(nested),
    labels: objectOf(nested["labels"]),
    trace: textOf(nested["trace"]),
    insertId: textOf(nested["insertId"]),
    textPayload: textOf(nested["textPayload"]),
  };
  for (const name of Object.keys(entry)) if (entry[name] === undefined) delete entry[name];
  return entry;
}

/** `httpRequest_status`, `httpRequest.status` and `http_request.status` → `{httpRequest: {status}}`. */
function unflattened(row: Json): Json {
  const nested: Json = {};
  for (const [key, value] of Object.entries(row)) {
    if (!isGiven(value)) continue;
    const [first = "", ...dotted] = key.split(".");
    const name = camel(first);
    const parent = parents.find((one) => key.startsWith(`${one}_`) || key.startsWith(`${snake(one)}_`));
    if (dotted.length > 0) put(nested, [name, ...dotted], value);
    else if (parent === undefined) nested[name] = mergeable(nested[name], value);
    else {
      const rest = key.slice((key.startsWith(`${parent}_`) ? parent : snake(parent)).length + 1);
      const inLabels = parent === "resource" && rest.startsWith("labels_");
      put(nested, inLabels ? [parent, "labels", rest.slice("labels_".length)] : [parent, rest], value);
    }
  }
  return nested;
}

function mergeable(known: unknown, value: unknown): unknown {
  return isObject(known) && isObject(value) ? { ...known, ...value } : value;
}

function put(into: Json, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const below = objectOf(into[name]) ?? {};
  put(below, rest, value);
  into[name] = below;
}

function requestOf(request: Json): Json {
  const named = Object.fromEntries(Object.entries(request).map(([key, value]) => [camel(key), value]));
  const { status, latency } = named;
  if (isGiven(status)) named["status"] = wholeOf(status) ?? status;
  if (isGiven(latency)) named["latency"] = durationOf(latency);
  else delete named["latency"];
  return named;
}

function resourceOf(row: Json): ExportedEntry["resource"] {
  const resource = objectOf(row["resource"]) ?? {};
  const columns = Object.fromEntries(
    resourceLabels.map((name) => [name, textOf(row[camel(name)])]).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  const labels = { ...columns, ...objectOf(resource["labels"]) } as Record<string, string>;
  const type = textOf(resource["type"]);
  if (type === undefined && Object.keys(labels).length === 0) return undefined;
  return { ...(type === undefined ? {} : { type }), labels };
}

/** Log Analytics has the name's end, decoded, as `log_id` besides. */
function logNameOf(row: Json): string | undefined {
  const [name, id] = [textOf(row["logName"]), textOf(row["logId"])];
  if (name === undefined) return id === undefined ? undefined : `projects/-/logs/${encodeURIComponent(id)}`;
  const [, head, log] = /^(.*?\/logs\/)(.+)$/.exec(name) ?? [];
  return head === undefined || log === undefined || !log.includes("/") ? name : `${head}${encodeURIComponent(log)}`;
}

/** Google's clients may give the enum's number. */
function severityOf(value: unknown): string | undefined {
  return typeof value === "number" ? severities[value / 100] : textOf(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
