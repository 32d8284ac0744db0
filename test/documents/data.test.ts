import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { readSettings } from "../../src/inputs/read.ts";
import { app, lines } from "../cli/logs.ts";
import { runCli } from "../cli/run-cli.ts";
import { balanced } from "./balanced.ts";
import { blocks, workflowFiles } from "./shown.ts";

const ofKind = (wanted: string) =>
  blocks.filter(({ kind }) => kind === wanted).map(({ where, code }) => [where, code] as const);

test("each block says what it is, and each kind is checked", () => {
  // The one of TypeScript is run by test/e2e/documented-workflows.test.ts.
  const kinds = ["sh", "yaml", "json", "hcl", "ts"];
  expect(blocks.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
  expect(ofKind("ts").map(([where]) => where.replace(/:.*/, ""))).toEqual(["CONTRIBUTING.md"]);
  for (const kind of kinds) expect(ofKind(kind).length, kind).toBeGreaterThan(0);
});

const config = new Ajv({ strictTypes: false }).compile(
  JSON.parse(readFileSync("schema/ion-verify.schema.json", "utf8")) as object,
);

/** Settings of the step beside it: the inputs of the action that the page is about. */
const inputsOf: Record<string, string> = { "docs/traffic.md": "rollback" };

/** Test of workflows and of the excerpts of them: test/workflows.test.ts, by GitHub's language service. */
const isWorkflow = (code: string): boolean => /^(?:on|jobs):/m.test(code) || /^\s*- uses:/m.test(code);

test.each(ofKind("yaml"))("%s is YAML that says everything once", (_, code) => {
  for (const document of parseAllDocuments(code)) expect([...document.errors, ...document.warnings]).toEqual([]);
});

const excerpts = ofKind("yaml").filter(([, code]) => !isWorkflow(code));
const ofSteps = excerpts.filter(([, code]) => "with" in (parse(code) as object));

test.each(ofSteps)("%s names inputs that the action has", (where, code) => {
  const folder = inputsOf[where.replace(/:\d+$/, "")];
  const action = parse(readFileSync(`${folder}/action.yml`, "utf8")) as { inputs: object };
  const { with: given } = parse(code) as { with: object };
  for (const name of Object.keys(given)) expect(Object.keys(action.inputs)).toContain(name);
});

test.each(excerpts.filter((one) => !ofSteps.includes(one)))(
  "%s is a config file to an editor and to the product",
  async (_, code) => {
    const data = parse(code) as object;
    expect([config(data), config.errors]).toEqual([true, null]);
    const listed = "services" in data;
    const { targets } = await readSettings({
      env: {
        GITHUB_WORKSPACE: "/",
        PROBE_KEY: "a key",
        ...("service" in data || listed ? {} : { INPUT_SERVICE: "chat" }),
        ...("region" in data || listed ? {} : { INPUT_REGION: "us-central1" }),
        // Rules of Slack want somebody who tells them.
        ...("slack" in data ? { "INPUT_SLACK-BOT-TOKEN": "xoxb-1", "INPUT_SLACK-CHANNEL": "#deploys" } : {}),
      },
      readFile: (path) => (path.endsWith("ion-verify.yml") ? code : undefined),
      several: { without: [] },
    });
    expect(targets.length).toBeGreaterThan(0);
  },
);

describe.each(ofKind("json"))("%s", (where, code) => {
  test("is what the program prints, member by member", async () => {
    expect(where).toMatch(/^docs\/replay\.md:/);
    const requests = Array.from({ length: 40 }, (_, i) =>
      app({ endMs: i * 1000, latencyMs: 100, status: 200, delayMs: 100 }),
    );
    const { stdout } = await runCli(["replay", "--json", "-"], { stdin: lines(requests) });
    expect(Object.keys(JSON.parse(code) as object)).toEqual(Object.keys(JSON.parse(stdout) as object));
  });
});

const terraform = spawnSync("terraform", ["version"]).status === 0;
if (!terraform)
  console.warn("terraform is not installed: ONLY BRACKETS AND QUOTES OF THE hcl BLOCKS ARE CHECKED ON THIS MACHINE.");

describe.each(ofKind("hcl"))("%s", (_, code) => {
  test("closes each bracket and quote that it opens", () => {
    expect(balanced(code)).toBe("");
  });

  test.skipIf(!terraform)("is HCL to Terraform, in its own form", () => {
    const { status, stdout, stderr } = spawnSync("terraform", ["fmt", "-"], { input: code, encoding: "utf8" });
    expect([status, stdout]).toEqual([0, code]);
    expect(stderr).not.toContain("Error");
  });
});

test.each([
  ["traffic {", "{ of line 1 is not closed"],
  ['a = "b', '" of line 1 is not closed'],
  ["a = [1, 2)", ") of line 1 closes ["],
  ["}", "} of line 1 closes nothing"],
  ['a = "${b["c"]}" # "\n', ""],
  ['a = "\\"" // it\'s\n/* { */', ""],
])("brackets and quotes of %j: %s", (code, fault) => {
  expect(balanced(code)).toBe(fault);
});

test("the config that an example shows in its comment is one as well", () => {
  const shown = workflowFiles.flatMap((path) => {
    const [, text = ""] =
      /^# .* stands? in \.github\/ion-verify\.yml\b.*\n#\n((?:# {3}.*\n)+)/m.exec(readFileSync(path, "utf8")) ?? [];
    return text === "" ? [] : [parse(text.replaceAll(/^# {0,3}/gm, "")) as unknown];
  });
  expect(shown.length).toBeGreaterThan(0);
  for (const data of shown) expect([config(data), config.errors]).toEqual([true, null]);
});
