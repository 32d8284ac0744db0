import type { Language } from "../../inputs/settings.ts";
import { plain } from "../../report/text/escape.ts";
import { formatFor } from "../../report/text/format.ts";
import { verificationDocument } from "../../report/documents/verification.ts";
import type { Table } from "../../report/blocks.ts";
import { renderMarkdown, table } from "../../report/render/markdown.ts";
import { inText } from "../../report/render/markdown-text.ts";
import { plainText } from "../../report/render/plain.ts";
import { renderTerminal } from "../../report/render/terminal.ts";
import type { Report } from "../../report/report.ts";
import { decisiveFinding, isLittle, MARKS } from "../../report/sentence.ts";
import { code, type Text } from "../../report/text/marked.ts";
import { budgetOf } from "../../report/window-advice.ts";
import type { Place } from "../../report/words/en/cli.ts";
import { wordsFor } from "../../report/words/catalogues.ts";
import { aligned } from "../columns.ts";
import type { FileRead } from "./export/file-read.ts";
import { differences } from "./places.ts";
import type { ReplayedDeploy, ReplayedFiles } from "./replay-files.ts";
import type { Scope } from "./scopes.ts";

/** One row: a deploy with the files that hold it, or a file without any. */
export interface Row {
  files: string[];
  deploy: ReplayedDeploy | null;
  report: Report;
}

interface View {
  language: Language;
  /** One row a deploy, instead of the one deploy at length. */
  asTable: boolean;
}

/** The contract of `--json`: a line for each file, and for each deploy where it holds several, which `revision` then names. */
export function jsonLines(files: readonly string[], rows: readonly Row[]): string[] {
  const places = differences(scopesOf(rows)).map(({ key }) => key);
  return files.flatMap((file) => {
    const own = rows.filter((row) => row.files.includes(file));
    return own.map(({ deploy, report }) => {
      const scope = deploy?.scope ?? null;
      return JSON.stringify({
        file,
        ...Object.fromEntries(places.map((key) => [key, scope?.[key] ?? null])),
        ...(own.length > 1 ? { revision: scope?.revision ?? null } : {}),
        verdict: report.verdict,
        at: deploy === null ? null : deploy.replayed.decidedMs / 1000,
        requests: report.requests?.count ?? 0,
        errorRate: valueOf(report, "error-rate"),
        p95Ms: valueOf(report, "p95"),
      });
    });
  });
}

/** For the terminal: the result, and apart from it what could not be read. */
export function textOf(rows: Row[], read: ReplayedFiles, view: View): { result: string; trouble: string } {
  const [first] = rows;
  const result = view.asTable || first === undefined ? tableOf(rows, view, aligned, plainText) : single(first, view);
  const trouble = troubles(rows, read, view.language)
    .map((line) => `${plain(line, 1_000)}\n`)
    .join("");
  return { result: `${result}\n`, trouble };
}

/** Markdown. */
export function summaryOf(rows: Row[], read: ReplayedFiles, view: View): string {
  const [first] = rows;
  const parts =
    view.asTable || first === undefined
      ? [tableOf(rows, view, (drawn) => table(drawn, wordsFor(view.language), Infinity), inText)]
      : [renderMarkdown(verificationDocument(first.report)).trimEnd(), about(first, view.language).join(" ")];
  const lines = troubles(rows, read, view.language).map((line) => `- ${plain(line, 1_000)}`);
  return `${[...parts, lines.join("\n")].filter((part) => part !== "").join("\n\n")}\n`;
}

function single(row: Row, { language }: View): string {
  const document = verificationDocument(row.report);
  return renderTerminal(document, { colour: false }, about(row, language)).trimEnd();
}

/** When it was decided, and what the reader must know of the file besides. */
function about({ deploy }: Row, language: Language): string[] {
  if (deploy === null) return [];
  const { window, decidedMs, late } = deploy.replayed;
  const words = wordsFor(language).cli;
  const format = formatFor(wordsFor(language).units);
  const polls = Math.ceil(window.plannedMs / window.intervalMs);
  return [
    words.replayed(format, window, decidedMs, window.polls, polls),
    ...(late === 0 ? [] : [words.late(format, late)]),
  ];
}

