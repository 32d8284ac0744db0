import type { Voice } from "../../voice.ts";

export const github = {
  runLink: "run summary",
  trend: "Trend",
  thisRun: "this run",
  same: "about the same",
  slower: (by: string): string => `▲ ${by} slower`,
  faster: (by: string): string => `▼ ${by} faster`,
  more: (by: string): string => `▲ ${by} more`,
  fewer: (by: string): string => `▼ ${by} fewer`,
  /** Between two rates that are written in percent. */
  points: (by: string): string => `${by} percentage ${by === "1" ? "point" : "points"}`,
  against: (v: Voice, revision: string, ago: string, p95: string | null, errors: string | null): string =>
    `Against the run before (${revision === "" ? "" : `${v.code(revision)}, `}${ago} ago): ${[
      p95 === null ? null : `P95 ${p95}`,
      errors === null ? null : `errors ${errors}`,
    ]
      .filter((part) => part !== null)
      .join(", ")}. These are the figures of two windows, not a test.`,

  starting: "ion-verify is about to look at the new revision",
  running: "The verdict is not there yet. The run's log shows every poll.",
  abandoned: "ended before there was a verdict",
  abandonedSummary: "The run was cancelled, or its process was ended. Its log says how far it came.",

  noComment: (detail: string): string => `The pull request's comment was not written. ${detail}`,
  noCheck: (detail: string): string => `The check was not set. ${detail}`,
  noDeployment: (detail: string): string => `The deployment's status was not set. ${detail}`,
  /** `grant` is what to write under `permissions:`. */
  grant: (grant: string): string =>
    `Grant the job ${grant}. (The token of a pull request from a fork can only read, whatever is granted.) The verdict is not affected.`,
  unaffected: "The verdict is not affected.",
  severalDeployments: "This run has several deployments; none was marked, because it is not known which one this is.",
  deploymentsNotSeen: (detail: string): string =>
    `Deployments were not looked at: ${detail} A job with an environment needs deployments: write.`,
  /** GitHub keeps the checks that bear a job's name to itself. */
  jobsName: (name: string): string =>
    `A job of this workflow is named ${JSON.stringify(name)}, and GitHub takes no check of that name from a token: give \`status-context\` another name. The verdict is not affected.`,
  statusForRollUp:
    "A commit status stands in for the check run: a run that was started by hand came first on this commit, and GitHub would not show the check run in its roll-up.",
  statusInstead: "A commit status stands in for the check run, which this token may not create.",
};
