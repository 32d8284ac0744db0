import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type LogEntry, formatTimestamp, parseInstant } from "./entry.ts";
import { FilterError } from "./filter.ts";
import { type LogQuery, LogStore } from "./store.ts";

const start = Date.parse("2026-01-01T00:00:00Z");

function entry(insertId: string, timestamp: string | number, project = "demo"): LogEntry {
  const time = typeof timestamp === "string" ? timestamp : formatTimestamp(timestamp);
  return {
    logName: `projects/${project}/logs/run.googleapis.com%2Fstdout`,
    resource: { type: "cloud_run_revision", labels: {} },
    timestamp: time,
    receiveTimestamp: time,
    insertId,
  };
}

function query(parts: Partial<LogQuery> = {}): LogQuery {
  return { resourceNames: ["projects/demo"], filter: "", orderBy: "timestamp asc", pageSize: 1000, ...parts };
}

function ids(page: { entries: LogEntry[] }): string[] {
  return page.entries.map((one) => one.insertId);
}

/** Follows the page tokens to the end. */
function readAll(store: LogStore, parts: Partial<LogQuery>, now = start): string[] {
  const found: string[] = [];
  let pageToken: string | undefined;
  do {
    const page = store.list(query({ ...parts, ...(pageToken === undefined ? {} : { pageToken }) }), now);
    found.push(...ids(page));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

describe("order", () => {
  it("is by timestamp down to the nanosecond, then by insertId", () => {
    const store = new LogStore();
    store.append(entry("d", "2026-01-01T00:00:00.000000002Z"), start);
    store.append(entry("c", "2026-01-01T00:00:00.000000001Z"), start);
    store.append(entry("b", "2026-01-01T00:00:00.000000001Z"), start);
    store.append(entry("a", "2026-01-01T00:00:00.000000003Z"), start);
    expect(ids(store.list(query(), start))).toEqual(["b", "c", "d", "a"]);
    expect(ids(store.list(query({ orderBy: "timestamp desc" }), start))).toEqual(["a", "d", "b", "c"]);
  });

  test.prop([
    fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 }))),
    fc.integer({ min: 1, max: 7 }),
  ])("pages of any size give every entry once, in order, however they were written", (written, pageSize) => {
    const store = new LogStore();
    const expected = new Set<string>();
    for (const [i, [second, id]] of written.entries()) {
      store.append(entry(`${second}-${id}`, start + second * 1000), start);
      expected.add(`${second}-${id}`);
      // Reads in between make the store merge what came so far.
      if (i % 3 === 0) store.list(query(), start);
    }
    const byTime = [...expected]
      .map((name) => name.split("-").map(Number))
      .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    const names = byTime.map((parts) => parts.join("-"));
    expect(readAll(store, { pageSize })).toEqual(names);
    const newestFirst = readAll(store, { pageSize, orderBy: "timestamp desc" });
    expect(newestFirst.map((name) => Number(name.split("-")[0]))).toEqual(
      byTime.map(([second]) => second).toReversed(),
    );
    expect(new Set(newestFirst)).toEqual(expected);
    expect(store.size).toBe(expected.size);
  });
});

describe("repeats", () => {
  it("count once by project, timestamp and insertId, and are visible from the first on", () => {
    const store = new LogStore();
    store.append(entry("a", start), start + 1000);
    store.append(entry("a", start), start + 10);
    store.append(entry("a", start + 1), start);
    store.append(entry("a", start, "other"), start);
    expect(store.list(query(), start + 9).entries).toHaveLength(1);
    expect(store.list(query(), start + 10).entries).toHaveLength(2);
    expect(store.list(query({ resourceNames: ["projects/demo", "projects/other"] }), start + 10).entries).toHaveLength(
      3,
    );
  });
});

describe("visibility", () => {
  it("hides an entry until it has arrived, whatever its timestamp", () => {
    const store = new LogStore();
    store.append(entry("late", start), start + 5000);
    store.append(entry("prompt", start + 1000), start + 1000);
    expect(ids(store.list(query(), start + 4999))).toEqual(["prompt"]);
    expect(ids(store.list(query(), start + 5000))).toEqual(["late", "prompt"]);
  });

  it("a page token is a position: late entries before it stay out, none after it are lost or repeated", () => {
    const store = new LogStore();
    for (const [i, name] of ["a", "c", "e", "g"].entries()) store.append(entry(name, start + i * 2000), start);
    const first = store.list(query({ pageSize: 2 }), start);
    expect(ids(first)).toEqual(["a", "c"]);
    store.append(entry("b", start + 1000), start);
    store.append(entry("d", start + 3000), start);
    const second = store.list(query({ pageSize: 2, pageToken: first.nextPageToken ?? "" }), start);
    expect(ids(second)).toEqual(["d", "e"]);
    expect(ids(store.list(query({ pageToken: second.nextPageToken ?? "" }), start))).toEqual(["g"]);
  });
});

