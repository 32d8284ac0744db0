import type { PeriodBudgets, SeenPeriod } from "../../../src/checks/period/seen-period.ts";
import type { PeriodGroup, PeriodRequests } from "../../../src/report/report.ts";

const hour = 3_600_000;
export const from = Date.UTC(2026, 10, 2);
export const to = from + 24 * hour;

export const budgets: PeriodBudgets = {
  p95Ms: 2000,
  errorRate: 0.005,
  availability: 0.999,
  meanRangeMs: { low: 1000, high: 2000 },
  memory: true,
  cpu: true,
};

export function group(name: string, more: Partial<PeriodGroup> = {}): PeriodGroup {
  return { group: name, count: 1000, errors: 0, slow: 10, meanMs: 1200, p95Ms: 1700, ...more };
}

/** 20,000 requests of a sound day: P95 1.8 s, no error. */
export function requests(more: Partial<PeriodRequests> = {}): PeriodRequests {
  return {
    kind: "logs",
    of: "app",
    query: "",
    count: 20_000,
    errors: 0,
    seen: 20_000,
    sampling: null,
    byStatus: [{ status: 200, count: 20_000 }],
    latency: {
      count: 20_000,
      meanMs: 1200,
      p50: { ms: 1100, lowMs: 1100, highMs: 1100 },
      p95: { ms: 1800, lowMs: 1800, highMs: 1800 },
      p99: { ms: 2300, lowMs: 2300, highMs: 2300 },
      maxMs: 4000,
      distribution: [
        { fromMs: 500, toMs: 1800, count: 19_000 },
        { fromMs: 1800, toMs: 2000, count: 600 },
        { fromMs: 2000, toMs: 4000, count: 400 },
      ],
    },
    slow: { thresholdMs: 1500, count: 2000 },
    groups: [group("default"), group("teacher")],
    moreGroups: 0,
    groupDifference: { n: 2000, h: 1, p: 0.3, epsilonSquared: 0.0005, differs: false },
    slices: [],
    slowest: [],
    unusable: 0,
    ...more,
  };
}

/** With so many errors of status 500. */
export function withErrors(errors: number, count = 20_000): PeriodRequests {
  const byStatus = [
    { status: 200, count: count - errors },
    { status: 500, count: errors },
  ];
  return requests({ count, seen: count, errors, byStatus });
}

export function course(values: readonly number[], limit: number): NonNullable<SeenPeriod["resources"]["memory"]> {
  return { limit, points: values.map((value, i) => ({ at: from + (i + 1) * hour, mean: value, high: value })) };
}

export function seen(more: Partial<SeenPeriod> = {}): SeenPeriod {
  return {
    period: { kind: "day", from, to, deployedAt: from, offsetMs: null },
    revisions: [{ name: "chat-2", createdAt: from }],
    traffic: [{ revision: "chat-2", percent: 100, tag: null, url: null, latest: true }],
    latestCreated: "chat-2",
    requests: requests(),
    resources: {
      memory: course(Array(24).fill(300e6), 500e6),
      cpu: course(Array(24).fill(0.3), 0.8),
      memoryTrend: null,
      instances: [],
    },
    restarts: { starts: 2, kills: 0, recovered: null, lastAt: null, message: null },
    dependencies: {
      url: "https://chat/health",
      status: 200,
      ok: true,
      detail: "",
      parts: [{ name: "database", ok: true, state: "ok" }],
    },
    cache: { firstMs: 1200, repeatedMs: 20, repeats: 3 },
    newMessages: {
      baseline: "",
      from: from - 24 * hour,
      to: from,
      compared: 12,
      truncated: false,
      patterns: [],
      more: 0,
      atLeast: false,
    },
    trend: null,
    configuration: [{ setting: "memory", wanted: "1Gi", actual: "1Gi", same: true }],
    cloudRun: { requests: 20_500, serverErrors: 0, slices: [] },
    refused: null,
    unread: {},
    ...more,
  };
}
