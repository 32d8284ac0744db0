import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../report/report.ts";

/** Writes the report as JSON where the runner keeps files until the job's end, and gives its path. */
export function writeReportFile(report: Report, tempDir: string): string {
  const directory = join(tempDir, "ion-verify");
  mkdirSync(directory, { recursive: true });
  // Several services, or revisions of one, may be verified in one job.
  const name = [report.service.name, report.candidate?.name ?? "unknown", report.generatedAt]
    .map((part) => String(part).slice(0, maxPartLength))
    .join("-")
    .replace(/[^A-Za-z0-9._-]/g, "_");
  const path = join(directory, `${name}.json`);
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}

/** The same; where it cannot be written, gives no path ("") and tells why: the verdict does not depend on it. */
export function saveReport(report: Report, tempDir: string, warn: (message: string) => void): string {
  try {
    return writeReportFile(report, tempDir);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    warn(`The report file could not be written, so the output \`report\` is empty. RUNNER_TEMP is ${tempDir}: ${why}`);
    return "";
  }
}

/** Cloud Run's names have at most 63 characters; a file's name at most 255 bytes. */
const maxPartLength = 63;
