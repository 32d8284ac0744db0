import type { Clock } from "../../clock.ts";
import type { Runner } from "../../inputs/runner.ts";
import type { Settings } from "../../inputs/settings.ts";
import { say } from "../console.ts";
import { warningsToRunner } from "../runner.ts";
import { openGitHub } from "./client.ts";
import { gitHubContext } from "./context.ts";
import { GitHubPublisher } from "./publisher.ts";
import { type GitHubState, stateName } from "./state.ts";

export interface GitHubOfRun {
  settings: Settings;
  runner: Runner;
  /** The text of the event's file. */
  event: string | undefined;
  clock: Clock;
  reportPath: () => string | null;
}

/** A connection that is silent for so long is given up, so that there is time for another try before the job's end. */
const tryTimeoutMs = 4_000;

/** Null: outside GitHub, without a token, or with nothing to be told. `state`: where another process stopped. */
export async function openGitHubPublisher(
  { settings, runner, event, clock, reportPath }: GitHubOfRun,
  state?: GitHubState,
): Promise<GitHubPublisher | null> {
  const { githubToken: token } = settings;
  const context = gitHubContext(runner, parsed(event));
  if (token === undefined || context === null || !(settings.comment || settings.status)) return null;
  const { saveState } = await import("@actions/core");
  const policy = { clock, random: Math.random, tryTimeoutMs };
  const github = openGitHub({ token, apiUrl: runner.apiUrl, repository: context.repository, policy });
  return new GitHubPublisher(
    {
      github,
      context,
      settings,
      warn: await warningsToRunner(),
      say,
      reportPath,
      save: (saved) => saveState(stateName, saved),
    },
    state,
  );
}

/** What started the workflow is not needed to mark its commit. */
function parsed(event: string | undefined): unknown {
  try {
    return JSON.parse(event ?? "null");
  } catch {
    return null;
  }
}
