import { annotations } from "../report/annotations.ts";
import type { Report } from "../report/report.ts";
import { jobSentence } from "../report/sentence.ts";
import { isDone, renderRollout, rolloutHeadline, type RolloutSummary } from "../report/traffic/rollout.ts";
import { say } from "./console.ts";
import type { ReportFiles } from "./report-file.ts";

/**
 * Gives a rollout to the runner: job summary, outputs, annotations, and a failed job where the candidate has not got as far
 * as it was to. A step that went on with too little evidence is a warning.
 */
export async function publishRollout(
  summary: RolloutSummary,
  reports: readonly Report[],
  files: readonly ReportFiles[],
  summaryFile: string | null,
): Promise<void> {
  const core = await import("@actions/core");
  const last = reports.at(-1) ?? null;
  for (const [name, value] of Object.entries(rolloutOutputs(summary, last, files))) core.setOutput(name, value);
  if (summaryFile !== null) {
    try {
      await core.summary.addRaw(renderRollout(summary, last), true).write();
    } catch (error) {
      core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const { outcome, steps } = summary.facts;
  if (!isDone(summary.facts)) {
    for (const { title, message } of last === null ? [] : annotations(last)) core.error(message, { title });
    core.setFailed(rolloutHeadline(summary));
    return;
  }
  for (const report of reports.filter((one) => one.job === "warning"))
    core.warning(jobSentence(report), { title: "ion-verify" });
  if (outcome.code === "complete" && outcome.pinned !== null) core.warning(rolloutHeadline(summary));
  else if (steps.length > 0) say(rolloutHeadline(summary));
}

/** The outputs of rollout/action.yml. Empty where nothing was seen. */
export function rolloutOutputs(
  { facts }: Pick<RolloutSummary, "facts">,
  last: Report | null,
  files: readonly ReportFiles[],
): Record<string, string> {
  const { outcome, candidate, base, percent } = facts;
  return {
    verdict: last?.verdict ?? "",
    revision: candidate ?? "",
    "baseline-revision": base ?? "",
    percent: percent === null ? "" : String(percent),
    "rolled-back": String(outcome.code === "not-passed" && outcome.rollback.done),
    report: files.at(-1)?.json ?? "",
    "report-html": files.at(-1)?.html ?? "",
    reports: files.map(({ json }) => json).join("\n"),
  };
}
