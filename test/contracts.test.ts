import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { googleErrors, tokenErrors } from "./simulator/recorded/google-errors.ts";

const rows = readFileSync("docs/contracts.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Belief") && !line.startsWith("| :-"))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map(([, belief = "", code = "", source = "", tests = ""]) => ({ belief, code, source, tests: tests.split(", ") }));

test.each(rows)("$belief", ({ code, source, tests }) => {
  expect(existsSync(code), code).toBe(true);
  expect(source).toMatch(/^[RCPD]\b/);
  expect(tests.length).toBeGreaterThan(0);
  for (const path of tests) expect(existsSync(path), path).toBe(true);
});

test("thirty recorded forms and more are in the simulator's repertoire, each with its source", () => {
  const recorded = [...Object.values(googleErrors), ...Object.values(tokenErrors)];
  expect(recorded.length).toBeGreaterThanOrEqual(30);
  for (const { source } of recorded) expect(source.length).toBeGreaterThan(10);
});
