import { documentOf } from "../../report/documents/document.ts";
import type { PeriodReport } from "../../report/report.ts";
import { giveDocument } from "../document.ts";
import { type ReportFiles, saveFiles } from "../report-file.ts";
import { warningsToRunner } from "../runner.ts";
import { tellingOfPeriod, type TellingParts } from "../targets.ts";

/** Gives the report to the runner, and then to whoever else is to be told. Nobody's silence changes the verdict. */
export async function publishPeriod(report: PeriodReport, parts: TellingParts): Promise<void> {
  const { tempDir, summaryFile } = parts.runner;
  const files = await saveFiles(report, tempDir, await warningsToRunner(report.language));
  await giveDocument(documentOf(report), { outputs: periodOutputs(report, files), job: report.job }, summaryFile);
  await tellingOfPeriod(parts).finish(report);
}

/** The outputs of report/action.yml. Empty where nothing was seen. */
function periodOutputs(report: PeriodReport, files: ReportFiles): Record<string, string> {
  const value = (id: "availability" | "error-rate" | "p95"): string => {
    const found = report.checks.find((check) => check.id === id)?.value ?? null;
    return found === null ? "" : String(found);
  };
  return {
    verdict: report.verdict,
    requests: String(report.requests?.count ?? 0),
    "error-rate": value("error-rate"),
    availability: value("availability"),
    "p95-ms": value("p95"),
    source: report.source.kind,
    report: files.json,
    "report-html": files.html,
  };
}
