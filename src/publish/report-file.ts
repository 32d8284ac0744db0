import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documentOf } from "../report/documents/document.ts";
import { type AnyReport, isOfServices, type PeriodReport } from "../report/report.ts";

/** Where the report lies, as JSON and as a page for people; "" where it could not be written. */
export interface ReportFiles {
  json: string;
  html: string;
}

/** Writes both. What cannot be written is told once and never thrown: the verdict does not depend on it. */
export async function saveFiles(
  report: AnyReport | PeriodReport,
  tempDir: string,
  warn: (message: string) => void,
): Promise<ReportFiles> {
  const empty: string[] = [];
  let why = "";
  const trying = async (output: string, kind: keyof ReportFiles, text: () => Promise<string>): Promise<string> => {
    try {
      return write(await text(), pathOf(nameOf(report), tempDir, kind));
    } catch (error) {
      empty.push(`\`${output}\``);
      why = error instanceof Error ? error.message : String(error);
      return "";
    }
  };
  const json = await trying("report", "json", async () => `${JSON.stringify(report, null, 2)}\n`);
  const html = await trying("report-html", "html", async () => await pageOf(report));
  if (empty.length > 0) {
    const outputs = `${empty.join(" and ")} ${empty.length === 1 ? "is" : "are"} empty`;
    warn(`The report file could not be written, so that ${outputs}. RUNNER_TEMP is ${tempDir}: ${why}`);
  }
  return { json, html };
}

/** The report as a page for people. Loaded when all is done: no start shall wait for it. */
export async function pageOf(report: AnyReport | PeriodReport): Promise<string> {
  return (await import("../report/render/html/page.ts")).renderPage(documentOf(report));
}

function write(text: string, path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Several services, or revisions of one, may be verified in one job. */
function nameOf(report: AnyReport | PeriodReport): (string | number)[] {
  const { generatedAt } = report;
  if ("period" in report) return [report.service.name, report.period.kind, generatedAt];
  if (isOfServices(report)) return ["services", report.targets[0]?.service ?? "", generatedAt];
  return [report.service.name, report.candidate?.name ?? "unknown", generatedAt];
}

function pathOf(parts: readonly (string | number)[], tempDir: string, extension: string): string {
  const name = parts
    .map((part) => String(part).slice(0, maxPartLength))
    .join("-")
    .replace(/[^A-Za-z0-9._-]/g, "_");
  return join(tempDir, "ion-verify", `${name}.${extension}`);
}

/** Cloud Run's names have at most 63 characters; a file's name at most 255 bytes. */
const maxPartLength = 63;
