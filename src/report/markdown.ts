import { type Section, byteLength, fit } from "./text/fit.ts";
import type { Report } from "./report.ts";
import { besideBaseline } from "./sections/baseline.ts";
import { contextOf, details } from "./sections/context.ts";
import { course, errorMessages, judgedLogs, newErrors, requestTables, slowest } from "./sections/requests.ts";
import { candidate, probes, readiness, resources } from "./sections/service.ts";
import { rollbackSection } from "./sections/rollback.ts";
import { findings, next, notices, passed, title, why } from "./sections/verdict.ts";

/** A summary above 1 MiB is dropped whole by the runner (FileCommandManager.cs); other steps' text is not in it. */
const SUMMARY_BYTES = 1_000_000;

/** How long it may be, and how its reader is told what was cut. Default: as a job summary. */
export interface MarkdownLimit {
  most?: number;
  /** What is counted. Default: UTF-8 bytes. */
  size?: (text: string) => number;
  sayCut?: (names: string[]) => string;
  sayCutHard?: string;
}

/**
 * The report as GitHub Markdown for the job summary: the verdict in its first line, then what it rests on, what to do, and
 * the details. Where it would be too long the least important sections are left out first, and named.
 */
export function renderMarkdown(report: Report, limit: MarkdownLimit = {}): string {
  const context = contextOf(report);
  const { headings } = context.words;
  const evidence = passed(context);
  const sections: Section[] = [
    { name: "", text: title(context), importance: null },
    { name: "", text: rollbackSection(context), importance: null },
    { name: "", text: findings(context), importance: null },
    { name: headings.why, text: why(context), importance: null },
    { name: headings.next, text: next(context), importance: null },
    { name: headings.notices, text: notices(context), importance: 100 },
    { name: headings.compared, text: besideBaseline(context), importance: 85 },
    { name: headings.charts, text: course(context), importance: 60 },
    { name: headings.newErrors, text: newErrors(context), importance: 95 },
    { name: headings.errors, text: errorMessages(context), importance: 90 },
    { name: headings.requests, text: requestTables(context), importance: 80 },
    { name: headings.probes, text: probes(context), importance: 70 },
    { name: headings.resources, text: resources(context), importance: 65 },
    { name: headings.slowest, text: slowest(context), importance: 50 },
    { name: headings.evidence, text: evidence === "" ? "" : details(headings.evidence, evidence), importance: 10 },
    { name: headings.readiness, text: readiness(context), importance: 20 },
    { name: headings.candidate, text: candidate(context), importance: 30 },
    { name: headings.logs, text: judgedLogs(context), importance: 40 },
  ];
  return fit(
    sections.filter((section) => section.text !== ""),
    limit.most ?? SUMMARY_BYTES,
    limit.sayCut ?? context.words.cut,
    limit.sayCutHard ?? context.words.cutHard,
    limit.size ?? byteLength,
  );
}
