import { type ConfigTexts, type FieldName, fileFieldNames, sharedFields } from "./fields.ts";
import { publishFields } from "./fields/publish.ts";
import type { ProbePlan } from "./probe-plan.ts";

/** More would share so few log reads that most verdicts stayed open: 48 a minute for all of them. */
export const mostTargets = 10;

/** What is decided once for a run, whatever it verifies: who is told, in which language, with which quota. */
const ofRun: readonly FieldName[] = [
  "project",
  "since",
  "first-report",
  "log-reads-per-minute",
  ...(Object.keys(publishFields) as (keyof typeof publishFields)[]),
  "rollback",
  "dry-run",
  "steps",
];

/** The settings that an entry of `services` may have of its own. */
export const entryFieldNames = fileFieldNames.filter((name) => name in sharedFields && !ofRun.includes(name));

/** An entry of the file's `services`, read like the file itself. */
export interface ServiceEntry {
  texts: ConfigTexts;
  /** Null: those of the file. */
  regions: string[] | null;
  /** Null: those of the file. */
  probes: ProbePlan[] | null;
  /** `path:line:column` of it. */
  where: string;
}

/** The lists by which a file names more than one target. Null: the file has no such list. */
export interface TargetLists {
  services: ServiceEntry[] | null;
  regions: string[] | null;
  /** `path:line:column` of `services`, else of `regions`. */
  where: string;
}

export const noLists: TargetLists = { services: null, regions: null, where: "" };

export const servicesAllowed = `a list of 1 to ${mostTargets} mappings, each with \`service\` or \`worker-pool\` and what is special to it, as docs/services.md describes`;
export const regionsAllowed = `a list of 1 to ${mostTargets} regions, for example \`[us-central1, europe-west1]\``;
