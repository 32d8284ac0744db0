import * as z from "zod";
import { configSchema, entrySchema, schemaUrl } from "../src/inputs/config-schema.ts";
import { definitionsSchema, definitionsSchemaUrl } from "../src/setup/definitions.ts";

/**
 * The config file's schema, for editors and other tools. Draft 7, as all of them know it: the YAML language server of editors and
 * SchemaStore take later drafts with reservations, and nothing here needs one.
 */
export function configJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, {
    target: "draft-7",
    io: "input",
    override: withReferences,
  });
  return {
    $schema,
    $id: schemaUrl,
    title: "ion-verify configuration",
    description:
      "Settings of ion-verify, usually in .github/ion-verify.yml. An input of the action wins over this file.",
    ...rest,
  };
}

/** A setting of an entry is what it is at the top: the schema says it once. */
function withReferences({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: unknown;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (zodSchema !== entrySchema) return;
  const names = Object.keys(jsonSchema.properties ?? {});
  jsonSchema.properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/properties/${name}` }]));
}

/** The definitions file's. */
export function definitionsJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(definitionsSchema, { target: "draft-7", io: "input" });
  return {
    $schema,
    $id: definitionsSchemaUrl,
    title: "ion-verify setup definitions",
    description: "Dashboards, log-based metrics and alert rules of one Cloud Run service.",
    ...rest,
  };
}
