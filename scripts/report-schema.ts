import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { reportSchema } from "../src/report/schema.ts";

/**
 * Writes the report's JSON Schema to schema/report.schema.json, for those who read reports by machine.
 * `--check`: writes nothing, and fails when the file is not in step.
 */
const file = new URL("../schema/report.schema.json", import.meta.url);
const schema = { title: "ion-verify report", ...z.toJSONSchema(reportSchema, { io: "input" }) };
const text = `${JSON.stringify(schema, null, 2)}\n`;

if (process.argv.includes("--check")) {
  if (written() !== text) {
    console.error(
      "schema/report.schema.json is not in step with src/report/schema.ts: run node scripts/report-schema.ts",
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
}

function written(): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
