import { expect, it } from "vitest";
import type { TestResult } from "../../src/inputs/test-results.ts";
import { stepsOf } from "../report/said.ts";
import { begin } from "./scene.ts";
import { found, steady, World } from "./world.ts";

const passed: TestResult = {
  name: "smoke",
  file: "junit.xml",
  counts: { tests: 14, failed: 0, skipped: 1 },
  state: "passed",
  detail: "",
  at: begin,
};
const failed: TestResult = {
  ...passed,
  counts: { tests: 14, failed: 2, skipped: 0 },
  state: "failed",
  detail: "login",
};
const skipped: TestResult = {
  ...passed,
  name: "e2e",
  file: null,
  counts: null,
  state: "unknown",
  detail: "the step was skipped",
};

const verified = async (tests: TestResult[], rollback = false) =>
  await new World({ requests: steady(600), settings: { tests, rollback } }).verify();

it("the job's own tests are a check beside the others, which passes where all did", async () => {
  const report = await verified([passed, { ...passed, name: "e2e", counts: null, file: null }]);
  expect(report.verdict).toBe("pass");
  expect(found(report, "tests")).toEqual({
    decision: "pass",
    code: "tests-passed",
    step: "smoke",
    file: "junit.xml",
    tests: 14,
    skipped: 1,
    steps: 2,
  });
});

it("a failure fails the verdict by its step's name", async () => {
  const report = await verified([passed, failed, skipped]);
  expect([report.verdict, report.cause, report.decisive]).toEqual(["fail", "probe", "tests"]);
  expect(found(report, "tests")).toMatchObject({ code: "tests-failed", failed: 2, tests: 14, detail: "login" });
  expect(stepsOf(report).join()).toContain("which revision they met");
});

it("what was skipped, or is older than the revision, is no pass", async () => {
  const open = await verified([passed, skipped]);
  expect([open.verdict, open.decisive]).toEqual(["inconclusive", "tests"]);
  const old = await verified([{ ...passed, at: begin - 700_000 }]);
  expect(found(old, "tests")).toMatchObject({
    decision: "inconclusive",
    detail: "it was written before this revision was created",
  });
});

it("nothing is judged where none are given", async () => {
  expect(found(await verified([]), "tests")).toBeUndefined();
});
