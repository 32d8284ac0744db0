import { plain } from "./text/escape.ts";
import type { Report } from "./report.ts";
import { findingSentence, sortedFindings } from "./sentence.ts";
import { rollbackHeadline } from "./traffic/rollback.ts";
import { wordsFor } from "./words/words.ts";

/** The runner records the first ten errors of a step, and the job's own failure is one (ExecutionContext.cs). */
const MOST = 9;
/** The runner cuts an annotation's message at 4,096 characters. */
const MESSAGE_LENGTH = 4_000;

export interface Annotation {
  title: string;
  message: string;
}

/** One error for each failed finding, in plain text, the deciding one first; before them a rollback that failed. */
export function annotations(report: Report): Annotation[] {
  const words = wordsFor(report.language);
  const failed = sortedFindings(report)
    .filter((finding) => finding.decision === "fail")
    .map((finding) => ({
      title: plain(`${words.findings[finding.id]} — ${report.candidate?.name ?? report.service.name}`, 200),
      message: plain(findingSentence(finding, report.language), MESSAGE_LENGTH),
    }));
  return [...failedRollback(report), ...failed].slice(0, MOST);
}

function failedRollback({ rollback, language, service }: Report): Annotation[] {
  if (rollback === null || rollback.done || rollback.outcome.code === "not-serving") return [];
  const message = rollbackHeadline({ language, service, facts: rollback });
  return [{ title: wordsFor(language).traffic.headings.rollback, message: plain(message, MESSAGE_LENGTH) }];
}
