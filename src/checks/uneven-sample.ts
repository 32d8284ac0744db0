import type { DrawnCounts } from "../stats/drawn.ts";
import type { RateEvidence } from "../stats/evidence.ts";
import { type decideRate, type Levels, mayHaveBroken, provesAtEnd } from "./rate-finding.ts";

type Decided = ReturnType<typeof decideRate>;

interface Rate {
  evidence: RateEvidence;
  drawn: DrawnCounts;
}

/** Before the window's end, whatever those were of which nobody knows. */
export function isProven(rate: Rate, throughSlice: number, levels: Levels): boolean {
  const { evidence } = rate;
  const proven = evidence.passLnE(throughSlice) >= levels.passLn && provenEvenly(rate, levels.passLn);
  return proven && !mayHaveBroken(evidence, throughSlice, levels);
}

/** A proof by counts of which some stand for more requests than others must hold for what they stand for, too. */
function provenEvenly({ evidence, drawn }: Rate, passLn: number): boolean {
  const even = drawn.even();
  return even === null || evidence.passLnEOf(even) >= passLn;
}

/** Takes a pass back that rests on the time of which more was read. */
export function unlessUneven(decided: Decided, rate: Rate, passLn: number): Decided {
  const even = rate.drawn.even();
  if (decided.decision !== "pass" || even === null || provenEvenly(rate, passLn)) return decided;
  const { n, k, unknown } = even;
  const { evidence } = decided;
  // Only the end's look has this probability.
  const atEnd = evidence !== null && evidence.pTooFew !== null;
  if (atEnd && provesAtEnd(evidence, n + unknown, k + unknown)) return decided;
  return { ...decided, decision: "inconclusive", reason: { code: "sampled-unevenly", rate: rate.drawn.rate ?? 0 } };
}
