import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { LatencyUnit } from "../../src/inputs/latency-unit.ts";
import {
  appObservation,
  fieldsOf,
  entryKey,
  epochMs,
  isRefused,
  platformObservation,
  valueAt,
  type LogEntry,
} from "../../src/sources/log-entry.ts";

const fields = {
  latency: "jsonPayload.process_time_ms",
  status: "jsonPayload.status_code",
  group: "jsonPayload.persona_used",
  unit: "ms" as const,
};
const timestamp = "2026-01-01T00:00:10.123456789Z";
const at = Date.parse("2026-01-01T00:00:10.123Z");
const trace = "projects/demo/traces/0123456789abcdef0123456789abcdef";

describe("an entry of the app's", () => {
  const observe = (jsonPayload: Record<string, unknown>): ReturnType<typeof appObservation> =>
    appObservation({ timestamp, jsonPayload }, fields);

  it("is stamped at the request's end", () => {
    const jsonPayload = { process_time_ms: 2500.5, status_code: 200, persona_used: "친구" };
    expect(appObservation({ timestamp, jsonPayload, trace }, fields)).toEqual({
      at,
      startedAt: at - 2500.5,
      latencyMs: 2500.5,
      unusable: null,
      status: 200,
      group: "친구",
      refused: false,
      trace,
    });
  });

  it.each<[unknown, number | null, string | null]>([
    [0, 0, null],
    [0.25, 0.25, null],
    [1e6, 1e6, null],
    [-1, null, "negative"],
    ["250", 250, null],
    ["0.25s", 250, null],
    ["soon", null, "notANumber"],
    [true, null, "notANumber"],
    [{ ms: 1 }, null, "notANumber"],
    [[250], null, "notANumber"],
    [Number.NaN, null, "notANumber"],
    [Infinity, null, "notANumber"],
    [null, null, "missing"],
    [undefined, null, "missing"],
  ])("with the latency %j is counted and never guessed", (value, latencyMs, unusable) => {
    expect(observe({ process_time_ms: value })).toMatchObject({
      latencyMs,
      unusable,
      startedAt: at - (latencyMs ?? 0),
    });
  });

  it.each<[unknown, number | null]>([
    [100, 100],
    [599, 599],
    [99, null],
    [600, null],
    [200.5, null],
    ["200", 200],
    ["NOT_FOUND", 404],
    [null, null],
  ])("with the status %j", (value, status) => {
    expect(observe({ process_time_ms: 1, status_code: value }).status).toBe(status);
  });

  it.each<[unknown, string | null]>([
    ["mentor", "mentor"],
    ["", null],
    [7, null],
    ["x".repeat(500), "x".repeat(100)],
  ])("with the group %j", (value, group) => {
    expect(observe({ persona_used: value }).group).toBe(group);
  });

  it.each<[LatencyUnit, unknown]>([
    ["s", 2.5],
    ["us", 2_500_000],
    ["ns", 2_500_000_000],
  ])("in %s is as long, and began as long before", (unit, value) => {
    const seen = appObservation({ timestamp, jsonPayload: { process_time_ms: value } }, { ...fields, unit });
    expect([seen.latencyMs, seen.startedAt]).toEqual([2500, at - 2500]);
  });

  it("may be told to use LogEntry's own duration, which is in seconds whatever the app's numbers are", () => {
    const entry = { timestamp, httpRequest: { latency: "1.5s", status: 200 } };
    const own = fieldsOf({
      latencyField: "httpRequest.latency",
      statusField: "httpRequest.status",
      groupField: fields.group,
      latencyUnit: "us",
    });
    expect(appObservation(entry, own)).toMatchObject({ latencyMs: 1500, status: 200 });
  });
});

describe("an entry of Cloud Run's", () => {
  const served = { labels: { instanceId: "00f46b92" } };

  it("is stamped at the request's start", () => {
    const httpRequest = { status: 200, latency: "121.789555801s" };
    const { at: seen, startedAt, latencyMs, group } = platformObservation({ timestamp, httpRequest, ...served });
    expect([seen, startedAt, group]).toEqual([at, at, null]);
    expect(latencyMs).toBeCloseTo(121_789.555801, 6);
  });

  it.each<[string | undefined, number | null, string | null]>([
    ["0.015613718s", 15.613718, null],
    ["0.015613s", 15.613, null],
    ["3s", 3000, null],
    ["0s", 0, null],
    ["-0.5s", null, "negative"],
    ["1.5", 1500, null],
    ["s", null, "notANumber"],
    ["", null, "notANumber"],
    [undefined, null, "missing"],
  ])("with the latency %j", (latency, latencyMs, unusable) => {
    const entry = { timestamp, httpRequest: { status: 200, ...(latency === undefined ? {} : { latency }) }, ...served };
    const seen = platformObservation(entry);
    expect(seen.unusable).toBe(unusable);
    expect(seen.latencyMs === null ? null : Number(seen.latencyMs.toFixed(9))).toBe(latencyMs);
  });

  it.each<[string, LogEntry, boolean]>([
    ["no instance was available", { httpRequest: { status: 429, latency: "0s" } }, true],
    ["billing is disabled", { httpRequest: { status: 500, latency: "0.000000s" }, labels: {} }, true],
    ["no latency is told", { httpRequest: { status: 503 } }, true],
    ["an instance answered", { httpRequest: { status: 500, latency: "0s" }, ...served }, false],
    ["it took time", { httpRequest: { status: 504, latency: "300s" } }, false],
    ["it succeeded", { httpRequest: { status: 200, latency: "0s" } }, false],
    ["it has no status", { httpRequest: { latency: "0s" } }, false],
    ["it is no request", {}, false],
  ])("is refused or not: %s", (_what, entry, refused) => {
    expect(isRefused(entry)).toBe(refused);
    const seen = platformObservation({ timestamp, ...entry });
    // A refused one is an error without a latency, not a fast success.
    expect(seen).toMatchObject(refused ? { refused, latencyMs: null, unusable: null } : { refused });
  });
});

