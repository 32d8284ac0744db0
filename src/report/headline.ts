import { documentOf } from "./documents/document.ts";
import { headlineOf } from "./render/plain.ts";
import { type AnyReport, isOfServices } from "./report.ts";
import { jobSentence } from "./sentence.ts";

/** The verdict and its reason in plain text, of one service or of several: the first line of everything that people see. */
export function headline(report: AnyReport): string {
  return headlineOf(documentOf(report));
}

/** The line with which the job ends. */
export function endingLineOf(report: AnyReport): string {
  return isOfServices(report) || report.job === "success" ? headline(report) : jobSentence(report);
}
