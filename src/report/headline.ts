import { headlineOf } from "./render/plain.ts";
import { documentOfAny } from "./documents/any.ts";
import { type AnyReport, isOfServices } from "./report.ts";
import { headline, jobSentence } from "./sentence.ts";

/** The verdict and its reason in plain text, of one service or of several. */
export function headlineOfAny(report: AnyReport): string {
  return isOfServices(report) ? headlineOf(documentOfAny(report)) : headline(report);
}

/** The line with which the job ends. */
export function endingLineOf(report: AnyReport): string {
  return isOfServices(report) || report.job === "success" ? headlineOfAny(report) : jobSentence(report);
}
