import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  appFilter,
  between,
  deathFilter,
  endedBy,
  errorFilter,
  platformFilter,
  revisionFilter,
  sampled,
  startFilter,
  watchFilter,
  type LogScope,
} from "../../src/sources/log-filter.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { compileFilter } from "../simulator/logging/filter.ts";

const scope: LogScope = { service: "chat", region: "us-central1", revision: "chat-2" };
const fields = { latency: "jsonPayload.process_time_ms", status: "jsonPayload.status_code", unit: "ms" as const };
const agent = "ion-verify/1 (run 0123)";

function entry(log: string, more: Partial<LogEntry> = {}, of: LogScope = scope): LogEntry {
  return {
    logName: `projects/demo/logs/${encodeURIComponent(`run.googleapis.com/${log}`)}`,
    resource: {
      type: "cloud_run_revision",
      labels: { service_name: of.service, revision_name: of.revision ?? "", location: of.region },
    },
    timestamp: "2026-01-01T00:00:10.5Z",
    receiveTimestamp: "2026-01-01T00:00:11Z",
    insertId: "a",
    ...more,
  };
}

const rows: Record<string, LogEntry> = {
  "the app's request": entry("stdout", { jsonPayload: { process_time_ms: 12, status_code: 200 } }),
  "the app's request without a status": entry("stdout", { jsonPayload: { process_time_ms: "12" } }),
  "the app's request without a latency": entry("stdout", { jsonPayload: { status_code: 500 } }),
  "another line": entry("stdout", { jsonPayload: { message: "hello" } }),
  "an error line": entry("stderr", { jsonPayload: { message: "boom" }, severity: "ERROR" }),
  "a plain line on stderr": entry("stderr", { textPayload: "Traceback" }),
  "a request": entry("requests", { httpRequest: { status: 200, latency: "0.01s" }, severity: "INFO" }),
  "a failed request": entry("requests", { httpRequest: { status: 503, latency: "0.01s" }, severity: "ERROR" }),
  "a refused request": entry("requests", { httpRequest: { status: 429, latency: "0s" }, severity: "WARNING" }),
  "a missing page": entry("requests", { httpRequest: { status: 404, latency: "0.01s" }, severity: "WARNING" }),
  "a probe": entry("requests", { httpRequest: { status: 200, latency: "0.01s", userAgent: agent } }),
  "another run's probe": entry("requests", { httpRequest: { status: 200, userAgent: "ion-verify/1 (run 9999)" } }),
  "a failed request with words": entry("requests", {
    httpRequest: { status: 500 },
    severity: "ERROR",
    textPayload: "x",
  }),
  "a note that all is well": entry("varlog/system", { textPayload: "STARTUP probe succeeded", severity: "INFO" }),
  "a note without a severity": entry("varlog/system", { textPayload: "Uncaught signal: 6" }),
  "the kernel's note": entry("/var/log/system", { textPayload: "Out-of-memory event detected in container" }),
  "an instance's note": entry("varlog/system", { textPayload: "Container called exit(3).", severity: "WARNING" }),
};

/** Which of the rows a filter selects. */
function selected(filter: string): string[] {
  const selects = compileFilter(filter);
  return Object.keys(rows).filter((name) => selects(rows[name] ?? entry("stdout")));
}