it("a WebSocket's latency is how long it stood, and none", () => {
  const entry = { timestamp, labels: { instanceId: "00f46b92" }, httpRequest: { status: 101, latency: "300.1s" } };
  const none = { status: 101, latencyMs: null, unusable: null, refused: false };
  expect(platformObservation(entry)).toMatchObject(none);
  // A proxy before the app logs it at its end.
  const written = { timestamp, jsonPayload: { process_time_ms: 9000, status_code: 101 } };
  expect(appObservation(written, fields)).toMatchObject({ ...none, startedAt: at - 9000 });
});

describe("a timestamp", () => {
  it.each([
    ["2026-01-01T00:00:10Z", at - 123],
    ["2026-01-01T00:00:10.1Z", at - 23],
    ["2026-01-01T00:00:10.123456Z", at],
    [timestamp, at],
    ["2026-01-01T00:00:10.123999999Z", at],
    ["2026-01-01T09:00:10.123+09:00", at],
  ])("%s is read to the millisecond, cut off", (text, ms) => {
    expect(epochMs(text)).toBe(ms);
  });

  it.each([undefined, "", "yesterday"])("%j is no time", (text) => {
    expect(epochMs(text)).toBeNaN();
  });
});

describe("a field", () => {
  const entry: LogEntry = {
    labels: { "run.googleapis.com/x": "y" },
    jsonPayload: {
      a: { b: 1 },
      'q"\\': 2,
      list: [{ c: 3 }],
      "http.status": 4,
      "http.response.status_code": 5,
      "http.response": { "body.bytes": 6 },
      "response-time": 7,
    },
  };
  it.each<[string, unknown]>([
    ["jsonPayload.a.b", 1],
    ["jsonPayload.a", { b: 1 }],
    ['labels."run.googleapis.com/x"', "y"],
    ['jsonPayload."q\\"\\\\"', 2],
    ["jsonPayload.a.b.c", undefined],
    ["jsonPayload.none", undefined],
    ["jsonPayload.toString", undefined],
    ["constructor.name", undefined],
    ["textPayload", undefined],
    ["jsonPayload.http.status", 4],
    ['jsonPayload."http.status"', 4],
    ["jsonPayload.http.response.status_code", 5],
    ['jsonPayload."http.response.status_code"', 5],
    ['jsonPayload."http.response".status_code', 5],
    ["jsonPayload.http.response.body.bytes", 6],
    ['jsonPayload."a.b"', 1],
    ['jsonPayload."response-time"', 7],
    ["jsonPayload.http", undefined],
    ["jsonPayload.http.response", { "body.bytes": 6 }],
  ])("%s", (path, value) => {
    expect(valueAt(entry, path)).toEqual(value);
  });
});

describe("an entry's key", () => {
  const stamp = fc
    .tuple(fc.integer({ min: 0, max: 2e9 }), fc.nat(999_999_999))
    .map(([s, ns]) => `${new Date(s * 1000).toISOString().slice(0, 19)}.${String(ns).padStart(9, "0")}Z`);
  const entries = fc.uniqueArray(fc.record({ timestamp: stamp, insertId: fc.string({ minLength: 1 }) }), {
    minLength: 2,
    maxLength: 400,
    selector: (entry) => JSON.stringify(entry),
  });

  test.prop([entries])("differs for different entries, and only for these", (some) => {
    expect(new Set(some.map(entryKey)).size).toBe(some.length);
    expect(some.map((entry) => entryKey({ ...entry, receiveTimestamp: "now" }))).toEqual(some.map(entryKey));
    expect(some.map(entryKey).every(Number.isSafeInteger)).toBe(true);
  });

  it("differs for 200,000 neighbours: ids that are counted up, in one and the same nanosecond", () => {
    const keys = new Set<number>();
    for (let i = 0; i < 200_000; i++) keys.add(entryKey({ timestamp, insertId: `65a1b2c3000${i.toString(16)}` }));
    expect(keys.size).toBe(200_000);
  });

  it("is one request's in Cloud Run's own log, under whichever id it is delivered", () => {
    const request = { logName: "projects/p/logs/run.googleapis.com%2Frequests", timestamp, trace: "t", spanId: "s" };
    const key = entryKey({ ...request, insertId: "a" });
    expect(entryKey({ ...request, insertId: "b" })).toBe(key);
    const others = [{ trace: "u" }, { spanId: "r" }, { timestamp: "2026-01-01T00:00:00.1Z" }];
    for (const other of others) expect(entryKey({ ...request, insertId: "a", ...other })).not.toBe(key);
    const { logName: _, ...lines } = request;
    expect(entryKey({ ...lines, insertId: "a" })).not.toBe(entryKey({ ...lines, insertId: "b" }));
  });

  it("is one request's of many in a trace, where nothing tells of spans", () => {
    const request = { logName: "projects/p/logs/run.googleapis.com%2Frequests", timestamp, trace: "t" };
    const key = (insertId: string, latency: string): number =>
      entryKey({ ...request, insertId, httpRequest: { status: 200, latency } });
    expect(key("a", "0.120s")).toBe(key("b", "0.120s"));
    expect(key("a", "0.120s")).not.toBe(key("a", "0.121s"));
  });

  it("is made of all of the entry where it has no id", () => {
    const entry = (status: number): LogEntry => ({ timestamp, jsonPayload: { status_code: status } });
    expect(entryKey(entry(200))).toBe(entryKey(entry(200)));
    expect(entryKey(entry(200))).not.toBe(entryKey(entry(500)));
  });
});
