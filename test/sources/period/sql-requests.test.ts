import { fc, test } from "@fast-check/vitest";
import { BigQuery } from "@google-cloud/bigquery";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LogRequests } from "../../../src/sources/period/log-requests.ts";
import type { SqlJobs, SqlQuery } from "../../../src/sources/period/sql-jobs.ts";
import { SqlRequests } from "../../../src/sources/period/sql-requests.ts";
import { ReadLimit } from "../../../src/sources/read-limit.ts";
import type { PeriodRequests } from "../../../src/report/report.ts";
import { FakeClock, never } from "../../fake-clock.ts";
import { GoogleSql, hasGoogleSql, noGoogleSql } from "../../simulator/bigquery/googlesql.ts";
import { logView } from "../../simulator/bigquery/log-view.ts";
import { parametersOf, rowOf, schemaOf } from "../../simulator/bigquery/wire.ts";
import type { LogEntry } from "../../simulator/logging/entry.ts";
import { PagedLog } from "../paged-log.ts";
import { entry, from, hour, query, to } from "./scene.ts";

const wait = { deadline: Infinity, signal: never };
const limits = { dataset: "ion_logs", mostBytes: 1e9 };

if (!hasGoogleSql) console.warn(`${noGoogleSql}: the statements are not run.`);

let engine: GoogleSql;

beforeAll(async () => {
  if (hasGoogleSql) engine = await GoogleSql.start();
});

afterAll(() => {
  if (hasGoogleSql) engine.stop();
});

/** GoogleSQL over these entries, its rows read as the client reads them. */
function jobsOn(entries: readonly LogEntry[]): SqlJobs & { statements: SqlQuery[] } {
  const statements: SqlQuery[] = [];
  return {
    statements,
    plan: async () => ({ bytes: 1, location: null }),
    run: async (statement) => {
      statements.push(statement);
      const { text, params } = statement;
      const given = Object.entries(params).map(([name, { type, value }]) => ({
        name,
        parameterType: { type },
        parameterValue: { value: value instanceof Date ? value.toISOString() : value },
      }));
      const table = logView("demo.ion_logs._AllLogs", entries, text);
      const { rows, columns } = await engine.run({ text, params: parametersOf(given) }, [table]);
      const types = columns.map(({ type }) => type);
      const fields = columns.map(schemaOf);
      const wire = rows.map((row) => rowOf(row, types));
      // oxlint-disable-next-line no-underscore-dangle -- The client's own reading of an answer has this name.
      const read = BigQuery.mergeSchemaWithRows_({ fields }, wire, { wrapIntegers: false });
      return { rows: read as unknown[], bytesBilled: 10 };
    },
  };
}

async function bySql(entries: readonly LogEntry[], asked = query): Promise<PeriodRequests | null> {
  return await new SqlRequests(jobsOn(entries), limits).read(asked, wait);
}

async function byLogs(entries: readonly LogEntry[], asked = query): Promise<PeriodRequests | null> {
  const clock = new FakeClock(to + hour);
  const log = new PagedLog(clock, new ReadLimit(clock), []);
  for (const one of entries) log.append(one, to);
  return await clock.run(new LogRequests(log, 1e6).read(asked, { deadline: to + 24 * hour, signal: never }));
}

/** All that must be the same to the last request, in an order that ties do not disturb. */
function counts({
  count,
  errors,
  seen,
  byStatus,
  slow,
  groups,
  moreGroups,
  slices,
  slowest,
  unusable,
}: PeriodRequests) {
  return {
    count,
    errors,
    seen,
    byStatus,
    slow,
    groups: new Map(groups.map((group) => [group.group, [group.count, group.errors, group.slow]])),
    moreGroups,
    slices: slices.map((slice) => [slice.at, slice.requests, slice.errors]),
    slowest: slowest.map(({ latencyMs }) => latencyMs.toFixed(6)),
    unusable,
  };
}

function within(value: number | null | undefined, exact: number | null | undefined, share: number): void {
  if (exact === null || exact === undefined) expect(value ?? null).toBeNull();
  // Below a microsecond there is but one bucket.
  else expect(Math.abs((value ?? NaN) - exact)).toBeLessThanOrEqual(share * Math.abs(exact) + 1e-3);
}

