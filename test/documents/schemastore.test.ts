import { readFileSync } from "node:fs";
import { basename, matchesGlob } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { configField } from "../../src/inputs/fields.ts";

// What SchemaStore's own check asks of an entry whose schema lies elsewhere: its CONTRIBUTING.md, and cli.js there.

interface Entry {
  name: string;
  description: string;
  fileMatch: string[];
  url: string;
}

const catalogue = JSON.parse(readFileSync("schema/schemastore.json", "utf8")) as Entry[];

describe.each(catalogue)("$name", ({ name, description, fileMatch, url, ...more }) => {
  const schema = JSON.parse(readFileSync(`schema/${basename(url)}`, "utf8")) as Record<string, unknown>;

  test("is an entry as the catalogue takes it", () => {
    expect(more).toEqual({});
    for (const text of [name, description]) {
      expect(text).not.toMatch(/schema/i);
      expect(text).not.toMatch(/^[\s,.-]|[\s,.-]$/);
    }
  });

  test("matches files of its own name alone", () => {
    for (const pattern of fileMatch) {
      expect(pattern).toMatch(/^\*\*\/\.github\/ion-verify[a-z.]*\.ya?ml$/);
      for (const other of [".github/workflows/ci.yml", ".github/dependabot.yml", "config.yml"])
        expect(matchesGlob(`repository/${other}`, pattern)).toBe(false);
    }
    const matched = catalogue.filter((entry) =>
      fileMatch.some((pattern) => entry.fileMatch.some((other) => other === pattern)),
    );
    expect(matched).toHaveLength(1);
  });

  test("its schema names itself, is of a draft that every editor reads, and holds in strict mode", () => {
    expect(schema["$id"]).toBe(url);
    expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    expect(() => new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema)).not.toThrow();
  });
});

test("the file that is looked for by default is completed, and its examples hold", () => {
  const [settings, setup] = catalogue;
  expect(settings?.fileMatch.some((one) => matchesGlob(`repository/${configField.default}`, one))).toBe(true);
  for (const [entry, file] of [
    [settings, ".github/ion-verify.example.yml"],
    [setup, "setup/definitions.yml"],
  ] as const) {
    const schema = JSON.parse(readFileSync(`schema/${basename(entry?.url ?? "")}`, "utf8")) as object;
    const validate = new Ajv({ strictTypes: false }).compile(schema);
    expect([validate(parse(readFileSync(file, "utf8"))), validate.errors]).toEqual([true, null]);
  }
});
