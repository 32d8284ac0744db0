import { systemClock } from "../clock.ts";
import { openCloud } from "../cloud/open.ts";
import { readFileIfPresent, readSettings, secretsOf, type Inputs } from "../inputs/read.ts";
import { readRunner, type Runner } from "../inputs/runner.ts";
import type { Settings } from "../inputs/settings.ts";
import { servedUsers } from "../sources/served.ts";
import { sendProbe } from "../sources/probes/probe.ts";
import { maskSecrets, pollSayer, say } from "../publish/console.ts";
import { commitOf } from "../publish/commit.ts";
import { saveFiles } from "../publish/report-file.ts";
import { warningsToRunner, warnRunner } from "../publish/runner.ts";
import { tellingOfWindow } from "../publish/targets.ts";
import { publishVerification } from "../publish/verification.ts";
import { type Progress, progressLine, readinessLine, settingsLine } from "../report/progress.ts";
import { rollingBackLine } from "../report/traffic/outcome.ts";
import type { ReadinessStep, Report } from "../report/report.ts";
import { releasePinAfter, withRelease } from "../traffic/release.ts";
import { rollBackAfter } from "../traffic/after-verdict.ts";
import { assembleReport } from "../run/assemble.ts";
import { endingOf } from "../run/ending.ts";
import { Verification } from "../run/verification.ts";

/** Who is told of a verification: the runner, or a terminal. */
export interface Audience {
  onReadiness: (step: ReadinessStep) => void;
  onProgress: (progress: Progress) => void;
  /** A failed verdict: the traffic is sent back from this revision. */
  onRollback: (from: string) => void;
  publish: (report: Report) => Promise<void>;
  /** Of trouble that is not the service's. */
  warn: (message: string) => void;
}

/** What one verification may take. */
export function lookMs({ readyTimeoutMs, windowMs, settleMs, since }: Settings): number {
  return readyTimeoutMs + (since === "deploy" ? 0 : windowMs) + settleMs;
}

/** A later look, started by a clock, is about the commit that the first one was about: there is one verdict on it. */
function ofTheDeploy(runner: Runner, { firstLook }: Settings): Runner {
  return firstLook?.commit === undefined ? runner : { ...runner, sha: firstLook.commit };
}

/** The verify action: inputs → observe → judge → report → publish. */
export async function verifyStep(cancel: AbortSignal): Promise<void> {
  const inputs = await readSettings({ env: process.env, readFile: readFileIfPresent, orPool: true });
  const runner = ofTheDeploy(readRunner(process.env), inputs.settings);
  const { language } = inputs.settings;
  await maskSecrets(secretsOf(inputs.settings));
  if (inputs.configFile !== null) say(settingsLine(inputs.configFile, inputs.settings.language));
  let path = "";
  const parts = { settings: inputs.settings, runner, clock: systemClock, cancel };
  const telling = tellingOfWindow(parts, () => (path === "" ? null : path));
  const sayPoll = pollSayer(() => systemClock.now());
  telling.start();
  const { cancelled } = await verify(
    inputs,
    {
      warn: warnRunner,
      onReadiness: (step) => {
        say(readinessLine(step, language));
        telling.progress(readinessLine(step, language));
      },
      onProgress: (progress) => {
        sayPoll(progressLine(progress, language));
        telling.progress(progressLine(progress, language));
      },
      onRollback: (from) => say(rollingBackLine(from, language)),
      publish: async (judged) => {
        const report = { ...judged, ...commitOf(runner) };
        const files = await saveFiles(report, runner.tempDir, await warningsToRunner());
        path = files.json;
        // First what the job itself needs: a cancelled one has no time for more.
        await publishVerification(report, files, runner.summaryFile);
        await telling.finish(report);
      },
    },
    cancel,
  );
  if (cancelled) process.exitCode = 1;
}

/** One verification, whatever ends it, and its report published. */
export async function verify(
  inputs: Inputs,
  audience: Audience,
  cancel: AbortSignal,
): Promise<{ report: Report; cancelled: boolean }> {
  const { settings } = inputs;
  const { close, ...cloud } = openCloud(inputs, cancel, { warn: audience.warn, plannedMs: lookMs(settings) });
  const { onReadiness, onProgress } = audience;
  const served = { servedUsers: servedUsers({ ...cloud, ...settings }) };
  const verification = new Verification(settings, { ...cloud, ...served, sendProbe, onReadiness, onProgress });
  const ending = await endingOf(async () => await verification.run(cancel), cancel);
  const judged = assembleReport(verification, ending);
  const rollback = await rollBackAfter(judged, settings, { ...cloud, ...served, sendProbe }, audience, cancel);
  const released = await releasePinAfter(judged, settings, cloud, cancel);
  const report = withRelease({ ...judged, rollback }, released);
  await audience.publish(report);
  await close();
  return { report, cancelled: ending.cancelled };
}
