import { systemClock } from "../clock.ts";
import { openCloud } from "../cloud/open.ts";
import type { Inputs } from "../inputs/read.ts";
import { readRunner, type Runner } from "../inputs/runner.ts";
import type { Settings } from "../inputs/settings.ts";
import { servedUsers } from "../sources/served.ts";
import { maskSecrets, pollSayer, say } from "../publish/console.ts";
import { commitOf } from "../publish/commit.ts";
import { warningsToRunner, warnRunner } from "../publish/runner.ts";
import { tellingOfWindow } from "../publish/targets.ts";
import { progressLine, readinessLines } from "../report/progress.ts";
import { rollingBackLine } from "../report/traffic/outcome.ts";
import type { AnyReport, Report } from "../report/report.ts";
import { type Audience, judge, lookMs } from "./judge.ts";
import { sendProbe } from "./send-probe.ts";
import { stepInputs } from "./step-inputs.ts";

/** A later look, started by a clock, is about the commit that the first one was about: there is one verdict on it. */
function ofTheDeploy(runner: Runner, { firstLook }: Settings): Runner {
  return firstLook?.commit === undefined ? runner : { ...runner, sha: firstLook.commit };
}

/** The verify action: inputs → observe → judge → report → publish. */
export async function verifyStep(cancel: AbortSignal): Promise<void> {
  const inputs = await stepInputs({ orPool: true, several: { without: ["rollback"] } });
  const runner = ofTheDeploy(readRunner(process.env), inputs.settings);
  const { language } = inputs.settings;
  let path = "";
  const parts = { settings: inputs.settings, targets: inputs.targets, runner, clock: systemClock, cancel };
  const telling = tellingOfWindow(parts, () => (path === "" ? null : path));
  telling.start();
  const listener = (place = ""): Omit<Audience, "publish"> => {
    const sayPoll = pollSayer(() => systemClock.now());
    const tell = (line: string, sayIt: (line: string) => void): void => {
      sayIt(`${place}${line}`);
      telling.progress(`${place}${line}`);
    };
    const ofReadiness = readinessLines(language);
    return {
      warn: warnRunner(language),
      mask: maskSecrets,
      onReadiness: (step) => tell(ofReadiness(step), say),
      onProgress: (progress) => tell(progressLine(progress, language), (line) => sayPoll(line, progress.awaits?.what)),
      onRollback: (from) => say(rollingBackLine(from, language)),
    };
  };
  const publish = async (judged: AnyReport): Promise<void> => {
    const report = { ...judged, ...commitOf(runner) };
    const { publishVerification, saveFiles } = await import("./after.ts");
    const files = await saveFiles(report, runner.tempDir, await warningsToRunner(language));
    path = files.json;
    // First what the job itself needs: a cancelled one has no time for more.
    await publishVerification(report, files, runner.summaryFile);
    await telling.finish(report);
  };
  const { cancelled } =
    inputs.targets.length > 1
      ? await (
          await import("./verify-services.ts")
        ).verifyServices(
          inputs,
          {
            publish,
            warn: warnRunner(language),
            of: ({ service, region }) => listener(`${service} (${region}): `),
          },
          cancel,
        )
      : await verify(inputs, { ...listener(), publish }, cancel);
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
  const { report: judged, ending } = await judge(settings, cloud, audience, cancel);
  const { releasePinAfter, rollBackAfter, withRelease } = await import("./after.ts");
  const served = { servedUsers: servedUsers({ ...cloud, ...settings }) };
  const rollback = await rollBackAfter(judged, settings, { ...cloud, ...served, sendProbe }, audience, cancel);
  const released = await releasePinAfter(judged, settings, cloud, cancel);
  const report = withRelease({ ...judged, rollback }, released);
  await audience.publish(report);
  await close();
  return { report, cancelled: ending.cancelled };
}