/** What SQL tells against what every single entry tells. */
function agree(sql: PeriodRequests | null, logs: PeriodRequests | null): void {
  expect(sql === null).toBe(logs === null);
  if (sql === null || logs === null) return;
  expect([sql.of, sql.kind]).toEqual([logs.of, "bigquery"]);
  expect(counts(sql)).toEqual(counts(logs));
  expect(sql.latency?.count).toBe(logs.latency?.count);
  within(sql.latency?.maxMs, logs.latency?.maxMs, 1e-9);
  within(sql.latency?.meanMs, logs.latency?.meanMs, 1e-9);
  for (const name of ["p50", "p95", "p99"] as const) {
    const [told, exact] = [sql.latency?.[name], logs.latency?.[name]];
    within(told?.ms, exact?.ms, 0.01);
    if (told === undefined || exact === undefined) continue;
    expect(told.lowMs).toBeLessThanOrEqual(exact.ms * (1 + 1e-9));
    expect(told.highMs).toBeGreaterThanOrEqual(exact.ms * (1 - 1e-9));
  }
  for (const [i, slice] of sql.slices.entries()) within(slice.p95Ms, logs.slices[i]?.p95Ms, 0.01);
  for (const { group, meanMs, p95Ms } of sql.groups) {
    const exact = logs.groups.find((one) => one.group === group);
    within(meanMs, exact?.meanMs, 1e-9);
    within(p95Ms, exact?.p95Ms, 0.01);
  }
  within(sql.groupDifference?.h, logs.groupDifference?.h, 1e-6);
  expect(sql.latency?.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(sql.latency?.count);
}

const latency = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 0, max: 5e3, noNaN: true }) },
  // Not an empty array: nobody tells whether Logging's `:*` takes that for a value.
  fc.constantFrom(0, 1500, 1500.5, 1e-4, 1e11, -1, "12", "", null, true, {}, undefined),
  fc.constantFrom(
    "0.5s",
    "512 ms",
    "-3",
    "x",
    "7 parsecs",
    { seconds: 1 },
    { seconds: "2", nanos: 5e8 },
    { seconds: "x" },
  ),
);
const status = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(101, 200, 204, 404, 499, 500, 503) },
  fc.constantFrom(200.5, 99, 600, 1e300, "200", "503 Service Unavailable", "soon", null, undefined),
);
const group = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("teacher", "default", "친구") },
  fc.constantFrom("", "'; DROP TABLE x; --", "a\nb", "\\", "x".repeat(300), 7, null, undefined),
);
const when = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: from, max: to - 1 }) },
  fc.constantFrom(from, from - 1, to - 1, to, from + hour, from + hour - 1),
);

