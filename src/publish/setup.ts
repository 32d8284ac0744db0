import { plain } from "../report/text/escape.ts";
import { isWhole, plannedChanges, type SetupFacts } from "../report/setup/facts.ts";
import { setupDocument } from "../report/setup/summary.ts";
import { giveDocument } from "./document.ts";

/** Gives a setup to the runner, and a failed job where something asked for could not be done. */
export async function publishSetup(facts: SetupFacts, summaryFile: string | null): Promise<void> {
  const held = facts.changes.some((one) => one.held);
  const job = isWhole(facts) ? (held ? "warning" : "success") : "failure";
  const errors = facts.changes.flatMap(({ error }) =>
    error === null ? [] : { title: "ion-verify", message: plain(error) },
  );
  await giveDocument(setupDocument(facts), { outputs: setupOutputs(facts), errors, job }, summaryFile);
}

/** The outputs of setup/action.yml. */
export function setupOutputs(facts: SetupFacts): Record<string, string> {
  return {
    changed: String(facts.changes.some(({ done }) => done)),
    planned: String(plannedChanges(facts).length),
    held: String(facts.changes.filter(({ held }) => held).length),
  };
}
