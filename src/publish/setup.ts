import { renderMarkdown } from "../report/render/markdown.ts";
import { headlineOf } from "../report/render/plain.ts";
import { plain } from "../report/text/escape.ts";
import { isWhole, plannedChanges, type SetupFacts } from "../report/setup/facts.ts";
import { setupDocument } from "../report/setup/summary.ts";
import { giveToRunner } from "./runner.ts";

/** Gives a setup to the runner, and a failed job where something asked for could not be done. */
export async function publishSetup(facts: SetupFacts, summaryFile: string | null): Promise<void> {
  const held = facts.changes.some((one) => one.held);
  const document = setupDocument(facts);
  await giveToRunner(
    {
      language: facts.language,
      outputs: setupOutputs(facts),
      summary: () => renderMarkdown(document),
      errors: facts.changes.flatMap(({ error }) =>
        error === null ? [] : { title: "ion-verify", message: plain(error) },
      ),
      ending: { job: isWhole(facts) ? (held ? "warning" : "success") : "failure", line: headlineOf(document) },
    },
    summaryFile,
  );
}

/** The outputs of setup/action.yml. */
export function setupOutputs(facts: SetupFacts): Record<string, string> {
  return {
    changed: String(facts.changes.some(({ done }) => done)),
    planned: String(plannedChanges(facts).length),
    held: String(facts.changes.filter(({ held }) => held).length),
  };
}
