import { upperTail, within } from "../stats/binomial.ts";
import type { Finding } from "./finding.ts";

/**
 * Server errors that Cloud Run logged and the app did not: the app may have died while it answered. Counted on top of the
 * app's own figures in one exact look at the window's end: fails where the errors are then too many, is shown otherwise.
 *
 * @param seen requests `n` and errors `k` by the app's log, with the refused ones.
 * @param platform server errors by Cloud Run's log, app's server errors by the app's own.
 * @returns null when there are none beyond the app's.
 */
export function judgeUnloggedErrors(
  seen: { n: number; k: number },
  { platform, app }: { platform: number; app: number },
  { errorRateBudget, failLevel }: { errorRateBudget: number; failLevel: number },
): Finding | null {
  const excess = platform - app;
  if (excess <= 0) return null;
  const n = seen.n + excess;
  const bad = seen.k + excess;
  const tooMany = within(upperTail(n, bad, errorRateBudget), failLevel);
  return {
    id: "unlogged-errors",
    decision: tooMany ? "fail" : "warn",
    reason: { code: "unlogged-errors", platform, app },
    value: bad / n,
    limit: errorRateBudget,
    unit: "ratio",
    n,
    bad,
    interval: null,
    evidence: null,
  };
}
