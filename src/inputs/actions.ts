import { type FieldName, fieldNames } from "./fields.ts";

/** The actions of this repository that have inputs, by the folder of their action.yml; "." is the main one. */
export type ActionName = "verify" | "rollback" | "rollout";

export const actionFolders: Record<ActionName, string> = { verify: ".", rollback: "rollback", rollout: "rollout" };

const ofRollback: readonly FieldName[] = ["to-revision", "dry-run"];
const ofRollout: readonly FieldName[] = ["steps"];

/** What a terminal has no use for. */
const ofPublishing: readonly FieldName[] = [
  "comment",
  "status",
  "status-context",
  "github-token",
  "slack-webhook-url",
  "slack-bot-token",
  "slack-channel",
  "watcher",
  "rollback",
];

/** The inputs that are options of the command line as well. */
export const terminalInputs: readonly FieldName[] = fieldNames.filter(
  (name) => ![...ofPublishing, ...ofRollback, ...ofRollout].includes(name),
);

/** The inputs of each action besides `config`, in the order of its action.yml. The config file may hold any of them. */
export const actionInputs: Record<ActionName, readonly FieldName[]> = {
  verify: fieldNames.filter((name) => ![...ofRollback, ...ofRollout].includes(name)),
  rollback: [
    "service",
    "region",
    "project",
    "revision",
    "to-revision",
    "dry-run",
    "url",
    "health-path",
    "probe-timeout",
    "probe-headers",
    "ready-timeout",
    "language",
  ],
  rollout: fieldNames.filter((name) => !["tag", "rollback", ...ofRollback].includes(name)),
};
