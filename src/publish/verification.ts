import { keyOf } from "../inputs/choose-services.ts";
import { annotations } from "../report/annotations.ts";
import { documentOf } from "../report/documents/document.ts";
import { endingLineOf } from "../report/headline.ts";
import { renderTerminal } from "../report/render/terminal.ts";
import { type AnyReport, isOfServices, type Report, type ServicesReport, type Verdict } from "../report/report.ts";
import { wordsFor } from "../report/words/catalogues.ts";
import type { ReportFiles } from "./report-file.ts";
import { giveDocument } from "./document.ts";

/** Gives a verification's report to the runner. */
export async function publishVerification(
  report: AnyReport,
  files: ReportFiles,
  summaryFile: string | null,
): Promise<void> {
  const document = documentOf(report);
  await giveDocument(
    document,
    {
      outputs: outputsOf(report, files),
      errors: annotations(report),
      folded: () => ({
        title: wordsFor(report.language).headings.findings,
        lines: renderTerminal(document, { colour: false }).trimEnd().split("\n"),
      }),
      job: report.job,
      line: endingLineOf(report),
    },
    summaryFile,
  );
}

/** The outputs of action.yml. Empty where nothing was seen. */
export function outputsOf(report: AnyReport, files: ReportFiles): Record<string, string> {
  const own = isOfServices(report) ? outputsOfAll(report) : outputsOfOne(report);
  return { verdict: report.verdict, ...own, report: files.json, "report-html": files.html };
}

function outputsOfOne(report: Report): Record<string, string> {
  const errorRate = report.findings.find((finding) => finding.id === "error-rate")?.value ?? null;
  const p95 = report.findings.find((finding) => finding.id === "p95")?.value ?? null;
  const text = (value: string | number | null | undefined): string =>
    value === null || value === undefined ? "" : String(value);
  const { name: service, region } = report.service;
  return {
    verdicts: verdictsOf([{ service, region, verdict: report.verdict }]),
    revision: text(report.candidate?.name),
    // Later steps send the users there: a guess is none of their business.
    "baseline-revision": text(report.baseline?.provenBy === null ? null : report.baseline?.name),
    url: text(report.service.url),
    requests: text(report.requests?.count ?? 0),
    "error-rate": text(errorRate),
    "p95-ms": text(p95),
    "rolled-back": report.rollback === null ? "" : String(report.rollback.done && report.rollback.changed),
    "traffic-changed": String(report.rollback?.changed === true || report.release?.changed === true),
  };
}

/** What only one service has is empty: the report has it of each. */
function outputsOfAll({ targets }: ServicesReport): Record<string, string> {
  const reports = targets.flatMap(({ report }) => report ?? []);
  return {
    verdicts: verdictsOf(targets),
    revision: "",
    "baseline-revision": "",
    url: "",
    requests: String(reports.reduce((sum, { requests }) => sum + (requests?.count ?? 0), 0)),
    "error-rate": "",
    "p95-ms": "",
    "rolled-back": "",
    "traffic-changed": String(reports.some(({ release }) => release?.changed === true)),
  };
}

function verdictsOf(targets: readonly { service: string; region: string; verdict: Verdict }[]): string {
  return JSON.stringify(Object.fromEntries(targets.map((one) => [keyOf(one), one.verdict])));
}
