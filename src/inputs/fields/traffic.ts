import { boolean, choice, type Field, name } from "../field.ts";
import { revisionPattern } from "../names.ts";
import { parseSteps, stepsPattern } from "../steps.ts";

const steps: Field<number[], string> = {
  description: "Shares of the traffic that the candidate gets one after the other, each judged over one window.",
  allowed: "rising percentages from 1% to 100%, separated by commas, for example `5%,25%,50%,100%`",
  default: "5%,25%,50%,100%",
  parse: parseSteps,
  pattern: stepsPattern,
  examples: ["10%,100%"],
};

/** Whether a verification may move traffic. */
export const trafficFields = {
  rollback: boolean({
    description: "Send the traffic back to the baseline when the verdict is `fail`.",
    default: "false",
  }),
  "release-pin": boolean({
    description:
      "Let traffic follow the latest revision again when the verdict is `pass` and all users have the one that was judged: a pinned service gives the next deploy none.",
    default: "false",
  }),
  "traffic-owner": choice({
    description:
      "Who says where the traffic goes. `workflow`: this job may move it. `terraform`: it never does, and says what to change in the configuration. `auto`: Terraform's where it made the service and changed it last.",
    default: "auto",
    choices: ["auto", "workflow", "terraform"],
  }),
};

/** What the rollback action takes besides. */
export const rollbackFields = {
  "to-revision": name({
    description:
      "Revision that gets all traffic. Without it: the last one before `revision` that was ready and served.",
    allowed: "the short name of a revision, for example `chat-00041-abc`",
    default: undefined,
    pattern: revisionPattern,
    examples: ["chat-00041-abc"],
  }),
  "dry-run": boolean({ description: "Only say what would be changed.", default: "false" }),
};

/** What the rollout action takes besides. */
export const rolloutFields = { steps };
