import { plain } from "../report/text/escape.ts";
import { isWhole, plannedChanges, type SetupFacts } from "../report/setup/facts.ts";
import { setupHeadline } from "../report/setup/sentence.ts";
import { renderSetup } from "../report/setup/summary.ts";
import { say } from "./console.ts";

/** Gives a setup to the runner: job summary, outputs, and a failed job where something asked for could not be done. */
export async function publishSetup(facts: SetupFacts, summaryFile: string | null): Promise<void> {
  const core = await import("@actions/core");
  for (const [name, value] of Object.entries(setupOutputs(facts))) core.setOutput(name, value);
  if (summaryFile !== null) {
    try {
      await core.summary.addRaw(renderSetup(facts), true).write();
    } catch (error) {
      core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const { error } of facts.changes) if (error !== null) core.error(plain(error), { title: "ion-verify" });
  const headline = plain(setupHeadline(facts));
  if (!isWhole(facts)) core.setFailed(headline);
  else if (facts.changes.some(({ held }) => held)) core.warning(headline, { title: "ion-verify" });
  else say(headline);
}

/** The outputs of setup/action.yml. */
export function setupOutputs(facts: SetupFacts): Record<string, string> {
  return {
    changed: String(facts.changes.some(({ done }) => done)),
    planned: String(plannedChanges(facts).length),
    held: String(facts.changes.filter(({ held }) => held).length),
  };
}
