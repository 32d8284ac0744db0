import { systemClock } from "../clock.ts";
import { openCloud } from "../cloud/open.ts";
import { readFileIfPresent, readSettings, secretsOf, type Inputs } from "../inputs/read.ts";
import { readRunner, type Runner } from "../inputs/runner.ts";
import { sendProbe } from "../sources/probes/probe.ts";
import { maskSecrets, say } from "../publish/console.ts";
import { type Publisher, Telling } from "../publish/publisher.ts";
import { saveFiles } from "../publish/report-file.ts";
import { publishToRunner, warningsToRunner } from "../publish/runner.ts";
import { type Progress, progressLine, readinessLine } from "../report/progress.ts";
import { rollingBackLine } from "../report/traffic/outcome.ts";
import type { ReadinessStep, Report } from "../report/report.ts";
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
}

/** The verify action: inputs → observe → judge → report → publish. */
export async function verifyStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const inputs = await readSettings({ env: process.env, readFile: readFileIfPresent });
  const { language } = inputs.settings;
  await maskSecrets(secretsOf(inputs.settings));
  if (inputs.configFile !== null) say(`Settings from ${inputs.configFile}`);
  let path = "";
  const telling = openTelling(inputs, runner, () => (path === "" ? null : path), cancel);
  const tell = (line: string): void => {
    say(line);
    telling.progress(line);
  };
  telling.start();
  const { cancelled } = await verify(
    inputs,
    {
      onReadiness: (step) => tell(readinessLine(step, language)),
      onProgress: (progress) => tell(progressLine(progress, language)),
      onRollback: (from) => say(rollingBackLine(from, language)),
      publish: async (report) => {
        const files = await saveFiles(report, runner.tempDir, await warningsToRunner());
        path = files.json;
        // First what the job itself needs: a cancelled one has no time for more.
        await publishToRunner(report, files, runner.summaryFile);
        await telling.finish(report);
      },
    },
    cancel,
  );
  if (cancelled) process.exitCode = 1;
}

/** Whoever is told beside the runner. `reportPath`: null until there is one. */
export function openTelling(
  inputs: Inputs,
  runner: Runner,
  reportPath: () => string | null,
  cancel: AbortSignal,
): Telling {
  return new Telling([openGitHub(inputs, runner, reportPath), openSlack(inputs, runner)], {
    clock: systemClock,
    cancel,
    warn: async (message) => (await warningsToRunner())(message),
  });
}

/** Loaded beside the verification, which does not start later for it. */
async function openGitHub(
  { settings }: Inputs,
  runner: Runner,
  reportPath: () => string | null,
): Promise<Publisher | null> {
  const { openGitHubPublisher } = await import("../publish/github/open.ts");
  const event = runner.eventPath === null ? undefined : readFileIfPresent(runner.eventPath);
  return await openGitHubPublisher({ settings, runner, event, clock: systemClock, reportPath });
}

async function openSlack({ settings }: Inputs, runner: Runner): Promise<Publisher | null> {
  if (settings.slackWebhookUrl === undefined && settings.slackBotToken === undefined) return null;
  return await (await import("../publish/slack/open.ts")).openSlackPublisher(settings, runner, systemClock);
}

/** One verification, whatever ends it, and its report published. */
export async function verify(
  inputs: Inputs,
  audience: Audience,
  cancel: AbortSignal,
): Promise<{ report: Report; cancelled: boolean }> {
  const { settings } = inputs;
  const { close, ...cloud } = openCloud(inputs, cancel);
  const { onReadiness, onProgress } = audience;
  const verification = new Verification(settings, { ...cloud, sendProbe, onReadiness, onProgress });
  const ending = await endingOf(async () => await verification.run(cancel), cancel);
  const judged = assembleReport(verification, ending);
  const rollback = await rollBackAfter(judged, settings, { ...cloud, sendProbe }, audience, cancel);
  const report = { ...judged, rollback };
  await audience.publish(report);
  await close();
  return { report, cancelled: ending.cancelled };
}
