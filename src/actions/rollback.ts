import { openCloud } from "../cloud/open.ts";
import { readFileIfPresent, readSettings, secretsOf } from "../inputs/read.ts";
import { readRunner } from "../inputs/runner.ts";
import { sendProbe } from "../sources/probes/probe.ts";
import { maskSecrets, say } from "../publish/console.ts";
import { publishRollback } from "../publish/rollback.ts";
import { healthCheck } from "../traffic/health.ts";
import { Rollback } from "../traffic/rollback.ts";

/** The rollback action: inputs → choose a revision → move the traffic → publish. */
export async function rollbackStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const inputs = await readSettings({ env: process.env, readFile: readFileIfPresent });
  const { settings } = inputs;
  await maskSecrets(secretsOf(settings));
  if (inputs.configFile !== null) say(`Settings from ${inputs.configFile}`);
  const cloud = openCloud(inputs, cancel);
  const project = await cloud.signIn();
  const rollback = new Rollback(
    await cloud.cloudRun(),
    {
      service: settings.service,
      bad: settings.revision,
      to: settings.toRevision,
      dryRun: settings.dryRun,
      timeoutMs: settings.readyTimeoutMs,
      onlyIfServing: false,
      health: healthCheck(settings, { ...cloud, sendProbe }),
    },
    cloud.clock,
  );
  const facts = await rollback.run(cancel);
  const { service: name, region, language } = settings;
  await publishRollback(
    { language, service: { name, region, project, url: facts.health?.url ?? null }, facts },
    runner.summaryFile,
  );
  await cloud.close();
}
