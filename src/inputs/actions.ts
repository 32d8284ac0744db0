import { type FieldName, fieldNames } from "./fields.ts";
import { publishFields, targetFields } from "./fields/publish.ts";
import { reportFields } from "./fields/report.ts";
import { setupFields } from "./fields/setup.ts";
import { rollbackFields, rolloutFields } from "./fields/traffic.ts";

/** The actions of this repository that have inputs, by the folder of their action.yml; "." is the main one. */
export type ActionName = "verify" | "rollback" | "rollout" | "report" | "setup";

export const actionFolders: Record<ActionName, string> = {
  verify: ".",
  rollback: "rollback",
  rollout: "rollout",
  report: "report",
  setup: "setup",
};

const ofRollback = Object.keys(rollbackFields) as (keyof typeof rollbackFields)[];
const ofRollout = Object.keys(rolloutFields) as (keyof typeof rolloutFields)[];
const ofReport = Object.keys(reportFields) as (keyof typeof reportFields)[];
const ofSetup = Object.keys(setupFields) as (keyof typeof setupFields)[];
const ofOthers: readonly FieldName[] = [...ofRollback, ...ofRollout, ...ofReport, ...ofSetup];

const place = ["service", "region", "project"] as const;

/** Where log entries hold what is judged. */
const ofEntries = ["latency-field", "latency-unit", "status-field", "group-field"] as const;

const ofTargets = (Object.keys(publishFields) as (keyof typeof publishFields)[]).filter((name) => name !== "language");

/** What a terminal has no use for. */
const ofPublishing: readonly FieldName[] = [
  ...ofTargets,
  "rollback",
  "release-pin",
  "traffic-owner",
  "issue",
  "discussion",
];

/** The inputs of each action besides `config`, in the order of its action.yml. The config file may hold any of them. */
export const actionInputs: Record<ActionName, readonly FieldName[]> = {
  verify: fieldNames.filter((name) => !ofOthers.includes(name)),
  rollback: [
    ...place,
    "revision",
    "to-revision",
    "dry-run",
    "traffic-owner",
    "url",
    "health-path",
    "probe-timeout",
    "probe-headers",
    "ready-timeout",
    "language",
  ],
  rollout: fieldNames.filter(
    (name) =>
      name === "steps" ||
      !["tag", "worker-pool", "requests", "rollback", "release-pin", "since", "first-report", ...ofOthers].includes(
        name,
      ),
  ),
  report: [
    ...place,
    ...ofReport,
    "p95-budget",
    "error-rate-budget",
    "memory-budget",
    "cpu-budget",
    "error-status",
    "ignore-agents",
    "ignore-paths",
    "paths",
    ...ofEntries,
    "url",
    "health-path",
    "chat-path",
    "chat-body",
    "probe-timeout",
    "probe-headers",
    "log-reads-per-minute",
    "on-inconclusive",
    "on-no-data",
    "language",
    ...(Object.keys(targetFields) as (keyof typeof targetFields)[]),
  ],
  setup: [...place, ...ofSetup, "error-status", ...ofEntries, "language"],
};

/** The inputs that are options of a command of the command line as well. */
export const terminalInputs = {
  verify: actionInputs.verify.filter((name) => !ofPublishing.includes(name)),
  report: actionInputs.report.filter((name) => !ofPublishing.includes(name)),
  setup: actionInputs.setup,
  rollback: actionInputs.rollback,
  rollout: actionInputs.rollout.filter((name) => !ofPublishing.includes(name)),
  doctor: [
    ...place,
    "url",
    "health-path",
    "probe-timeout",
    "probe-headers",
    "log-reads-per-minute",
    "language",
  ] satisfies readonly FieldName[],
} satisfies Partial<Record<ActionName | "doctor", readonly FieldName[]>>;
