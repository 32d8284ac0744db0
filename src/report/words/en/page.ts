import type { Voice } from "../../voice.ts";

/** What only a report's page says, and how it was judged. */
export const page = {
  report: "Deploy report",
  skip: "Skip to the content",
  contents: "On this page",
  judged: {
    source: "Source",
    policies: "Undecided verdicts",
    policy: (v: Voice, onInconclusive: string, onNoData: string): string =>
      `${v.code(`on-inconclusive: ${onInconclusive}`)}, ${v.code(`on-no-data: ${onNoData}`)}`,
    window: "Window",
    polls: "Polls",
    every: (polls: string, interval: string): string => `${polls}, every ${interval}`,
    schema: "Report",
  },
};
