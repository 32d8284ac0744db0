import type { Finding } from "../../src/checks/finding.ts";
import type { Report } from "../../src/report/report.ts";

export const START = Date.UTC(2026, 2, 2, 14, 0, 0);

/** An error-rate finding that passed; parts can be replaced. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    id: "error-rate",
    decision: "pass",
    reason: { code: "proven-at-end" },
    value: 0.001,
    limit: 0.01,
    unit: "ratio",
    n: 3_000,
    bad: 3,
    interval: { low: 0.0003, high: 0.004 },
    evidence: {
      allowedRate: 0.01,
      failLnE: -4,
      failLnThreshold: Math.log(200),
      passLnE: 9.2,
      passLnThreshold: Math.log(40),
      pTooMany: 0.99,
      pTooFew: 1e-5,
      failLevel: 0.005,
      passLevel: 0.025,
    },
    ...changes,
  };
}

export function p95Finding(changes: Partial<Finding> = {}): Finding {
  const base = finding();
  return finding({
    id: "p95",
    value: 1_210,
    limit: 2_000,
    unit: "ms",
    bad: 12,
    interval: { low: 1_150, high: 1_300 },
    evidence: base.evidence && { ...base.evidence, allowedRate: 0.05 },
    ...changes,
  });
}

/** A deploy that passed, with every part filled; parts can be replaced. */
export function report(changes: Partial<Report> = {}): Report {
  return {
    schema: "ion-verify/report@1",
    generatedAt: START + 700_000,
    language: "en",
    verdict: "pass",
    cause: "within-budgets",
    decisive: null,
    job: "success",
    policies: { onInconclusive: "warn", onNoData: "fail" },
    service: {
      name: "ion-api-prod",
      region: "us-central1",
      project: "ion-prod",
      url: "https://ion-api-prod-abc-uc.a.run.app",
    },
    candidate: {
      name: "ion-api-prod-00042-xyz",
      createdAt: START - 90_000,
      memoryLimit: "1Gi",
      cpuLimit: "1",
      minInstances: 0,
      maxInstances: 100,
      concurrency: 80,
      timeoutMs: 300_000,
      healthCheck: "HTTP /health, timeout 10 s",
      logUri: "https://console.cloud.google.com/logs/viewer?project=ion-prod&resource=cloud_run_revision",
    },
    baseline: {
      name: "ion-api-prod-00041-abc",
      compared: {
        concurrent: false,
        from: START - 3_600_000,
        to: START - 3_000_000,
        filter: 'resource.type="cloud_run_revision" AND resource.labels.revision_name="ion-api-prod-00041-abc"',
        count: 3_100,
        errors: 4,
        latency: { meanMs: 620, p50Ms: 570, p95Ms: 1_190, p99Ms: 1_850, maxMs: 3_700 },
        distribution: [
          [200, 320],
          [400, 1_050],
          [800, 1_530],
          [1_600, 190],
          [3_200, 10],
        ].map(([fromMs = 0, count = 0]) => ({ fromMs, toMs: 2 * fromMs, count })),
        sampling: null,
      },
    },
    traffic: [
      { revision: "ion-api-prod-00042-xyz", percent: 100, tag: null, url: null, latest: true },
      {
        revision: "ion-api-prod-00041-abc",
        percent: 0,
        tag: "stable",
        url: "https://stable---ion.a.run.app",
        latest: false,
      },
    ],
    readiness: [
      { at: START - 30_000, elapsedMs: 0, state: "waiting", message: "Deploying revision." },
      { at: START - 1_000, elapsedMs: 29_000, state: "ready", message: "The revision serves 100 % of the traffic." },
    ],
    serviceWatch: {
      readings: 60,
      seenTo: START + 640_000,
      failure: null,
      standings: [
        {
          from: START,
          serviceExists: true,
          revisionExists: true,
          unready: null,
          traffic: [{ revision: "ion-api-prod-00042-xyz", percent: 100 }],
          tagged: null,
          latestCreated: "ion-api-prod-00042-xyz",
          followsLatest: true,
        },
      ],
      changes: [],
      answersLeftOut: 0,
    },
    window: {
      startedAt: START,
      endedAt: START + 600_000,
      plannedMs: 600_000,
      intervalMs: 15_000,
      endedEarly: null,
      polls: 40,
    },
    findings: [
      finding(),
      p95Finding(),
      finding({
        id: "memory",
        reason: { code: "gauge-within", points: 9 },
        value: 312e6,
        limit: 500e6,
        unit: "bytes",
        n: 9,
        bad: 0,
        interval: null,
        evidence: null,
      }),
      finding({
        id: "probe-health",
        reason: { code: "probe-ok", sent: 40 },
        value: 0,
        limit: 3,
        unit: "count",
        n: 40,
        bad: 0,
        interval: null,
        evidence: null,
      }),
    ],
    requests: {
      source: "app",
      filter:
        'resource.type="cloud_run_revision" AND resource.labels.service_name="ion-api-prod"\nAND jsonPayload.process_time_ms:* AND timestamp>="2026-03-02T14:00:00Z"',
      count: 3_000,
      errors: 3,
      refused: 1,
      probes: 40,
      outside: 0,
      ignored: { count: 3, by: [{ who: "checker", name: "GoogleHC/1.0", count: 3 }] },
      slow: 12,
      unusable: { missing: 0, notANumber: 0, negative: 0, noStatus: 0 },
      sampling: null,
      reads: { total: 46, mostInAMinute: 5 },
      latency: { meanMs: 640, p50Ms: 580, p95Ms: 1_210, p99Ms: 1_900, maxMs: 4_410 },
      distribution: [
        [200, 300],
        [400, 1_000],
        [800, 1_500],
        [1_600, 190],
        [3_200, 10],
      ].map(([fromMs = 0, count = 0]) => ({ fromMs, toMs: 2 * fromMs, count })),
      byStatus: [
        { status: 200, count: 2_990 },
        { status: 404, count: 7 },
        { status: 503, count: 3 },
      ],
      byGroup: [
        { group: "teacher", count: 1_800, errors: 2, slow: 10, p95Ms: 1_300 },
        { group: "friend", count: 1_200, errors: 1, slow: 2, p95Ms: 900 },
      ],
      moreGroups: 0,
      slowest: [
        {
          at: START + 61_000,
          latencyMs: 4_410,
          status: 200,
          group: "teacher",
          trace: "projects/ion-prod/traces/0af7651916cd43dd8448eb211c80319c",
        },
      ],
      timeline: Array.from({ length: 20 }, (_, index) => ({
        at: START + index * 30_000,
        requests: index === 7 ? 0 : 150,
        errors: index % 9 === 0 ? 1 : 0,
        p95Ms: index === 7 ? null : 1_000 + 37 * index,
      })),
      longestSeenMs: 600_000,
      waits: null,
    },
    evidenceGrowth: [
      {
        id: "error-rate",
        points: Array.from({ length: 40 }, (_, i) => ({
          at: START + (i + 1) * 15_000,
          failLnE: 0 - 0.1 * i,
          passLnE: 0.23 * i,
        })),
        failLnThreshold: Math.log(400),
        passLnThreshold: Math.log(40),
      },
    ],
    probes: [
      {
        name: "health",
        url: "https://ion-api-prod-abc-uc.a.run.app/health",
        sent: 40,
        failed: 1,
        longestFailureRun: 1,
        unsent: 0,
        misdirected: 0,
        warmUp: 0,
        shown: 40,
        first: { n: 40, medianMs: 12 },
        repeated: { n: 0, medianMs: null },
        failures: [{ at: START + 15_000, status: 503, reason: "status 503" }],
        dependencies: [
          { name: "database", ok: true, state: "ok" },
          { name: "redis", ok: false, state: "down" },
        ],
      },
      {
        name: "chat",
        url: "https://ion-api-prod-abc-uc.a.run.app/chat",
        sent: 40,
        failed: 0,
        longestFailureRun: 0,
        unsent: 0,
        misdirected: 0,
        warmUp: 0,
        shown: 40,
        first: { n: 1, medianMs: 830 },
        repeated: { n: 39, medianMs: 9 },
        failures: [],
        dependencies: [],
      },
    ],
    memory: {
      budget: 500e6,
      points: [300e6, 312e6, 305e6].map((value, index) => ({ at: START + index * 60_000, value })),
    },
    cpu: { budget: 0.8, points: [0.31, 0.42, 0.38].map((value, index) => ({ at: START + index * 60_000, value })) },
    errorMessages: [{ message: "upstream timed out after 10 s", count: 3, firstAt: START + 20_000, severity: "ERROR" }],
    newMessages: {
      baseline: "ion-api-prod-00041-abc",
      from: START - 87_000_000,
      to: START + 600_000,
      compared: 1_234,
      truncated: false,
      patterns: [
        {
          pattern: "upstream timed out after <*> s",
          count: 3,
          firstAt: START + 20_000,
          example: "upstream timed out after 10 s",
        },
      ],
      more: 0,
      atLeast: false,
    },
    links: {
      revision: "https://console.cloud.google.com/run/detail/us-central1/ion-api-prod/revisions?project=ion-prod",
      logs: "https://console.cloud.google.com/logs/query;query=x?project=ion-prod",
      metrics: "https://console.cloud.google.com/run/detail/us-central1/ion-api-prod/metrics?project=ion-prod",
    },
    rollback: null,
    notices: [],
    ...changes,
  };
}

/** A deploy whose errors broke the budget early. */
export function failedReport(changes: Partial<Report> = {}): Report {
  const base = finding();
  return report({
    verdict: "fail",
    cause: "budget",
    decisive: "error-rate",
    job: "failure",
    window: {
      startedAt: START,
      endedAt: START + 75_000,
      plannedMs: 600_000,
      intervalMs: 15_000,
      endedEarly: "failed",
      polls: 5,
    },
    findings: [
      p95Finding({
        decision: "inconclusive",
        reason: { code: "not-proven", moreClean: 33, failsFrom: 48 },
        n: 600,
        bad: 20,
        value: 1_640,
      }),
      finding({
        decision: "fail",
        reason: { code: "breach-early", afterMs: 75_000 },
        value: 31 / 600,
        n: 600,
        bad: 31,
        interval: { low: 0.031, high: 0.081 },
        evidence: base.evidence && { ...base.evidence, failLnE: 9.95, pTooMany: null, pTooFew: null },
      }),
    ],
    notices: [{ code: "partial-traffic", percent: 10 }],
    ...changes,
  });
}
