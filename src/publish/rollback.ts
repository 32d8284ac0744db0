import { renderMarkdown } from "../report/render/markdown.ts";
import { headlineOf } from "../report/render/plain.ts";
import { rollbackDocument, type RollbackSummary } from "../report/traffic/rollback.ts";
import { served } from "../report/traffic/outcome.ts";
import { giveToRunner } from "./runner.ts";

/** Gives a rollback to the runner, and a failed job where the traffic is not where it should be. */
export async function publishRollback(summary: RollbackSummary, summaryFile: string | null): Promise<void> {
  const { done, outcome, idle } = summary.facts;
  // A preview on top, say: the bad one may be the one that serves.
  const doubtful = outcome.code === "already" && done && idle !== null && idle.tags !== "";
  const well = done || outcome.code === "planned";
  const document = rollbackDocument(summary);
  await giveToRunner(
    {
      outputs: rollbackOutputs(summary),
      summary: () => renderMarkdown(document),
      errors: [],
      ending: { job: doubtful ? "warning" : well ? "success" : "failure", line: headlineOf(document) },
    },
    summaryFile,
  );
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
    outcome: outcome.code,
    traffic: now.map(([name, percent]) => `${name}=${percent}`).join(","),
  };
}
