import { writeFileSync } from "node:fs";
import type { FieldName } from "../inputs/fields.ts";
import type { Inputs } from "../inputs/read.ts";
import { type CommandOption, readArguments, readInputs } from "./options.ts";
import { LiveLine } from "./verify/live-line.ts";

/** What a command that writes a report takes. */
export const reportingOptions = {
  json: { description: "Print the report as JSON, and what happens meanwhile to stderr." },
  summary: { value: "FILE", description: "Write the Markdown summary there instead of printing it." },
  html: { value: "FILE", description: "Write the report page there, one HTML file that needs no network." },
  help: { description: "This text.", short: "h" },
} as const satisfies Record<string, CommandOption>;

/** How a report is written. */
export interface Written {
  json: unknown;
  markdown: () => string;
  html: () => Promise<string>;
  headline: () => string;
}

export interface Terminal {
  inputs: Inputs;
  live: LiveLine;
  /** Writes the report where the options say. */
  publish: (report: Written) => Promise<void>;
}

/** Options and inputs of a command that writes a report. @throws {ConfigurationError} that names every fault. */
export async function openTerminal(args: readonly string[], names: readonly FieldName[]): Promise<Terminal> {
  const given = readArguments(args, reportingOptions, names);
  const { options, faults } = given;
  for (const file of given.files) {
    faults.push({ name: file, value: "not an option", allowed: "options only, see --help", where: "argument" });
  }
  const inputs = await readInputs(given, process.env, ["service", "region"]);
  // Stdout holds the one result where it is made for a program.
  const live = new LiveLine(options.json === undefined ? process.stdout : process.stderr);
  if (inputs.configFile !== null) live.say(`Settings from ${inputs.configFile}`);
  return {
    inputs,
    live,
    publish: async ({ json, markdown, html, headline }) => {
      live.end();
      if (options.summary !== undefined) writeFileSync(options.summary, markdown());
      if (options.html !== undefined) writeFileSync(options.html, await html());
      process.stdout.write(
        options.json !== undefined
          ? `${JSON.stringify(json, null, 2)}\n`
          : options.summary === undefined
            ? markdown()
            : `${headline()}\n`,
      );
    },
  };
}
