import { afterEach, describe, expect, test } from "vitest";
import { openAccess } from "../../../src/cloud/client.ts";
import { openMonitoring } from "../../../src/cloud/monitoring.ts";
import type { AlignedMetrics } from "../../../src/sources/period/aligned-metrics.ts";
import { cloudRunCounts, MetricRequests, type OwnMetrics } from "../../../src/sources/period/metric-requests.ts";
import { readPeriodResources } from "../../../src/sources/period/metric-gauges.ts";
import type { PeriodQuery } from "../../../src/sources/period/period-query.ts";
import type { PeriodRequests } from "../../../src/report/report.ts";
import { bucketBounds } from "../../../src/setup/log-metrics.ts";
import { logMetricType } from "../../../src/setup/names.ts";
import { policy, wait } from "../../cloud/google.ts";
import { type Simulator, startSimulator } from "../../simulator/index.ts";
import { userRules } from "../../../src/sources/who-asked.ts";
import type { Past } from "../../simulator/past.ts";

const hour = 3_600_000;
const day = 24 * hour;
const to = Math.floor(Date.now() / hour) * hour - hour;
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(): Promise<{ sim: Simulator; metrics: AlignedMetrics; own: OwnMetrics }> {
  const sim = await startSimulator({ live: false, stableAgeMs: 45 * day, authentication: false });
  const access = await openAccess({ kind: "none" }, sim.service.project);
  const endpoint = { protocol: "http", host: "127.0.0.1", port: Number(new URL(sim.url).port) } as const;
  const metrics = await openMonitoring(access, endpoint, sim.service.project, policy);
  closing.push(async () => {
    await metrics.close();
    await sim.stop();
  });
  return {
    sim,
    metrics,
    own: { latency: logMetricType(sim.service.name, "latency"), requests: logMetricType(sim.service.name, "requests") },
  };
}

function queryOf(sim: Simulator, ms: number, slices: number, until = to): PeriodQuery {
  const { project, name: service, region } = sim.service;
  const fields = { latency: "", status: "", group: "", unit: "ms" as const };
  const errorStatus = [{ from: 500, to: 599 }];
  const users = userRules({ healthPath: "/health", ignoreAgents: undefined, ignorePaths: undefined, paths: undefined });
  return { project, service, region, from: until - ms, to: until, slices, slowMs: 1500, fields, errorStatus, users };
}

function expectWithin({ latency }: PeriodRequests, truth: (q: number) => number): void {
  for (const [q, told] of [
    [0.5, latency?.p50],
    [0.95, latency?.p95],
    [0.99, latency?.p99],
  ] as const) {
    expect(told?.lowMs).toBeLessThanOrEqual(truth(q));
    expect(told?.highMs).toBeGreaterThanOrEqual(truth(q));
    expect(told?.ms).toBeGreaterThanOrEqual(told?.lowMs ?? NaN);
  }
}

describe("a month of five billion requests", () => {
  const month: Omit<Past, "from" | "to"> = { requests: 5e9, medianMs: () => 800, sigma: 0.5, errorRate: () => 0.002 };

  test("is told by Cloud Run's own metrics in a few calls", async () => {
    const { sim, metrics, own } = await open();
    const query = queryOf(sim, 30 * day, 30);
    const truth = sim.past({ ...month, from: query.from, to });
    const requests = await new MetricRequests(metrics, own).read(query, wait());
    if (requests === null || truth === null) throw new Error("nothing was told");
    expect(requests).toMatchObject({ kind: "monitoring", of: "platform", count: truth.requests, errors: truth.errors });
    expect(requests.slices.map((one) => one.requests).reduce((sum, one) => sum + one)).toBe(truth.requests);
    expectWithin(requests, (q) => truth.quantile(q));
    expect((requests.latency?.meanMs ?? 0) / truth.meanMs).toBeCloseTo(1, 6);
    const counts = await cloudRunCounts(metrics, query, wait());
    const errors = { count: truth.errors, statuses: query.errorStatus };
    expect(counts).toMatchObject({ requests: truth.requests, serverErrors: truth.errors, errors });
    expect(counts?.slices.reduce((sum, one) => sum + one)).toBe(truth.requests);
    expect(sim.requests.length).toBeLessThan(10);
  });

  test("is told by group, and closer, where the app's latencies have a metric", async () => {
    const { sim, metrics, own } = await open();
    const query = queryOf(sim, 30 * day, 30);
    const truth = sim.past({
      ...month,
      from: query.from,
      to,
      latencyMetric: { type: own.latency, bounds: bucketBounds },
    });
    const requests = await new MetricRequests(metrics, own).read(query, wait());
    if (requests === null || truth === null) throw new Error("nothing was told");
    expect(requests).toMatchObject({ of: "app", count: truth.requests, errors: truth.errors });
    expect(Object.fromEntries(requests.groups.map(({ group, count }) => [group, count]))).toEqual(truth.byGroup);
    expectWithin(requests, (q) => truth.quantile(q));
    expect((requests.latency?.p95.ms ?? 0) / truth.quantile(0.95)).toBeCloseTo(1, 1);
    // 1,500 ms is a bound: the share of slow ones is exact.
    expect(requests.slow.count / truth.requests).toBeCloseTo(truth.shareAbove(1500), 6);
  });
});

