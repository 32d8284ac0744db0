import { readFileIfPresent } from "../inputs/read.ts";
import type { Runner } from "../inputs/runner.ts";
import type { Report } from "../report/report.ts";
import { gitHubContext } from "./github/context.ts";

/** The commit that a run is about, and who started it; nothing outside of GitHub. A payload that cannot be read tells nothing. */
export function commitOf(runner: Runner): Pick<Report, "commit"> {
  const text = runner.eventPath === null ? undefined : readFileIfPresent(runner.eventPath);
  const sha = gitHubContext(runner, parsed(text))?.sha ?? runner.sha;
  return sha === null ? {} : { commit: { sha, author: runner.actor } };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? {} : (JSON.parse(text) as unknown);
  } catch {
    return {};
  }
}
