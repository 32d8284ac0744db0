import { expect, test } from "vitest";
import { systemClock, type Wait } from "../../../src/clock.ts";
import { keepComment } from "../../../src/publish/period/comment.ts";
import { discussion } from "../../../src/publish/period/discussion.ts";
import type { GitHubFace } from "../../simulator/github.ts";
import { aWhile, openWorld } from "../github/github.ts";

const marker = "<!-- ion-verify:report service=chat period=week -->";
const task = { number: 7, marker, body: `${marker}\nnew` };

function discuss(face: GitHubFace, bodies: string[]): { body: string }[] {
  const comments = bodies.map((body, i) => ({ id: `DC_${i}`, body, login: "dev" }));
  face.discussions.push({ id: "D_7", repository: "org/chat", number: 7, comments });
  return comments;
}

test("a token that may only read is told which permission it lacks, and nothing is written", async () => {
  const { face, github } = openWorld({ readOnly: true });
  const comments = discuss(face, []);
  await expect(keepComment(discussion, github, task, aWhile())).rejects.toThrow(/`discussions: write`/);
  expect(comments).toEqual([]);
});

test("a discussion that is not there is asked after, by its number", async () => {
  const { github } = openWorld();
  await expect(keepComment(discussion, github, task, aWhile())).rejects.toThrow(/one of number 7\?/);
});

test("an outage is not blamed on a permission", async () => {
  const { face, github } = openWorld({}, () => ({ status: 502, body: { message: "Bad gateway" } }));
  discuss(face, []);
  const wait: Wait = { deadline: systemClock.now() + 100, signal: new AbortController().signal };
  const told = await keepComment(discussion, github, task, wait).catch(String);
  expect(told).toContain("Reading the discussion failed");
  expect(told).not.toContain("permission");
});

test("an answer that is lost while the comment is created leaves one, which the next report updates", async () => {
  let calls = 0;
  const { face, github } = openWorld({}, () => {
    calls += 1;
    if (calls !== 2) return undefined;
    // It arrived; what GitHub said of it did not.
    face.discussions[0]?.comments.push({ id: "DC_1", body: `${marker}\r\nnew`, login: "github-actions[bot]" });
    return new Error("socket hang up");
  });
  const comments = discuss(face, []);
  await expect(keepComment(discussion, github, task, aWhile())).rejects.toThrow(
    /Creating the discussion's comment failed/,
  );
  await keepComment(discussion, github, { ...task, body: `${marker}\nnewer` }, aWhile());
  expect(comments.map(({ body }) => body)).toEqual([`${marker}\nnewer`]);
});

test("among too many comments to look through none is added, and that is said", async () => {
  const { face, github } = openWorld();
  const comments = discuss(
    face,
    Array.from({ length: 5_001 }, (_, i) => `comment ${i}`),
  );
  await expect(keepComment(discussion, github, task, aWhile())).rejects.toThrow(/more than 5000 comments/);
  expect(comments).toHaveLength(5_001);
});
