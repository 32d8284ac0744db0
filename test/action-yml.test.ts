import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Field } from "../src/inputs/field.ts";
import { configField, fields } from "../src/inputs/fields.ts";
import { complaints } from "./language-service.ts";

const text = readFileSync("action.yml", "utf8");

interface Action {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
}

const action = parse(text) as Action;

test("GitHub's language service has nothing to say", async () => {
  expect(await complaints("action", text)).toEqual([]);
});

test("but it would", async () => {
  expect(await complaints("action", text.replace("green", "gren"))).toHaveLength(1);
  expect(await complaints("action", text.replace("node24", "node99"))).toHaveLength(1);
});

test("it runs the bundle on Node 24", () => {
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
});

test("its inputs are the settings, and the file that can hold them", () => {
  expect(Object.keys(action.inputs)).toEqual([...Object.keys(fields), "config"]);
});

test("its outputs are the ones that workflows rely on", () => {
  expect(Object.keys(action.outputs)).toEqual([
    "verdict",
    "revision",
    "baseline-revision",
    "url",
    "requests",
    "error-rate",
    "p95-ms",
    "report",
  ]);
});

describe.each(Object.entries<Omit<Field<unknown>, "examples">>({ ...fields, config: configField }))(
  "%s",
  (name, field) => {
    test("is described as the code has it", () => {
      expect(action.inputs[name]?.description).toBe(described(field));
    });

    test("has no default that the runner could take for the user's word", () => {
      expect(action.inputs[name]).not.toHaveProperty("default");
    });

    test("is marked as required exactly when every run needs it", () => {
      expect(action.inputs[name]?.required ?? false).toBe(name === "service" || name === "region");
    });
  },
);

/** What it is, what is allowed, and the default. */
function described(field: Omit<Field<unknown>, "examples">): string {
  const allowed = `${field.allowed.charAt(0).toUpperCase()}${field.allowed.slice(1)}.`;
  const preset = field.default === undefined ? [] : [`Default: \`${field.default}\`.`];
  return [field.description, allowed, ...preset].join(" ");
}
