import { budgetFields } from "./fields/budgets.ts";
import { comparisonFields } from "./fields/comparison.ts";
import { deployFields } from "./fields/deploy.ts";
import { probeFields, probeSecrets } from "./fields/probes.ts";
import { publishFields } from "./fields/publish.ts";
import { reportFields } from "./fields/report.ts";
import { requestFields } from "./fields/requests.ts";
import { setupFields } from "./fields/setup.ts";
import { rollbackFields, rolloutFields, trafficFields } from "./fields/traffic.ts";
import { verdictFields } from "./fields/verdict.ts";
import { windowFields } from "./fields/window.ts";

/** What every action takes, or more than one, in the order of action.yml. */
export const sharedFields = {
  ...deployFields,
  ...windowFields,
  ...budgetFields,
  ...probeFields,
  ...requestFields,
  ...comparisonFields,
  ...verdictFields,
  ...publishFields,
  ...trafficFields,
  ...probeSecrets,
  ...rollbackFields,
  ...rolloutFields,
};

/**
 * Every setting that an input or the config file may give, by its name there. The settings' types and names, defaults,
 * messages, the JSON Schema and the inputs in action.yml all come from this table.
 */
export const fields = { ...sharedFields, ...reportFields, ...setupFields };

export type FieldName = keyof typeof fields;

/** What the config file gives, as the user would write it in an input. Null: given, refused, and already told. */
export type ConfigTexts = ReadonlyMap<FieldName, string | null>;

export const fieldNames = Object.keys(fields) as FieldName[];

/** Those that may stand in the config file. */
export const fileFieldNames = fieldNames.filter((one) => !("secret" in fields[one]));

/** The one input that cannot stand in the file, because it names the file. */
export const configField = {
  description:
    "YAML file in which every other input can stand; an input wins over the file. It need not exist unless it is named here.",
  allowed: "a path in the workspace",
  default: ".github/ion-verify.yml",
  // A path is shown in every message about the file.
  parse: (text: string): string | null => (/^[^\p{C}]{1,300}$/u.test(text) ? text : null),
};
