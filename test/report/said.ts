import type { Finding } from "../../src/checks/finding.ts";
import { documentOf } from "../../src/report/documents/document.ts";
import { nextSteps } from "../../src/report/ordered-steps.ts";
import { renderPage as page } from "../../src/report/render/html/page.ts";
import { type MarkdownLimit, renderMarkdown as markdown } from "../../src/report/render/markdown.ts";
import { inText } from "../../src/report/render/markdown-text.ts";
import { plainText } from "../../src/report/render/plain.ts";
import { renderTerminal } from "../../src/report/render/terminal.ts";
import type { AnyReport, Notice, PeriodReport, Report } from "../../src/report/report.ts";
import { findingSentence, noticeSentence } from "../../src/report/sentence.ts";
import { tellingIn } from "../../src/report/telling.ts";
import type { Language } from "../../src/report/words/languages.ts";

/** What is shown of a report in each medium. */
export const renderMarkdown = (report: AnyReport | PeriodReport, limit?: MarkdownLimit): string =>
  markdown(documentOf(report), limit);
export const renderPage = (report: AnyReport | PeriodReport): string => page(documentOf(report));
export const terminal = (report: AnyReport | PeriodReport): string =>
  renderTerminal(documentOf(report), { colour: false });

/** In plain text, or as Markdown has it. */
type Style = "plain" | "markdown";

const show = (text: string, style: Style): string => (style === "plain" ? plainText(text, 16_000) : inText(text));

export const said = (finding: Finding, language: Language, style: Style = "plain"): string =>
  show(findingSentence(finding, tellingIn(language)), style);

export const noticed = (notice: Notice, language: Language): string =>
  show(noticeSentence(notice, tellingIn(language)), "plain");

export const stepsOf = (report: Report, style: Style = "plain"): string[] =>
  nextSteps(report, tellingIn(report.language)).map(({ text }) => show(text, style));
