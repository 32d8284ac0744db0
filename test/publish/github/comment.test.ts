import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { keepComment, type CommentTask } from "../../../src/publish/github/comment.ts";
import { findPullRequest } from "../../../src/publish/github/pull-request.ts";
import { type PastRun, readHistory, writeHistory } from "../../../src/report/github/history.ts";
import type { GitHubFace } from "../../simulator/github.ts";
import { aWhile, context, open, openWorld, refusal, sha } from "./github.ts";

const marker = "<!-- ion-verify:comment service=chat region=r project=p environment= -->";
const now = Date.parse("2026-01-02T00:00:00Z");

function run(number: number): PastRun {
  const at = now - 1_000_000 + number * 1000;
  return {
    at,
    run: `${number}/1/a/b`,
    revision: `chat-${number}`,
    verdict: "pass",
    p95Ms: 100,
    errorRate: 0,
    requests: 9,
  };
}

function task(number: number, changes: Partial<CommentTask> = {}): CommentTask {
  return {
    pullRequest: 7,
    marker,
    run: run(number),
    render: (runs) => `${marker}\n${writeHistory(runs)}\nrun ${number}`,
    ...changes,
  };
}

function put(face: GitHubFace, body: string, author?: string): number {
  const id = face.comments.length + 1;
  face.comments.push({ id, repository: "org/chat", issue: 7, body, ...(author === undefined ? {} : { author }) });
  return id;
}

/** The runs that the comments remember, comment by comment. */
function remembered({ comments }: GitHubFace): string[][] {
  return comments
    .filter(({ body }) => body.startsWith(marker))
    .map(({ body }) => readHistory(body, now).map((one) => one.revision));
}

test("one comment is created, and updated by the next run, which remembers the first", async () => {
  const { face, github } = openWorld();
  await keepComment(github, task(1), aWhile());
  await keepComment(github, task(2), aWhile());
  expect(face.comments.map(({ body }) => body.split("\n").at(-1))).toEqual(["run 2"]);
  expect(remembered(face)).toEqual([["chat-1", "chat-2"]]);
});

test("it is found on the last of many pages", async () => {
  const { face, github, calls } = openWorld();
  for (let i = 0; i < 730; i++) put(face, `comment ${i}`, "someone");
  const id = put(face, `${marker}\n${writeHistory([run(1)])}`);
  await keepComment(github, task(2), aWhile());
  expect(face.comments).toHaveLength(731);
  expect(face.comments.find((one) => one.id === id)?.body).toContain("run 2");
  expect(calls().filter((call) => call === "GET issues/7/comments")).toHaveLength(8);
});

test("another service's, another pull request's and a quoted one are left alone", async () => {
  const { face, github } = openWorld();
  const other = marker.replace("service=chat", "service=chat2");
  const bodies = [`${other}\nits own`, `> ${marker}`, `hello ${marker}`];
  for (const body of bodies) put(face, body);
  face.comments.push({ id: 99, repository: "org/chat", issue: 8, body: marker });
  await keepComment(github, task(1), aWhile());
  expect(face.comments.slice(0, 3).map(({ body }) => body)).toEqual(bodies);
  expect(face.comments.find((one) => one.id === 99)?.body).toBe(marker);
  expect(face.comments).toHaveLength(5);
});

test("a stranger's forged marker is neither edited nor believed", async () => {
  const { face, github } = openWorld();
  const forged = `${marker}\n${writeHistory([{ ...run(1), revision: "forged" }])}`;
  put(face, forged, "mallory");
  await keepComment(github, task(2), aWhile());
  await keepComment(github, task(3), aWhile());
  expect(face.comments[0]?.body).toBe(forged);
  expect(remembered(face)).toEqual([["forged"], ["chat-2", "chat-3"]]);
});

test("a person's token edits the person's own comment, not the job's", async () => {
  const { face, github } = openWorld({ login: "maintainer" });
  put(face, `${marker}\nby the job`);
  put(face, `${marker}\nby me`, "maintainer");
  await keepComment(github, task(1), aWhile());
  expect(face.comments.map(({ body }) => body.split("\n").at(-1))).toEqual(["by the job", "run 1"]);
});

