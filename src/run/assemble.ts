import { covered } from "../checks/covered.ts";
import { allowedOf } from "../checks/gauges.ts";
import { requiredChecks, requiredOfWorkers } from "../checks/registry.ts";
import { judge } from "../checks/judge.ts";
import type { Observed, ObservedRequests } from "../checks/observed.ts";
import { evidenceGrowth } from "../checks/request-checks.ts";
import { decide } from "../checks/verdict.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Report, RequestFacts } from "../report/report.ts";
import { logsUrl, metricsUrl, revisionUrl } from "../report/text/links.ts";
import { redact, redactPersonal } from "../report/text/redact.ts";
import { revisionFacts } from "../revision/readiness.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import { longestSeenMs, noticesOf } from "./notices.ts";
import { redacted, redactedIgnored, redactedNames, redactedProbe } from "./without-secrets.ts";

/** What was seen, judged and made one report: of these two alone, whenever it is asked for. */
export function assembleReport(observed: Observed, settings: Settings): Report {
  const { readiness, window, requests, seen, ending, baseline, project, lastWords } = observed;
  const findings = redacted(judge(observed, settings).map((finding) => covered(finding, seen)));
  const { onInconclusive, onNoData } = settings;
  const policies = { onInconclusive, onNoData };
  const isWorker = settings.requests === "none";
  const required = isWorker ? requiredOfWorkers : requiredChecks;
  const { nobodyCame = false } = requests ?? {};
  const decided = decide(findings, { cancelled: ending.cancelled, policies, required, nobodyCame });
  const isPool = settings.workerPool !== undefined;
  const service = {
    name: settings.service,
    region: settings.region,
    project,
    url: observed.url,
    ...(isPool ? { isPool } : {}),
  };
  const gauge = (id: "memory" | "cpu"): Report["memory"] => {
    const allowed = window === null ? undefined : allowedOf(id, settings, window.instance);
    if (window === null || allowed === undefined) return null;
    return { budget: allowed.limit, points: window.gauges[id] };
  };
  const memory = gauge("memory");
  return {
    schema: "ion-verify/report@1",
    generatedAt: observed.at,
    language: settings.language,
    ...decided,
    // A program that failed has not judged: whatever it saw, the job must not go on as if it had.
    ...(ending.error !== null && decided.verdict !== "fail"
      ? { verdict: "inconclusive" as const, cause: "error" as const, decisive: null, job: "failure" as const }
      : {}),
    policies,
    service,
    candidate: readiness?.revision === undefined ? null : revisionFacts(readiness.revision),
    baseline:
      baseline === null ? null : { name: baseline.name, provenBy: baseline.provenBy, compared: baseline.compared },
    traffic: readiness?.service === undefined ? [] : effectiveTraffic(readiness.service),
    readiness: observed.steps.map((step) => ({ ...step, message: redact(step.message) })),
    window: window?.facts ?? null,
    ...(settings.firstLook === null ? {} : { firstLook: settings.firstLook }),
    serviceWatch: window?.serviceWatch ?? null,
    findings,
    ...(isWorker ? { isWorker } : {}),
    requests: requests === null || isWorker ? null : requestFacts(requests, observed, settings),
    evidenceGrowth: evidenceGrowth(observed, settings, findings),
    probes: observed.probes.all.map(({ facts }) => redactedProbe(facts)),
    memory: memory && { ...memory, instance: window?.instance.memoryBytes ?? null },
    cpu: gauge("cpu"),
    errorMessages: observed.errorMessages.map((one) => ({ ...one, message: redactPersonal(one.message) })),
    ...(lastWords === null ? {} : { lastWords }),
    newMessages: observed.newMessages,
    links: linksOf(observed, settings),
    rollback: null,
    notices: noticesOf(observed, settings, findings),
  };
}

/** Where the console shows a pool is not documented. */
function linksOf({ project, window, requests }: Observed, settings: Settings): Report["links"] {
  const { region, service, workerPool, settleMs } = settings;
  const address = { project, region, service };
  const isShown = project !== "" && workerPool === undefined;
  return {
    revision: isShown ? revisionUrl(address) : null,
    logs:
      requests === null || window === null
        ? null
        : logsUrl(
            project,
            requests.filter,
            window.facts.startedAt,
            window.facts.startedAt + window.facts.plannedMs + settleMs,
          ),
    metrics: isShown ? metricsUrl(address) : null,
  };
}

function requestFacts({ facts }: ObservedRequests, { window }: Observed, { settleMs }: Settings): RequestFacts {
  return {
    ...redactedNames(facts),
    ignored: redactedIgnored(facts.ignored),
    longestSeenMs: longestSeenMs(settleMs, window?.facts ?? null),
  };
}
