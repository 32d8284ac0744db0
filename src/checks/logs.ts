import type { Doubt } from "../sources/reconcile/doubt.ts";
import type { Reconciled } from "../sources/reconcile/held.ts";
import { byRule, type Finding, type FindingId } from "./finding.ts";

export const ofLatency: readonly FindingId[] = ["p50", "p90", "p95", "p99"];

/** Why this budget of requests cannot be decided by the log that it was judged by. Null: it can. */
export function doubtOf({ id, decision }: Pick<Finding, "id" | "decision">, reconciled: Reconciled): Doubt | null {
  const { certain, backed, judged, doubts, open } = reconciled;
  const unchecked: Doubt = { code: "unchecked", log: judged === null || judged === "monitoring" ? "app" : judged };
  if (!certain) return doubts[0] ?? unchecked;
  if (decision === "fail" && !backed) return unchecked;
  if (id === "error-rate") return open.errors;
  return ofLatency.includes(id) ? open.latency : null;
}

/** A budget that a doubted log would decide stays open, and says why. */
export function undecidedBy(finding: Finding, reconciled: Reconciled): Finding {
  if (finding.decision !== "pass" && finding.decision !== "fail") return finding;
  const doubt = doubtOf(finding, reconciled);
  return doubt === null ? finding : { ...finding, decision: "inconclusive", reason: { code: "log-doubted", doubt } };
}

/** Is a budget broken that they do not leave open? */
export function breaks(findings: readonly Finding[], reconciled: Reconciled): boolean {
  return findings.some((finding) => finding.decision === "fail" && doubtOf(finding, reconciled) === null);
}

/** Does nothing that they say of each other speak against what they hold? */
export function isUndoubted({ certain, blocking, open }: Reconciled): boolean {
  return certain && blocking === null && open.errors === null && open.latency === null;
}

/** What the logs say of each other. Null: nothing that the reader must know. */
export function judgeLogs(reconciled: Reconciled): Finding | null {
  const { judged, certain, doubts, open } = reconciled;
  const told = [...doubts, ...[open.errors, open.latency].filter((one) => one !== null)];
  if (told.length === 0) return null;
  const finding = (decision: Finding["decision"], reason: Finding["reason"]): Finding =>
    byRule("logs", { decision, reason });
  // The app's log is judged, and the other one that is a part takes nothing from it.
  const untouched = judged === "app" && open.errors === null && open.latency === null;
  if (certain && untouched) return finding("pass", { code: "other-log-judged", judged, doubts: told });
  if (isUndoubted(reconciled))
    return finding("warn", { code: "other-log-judged", judged: judged ?? "app", doubts: told });
  return finding("inconclusive", { code: "logs-disagree", judged, doubts: told });
}
