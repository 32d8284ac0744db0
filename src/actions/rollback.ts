import { type Cloud, openCloud } from "../cloud/open.ts";
import { type Inputs, readFileIfPresent, readSettings, secretsOf } from "../inputs/read.ts";
import type { Settings } from "../inputs/settings.ts";
import { readRunner } from "../inputs/runner.ts";
import { sendProbe } from "../sources/probes/probe.ts";
import { maskSecrets, say } from "../publish/console.ts";
import { warnRunner } from "../publish/runner.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { TrafficApi } from "../traffic/traffic-api.ts";
import { publishRollback, publishWholeRollback } from "../publish/rollback.ts";
import type { RollbackSummary } from "../report/traffic/rollback.ts";
import { servedUsers } from "../sources/served.ts";
import { healthChecks } from "../traffic/health.ts";
import { Rollback, type RollbackOptions } from "../traffic/rollback.ts";
import { settingsLine } from "../report/progress.ts";

/** The rollback action: inputs → choose a revision → move the traffic → publish. */
export async function rollbackStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const several = { without: [] };
  const inputs = await readSettings({ env: process.env, readFile: readFileIfPresent, several });
  await maskSecrets([inputs.settings, ...inputs.targets].flatMap(secretsOf));
  if (inputs.configFile !== null) say(settingsLine(inputs.configFile, inputs.settings.language));
  if (inputs.targets.length > 1) {
    const { rollBackServices } = await import("./rollback-services.ts");
    await publishWholeRollback(await rollBackServices(inputs, warnRunner, cancel), runner.summaryFile);
    return;
  }
  const summary = await rollBack(inputs, warnRunner, cancel);
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

/** What the inputs ask for. */
export function rollbackOptions(settings: Settings, cloud: Cloud): RollbackOptions {
  return {
    service: settings.service,
    bad: settings.revision,
    to: settings.toRevision,
    dryRun: settings.dryRun,
    timeoutMs: settings.readyTimeoutMs,
    onlyIfServing: false,
    owner: settings.trafficOwner,
    servedUsers: servedUsers({ ...cloud, ...settings }),
    health: healthChecks(settings, { ...cloud, sendProbe }),
  };
}

/** Without access, too, the step ends with its summary and outputs: each call fails with the reason. */
export async function opened(cloud: Cloud, project = ""): Promise<{ project: string; api: TrafficApi }> {
  try {
    return { project: await cloud.signIn(), api: await cloud.cloudRun() };
  } catch (error) {
    if (!isCallFailure(error)) throw error;
    const fail = async (): Promise<never> => await Promise.reject(error);
    const close = async (): Promise<void> => undefined;
    return {
      project,
      api: {
        service: fail,
        revision: fail,
        revisions: fail,
        imageDigest: fail,
        updateTraffic: fail,
        operation: fail,
        close,
      },
    };
  }
}
