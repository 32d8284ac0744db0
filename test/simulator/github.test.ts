import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FaceRequest } from "./face.ts";
import { GitHubFace, type GitHubOptions } from "./github.ts";
import { openFaces } from "./open-faces.ts";

const repo = { owner: "org", repo: "chat" };
const sha = "0123456789abcdef0123456789abcdef01234567";
const now = () => Date.parse("2026-01-01T00:00:00Z");

function call(method: string, path: string, body?: unknown, token = "t"): FaceRequest {
  const headers = token === "" ? {} : { authorization: `token ${token}` };
  return { method, path: `/github-api/repos/org/chat/${path}`, query: new URLSearchParams(), headers, body };
}

describe("with Octokit", () => {
  let face: GitHubFace;
  let opened: Awaited<ReturnType<typeof openFaces>>;
  let octokit: ReturnType<typeof getOctokit>["rest"];
  let paginate: ReturnType<typeof getOctokit>["paginate"];

  beforeEach(async () => {
    face = new GitHubFace({ now });
    opened = await openFaces([face], [], now);
    const whole = getOctokit("t", { baseUrl: `${opened.url}/github-api` });
    octokit = whole.rest;
    paginate = whole.paginate;
  });
  afterEach(() => opened.server.close());

  it("a comment is created, found, changed and deleted", async () => {
    const { data } = await octokit.issues.createComment({ ...repo, issue_number: 7, body: "first" });
    expect(data).toMatchObject({ body: "first", created_at: "2026-01-01T00:00:00Z" });
    await octokit.issues.updateComment({ ...repo, comment_id: data.id, body: "second" });
    const listed = await octokit.issues.listComments({ ...repo, issue_number: 7 });
    expect(listed.data.map((comment) => comment.body)).toEqual(["second"]);
    expect((await octokit.issues.listComments({ ...repo, issue_number: 8 })).data).toEqual([]);
    await octokit.issues.deleteComment({ ...repo, comment_id: data.id });
    expect(face.comments).toEqual([]);
    await expect(octokit.issues.updateComment({ ...repo, comment_id: data.id, body: "x" })).rejects.toMatchObject({
      status: 404,
    });
  });

  it("many comments come in pages that link to each other", async () => {
    for (let i = 0; i < 65; i += 1) face.answer(call("POST", "issues/7/comments", { body: `comment ${i}` }));
    const { data } = await octokit.issues.listComments({ ...repo, issue_number: 7 });
    expect(data).toHaveLength(30);
    const all = await paginate(octokit.issues.listComments, { ...repo, issue_number: 7, per_page: 25 });
    expect(all.map((comment) => comment.body)).toEqual(Array.from({ length: 65 }, (_, i) => `comment ${i}`));
  });

  it("statuses of a commit, newest first", async () => {
    await octokit.repos.createCommitStatus({ ...repo, sha, state: "pending", context: "verify" });
    await octokit.repos.createCommitStatus({
      ...repo,
      sha,
      state: "success",
      context: "verify",
      target_url: "https://x.test/",
    });
    const { data } = await octokit.repos.listCommitStatusesForRef({ ...repo, ref: sha });
    expect(data.map(({ state, target_url: url }) => [state, url])).toEqual([
      ["success", "https://x.test/"],
      ["pending", null],
    ]);
  });

  it("a check run is created and completed", async () => {
    const { data } = await octokit.checks.create({ ...repo, name: "verify", head_sha: sha, status: "in_progress" });
    expect(data.conclusion).toBeNull();
    await octokit.checks.update({
      ...repo,
      check_run_id: data.id,
      conclusion: "failure",
      output: { title: "P95", summary: "too slow" },
    });
    const listed = await octokit.checks.listForRef({ ...repo, ref: sha });
    expect(listed.data.check_runs[0]).toMatchObject({
      status: "completed",
      conclusion: "failure",
      output: { title: "P95" },
    });
  });

  it("a deployment has statuses", async () => {
    const { data } = await octokit.repos.createDeployment({ ...repo, ref: "main", environment: "prod" });
    const id = "id" in data ? data.id : 0;
    await octokit.repos.createDeploymentStatus({
      ...repo,
      deployment_id: id,
      state: "failure",
      log_url: "https://x.test/",
    });
    const listed = await octokit.repos.listDeployments({ ...repo, environment: "prod" });
    expect(listed.data.map((one) => one.id)).toEqual([id]);
    expect((await octokit.repos.listDeployments({ ...repo, environment: "other" })).data).toEqual([]);
    const statuses = await octokit.repos.listDeploymentStatuses({ ...repo, deployment_id: id });
    expect(statuses.data).toMatchObject([{ state: "failure", log_url: "https://x.test/" }]);
  });

  it("pull requests of a commit", async () => {
    face.pulls.set("org/chat", [
      { number: 7, title: "Faster", headSha: sha, commits: ["abc"], baseRef: "main", state: "open" },
    ]);
    const found = await octokit.repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha: "abc" });
    expect(found.data.map((pull) => pull.number)).toEqual([7]);
    expect((await octokit.pulls.get({ ...repo, pull_number: 7 })).data).toMatchObject({
      title: "Faster",
      head: { sha },
    });
    await expect(octokit.pulls.get({ ...repo, pull_number: 8 })).rejects.toMatchObject({ status: 404 });
  });
});

