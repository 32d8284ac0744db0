import { areManyCut, type CutAnswers, type SeenCut } from "../checks/cut-answers.ts";
import type { Clock } from "../clock.ts";
import type { BaselineFacts } from "../report/report.ts";
import { throwUnlessCallFailed } from "../sources/call-failure.ts";
import { epochMs } from "../sources/log-entry.ts";
import { cutAnswersFilter, type LogScope } from "../sources/log-filter.ts";
import { BackwardPages } from "../sources/log-pages.ts";
import type { LogPages, Window } from "../sources/window-reader.ts";
import { inTime } from "./in-time.ts";
import type { RequestEvidence } from "./request-evidence.ts";

/** Of a thousand entries each. */
const mostPages = 3;
const limitMs = 10_000;

/** The candidate's, by Cloud Run's notes: of all its users, whichever log tells of them. */
function cutAnswersOf(evidence: RequestEvidence): CutAnswers {
  const bad = evidence.watch.cutAnswers;
  const n = Math.max(evidence.active.tally.count, evidence.counted()?.requests ?? 0, bad);
  return { bad, n };
}

/** How many of the baseline's broke off in its time. Null: it could not be read, or nobody need know. @throws the signal's reason. */
export async function readCutBefore(
  { pages, clock }: { pages: LogPages; clock: Clock },
  { scope, window }: { scope: LogScope; window: Window },
  evidence: RequestEvidence,
  signal: AbortSignal,
): Promise<number | null> {
  if (!areManyCut(cutAnswersOf(evidence))) return null;
  try {
    return await inTime(clock, limitMs, signal, async (wait) => {
      let [bad, oldest] = [0, window.to];
      const all = new BackwardPages(pages).within(cutAnswersFilter(scope), window, mostPages, wait);
      for await (const { entries, last } of all) {
        bad += entries.length;
        oldest = entries.reduce((time, entry) => Math.min(time, epochMs(entry.timestamp)), oldest);
        if (last) return bad;
      }
      // Of the newest part of the time: as many came in the rest of it.
      return oldest === window.to ? null : Math.round((bad * (window.to - window.from)) / (window.to - oldest));
    });
  } catch (error) {
    throwUnlessCallFailed(error, signal);
    return null;
  }
}

/** @param cutBefore of the baseline's. @param compared what is known of them. */
export function cutAnswersSeen(
  evidence: RequestEvidence,
  cutBefore: number | null,
  compared: BaselineFacts["compared"],
): SeenCut {
  const isKnown = cutBefore !== null && compared !== null && compared.sampling === null;
  const baseline = isKnown ? { bad: cutBefore, n: Math.max(compared.count, cutBefore) } : null;
  return { ...cutAnswersOf(evidence), baseline };
}
