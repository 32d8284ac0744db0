import type * as z from "zod";
import { didYouMean, type Fault, show } from "../inputs/configuration-error.ts";
import { suggest } from "../inputs/suggestion.ts";
import { kind, readYaml } from "../inputs/yaml.ts";
import { type Definitions, type DefinitionsFile, definitionsSchema } from "./definitions.ts";
import { type Disagreement, disagreements } from "./definitions-check.ts";

/**
 * Text of a definitions file → what is to be set up. Everything that is wrong is added to `faults`, each with its line.
 * `inputFields`: where log entries hold `latency`, `status`, `group` and, where the input names it, `user`.
 */
export function readDefinitions(
  yaml: string,
  path: string,
  inputFields: Record<string, string>,
  faults: Fault[],
): Definitions {
  const nothing: Definitions = { fields: {}, metrics: {}, dashboards: {}, alerts: {} };
  const file = readYaml(yaml, path);
  if (Array.isArray(file)) {
    const allowed = "a YAML file with `metrics`, `dashboards` and `alerts`";
    for (const { value, where } of file) faults.push({ name: "definitions", value, allowed, where: where ?? path });
    return nothing;
  }
  const tell = ({ keys, value, allowed }: Disagreement): void =>
    void faults.push({ name: nameOf(keys), value, allowed, where: file.where(keys) });
  const parsed = definitionsSchema.safeParse(file.data ?? {});
  const found = (parsed.error?.issues ?? []).flatMap((one) => problems(one, file.data));
  found.forEach(tell);
  // The parts without a fault of their own are checked all the same, so that one run tells everything.
  const sound = parsed.success ? parsed : definitionsSchema.safeParse(without(file.data, found));
  if (!sound.success) return nothing;
  const definitions = complete(sound.data, inputFields);
  const refused = new Set(found.map(({ keys }) => show(String(keys[1]))));
  disagreements(definitions, Object.keys(sound.data.fields ?? {}))
    .filter(({ value }) => !refused.has(value))
    .forEach(tell);
  return definitions;
}

/** Where a field is known by name and no entry holds it. */
export const noField = "";

/** The data without the metrics, dashboards, … that have a fault, and without what is no part of it. */
function without(data: unknown, faulty: readonly Disagreement[]): unknown {
  const copy = structuredClone(data);
  for (const { keys } of faulty) {
    const [part, entry] = keys;
    const around = entry === undefined ? copy : at(copy, keys.slice(0, 1));
    if (part !== undefined && isMapping(around)) delete around[entry ?? part];
  }
  return copy;
}

function isMapping(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}

function complete(
  { fields, metrics, dashboards, alerts }: DefinitionsFile,
  inputs: Record<string, string>,
): Definitions {
  return {
    // Not named: what is about users is checked all the same, and left out (left-out.ts).
    fields: { user: noField, ...fields, ...inputs },
    metrics: metrics ?? {},
    dashboards: dashboards ?? {},
    alerts: alerts ?? {},
  };
}

/** One issue of the schema as what people mend. */
function problems(issue: z.core.$ZodIssue, data: unknown): Disagreement[] {
  const keys = issue.path;
  const value = kind(at(data, keys));
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ keys: [...keys, key], value: "not a setting", allowed: meant(key, keys) }));
    case "invalid_key":
      return [{ keys, value: show(String(keys.at(-1))), allowed: issue.issues[0]?.message ?? "another name" }];
    case "invalid_value":
      return [{ keys, value, allowed: issue.values.map((one) => `\`${String(one)}\``).join(", ") }];
    case "invalid_union":
      return [{ keys, value, allowed: `one of ${widgetKinds.map((one) => `\`${one}\``).join(", ")}` }];
    case "invalid_type":
      return [{ keys, value, allowed: types[issue.expected] ?? `a ${issue.expected}` }];
    case "too_big":
      return [{ keys, value, allowed: `at most ${issue.maximum}` }];
    case "too_small":
      return [{ keys, value, allowed: `at least ${issue.minimum}` }];
    default:
      return [{ keys, value, allowed: issue.message }];
  }
}

const types: Record<string, string> = {
  string: "a text",
  int: "a whole number",
  number: "a number",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
};

const widgetSchemas = definitionsSchema.shape.dashboards.unwrap().valueType.shape.widgets.element.options;
const widgetKinds = widgetSchemas.map(({ shape }) => shape.show.value);

const settings: Record<string, readonly string[]> = {
  "": Object.keys(definitionsSchema.shape),
  metrics: Object.keys(definitionsSchema.shape.metrics.unwrap().valueType.shape),
  alerts: Object.keys(definitionsSchema.shape.alerts.unwrap().valueType.shape),
  dashboards: [...new Set(["widgets", ...widgetSchemas.flatMap(({ shape }) => Object.keys(shape))])],
};

function meant(key: string, around: readonly PropertyKey[]): string {
  const known = settings[String(around[0] ?? "")] ?? [];
  const near = suggest(key, known);
  return near !== undefined && near !== key ? didYouMean(`\`${near}\``) : "a setting of this part";
}

function at(data: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isMapping(inner) ? inner[key] : undefined), data);
}

function nameOf(keys: readonly PropertyKey[]): string {
  return keys.length === 0 ? "definitions" : show(keys.map(String).join(".")).slice(1, -1);
}
