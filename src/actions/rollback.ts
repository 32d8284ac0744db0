import { openCloud } from "../cloud/open.ts";
import type { Inputs } from "../inputs/read.ts";
import { readRunner } from "../inputs/runner.ts";
import { warnRunner } from "../publish/runner.ts";
import { publishRollback, publishWholeRollback } from "../publish/rollback.ts";
import type { RollbackSummary } from "../report/traffic/rollback.ts";
import { Rollback } from "../traffic/rollback.ts";
import { leftOutLine } from "../report/progress.ts";
import { opened, rollbackOptions } from "./rollback-parts.ts";
import { stepInputs } from "./step-inputs.ts";

/** The rollback action: inputs → choose a revision → move the traffic → publish. */
export async function rollbackStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const inputs = await stepInputs({ several: { without: [] } });
  const warn = warnRunner(inputs.settings.language);
  if (inputs.leftOut.length > 0) warn(leftOutLine(inputs.leftOut, inputs.settings.language));
  if (inputs.targets.length > 1) {
    const { rollBackServices } = await import("./rollback-services.ts");
    await publishWholeRollback(await rollBackServices(inputs, warn, cancel), runner.summaryFile);
    return;
  }
  const summary = await rollBack(inputs, warn, cancel);
  await publishRollback(summary, runner.summaryFile);
}

/** One rollback, whatever ends it. */
export async function rollBack(
  inputs: Inputs,
  warn: (message: string) => void,
  cancel: AbortSignal,
): Promise<RollbackSummary> {
  const { settings } = inputs;
  const cloud = openCloud(inputs, cancel, { warn, plannedMs: settings.readyTimeoutMs });
  const { project, api } = await opened(cloud, settings.project);
  const rollback = new Rollback(api, rollbackOptions(settings, cloud), cloud.clock);
  const facts = await rollback.run(cancel);
  await cloud.close();
  const { service: name, region, language } = settings;
  return { language, service: { name, region, project, url: facts.health?.url ?? null }, facts };
}
