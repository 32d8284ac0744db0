import { isByApp } from "../sources/log-names.ts";
import type { Judged } from "../sources/reconcile/doubt.ts";
import { upperTail, within } from "../stats/binomial.ts";
import { gapOf, type Seen } from "./covered.ts";
import { byRule, type Evidence, type Finding } from "./finding.ts";
import { provesAtEnd } from "./rate-rule.ts";

/**
 * Failed requests that Cloud Run logged and the app did not: the app may have died while it answered. Counted on top of the
 * app's own figures in one exact look at the end: fails where the errors are then too many; where they are too many for a
 * proof, the app's own figures prove nothing either; is shown otherwise. They may be of routes that the app never logs: too many
 * are they only among all that Cloud Run has logged.
 *
 * @param seen requests `n` and errors `k` by the app's log, with the refused ones.
 * @param platform failed requests by Cloud Run's log, app's failed requests by the app's own, of so many requests in Cloud Run's log.
 * @param evidence of the error rate by the app's log.
 * @returns null when there are none beyond the app's.
 */
export function judgeUnloggedErrors(
  seen: { n: number; k: number },
  { platform, app, of }: LoggedErrors["errors"],
  evidence: Evidence,
): Finding | null {
  const excess = platform - app;
  if (excess <= 0) return null;
  const least = seen.n + excess;
  const n = Math.max(least, of);
  const bad = seen.k + excess;
  const tooMany = within(upperTail(n, bad, evidence.allowedRate), evidence.failLevel);
  return byRule("unlogged-errors", {
    decision: tooMany ? "fail" : provesAtEnd(evidence, least, bad) ? "warn" : "inconclusive",
    reason: { code: "unlogged-errors", platform, app },
    value: bad / n,
    limit: evidence.allowedRate,
    unit: "ratio",
    n,
    bad,
  });
}

/** What is known of failed requests by both logs. */
export interface LoggedErrors {
  /** What is judged. Null: no source had a request. */
  source: Judged | null;
  /** Null: it was read in full. */
  sampling: { fraction: number; estimated: number } | null;
  /** `of`: so many users' requests are in Cloud Run's log, as far as it was read. */
  errors: { platform: number; app: number; of: number };
}

/**
 * What a pass by the app's log overlooks. Null: nothing. Only where that log is judged and whole: a sample of it would always
 * hold fewer errors than Cloud Run's log.
 */
export function unloggedErrors(errorRate: Finding, logged: LoggedErrors, seen: Seen): Finding | null {
  const { n, bad, evidence, decision } = errorRate;
  if (decision === "not-judged" || !isByApp(logged.source) || logged.sampling !== null || evidence === null)
    return null;
  const finding = judgeUnloggedErrors({ n, k: bad ?? 0 }, logged.errors, evidence);
  if (finding !== null) return finding;
  // That there are none is a finding of its own only where nobody could look.
  const reason = gapOf("unlogged-errors", seen);
  return reason === null ? null : { ...errorRate, id: "unlogged-errors", decision: "inconclusive", reason, ...unknown };
}

const unknown = { value: null, bad: null, interval: null, evidence: null } as const;
