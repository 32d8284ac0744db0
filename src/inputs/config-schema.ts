import * as z from "zod";
import type { Field } from "./field.ts";
import { probesSchema } from "./probe-plan.ts";
import { slackSchema } from "./slack-plan.ts";
import { type FieldName, fileFieldNames, fields } from "./fields.ts";
import { entryFieldNames, mostTargets } from "./services.ts";

/** Where the JSON Schema of a major version is published; the `$schema` line of a config file names it for editors. */
export const schemaUrl = "https://raw.githubusercontent.com/org/ion-verify/v1/schema/ion-verify.schema.json";

const properties = (names: readonly FieldName[]): Record<FieldName, z.ZodOptional<z.ZodType>> =>
  Object.fromEntries(names.map((name) => [name, property(fields[name]).optional()])) as Record<
    FieldName,
    z.ZodOptional<z.ZodType>
  >;

const regionsSchema = z
  .array(property(fields.region))
  .min(1)
  .max(mostTargets)
  .describe("The service in several regions: each is verified, and the verdict is one. In the place of `region`.");

/** One of the services, with the settings that are special to it. */
export const entrySchema = z
  .strictObject({
    ...properties(entryFieldNames),
    regions: regionsSchema.optional(),
    probes: probesSchema.optional(),
  })
  // JSON Schema has a word for this that editors' converters do not take.
  .refine((one) => (one.service === undefined) !== (one["worker-pool"] === undefined));

/** What one service is verified by: any of the settings by name, and nothing else. */
export const oneSchema = z.strictObject({
  ...properties(fileFieldNames),
  slack: slackSchema.optional(),
  probes: probesSchema.optional(),
});

/** The config file, as data. */
export const configSchema = oneSchema.extend({
  services: z
    .array(entrySchema)
    .min(1)
    .max(mostTargets)
    .optional()
    .describe(
      "Services that are verified side by side, with one verdict. What an entry does not say, the file says for all.",
    ),
  regions: regionsSchema.optional(),
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
