import { systemClock } from "../clock.ts";
import { readFileIfPresent, readSettings } from "../inputs/read.ts";
import { readRunner, readSavedState } from "../inputs/runner.ts";
import { openGitHubPublisher } from "../publish/github/open.ts";
import { readState, stateName } from "../publish/github/state.ts";
import { warningsToRunner } from "../publish/runner.ts";
import { targetParts } from "../publish/target-type.ts";
import type { AnyReport } from "../report/report.ts";
import type { Language } from "../report/words/languages.ts";

/** The job is over: it should not wait long for what only decorates it. */
const limitMs = 20_000;

/**
 * The action's post step, which the runner starts whatever became of the main step: it does on GitHub what the main step
 * left, and closes a check whose run was cancelled or killed. It never fails the job.
 */
export async function postStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const state = readState(readSavedState(process.env, stateName));
  if (state === null || state.left.length === 0) return;
  let language: Language = "en";
  try {
    const required = [] as const;
    const several = { without: [] };
    const { settings, targets } = await readSettings({
      env: process.env,
      readFile: readFileIfPresent,
      required,
      orPool: true,
      several,
    }).catch(
      // By now another step may have changed the workspace; the token and what is left to do come from elsewhere.
      async () =>
        await readSettings({ env: { ...process.env, INPUT_CONFIG: "" }, readFile: () => undefined, required }),
    );
    ({ language } = settings);
    const publisher = await openGitHubPublisher(
      targetParts({ settings, targets, runner, clock: systemClock }, () => state.report),
      state,
    );
    const wait = { deadline: systemClock.now() + limitMs, signal: cancel };
    const report = state.report === null ? undefined : readFileIfPresent(state.report);
    if (report === undefined) await publisher?.abandon(wait);
    else await publisher?.finish(JSON.parse(report) as AnyReport, wait);
  } catch (error) {
    const warn = await warningsToRunner(language);
    warn(`What was left to do on GitHub was not done: ${error instanceof Error ? error.message : String(error)}`);
  }
}
