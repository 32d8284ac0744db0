import { describe, expect, it } from "vitest";
import type { ExportedEntry } from "../../../src/cli/replay/export/entry.ts";
import { readElement } from "../../../src/cli/replay/export/forms.ts";

function read(...elements: unknown[]): { entries: ExportedEntry[]; unusable: string[] } {
  const entries: ExportedEntry[] = [];
  const unusable: string[] = [];
  for (const element of elements) {
    readElement(JSON.parse(JSON.stringify(element)), {
      onEntry: (entry) => entries.push(entry),
      onUnusable: (kind) => unusable.push(kind),
    });
  }
  return { entries, unusable };
}

function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64");
}

const resource = {
  type: "cloud_run_revision",
  labels: {
    project_id: "my-project",
    location: "us-central1",
    service_name: "chat",
    revision_name: "chat-00001-a",
    configuration_name: "chat",
  },
};
const app = {
  insertId: "a1",
  logName: "projects/my-project/logs/run.googleapis.com%2Fstdout",
  timestamp: "2026-03-01T10:00:00.125Z",
  receiveTimestamp: "2026-03-01T10:00:00.250Z",
  severity: "INFO",
  resource,
  jsonPayload: { process_time_ms: 512.5, status_code: 200, persona_used: "친구", parts: [{ a: 1 }, null] },
  trace: "projects/my-project/traces/0123",
};
const platform = {
  insertId: "p1",
  logName: "projects/my-project/logs/run.googleapis.com%2Frequests",
  timestamp: "2026-03-01T10:00:00.125Z",
  receiveTimestamp: "2026-03-01T10:00:00.250Z",
  severity: "ERROR",
  resource,
  httpRequest: {
    status: 503,
    latency: "0.512s",
    userAgent: "curl",
    requestUrl: "https://chat.run.app/",
    requestMethod: "GET",
  },
  labels: { instanceId: "00ab" },
};
/** As the `bq` command prints it: text wherever there is a value, null where there is none. */
const time = "2026-03-01 10:00:00.125 UTC";
const texts = (payload: object): object =>
  Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));

