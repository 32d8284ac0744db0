import type { Language } from "../../inputs/settings.ts";
import { plain } from "../../report/text/escape.ts";
import { formatFor } from "../../report/text/format.ts";
import { renderMarkdown } from "../../report/markdown.ts";
import { nextSteps } from "../../report/next-steps.ts";
import type { Report } from "../../report/report.ts";
import { findingSentence, headline, sortedFindings } from "../../report/sentence.ts";
import { foreign, table } from "../../report/table.ts";
import type { FileRead, Row } from "./command.ts";
import { wordsFor } from "../../report/words/words.ts";

interface View {
  language: Language;
  /** One row a deploy, instead of the one deploy at length. */
  asTable: boolean;
}

/** The contract of `--json`. `revision` only where a file holds several. */
export function jsonLine({ file, deploy, report, shared }: Row): string {
  return JSON.stringify({
    file,
    ...(shared ? { revision: deploy?.revision ?? null } : {}),
    verdict: report.verdict,
    at: deploy === null ? null : deploy.replayed.decidedMs / 1000,
    requests: report.requests?.count ?? 0,
    errorRate: valueOf(report, "error-rate"),
    p95Ms: valueOf(report, "p95"),
  });
}

/** For the terminal: the result, and apart from it what could not be read. */
export function textOf(rows: Row[], reads: FileRead[], view: View): { result: string; trouble: string } {
  const [first] = rows;
  const result = view.asTable || first === undefined ? tableOf(rows, view) : single(first, view);
  const trouble = troubles(reads, view.language)
    .map((line) => `${plain(line, 1_000)}\n`)
    .join("");
  return { result: `${result}\n`, trouble };
}

/** Markdown. */
export function summaryOf(rows: Row[], reads: FileRead[], view: View): string {
  const [first] = rows;
  const parts =
    view.asTable || first === undefined
      ? [tableOf(rows, view)]
      : [renderMarkdown(first.report).trimEnd(), about(first, view.language).join(" ")];
  const lines = troubles(reads, view.language).map((line) => `- ${plain(line, 1_000)}`);
  return `${[...parts, lines.join("\n")].filter((part) => part !== "").join("\n\n")}\n`;
}

function single(row: Row, { language }: View): string {
  const { report } = row;
  const words = wordsFor(language);
  const findings = sortedFindings(report).map(
    (finding) =>
      `  ${words.decisions[finding.decision].split(" ")[0]} ${words.findings[finding.id]} — ${findingSentence(finding, language)}`,
  );
  const steps = nextSteps(report).map((step) => `  ${wordsFor(language).cli.next}: ${step}`);
  return [headline(report), ...about(row, language).map((line) => `  ${line}`), ...findings, ...steps].join("\n");
}

/** When it was decided, and what the reader must know of the file besides. */
function about({ deploy }: Row, language: Language): string[] {
  if (deploy === null) return [];
  const { replayed, lastAt } = deploy;
  const { window, decidedMs, late } = replayed;
  const words = wordsFor(language).cli;
  const format = formatFor(wordsFor(language).units);
  const polls = Math.ceil(window.plannedMs / window.intervalMs);
  const coveredMs = Math.max(0, lastAt - window.startedAt);
  // Traffic comes as it likes: only what lacks more than a tenth is told.
  const short = window.endedEarly === null && coveredMs < 0.9 * window.plannedMs;
  return [
    words.replayed(format, window, decidedMs, window.polls, polls),
    ...(late === 0 ? [] : [words.late(format, late)]),
    ...(short ? [words.shortLog(format, coveredMs, window.plannedMs)] : []),
  ];
}

function tableOf(rows: Row[], { language }: View): string {
  const words = wordsFor(language).cli;
  const { columns } = words;
  const format = formatFor(wordsFor(language).units);
  if (rows.length === 0) return words.noDeploys;
  const drawn = table(
    [
      { title: columns.file },
      { title: columns.revision },
      { title: columns.begins },
      { title: columns.verdict },
      { title: columns.decided, align: "r" },
      { title: columns.requests, align: "r" },
      { title: columns.errorRate, align: "r" },
      { title: columns.p95, align: "r" },
    ],
    rows.map(({ file, deploy, report }) => {
      const errorRate = valueOf(report, "error-rate");
      const p95 = valueOf(report, "p95");
      return [
        foreign(file),
        foreign(deploy?.revision ?? null),
        deploy === null ? "–" : format.dateTime(deploy.replayed.window.startedAt),
        wordsFor(language).verdicts[report.verdict],
        deploy === null ? "–" : format.duration(deploy.replayed.decidedMs),
        format.count(report.requests?.count ?? 0),
        errorRate === null ? "–" : format.percent(errorRate),
        p95 === null ? "–" : format.duration(p95),
      ];
    }),
  );
  const having = (verdict: Report["verdict"]): Row[] => rows.filter(({ report }) => report.verdict === verdict);
  const failed = having("fail");
  const times = failed.map(({ deploy }) => deploy?.replayed.decidedMs ?? 0).sort((a, b) => a - b);
  const sums = words.sums(format, rows.length, having("pass").length, failed.length, having("inconclusive").length);
  const [earliest] = times;
  const early =
    earliest === undefined
      ? []
      : [words.early(format, earliest, times[Math.ceil(times.length / 2) - 1] ?? earliest, times.at(-1) ?? earliest)];
  return `${drawn}\n\n${[sums, ...early].join(" ")}`;
}

function troubles(reads: FileRead[], language: Language): string[] {
  const words = wordsFor(language).cli;
  const format = formatFor(wordsFor(language).units);
  return reads.flatMap(({ file, read: { bad, broken } }) => [
    ...(bad.count === 0 ? [] : [`${file}: ${words.bad(format, bad.count, bad.first ?? "?")}`]),
    ...(broken === null ? [] : [`${file}: ${broken}`]),
  ]);
}

function valueOf(report: Report, id: "error-rate" | "p95"): number | null {
  return report.findings.find((finding) => finding.id === id)?.value ?? null;
}
