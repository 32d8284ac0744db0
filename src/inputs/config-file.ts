import type * as z from "zod";
import { entrySchema, oneSchema } from "./config-schema.ts";
import type { Fault } from "./configuration-error.ts";
import { didYouMean, notShown, show } from "./configuration-error.ts";
import { type Field, shownOf } from "./field.ts";
import { type ConfigTexts, type FieldName, fieldNames, fields, fileFieldNames } from "./fields.ts";
import {
  entryFieldNames,
  mostTargets,
  noLists,
  regionsAllowed,
  type ServiceEntry,
  servicesAllowed,
  type TargetLists,
} from "./services.ts";
import type { SlackPlan } from "./settings.ts";
import { allowedFor } from "./meant.ts";
import { probeFaults as probeFaultsOf } from "./probe-fault.ts";
import { type ProbeFault, type ProbePlan, probePlans, type ProbeSource } from "./probe-plan.ts";
import { slackAllowed, slackPlan } from "./slack-plan.ts";
import { suggest } from "./suggestion.ts";
import { kind, readYaml } from "./yaml.ts";

export interface ConfigFile {
  texts: ConfigTexts;
  /** Null: the file has no such section. */
  slack: SlackPlan | null;
  probes: ProbePlan[];
  lists: TargetLists;
  /** Could all of it be read? What else it may have held is not reported as missing. */
  readable: boolean;
}

/** YAML text → the text of each setting in it. Faults are added to `faults` with their line and column. */
export function readConfigFile(yaml: string, path: string, faults: Fault[], source: ProbeSource): ConfigFile {
  const unreadable: ConfigFile = {
    texts: new Map<FieldName, string | null>(),
    slack: null,
    probes: [],
    lists: noLists,
    readable: false,
  };
  const refuse = (value: string, where = path): typeof unreadable => {
    faults.push({ name: "config", value, allowed: "a YAML file with one `name: value` a line", where });
    return unreadable;
  };
  if (/^\ufffd|\0/.test(yaml)) return refuse("no text in UTF-8 (Windows PowerShell's `>` writes UTF-16)");
  const file = readYaml(yaml, path);
  if (Array.isArray(file)) {
    for (const { value, where } of file) refuse(value, where ?? path);
    return unreadable;
  }
  const data = file.data ?? {};
  if (typeof data !== "object" || data === null || Array.isArray(data))
    // A file that was not meant may be a secret as a whole.
    return refuse(typeof data === "string" ? "plain text" : kind(data));

  const { services, regions, ...own } = data as Record<string, unknown>;
  const whereOf: Where = file.where;
  const parsed = oneSchema.safeParse(own);
  const read = { data: own, issues: parsed.error?.issues ?? [], names: fileFieldNames, at: [] };
  const texts = textsOf(read, whereOf, faults);
  refuseInSlack(read, whereOf, faults);
  const probes = probesOf(read, parsed.data?.probes, whereOf, faults, source);
  const lists: TargetLists = {
    services: services === undefined ? null : entriesOf(services, whereOf, faults, source),
    regions: regions === undefined ? null : regionsOf(regions, whereOf(["regions"]), faults),
    where: whereOf([services === undefined ? "regions" : "services"]),
  };
  const slack = parsed.data?.slack === undefined ? null : slackPlan(parsed.data.slack);
  // What stands below `with` is told there, and not as missing besides.
  return { texts, probes, slack, lists, readable: !Object.hasOwn(own, "with") };
}

type Where = (keys: readonly PropertyKey[]) => string;

/** A mapping of settings: the file itself, or an entry of its `services`. */
interface Mapping {
  data: Record<string, unknown>;
  issues: readonly z.core.$ZodIssue[];
  /** What may stand in it. */
  names: readonly FieldName[];
  /** The keys that lead to it. */
  at: readonly PropertyKey[];
}

/** The text of each setting in it. */
function textsOf({ data, issues, names, at }: Mapping, where: Where, faults: Fault[]): Map<FieldName, string | null> {
  const refused = new Set(issues.map((issue) => String(issue.path[0])));
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
  const texts = new Map<FieldName, string | null>();
  for (const name of names.filter((one) => Object.hasOwn(data, one))) {
    const value = data[name];
    const field: Field<unknown> = fields[name];
    texts.set(name, refused.has(name) ? null : String(value));
    if (!refused.has(name)) continue;
    const unquoted = typeof value === "number" && field.parse(String(value)) !== null;
    const allowed = typeof value === "string" ? allowedFor(name, value) : field.allowed;
    faults.push({
      name,
      value: typeof value === "string" ? shownOf(field, value) : field.mayHoldSecret ? notShown : kind(value),
      allowed: unquoted ? `${allowed}, in quotes` : allowed,
      where: where([...at, name]),
    });
  }
  for (const key of unknown) faults.push(unknownKey(key, names, where([...at, key])));
  return texts;
}

