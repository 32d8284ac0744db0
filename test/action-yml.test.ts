import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
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
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js", post: "dist/post.js" });
});

test("its outputs are the ones that workflows rely on", () => {
  expect(Object.keys(action.outputs)).toEqual([
    "verdict",
    "verdicts",
    "revision",
    "baseline-revision",
    "url",
    "requests",
    "error-rate",
    "p95-ms",
    "rolled-back",
    "traffic-changed",
    "report",
    "report-html",
  ]);
});

test("no input has a default that the runner could take for the user's word, but the job's own token", () => {
  const preset = Object.entries(action.inputs).filter(([, input]) => "default" in input);
  expect(preset.map(([name]) => name)).toEqual(["github-token"]);
});

describe.each(["rollback", "rollout"])("%s", (folder) => {
  const own = readFileSync(`${folder}/action.yml`, "utf8");
  const { inputs, runs } = parse(own) as Action;

  test("GitHub's language service has nothing to say", async () => {
    expect(await complaints("action", own)).toEqual([]);
  });

  test("what its inputs have in common with the main action's means the same", () => {
    const shared = Object.keys(inputs).filter((name) => name in action.inputs);
    // Only where one service is taken do editors ask for it.
    const meaning = (one: Action["inputs"]): unknown[] => shared.map((name) => ({ ...one[name], required: null }));
    expect(meaning(inputs)).toEqual(meaning(action.inputs));
  });

  test("it runs the same bundle, by a file that is there", () => {
    for (const path of [runs["main"], runs["post"]].filter((one) => one !== undefined)) {
      expect(path).toMatch(/^\.\.\/dist\/\w+\.js$/);
      expect(existsSync(join(folder, path))).toBe(true);
    }
  });
});