describe("entries are found in", () => {
  const message = (entry: object): object => ({
    data: base64(entry),
    messageId: "1234",
    attributes: { "logging.googleapis.com/timestamp": "x" },
    publishTime: "2026-03-01T10:00:01Z",
  });
  const forms: [string, unknown][] = [
    ["themselves", [app, platform]],
    ["an answer of entries.list", { entries: [app, platform], nextPageToken: "x" }],
    ["a list under another name", { logs: [app, platform] }],
    ["a Pub/Sub push", [app, platform].map((one) => ({ message: message(one), subscription: "projects/p/s/x" }))],
    ["a Pub/Sub pull", { receivedMessages: [app, platform].map((one) => ({ ackId: "x", message: message(one) })) }],
    ["what gcloud pulls", [app, platform].map((one) => ({ ackId: "x", ackStatus: "SUCCESS", message: message(one) }))],
    ["a Pub/Sub message alone", [app, platform].map(message)],
    ["its data alone", [app, platform].map((one) => ({ data: base64(one) }))],
    [
      "a Pub/Sub message of the Node client",
      [app, platform].map((one) => ({ ...message(one), data: Buffer.from(JSON.stringify(one)) })),
    ],
    [
      "a message whose data a table holds as text",
      [app, platform].map((one) => ({
        subscription_name: "x",
        message_id: "1",
        data: JSON.stringify(one),
        attributes: "{}",
      })),
    ],
    [
      "a function's event",
      [app, platform].map((one) => ({
        context: { eventId: "1" },
        data: { "@type": "type.googleapis.com/google.pubsub.v1.PubsubMessage", ...message(one) },
      })),
    ],
    [
      "CloudEvents",
      [app, platform].map((one) => ({
        specversion: "1.0",
        id: "1",
        source: "//logging",
        type: "google.cloud.audit.log.v1.written",
        data: one,
      })),
    ],
    [
      "CloudEvents with packed data",
      [app, platform].map((one) => ({
        specversion: "1.0",
        id: "1",
        source: "//x",
        type: "t",
        data_base64: base64(one),
      })),
    ],
    [
      "CloudEvents of Pub/Sub",
      [app, platform].map((one) => ({
        specversion: "1.0",
        id: "1",
        source: "//x",
        type: "google.cloud.pubsub.topic.v1.messagePublished",
        data: { message: message(one), subscription: "x" },
      })),
    ],
  ];
  it.each(forms)("%s", (_, element) => {
    expect(read(element)).toEqual({ entries: [app, platform], unusable: [] });
  });

  it("rows of BigQuery, with text for figures and nulls for what is not there", () => {
    const row = (entry: object, more: object): object => ({
      ...entry,
      timestamp: time,
      receiveTimestamp: "2026-03-01 10:00:00.250000 UTC",
      textPayload: null,
      operation: null,
      ...more,
    });
    const { jsonPayload, ...rest } = app;
    const { parts: _, ...payload } = jsonPayload;
    const read1 = read(
      row(app, { jsonPayload: texts(payload), httpRequest: null, labels: null }),
      row(platform, { jsonPayload: null, httpRequest: { ...platform.httpRequest, status: "503", latency: "0.512" } }),
    );
    expect(read1).toEqual({ entries: [{ ...rest, jsonPayload: texts(payload) }, platform], unusable: [] });
  });

  it.each(["_", "."])("rows whose members are columns, joined by %j", (by) => {
    const flat = Object.fromEntries(
      Object.entries({
        "resource/type": resource.type,
        ...prefixed("resource/labels", resource.labels),
        ...prefixed("httpRequest", { ...platform.httpRequest, latency: 0.512, status: "503" }),
        ...prefixed("labels", platform.labels),
      }).map(([key, value]) => [key.replaceAll("/", by), value]),
    );
    const { insertId, logName, severity } = platform;
    const row = {
      insertId,
      logName,
      severity,
      ...flat,
      timestamp: "2026-03-01T10:00:00.125",
      receiveTimestamp: "1772359200.25",
    };
    expect(read(row)).toEqual({ entries: [platform], unusable: [] });
    // Whatever else the row has, its columns count.
    expect(read({ ...row, timestamp: platform.timestamp }, { ...row, resource }).entries).toEqual([platform, platform]);
    const payload = prefixed("jsonPayload", { process_time_ms: "512.5", status_code: "200" });
    const appRow = {
      timestamp: { value: app.timestamp },
      service_name: "chat",
      revision_name: "chat-00001-a",
      location: "us-central1",
      ...Object.fromEntries(Object.entries(payload).map(([key, value]) => [key.replaceAll("/", by), value])),
    };
    expect(read(appRow).entries).toMatchObject([
      {
        timestamp: app.timestamp,
        jsonPayload: { process_time_ms: "512.5", status_code: "200" },
        resource: { labels: { service_name: "chat", revision_name: "chat-00001-a", location: "us-central1" } },
      },
    ]);
  });

  it("rows of Log Analytics, with JSON in text", () => {
    const row = (entry: typeof app | typeof platform): object => ({
      insert_id: entry.insertId,
      log_name: entry.logName,
      log_id: decodeURIComponent(entry.logName.split("/logs/")[1] ?? ""),
      timestamp: entry.timestamp,
      receive_timestamp: entry.receiveTimestamp,
      severity: entry.severity,
      resource: { type: resource.type, labels: JSON.stringify(resource.labels) },
      trace: "trace" in entry ? entry.trace : null,
      json_payload: "jsonPayload" in entry ? JSON.stringify(entry.jsonPayload) : null,
      http_request:
        "httpRequest" in entry
          ? {
              status: "503",
              latency: { seconds: null, nanos: "512000000" },
              user_agent: "curl",
              request_url: "https://chat.run.app/",
              request_method: "GET",
            }
          : null,
      labels: "labels" in entry ? JSON.stringify(entry.labels) : null,
      text_payload: null,
    });
    const { entries, unusable } = read(row(app), row(platform));
    expect(unusable).toEqual([]);
    expect(entries).toEqual([app, platform].map((entry) => expect.objectContaining(entry)));
    const { log_name: _, ...unnamed } = row(platform) as Record<string, unknown>;
    expect(read(unnamed).entries[0]?.logName).toBe("projects/-/logs/run.googleapis.com%2Frequests");
  });

  it("objects of Google's Node client, with times, durations and Struct in parts", () => {
    const { jsonPayload, ...metadata } = app;
    const struct = (value: unknown): unknown =>
      value === null
        ? { kind: "nullValue", nullValue: "NULL_VALUE" }
        : typeof value === "number"
          ? { kind: "numberValue", numberValue: value }
          : typeof value === "string"
            ? { kind: "stringValue", stringValue: value }
            : Array.isArray(value)
              ? { kind: "listValue", listValue: { values: value.map(struct) } }
              : { kind: "structValue", structValue: fields(value as object) };
    const fields = (value: object): object => ({
      fields: Object.fromEntries(Object.entries(value).map(([name, one]) => [name, struct(one)])),
    });
    const at = { seconds: "1772359200", nanos: 125_000_000 };
    const long = { seconds: { low: 1772359200, high: 0, unsigned: false }, nanos: 250_000_000 };
    expect(
      read(
        { metadata, data: jsonPayload },
        { metadata: { ...app, timestamp: at, receiveTimestamp: long, jsonPayload: fields(jsonPayload) } },
        { ...app, timestamp: at, jsonPayload: fields(jsonPayload), payload: "jsonPayload" },
        {
          metadata: {
            ...platform,
            severity: 500,
            timestamp: at,
            httpRequest: { ...platform.httpRequest, latency: { seconds: "0", nanos: 512_000_000 } },
          },
          data: {},
        },
      ),
    ).toEqual({ entries: [app, app, { ...app, payload: "jsonPayload" }, platform], unusable: [] });
  });
});

