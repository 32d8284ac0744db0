// Writes the JSON Schemas of the files that users write, for editors. With --check: fails when one is not in step.
import { configJsonSchema } from "../src/inputs/config-schema.ts";
import { definitionsJsonSchema } from "../src/setup/definitions.ts";
import { keepInStep } from "./in-step.ts";

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
