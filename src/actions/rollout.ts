import { systemClock } from "../clock.ts";
import { openCloud } from "../cloud/open.ts";
import { readFileIfPresent, readSettings, secretsOf } from "../inputs/read.ts";
import { readRunner } from "../inputs/runner.ts";
import { sendProbe } from "../sources/probes/probe.ts";
import { maskSecrets, say } from "../publish/console.ts";
import { type ReportFiles, saveFiles } from "../publish/report-file.ts";
import { publishRollout } from "../publish/rollout.ts";
import { warningsToRunner, warnRunner } from "../publish/runner.ts";
import { tellingOfWindow } from "../publish/targets.ts";
import { progressLine, readinessLine } from "../report/progress.ts";
import { stepLine } from "../report/traffic/rollout.ts";
import { lookMs } from "./verify.ts";
import { runRollout } from "../traffic/rollout-run.ts";

/** The rollout action: inputs → the candidate ready → step by step: move the traffic, observe, judge → publish. */
export async function rolloutStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const inputs = await readSettings({ env: process.env, readFile: readFileIfPresent });
  const { language } = inputs.settings;
  await maskSecrets(secretsOf(inputs.settings));
  if (inputs.configFile !== null) say(`Settings from ${inputs.configFile}`);
  const files: ReportFiles[] = [];
  const parts = { settings: inputs.settings, runner, clock: systemClock, cancel };
  const telling = tellingOfWindow(parts, () => files.at(-1)?.json || null);
  telling.start();
  const tell = (line: string): void => {
    say(line);
    telling.progress(line);
  };
  const plannedMs = inputs.settings.steps.length * lookMs(inputs.settings);
  const { close, ...cloud } = openCloud(inputs, cancel, { warn: warnRunner, plannedMs });
  const { facts, service, reports } = await runRollout(
    inputs.settings,
    {
      ...cloud,
      sendProbe,
      commit: runner.sha,
      onReadiness: (step) => tell(readinessLine(step, language)),
      onProgress: (progress) => tell(progressLine(progress, language)),
      onStep: (percent, candidate) => tell(stepLine(percent, candidate, language)),
    },
    cancel,
  );
  const warn = await warningsToRunner();
  for (const report of reports) files.push(await saveFiles(report, runner.tempDir, warn));
  await publishRollout({ language, service, facts }, reports, files, runner.summaryFile);
  const last = reports.at(-1);
  if (last !== undefined) await telling.finish(last);
  await close();
}
