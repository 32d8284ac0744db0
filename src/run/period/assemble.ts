import type { Settings } from "../../inputs/settings.ts";
import { checklist } from "../../checks/period/checklist.ts";
import { periodChecks, periodJob, periodVerdict } from "../../checks/period/period-verdict.ts";
import { withRefused } from "../../checks/period/refused.ts";
import { redact, redactPersonal } from "../../report/text/redact.ts";
import { dashboardsUrl, logsUrl, metricsUrl } from "../../report/text/links.ts";
import type { PeriodReport } from "../../report/report.ts";
import type { ObservedPeriod } from "./observe-period.ts";

/** Judges what was seen, and puts it together. */
export function assemblePeriod(
  observed: ObservedPeriod,
  settings: Settings,
  facts: { project: string; generatedAt: number; calls: PeriodReport["source"]["calls"]; bytesBilled: number | null },
): PeriodReport {
  const { seen, source, errorMessages, notices, url, cancelled } = observed;
  const { unread: _unread, latestCreated: _latest, cloudRun: _cloudRun, refused, ...shown } = seen;
  const { service: name, region, report, language } = settings;
  const { project, generatedAt, calls, bytesBilled } = facts;
  const checks = periodChecks(seen, {
    p95Ms: settings.p95BudgetMs,
    errorRate: settings.errorRateBudget,
    availability: report.availabilityBudget,
    meanRangeMs: report.meanRangeMs,
    memory: settings.memoryBudget !== undefined,
    cpu: settings.cpuBudget !== undefined,
  });
  const judged = periodVerdict(checks);
  // What was not waited for may have been worse; what was seen to be bad stays bad.
  const verdict = cancelled && judged !== "fail" ? "inconclusive" : judged;
  const observedAny = (seen.requests?.count ?? 0) > 0;
  const address = { project, region, service: name };
  return {
    schema: "ion-verify/period@1",
    generatedAt,
    language,
    timeZone: report.timeZone,
    verdict,
    job: cancelled
      ? "failure"
      : periodJob(verdict, observedAny, {
          onBreach: report.onBreach,
          onInconclusive: settings.onInconclusive,
          onNoData: settings.onNoData,
        }),
    onBreach: report.onBreach,
    service: { name, region, project, url },
    ...shown,
    requests: shown.requests && withRefused(shown.requests, refused),
    source: { ...source, calls, bytesBilled },
    errorMessages: errorMessages.map((one) => ({ ...one, message: redactPersonal(one.message) })),
    restarts: shown.restarts && {
      ...shown.restarts,
      message: shown.restarts.message === null ? null : redactPersonal(shown.restarts.message),
    },
    dependencies: shown.dependencies && { ...shown.dependencies, detail: redact(shown.dependencies.detail) },
    checks,
    checklist: checklist(seen.period.kind, checks),
    notices,
    links: {
      logs: logsUrl(project, serviceFilter(name, region), seen.period.from, seen.period.to),
      metrics: metricsUrl(address),
      dashboards: dashboardsUrl(project),
    },
  };
}

function serviceFilter(service: string, region: string): string {
  return `resource.type="cloud_run_revision" AND resource.labels.service_name="${service}" AND resource.labels.location="${region}"`;
}
