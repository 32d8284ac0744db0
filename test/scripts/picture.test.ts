import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textOf, withText } from "../../scripts/picture/png-text.ts";
import { hashOf, keyword, shown } from "../../scripts/picture/source.ts";
import { reportSchema } from "../../src/report/schema/report.ts";

const picture = readFileSync("docs/summary.png");
const report = reportSchema.parse(JSON.parse(readFileSync("scripts/picture/report.json", "utf8")));

test("the picture in the README is what the summary looks like today", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/picture.ts", "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

test("it shows what its text in the README says", () => {
  const [, words = ""] = /!\[([^\]]*)\]\(docs\/summary\.png\)/.exec(readFileSync("README.md", "utf8")) ?? [];
  expect(words).toMatch(/FAIL, error rate above the budget of 1 %/);
  const summary = shown(report);
  expect(summary).toMatch(/^## ❌ FAIL — `[\w-]+`: error rate .* is above the budget of 1 %/);
  expect(summary.match(/```mermaid/g)).toHaveLength(2);
});

test("other words or another page make another hash", () => {
  const [now, ...others] = [
    hashOf(report, "page", "1"),
    hashOf({ ...report, language: "ko" }, "page", "1"),
    hashOf(report, "another page", "1"),
    hashOf(report, "page", "2"),
  ];
  expect(new Set([now, ...others]).size).toBe(4);
});

test("a picture keeps its text, and all that it had", () => {
  const more = withText(picture, "note", "a text");
  expect([textOf(more, "note"), textOf(more, keyword)]).toEqual(["a text", textOf(picture, keyword)]);
  expect(textOf(picture, "note")).toBeUndefined();
  expect(more.length).toBe(picture.length + 12 + "note\0a text".length);
});
