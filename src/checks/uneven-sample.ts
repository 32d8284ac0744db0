import type { DrawnCounts } from "../stats/drawn.ts";
import { type decideRate, provenEvenly, provesAtEnd, type Rate } from "./rate-rule.ts";

type Decided = ReturnType<typeof decideRate>;

/** Takes a pass back that rests on the time of which more was read. */
export function unlessUneven(
  decided: Decided,
  rate: Rate & { drawn: Pick<DrawnCounts, "rate"> },
  passLn: number,
): Decided {
  const { even } = rate.drawn;
  if (decided.decision !== "pass" || even === null || provenEvenly(rate, passLn)) return decided;
  const { n, k, unknown } = even;
  const { evidence } = decided;
  // Only the end's look has this probability.
  const atEnd = evidence !== null && evidence.pTooFew !== null;
  if (atEnd && provesAtEnd(evidence, n + unknown, k + unknown)) return decided;
  return { ...decided, decision: "inconclusive", reason: { code: "sampled-unevenly", rate: rate.drawn.rate ?? 0 } };
}
