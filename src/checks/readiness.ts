import { byRule, type Finding, type Reason } from "./finding.ts";

/** How the wait for the candidate ended. */
export interface Awaited {
  /** `unknown`: Cloud Run told neither. */
  state: "ready" | "failed" | "unknown";
  reason: Reason;
  tookMs: number;
}

const decisions = { ready: "pass", failed: "fail", unknown: "inconclusive" } as const;

/** @param awaited null: nobody waited. */
export function judgeReadiness(awaited: Awaited | null, limitMs: number): Finding {
  if (awaited === null)
    return byRule("readiness", { decision: "inconclusive", reason: { code: "not-waited" }, unit: "ms" });
  const { state, reason, tookMs: value } = awaited;
  return byRule("readiness", { decision: decisions[state], reason, value, limit: limitMs, unit: "ms", n: 1 });
}
