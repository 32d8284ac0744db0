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
      GITHUB_ACTOR: "jo",
      GITHUB_STEP_SUMMARY: "/runner/summary",
      GITHUB_OUTPUT: "/runner/output",
      GITHUB_API_URL: "https://github.example.com/api/v3/",
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: "/runner/event.json",
      GITHUB_REF: "refs/heads/main",
      GITHUB_JOB: "deploy",
      GITHUB_ACTION: "verify",
      GITHUB_WORKFLOW_REF: "team/chat/.github/workflows/deploy.yml@refs/heads/main",
    }),
  ).toEqual({
    tempDir: "/runner/temp",
    runUrl: "https://github.example.com/team/chat/actions/runs/12/attempts/2",
    summaryFile: "/runner/summary",
    outputFile: "/runner/output",
    slackApiUrl: "https://slack.com/api",
    serverUrl: "https://github.example.com",
    repository: "team/chat",
    sha: "abc",
    actor: "jo",
    apiUrl: "https://github.example.com/api/v3",
    eventName: "push",
    eventPath: "/runner/event.json",
    ref: "refs/heads/main",
    runId: "12",
    stepId: "12/2/deploy/verify",
    workflowRef: "team/chat/.github/workflows/deploy.yml@refs/heads/main",
  });
});

test("outside a runner nothing is made up", () => {
  expect(readRunner({ GITHUB_RUN_ID: "12" })).toEqual({
    tempDir: tmpdir(),
    runUrl: null,
    summaryFile: null,
    outputFile: null,
    slackApiUrl: "https://slack.com/api",
    serverUrl: "https://github.com",
    repository: null,
    sha: null,
    actor: null,
    apiUrl: "https://api.github.com",
    eventName: null,
    eventPath: null,
    ref: null,
    runId: "12",
    stepId: "12///",
    workflowRef: null,
  });
});

test.each([
  ["http://127.0.0.1:80/api/", "http://127.0.0.1:80/api"],
  ["https://slack-gov.com/api", "https://slack-gov.com/api"],
  ["http://slack.example.com/api", "https://slack.com/api"],
  ["not an address", "https://slack.com/api"],
])("a bot's token goes to %j only where that is safe", (given, taken) => {
  expect(readRunner({ SLACK_API_URL: given }).slackApiUrl).toBe(taken.replace(":80", ""));
});
