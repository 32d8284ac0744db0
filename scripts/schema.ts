// Writes the JSON Schema of the config file, for editors. With --check: fails when it is not in step.
import { configJsonSchema } from "../src/inputs/config-schema.ts";
import { keepInStep } from "./in-step.ts";

keepInStep(
  "schema/ion-verify.schema.json",
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
  "node scripts/schema.ts",
);
