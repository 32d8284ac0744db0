import { annotations } from "../report/annotations.ts";
import { verificationDocument } from "../report/documents/verification.ts";
import { renderMarkdown } from "../report/render/markdown.ts";
import { renderTerminal } from "../report/render/terminal.ts";
import type { Report } from "../report/report.ts";
import { jobSentence, headline } from "../report/sentence.ts";
import { wordsFor } from "../report/words/words.ts";
import type { ReportFiles } from "./report-file.ts";
import { giveToRunner } from "./runner.ts";

/** Gives a verification's report to the runner. */
export async function publishVerification(
  report: Report,
  files: ReportFiles,
  summaryFile: string | null,
): Promise<void> {
  const line = report.job === "success" ? headline(report) : jobSentence(report);
  await giveToRunner(
    {
      outputs: outputsOf(report, files),
      summary: () => renderMarkdown(verificationDocument(report)),
      errors: annotations(report),
      folded: () => ({
        title: wordsFor(report.language).headings.findings,
        lines: renderTerminal(verificationDocument(report), { colour: false }).trimEnd().split("\n"),
      }),
      ending: { job: report.job, line },
    },
    summaryFile,
  );
}

/** The outputs of action.yml. Empty where nothing was seen. */
export function outputsOf(report: Report, files: ReportFiles): Record<string, string> {
  const errorRate = report.findings.find((finding) => finding.id === "error-rate")?.value ?? null;
  const p95 = report.findings.find((finding) => finding.id === "p95")?.value ?? null;
  const text = (value: string | number | null | undefined): string =>
    value === null || value === undefined ? "" : String(value);
  return {
    verdict: report.verdict,
    revision: text(report.candidate?.name),
    "baseline-revision": text(report.baseline?.name),
    url: text(report.service.url),
    requests: text(report.requests?.count ?? 0),
    "error-rate": text(errorRate),
    "p95-ms": text(p95),
    "rolled-back": report.rollback === null ? "" : String(report.rollback.done && report.rollback.changed),
    "traffic-changed": String(report.rollback?.changed === true || report.release?.changed === true),
    report: files.json,
    "report-html": files.html,
  };
}
