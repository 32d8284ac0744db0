// Writes the JSON Schemas of the files that users write, for editors. With --check: fails when one is not in step.
import { keepInStep } from "./in-step.ts";
import { configJsonSchema, definitionsJsonSchema } from "./json-schemas.ts";

keepInStep(
  "schema/ion-verify.schema.json",
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
  "node scripts/schema.ts",
);
keepInStep(
  "schema/setup.schema.json",
  `${JSON.stringify(definitionsJsonSchema(), null, 2)}\n`,
  "node scripts/schema.ts",
);
