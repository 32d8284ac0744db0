import { rollbackHeadline, renderRollback, type RollbackSummary } from "../report/traffic/rollback.ts";
import { served } from "../report/traffic/outcome.ts";
import { say } from "./console.ts";

/** Gives a rollback to the runner: job summary, outputs, and a failed job where the traffic is not where it should be. */
export async function publishRollback(summary: RollbackSummary, summaryFile: string | null): Promise<void> {
  const core = await import("@actions/core");
  for (const [name, value] of Object.entries(rollbackOutputs(summary))) core.setOutput(name, value);
  if (summaryFile !== null) {
    try {
      await core.summary.addRaw(renderRollback(summary), true).write();
    } catch (error) {
      core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const { done, outcome, idle } = summary.facts;
  // A preview on top, say: the bad one may be the one that serves.
  if (outcome.code === "already" && done && idle !== null && idle.tags !== "") core.warning(rollbackHeadline(summary));
  else if (done || outcome.code === "planned") say(rollbackHeadline(summary));
  else core.setFailed(rollbackHeadline(summary));
}

/** The outputs of rollback/action.yml. Empty where nothing was read. */
export function rollbackOutputs({ facts }: Pick<RollbackSummary, "facts">): Record<string, string> {
  const { changed, before, after, from, outcome } = facts;
  // A dry run tells what would be; the output says what is.
  const now = served(outcome.code === "planned" ? before : after);
  const [only] = now;
  return {
    changed: String(changed),
    revision: now.length === 1 && only !== undefined ? only[0] : "",
    "from-revision": from ?? "",
  };
}
