import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Report } from "../report/report.ts";

/** Where the report lies, as JSON and as a page for people; "" where it could not be written. */
export interface ReportFiles {
  json: string;
  html: string;
}

/** Writes both. What cannot be written is told once and never thrown: the verdict does not depend on it. */
export async function saveFiles(
  report: Report,
  tempDir: string,
  warn: (message: string) => void,
): Promise<ReportFiles> {
  const empty: string[] = [];
  let why = "";
  const trying = async (output: string, save: () => string | Promise<string>): Promise<string> => {
    try {
      return await save();
    } catch (error) {
      empty.push(`\`${output}\``);
      why = error instanceof Error ? error.message : String(error);
      return "";
    }
  };
  const json = await trying("report", () => writeReportFile(report, tempDir));
  const html = await trying("report-html", async () => await writeReportPage(report, tempDir));
  if (empty.length > 0) {
    const outputs = `${empty.join(" and ")} ${empty.length === 1 ? "is" : "are"} empty`;
    warn(`The report file could not be written, so that ${outputs}. RUNNER_TEMP is ${tempDir}: ${why}`);
  }
  return { json, html };
}

/** Writes the report as JSON where the runner keeps files until the job's end, and gives its path. */
export function writeReportFile(report: Report, tempDir: string): string {
  return write(`${JSON.stringify(report, null, 2)}\n`, pathOf(report, tempDir, "json"));
}

/** Writes the report as a page, beside the JSON. */
async function writeReportPage(report: Report, tempDir: string): Promise<string> {
  // Loaded when all is done: no start shall wait for it.
  const { renderPage } = await import("../report/html/page.ts");
  return write(renderPage(report), pathOf(report, tempDir, "html"));
}

function write(text: string, path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Several services, or revisions of one, may be verified in one job. */
function pathOf(report: Report, tempDir: string, extension: string): string {
  const name = [report.service.name, report.candidate?.name ?? "unknown", report.generatedAt]
    .map((part) => String(part).slice(0, maxPartLength))
    .join("-")
    .replace(/[^A-Za-z0-9._-]/g, "_");
  return join(tempDir, "ion-verify", `${name}.${extension}`);
}

/** Cloud Run's names have at most 63 characters; a file's name at most 255 bytes. */
const maxPartLength = 63;
