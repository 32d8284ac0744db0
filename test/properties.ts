import { fc } from "@fast-check/vitest";

fc.configureGlobal({
  // fast-check otherwise draws lists and texts of about ten, whatever their `maxLength` says.
  defaultSizeToMaxWhenMaxSpecified: true,
  // The same cases on every run: whoever wants others asks for them, PROPERTIES_SEED=2 npx vitest run --project parts.
  seed: Number(process.env["PROPERTIES_SEED"] ?? 1),
});