describe("filters and resources", () => {
  it("gives a token only where something follows", () => {
    const store = new LogStore();
    for (let i = 0; i < 4; i += 1) store.append(entry(`${i}`, start + i), start);
    expect(store.list(query({ pageSize: 4 }), start).nextPageToken).toBeUndefined();
    expect(store.list(query({ pageSize: 3 }), start).nextPageToken).toBeDefined();
    expect(store.list(query({ pageSize: 3, filter: "NOT insertId=3" }), start).nextPageToken).toBeUndefined();
  });

  test.prop([fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 }), fc.constantFrom("asc", "desc")])(
    "bounds on the timestamp narrow the search and nothing else",
    (from, to, order) => {
      const store = new LogStore();
      for (let i = 0; i < 10; i += 1) store.append(entry(`${i}`, start + i), start);
      const filter = `timestamp>="${formatTimestamp(start + from)}" timestamp<"${formatTimestamp(start + to)}"`;
      const expected = Array.from({ length: 10 }, (_, i) => i).filter((i) => i >= from && i < to);
      const found = readAll(store, { filter, pageSize: 3, orderBy: `timestamp ${order === "asc" ? "asc" : "desc"}` });
      expect(found.map(Number)).toEqual(order === "asc" ? expected : expected.toReversed());
    },
  );

  it("sees a project through its views, and no other project", () => {
    const store = new LogStore();
    store.append(entry("a", start), start);
    store.append(entry("b", start, "demo-2"), start);
    const view = "projects/demo/locations/global/buckets/_Default/views/_AllLogs";
    expect(ids(store.list(query({ resourceNames: [view] }), start))).toEqual(["a"]);
  });
});

describe("tokens that are refused", () => {
  const store = new LogStore();
  for (let i = 0; i < 4; i += 1) store.append(entry(`${i}`, start + i), start);
  const pageToken = store.list(query({ pageSize: 1 }), start).nextPageToken ?? "";

  it.each<[string, Partial<LogQuery>, number]>([
    ["another filter", { filter: "severity>=DEFAULT" }, start],
    ["another order", { orderBy: "timestamp desc" }, start],
    ["another resource", { resourceNames: ["projects/demo", "projects/other"] }, start],
    ["a day later", {}, start + 24 * 3_600_000 + 1],
    ["not a token", { pageToken: "eyJhIjoxfQ" }, start],
    ["not even JSON", { pageToken: "nonsense" }, start],
  ])("%s", (_, parts, now) => {
    expect(() => store.list(query({ pageToken, ...parts }), now)).toThrow(FilterError);
  });

  it("but another page size is allowed", () => {
    expect(ids(store.list(query({ pageToken, pageSize: 2 }), start))).toEqual(["1", "2"]);
  });
});

describe("timestamps", () => {
  it.each([
    [start, "2026-01-01T00:00:00Z"],
    [start + 120, "2026-01-01T00:00:00.120Z"],
    [start + 0.5, "2026-01-01T00:00:00.000500Z"],
    [start + 0.25 + 2 ** -11, "2026-01-01T00:00:00.000250488Z"],
  ])("%d is written %s", (epochMs, text) => {
    expect(formatTimestamp(epochMs)).toBe(text);
  });

  it.each([
    ["2026-01-01", { ms: start, nanos: 0 }],
    ["2026-01-01T09:00:00.1+09:00", { ms: start + 100, nanos: 0 }],
    ["2026-01-01t00:00:00.123456789z", { ms: start + 123, nanos: 456_789 }],
    ["2026-01-01 00:00", undefined],
    ["2026-02-40T00:00:00Z", undefined],
  ])("%s is read", (text, instant) => {
    expect(parseInstant(text)).toEqual(instant);
  });

  it("an entry must have one", () => {
    expect(() => new LogStore().append(entry("a", "today"), start)).toThrow("today");
  });
});

it("reads 100,000 entries that came out of order in pages of 1,000", () => {
  const store = new LogStore();
  const count = 100_000;
  // 7919 is prime to the count: every place once, far from the one before.
  for (let i = 0; i < count; i += 1) store.append(entry(`e${i}`, start + ((i * 7919) % count)), start);
  const bounds = `timestamp>="${formatTimestamp(start)}" timestamp<"${formatTimestamp(start + count)}"`;
  expect(new Set(readAll(store, { filter: `resource.type="cloud_run_revision" ${bounds}` })).size).toBe(count);
});
