import { checklist } from "../../../src/checks/period/checklist.ts";
import { periodChecks, periodVerdict } from "../../../src/checks/period/period-verdict.ts";
import type { SeenPeriod } from "../../../src/checks/period/seen-period.ts";
import type { PeriodReport } from "../../../src/report/report.ts";
import { budgets, requests, seen } from "../../checks/period/seen-period.ts";

const hour = 3_600_000;

/** A day that is sound but for what `what` says, with something in every part. */
export function periodReport(what: Partial<SeenPeriod> = {}, changes: Partial<PeriodReport> = {}): PeriodReport {
  const all = seen({ requests: full(), ...what });
  const { unread: _unread, latestCreated: _latest, cloudRun: _cloudRun, ...shown } = all;
  const checks = periodChecks(all, budgets);
  const { from, to, kind } = all.period;
  return {
    schema: "ion-verify/period@1",
    generatedAt: to + hour,
    language: "en",
    timeZone: "UTC",
    verdict: periodVerdict(checks),
    job: "success",
    onBreach: "fail",
    service: { name: "chat", region: "us-central1", project: "demo", url: "https://chat.example" },
    ...shown,
    source: {
      kind: "logs",
      reason: { code: "fits-quota", most: 250_000 },
      expected: 20_000,
      calls: { logging: 23, monitoring: 8, bigquery: 0, cloudRun: 2 },
      bytesBilled: null,
    },
    errorMessages: [{ message: "upstream timed out", count: 3, firstAt: from + hour, severity: "ERROR" }],
    checks,
    checklist: checklist(kind, checks),
    notices: [{ code: "sampled", fraction: 0.05 }],
    links: {
      logs: "https://console.cloud.google.com/logs/query;query=a?project=demo",
      metrics: "https://console.cloud.google.com/run/detail/us-central1/chat/metrics?project=demo",
      dashboards: "https://console.cloud.google.com/monitoring/dashboards?project=demo",
    },
    ...changes,
  };
}

function full(): NonNullable<SeenPeriod["requests"]> {
  const { period } = seen();
  const slices = Array.from({ length: 24 }, (_, i) => ({
    at: period.from + i * hour,
    requests: 500 + 20 * i,
    errors: i % 5,
    p95Ms: i === 3 ? null : 1500 + 10 * i,
  }));
  const trace = "projects/demo/traces/0123456789abcdef0123456789abcdef";
  const slowest = [{ at: period.from + hour, latencyMs: 4400, status: 200, group: "teacher", trace }];
  return requests({ query: 'resource.type="cloud_run_revision"', slices, slowest });
}
