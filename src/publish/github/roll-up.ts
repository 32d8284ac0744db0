import type { Wait } from "../../clock.ts";
import { GitHubCallError } from "./call.ts";
import type { GitHub } from "./client.ts";
import type { GitHubContext } from "./context.ts";

/** GitHub's page. */
const perPage = 100;

/**
 * Would a check run of the job's own token be missing from what a pull request shows? GitHub puts it into the oldest suite of
 * Actions that the commit has; where that one was started by hand (`workflow_dispatch`), the roll-up leaves it out. A commit
 * status is never left out. Where the runs may not be read (`actions: read`), this run's own event is the best guess.
 */
export async function leftOutOfRollUp(
  github: GitHub,
  { eventName }: Pick<GitHubContext, "eventName">,
  sha: string,
  wait: Wait,
): Promise<boolean> {
  try {
    const first = await runsOf(github, sha, 1, wait);
    const pages = Math.ceil(first.total_count / perPage);
    // The newest come first.
    const { workflow_runs: runs } = pages > 1 ? await runsOf(github, sha, pages, wait) : first;
    return runs.toSorted((a, b) => a.id - b.id)[0]?.event === byHand;
  } catch (error) {
    if (!(error instanceof GitHubCallError) || error.failure === "cancelled") throw error;
    return eventName === byHand;
  }
}

const byHand = "workflow_dispatch";

interface Runs {
  total_count: number;
  workflow_runs: { id: number; event: string }[];
}

async function runsOf(github: GitHub, sha: string, page: number, wait: Wait): Promise<Runs> {
  const data = await github.ask("Listing the commit's workflow runs", wait, "GET actions/runs", {
    head_sha: sha,
    per_page: perPage,
    page,
  });
  return {
    total_count: data.total_count,
    workflow_runs: data.workflow_runs.map(({ id, event }) => ({ id: Number(id), event })),
  };
}