function prefixed(by: string, of: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [`${by}/${name}`, value]));
}

describe("what cannot be used is told by its kind", () => {
  it.each<[string, unknown, string]>([
    [
      "an empty push",
      { message: { messageId: "1", attributes: {} }, subscription: "x" },
      "Pub/Sub envelopes without `message.data`",
    ],
    ["a message without data", { messageId: "1", attributes: {} }, "Pub/Sub messages without `data`"],
    [
      "a push of plain text",
      { message: { data: Buffer.from("hello").toString("base64"), messageId: "1" } },
      "Pub/Sub envelopes without `message.data` that is JSON",
    ],
    [
      "a push of something else",
      { message: { data: base64({ a: 1 }), messageId: "1" } },
      "Pub/Sub envelopes with objects with `a`, without `timestamp`",
    ],
    ["CloudEvents without data", { specversion: "1.0", type: "x", source: "y" }, "CloudEvents without `data`"],
    ["an error", { error: { code: 403, message: "Permission denied" } }, "error answers (Permission denied)"],
    ["BigQuery's own rows", { f: [{ v: "1" }] }, "rows of BigQuery's API without names"],
    ["OpenTelemetry", { resourceLogs: [] }, "OpenTelemetry logs"],
    ["an app's own lines", { level: "info", duration: 3 }, "objects with `level`, `duration`, without `timestamp`"],
    ["an array of figures", [1], "values that are no JSON objects"],
  ])("%s", (_, element, kind) => {
    const { entries, unusable } = read(element);
    expect(entries).toEqual([]);
    expect(unusable[0]).toContain(kind);
  });
});
