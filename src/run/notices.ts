import type { Finding } from "../checks/finding.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Notice, WindowFacts } from "../report/report.ts";
import { redact } from "../report/text/redact.ts";
import { isByApp } from "../sources/log-names.ts";
import { shareOf } from "../traffic/plan.ts";
import type { Observed, ObservedRequests } from "../checks/observed.ts";
import { judgeServing } from "../checks/serving.ts";

/** What the reader must know besides the findings: the limits of what was looked at, and what went wrong. */
export function noticesOf(observed: Observed, settings: Settings, findings: readonly Finding[]): Notice[] {
  const { readiness, requests, window, cutFrom, baseline, ending, otherRegions } = observed;
  const failure = window?.gaugesUnread ?? null;
  return [
    ...(readiness?.notices ?? []),
    ...(cutFrom === null ? [] : [{ code: "since-cut" as const, fromAt: cutFrom }]),
    ...servingNotices(observed),
    ...(otherRegions.length === 0 ? [] : [{ code: "regions-unverified" as const, regions: otherRegions }]),
    ...(requests?.unusual == null ? [] : [{ code: "requests-not-judged" as const }]),
    ...(observed.probes.sample?.role === "instead" ? [{ code: "probes-judged" as const }] : []),
    ...probesLate(observed, settings),
    ...(requests === null ? [] : requestNotices(observed, requests, settings)),
    ...(failure === null ? [] : [{ code: "metrics-read-failed" as const, detail: redact(failure.detail) }]),
    ...(baseline?.notice == null ? [] : [baseline.notice]),
    ...pastNotices(observed, findings),
    ...(requests?.errorsTruncated === true ? [{ code: "errors-truncated" as const }] : []),
    ...(ending.error === null ? [] : [{ code: "stopped-by-error" as const, detail: redact(ending.error) }]),
  ];
}

function requestNotices(observed: Observed, requests: ObservedRequests, settings: Settings): Notice[] {
  const { sampling, trouble, lateBefore, routingTrouble, source, unsureProbes } = requests;
  const hanging = hangingUnseen(observed, requests, settings);
  const unsure = isByApp(source) && sampling === null ? unsureProbes : 0;
  // Requests that no instance took stand in no log of the app's; Monitoring does not count them either.
  const refusedUnseen = isByApp(source) && requests.swept && requests.decided.platformWhole === false;
  return [
    ...(requests.fellBack ? [{ code: "source-fallback" as const }] : []),
    ...requests.missingFields.map((one) => ({
      code: "field-missing" as const,
      ...one,
      instead: one.instead.map(redact),
    })),
    ...(routingTrouble === null ? [] : [{ code: "routing-unread" as const, detail: redact(routingTrouble) }]),
    ...onlyNotUsers(observed, requests),
    ...(unsure > 0 ? [{ code: "probes-in-log-unknown" as const, probes: unsure }] : []),
    ...(refusedUnseen ? [{ code: "refused-unseen" as const }] : []),
    ...(hanging === null ? [] : [hanging]),
    ...(sampling === null ? [] : [{ code: "sampled" as const, fraction: sampling.fraction }]),
    ...(lateBefore === null ? [] : [{ code: "late-not-awaited" as const, beforeAt: lateBefore }]),
    ...(trouble === null
      ? []
      : [{ code: "log-read-failed" as const, detail: redact(trouble.detail), times: trouble.times }]),
  ];
}

/** Only where it matters: of what is sound no past is asked. */
function pastNotices({ past }: Observed, findings: readonly Finding[]): Notice[] {
  if (
    !findings.some(({ decision, evidence }) => decision === "fail" && evidence !== null && evidence.past === undefined)
  ) {
    return [];
  }
  if (past?.state === "failed") return [{ code: "past-read-failed", detail: redact(past.detail) }];
  return past?.state === "unknown" ? [{ code: "past-unknown" }] : [];
}

/** What happened to the service, but for what the finding itself tells; and what became of answers that prove nothing. */
function servingNotices({ window, readiness, probes }: Observed): Notice[] {
  if (window === null) return [];
  const { changes, answersLeftOut } = window.serviceWatch;
  const { reason } = judgeServing(window.serving);
  const told = reason.code === "serving-changed" ? JSON.stringify(reason.change) : null;
  const { service, revision } = readiness ?? {};
  const share = service === undefined || revision === undefined ? null : shareOf(service, revision.name);
  return [
    ...changes
      .filter((change) => JSON.stringify(change) !== told)
      .map((change) => ({ code: "service-changed" as const, change })),
    ...(probes.ofSeveral && share !== null ? [{ code: "probes-of-all" as const, percent: share }] : []),
    ...(answersLeftOut > 0 ? [{ code: "answers-left-out" as const, answers: answersLeftOut }] : []),
  ];
}

/** So many rounds of probes may be skipped before it is told: one slow answer is none of the interval's fault. */
const mostMissed = 0.1;

/** An interval of the probes' own that their answers are too slow for. */
function probesLate({ window }: Observed, { probeIntervalMs: intervalMs }: Settings): Notice[] {
  if (intervalMs === undefined || window === null) return [];
  const { missed, due } = window.probesMissed;
  return missed <= mostMissed * due ? [] : [{ code: "probes-late", intervalMs, missed, due }];
}

function onlyNotUsers({ probes }: Observed, { count, ignored }: ObservedRequests): Notice[] {
  if (probes.sample?.role === "instead" || count > 0 || ignored === 0) return [];
  return [{ code: "only-not-users", ignored }];
}

/** The longest request whose entry can have been read, ms. */
export function longestSeenMs(settleMs: number, facts: WindowFacts | null): number {
  const windowMs = facts === null ? 0 : facts.endedAt - facts.startedAt;
  return windowMs + (facts?.endedEarly == null ? settleMs : 0);
}

/** What hangs is in no log before it ends, and nothing else tells of it than a chat probe without an answer. */
function hangingUnseen(
  { readiness, probes, window }: Observed,
  { source }: ObservedRequests,
  { settleMs }: Settings,
): Notice | null {
  const timeoutMs = readiness?.revision?.timeoutMs ?? null;
  const asked = probes.sample !== null || probes.all.some(({ name }) => name === "chat");
  if (asked || timeoutMs === null || source === null) return null;
  const longest = longestSeenMs(settleMs, window?.facts ?? null);
  return longest < timeoutMs ? { code: "hanging-unseen", longestSeenMs: longest, timeoutMs } : null;
}
