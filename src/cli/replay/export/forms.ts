import { listKeys } from "./elements.ts";
import { type ExportedEntry, isObject, isPlain, type Json } from "./entry.ts";
import { entryOfRow } from "./rows.ts";
import { isGiven, parsedText } from "./values.ts";

/** What is in an element of an export. */
export interface Receiver {
  onEntry: (entry: ExportedEntry) => void;
  /** @param kind what it is instead, for people, in the plural: "Pub/Sub envelopes without `data`". */
  onUnusable: (kind: string) => void;
}

/** One form that entries come in besides their own. */
interface Form {
  /** In the plural. */
  name: string;
  is: (value: Json) => boolean;
  /** What is inside; undefined: nothing that can be read. */
  content: (value: Json) => unknown;
  /** Why there is none. */
  lacks: string;
}

/** The first that fits is taken. */
const forms: readonly Form[] = [
  {
    name: "CloudEvents",
    is: ({ specversion, type, source }) => typeof specversion === "string" && (isText(type) || isText(source)),
    content: ({ data, data_base64: packed }) => contentOf(data ?? packed),
    lacks: "`data` that is JSON",
  },
  {
    name: "Pub/Sub envelopes",
    is: ({ message, subscription, ackId }) =>
      isObject(message) && (isMessage(message) || isText(subscription) || isText(ackId)),
    content: ({ message }) => contentOf((message as Json)["data"]),
    lacks: "`message.data` that is JSON in base64",
  },
  {
    name: "Pub/Sub messages",
    is: isMessage,
    content: ({ data }) => contentOf(data),
    lacks: "`data` that is JSON in base64",
  },
  {
    name: "objects of Google's Node client",
    is: ({ metadata }) => isObject(metadata) && isEntry(metadata),
    content: clientEntry,
    lacks: "`metadata`",
  },
  {
    name: "lists",
    is: (value) => !isEntry(value) && listKeys.some((key) => Array.isArray(value[key])),
    content: (value) => listKeys.map((key) => value[key]).find((list) => Array.isArray(list)),
    lacks: "entries",
  },
];

/** An envelope in an envelope in a list: what lies deeper is no export. */
const mostDeep = 5;

/** Finds the log entries in one element of an export, whatever form it has. What has none is told by its kind. */
export function readElement(value: unknown, receiver: Receiver, deep = 0): void {
  if (Array.isArray(value) && deep < mostDeep) {
    for (const one of value) readElement(one, receiver, deep + 1);
    return;
  }
  if (!isObject(value)) return receiver.onUnusable("values that are no JSON objects");
  if (isPlain(value)) return receiver.onEntry(value);
  const form = forms.find(({ is }) => is(value));
  if (form !== undefined && deep < mostDeep) {
    const content = form.content(value);
    if (content === undefined) return receiver.onUnusable(`${form.name} without ${form.lacks}`);
    return readElement(content, inside(form.name, receiver), deep + 1);
  }
  if (isEntry(value)) return receiver.onEntry(entryOfRow(value));
  receiver.onUnusable(kindOf(value));
}

/** What is wrong inside is told with what it lay in. */
function inside(name: string, { onEntry, onUnusable }: Receiver): Receiver {
  return name === "lists"
    ? { onEntry, onUnusable }
    : { onEntry, onUnusable: (kind) => onUnusable(`${name} with ${kind}`) };
}

/** Has it a time, and anything else of a log entry's? In LogEntry's own names or a table's. */
function isEntry(value: Json): boolean {
  if (value["timestamp"] === undefined && value["receiveTimestamp"] === undefined) {
    return value["receive_timestamp"] !== undefined || (isText(value["logName"]) && isText(value["insertId"]));
  }
  return Object.keys(value).some((key) => entryKeys.test(key));
}

const entryKeys =
  /^(?:log_?name|log_?id|insert_?id|severity|trace|text_?payload|(?:resource|labels|json_?payload|proto_?payload|http_?request)(?:[._].*)?|service_name|revision_name)$/i;

function isMessage(value: Json): boolean {
  const { data, attributes, ackId, publishTime, messageId, "@type": type } = value;
  const numbered = [messageId, value["message_id"], publishTime, value["publish_time"], ackId].some(isGiven);
  if (isText(type) && type.endsWith("PubsubMessage")) return true;
  // A function's legacy event holds the message as its data.
  if (isObject(data) && isText(data["data"]) && !isGiven(value["metadata"])) return true;
  const packed = isText(data) || isBuffer(data);
  if (isEntryLike(value)) return false;
  return numbered ? packed || isObject(attributes) || data === undefined : packed && Object.keys(value).length <= 3;
}

function isEntryLike(value: Json): boolean {
  return isText(value["logName"]) || isText(value["log_name"]) || isGiven(value["metadata"]);
}

/** What an envelope holds: an object as it is, JSON, or JSON in base64. */
function contentOf(data: unknown): unknown {
  if (isBuffer(data)) return parsedText(Buffer.from(data.data).toString("utf8"));
  if (!isText(data)) return data ?? undefined;
  return jsonIn(data) ?? jsonIn(Buffer.from(data, "base64").toString("utf8"));
}

function jsonIn(text: string): unknown {
  const value = parsedText(text);
  return typeof value === "object" && value !== null ? value : undefined;
}

/** A message's bytes as JSON.stringify writes a Buffer. */
function isBuffer(value: unknown): value is { data: number[] } {
  return isObject(value) && value["type"] === "Buffer" && Array.isArray(value["data"]);
}

/** `{metadata, data}`: data is the payload, decoded. */
function clientEntry({ metadata, data }: Json): unknown {
  const entry = { ...(metadata as Json) };
  if (isObject(data) && Object.keys(data).length > 0) entry["jsonPayload"] = data;
  else if (isText(data)) entry["textPayload"] = data;
  return entry;
}

/** What an object is that no entry was found in, for people, in the plural. */
function kindOf(value: Json): string {
  if (isObject(value["error"])) {
    const { message } = value["error"];
    return `error answers (${isText(message) ? message : "without a message"})`;
  }
  if (Array.isArray(value["f"])) return "rows of BigQuery's API without names (`bq query --format=json` names them)";
  if (Array.isArray(value["resourceLogs"])) return "OpenTelemetry logs";
  if (isObject(value["incident"])) return "notifications of an alert";
  const keys = Object.keys(value);
  const some = keys.slice(0, 6).map((key) => `\`${key}\``);
  const named = keys.length === 0 ? "without any key" : `with ${some.join(", ")}${keys.length > 6 ? ", …" : ""}`;
  const times = ["timestamp", "receiveTimestamp", "receive_timestamp"];
  const why = times.some((time) => isGiven(value[time])) ? "no log entries" : "without `timestamp`, so no log entries";
  return `objects ${named}, ${why}`;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
