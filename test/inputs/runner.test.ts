import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { readRunner } from "../../src/inputs/runner.ts";

test("on a runner", () => {
  expect(
    readRunner({
      RUNNER_TEMP: "/runner/temp",
      GITHUB_SERVER_URL: "https://github.example.com/",
      GITHUB_REPOSITORY: "team/chat",
      GITHUB_RUN_ID: "12",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_SHA: "abc",
      GITHUB_STEP_SUMMARY: "/runner/summary",
      GITHUB_OUTPUT: "/runner/output",
    }),
  ).toEqual({
    tempDir: "/runner/temp",
    runUrl: "https://github.example.com/team/chat/actions/runs/12/attempts/2",
    summaryFile: "/runner/summary",
    outputFile: "/runner/output",
    serverUrl: "https://github.example.com",
    repository: "team/chat",
    sha: "abc",
  });
});

test("outside a runner nothing is made up", () => {
  expect(readRunner({ GITHUB_RUN_ID: "12" })).toEqual({
    tempDir: tmpdir(),
    runUrl: null,
    summaryFile: null,
    outputFile: null,
    serverUrl: "https://github.com",
    repository: null,
    sha: null,
  });
});
