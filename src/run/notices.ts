import { redact } from "../report/text/redact.ts";
import type { Notice, WindowFacts } from "../report/report.ts";
import { shareOf } from "../traffic/plan.ts";
import type { Finding } from "../checks/finding.ts";
import type { Ending } from "./ending.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import type { Verification } from "./verification.ts";

/** What the reader must know besides the findings: the limits of what was looked at, and what went wrong. */
export function noticesOf(verification: Verification, ending: Ending, findings: readonly Finding[]): Notice[] {
  const { readiness, evidence, window } = verification;
  const sampling = evidence?.active.reader.sampling ?? null;
  const trouble = evidence?.trouble ?? null;
  const lateBefore = evidence?.lateBefore ?? null;
  const failure = window?.resources.failure ?? null;
  const unread = verification.baselineEvidence?.notice ?? null;
  const hanging = hangingUnseen(verification);
  const unsure = evidence?.source === "app" && sampling === null ? evidence.unsureProbes : 0;
  return [
    ...(readiness?.notices ?? []),
    ...(verification.cutFrom === null ? [] : [{ code: "since-cut" as const, fromAt: verification.cutFrom }]),
    ...servingNotices(verification),
    ...regionsUnverified(verification),
    ...(verification.usual === undefined ? [] : [{ code: "requests-not-judged" as const }]),
    ...(verification.standIn === null ? [] : [{ code: "probes-judged" as const }]),
    ...probesLate(verification),
    ...(evidence?.fellBack === true ? [{ code: "source-fallback" as const }] : []),
    ...missingFields(evidence),
    ...(evidence?.routingTrouble == null
      ? []
      : [{ code: "routing-unread" as const, detail: redact(evidence.routingTrouble) }]),
    ...onlyNotUsers(verification),
    ...(unsure > 0 ? [{ code: "probes-in-log-unknown" as const, probes: unsure }] : []),
    ...(refusedUnseen(evidence) ? [{ code: "refused-unseen" as const }] : []),
    ...(hanging === null ? [] : [hanging]),
    ...(sampling === null ? [] : [{ code: "sampled" as const, fraction: sampling.fraction }]),
    ...(lateBefore === null ? [] : [{ code: "late-not-awaited" as const, beforeAt: lateBefore }]),
    ...(trouble === null
      ? []
      : [{ code: "log-read-failed" as const, detail: redact(trouble.detail), times: trouble.times }]),
    ...(failure === null ? [] : [{ code: "metrics-read-failed" as const, detail: redact(failure.detail) }]),
    ...(unread === null ? [] : [unread]),
    ...pastNotices(verification, findings),
    ...(evidence?.watch.truncated === true ? [{ code: "errors-truncated" as const }] : []),
    ...(ending.error === null ? [] : [{ code: "stopped-by-error" as const, detail: redact(ending.error) }]),
  ];
}

/** Only where it matters: of what is sound no past is asked. */
function pastNotices({ past }: Verification, findings: readonly Finding[]): Notice[] {
  if (
    !findings.some(({ decision, evidence }) => decision === "fail" && evidence !== null && evidence.past === undefined)
  ) {
    return [];
  }
  if (past?.state === "failed") return [{ code: "past-read-failed", detail: redact(past.detail) }];
  return past?.state === "unknown" ? [{ code: "past-unknown" }] : [];
}

/** What happened to the service, but for what the finding itself tells; and what became of answers that prove nothing. */
function servingNotices({ window, readiness }: Verification): Notice[] {
  if (window === undefined) return [];
  const { changes, answersLeftOut } = window.serviceWatch();
  const { reason } = window.servingFinding();
  const told = reason.code === "serving-changed" ? reason.change : null;
  const { service, revision } = readiness ?? {};
  const share = service === undefined || revision === undefined ? null : shareOf(service, revision.name);
  return [
    ...changes.filter((change) => change !== told).map((change) => ({ code: "service-changed" as const, change })),
    ...(window.probesOfAll && share !== null ? [{ code: "probes-of-all" as const, percent: share }] : []),
    ...(answersLeftOut > 0 ? [{ code: "answers-left-out" as const, answers: answersLeftOut }] : []),
  ];
}

/** Of a multi-region service, where else it serves. */
function regionsUnverified({ readiness, settings, candidates }: Verification): Notice[] {
  const { regions = [] } = readiness?.service ?? {};
  const others = regions.filter((region) => region !== settings.region && candidates?.has(settings, region) !== true);
  return others.length === 0 ? [] : [{ code: "regions-unverified", regions: others }];
}

/** So many rounds of probes may be skipped before it is told: one slow answer is none of the interval's fault. */
const mostMissed = 0.1;

/** An interval of the probes' own that their answers are too slow for. */
function probesLate({ settings, window }: Verification): Notice[] {
  if (settings.probeIntervalMs === undefined || window === undefined) return [];
  const { missed, due } = window.probesMissed;
  if (missed <= mostMissed * due) return [];
  return [{ code: "probes-late", intervalMs: settings.probeIntervalMs, missed, due }];
}

function onlyNotUsers({ evidence, standIn }: Verification): Notice[] {
  if (evidence === undefined || standIn !== null || evidence.active.tally.count > 0) return [];
  const { count: ignored } = evidence.leftOut;
  return ignored === 0 ? [] : [{ code: "only-not-users", ignored }];
}

/** The longest request whose entry can have been read, ms. */
export function longestSeenMs(settleMs: number, facts: WindowFacts | null): number {
  const windowMs = facts === null ? 0 : facts.endedAt - facts.startedAt;
  return windowMs + (facts?.endedEarly == null ? settleMs : 0);
}

/** What hangs is in no log before it ends, and nothing else tells of it than a chat probe without an answer. */
function hangingUnseen({ settings, readiness, probes, probeSample, evidence, window }: Verification): Notice | null {
  const timeoutMs = readiness?.revision?.timeoutMs ?? null;
  const asked = probeSample !== null || probes.some(({ target }) => target.name === "chat");
  if (asked || timeoutMs === null || evidence === undefined || evidence.source === null) return null;
  const longest = longestSeenMs(settings.settleMs, window?.facts() ?? null);
  return longest < timeoutMs ? { code: "hanging-unseen", longestSeenMs: longest, timeoutMs } : null;
}

/** Requests that no instance took stand in Cloud Run's request log alone; Monitoring does not count them either. */
function refusedUnseen(evidence: RequestEvidence | undefined): boolean {
  return evidence?.source === "app" && evidence.swept && evidence.decided.platformWhole === false;
}

/** Fields of the inputs that no entry of the app's has. */
function missingFields(evidence: RequestEvidence | undefined): Notice[] {
  return (evidence?.survey.missing() ?? []).map(({ field, path, entries, instead }) => ({
    code: "field-missing",
    field,
    path,
    entries,
    instead: instead.map(redact),
  }));
}
