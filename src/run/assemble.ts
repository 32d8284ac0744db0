import { covered, nothingSeen } from "../checks/covered.ts";
import type { Finding } from "../checks/finding.ts";
import { allowedOf } from "../checks/gauges.ts";
import { requiredChecks, requiredOfWorkers } from "../checks/registry.ts";
import { decide } from "../checks/verdict.ts";
import { revisionFacts } from "../revision/readiness.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import { logsUrl, metricsUrl, revisionUrl } from "../report/text/links.ts";
import { redact, redactPersonal } from "../report/text/redact.ts";
import type { Report, RequestFacts, WindowFacts } from "../report/report.ts";
import type { Ending } from "./ending.ts";
import { allFindings, judgedThrough, stageOf } from "./findings.ts";
import { longestSeenMs, noticesOf } from "./notices.ts";
import { instanceOf } from "./instance.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import type { Verification } from "./verification.ts";
import { redacted, redactedIgnored, redactedNames, redactedProbe } from "./without-secrets.ts";

const shownMessages = 10;

/** Everything that is known, judged and made one report. At any time, however the verification ended. */
export function assembleReport(verification: Verification, ending: Ending): Report {
  const { settings, project, readiness, evidence, window } = verification;
  const seen = window?.seen() ?? nothingSeen;
  const findings = redacted(allFindings(verification, seen).map((finding) => covered(finding, seen)));
  const { onInconclusive, onNoData } = settings;
  const policies = { onInconclusive, onNoData };
  const isWorker = settings.requests === "none";
  const required = isWorker ? requiredOfWorkers : requiredChecks;
  const decided = decide(findings, { cancelled: ending.cancelled, policies, required });
  const facts = window?.facts() ?? null;
  const isPool = settings.workerPool !== undefined;
  const service = {
    name: settings.service,
    region: settings.region,
    project,
    url: verification.url,
    ...(isPool ? { isPool } : {}),
  };
  const address = { project, region: settings.region, service: settings.service };
  const candidate = readiness?.revision === undefined ? null : revisionFacts(readiness.revision);
  const instance = instanceOf(readiness?.revision ?? null);
  const gauge = (id: "memory" | "cpu"): Report["memory"] => {
    const allowed = allowedOf(id, settings, instance);
    if (window === undefined || allowed === undefined) return null;
    return { budget: allowed.limit, points: window.resources.points(id) };
  };
  const memory = gauge("memory");
  return {
    schema: "ion-verify/report@1",
    generatedAt: verification.clock.now(),
    language: settings.language,
    ...decided,
    // A program that failed has not judged: whatever it saw, the job must not go on as if it had.
    ...(ending.error !== null && decided.verdict !== "fail"
      ? { verdict: "inconclusive" as const, cause: "error" as const, decisive: null, job: "failure" as const }
      : {}),
    policies,
    service,
    candidate,
    baseline:
      verification.baseline === null
        ? null
        : {
            name: verification.baseline,
            provenBy: verification.found?.provenBy ?? null,
            compared: verification.baselineEvidence?.facts() ?? null,
          },
    traffic: readiness?.service === undefined ? [] : effectiveTraffic(readiness.service),
    readiness: verification.steps.map((step) => ({ ...step, message: redact(step.message) })),
    window: facts,
    ...(settings.firstLook === null ? {} : { firstLook: settings.firstLook }),
    serviceWatch: window?.serviceWatch() ?? null,
    findings,
    ...(isWorker ? { isWorker } : {}),
    requests: evidence === undefined || isWorker ? null : requestFacts(verification, evidence, facts),
    evidenceGrowth:
      evidence === undefined || facts === null || isWorker
        ? []
        : evidenceGrowth(verification, evidence, facts, findings),
    probes: verification.probes.map((series) => redactedProbe(series.facts())),
    memory: memory && { ...memory, instance: instance.memoryBytes },
    cpu: gauge("cpu"),
    errorMessages: ((evidence?.watch ?? verification.startLog)?.messages(shownMessages) ?? []).map((one) => ({
      ...one,
      message: redactPersonal(one.message),
    })),
    ...lastWordsIn(verification.startLog),
    newMessages: verification.newMessages?.facts() ?? null,
    links: {
      // Where the console shows a pool is not documented.
      revision: project === "" || isPool ? null : revisionUrl(address),
      logs:
        evidence === undefined || facts === null
          ? null
          : logsUrl(project, evidence.filter, facts.startedAt, facts.startedAt + facts.plannedMs + settings.settleMs),
      metrics: project === "" || isPool ? null : metricsUrl(address),
    },
    rollback: null,
    notices: noticesOf(verification, ending, findings),
  };
}

/** Of a start that failed. */
function lastWordsIn(log: Verification["startLog"]): Pick<Report, "lastWords"> {
  const lastWords = log?.lastWords ?? null;
  return lastWords === null ? {} : { lastWords };
}

/** As the findings tell it: of each budget that of the users or that of the probes. */
function evidenceGrowth(
  verification: Verification,
  evidence: RequestEvidence,
  facts: WindowFacts,
  findings: readonly Finding[],
): Report["evidenceGrowth"] {
  const byProbes = verification.probeSample?.growth(stageOf(verification, evidence), facts.startedAt) ?? [];
  if (verification.standIn !== null) return byProbes;
  const byUsers = evidence.active.judge.growth(judgedThrough(evidence, facts), facts.startedAt);
  return byUsers.map((one) => {
    const told = findings.find(({ id }) => id === one.id);
    return (told?.beside === undefined ? undefined : byProbes.find(({ id }) => id === one.id)) ?? one;
  });
}

function requestFacts(
  { settings, standIn }: Verification,
  evidence: RequestEvidence,
  facts: WindowFacts | null,
): RequestFacts {
  const { reader } = evidence.active;
  const { judge, tally } = standIn ?? evidence.active;
  return {
    source: standIn === null ? evidence.source : "probes",
    filter: reader.filter,
    ...redactedNames(tally.facts(facts?.endedAt)),
    probes: standIn === null ? evidence.probes : 0,
    outside: standIn === null ? evidence.active.outside : 0,
    ignored: standIn === null ? redactedIgnored(evidence.leftOut) : { count: 0, by: [] },
    sampling: standIn === null ? reader.sampling : null,
    reads: evidence.reads,
    latency: judge.latency(),
    distribution: judge.distribution(),
    longestSeenMs: longestSeenMs(settings.settleMs, facts),
    waits: evidence.waits.facts(),
  };
}
