import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FaceRequest } from "./face.ts";
import { GitHubFace, type GitHubOptions, type Permissions, handlers, secondaryRateLimit } from "./github.ts";
import { operationIds } from "./github/contract.ts";
import { openFaces } from "./open-faces.ts";

const repo = { owner: "org", repo: "chat" };
const sha = "0123456789abcdef0123456789abcdef01234567";
const now = () => Date.parse("2026-01-01T00:00:00Z");

function call(method: string, target: string, body?: unknown, token = "t"): FaceRequest {
  const headers = token === "" ? {} : { authorization: `token ${token}` };
  const [path = "", query] = target.split("?");
  return { method, path: `/github-api/repos/org/chat/${path}`, query: new URLSearchParams(query), headers, body };
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

it("knows every operation of the description, and no other", () => {
  expect(Object.keys(handlers).toSorted()).toEqual(operationIds.toSorted());
});

describe("comments", () => {
  it("keep what only a machine reads, and who wrote them", () => {
    const face = new GitHubFace();
    const body = "<!-- ion-verify:chat -->\n## ✅ Passed";
    face.comments.push({ id: 1, repository: "org/chat", issue: 7, body: "Nice", author: "mona" });
    face.answer(call("POST", "issues/7/comments", { body }));
    expect(face.answer(call("GET", "issues/7/comments")).body).toMatchObject([
      { body: "Nice", user: { login: "mona", type: "User" } },
      { body, user: { login: "github-actions[bot]", type: "Bot" } },
    ]);
  });

  it("of someone else are not the job's to change", () => {
    const face = new GitHubFace();
    face.comments.push({ id: 1, repository: "org/chat", issue: 7, body: "Nice", author: "mona" });
    expect(face.answer(call("PATCH", "issues/comments/1", { body: "x" })).status).toBe(403);
    expect(face.comments).toMatchObject([{ body: "Nice" }]);
  });

  it("come at most 100 a page, the last of which links back", () => {
    const face = new GitHubFace({ baseUrl: "https://api.test" });
    for (let i = 0; i < 250; i += 1) face.answer(call("POST", "issues/7/comments", { body: `${i}` }));
    const first = face.answer(call("GET", "issues/7/comments?per_page=200"));
    expect(first.body).toHaveLength(100);
    expect(first.headers?.["link"]).toContain('comments?per_page=200&page=2>; rel="next"');
    const last = face.answer(call("GET", "issues/7/comments?per_page=100&page=3"));
    expect(last.body).toHaveLength(50);
    expect(last.headers?.["link"]).not.toContain('rel="next"');
    expect(last.headers?.["link"]).toContain('page=2>; rel="prev"');
  });
});

describe("issues", () => {
  it("are numbered after the pull requests, listed by label, and found by their words", () => {
    const face = new GitHubFace();
    face.pulls.set("org/chat", [{ number: 7, title: "Faster", headSha: sha, baseRef: "main", state: "open" }]);
    const report = { title: "Deploy of chat failed", body: "P95", labels: ["ion-verify"] };
    expect(face.answer(call("POST", "issues", report)).body).toMatchObject({ number: 8, state: "open" });
    face.answer(call("POST", "issues", { title: "Another" }));
    expect(face.answer(call("GET", "issues?labels=ion-verify")).body).toMatchObject([{ number: 8 }]);
    const search = (q: string) =>
      face.answer({ ...call("GET", ""), path: "/github-api/search/issues", query: new URLSearchParams({ q }) });
    const q = 'repo:org/chat is:issue is:open label:ion-verify author:app/github-actions in:title "deploy of chat"';
    expect(search(q).body).toMatchObject({ total_count: 1, items: [{ number: 8, title: report.title }] });
    face.answer(call("PATCH", "issues/8", { state: "closed" }));
    expect(search(q).body).toMatchObject({ total_count: 0 });
    expect(search("repo:org/chat commenter:mona").status).toBe(422);
  });
});

describe("checks and statuses", () => {
  it("a name's latest check run, unless all are asked for", () => {
    const face = new GitHubFace();
    for (const id of ["1", "2"])
      face.answer(call("POST", "check-runs", { name: "verify", head_sha: sha, external_id: id }));
    expect(face.answer(call("GET", `commits/${sha}/check-runs`)).body).toMatchObject({
      total_count: 1,
      check_runs: [{ external_id: "2", app: { slug: "github-actions" } }],
    });
    expect(face.answer(call("GET", `commits/${sha}/check-runs?filter=all`)).body).toMatchObject({ total_count: 2 });
  });

  it("annotations of several requests add up", () => {
    const face = new GitHubFace();
    const annotation = { path: "a.ts", start_line: 1, end_line: 1, annotation_level: "failure", message: "slow" };
    const output = { title: "t", summary: "s", annotations: Array.from({ length: 50 }, () => annotation) };
    face.answer(call("POST", "check-runs", { name: "verify", head_sha: sha, conclusion: "neutral", output }));
    const [run] = face.checkRuns;
    const again = face.answer(call("PATCH", `check-runs/${run?.id}`, { output }));
    expect(again.body).toMatchObject({
      status: "completed",
      conclusion: "neutral",
      output: { annotations_count: 100 },
    });
    expect(face.answer(call("GET", `check-runs/${run?.id}/annotations`)).body).toHaveLength(30);
  });

  it.each<[string, string[]]>([
    ["pending", []],
    ["pending", ["success", "pending"]],
    ["failure", ["pending", "error"]],
    ["success", ["success", "success"]],
  ])("a commit is %s with contexts that are %j", (state, states) => {
    const face = new GitHubFace();
    for (const [i, one] of states.entries()) {
      // What a context said before does not count.
      face.answer(call("POST", `statuses/${sha}`, { state: "failure", context: `c${i}` }));
      face.answer(call("POST", `statuses/${sha}`, { state: one, context: `c${i}` }));
    }
    const { body } = face.answer(call("GET", `commits/${sha}/status`));
    expect(body).toMatchObject({ state, total_count: states.length });
  });

  it("a commit's context takes a thousand statuses", () => {
    const face = new GitHubFace();
    const set = (context: string) => face.answer(call("POST", `statuses/${sha}`, { state: "pending", context })).status;
    expect(Array.from({ length: 1001 }, () => set("verify")).at(-1)).toBe(422);
    expect(set("another")).toBe(201);
  });
});

describe("deployments", () => {
  const states = (face: GitHubFace) => face.deployments.map((one) => one.statuses.at(-1)?.state);
  function deploy(face: GitHubFace, environment: string, status: object): void {
    face.answer(call("POST", "deployments", { ref: "main", environment }));
    face.answer(call("POST", `deployments/${face.deployments.at(-1)?.id}/statuses`, { state: "success", ...status }));
  }

  it.each<[string, object, string[]]>([
    ["staging", {}, ["inactive", "success"]],
    ["staging", { auto_inactive: false }, ["success", "success"]],
    ["staging", { state: "failure" }, ["success", "failure"]],
    ["production", {}, ["success", "success"]],
  ])("success in %s with %j ends the earlier one: %j", (environment, status, expected) => {
    const face = new GitHubFace();
    deploy(face, environment, {});
    deploy(face, environment, status);
    expect(states(face)).toEqual(expected);
  });

  it("of another environment go on", () => {
    const face = new GitHubFace();
    deploy(face, "preview", {});
    deploy(face, "staging", {});
    expect(states(face)).toEqual(["success", "success"]);
  });
});

it("workflow runs, with their jobs and artifacts", () => {
  const face = new GitHubFace();
  const run = { repository: "org/chat", name: "Deploy", workflowId: 5, workflowPath: ".github/workflows/deploy.yml" };
  const of = { headSha: sha, headBranch: "main", event: "push" };
  const jobs = [{ id: 21, name: "verify", status: "completed", conclusion: "failure" }];
  const artifacts = [{ id: 31, name: "report", sizeBytes: 10 }];
  face.runs.push(
    { id: 1, ...run, ...of, status: "completed", conclusion: "failure", jobs, artifacts },
    { id: 2, ...run, ...of, status: "in_progress", conclusion: null, workflowId: 6 },
  );
  const get = (path: string) => face.answer(call("GET", `actions/${path}`)).body;
  expect(get("runs")).toMatchObject({ total_count: 2, workflow_runs: [{ id: 2 }, { id: 1 }] });
  expect(get("runs?status=failure")).toMatchObject({ total_count: 1, workflow_runs: [{ id: 1 }] });
  expect(get("workflows/6/runs")).toMatchObject({ total_count: 1, workflow_runs: [{ id: 2 }] });
  expect(get("runs/1")).toMatchObject({ id: 1, path: run.workflowPath, head_sha: sha });
  expect(get("runs/1/jobs")).toMatchObject({ jobs: [{ name: "verify", conclusion: "failure" }] });
  expect(get("runs/1/artifacts")).toMatchObject({ artifacts: [{ name: "report" }] });
  expect(get("artifacts?name=other")).toMatchObject({ total_count: 0 });
});

describe("the repository and its pull requests", () => {
  it("tells the default branch", () => {
    const answer = new GitHubFace().answer({ ...call("GET", ""), path: "/github-api/repos/org/chat" });
    expect(answer.body).toMatchObject({ full_name: "org/chat", default_branch: "main" });
  });

  it("lists the open ones of a base, newest first", () => {
    const face = new GitHubFace();
    const pull = { title: "Faster", headSha: sha, baseRef: "main" };
    face.pulls.set("org/chat", [
      { number: 7, ...pull, state: "open" },
      { number: 8, ...pull, state: "open" },
      { number: 9, ...pull, state: "closed", mergeCommitSha: "abc" },
    ]);
    expect(face.answer(call("GET", "pulls?base=main")).body).toMatchObject([{ number: 8 }, { number: 7 }]);
    expect(face.answer(call("GET", "commits/abc/pulls")).body).toMatchObject([{ number: 9, state: "closed" }]);
    expect(face.answer(call("GET", "pulls/9")).body).toMatchObject({ merged: true, merge_commit_sha: "abc" });
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

  it.each<[string, Permissions, string, string, number, string]>([
    ["comments, of pull requests", { pull_requests: "write" }, "POST", "issues/7/comments", 201, ""],
    ["comments", { issues: "read" }, "POST", "issues/7/comments", 403, "issues=write; pull_requests=write"],
    ["check runs", { statuses: "write" }, "POST", "check-runs", 403, "checks=write"],
    ["deployments", {}, "GET", "deployments", 403, "deployments=read"],
    ["deployments", { deployments: "read" }, "GET", "deployments", 200, ""],
    ["statuses", { statuses: "write" }, "GET", `commits/${sha}/status`, 200, ""],
  ])("the permissions of a job: %s with %j", (_, permissions, method, path, status, accepted) => {
    const bodies: Record<string, object> = {
      "issues/7/comments": { body: "x" },
      "check-runs": { name: "verify", head_sha: sha },
    };
    const answer = new GitHubFace({ permissions }).answer(call(method, path, bodies[path]));
    expect([answer.status, answer.headers?.["x-accepted-github-permissions"] ?? ""]).toEqual([status, accepted]);
  });

  it("the job's own is no user's", () => {
    expect(new GitHubFace().answer({ ...call("GET", ""), path: "/github-api/user" }).status).toBe(403);
  });

  it("GraphQL tells whom it acts as, or what a scenario says", () => {
    const ask = { ...call("POST", "", { query: "{ viewer { login } }" }), path: "/github-api/graphql" };
    expect(new GitHubFace({ login: "mona" }).answer(ask).body).toEqual({ data: { viewer: { login: "mona" } } });
    const data = { repository: { discussion: null } };
    expect(new GitHubFace({ graphql: () => data }).answer(ask).body).toEqual({ data });
    expect(new GitHubFace().answer({ ...ask, body: {} }).status).toBe(400);
  });

  it("one that may not write may read", () => {
    const face = new GitHubFace({ readOnly: true });
    expect(face.answer(call("GET", "issues/7/comments")).status).toBe(200);
  });
});

it.each([403, 429] as const)("a rate limit's %i, then what was asked", (status) => {
  const face = new GitHubFace();
  face.faults.push(secondaryRateLimit(2, status));
  const write = () => face.answer(call("POST", "issues/7/comments", { body: "x" }));
  expect(write()).toMatchObject({ status, headers: { "retry-after": "2" }, body: { status: String(status) } });
  expect(face.comments).toEqual([]);
  expect(write().status).toBe(201);
});

describe("questions that are not in the description", () => {
  it.each([
    "issues/7/comments?per_page=abc",
    "issues/7/comments?perpage=100",
    "deployments?page=x",
    "issues?state=new",
  ])("%s", (target) => expect(new GitHubFace().answer(call("GET", target)).status).toBe(422));

  it.each(["PUT issues/7/comments", "GET issues/seven", "GET discussions", "DELETE check-runs/1"])("%s", (line) => {
    const [method = "", path = ""] = line.split(" ");
    expect(new GitHubFace().answer(call(method, path)).status).toBeGreaterThanOrEqual(404);
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
    [
      "check-runs",
      { name: "v", head_sha: sha, detail_url: "https://x.test/" },
      422,
      '"detail_url" is not a permitted key',
    ],
    ["check-runs", { name: "v", head_sha: sha, conclusion: "stale" }, 422, "not included in the list"],
    [
      "check-runs",
      { name: "v", head_sha: sha, output: { title: "t", summary: "s", annotations: [{ path: "a" }] } },
      422,
      `"output.annotations.0.start_line" wasn't supplied`,
    ],
    ["issues/7/comments", { body: 7 }, 422, "must be string"],
    ["issues", { title: " " }, 422, "missing_field"],
    ["issues", { title: "x".repeat(257) }, 422, "maximum is 256 characters"],
    ["deployments", {}, 422, `"ref" wasn't supplied`],
    ["deployments/1/statuses", { state: "success" }, 404, "Not Found"],
    ["deployments/1/statuses", { state: "good" }, 422, "not included in the list"],
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