const appEntry = fc
  .record({ at: when, id: fc.integer({ min: 0, max: 99 }), latency, status, group, trace: fc.boolean() })
  .map(({ at, id, latency: ms, status: code, group: persona, trace }) =>
    entry("stdout", at, `e${id}`, {
      jsonPayload: Object.fromEntries(
        Object.entries({ process_time_ms: ms, status_code: code, persona_used: persona }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
      ...(trace ? { trace: `projects/demo/traces/${id}` } : {}),
    }),
  );

const platformEntry = fc
  .record({
    at: when,
    id: fc.integer({ min: 0, max: 99 }),
    code: fc.constantFrom(101, 200, 304, 401, 404, 429, 500, 503, undefined),
    seconds: fc.constantFrom("0s", "0.000000001s", "0.015613718s", "1.5s", "3s", "121.789555801s", undefined),
    served: fc.boolean(),
  })
  .map(({ at, id, code, seconds, served }) =>
    entry("requests", at, `e${id}`, {
      ...(served ? { labels: { instanceId: "0087d2" } } : {}),
      httpRequest: {
        ...(code === undefined ? {} : { status: code }),
        ...(seconds === undefined ? {} : { latency: seconds }),
      },
    }),
  );

/** What has one ID is one entry. */
function named(entries: readonly LogEntry[]): LogEntry[] {
  return entries.map((one, i) => ({ ...one, insertId: `e${i}` }));
}

const elsewhere = appEntry.chain((one) =>
  fc.constantFrom(
    { ...one, resource: { ...one.resource, labels: { ...one.resource.labels, service_name: "chat-2" } } },
    { ...one, resource: { ...one.resource, labels: { ...one.resource.labels, location: "europe-west1" } } },
    { ...one, resource: { ...one.resource, type: "cloud_run_job" } },
    { ...one, jsonPayload: { message: "no request" } },
  ),
);

describe.skipIf(!hasGoogleSql)("the statement, executed by GoogleSQL", () => {
  test.prop([fc.array(fc.oneof({ weight: 6, arbitrary: appEntry }, elsewhere, platformEntry), { maxLength: 40 })], {
    numRuns: 100,
  })("counts whatever an app may write as reading all of it does", async (drawn) => {
    const entries = named(drawn);
    agree(await bySql(entries), await byLogs(entries));
  });

  test.prop([fc.array(platformEntry, { maxLength: 40 })], { numRuns: 60 })(
    "counts Cloud Run's own entries as reading all of them does",
    async (drawn) => {
      const entries = named(drawn);
      agree(await bySql(entries), await byLogs(entries));
    },
  );

  it("tells the slowest requests", async () => {
    const entries = Array.from({ length: 200 }, (_, i) =>
      entry("stdout", from + i * 60_000, `e${i}`, {
        jsonPayload: { process_time_ms: (i * 7919) % 200, status_code: i % 9 ? 200 : 500, persona_used: `p${i % 3}` },
        ...(i % 2 ? { trace: `projects/demo/traces/${i}` } : {}),
      }),
    );
    const sql = await bySql(entries);
    expect(sql?.slowest).toHaveLength(10);
    expect(sql?.slowest).toEqual((await byLogs(entries))?.slowest);
  });

  it("takes latency, status and group from other places of an entry too", async () => {
    const entries = [0.2, 1.7, 3].map((seconds, i) =>
      entry("stdout", from + i * hour, `e${i}`, {
        httpRequest: { latency: `${seconds}s`, status: i === 2 ? 500 : 200, requestMethod: "POST" },
        labels: { team: "blue" },
        jsonPayload: { http: { code: 503, ms: 10 } },
      }),
    );
    for (const fields of [
      { latency: "httpRequest.latency", status: "httpRequest.status", group: "httpRequest.requestMethod", unit: "s" },
      { latency: "jsonPayload.http.ms", status: "jsonPayload.http.code", group: "labels.team", unit: "us" },
      { latency: 'jsonPayload."http.ms"', status: 'jsonPayload."http.code"', group: "labels.team", unit: "ms" },
      { latency: "jsonPayload.http.ms", status: "jsonPayload.nowhere", group: "httpRequest.status", unit: "ns" },
      { latency: "httpRequest.latency", status: "labels.team", group: "jsonPayload.http", unit: "s" },
    ] as const) {
      const asked = { ...query, fields };
      const sql = await bySql(entries, asked);
      expect(sql?.count).toBe(3);
      agree(sql, await byLogs(entries, asked));
    }
  });

  it("gives so many rows as there are slices and groups, whatever the traffic, and tells how many groups there are", async () => {
    const entries = Array.from({ length: 3000 }, (_, i) =>
      entry("stdout", from + i * 28_800, `e${i}`, {
        jsonPayload: { process_time_ms: 10 + (i % 7), status_code: 200, persona_used: `p${i % 150}` },
      }),
    );
    const jobs = jobsOn(entries);
    const sql = await new SqlRequests(jobs, limits).read(query, wait);
    expect(jobs.statements).toHaveLength(1);
    const [statement] = jobs.statements;
    expect(statement?.text).toMatch(/LIMIT 125$/);
    expect([sql?.count, sql?.groups.length, sql?.moreGroups]).toEqual([3000, 50, 100]);
  });

  it("is told as a statement that people can run", async () => {
    const entries = [entry("stdout", from, "e", { jsonPayload: { process_time_ms: 5, status_code: 200 } })];
    const text = (await bySql(entries, { ...query, service: "chat", region: "us-central1" }))?.query ?? "";
    expect(text).not.toMatch(/@/);
    expect(text).toContain("timestamp >= TIMESTAMP '2026-01-01T00:00:00.000Z'");
    const table = logView("demo.ion_logs._AllLogs", entries, text);
    expect((await engine.run({ text, params: [] }, [table])).rows).toHaveLength(2);
  });
});

describe("the price", () => {
  const jobs = (bytes: number, ran: number[]): SqlJobs => ({
    plan: async () => ({ bytes, location: "US" }),
    run: async (_, { mostBytes }) => {
      ran.push(mostBytes);
      return { rows: [], bytesBilled: 600 };
    },
  });

  it("is told before anything runs, and too high a one is not paid", async () => {
    const ran: number[] = [];
    const told: number[][] = [];
    const source = new SqlRequests(
      jobs(1001, ran),
      { dataset: "ion_logs", mostBytes: 1000 },
      {
        planned: (...figures) => told.push(figures),
      },
    );
    await expect(source.read(query, wait)).rejects.toMatchObject({
      failure: "invalid",
      message:
        "Counting requests by SQL was not begun: BigQuery would read 1,001 bytes, and 1,000 may still be billed. " +
        "Raise the input bigquery-max-bytes, or report on a shorter period.",
    });
    expect([ran, told]).toEqual([[], [[1001, 1000]]]);
  });

  it("is limited for all statements of a report together", async () => {
    const ran: number[] = [];
    const billed: number[] = [];
    const source = new SqlRequests(
      jobs(400, ran),
      { dataset: "ion_logs", mostBytes: 1000 },
      {
        billed: (bytes) => billed.push(bytes),
      },
    );
    expect(await source.read(query, wait)).toBeNull();
    expect([ran, billed]).toEqual([
      [1000, 400],
      [600, 1200],
    ]);
  });
});

describe("what becomes part of a statement", () => {
  it.each([
    ["a path", { fields: { ...query.fields, latency: "jsonPayload.x') OR ('1" } }, limits],
    ["a dataset", {}, { ...limits, dataset: "x`; DROP TABLE y" }],
    ["a project", { project: "a b" }, limits],
  ])("is plain names only: %s", async (_, part, given) => {
    await expect(new SqlRequests(jobsOn([]), given).read({ ...query, ...part }, wait)).rejects.toThrow(RangeError);
  });
});
