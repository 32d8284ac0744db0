import { openCloud } from "../cloud/open.ts";
import { readFileIfPresent, readSettings, secretsOf } from "../inputs/read.ts";
import { readRunner } from "../inputs/runner.ts";
import { sendProbe } from "../sources/probes/probe.ts";
import { maskSecrets, say } from "../publish/console.ts";
import { type ReportFiles, saveFiles } from "../publish/report-file.ts";
import { publishRollout } from "../publish/rollout.ts";
import { warningsToRunner } from "../publish/runner.ts";
import { progressLine, readinessLine } from "../report/progress.ts";
import { stepLine } from "../report/traffic/rollout.ts";
import { runRollout } from "../traffic/rollout-run.ts";
import { openTelling } from "./verify.ts";

/** The rollout action: inputs → the candidate ready → step by step: move the traffic, observe, judge → publish. */
export async function rolloutStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const inputs = await readSettings({ env: process.env, readFile: readFileIfPresent });
  const { language } = inputs.settings;
  await maskSecrets(secretsOf(inputs.settings));
  if (inputs.configFile !== null) say(`Settings from ${inputs.configFile}`);
  const files: ReportFiles[] = [];
  const telling = openTelling(inputs, runner, () => files.at(-1)?.json || null, cancel);
  telling.start();
  const tell = (line: string): void => {
    say(line);
    telling.progress(line);
  };
  const { close, ...cloud } = openCloud(inputs, cancel);
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