describe("the filters select", () => {
  it("the app's requests: a latency or a status tells that it is one", () => {
    expect(selected(appFilter(scope, fields))).toEqual([
      "the app's request",
      "the app's request without a status",
      "the app's request without a latency",
    ]);
  });

  it("of what the app wrote after a time, ever less but what took long enough to have begun before it", () => {
    const to = Date.parse("2026-01-01T00:00:10.5Z");
    const written = (afterMs: number, latencyMs: number | string | undefined): boolean =>
      compileFilter(endedBy(appFilter(scope, fields), { fields, to, quickMs: 2000 }))(
        entry("stdout", {
          timestamp: new Date(to + afterMs).toISOString(),
          jsonPayload: { status_code: 200, ...(latencyMs === undefined ? {} : { process_time_ms: latencyMs }) },
        }),
      );
    expect([written(-5000, 1), written(99, 1), written(99, undefined)]).toEqual([true, true, true]);
    expect([written(100, 99), written(100, 100), written(499, undefined)]).toEqual([false, true, false]);
    expect([written(1999, 499), written(1999, 500), written(2000, 1999), written(9000, 2000)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test.prop([fc.double({ min: 0, max: 20_000, noNaN: true }), fc.double({ min: 0, max: 20_000, noNaN: true })])(
    "whatever began before a time, however long after it it ended",
    (tookMs, before) => {
      const to = Date.parse("2026-01-01T00:00:10.5Z");
      const latency = Math.ceil(tookMs * 100) / 100;
      const endedMs = Math.floor(to - Math.min(before, tookMs) + tookMs);
      for (const field of ["jsonPayload.process_time_ms", "httpRequest.latency"]) {
        const filter = endedBy(revisionFilter(scope), { fields: { latency: field, unit: "ms" }, to, quickMs: 2000 });
        const written = entry("stdout", {
          timestamp: new Date(endedMs).toISOString(),
          jsonPayload: { process_time_ms: latency },
          httpRequest: { latency: `${(latency / 1000).toFixed(9)}s` },
        });
        expect(compileFilter(filter)(written)).toBe(true);
      }
    },
  );

  it("none of the app's entries without a latency from soon after it", () => {
    const to = Date.parse("2026-01-01T00:00:10.5Z");
    const filter = endedBy(appFilter(scope, fields), { fields, to, quickMs: 2000 });
    const at = new Date(to + 9000).toISOString();
    expect(compileFilter(filter)(entry("stdout", { timestamp: at, jsonPayload: { status_code: 200 } }))).toBe(false);
  });

  it("Cloud Run's requests", () => {
    expect(selected(platformFilter(scope))).toEqual([
      "a request",
      "a failed request",
      "a refused request",
      "a missing page",
      "a probe",
      "another run's probe",
      "a failed request with words",
    ]);
  });

  it("what explains a bad deploy, and this run's own probes", () => {
    expect(selected(watchFilter(scope, agent))).toEqual([
      "an error line",
      "a failed request",
      "a refused request",
      "a probe",
      "a failed request with words",
      "a note that all is well",
      "a note without a severity",
      "the kernel's note",
      "an instance's note",
    ]);
  });

  it("a crash's last words, which have no severity", () => {
    expect(selected(startFilter(scope))).toEqual([
      "an error line",
      "a plain line on stderr",
      "a failed request",
      "a failed request with words",
      "a note that all is well",
      "a note without a severity",
      "the kernel's note",
      "an instance's note",
    ]);
  });

  it("the instances' death notices alone", () => {
    expect(selected(deathFilter(scope))).toEqual([
      "a note without a severity",
      "the kernel's note",
      "an instance's note",
    ]);
  });

  it("errors that have words", () => {
    expect(selected(errorFilter(scope))).toEqual(["an error line", "a failed request with words"]);
  });

  it("nothing of another revision, service or region", () => {
    const others = [
      { ...scope, revision: "chat-20" },
      { ...scope, service: "chat-api" },
      { ...scope, region: "us-central2" },
    ];
    const filters = [revisionFilter, platformFilter, startFilter, deathFilter, errorFilter];
    for (const filter of [...filters, (of: LogScope) => watchFilter(of, agent)])
      for (const other of others) expect(selected(filter(other))).toEqual([]);
  });

  it("what an app calls by names with special characters, one member or several", () => {
    for (const latency of ['jsonPayload."http.ms"', "jsonPayload.http.ms"]) {
      const selects = compileFilter(appFilter(scope, { latency, status: 'jsonPayload."status-code"' }));
      expect(selects(entry("stdout", { jsonPayload: { "http.ms": 3 } }))).toBe(true);
      expect(selects(entry("stdout", { jsonPayload: { http: { ms: 3 } } }))).toBe(true);
      expect(selects(entry("stdout", { jsonPayload: { "status-code": 3 } }))).toBe(true);
      expect(selects(entry("stdout", { jsonPayload: { http: { s: 3 } } }))).toBe(false);
    }
  });

  it.each<[unknown, "ms" | "s" | "ns", boolean]>([
    [1999, "ms", false],
    [2000, "ms", true],
    [1.999, "s", false],
    [2, "s", true],
    [2e9, "ns", true],
    // What is no number cannot be compared: it is read, and left out by its beginning.
    ["5ms", "ms", true],
    [{ seconds: 1 }, "ms", true],
  ])("of what the app wrote long after a time, what may have begun before it: %j in %s", (value, unit, wanted) => {
    const to = Date.parse("2026-01-01T00:00:10.5Z");
    const filter = endedBy(revisionFilter(scope), { fields: { latency: fields.latency, unit }, to, quickMs: 2000 });
    const written = entry("stdout", {
      timestamp: new Date(to + 9000).toISOString(),
      jsonPayload: { process_time_ms: value },
    });
    expect(compileFilter(filter)(written)).toBe(wanted);
  });
});

describe("the window", () => {
  it("is half open, to the nanosecond", () => {
    const from = Date.parse("2026-01-01T00:00:10Z");
    const filter = compileFilter(between(platformFilter(scope), from, from + 1000));
    const at = (timestamp: string): boolean => filter(entry("requests", { timestamp }));
    expect(at("2026-01-01T00:00:09.999999999Z")).toBe(false);
    expect(at("2026-01-01T00:00:10Z")).toBe(true);
    expect(at("2026-01-01T00:00:10.999999999Z")).toBe(true);
    expect(at("2026-01-01T00:00:11Z")).toBe(false);
  });

  it("holds for all of a filter's alternatives", () => {
    const filter = between(watchFilter(scope, agent), 0, 1000);
    expect(selected(filter)).toEqual([]);
  });
});

describe("a sample", () => {
  it("is drawn by the entry's id, the same at every reading, and is no sample at 1", () => {
    expect(sampled("a", 1)).toBe("a");
    const ids = Array.from({ length: 2000 }, (_, i) => entry("requests", { insertId: `id${i}` }));
    const drawn = (fraction: number): string[] =>
      ids.filter(compileFilter(sampled(platformFilter(scope), fraction))).map(({ insertId }) => insertId);
    expect(drawn(0.2).length).toBeGreaterThan(300);
    expect(drawn(0.2).length).toBeLessThan(500);
    expect(drawn(0.2)).toEqual(drawn(0.2));
    expect(drawn(0.2)).toEqual(expect.arrayContaining(drawn(0.05)));
    expect(drawn(1e-6)).toEqual([]);
  });
});

// The language folds case and Unicode forms, which names never differ by.
const hostile = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('" OR severity>=DEFAULT OR "', "\\", '\\"', 'a" OR "b', "--", "a\nb", "*", "(", ")", "AND", "NOT x"),
);

test.prop([hostile, hostile])("names stay names, whatever they hold", (service, other) => {
  const filter = revisionFilter({ ...scope, service });
  const selects = compileFilter(filter);
  const of = (name: string): LogEntry => entry("stdout", {}, { ...scope, service: name });
  const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
  expect([selects(of(service)), selects(of(other))]).toEqual([true, fold(other) === fold(service)]);
});