/** A terminal shows no Markdown: a line a row, its cells below one another. */
function tableOf(rows: Row[], { language }: View, draw: (whole: Table) => string, say: (text: Text) => string): string {
  const words = wordsFor(language).cli;
  const { columns } = words;
  const format = formatFor(wordsFor(language).units);
  if (rows.length === 0) return words.noDeploys;
  const places = differences(scopesOf(rows)).map(({ key }) => key);
  const figures = true;
  // Whoever gave one file knows its name.
  const inOne = new Set(rows.flatMap((row) => row.files)).size === 1;
  const drawn = draw({
    name: "",
    columns: [
      { title: columns.file },
      ...places.map((key) => ({ title: words.places[key] })),
      { title: columns.revision },
      { title: columns.begins },
      { title: columns.verdict },
      { title: columns.why },
      { title: columns.decided, figures },
      { title: columns.requests, figures },
      { title: columns.errorRate, figures },
      { title: columns.p95, figures },
    ],
    rows: rows.map(({ files, deploy, report }) => {
      const errorRate = valueOf(report, "error-rate");
      const p95 = valueOf(report, "p95");
      return [
        inOne ? "" : code(files.length > 1 ? `${files[0]} + ${files.length - 1}` : (files[0] ?? "")),
        ...places.map((key) => code(deploy?.scope[key] ?? "")),
        code(deploy?.scope.revision ?? ""),
        // To the minute: the line must fit a terminal of 100 columns.
        deploy === null ? "" : format.dateTime(deploy.replayed.window.startedAt).slice(0, -":00".length),
        { mark: MARKS[report.verdict], word: wordsFor(language).verdicts[report.verdict] },
        whyOf(report, language),
        deploy === null ? "" : format.duration(deploy.replayed.decidedMs),
        format.count(report.requests?.count ?? 0),
        errorRate === null ? "" : format.percent(errorRate),
        p95 === null ? "" : format.duration(p95),
      ];
    }),
  });
  const having = (verdict: Report["verdict"]): Row[] => rows.filter(({ report }) => report.verdict === verdict);
  const failed = having("fail");
  const times = failed.map(({ deploy }) => deploy?.replayed.decidedMs ?? 0).sort((a, b) => a - b);
  const sums = words.sums(format, rows.length, having("pass").length, failed.length, having("inconclusive").length);
  const [earliest] = times;
  const early =
    earliest === undefined
      ? []
      : [words.early(format, earliest, times[Math.ceil(times.length / 2) - 1] ?? earliest, times.at(-1) ?? earliest)];
  const next = say(nextOf(failed, having("inconclusive"), language));
  return `${drawn}\n\n${[sums, ...early].join(" ")}\n\n${next}`;
}

/** What decided, in few words. */
function whyOf(report: Report, language: Language): string {
  const { cli, findings } = wordsFor(language);
  const finding = decisiveFinding(report);
  if (report.verdict === "pass") return "";
  if (finding === undefined || isLittle(finding)) return cli.tooFew;
  if (finding.reason.code === "not-covered") return cli.incomplete;
  return finding.id === "p95" ? cli.columns.p95 : findings[finding.id];
}

/** Which deploys to look at, and which budget to change if they were good. */
function nextOf(failed: readonly Row[], open: readonly Row[], language: Language): Text {
  const { cli } = wordsFor(language);
  const named = failed.map(
    ({ deploy, report }): Text => `${code(deploy?.scope.revision ?? "–")} (${whyOf(report, language)})`,
  );
  const broken = failed.flatMap(({ report }) =>
    report.findings.filter(({ id, decision }) => decision === "fail" && (id === "error-rate" || /^p\d/.test(id))),
  );
  const budgets = [...new Set(broken.map(({ id }) => budgetOf(id)))].map(code);
  const little = open.filter(({ report }) => {
    const finding = decisiveFinding(report);
    return finding === undefined || isLittle(finding);
  });
  const more = Math.max(0, named.length - mostFailed);
  const said = cli.whatNext(named.slice(0, mostFailed), more, budgets, little.length, open.length - little.length);
  return `${cli.next}: ${said}`;
}

/** So many of those that failed are named below the table that holds them all. */
const mostFailed = 5;

/** What the reader must know of the files: what could not be used, and what else is there. */
function troubles(
  rows: readonly Row[],
  { deploys, files, missing, scopes }: ReplayedFiles,
  language: Language,
): string[] {
  const words = wordsFor(language).cli;
  const format = formatFor(wordsFor(language).units);
  const judged = scopesOf(rows);
  const listed = (of: readonly Scope[]): [Place, string[]][] => differences(of).map(({ key, values }) => [key, values]);
  const others = deploys.length === 0 ? [...new Set(scopes.map(nameOf))] : [];
  return [
    ...files.flatMap((read) => ofFile(read, language).map((line) => `${read.file}: ${line}`)),
    ...missing.map(({ field, path, entries, instead }) =>
      words.missing(format, entries, path, `${field}-field`, instead.join(", ")),
    ),
    ...(listed(judged).length === 0 ? [] : [words.several(format, listed(judged))]),
    ...(others.length === 0 ? [] : [words.onlyOthers(format, others.slice(0, mostNamed), others.length - mostNamed)]),
  ];
}

/** So many of what is there are named. */
const mostNamed = 20;

function ofFile({ entries, others, bad, looksLike, unusable, broken }: FileRead, language: Language): string[] {
  const words = wordsFor(language).cli;
  const format = formatFor(wordsFor(language).units);
  return [
    ...(entries + others + bad.count + unusable.size === 0 && broken === null ? [words.noEntry] : []),
    ...(bad.count === 0 ? [] : [words.bad(format, bad.count, bad.first ?? "?")]),
    ...(looksLike === null ? [] : [words.looksLike(looksLike)]),
    ...[...unusable].map(([kind, count]) => words.unusable(format, count, kind)),
    ...(broken === null ? [] : [wordsFor(language).detail(broken)]),
  ];
}

function nameOf({ service, region, project, revision }: Scope): string {
  const place = [service, region, project].filter((name) => name !== null).join(", ");
  return `${revision ?? "–"}${place === "" ? "" : ` (${place})`}`;
}

function scopesOf(rows: readonly Row[]): Scope[] {
  return rows.flatMap(({ deploy }) => (deploy === null ? [] : [deploy.scope]));
}

function valueOf(report: Report, id: "error-rate" | "p95"): number | null {
  return report.findings.find((finding) => finding.id === id)?.value ?? null;
}
