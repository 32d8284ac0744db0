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
const documents = { "README.md": ".", "docs/reports.md": "report" };

for (const [path, folder] of Object.entries(documents)) {
  const action = parse(readFileSync(join(folder, "action.yml"), "utf8")) as Record<
    "inputs" | "outputs",
    Record<string, Described>
  >;
  const inputs = Object.entries(action.inputs).map(([name, { description, required }]) => {
    const [, words = description, preset = ""] = /^(.*) Default: (`.*`)\.$/.exec(description) ?? [];
    return [`\`${name}\``, cell(words), required === true ? "**required**" : cell(preset)];
  });
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]);
  const text = readFileSync(path, "utf8");
  const withInputs = fill(path, text, "inputs", [["Input", "What it is", "Default"], ...inputs]);
  keepInStep(path, fill(path, withInputs, "outputs", [["Output", "What it is"], ...outputs]), "node scripts/readme.ts");
}

/** Puts the table between the two marks of `part`. */
function fill(path: string, document: string, part: string, rows: string[][]): string {
  const [start, end] = [`<!-- ${part}-start -->`, `<!-- ${part}-end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} has no ${start} … ${end}`);
  const table = markdownTable(rows, { alignDelimiters: false });
  return `${document.slice(0, from + start.length)}\n\n${table}\n\n${document.slice(to)}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