test("where nobody tells whose token it is, it is taken for the job's own", async () => {
  const { face, github } = openWorld({}, (_, path) => (path === "/graphql" ? refusal(404) : undefined));
  put(face, marker);
  put(face, marker, "mallory");
  await keepComment(github, task(1), aWhile());
  expect(face.comments.map(({ body }) => body.includes("run 1"))).toEqual([true, false]);
});

test("one that may not be updated is left, and an own one created", async () => {
  const { face, github } = openWorld({
    refuse: ({ method, path }) => (method === "PATCH" && path.endsWith("/1") ? refusal(403) : undefined),
  });
  put(face, marker);
  await keepComment(github, task(1), aWhile());
  expect(face.comments.map(({ body }) => body.includes("run 1"))).toEqual([false, true]);
});

test("one that is deleted meanwhile is created anew", async () => {
  const { face, github } = openWorld({}, (method, path) => {
    if (method === "PATCH" && path.endsWith("comments/1")) face.comments.splice(0, 1);
    return undefined;
  });
  put(face, marker);
  await keepComment(github, task(1), aWhile());
  expect(remembered(face)).toEqual([["chat-1"]]);
});

test("further ones of ours go, and what they remembered stays", async () => {
  const { face, github } = openWorld();
  for (const number of [1, 2, 3]) put(face, `${marker}\r\n${writeHistory([run(number)])}`);
  await keepComment(github, task(4), aWhile());
  expect(remembered(face)).toEqual([["chat-1", "chat-2", "chat-3", "chat-4"]]);
});

test.prop([fc.boolean(), fc.infiniteStream(fc.nat(4))], { numRuns: 200 })(
  "two runs at once leave one comment, however their calls interleave",
  async (isThere, delays) => {
    const { face } = openWorld();
    if (isThere) put(face, `${marker}\n${writeHistory([run(1)])}`);
    const turns = async (): Promise<undefined> => {
      for (let left = delays.next().value ?? 0; left > 0; left--) await new Promise((resolve) => setImmediate(resolve));
      return undefined;
    };
    await Promise.all([2, 3].map(async (number) => await keepComment(open(face, turns), task(number), aWhile())));
    expect(remembered(face)).toHaveLength(1);
    const [runs = []] = remembered(face);
    // GitHub has no conditional write: one that was read before the other's write, and written after, loses that run.
    expect(runs.filter((one) => one !== "chat-1").length).toBeGreaterThan(0);
    expect(runs.includes("chat-1")).toBe(isThere);
  },
);

test("what another run writes between is kept: before it is read again, and over what was written", async () => {
  let reads = 0;
  const { face, github } = openWorld({}, (method, path) => {
    const [comment] = face.comments;
    if (comment === undefined || method !== "GET" || path !== "issues/comments/1") return undefined;
    reads++;
    // Another run that had not seen this one.
    if (reads <= 2) comment.body = `${marker}\n${writeHistory([run(1), ...(reads === 2 ? [run(3)] : []), run(4)])}`;
    return undefined;
  });
  put(face, `${marker}\n${writeHistory([run(1)])}`);
  await keepComment(github, task(2), aWhile());
  expect(remembered(face)).toEqual([["chat-1", "chat-2", "chat-3", "chat-4"]]);
  expect(reads).toBe(4);
});

test("a token that may only read is refused by name", async () => {
  const { github } = openWorld({ readOnly: true });
  await expect(keepComment(github, task(1), aWhile())).rejects.toMatchObject({
    failure: "no-access",
    message: expect.stringContaining("Creating the pull request's comment failed: HTTP 403: Resource not accessible"),
  });
});

test("after a push the pull request is found through its commit", async () => {
  const { face, github } = openWorld();
  const pulls = [
    {
      number: 7,
      title: "<!-- @everyone",
      headSha: "b".repeat(40),
      baseRef: "main",
      state: "open" as const,
      commits: [sha],
    },
    {
      number: 4,
      title: "x",
      headSha: "c".repeat(40),
      baseRef: "main",
      state: "closed" as const,
      commits: [sha],
      mergeCommitSha: sha,
    },
  ];
  face.pulls.set("org/chat", pulls);
  expect(await findPullRequest(github, { ...context, pullRequest: null }, aWhile())).toBe(4);
  face.pulls.set("org/chat", []);
  expect(await findPullRequest(github, { ...context, pullRequest: null }, aWhile())).toBeNull();
});
