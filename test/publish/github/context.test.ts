import { expect, test } from "vitest";
import { readRunner } from "../../../src/inputs/runner.ts";
import { gitHubContext } from "../../../src/publish/github/context.ts";
import { choosePull } from "../../../src/publish/github/pull-request.ts";

const of = (letter: string): string => letter.repeat(40);

const runner = (changes: Record<string, string> = {}) =>
  readRunner({
    GITHUB_REPOSITORY: "org/chat",
    GITHUB_SHA: of("a"),
    GITHUB_RUN_ID: "77",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "deploy",
    GITHUB_ACTION: "verify",
    GITHUB_REF: "refs/heads/main",
    GITHUB_WORKFLOW_REF: "org/chat/.github/workflows/deploy.yml@refs/heads/main",
    ...changes,
  });

const pull = { number: 7, head: { sha: of("b") } };

test.for([
  ["pull_request", { pull_request: pull }, "b", 7],
  ["pull_request_target", { pull_request: pull }, "b", 7],
  ["pull_request_review", { pull_request: pull }, "b", 7],
  ["push", { after: of("c") }, "c", null],
  ["push", { after: of("0"), deleted: true }, "a", null],
  ["workflow_run", { workflow_run: { head_sha: of("d"), pull_requests: [] } }, "d", null],
  [
    "workflow_run",
    { workflow_run: { head_sha: of("b"), pull_requests: [{ number: 3, head: { sha: of("e") } }, pull] } },
    "b",
    7,
  ],
  ["workflow_dispatch", { inputs: { sha: of("f") } }, "a", null],
  ["schedule", {}, "a", null],
  ["deployment", { deployment: { id: 5, sha: of("e"), environment: "production" } }, "e", null],
  ["push", null, "a", null],
  ["push", { after: "main; rm -rf /" }, "a", null],
  ["pull_request", { pull_request: { number: "7", head: [] } }, "a", null],
  ["check_run", { check_run: { head_sha: of("d"), pull_requests: [] } }, "d", null],
  ["check_run", { check_run: { head_sha: of("b"), pull_requests: [pull] } }, "b", 7],
  [
    "check_suite",
    { check_suite: { head_sha: of("b"), pull_requests: [{ number: 3, head: { sha: of("e") } }, pull] } },
    "b",
    7,
  ],
  ["status", { sha: of("c"), state: "success" }, "c", null],
  [
    "merge_group",
    { merge_group: { head_sha: of("d"), head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${of("e")}` } },
    "d",
    104,
  ],
  ["merge_group", { merge_group: { head_sha: of("d"), head_ref: "refs/heads/main" } }, "d", null],
  // A comment on an issue is about no commit of its own: what runs is the default branch.
  ["issue_comment", { issue: { number: 9 } }, "a", null],
] as const)("%s of %j is about %s and pull request %s", ([eventName, event, sha, pullRequest]) => {
  const found = gitHubContext(runner({ GITHUB_EVENT_NAME: eventName }), event);
  expect(found).toMatchObject({ repository: { owner: "org", repo: "chat" }, sha: of(sha), pullRequest });
  expect(found?.deploymentShas).toContain(of("a"));
});

test("a comment on a pull request is about its head, never about the default branch's", () => {
  const event = { issue: { number: 9, pull_request: { url: "https://api.github.com/repos/org/chat/pulls/9" } } };
  const found = gitHubContext(runner({ GITHUB_EVENT_NAME: "issue_comment" }), event);
  expect(found).toMatchObject({ sha: null, pullRequest: 9 });
});

test("an annotated tag is not the commit that it names", () => {
  const tagged = runner({ GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1" });
  expect(gitHubContext(tagged, { after: of("c"), head_commit: { id: of("d") } })?.sha).toBe(of("d"));
});

test("what tells a deployment, a step and a workflow's file", () => {
  const event = { deployment: { id: 5, sha: of("e"), environment: "production" } };
  expect(gitHubContext(runner({ GITHUB_EVENT_NAME: "deployment" }), event)).toEqual({
    repository: { owner: "org", repo: "chat" },
    sha: of("e"),
    deploymentShas: [of("e"), of("a")],
    pullRequest: null,
    deployment: { id: 5, environment: "production" },
    eventName: "deployment",
    runId: "77",
    runUrl: "https://github.com/org/chat/actions/runs/77/attempts/1",
    stepId: "77/1/deploy/verify",
    workflowPath: ".github/workflows/deploy.yml",
  });
  expect(gitHubContext(runner({ GITHUB_WORKFLOW_REF: "org/chat/x.yml@main" }), {})?.workflowPath).toBe(".github");
});

test("outside GitHub there is nothing to mark", () => {
  expect(gitHubContext(readRunner({ GITHUB_SHA: of("a") }), {})).toBeNull();
  expect(gitHubContext(readRunner({ GITHUB_REPOSITORY: "org/chat" }), {})).toBeNull();
});

test("of a commit's pull requests: merged as it, then its own head, then open, then newest", () => {
  const one = (number: number, state: string, head: string, merge: string | null = null) => ({
    number,
    state,
    merge_commit_sha: merge === null ? null : of(merge),
    head: { sha: of(head) },
  });
  const chosen = (...pulls: ReturnType<typeof one>[]) => choosePull(pulls, of("a"))?.number;
  expect(chosen(one(1, "open", "a"), one(2, "closed", "b", "a"), one(3, "open", "c"))).toBe(2);
  // GitHub gives an open one the commit of its trial merge.
  expect(chosen(one(1, "open", "b", "a"), one(2, "open", "a"))).toBe(2);
  expect(chosen(one(1, "closed", "a"), one(2, "open", "b"))).toBe(1);
  expect(chosen(one(1, "open", "b"), one(2, "closed", "b"))).toBe(1);
  expect(chosen(one(1, "closed", "b"), one(2, "closed", "b"))).toBe(2);
  expect(chosen()).toBeUndefined();
});