test("weeks before this one have their P95 in one call", async () => {
  const { sim, metrics, own } = await open();
  const week = 7 * day;
  const sigma = 0.45;
  // P95s of 1.80, 1.85, 1.90 s.
  const median = (at: number): number =>
    (1.95 - 0.05 * Math.ceil((to - at) / week - 1)) * 1000 * Math.exp(-1.6448536 * sigma);
  const past = { from: to - 4 * week, to, requests: 4e6, sigma, medianMs: median, as: "by-law" } as const;
  sim.past({
    ...past,
    personas: [{ name: "one", weight: 1 }],
    latencyMetric: { type: own.latency, bounds: bucketBounds },
  });
  const earlier = await new MetricRequests(metrics, own).earlier(queryOf(sim, week, 28), 3, wait());
  expect(earlier.map(({ from, to: end }) => [from, end])).toEqual(
    [4, 3, 2].map((i) => [to - i * week, to - (i - 1) * week]),
  );
  // Within its bucket of 200 ms the values are not spread evenly.
  for (const [i, p95] of [1800, 1850, 1900].entries())
    expect(Math.abs((earlier[i]?.p95Ms ?? 0) - p95)).toBeLessThan(20);
});

test("memory, CPU and instances are told by the hour", async () => {
  const { sim, metrics } = await open();
  const query = queryOf(sim, day, 24);
  sim.past({
    from: query.from,
    to,
    requests: 1000,
    memoryBytes: (at) => 300e6 + ((at - query.from) / hour) * 1e6,
    cpu: () => 0.4,
    instances: 3,
  });
  const { memory, cpu, instances } = await readPeriodResources(metrics, query, wait());
  expect([memory.length, cpu.length, instances.length]).toEqual([24, 24, 24]);
  for (const [i, { at, mean, high }] of memory.entries()) {
    expect(at).toBe(query.from + (i + 1) * hour);
    expect(mean / (300e6 + (i + 0.49) * 1e6)).toBeCloseTo(1, 3);
    expect(high).toBeGreaterThanOrEqual(mean);
    expect(high).toBeLessThan(mean * 1.02);
  }
  expect(cpu.every(({ mean }) => Math.abs(mean - 0.4) < 0.001)).toBe(true);
  expect(instances.every(({ value }) => value === 3)).toBe(true);
});

test("a service that nobody asked has no requests, and no points are no requests", async () => {
  const { sim, metrics, own } = await open();
  const query = queryOf(sim, day, 24);
  expect(await new MetricRequests(metrics, own).read(query, wait())).toBeNull();
  expect(await cloudRunCounts(metrics, query, wait())).toBeNull();
});

test("a metric that was created within the period is not taken for the whole of it", async () => {
  const { sim, metrics, own } = await open();
  const query = queryOf(sim, day, 24);
  const half = query.from + 12 * hour;
  const law = { requests: 1e6, as: "by-law" } as const;
  sim.past({ ...law, from: query.from, to: half });
  sim.past({ ...law, from: half, to, latencyMetric: { type: own.latency, bounds: bucketBounds } });
  const requests = await new MetricRequests(metrics, own).read(query, wait());
  expect(requests).toMatchObject({ of: "platform", groups: [], metricSince: half });
  expect((requests?.count ?? 0) / 2e6).toBeCloseTo(1, 4);
});

test("requests whose status no label tells are neither errors nor known to be good, and of no status 0", async () => {
  const query: PeriodQuery = {
    project: "demo",
    service: "chat",
    region: "us-central1",
    from: to - hour,
    to,
    slices: 1,
    slowMs: 1500,
    fields: { latency: "", status: "", group: "", unit: "ms" },
    errorStatus: [{ from: 500, to: 599 }],
    users: userRules({ healthPath: "/health", ignoreAgents: undefined, ignorePaths: undefined, paths: undefined }),
  };
  const bounds = { kind: "explicit" as const, bounds: [100, 200] };
  const labels = ["200", "INTERNAL", "", undefined];
  const metrics: AlignedMetrics = {
    series: async ({ metric }) =>
      metric.startsWith("logging")
        ? labels.map((status) => ({
            labels: { group: "one", ...(status === undefined ? {} : { status }) },
            points: [{ at: to, value: { count: 10, mean: 50, bucketCounts: [10], bounds } }],
          }))
        : [],
  };
  const own = { latency: "logging.googleapis.com/user/latency", requests: "logging.googleapis.com/user/requests" };
  expect(await new MetricRequests(metrics, own).read(query, wait())).toMatchObject({
    count: 40,
    errors: 10,
    byStatus: [
      { status: 200, count: 10 },
      { status: 500, count: 10 },
    ],
    unusable: 20,
    withoutStatus: 20,
  });
});

test("how long WebSockets stood is no latency of Cloud Run's", async () => {
  const asked: string[] = [];
  const metrics: AlignedMetrics = {
    series: async ({ metric, and }) => {
      if (metric.endsWith("request_latencies")) asked.push(and);
      return [];
    },
  };
  const own = { latency: "logging.googleapis.com/user/latency", requests: "logging.googleapis.com/user/requests" };
  const { sim } = await open();
  await new MetricRequests(metrics, own).read(queryOf(sim, hour, 1), wait());
  expect(asked).toEqual(['metric.labels.response_code!="101"']);
});
