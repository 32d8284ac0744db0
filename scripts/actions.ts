// Writes the inputs of each action.yml from the table in src/inputs/fields.ts. With --check: fails when one is not in step.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionName, actionFolders, actionInputs } from "../src/inputs/actions.ts";
import type { Field } from "../src/inputs/field.ts";
import { configField, fields } from "../src/inputs/fields.ts";
import { keepInStep } from "./in-step.ts";

const width = 120;

/** Editors need not ask for a service where the config file may list several. */
const takesSeveral: readonly ActionName[] = ["verify", "rollback"];

for (const [action, folder] of Object.entries(actionFolders) as [ActionName, string][]) {
  const path = join(folder, "action.yml");
  const text = readFileSync(path, "utf8");
  const [from, to] = [text.indexOf("\ninputs:\n"), text.indexOf("\noutputs:\n")];
  if (from === -1 || to < from) throw new Error(`${path} has no inputs: … outputs:`);
  // Where the file may list several, or a pool may stand in its place, a service is not asked for.
  const pooled = actionInputs[action].includes("worker-pool") ? ["region"] : ["service", "region"];
  const asked = takesSeveral.includes(action) ? [] : pooled;
  const names = [
    ...actionInputs[action].map((name) => input(name, fields[name], asked.includes(name))),
    input("config", configField, false),
  ];
  keepInStep(path, `${text.slice(0, from)}\ninputs:\n${names.join("")}${text.slice(to)}`, "node scripts/actions.ts");
}

function input(name: string, field: Omit<Field<unknown>, "examples">, required: boolean): string {
  return [
    `  ${name}:`,
    "    description: >-",
    ...folded(description(field), "      "),
    ...(required ? ["    required: true"] : []),
    ...(field.actionDefault === undefined ? [] : [`    default: ${field.actionDefault}`]),
    "",
  ].join("\n");
}

/** What it is, what is allowed, and the default. */
function description(field: Omit<Field<unknown>, "examples">): string {
  const allowed = `${field.allowed.charAt(0).toUpperCase()}${field.allowed.slice(1)}.`;
  const preset = field.default === undefined ? [] : [`Default: \`${field.default}\`.`];
  return [field.description, allowed, ...preset].join(" ");
}

function folded(text: string, indent: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = indent + word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
