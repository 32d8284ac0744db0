import { upperTail, within } from "../stats/binomial.ts";
import type { Finding } from "./finding.ts";

/** What one probe met so far. */
export interface ProbeCounters {
  sent: number;
  failed: number;
  /** The most failures one after the other, at any time. */
  longestRun: number;
  /** Why the last failure failed, for people. Null: none did. */
  lastReason: string | null;
  /** So many of the failed ones got no answer in time. */
  unanswered?: number;
  /** So many answers told of a concern, and what the last of these said. */
  concerns?: number;
  lastConcern?: string;
}

/**
 * @param failingRun so many consecutive failures fail the probe. Fewer are a warning, for the way to the service loses one now
 * and then; but where most fail, whatever their order, nothing speaks for the service and it does not pass.
 */
export function judgeProbe(
  id: "probe-health" | "probe-chat",
  { sent, failed, longestRun, lastReason, concerns = 0, lastConcern = "" }: ProbeCounters,
  failingRun: number,
): Finding {
  const seen = { sent, failed, longestRun, last: lastReason ?? "", concerns, lastConcern };
  return {
    id,
    value: sent === 0 ? null : longestRun,
    limit: failingRun,
    unit: "count",
    n: sent,
    bad: failed,
    interval: null,
    evidence: null,
    ...decideProbe(seen, failingRun),
  };
}

/**
 * Probes without an answer. A request that hangs is in no log until it ends, so that the log's figures hold none of its
 * kind, and Monitoring's request_count counts it at its end as well: of those the probes are the only sample. Fails where so many speak against the error rate that is allowed, by one
 * exact look at the window's end; is shown where they are fewer, and before.
 *
 * @param finding the probe's own, which stands where it fails already.
 */
export function judgeUnanswered(
  finding: Finding,
  { sent, unanswered = 0 }: ProbeCounters,
  {
    allowedRate,
    failLevel,
    timeoutMs,
    ended,
  }: { allowedRate: number; failLevel: number; timeoutMs: number; ended: boolean },
): Finding {
  if (unanswered === 0 || finding.decision === "fail") return finding;
  const tooMany = ended && within(upperTail(sent, unanswered, allowedRate), failLevel);
  return {
    ...finding,
    decision: tooMany ? "fail" : finding.decision === "pass" ? "warn" : finding.decision,
    reason: { code: "probe-unanswered", sent, unanswered, timeoutMs, allowedRate },
  };
}

function decideProbe(
  seen: { sent: number; failed: number; longestRun: number; last: string; concerns: number; lastConcern: string },
  failingRun: number,
): Pick<Finding, "decision" | "reason"> {
  const { sent, failed, longestRun, last, concerns, lastConcern } = seen;
  if (sent === 0) {
    return { decision: "inconclusive", reason: { code: "probe-none", detail: last } };
  }
  if (longestRun >= failingRun) {
    return { decision: "fail", reason: { code: "probe-failing", run: longestRun, last } };
  }
  if (failed > 0) {
    const decision = 2 * failed > sent ? "inconclusive" : "warn";
    return { decision, reason: { code: "probe-some-failed", sent, failed, longestRun, last } };
  }
  if (concerns > 0) {
    return { decision: "warn", reason: { code: "probe-concerned", sent, concerned: concerns, last: lastConcern } };
  }
  return { decision: "pass", reason: { code: "probe-ok", sent } };
}
