import { boolean, choice, type Field, name } from "../field.ts";
import { fieldPathPattern, parseFieldPath } from "../field-path.ts";

const definitions: Field<string, undefined> = {
  description: "YAML file with the dashboards, metrics and alert rules. Without it: those that come with the action.",
  allowed: "a path in the workspace",
  default: undefined,
  parse: (text) => (/^[^\p{C}]{1,300}$/u.test(text) ? text : null),
  examples: [".github/ion-verify.setup.yml"],
};

const userField: Field<string, undefined> = {
  description:
    "Where the service's log entries hold the user. Metrics and widgets about users are made only then: each user is a time series of its own, whose name is kept for weeks. Without it: none.",
  allowed: "a path that starts with `jsonPayload.` or `labels.`",
  default: undefined,
  parse: parseFieldPath,
  pattern: fieldPathPattern,
  examples: ["jsonPayload.user_id"],
};

/** What the setup action takes besides what it shares with the others. */
export const setupFields = {
  mode: choice({
    description: "Only show what would be changed, change it, or remove all that was set up.",
    default: "plan",
    choices: ["plan", "apply", "remove"],
  }),
  definitions,
  overwrite: boolean({
    description: "Overwrite what was edited by hand, and replace what cannot be changed in place.",
    default: "false",
  }),
  "user-field": userField,
  "notification-channel": name({
    description:
      "Existing notification channel of Cloud Monitoring that alerts are sent to. Without it: alerts are only shown in the console.",
    allowed: "`projects/`, the project, `/notificationChannels/` and the channel's ID",
    default: undefined,
    pattern: "^projects/[a-z0-9.:-]{1,100}/notificationChannels/[0-9]{1,30}$",
    examples: ["projects/my-project/notificationChannels/1234567890"],
  }),
};
