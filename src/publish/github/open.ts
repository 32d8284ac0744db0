import { say } from "../console.ts";
import { warningsToRunner } from "../runner.ts";
import type { TargetGiven, TargetParts } from "../target-type.ts";
import { type GitHub, openGitHub } from "./client.ts";
import { gitHubContext } from "./context.ts";
import { GitHubPublisher } from "./publisher.ts";
import { type GitHubState, stateName } from "./state.ts";

/** A connection that is silent for so long is given up, so that there is time for another try before the job's end. */
const tryTimeoutMs = 4_000;

/** Null: outside GitHub, without a token, or with nothing to be told. `state`: where another process stopped. */
export async function openGitHubPublisher(parts: TargetParts, state?: GitHubState): Promise<GitHubPublisher | null> {
  const { settings, targets, runner, event, reportPath } = parts;
  const context = gitHubContext(runner, event());
  const github = openRepository(parts);
  if (github === null || context === null || !(settings.comment || settings.status)) return null;
  const { saveState } = await import("@actions/core");
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

/** Null: there is no token, or no repository. */
export function openRepository({ settings, runner, clock }: TargetGiven): GitHub | null {
  const { githubToken: token } = settings;
  const [owner, repo] = runner.repository?.split("/") ?? [];
  if (token === undefined || !owner || !repo) return null;
  const policy = { clock, random: Math.random, tryTimeoutMs };
  return openGitHub({ token, apiUrl: runner.apiUrl, repository: { owner, repo }, policy });
}