function unknownKey(key: string, names: readonly FieldName[], where: string): Fault {
  const known = fieldNames.find((one) => one === key);
  if (known !== undefined && fileFieldNames.includes(known)) {
    const allowed = "at the top of the file, or as an input: it is for all services";
    return { name: known, value: "in an entry of `services`", allowed, where };
  }
  if (known !== undefined)
    return { name: known, value: notShown, allowed: "an input only, from a secret of the repository", where };
  const meant = suggest(key, names);
  if (key === "with")
    return { name: key, value: "a step's word", allowed: "what stands below it, at the top of the file", where };
  const allowed =
    meant === undefined ? "a setting of docs/inputs.md, docs/reports.md or docs/setup.md" : didYouMean(`\`${meant}\``);
  return { name: show(key), value: "not a setting", allowed, where };
}

function refuseInSlack({ data, issues }: Mapping, where: Where, faults: Fault[]): void {
  for (const issue of issues.filter((one) => one.path[0] === "slack")) {
    const { path } = issue;
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const name = show([...path, key].join(".")).slice(1, -1);
        faults.push({ name, value: "not a setting", allowed: slackAllowed(path), where: where([...path, key]) });
      }
      continue;
    }
    const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], data);
    faults.push({ name: path.join("."), value: kind(value), allowed: slackAllowed(path), where: where(path) });
  }
}

function probesOf(
  { data, issues, at }: Mapping,
  list: Parameters<typeof probePlans>[0] | undefined,
  where: Where,
  faults: Fault[],
  source: ProbeSource,
): ProbePlan[] {
  const place = where([...at, "probes"]);
  for (const issue of issues.filter((one) => one.path[0] === "probes"))
    faults.push(...probeFaultsOf(issue, data, (keys) => where([...at, ...keys])));
  const probeFaults: ProbeFault[] = [];
  const probes = probePlans(list ?? [], source, probeFaults);
  for (const { name, what, allowed } of probeFaults)
    faults.push({ name: `probes, ${name}`, value: what, allowed, where: place });
  return probes;
}

function entriesOf(list: unknown, where: Where, faults: Fault[], source: ProbeSource): ServiceEntry[] {
  const refuse = (value: string, at: readonly PropertyKey[] = ["services"]): void =>
    void faults.push({ name: "services", value, allowed: servicesAllowed, where: where(at) });
  if (!Array.isArray(list)) {
    refuse(kind(list));
    return [];
  }
  if (list.length < 1 || list.length > mostTargets) refuse(`a list of ${list.length}`);
  return list.slice(0, mostTargets).flatMap((data: unknown, i): ServiceEntry[] => {
    const at = ["services", i];
    if (typeof data !== "object" || data === null || Array.isArray(data)) {
      refuse(`with ${kind(data)}`, at);
      return [];
    }
    const { regions, ...own } = data as Record<string, unknown>;
    const parsed = entrySchema.safeParse(own);
    const read = { data: own, issues: parsed.error?.issues ?? [], names: entryFieldNames, at };
    const texts = textsOf(read, where, faults);
    const named = ["service", "worker-pool"] as const;
    if (!named.some((name) => texts.has(name))) refuse("with an entry that has no `service`", at);
    if (named.every((name) => texts.has(name))) refuse("with an entry that has `service` and `worker-pool`", at);
    if (regions !== undefined && texts.has("region")) refuse("with an entry that has `region` and `regions`", at);
    const probes = own["probes"] === undefined ? null : probesOf(read, parsed.data?.probes, where, faults, source);
    const several = regions === undefined ? null : regionsOf(regions, where([...at, "regions"]), faults);
    return [{ texts, probes, regions: several, where: where(at) }];
  });
}

function regionsOf(list: unknown, where: string, faults: Fault[]): string[] {
  const isRegion = (one: unknown): one is string => typeof one === "string" && fields.region.parse(one) !== null;
  const named: unknown[] = Array.isArray(list) ? list : [];
  if (named.length > 0 && named.length <= mostTargets && named.every(isRegion)) return named;
  const wrong = named.find((one) => !isRegion(one)) ?? null;
  const value = !Array.isArray(list)
    ? kind(list)
    : wrong === null
      ? `a list of ${named.length}`
      : `with ${kind(wrong)}`;
  faults.push({ name: "regions", value, allowed: regionsAllowed, where });
  return [];
}
