import { isMore } from "./client-errors.ts";
import { byRule, type Finding } from "./finding.ts";

/** Users leave in the middle of a stream, and some streams end at the request timeout: fewer tell nothing. */
const fewestCut = 10;
const manyUsers = 0.2;

/** Answers that broke off, of so many users' requests. */
export interface CutAnswers {
  bad: number;
  n: number;
}

/** Of the candidate's, and of the baseline's in the compared time. Null: nothing is known of one. */
export interface SeenCut extends CutAnswers {
  baseline: CutAnswers | null;
}

/** So many that it matters whether the baseline's broke off as well. */
export function areManyCut({ bad, n }: CutAnswers): boolean {
  return bad >= fewestCut && bad >= manyUsers * n;
}

/**
 * An answer that breaks off keeps the status that it began with: 200, and quick. Where many do, and the baseline's did not, what
 * the logs say of the others is no proof. It never fails: who left, Cloud Run may note alike. Without a baseline it warns.
 */
export function judgeCutAnswers({ baseline, ...seen }: SeenCut): Finding | null {
  if (!areManyCut(seen)) return null;
  const isSurelyMore = baseline !== null && baseline.n > 0 && isMore(seen, baseline);
  // A few requests of which none broke off tell no more than none at all.
  if (!isSurelyMore && baseline !== null && baseline.bad > 0) return null;
  const known = isSurelyMore ? baseline : null;
  return byRule("cut-answers", {
    decision: known === null ? "warn" : "inconclusive",
    reason: {
      code: "answers-cut",
      baselineN: known?.n ?? null,
      baselineRate: known === null ? null : Math.min(1, known.bad / known.n),
    },
    value: Math.min(1, seen.bad / seen.n),
    unit: "ratio",
    ...seen,
  });
}
