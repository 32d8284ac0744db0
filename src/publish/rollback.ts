import { keyOf } from "../inputs/choose-services.ts";
import type { RollbackFacts } from "../report/report.ts";
import { standing, wholeRollbackDocument, type WholeRollbackSummary } from "../report/traffic/rollback-all.ts";
import { rollbackDocument, type RollbackSummary } from "../report/traffic/rollback.ts";
import { served } from "../report/traffic/outcome.ts";
import { giveDocument } from "./document.ts";

/** Gives a rollback to the runner, and a failed job where the traffic is not where it should be. */
export async function publishRollback(summary: RollbackSummary, summaryFile: string | null): Promise<void> {
  const { done, outcome } = summary.facts;
  const well = done || outcome.code === "planned";
  const job = isDoubtful(summary.facts) ? "warning" : well ? "success" : "failure";
  await giveDocument(rollbackDocument(summary), { outputs: rollbackOutputs(summary), job }, summaryFile);
}

/** The same of several services that go back together. */
export async function publishWholeRollback(summary: WholeRollbackSummary, summaryFile: string | null): Promise<void> {
  const { outcome, targets } = summary.whole;
  const well = outcome === "moved" || outcome === "already" || outcome === "planned";
  const doubtful = targets.some(({ facts }) => facts !== null && isDoubtful(facts));
  const job = !well ? "failure" : doubtful ? "warning" : "success";
  await giveDocument(wholeRollbackDocument(summary), { outputs: wholeRollbackOutputs(summary), job }, summaryFile);
}

/** What only one service has is empty. */
export function wholeRollbackOutputs({ whole }: Pick<WholeRollbackSummary, "whole">): Record<string, string> {
  const { outcome, targets } = whole;
  const each = targets.map((one) => [keyOf(one), one.turn?.kind ?? one.facts?.outcome.code ?? "error"] as const);
  const changed = targets.some(({ facts, turn }) => facts?.changed === true && turn?.kind !== "undone");
  return {
    changed: String(changed),
    revision: "",
    "from-revision": "",
    outcome,
    outcomes: JSON.stringify(Object.fromEntries(each)),
    traffic: targets.map((target) => `${keyOf(target)}:${sharesOf(standing(target))}`).join(";"),
  };
}

/** A preview on top, say: the bad one may be the one that serves. */
function isDoubtful({ done, outcome, idle }: RollbackFacts): boolean {
  return outcome.code === "already" && done && idle !== null && idle.tags !== "";
}

/** The outputs of rollback/action.yml. Empty where nothing was read. */
function rollbackOutputs({ facts, service }: Pick<RollbackSummary, "facts" | "service">): Record<string, string> {
  const { changed, before, after, from, outcome } = facts;
  // A dry run tells what would be; the output says what is.
  const now = served(outcome.code === "planned" ? before : after);
  const [only] = now;
  return {
    changed: String(changed),
    revision: now.length === 1 && only !== undefined ? only[0] : "",
    "from-revision": from ?? "",
    outcome: outcome.code,
    outcomes: JSON.stringify({ [keyOf({ service: service.name, region: service.region })]: outcome.code }),
    traffic: sharesOf(now),
  };
}

function sharesOf(traffic: readonly [revision: string, percent: number][]): string {
  return traffic.map(([name, percent]) => `${name}=${percent}`).join(",");
}