describe("tokens", () => {
  const write = (token: string) => call("POST", "issues/7/comments", { body: "x" }, token);

  it.each<[string, GitHubOptions, string, number, string]>([
    ["none", {}, "", 401, "Requires authentication"],
    ["a wrong one", { token: "right" }, "wrong", 401, "Bad credentials"],
    ["one that may not write", { readOnly: true }, "t", 403, "Resource not accessible by integration"],
  ])("%s", (_, options, token, status, message) => {
    const face = new GitHubFace(options);
    expect(face.answer(write(token))).toMatchObject({ status, body: { message, status: String(status) } });
    expect(face.comments).toEqual([]);
    expect(face.requests).toMatchObject([{ method: "POST", status }]);
  });

  it("one that may not write may read", () => {
    const face = new GitHubFace({ readOnly: true });
    expect(face.answer(call("GET", "issues/7/comments")).status).toBe(200);
  });
});

describe("bodies that GitHub refuses", () => {
  it.each<[string, unknown, number, string]>([
    ["issues/7/comments", {}, 422, `"body" wasn't supplied`],
    ["issues/7/comments", { body: " " }, 422, "blank"],
    ["issues/7/comments", { body: "가".repeat(65_537) }, 422, "maximum is 65536 characters"],
    ["issues/7/comments", "not JSON", 400, "Problems parsing JSON"],
    [`statuses/${sha}`, {}, 422, `"state" wasn't supplied`],
    [`statuses/${sha}`, { state: "good" }, 422, "not included in the list"],
    [`statuses/${sha}`, { state: "success", description: "x".repeat(141) }, 422, "maximum is 140 characters"],
    ["check-runs", { head_sha: sha }, 422, `"name" wasn't supplied`],
    ["check-runs", { name: "verify" }, 422, `"head_sha" wasn't supplied`],
    ["check-runs", { name: "v", head_sha: sha, conclusion: "good" }, 422, "not included in the list"],
    ["check-runs", { name: "v", head_sha: sha, status: "done" }, 422, "not included in the list"],
    ["check-runs", { name: "v", head_sha: sha, status: "completed" }, 422, `"conclusion" wasn't supplied`],
    ["check-runs", { name: "v", head_sha: sha, output: { title: "t" } }, 422, "output.summary"],
    ["check-runs", { name: "v", head_sha: sha, output: { title: "t", summary: "x".repeat(65_536) } }, 422, "65535"],
    [
      "check-runs",
      {
        name: "v",
        head_sha: sha,
        output: { title: "t", summary: "s", annotations: Array.from({ length: 51 }, () => ({})) },
      },
      422,
      "Only 50 annotations",
    ],
    ["deployments", {}, 422, `"ref" wasn't supplied`],
    ["deployments/1/statuses", { state: "success" }, 404, "Not Found"],
    ["nonsense", {}, 404, "Not Found"],
  ])("%s %j", (path, body, status, message) => {
    const answer = new GitHubFace().answer(call("POST", path, body));
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body).replaceAll(String.raw`\"`, '"')).toContain(message);
  });

  it("a comment of exactly 65,536 characters is accepted, however many bytes", () => {
    const body = "😀".repeat(65_536);
    expect(new GitHubFace().answer(call("POST", "issues/7/comments", { body })).status).toBe(201);
  });
});

it("leaves other paths to other faces", () => {
  const face = new GitHubFace();
  expect(face.permission(call("GET", "issues/7/comments"))).toBe("");
  expect(face.permission({ ...call("GET", ""), path: "/v2/entries:list" })).toBeUndefined();
  expect(new GitHubFace({ prefix: "/gh" }).permission(call("GET", "issues/7/comments"))).toBeUndefined();
});
