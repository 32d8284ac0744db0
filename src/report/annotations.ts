import { headlineOf, plainText } from "./render/plain.ts";
import { type AnyReport, isOfServices, type Report } from "./report.ts";
import { findingSentence, sortedFindings } from "./sentence.ts";
import { tellingIn } from "./telling.ts";
import { rollbackDocument } from "./traffic/rollback.ts";

/** The runner records the first ten errors of a step, and the job's own failure is one (ExecutionContext.cs). */
const MOST = 9;
/** The runner cuts an annotation's title at some length, and its message at 4,096 characters. */
const TITLE_LENGTH = 200;
const MESSAGE_LENGTH = 4_000;

export interface Annotation {
  title: string;
  message: string;
}

/** One error for each failed finding, in plain text, the deciding one first; before them a rollback that failed. */
export function annotations(report: AnyReport): Annotation[] {
  const all = isOfServices(report) ? report.targets.flatMap((target) => target.report ?? []) : [report];
  return all.flatMap(annotationsOf).slice(0, MOST);
}

function annotationsOf(report: Report): Annotation[] {
  const telling = tellingIn(report.language);
  const failed = sortedFindings(report)
    .filter((finding) => finding.decision === "fail")
    .map((finding) => ({
      title: plainText(
        `${telling.words.findings[finding.id]} — ${telling.voice.code(report.candidate?.name ?? report.service.name)}`,
        TITLE_LENGTH,
      ),
      message: plainText(findingSentence(finding, telling), MESSAGE_LENGTH),
    }));
  return [...failedRollback(report), ...failed];
}

function failedRollback({ rollback, language, service }: Report): Annotation[] {
  if (rollback === null || rollback.done || rollback.outcome.code === "not-serving") return [];
  const message = headlineOf(rollbackDocument({ language, service, facts: rollback }));
  return [{ title: tellingIn(language).words.headings.rollback, message }];
}
