import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PeriodRequests } from "../../src/report/report.ts";
import { hasGoogleSql, noGoogleSql } from "../simulator/bigquery/googlesql.ts";
import { day, hour, openPast, pastCloud, quantile, type PastCloud, type Reported, reportOn } from "./period.ts";

if (!hasGoogleSql) console.warn(`${noGoogleSql}: reports by SQL are not tested.`);

const named = { "bigquery-dataset": "ion_logs" };

/** What every source must tell alike, to the last request. */
function counts({ of, count, errors, byStatus, groups, slices }: PeriodRequests): object {
  return {
    of,
    count,
    errors,
    byStatus,
    groups: groups.map((one) => [one.group, one.count, one.errors]),
    slices: slices.map((one) => [one.at, one.requests, one.errors]),
  };
}

function requestsOf({ report, stdout }: Reported): PeriodRequests {
  if (report.requests === null) throw new Error(stdout);
  return report.requests;
}

describe.skipIf(!hasGoogleSql)("the same twelve hours by each source", () => {
  // Of a time that ends so long after the deploy, so that all of them report on the same.
  const period = { period: "12h", offset: "24h" };
  let cloud: PastCloud;
  let reports: Record<"logs" | "monitoring" | "bigquery", Reported>;

  beforeAll(async () => {
    const past = { requests: 2000, errorRate: () => 0.01, withMetric: true };
    cloud = await openPast(day, past, { stableAgeMs: 25 * hour });
    const logs = await reportOn(cloud.sim, { ...period, source: "logs" });
    const monitoring = await reportOn(cloud.sim, { ...period, source: "monitoring" });
    const bigquery = await reportOn(cloud.sim, { ...period, source: "bigquery", ...named });
    reports = { logs, monitoring, bigquery };
  });

  afterAll(async () => await cloud.sim.stop());

  test("has the same counts", () => {
    const [logs, monitoring, bigquery] = [reports.logs, reports.monitoring, reports.bigquery].map(requestsOf);
    if (logs === undefined || monitoring === undefined || bigquery === undefined) throw new Error("three sources");
    // Enough to compare: the hour of the day decides how many lie in these hours.
    expect(logs.count).toBeGreaterThan(100);
    expect(counts(bigquery)).toEqual(counts(logs));
    // Its points are of some minutes each, which the period's ends cut.
    expect(Math.abs(monitoring.count / logs.count - 1)).toBeLessThan(0.01);
    expect(monitoring.groups.map(({ group }) => group)).toEqual(logs.groups.map(({ group }) => group));
    expect(bigquery.slow).toEqual(logs.slow);
    expect(bigquery.slowest).toEqual(logs.slowest);
  });

  test("has percentiles within the bounds that each tells, and exact means", () => {
    const { from, to } = reports.logs.report.period;
    const { latenciesMs } = cloud.sim.truth({ from, to }).app;
    const exactMean = latenciesMs.reduce((sum, ms) => sum + ms, 0) / latenciesMs.length;
    for (const one of Object.values(reports)) {
      const { latency } = requestsOf(one);
      const share = one.report.source.kind === "monitoring" ? 0.01 : 1e-9;
      expect(Math.abs((latency?.meanMs ?? 0) / exactMean - 1)).toBeLessThan(share);
      for (const [q, told] of [
        [0.5, latency?.p50],
        [0.95, latency?.p95],
        [0.99, latency?.p99],
      ] as const) {
        const exact = quantile(latenciesMs, q);
        expect(told?.lowMs).toBeLessThanOrEqual(exact + 1e-6);
        expect(told?.highMs).toBeGreaterThanOrEqual(exact - 1e-6);
      }
    }
    const { latency } = requestsOf(reports.bigquery);
    expect(Math.abs((latency?.p95.ms ?? 0) / quantile(latenciesMs, 0.95) - 1)).toBeLessThanOrEqual(0.01);
  });

  test("tells what SQL cost, before and after, in few calls", () => {
    const { report, stdout } = reports.bigquery;
    expect(report.source).toMatchObject({ kind: "bigquery", bytesBilled: 10 * 2 ** 20 });
    expect(report.source.calls.bigquery).toBeLessThanOrEqual(20);
    expect(stdout).toMatch(/BigQuery/);
    expect(report.requests?.query).toContain("FROM `ion-demo.ion_logs._AllLogs`");
  });

  test.each([
    ["a limit of bytes", { ...named, "bigquery-max-bytes": "1MB" }, "bigquery-max-bytes"],
    ["the name of another dataset", { "bigquery-dataset": "other" }, "bigquery-dataset must name the dataset"],
  ])("says what to change where %s forbids SQL", async (_, inputs, advice) => {
    const { report, summary } = await reportOn(cloud.sim, { ...period, source: "bigquery", ...inputs });
    expect([report.requests, report.verdict]).toEqual([null, "inconclusive"]);
    expect(summary).toContain(advice);
  });
});

test("where SQL was first choice and may not be used, Cloud Monitoring counts, and the report says why", async () => {
  const { sim } = await pastCloud(day, { requests: 400_000, withMetric: true });
  sim.grants.delete("bigquery.jobs.create");
  const { report, summary } = await reportOn(sim, { period: "day", ...named });
  expect(report.source).toMatchObject({ kind: "monitoring", reason: { code: "bigquery-unavailable" } });
  expect(report.requests?.count).toBeGreaterThan(390_000);
  expect(summary).toContain("roles/bigquery.jobUser");
});
