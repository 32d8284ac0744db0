import { boolean, choice } from "../field.ts";

const policies = ["pass", "warn", "fail"] as const;

/** What a verdict does to the job, and when it may fall early. */
export const verdictFields = {
  "on-inconclusive": choice({
    description: "What too little evidence does to the job.",
    default: "warn",
    choices: policies,
  }),
  "on-no-data": choice({
    description: "What it does to the job when nothing was observed, or Google Cloud could not be asked.",
    default: "fail",
    choices: policies,
  }),
  "fail-fast": boolean({
    description: "End the job as soon as a budget is clearly breached, before the window ends.",
    default: "true",
  }),
  "early-pass": boolean({
    description: "End the job as soon as every budget is proven to be met, before the window ends.",
    default: "false",
  }),
};
