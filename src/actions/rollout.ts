import { systemClock } from "../clock.ts";
import { openCloud } from "../cloud/open.ts";
import { ConfigurationError } from "../inputs/configuration-error.ts";
import type { Inputs } from "../inputs/read.ts";
import type { Settings } from "../inputs/settings.ts";
import { readRunner } from "../inputs/runner.ts";
import { maskSecrets, pollSayer, say } from "../publish/console.ts";
import { type ReportFiles, saveFiles } from "../publish/report-file.ts";
import { publishRollout } from "../publish/rollout.ts";
import { warningsToRunner, warnRunner } from "../publish/runner.ts";
import { tellingOfWindow } from "../publish/targets.ts";
import { progressLine, readinessLines } from "../report/progress.ts";
import { stepLine } from "../report/traffic/rollout.ts";
import { type Audience, lookMs, masking } from "./judge.ts";
import { type RolloutRun, runRollout } from "../traffic/rollout-run.ts";
import { stepInputs } from "./step-inputs.ts";

/** The rollout action: inputs → the candidate ready → step by step: move the traffic, observe, judge → publish. */
export async function rolloutStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const inputs = await stepInputs();
  refuseWorker(inputs.settings);
  const { language } = inputs.settings;
  const files: ReportFiles[] = [];
  const parts = { settings: inputs.settings, runner, clock: systemClock, cancel };
  const telling = tellingOfWindow(parts, () => files.at(-1)?.json || null);
  telling.start();
  const tell = (line: string): void => {
    say(line);
    telling.progress(line);
  };
  const sayPoll = pollSayer(() => systemClock.now());
  const poll = (line: string, awaits?: string): void => {
    sayPoll(line, awaits);
    telling.progress(line);
  };
  const { facts, service, reports } = await rollOut(
    inputs,
    { tell, poll, warn: warnRunner(inputs.settings.language), mask: maskSecrets, commit: runner.sha },
    cancel,
  );
  const warn = await warningsToRunner(language);
  for (const report of reports) files.push(await saveFiles(report, runner.tempDir, warn));
  await publishRollout({ language, service, facts }, reports, files, runner.summaryFile);
  const last = reports.at(-1);
  if (last !== undefined) await telling.finish(last);
}

/** One rollout, whatever ends it. */
export async function rollOut(
  inputs: Inputs,
  {
    tell,
    poll = tell,
    warn,
    mask,
    commit,
  }: Pick<Audience, "mask"> & {
    tell: (line: string) => void;
    /** Of one poll among many. Default: as any other line. */
    poll?: (line: string, awaits?: string) => void;
    warn: (message: string) => void;
    commit: string | null;
  },
  cancel: AbortSignal,
): Promise<RolloutRun> {
  refuseWorker(inputs.settings);
  const { language, steps } = inputs.settings;
  const { close, ...cloud } = openCloud(inputs, cancel, { warn, plannedMs: steps.length * lookMs(inputs.settings) });
  const ofReadiness = readinessLines(language);
  const run = await runRollout(
    inputs.settings,
    {
      ...cloud,
      ...masking(cloud, mask),
      commit,
      onReadiness: (step) => tell(ofReadiness(step)),
      onProgress: (progress) => poll(progressLine(progress, language), progress.awaits?.what),
      onStep: (percent, candidate) => tell(stepLine(percent, candidate, language)),
    },
    cancel,
  );
  await close();
  return run;
}

/** @throws {ConfigurationError} before anything is told or asked. */
function refuseWorker({ requests }: Settings): void {
  if (requests !== "none") return;
  const allowed = "`users`: a worker gets its work by no share of traffic";
  throw new ConfigurationError([{ name: "requests", value: "none", allowed, where: "with a rollout" }]);
}
