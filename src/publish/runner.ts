import { annotations } from "../report/annotations.ts";
import { plain } from "../report/text/escape.ts";
import { renderMarkdown } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { jobSentence, headline } from "../report/sentence.ts";
import { say } from "./console.ts";
import type { ReportFiles } from "./report-file.ts";

/** Gives the report to the runner: job summary, outputs, annotations, and what the verdict does to the job. */
export async function publishToRunner(report: Report, files: ReportFiles, summaryFile: string | null): Promise<void> {
  // Loaded when all is done: it brings an HTTP client, and no start shall wait for that.
  const core = await import("@actions/core");
  const outputs = outputsOf(report, files);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (summaryFile !== null) {
    try {
      await core.summary.addRaw(renderMarkdown(report), true).write();
    } catch (error) {
      // The verdict must reach the job whatever became of its decoration.
      core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const { title, message } of annotations(report)) core.error(message, { title });
  if (report.job === "failure") core.setFailed(jobSentence(report));
  else if (report.job === "warning") core.warning(jobSentence(report), { title: "ion-verify" });
  else say(headline(report));
}

/** Says a warning to the runner, harmless like all that is said. */
export async function warningsToRunner(): Promise<(message: string) => void> {
  const core = await import("@actions/core");
  return (message) => core.warning(plain(message), { title: "ion-verify" });
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
    "rolled-back": report.rollback === null ? "" : String(report.rollback.done),
    report: files.json,
    "report-html": files.html,
  };
}
