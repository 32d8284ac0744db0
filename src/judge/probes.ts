import type { Finding } from "./finding.ts";

/** What one probe met so far. */
export interface ProbeCounters {
  sent: number;
  failed: number;
  /** The most failures one after the other, at any time. */
  longestRun: number;
  /** Why the last failure failed, for people. Null: none did. */
  lastReason: string | null;
}

/** @param failingRun so many consecutive failures fail the probe; fewer are shown and pass. */
export function judgeProbe(
  id: "probe-health" | "probe-chat",
  { sent, failed, longestRun, lastReason }: ProbeCounters,
  failingRun: number,
): Finding {
  return {
    id,
    value: sent === 0 ? null : longestRun,
    limit: failingRun,
    unit: "count",
    n: sent,
    bad: failed,
    interval: null,
    evidence: null,
    ...decideProbe({ sent, failed, longestRun, last: lastReason ?? "" }, failingRun),
  };
}

function decideProbe(
  seen: { sent: number; failed: number; longestRun: number; last: string },
  failingRun: number,
): Pick<Finding, "decision" | "reason"> {
  const { sent, failed, longestRun, last } = seen;
  if (sent === 0) {
    return { decision: "inconclusive", reason: { code: "probe-none", detail: last } };
  }
  if (longestRun >= failingRun) {
    return { decision: "fail", reason: { code: "probe-failing", run: longestRun, last } };
  }
  // Too few rounds to fail it, and none that speaks for it: that is no pass.
  if (failed === sent) {
    return { decision: "inconclusive", reason: { code: "probe-some-failed", sent, failed, longestRun, last } };
  }
  if (failed > 0) {
    return { decision: "pass", reason: { code: "probe-some-failed", sent, failed, longestRun, last } };
  }
  return { decision: "pass", reason: { code: "probe-ok", sent } };
}
