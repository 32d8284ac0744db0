import { annotations } from "../annotations.ts";
import { plain, truncate } from "../text/escape.ts";
import { byteLength } from "../text/fit.ts";
import { documentOf } from "../documents/document.ts";
import { CHECK_BYTES, renderMarkdown } from "../render/markdown.ts";
import { type AnyReport, isOfServices } from "../report.ts";
import { headline } from "../headline.ts";
import { runLink } from "./comment.ts";
import type { Language } from "../words/languages.ts";
import { wordsFor } from "../words/catalogues.ts";

export type Conclusion = "success" | "failure" | "neutral" | "cancelled";

/** What a check run shows. `title` is plain text, `summary` Markdown. */
export interface CheckOutput {
  title: string;
  summary: string;
}

export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: "failure";
  title: string;
  message: string;
}

/** GitHub's limit of a commit status's description. */
const DESCRIPTION_CHARACTERS = 140;

/** Longer titles are cut in the list of checks. */
const TITLE_CHARACTERS = 200;

/** A required check lets success and neutral through, nothing else. */
export function conclusionOf(report: AnyReport): Conclusion {
  if (report.verdict === "pass") return "success";
  if (report.verdict === "fail") return "failure";
  if (isCancelled(report)) return "cancelled";
  return ({ success: "success", warning: "neutral", failure: "failure" } as const)[report.job];
}

function isCancelled(report: AnyReport): boolean {
  const all = isOfServices(report) ? report.targets.map((target) => target.report) : [report];
  return all.some((one) => one?.cause === "cancelled");
}

/** A commit status has no neutral: what does not stop the job must not stop a merge either. */
export function statusOf(conclusion: Conclusion): "success" | "failure" | "error" {
  return ({ success: "success", neutral: "success", failure: "failure", cancelled: "error" } as const)[conclusion];
}

function checkTitle(line: string): string {
  return plain(line, TITLE_CHARACTERS);
}

export function statusDescription(line: string): string {
  return truncate(plain(line, TITLE_CHARACTERS), DESCRIPTION_CHARACTERS);
}

/** Of a check without a report: pending, abandoned, or where its report was too much. */
export function shortOutput(line: string, text: string, runUrl: string | null, language: Language): CheckOutput {
  return { title: checkTitle(line), summary: `${text}\n${runLine(runUrl, language)}` };
}

/** GitHub puts its own page in the place of the address that a check of the job's token gives: the run is reached from the text. */
function runLine(runUrl: string | null, language: Language): string {
  const link = runLink(runUrl, wordsFor(language));
  return link === "" ? "" : `\n${link}\n`;
}

export function checkOutput(report: AnyReport, runUrl: string | null): CheckOutput {
  const tail = runLine(runUrl, report.language);
  const line = headline(report);
  const title = checkTitle(line);
  // GitHub shows the title above.
  const untitled = title === line;
  const most = CHECK_BYTES - byteLength(tail);
  return { title, summary: renderMarkdown(documentOf(report), { place: "check", most, untitled }) + tail };
}

/** GitHub ties each to a line of a file; what failed is no file's fault, so it is the first of the workflow's. */
export function checkAnnotations(report: AnyReport, path: string): CheckAnnotation[] {
  return annotations(report).map(({ title, message }) => ({
    path,
    start_line: 1,
    end_line: 1,
    annotation_level: "failure",
    title,
    message,
  }));
}
