import { setFlagsFromString } from "node:v8";
import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import { type Fault, show } from "../../inputs/configuration-error.ts";
import { terminalInputs } from "../../inputs/actions.ts";
import { parseDuration } from "../../inputs/duration.ts";
import type { Settings } from "../../inputs/settings.ts";
import type { Report } from "../../report/report.ts";
import { exitCodeOf } from "../exit-codes.ts";
import { readArguments, readInputs } from "../options.ts";
import { pathFaults } from "../terminal.ts";
import { ProgressBar } from "../progress-bar.ts";
import { openInput } from "./export/text.ts";
import { coverageOf } from "./file-coverage.ts";
import { replayOptions } from "./options.ts";
import { isWanted } from "./places.ts";
import { type File, type ReplayedDeploy, type ReplayedFiles, replayFiles } from "./replay-files.ts";
import { jsonLines, type Row, summaryOf, textOf } from "./render.ts";
import { replayReport } from "./replay-report.ts";

/** `ion-verify replay`. @returns the exit code. @throws {ConfigurationError} before anything is read. */
export async function replay(args: readonly string[]): Promise<number> {
  const given = readArguments(args, replayOptions, terminalInputs.verify);
  const { options, faults } = given;
  /** Null: not given, or refused. */
  const read = (name: "from" | "since", parse: (text: string) => number | null, allowed: string): number | null => {
    const text = options[name];
    const value = text === undefined ? null : parse(text);
    if (text !== undefined && value === null)
      faults.push({ name: `--${name}`, value: show(text), allowed, where: "option" });
    return value;
  };
  const from = read("from", timeOf, "a time as logs have it, for example `2026-03-01T10:00:00Z`");
  const since = read("since", parseDuration, "a duration, for example `7d` or `12h`");
  const files = given.files.length > 0 ? [...new Set(given.files)] : ["-"];
  faults.push(...files.flatMap(fileFault), ...pathFaults("--summary", options.summary));
  const { settings } = await readInputs(given, pathsOnly(process.env), []);

  // Entries are parsed and dropped: V8 would double its young generation for them again and again.
  setFlagsFromString("--semi-space-growth-factor=1");
  const found = await replayFiles(opened(files), { settings, from, wanted: (scope) => isWanted(scope, settings) });
  const rows = rowsOf(found, settings);
  const newest = Math.max(...found.deploys.map((deploy) => deploy.lastAt));
  const shown = rows.filter(({ deploy }) => since === null || isSince(deploy, newest - since));
  const asTable = since !== null || shown.length > 1;
  if (options.json !== undefined) {
    for (const line of jsonLines(files, shown)) process.stdout.write(`${line}\n`);
  }
  const view = { language: settings.language, asTable };
  const text = textOf(shown, found, view);
  if (options.json === undefined) process.stdout.write(text.result);
  process.stderr.write(text.trouble);
  if (options.summary !== undefined) writeFileSync(options.summary, summaryOf(shown, found, view));
  return exitCodeOf(shown.map(({ report }) => report));
}

function* opened(files: readonly string[]): Generator<File> {
  for (const name of files) {
    const input = openInput(name, process.stdin);
    const bar = new ProgressBar(process.stderr, name, input.totalBytes);
    yield { name, input, onPiece: (bytes) => bar.show(bytes), onEnd: () => bar.clear() };
  }
}

/** Deploys by the file that holds them first, in the order in which the files were given; files without any between them. */
function rowsOf({ deploys, files }: ReplayedFiles, settings: Settings): Row[] {
  const generatedAt = Date.now();
  const reportOf = (deploy: ReplayedDeploy | null, file: string): Report =>
    replayReport(deploy && { deploy, coverage: coverageOf(deploy, files) }, { file, settings, generatedAt });
  return files.flatMap((read): Row[] => {
    const { file } = read;
    if (!deploys.some((deploy) => deploy.files.includes(read))) {
      return [{ files: [file], deploy: null, report: reportOf(null, file) }];
    }
    return deploys
      .filter((deploy) => deploy.files[0] === read)
      .map((deploy) => ({ files: deploy.files.map((one) => one.file), deploy, report: reportOf(deploy, file) }));
  });
}

function isSince(deploy: ReplayedDeploy | null, earliest: number): boolean {
  return deploy !== null && deploy.replayed.window.startedAt >= earliest;
}

function timeOf(text: string): number | null {
  const at = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
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
