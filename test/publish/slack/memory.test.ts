import { expect, test } from "vitest";
import { gitHubMemory, noticeText, noticeTitle } from "../../../src/publish/slack/memory.ts";
import type { GitHubJob } from "../../simulator/github.ts";
import { aWhile, openWorld, sha } from "../github/github.ts";

const key = "warning p/us-central1/chat";
const now = Date.parse("2026-01-01T12:00:00Z");
const anHourAgo = now - 3_600_000;
const ownRun = 77;

interface PastJob extends Partial<GitHubJob> {
  run: number;
  /** What it told; undefined: nothing. */
  told?: string;
}

/** What the third attempt of run 77 knows after these jobs. Null: that nobody told. */
async function lastTold(jobs: PastJob[]): Promise<number | null> {
  const { face, github } = openWorld({ now: () => now });
  const made = jobs.map(({ run, told, ...more }, index) => {
    const job = { id: 1000 + index, name: "deploy", status: "completed", conclusion: "failure", ...more };
    const notice = { path: ".github", annotation_level: "notice", title: noticeTitle, start_line: 1, end_line: 1 };
    const annotations = told === undefined ? [] : [{ ...notice, message: noticeText("warning: chat", told) }];
    const output = { title: null, summary: null, text: null, annotations };
    face.checkRuns.push({ ...job, repository: "org/chat", headSha: sha, externalId: "", detailsUrl: null, output });
    return { run, job };
  });
  for (const id of new Set([ownRun, ...jobs.map(({ run }) => run)])) {
    face.runs.push({
      id,
      repository: "org/chat",
      name: "deploy",
      workflowId: 1,
      workflowPath: ".github/workflows/deploy.yml",
      headSha: sha,
      headBranch: "main",
      event: "push",
      status: "in_progress",
      conclusion: null,
      attempt: 3,
      jobs: made.filter(({ run }) => run === id).map(({ job }) => job),
    });
  }
  const told = await gitHubMemory(github, "deploy.yml", String(ownRun)).lastTold(key, anHourAgo, aWhile());
  return told?.at ?? null;
}

const ago = (minutes: number): number => now - minutes * 60_000;

test.each<[string, PastJob[], number | null]>([
  ["nobody told", [{ run: 76, attempt: 2, endedMs: ago(5) }], null],
  ["another run told", [{ run: 76, attempt: 2, endedMs: ago(5), told: key }], ago(5)],
  ["an earlier attempt of this run told", [{ run: 77, attempt: 1, endedMs: ago(5), told: key }], ago(5)],
  [
    "an earlier attempt of another run told, and the next did not",
    [
      { run: 76, attempt: 1, endedMs: ago(20), told: key },
      { run: 76, attempt: 2, endedMs: ago(5) },
    ],
    ago(20),
  ],
  [
    "several told: the last counts",
    [
      { run: 76, attempt: 2, endedMs: ago(30), told: key },
      { run: 77, attempt: 1, endedMs: ago(10), told: key },
      { run: 75, attempt: 2, endedMs: ago(50), told: key },
    ],
    ago(10),
  ],
  ["it was told too long ago", [{ run: 77, attempt: 1, endedMs: ago(61), told: key }], null],
  ["something else was told", [{ run: 77, attempt: 1, endedMs: ago(5), told: "critical p/us-central1/chat" }], null],
  [
    "one of more jobs than a page holds told",
    Array.from({ length: 130 }, (_, i) => ({
      run: 77,
      attempt: 1,
      endedMs: ago(5),
      name: `deploy (${i})`,
      ...(i === 120 ? { told: key } : { conclusion: "skipped" }),
    })),
    ago(5),
  ],
])("%s", async (_, jobs, expected) => {
  expect(await lastTold(jobs)).toBe(expected);
});
