import { globSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Command, commandsOf } from "./shell.ts";

/** Everything that people read here: a stranger copies from any of it. */
export const documents = globSync("{*.md,{docs,examples}/**/*.md}").toSorted();

/** Workflows to copy or to call. */
export const workflowFiles = globSync("{examples,.github/workflows}/*.yml").toSorted();

export interface Block {
  /** `docs/replay.md:6`, of its first line. */
  where: string;
  /** What stands behind the fence; empty: nothing. */
  kind: string;
  code: string;
}

export function blocksOf(path: string): Block[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: kind = "", 2: code = "" }) => ({
    where: `${path}:${lineAt(text, index) + 1}`,
    kind,
    code,
  }));
}

export const blocks: readonly Block[] = documents.flatMap(blocksOf);

export interface Script {
  where: string;
  code: string;
}

/** What the documents and the workflows give to a shell. */
export function scripts(): Script[] {
  const shown = blocks.filter(({ kind }) => kind === "sh");
  const inBlocks = blocks
    .filter(({ kind }) => kind === "yaml")
    .flatMap(({ where, code }) => runsOf(parse(code)).map((run) => ({ where, code: run })));
  const inFiles = workflowFiles.flatMap((path) =>
    runsOf(parse(readFileSync(path, "utf8"))).map((run) => ({ where: path, code: run })),
  );
  return [...shown, ...inBlocks, ...inFiles];
}

/** The `run:` of each step, wherever it stands, with its expressions as the words that they become. */
function runsOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(runsOf);
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === "run" && typeof value === "string" ? [value.replaceAll(/\$\{\{.*?\}\}/g, "1")] : runsOf(value),
  );
}

export interface ShownCommand {
  where: string;
  words: string[];
}

/** Each command of the scripts, and those that prose and the product's own messages name in backticks. */
export function shownCommands(): ShownCommand[] {
  const inScripts = scripts().flatMap(({ where, code }) =>
    commandsOf(code).map((words: Command) => ({ where, words })),
  );
  return [...inScripts, ...documents.flatMap(inlineOf), ...sources().flatMap(inSourceOf)];
}

/** Commands that are put together of parts are asked of the functions that do it. */
function sources(): string[] {
  return globSync("src/**/*.ts", { exclude: ["src/report/traffic/commands.ts"] }).toSorted();
}

/** In prose: code of one line that begins with a program. */
const programs = /^(?:npx |npm |node |gcloud |gh |ion-verify |terraform )/;

function inlineOf(path: string): ShownCommand[] {
  // Blocks become as many empty lines, so that lines keep their numbers.
  const text = readFileSync(path, "utf8").replaceAll(/^```[\s\S]*?^```$/gm, (block) => block.replaceAll(/[^\n]/g, ""));
  return [...text.matchAll(/`([^`\n]+)`/g)]
    .filter(([, code = ""]) => programs.test(code))
    .flatMap(({ index, 1: code = "" }) =>
      commandsOf(code).map((words) => ({ where: `${path}:${lineAt(text, index)}`, words })),
    );
}

/** What the product tells people to type: `gcloud …` in quotes or backticks, each hole in it filled. */
function inSourceOf(path: string): ShownCommand[] {
  const text = readFileSync(path, "utf8").replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  return [...text.matchAll(/(?:\\`|"|(?<!\\)`)(gcloud (?:[a-z-]+ ){2}(?:\$\{[^}]*\}|[^`"\\])*)(?:\\`|"|`)/g)].flatMap(
    ({ index, 1: code = "" }) =>
      commandsOf(code.replaceAll(/\$\{[^}]*\}/g, "x").replaceAll("…", "")).map((words) => ({
        where: `${path}:${lineAt(text, index)}`,
        words,
      })),
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
