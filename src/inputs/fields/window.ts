import { choice, duration, type Field, integer } from "../field.ts";

const firstReport: Field<string, undefined> = {
  description:
    "For `since: deploy`: the report file of the first look at the same deploy, or a folder that holds it. Its verdict is told beside the later one, its revision is looked at where `revision` names none, and its commit gets the check. Without it: one that an earlier step of this job has left.",
  allowed: "a path in the workspace",
  default: undefined,
  // A path is shown in every message about the file.
  parse: (text) => (/^[^\p{C}]{1,300}$/u.test(text) ? text : null),
  examples: ["first-look/report.json"],
};

/** How long it is looked at, and how often. */
export const windowFields = {
  since: choice({
    description:
      "Which time is judged. `now`: a window that begins with this run. `deploy`: from the revision's creation until now, at most a week, by logs and metrics that are there already: nothing is waited for, `window` says nothing, and a probe is sent once where an input of this step names its path.",
    default: "now",
    choices: ["now", "deploy"],
  }),
  "first-report": firstReport,
  window: duration({
    description: "How long the new revision is observed.",
    default: "10m",
    min: "1s",
    max: "24h",
    examples: ["10m", "1h30m"],
  }),
  interval: duration({
    description: "Time between two polls. At most the window.",
    default: "15s",
    min: "200ms",
    max: "1h",
    examples: ["15s"],
  }),
  "probe-interval": duration({
    description:
      "Time between two requests of each probe; the next one waits for the answer to the one before. Without it: `interval`. At most the window.",
    default: undefined,
    // More often would be a load test.
    min: "1s",
    max: "1h",
    examples: ["5s"],
  }),
  settle: duration({
    description: "How long after the window late log entries are awaited.",
    default: "30s",
    min: "0s",
    max: "1h",
    examples: ["30s", "2m"],
  }),
  "log-reads-per-minute": integer({
    description:
      "Log reads that this job may make in a minute. Without it 48 of the 60 that Google allows, or four fifths of another quota once Google names it; less where other jobs read with the same credentials.",
    default: undefined,
    min: 4,
    max: 6000,
  }),
  "ready-timeout": duration({
    description: "How long the revision may take to become ready and to receive its traffic.",
    default: "5m",
    min: "1s",
    max: "24h",
    examples: ["5m"],
  }),
};
