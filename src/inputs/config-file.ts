import { configSchema } from "./config-schema.ts";
import type { Fault } from "./configuration-error.ts";
import { notShown, show } from "./configuration-error.ts";
import { type Field, shownOf } from "./field.ts";
import { type FieldName, fieldNames, fields, fileFieldNames } from "./fields.ts";
import type { SlackPlan } from "./settings.ts";
import { type ProbeFault, type ProbePlan, probePlans, probesAllowed, type ProbeSource } from "./probe-plan.ts";
import { slackAllowed, slackPlan } from "./slack-plan.ts";
import { suggest } from "./suggestion.ts";
import { kind, readYaml } from "./yaml.ts";

/** What the config file gives, as the user would write it in an input. Null: given, refused, and already told. */
export type ConfigTexts = ReadonlyMap<FieldName, string | null>;

export interface ConfigFile {
  texts: ConfigTexts;
  /** Null: the file has no such section. */
  slack: SlackPlan | null;
  probes: ProbePlan[];
  /** Could it be read at all? What an unreadable one may have held is not reported as missing. */
  readable: boolean;
}

/** YAML text → the text of each setting in it. Faults are added to `faults` with their line and column. */
export function readConfigFile(yaml: string, path: string, faults: Fault[], source: ProbeSource): ConfigFile {
  const unreadable: ConfigFile = {
    texts: new Map<FieldName, string | null>(),
    slack: null,
    probes: [],
    readable: false,
  };
  const refuse = (value: string, where = path): typeof unreadable => {
    faults.push({ name: "config", value, allowed: "a YAML file with one `name: value` a line", where });
    return unreadable;
  };
  const file = readYaml(yaml, path);
  if (Array.isArray(file)) {
    for (const { value, where } of file) refuse(value, where ?? path);
    return unreadable;
  }
  const data = file.data ?? {};
  if (typeof data !== "object" || data === null || Array.isArray(data)) return refuse(kind(data));

  return { ...validate(data as Record<string, unknown>, file.where, faults, source), readable: true };
}

function validate(
  data: Record<string, unknown>,
  whereAt: (keys: readonly PropertyKey[]) => string,
  faults: Fault[],
  source: ProbeSource,
): Omit<ConfigFile, "readable"> {
  const where = (key: string): string => whereAt([key]);
  const parsed = configSchema.safeParse(data);
  const issues = parsed.error?.issues ?? [];
  const refused = new Set(issues.map((issue) => String(issue.path[0])));
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );

  const texts = new Map<FieldName, string | null>();
  for (const name of fileFieldNames.filter((one) => Object.hasOwn(data, one))) {
    const value = data[name];
    const field: Field<unknown> = fields[name];
    texts.set(name, refused.has(name) ? null : String(value));
    if (!refused.has(name)) continue;
    const unquoted = typeof value === "number" && field.parse(String(value)) !== null;
    faults.push({
      name,
      value: typeof value === "string" ? shownOf(field, value) : field.mayHoldSecret ? notShown : kind(value),
      allowed: unquoted ? `${field.allowed}, in quotes` : field.allowed,
      where: where(name),
    });
  }
  for (const key of unknown) {
    const secret = fieldNames.find((one) => one === key);
    if (secret !== undefined) {
      faults.push({
        name: secret,
        value: notShown,
        allowed: "an input only, from a secret of the repository",
        where: where(key),
      });
      continue;
    }
    const meant = suggest(key, fileFieldNames);
    faults.push({
      name: show(key),
      value: "not a setting",
      allowed:
        meant === undefined
          ? "a setting of docs/inputs.md, docs/reports.md or docs/setup.md"
          : `\`${meant}\`, which is probably meant`,
      where: where(key),
    });
  }
  for (const issue of issues.filter((one) => one.path[0] === "slack")) {
    const { path } = issue;
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const name = show([...path, key].join(".")).slice(1, -1);
        faults.push({ name, value: "not a setting", allowed: slackAllowed(path), where: whereAt([...path, key]) });
      }
      continue;
    }
    const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], data);
    faults.push({ name: path.join("."), value: kind(value), allowed: slackAllowed(path), where: whereAt(path) });
  }
  for (const { path } of issues.filter((one) => one.path[0] === "probes"))
    faults.push({ name: path.join("."), value: "not usable", allowed: probesAllowed, where: whereAt(path) });
  const probeFaults: ProbeFault[] = [];
  const probes = probePlans(parsed.data?.probes ?? [], source, probeFaults);
  for (const { name, what, allowed } of probeFaults)
    faults.push({ name: `probes, ${name}`, value: what, allowed, where: where("probes") });
  return { texts, probes, slack: parsed.data?.slack === undefined ? null : slackPlan(parsed.data.slack) };
}
