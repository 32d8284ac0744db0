import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { periodSchema } from "../src/report/schema/period.ts";
import { reportSchema } from "../src/report/schema/report.ts";
import { servicesSchema } from "../src/report/schema/services.ts";

/**
 * Writes the reports' JSON Schemas to schema/, for those who read reports by machine.
 * `--check`: writes nothing, and fails when a file is not in step.
 */
const schemas = {
  "report.schema.json": { title: "ion-verify report", ...z.toJSONSchema(reportSchema, { io: "input" }) },
  "services.schema.json": {
    title: "ion-verify report on several services",
    ...z.toJSONSchema(servicesSchema, {
      io: "input",
      // Each of them has a report like any service's, which stands beside this one.
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema !== reportSchema) return;
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        jsonSchema.$ref = "report.schema.json";
      },
    }),
  },
  "period.schema.json": { title: "ion-verify report on a period", ...z.toJSONSchema(periodSchema, { io: "input" }) },
};

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../schema/${name}`, import.meta.url);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes("--check")) {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text);
  } else if (written(file) !== text) {
    console.error(`schema/${name} is not in step with its schema.ts: run node scripts/report-schema.ts`);
    process.exitCode = 1;
  }
}

function written(file: URL): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
