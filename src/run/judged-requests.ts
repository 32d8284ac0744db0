import { gapOf, type Seen } from "../checks/covered.ts";
import type { Finding } from "../checks/finding.ts";
import type { SeenCut } from "../checks/cut-answers.ts";
import type { SeenGroups } from "../checks/groups.ts";
import { judgeLogs, undecidedBy } from "../checks/logs.ts";
import type { Stage } from "../checks/rate-rule.ts";
import { eitherOf } from "../checks/users-and-probes.ts";
import type { UnusualQuestion } from "../checks/usual.ts";
import type { EvidenceGrowth, WindowFacts } from "../report/report.ts";
import { shareOf } from "../traffic/plan.ts";
import type { Reconciled } from "../sources/reconcile/held.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import { cutAnswersSeen } from "./cut-answers.ts";
import { type ObservedTraffic, trafficSeen } from "./traffic-seen.ts";
import { unloggedErrors } from "./unlogged.ts";
import type { UsualEvents } from "./usual-events.ts";
import type { Verification } from "./verification.ts";

/** What is judged request by request, and stands as it was judged. */
export interface JudgedRequests {
  /** Of users' requests, by log and probes. Empty: none are judged. */
  findings: Finding[];
  /** What came of the traffic, and what of it has not ended. Null: nothing is said of it. */
  traffic: ObservedTraffic | null;
  /** Null: no users' requests are judged. */
  cut: SeenCut | null;
  groups: SeenGroups | null;
  /** How the evidence of each budget grew. */
  growth: EvidenceGrowth[];
  /** A worker's error lines and ends, held against what is usual. Null: requests are judged. */
  unusual: UnusualQuestion[] | null;
}

export function byRequests(verification: Verification, evidence: RequestEvidence, seen: Seen): JudgedRequests {
  const { settings, window, beside } = verification;
  const unusual = beside?.usual === undefined ? null : unusualOf(beside.usual, verification, evidence);
  if (window === undefined || settings.requests !== "users")
    return { findings: [], traffic: null, cut: null, groups: null, growth: [], unusual };
  const findings = requestFindings(verification, evidence, seen);
  return {
    findings,
    traffic: trafficSeen(verification),
    cut: verification.standIn === null ? cutAnswersSeen(verification, evidence) : null,
    groups: evidence.active.groups(),
    growth: growthOf(verification, evidence, window.facts(), findings),
    unusual,
  };
}

/** Ends of containers, and a worker's error lines. */
function unusualOf(
  usual: UsualEvents,
  { window, readiness }: Verification,
  { watch, swept }: RequestEvidence,
): UnusualQuestion[] {
  const { service, revision } = readiness ?? {};
  const share = service === undefined || revision === undefined ? 0 : shareOf(service, revision.name) / 100;
  // What has a tag alone has no share to go by.
  return usual.questions(watch, { ended: window?.settled === true && swept, share: share === 0 ? 1 : share });
}

/** As the findings tell it: of each budget that of the users or that of the probes. */
function growthOf(
  verification: Verification,
  evidence: RequestEvidence,
  facts: WindowFacts,
  findings: readonly Finding[],
): EvidenceGrowth[] {
  const byProbes = verification.probeSample?.growth(stageOf(verification, evidence), facts.startedAt) ?? [];
  if (verification.standIn !== null) return byProbes;
  const throughSlice = judgedThrough(verification, evidence);
  const byUsers = evidence.active.judge.growth(throughSlice, facts.startedAt);
  return byUsers.map((one) => {
    const told = findings.find(({ id }) => id === one.id);
    return (told?.beside === undefined ? undefined : byProbes.find(({ id }) => id === one.id)) ?? one;
  });
}

function requestFindings(verification: Verification, evidence: RequestEvidence, seen: Seen): Finding[] {
  const { window, clock, settings, probeSample, standIn } = verification;
  const facts = window?.facts();
  const track = evidence.active;
  const startedAt = facts?.startedAt ?? clock.now();
  const endedAt = facts?.endedAt ?? clock.now();
  const kind = stageOf(verification, evidence);
  const afterMs = endedAt - startedAt;
  if (standIn !== null) return standIn.findings(kind, afterMs);
  const throughSlice = judgedThrough(verification, evidence);
  const judged = track.judge.findings({ kind, afterMs, throughSlice });
  // Which log is right matters only to what is judged by one.
  const asked = settings.waitBudget !== undefined || judged.some(({ decision }) => decision !== "not-judged");
  const logs = asked ? judgeLogs(evidence.decided) : null;
  const claims = kind === "ended" || facts?.endedEarly === "proven";
  const unlogged = claims ? unloggedErrors(judged[0], evidence, seen) : null;
  const waits = evidence.waits.finding({ kind, afterMs, throughSlice });
  const probes = probeSample?.isOwn === true ? probeSample.findings(kind, afterMs) : [];
  const isShown = probeSample?.isShown !== false;
  const trouble = evidence.trouble;
  if (trouble !== null && !evidence.succeeded) {
    const reason: Finding["reason"] = { code: trouble.code, detail: trouble.detail };
    const unread = [...judged, ...(waits === null ? [] : [waits])].map((finding) =>
      finding.decision === "not-judged" ? finding : { ...finding, decision: "inconclusive" as const, reason },
    );
    return eitherOf(unread, probes, isShown);
  }
  return [
    // Where a log was not read to its end, that is the reason for no pass.
    ...eitherOf(judged, probes, isShown).map((finding) =>
      finding.decision === "pass" && gapOf(finding.id, seen) !== null ? finding : doubted(finding, evidence.decided),
    ),
    ...(waits === null ? [] : [waits]),
    ...(logs === null ? [] : [logs]),
    ...(unlogged === null ? [] : [unlogged]),
  ];
}

/** What probes break needs no log. */
export function doubted(finding: Finding, decided: Reconciled): Finding {
  return finding.beside !== undefined && finding.decision === "fail" ? finding : undecidedBy(finding, decided);
}

/** Probes need no log: with them the window's end is enough. */
function stageOf({ window, standIn }: Verification, evidence: RequestEvidence): Stage["kind"] {
  if (window?.settled === true && (evidence.swept || standIn !== null)) return "ended";
  const early = window?.facts().endedEarly;
  return early === "failed" || early === "proven" ? "running" : "stopped";
}

/** The last slice that the requests' findings rest on: where the window is over and settled, its last one. */
function judgedThrough(verification: Verification, evidence: RequestEvidence): number {
  const { active } = evidence;
  if (stageOf(verification, evidence) === "ended") return active.slices - 1;
  return active.throughSlice(evidence.evidenceUntil(verification.window?.facts().endedEarly === "proven"));
}
