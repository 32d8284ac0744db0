import { byRule, type Finding, type Reason } from "./finding.ts";

/** What Monitoring knows of Cloud Run's metrics. `unread`: why it could not be asked. */
export type Collection = { types: number } | { unread: Extract<Reason, { code: "no-access" | "not-reachable" }> };

/** Does collection work at all? The runbook lists the metrics by hand after each deploy. Never changes the verdict. */
export function judgeCollection(collection: Collection): Finding {
  const finding = (decision: Finding["decision"], reason: Reason, n: number): Finding =>
    byRule("metrics-collection", { decision, reason, value: n, n });
  if ("unread" in collection) return finding("warn", collection.unread, 0);
  const { types } = collection;
  return types > 0
    ? finding("pass", { code: "metrics-present", types }, types)
    : finding("warn", { code: "metrics-missing" }, 0);
}
