import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import * as z from "zod";
import { configJsonSchema } from "../../scripts/json-schemas.ts";
import { configSchema, schemaUrl } from "../../src/inputs/config-schema.ts";
import type { Field } from "../../src/inputs/field.ts";
import { fieldNames, fields, fileFieldNames } from "../../src/inputs/fields.ts";
import { readSettings } from "../../src/inputs/read.ts";

const published: unknown = JSON.parse(readFileSync("schema/ion-verify.schema.json", "utf8"));
const example = readFileSync(".github/ion-verify.example.yml", "utf8");
/** An independent reader of the published schema: what an editor would say. */
const asEditor = z.fromJSONSchema(resolved(published) as Parameters<typeof z.fromJSONSchema>[0]);

/** As an editor follows references within the schema: this reader follows none but those to definitions. */
function resolved(schema: unknown): unknown {
  const { properties } = schema as { properties: Record<string, unknown> };
  const text = JSON.stringify(schema).replaceAll(/\{"\$ref":"#\/properties\/([a-z0-9-]+)"\}/g, (_, name: string) =>
    JSON.stringify(properties[name]),
  );
  return JSON.parse(text);
}

describe.each(fileFieldNames)("%s", (name) => {
  const field: Field<unknown> = fields[name];

  test("what it says for example of a duration is allowed", () => {
    if (field.unit !== "Ms") return;
    const [, shown = ""] = /for example (.*)$/.exec(field.allowed) ?? [];
    for (const [, text = ""] of shown.matchAll(/`([^`]+)`/g)) expect(field.parse(text), text).not.toBeNull();
  });

  test("its default and its examples are allowed, and an editor thinks so too", () => {
    for (const text of [...field.examples, ...(field.default === undefined ? [] : [field.default])]) {
      expect(field.parse(text), text).not.toBeNull();
      expect(asEditor.safeParse({ [name]: inYaml(field, text) }).success, text).toBe(true);
    }
  });

  test.prop([fc.oneof(fc.string(), patternText(field))])("an editor refuses nothing that is allowed", (text) => {
    fc.pre(field.parse(text) !== null);
    expect(asEditor.safeParse({ [name]: inYaml(field, text) }).success).toBe(true);
  });
});

describe.each(fieldNames.filter((name) => !fileFieldNames.includes(name)))("%s, a secret", (name) => {
  test("is refused in the file by an editor, and by the product without being shown", async () => {
    expect(asEditor.safeParse({ [name]: "hunter2" }).success).toBe(false);
    const read = readSettings({ env: {}, readFile: () => `service: chat\nregion: us-central1\n${name}: hunter2\n` });
    await expect(read).rejects.toThrow(`${name}`);
    await expect(read).rejects.not.toThrow("hunter2");
  });
});

function inYaml(field: Field<unknown>, text: string): string | boolean {
  return field.yaml === "boolean" ? text === "true" : text;
}

/** Text that an editor would let pass; much of it is allowed. fast-check cannot make text for lookaheads. */
function patternText({ choices, pattern, examples, yaml }: Field<unknown>): fc.Arbitrary<string> {
  if (yaml === "boolean") return fc.constantFrom("true", "false");
  if (pattern !== undefined && !pattern.includes("(?=") && !pattern.includes("(?!")) {
    return fc.stringMatching(new RegExp(pattern));
  }
  return fc.constantFrom(...(choices ?? examples), "");
}

test("the published schema is the one that is used", () => {
  expect(published).toEqual(configJsonSchema());
});

test.each([
  [{ window: "30" }],
  [{ window: 30 }],
  [{ "memory-budget": "512" }],
  [{ language: "de" }],
  [{ "fail-fast": "yes" }],
  [{ "probe-failures": 1.5 }],
  [{ "latency-field": "a OR b" }],
  [{ regoin: "us-central1" }],
  [{ services: [] }],
  [{ services: [{ service: "chat", window: "30" }] }],
  [{ services: [{ service: "chat", language: "ko" }] }],
  [{ regions: "us-central1" }],
])("an editor and the product both refuse %j", (data) => {
  expect(asEditor.safeParse(data).success).toBe(false);
  expect(configSchema.safeParse(data).success).toBe(false);
});

test("of a service and a worker pool an entry names one", () => {
  const both = { service: "chat", "worker-pool": "jobs" };
  for (const entry of [{ region: "us-central1" }, both])
    expect(configSchema.safeParse({ services: [entry] }).success).toBe(false);
});

test.each([
  [{ services: [{ service: "chat", regions: ["us-central1"], "p95-budget": "2s" }, { "worker-pool": "jobs" }] }],
  [{ service: "chat", regions: ["us-central1", "us-east1"] }],
])("an editor and the product both take %j", (data) => {
  expect(asEditor.safeParse(data).success).toBe(true);
  expect(configSchema.safeParse(data).success).toBe(true);
});

test("the example file names the published schema and is usable as it stands", async () => {
  expect(example.split("\n")[0]).toBe(`# yaml-language-server: $schema=${schemaUrl}`);
  const { settings } = await readSettings({ env: {}, readFile: () => example });
  expect(settings).toMatchObject({
    service: "ion-api-prod",
    region: "us-central1",
    errorStatus: [{ from: 400, to: 599 }],
    p95BudgetMs: 2000,
    errorRateBudget: 0.01,
    memoryBudget: { bytes: 500e6 },
    cpuBudget: 0.8,
    language: "ko",
  });
});
