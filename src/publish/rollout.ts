import { annotations } from "../report/annotations.ts";
import type { Report } from "../report/report.ts";
import { jobSentence } from "../report/sentence.ts";
import { isDone, renderRollout, rolloutDocument, type RolloutSummary } from "../report/traffic/rollout.ts";
import type { ReportFiles } from "./report-file.ts";
import { giveDocument } from "./document.ts";

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
  const last = reports.at(-1) ?? null;
  const { outcome } = summary.facts;
  const done = isDone(summary.facts);
  const pinned = outcome.code === "complete" && outcome.pinned !== null;
  await giveDocument(
    rolloutDocument(summary, last),
    {
      outputs: rolloutOutputs(summary, last, files),
      summary: () => renderRollout(summary, last),
      errors: done || last === null ? [] : annotations(last),
      warnings: done ? reports.filter((one) => one.job === "warning").map(jobSentence) : [],
      job: done ? (pinned ? "warning" : "success") : "failure",
    },
    summaryFile,
  );
}

/** The outputs of rollout/action.yml. Empty where nothing was seen. */
function rolloutOutputs(
  { facts }: Pick<RolloutSummary, "facts">,
  last: Report | null,
  files: readonly ReportFiles[],
): Record<string, string> {
  const { outcome, candidate, base, percent, changed } = facts;
  return {
    verdict: last?.verdict ?? "",
    revision: candidate ?? "",
    "baseline-revision": base ?? "",
    percent: percent === null ? "" : String(percent),
    "rolled-back": String(outcome.code === "not-passed" && outcome.rollback.done),
    outcome: outcome.code,
    changed: String(changed),
    report: files.at(-1)?.json ?? "",
    "report-html": files.at(-1)?.html ?? "",
    reports: files.map(({ json }) => json).join("\n"),
  };
}
