import { gapOf, type Seen } from "../checks/covered.ts";
import type { Finding } from "../checks/finding.ts";
import { judgeUnloggedErrors } from "../checks/unlogged-errors.ts";
import { isByApp } from "../sources/request-logs.ts";
import type { RequestEvidence } from "./request-evidence.ts";

const unknown = { value: null, bad: null, interval: null, evidence: null } as const;

/**
 * What a pass by the app's log overlooks. Null: nothing. Only where that log is judged and whole: a sample of it would always
 * hold fewer errors than Cloud Run's log.
 */
export function unloggedErrors(errorRate: Finding, evidence: RequestEvidence, seen: Seen): Finding | null {
  if (errorRate.decision === "not-judged") return null;
  if (!isByApp(evidence.source) || evidence.active.reader.sampling !== null || errorRate.evidence === null) return null;
  const counts = { platform: evidence.watch.platformErrors, app: evidence.active.tally.errors };
  const finding = judgeUnloggedErrors({ n: errorRate.n, k: errorRate.bad ?? 0 }, counts, errorRate.evidence);
  if (finding !== null) return finding;
  // That there are none is a finding of its own only where nobody could look.
  const reason = gapOf("unlogged-errors", seen);
  return reason === null ? null : { ...errorRate, id: "unlogged-errors", decision: "inconclusive", reason, ...unknown };
}
