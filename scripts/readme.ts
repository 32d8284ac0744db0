// Fills the tables of inputs and outputs in README.md from action.yml. With --check: fails when they are not in step.
import { readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import { keepInStep } from "./in-step.ts";

interface Described {
  description: string;
  required?: boolean;
}

const action = parse(readFileSync("action.yml", "utf8")) as Record<"inputs" | "outputs", Record<string, Described>>;

const inputs = Object.entries(action.inputs).map(([name, { description, required }]) => {
  const [, words = description, preset = ""] = /^(.*) Default: (`.*`)\.$/.exec(description) ?? [];
  return [`\`${name}\``, cell(words), required === true ? "**required**" : cell(preset)];
});
const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]);

const readme = readFileSync("README.md", "utf8");
keepInStep(
  "README.md",
  fill(
    fill(readme, "inputs", markdownTable([["Input", "What it is", "Default"], ...inputs], { alignDelimiters: false })),
    "outputs",
    markdownTable([["Output", "What it is"], ...outputs], { alignDelimiters: false }),
  ),
  "node scripts/readme.ts",
);

/** Puts `text` between the two marks of `part`. */
function fill(document: string, part: string, text: string): string {
  const [start, end] = [`<!-- ${part}-start -->`, `<!-- ${part}-end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
