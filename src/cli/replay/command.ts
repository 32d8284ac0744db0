import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import { type Fault, show } from "../../inputs/configuration-error.ts";
import { terminalInputs } from "../../inputs/actions.ts";
import { parseDuration } from "../../inputs/duration.ts";
import type { Report } from "../../report/report.ts";
import { exitCodeOf } from "../exit-codes.ts";
import { readArguments, readInputs } from "../options.ts";
import { ProgressBar } from "../progress-bar.ts";
import { openInput } from "./input.ts";
import { replayOptions } from "./options.ts";
import { type ReplayedDeploy, type ReplayedFile, replayFile } from "./replay-file.ts";
import { jsonLine, summaryOf, textOf } from "./render.ts";
import { replayReport } from "./replay-report.ts";

/** One row: a deploy of a file, or a file without any. */
export interface Row {
  file: string;
  deploy: ReplayedDeploy | null;
  report: Report;
  /** Is this one of several deploys of its file? */
  shared: boolean;
}

export interface FileRead {
  file: string;
  read: Pick<ReplayedFile, "bad" | "broken">;
}

/** `ion-verify replay`. @returns the exit code. @throws {ConfigurationError} before anything is read. */
export async function replay(args: readonly string[]): Promise<number> {
  const given = readArguments(args, replayOptions, terminalInputs.verify);
  const { options, faults } = given;
  const from = options.from === undefined ? null : readTime(options.from, faults);
  const since = options.since === undefined ? null : readSpan(options.since, faults);
  const files = given.files.length > 0 ? given.files : ["-"];
  faults.push(...files.flatMap(fileFault));
  const { settings } = await readInputs(given, pathsOnly(process.env), []);

  const rows: Row[] = [];
  const reads: FileRead[] = [];
  let newest = -Infinity;
  for (const file of files) {
    const input = openInput(file, process.stdin);
    const bar = new ProgressBar(process.stderr, file, input.totalBytes);
    const read = await replayFile(input, { settings, from, onPiece: (bytes) => bar.show(bytes) });
    bar.clear();
    reads.push({ file, read });
    newest = Math.max(newest, ...read.deploys.map((deploy) => deploy.lastAt));
    const generatedAt = Date.now();
    const deploys = read.deploys.length > 0 ? read.deploys : [null];
    for (const deploy of deploys) {
      const report = replayReport(deploy, { file, settings, generatedAt });
      rows.push({ file, deploy, report, shared: deploys.length > 1 });
    }
  }
  const shown = rows.filter(({ deploy }) => since === null || isSince(deploy, newest - since));
  const asTable = since !== null || shown.length > 1;
  if (options.json !== undefined) {
    for (const row of shown) process.stdout.write(`${jsonLine(row)}\n`);
  }
  const text = textOf(shown, reads, { language: settings.language, asTable });
  if (options.json === undefined) process.stdout.write(text.result);
  process.stderr.write(text.trouble);
  if (options.summary !== undefined) {
    writeFileSync(options.summary, summaryOf(shown, reads, { language: settings.language, asTable }));
  }
  return exitCodeOf(shown.map(({ report }) => report));
}

function isSince(deploy: ReplayedDeploy | null, earliest: number): boolean {
  return deploy !== null && deploy.replayed.window.startedAt >= earliest;
}

function readTime(text: string, faults: Fault[]): number | null {
  const at = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  const allowed = "a time as logs have it, for example `2026-03-01T10:00:00Z`";
  faults.push({ name: "--from", value: show(text), allowed, where: "option" });
  return null;
}

function readSpan(text: string, faults: Fault[]): number | null {
  const span = parseDuration(text);
  if (span !== null) return span;
  faults.push({
    name: "--since",
    value: show(text),
    allowed: "a duration, for example `7d` or `12h`",
    where: "option",
  });
  return null;
}

/** All files are looked for before the first is read: a run over a hundred of them must not end at the last. */
function fileFault(file: string): Fault[] {
  const refuse = (value: string): Fault[] => [
    { name: show(file), value, allowed: "a file with log entries, or `-` for stdin", where: "file" },
  ];
  if (file === "-") return process.stdin.isTTY ? refuse("the terminal, which nothing was piped into") : [];
  try {
    if (statSync(file).isDirectory()) return refuse("a directory");
    accessSync(file, constants.R_OK);
    return [];
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    return refuse(code === "ENOENT" ? "a file that does not exist" : `a file that cannot be read (${String(code)})`);
  }
}

/** Nothing is asked of Google here, so that no setting for it can be wrong. */
function pathsOnly(env: Record<string, string | undefined>): Record<string, string | undefined> {
  return { HOME: env["HOME"] };
}
