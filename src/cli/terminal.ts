import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Fault, show } from "../inputs/configuration-error.ts";
import type { FieldName } from "../inputs/fields.ts";
import type { Inputs } from "../inputs/read.ts";
import type { Document } from "../report/blocks.ts";
import { renderMarkdown } from "../report/render/markdown.ts";
import { settingsLine } from "../report/progress.ts";
import { renderTerminal } from "../report/render/terminal.ts";
import { type CommandOption, readArguments, readInputs } from "./options.ts";
import { LiveLine } from "./verify/live-line.ts";

/** What a command that changes something takes. */
export const changeOptions = {
  json: { description: "Print the result as JSON instead of the verdict." },
  summary: { value: "FILE", description: "Also write the summary there, as Markdown." },
  help: { description: "This text.", short: "h" },
} as const satisfies Record<string, CommandOption>;

/** What a command that writes a report takes. */
export const reportingOptions = {
  ...changeOptions,
  html: { value: "FILE", description: "Also write the report page there, one HTML file that needs no network." },
} as const satisfies Record<string, CommandOption>;

/** What a command came to. */
export interface Result {
  document: Document;
  json: unknown;
  /** Of the summary, where it is more than the document. */
  markdown?: () => string;
  html?: () => Promise<string>;
}

export interface Terminal {
  inputs: Inputs;
  /** What happens meanwhile: on stderr, so that stdout holds the one result. */
  live: LiveLine;
  /** Prints the verdict, and writes what the options ask for. */
  publish: (result: Result) => Promise<void>;
}

/** Options and inputs of a command. @throws {ConfigurationError} that names every fault, before anything is asked or changed. */
export async function openTerminal(
  args: readonly string[],
  known: typeof changeOptions | typeof reportingOptions,
  names: readonly FieldName[],
): Promise<Terminal> {
  // A command without a page has no option for it, so that none is given.
  const given = readArguments(args, known as typeof reportingOptions, names);
  const { faults, options } = given;
  for (const file of given.files)
    faults.push({ name: file, value: "not an option", allowed: "options only, see --help", where: "argument" });
  for (const option of ["summary", "html"] as const) faults.push(...pathFaults(`--${option}`, options[option]));
  const inputs = await readInputs(given, process.env, ["service", "region"], names.includes("worker-pool"));
  const live = new LiveLine(process.stderr);
  if (inputs.configFile !== null) live.say(settingsLine(inputs.configFile, inputs.settings.language));
  return {
    inputs,
    live,
    publish: async ({ document, json, markdown = () => renderMarkdown(document), html }) => {
      live.end();
      process.stdout.write(
        options.json === undefined
          ? renderTerminal(document, { colour: hasColour(process.stdout, process.env) })
          : `${JSON.stringify(json, null, 2)}\n`,
      );
      if (options.summary !== undefined) write(options.summary, markdown(), live);
      if (options.html !== undefined && html !== undefined) write(options.html, await html(), live);
    },
  };
}

/** The path was tried before the run. A disk that is full since then does not take the verdict, which is printed by now. */
function write(path: string, text: string, live: LiveLine): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    live.say(`${show(path)} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** By no-color.org and what terminals say of themselves: never into a file or a pipe, unless it is forced. */
export function hasColour(out: { isTTY?: boolean }, env: Record<string, string | undefined>): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"] ?? "";
  if (forced !== "") return forced !== "0" && forced !== "false";
  return out.isTTY === true && env["TERM"] !== "dumb";
}

/** A run of half an hour must not end at a folder that is not there. */
export function pathFaults(name: string, path: string | undefined): Fault[] {
  if (path === undefined) return [];
  const refuse = (why: string): Fault[] => [
    { name, value: show(path), allowed: `a file that can be written: ${why}`, where: "option" },
  ];
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) return refuse("this is a folder");
  const folder = there === undefined ? dirname(path) : path;
  if (there === undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return refuse(`there is no folder ${show(folder)}`);
  try {
    accessSync(folder, constants.W_OK);
    return [];
  } catch {
    return refuse("this may not be written");
  }
}
