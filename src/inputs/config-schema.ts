import * as z from "zod";
import type { Field } from "./field.ts";
import { probesSchema } from "./probe-plan.ts";
import { slackSchema } from "./slack-plan.ts";
import { type FieldName, fileFieldNames, fields } from "./fields.ts";

/** Where the JSON Schema of a major version is published; the `$schema` line of a config file names it for editors. */
export const schemaUrl = "https://raw.githubusercontent.com/org/ion-verify/v1/schema/ion-verify.schema.json";

/** The config file, as data: any of the settings by name, and nothing else. */
export const configSchema = z.strictObject({
  ...(Object.fromEntries(fileFieldNames.map((name) => [name, property(fields[name]).optional()])) as Record<
    FieldName,
    z.ZodOptional<z.ZodType>
  >),
  slack: slackSchema.optional(),
  probes: probesSchema.optional(),
});

function property(field: Field<unknown>): z.ZodType {
  const text = z.string().refine((value) => field.parse(value) !== null);
  const { pattern, choices, examples } = field;
  const words = {
    description: `${field.description} Allowed: ${field.allowed}.`,
    ...(field.default === undefined ? {} : { default: native(field, field.default) }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(choices === undefined ? {} : { enum: [...choices] }),
    ...(examples.length === 0 ? {} : { examples: [...examples] }),
  };
  if (field.yaml === "boolean") return z.boolean().meta(words);
  if (field.yaml !== undefined) {
    const number = field.yaml === "integer" ? z.int() : z.number();
    return z.union([text, number.refine((value) => field.parse(String(value)) !== null)]).meta(words);
  }
  return text.meta(words);
}

/** The default as YAML would hold it, so that an editor completes `true` and not `"true"`. */
function native(field: Field<unknown>, text: string): string | boolean | number {
  if (field.yaml === "boolean") return text === "true";
  return field.yaml !== undefined && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The same schema for editors and other tools (JSON Schema, draft 2020-12). */
export function configJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: "input" });
  return {
    $schema,
    $id: schemaUrl,
    title: "ion-verify configuration",
    description:
      "Settings of ion-verify, usually in .github/ion-verify.yml. An input of the action wins over this file.",
    ...rest,
  };
}
