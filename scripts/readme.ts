// Fills the tables of inputs and outputs of each action from its action.yml. With --check: fails when they are not in step.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import { keepInStep } from "./in-step.ts";

interface Described {
  description: string;
  required?: boolean;
}

/** Where each action's tables stand. */
const documents = { "docs/inputs.md": ".", "docs/reports.md": "report" };

/** The inputs by what they are for, in the order of action.yml: each purpose goes on until the next one begins. */
const purposes: Record<string, string> = {
  service: "Which service and revision",
  window: "How long and how often",
  "p95-budget": "Budgets",
  "pass-margin": "How much proof is asked for",
  "health-path": "Probes",
  "latency-field": "Your log",
  baseline: "The revision before",
  "on-inconclusive": "What a verdict does to the job",
  comment: "Who is told",
  config: "The config file",
};

for (const [path, folder] of Object.entries(documents)) {
  const action = parse(readFileSync(join(folder, "action.yml"), "utf8")) as Record<
    "inputs" | "outputs",
    Record<string, Described>
  >;
  const inputs: [string, string[][]][] = [];
  for (const [name, { description, required }] of Object.entries(action.inputs)) {
    const [, words = description, preset = ""] = /^(.*) Default: (`.*`)\.$/.exec(description) ?? [];
    const purpose = folder === "." ? purposes[name] : undefined;
    if (purpose !== undefined || inputs.length === 0)
      inputs.push([purpose ?? "", [["Input", "What it is", "Default"]]]);
    const row = [`\`${name}\``, cell(words), required === true ? "**required**" : cell(preset)];
    inputs.at(-1)?.[1].push(row);
  }
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]);
  const text = readFileSync(path, "utf8");
  const tables = inputs.map(([purpose, rows]) => `${purpose === "" ? "" : `### ${purpose}\n\n`}${tableOf(rows)}`);
  const withInputs = fill(path, text, "inputs", tables.join("\n\n"));
  const both = fill(path, withInputs, "outputs", tableOf([["Output", "What it is"], ...outputs]));
  keepInStep(path, both, "node scripts/readme.ts");
}

function tableOf(rows: string[][]): string {
  return markdownTable(rows, { alignDelimiters: false });
}

/** Puts the text between the two marks of `part`. */
function fill(path: string, document: string, part: string, text: string): string {
  const [start, end] = [`<!-- ${part}-start -->`, `<!-- ${part}-end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} has no ${start} … ${end}`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
