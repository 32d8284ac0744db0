import type { Wait } from "../../clock.ts";
import type { GitHub } from "./client.ts";
import type { GitHubContext } from "./context.ts";

interface Pull {
  number: number;
  state: string;
  merge_commit_sha?: string | null;
  head: { sha: string };
}

/**
 * The pull request that a deploy belongs to: the event's own, else the commit's. Null: there is none, as after a push
 * without one.
 * @throws {GitHubCallError}
 */
export async function findPullRequest(github: GitHub, context: GitHubContext, wait: Wait): Promise<number | null> {
  const { pullRequest, sha } = context;
  if (pullRequest !== null || sha === null) return pullRequest;
  const data = await github.ask("Looking for the commit's pull request", wait, "GET commits/{commit_sha}/pulls", {
    commit_sha: sha,
    per_page: 100,
  });
  return choosePull(data, sha)?.number ?? null;
}

/**
 * The commit that is marked: the event's own, else the pull request's head as it is now.
 * @throws {GitHubCallError}
 */
export async function findCommit(github: GitHub, { sha, pullRequest }: GitHubContext, wait: Wait): Promise<string> {
  if (sha !== null || pullRequest === null) return sha ?? "";
  const data = await github.ask("Reading the pull request", wait, "GET pulls/{pull_number}", {
    pull_number: pullRequest,
  });
  return data.head.sha;
}

/** The one that was merged as this commit, else the one whose head it is, else one that is still open, else the newest. */
export function choosePull<P extends Pull>(pulls: readonly P[], sha: string): P | undefined {
  const newest = pulls.toSorted((a, b) => b.number - a.number);
  const open = newest.filter((pull) => pull.state === "open");
  return (
    newest.find((pull) => pull.state === "closed" && pull.merge_commit_sha === sha) ??
    open.find((pull) => pull.head.sha === sha) ??
    newest.find((pull) => pull.head.sha === sha) ??
    open[0] ??
    newest[0]
  );
}
