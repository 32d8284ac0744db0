import type { PeriodReport } from "../../report/report.ts";
import { pageOf, saveAs, type ReportFiles } from "../report-file.ts";

/** Writes the report as JSON and as a page. What cannot be written is told once and never thrown. */
export async function savePeriodFiles(
  report: PeriodReport,
  tempDir: string,
  warn: (message: string) => void,
): Promise<ReportFiles> {
  const { service, period, generatedAt } = report;
  return await saveAs([service.name, period.kind, generatedAt], tempDir, warn, {
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    html: async () => await pageOf(report),
  });
}
