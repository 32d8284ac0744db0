import { say } from "../console.ts";
import { warningsToRunner } from "../runner.ts";
import type { TargetParts } from "../target-type.ts";
import { type GitHub, openGitHub } from "./client.ts";
import { gitHubContext } from "./context.ts";
import { GitHubPublisher } from "./publisher.ts";
import { type GitHubState, stateName } from "./state.ts";

/** A connection that is silent for so long is given up, so that there is time for another try before the job's end. */
const tryTimeoutMs = 4_000;

/** Null: outside GitHub, without a token, or with nothing to be told. `state`: where another process stopped. */
export async function openGitHubPublisher(
  { settings, targets, runner, event, clock, reportPath }: TargetParts,
  state?: GitHubState,
): Promise<GitHubPublisher | null> {
  const { githubToken: token } = settings;
  const context = gitHubContext(runner, event());
  if (token === undefined || context === null || !(settings.comment || settings.status)) return null;
  const { saveState } = await import("@actions/core");
  const policy = { clock, random: Math.random, tryTimeoutMs };
  const github = openGitHub({ token, apiUrl: runner.apiUrl, repository: context.repository, policy });
  return new GitHubPublisher(
    {
      github,
      context,
      settings,
      targets,
      warn: await warningsToRunner(settings.language),
      say,
      reportPath,
      save: (saved) => {
        try {
          saveState(stateName, saved);
        } catch (error) {
          // Without the runner's file only a killed run's check is not closed: what there is to tell is told all the same.
          say(error instanceof Error ? error.message : String(error));
        }
      },
    },
    state,
  );
}

/** For a target that only writes a comment. @throws {Error} outside GitHub and without a token. */
export function openRepository({ settings, runner, clock }: TargetParts): GitHub {
  const [owner, repo] = runner.repository?.split("/") ?? [];
  if (settings.githubToken === undefined || !owner || !repo)
    throw new Error("there is no token or no repository: give `github-token` in a workflow");
  const policy = { clock, random: Math.random, tryTimeoutMs };
  return openGitHub({ token: settings.githubToken, apiUrl: runner.apiUrl, repository: { owner, repo }, policy });
}
