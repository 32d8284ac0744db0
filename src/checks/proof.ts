import type { Report, TrafficOutcome } from "../report/report.ts";
import type { Finding } from "./finding.ts";
import { checkOf } from "./registry.ts";

/** Why a failed verdict moves no traffic. */
export type Unproven = Extract<TrafficOutcome, { code: "not-proven" }>["why"];

/**
 * Is this verdict a proof against the revision itself, so that its users may be sent elsewhere? One failed finding suffices:
 * of users' requests, with evidence beyond its threshold; of the instances, from the window, while users were there; or of
 * probes whose bad answers the container itself gave. Null: it is.
 */
export function unprovenAgainst(report: Report): Unproven | null {
  const failed = report.findings.filter(({ decision }) => decision === "fail");
  if (report.window === null || failed.length === 0) return "no-window";
  const missing = failed.map((finding) => missingIn(finding, report));
  return missing.includes(null) ? null : (missing[0] ?? "not-of-requests");
}

function missingIn(finding: Finding, report: Report): Unproven | null {
  const { id } = finding;
  const { of } = checkOf(id);
  if (of === "users" || of === "comparison") {
    if (finding.sample === "probes" || finding.n === 0 || !sawUsers(report)) return "no-users";
    if ("concurrent" in finding.reason && !finding.reason.concurrent) return "at-another-time";
    return isDecided(finding) ? null : "not-of-requests";
  }
  if (of === "instances") {
    // A worker has no users: what its instances do is all that there is.
    if (report.isWorker !== true && !sawUsers(report)) return "no-users";
    return inWindow(finding, report) ? null : "not-in-window";
  }
  if (of === "probes") return answeredBadly(finding, report) ? null : "probes-unproven";
  // Which revision the job's tests met, nothing shows.
  return of === "tests" ? "probes-unproven" : "not-of-requests";
}

/** By their own traces under the candidate: so many at least of the bad answers were the container's, whichever were good. */
function answeredBadly({ id, reason }: Finding, { probes }: Report): boolean {
  const probe = probes.find(({ name }) => `probe-${name}` === id);
  if (probe === undefined || reason.code !== "probe-failing") return false;
  return probe.shown - (probe.sent - probe.failed) >= reason.run;
}

function sawUsers({ requests }: Report): boolean {
  return requests !== null && requests.count > 0 && requests.source !== null && requests.source !== "probes";
}

function isDecided({ evidence, reason }: Finding): boolean {
  if (reason.code === "baseline-slower" || reason.code === "baseline-more-errors") return reason.lnE >= reason.lnNeeded;
  if (evidence === null) return false;
  const { failLnE, failLnThreshold, pTooMany, failLevel } = evidence;
  return failLnE >= failLnThreshold || (pTooMany !== null && pTooMany <= failLevel);
}

/** What happened before it is another's: an older trouble, a cold start. */
function inWindow({ reason }: Finding, { window }: Report): boolean {
  const from = window?.startedAt ?? Infinity;
  // By its definition of the window alone.
  if (reason.code === "events-unusual") return true;
  if (reason.code !== "killed-for-memory" && reason.code !== "gauge-above") return false;
  return (reason.lastAt ?? reason.firstAt) >= from;
}
