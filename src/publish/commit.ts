import { readFileIfPresent } from "../inputs/read.ts";
import type { Runner } from "../inputs/runner.ts";
import type { Report } from "../report/report.ts";
import { gitHubContext } from "./github/context.ts";

/** The commit that a run is about, and who started it; nothing outside of GitHub. A payload that cannot be read tells nothing. */
export function commitOf(runner: Runner): Pick<Report, "commit"> {
  const sha = gitHubContext(runner, eventOf(runner))?.sha ?? runner.sha;
  return sha === null ? {} : { commit: { sha, author: runner.actor } };
}

/**
 * The payload of what started the workflow. It is not needed to mark a commit: a file that is not there or cannot be read is
 * as good as none, which is null.
 */
export function eventOf({ eventPath }: Runner): unknown {
  try {
    return JSON.parse((eventPath === null ? undefined : readFileIfPresent(eventPath)) ?? "null");
  } catch {
    return null;
  }
}
