import { readFileSync } from "node:fs";
import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { reportSchema } from "../../src/report/schema/report.ts";
import { anyReport } from "./arbitrary.ts";
import { failedReport, report } from "./fixtures.ts";

describe("the report's schema", () => {
  it.each([report(), failedReport(), report({ language: "ko", requests: null, candidate: null, window: null })])(
    "takes a report as it is",
    (sample) => {
      expect(reportSchema.parse(sample)).toEqual(sample);
    },
  );

  test.prop([anyReport], { numRuns: 50 })("takes any report, and again from its JSON", (sample) => {
    expect(reportSchema.parse(sample)).toEqual(sample);
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(sample))).success).toBe(true);
  });

  it.each([
    ["another version", { schema: "ion-verify/report@2" }],
    ["an unknown verdict", { verdict: "maybe" }],
    ["an unknown notice", { notices: [{ code: "nonsense" }] }],
    ["a rate above one", { notices: [{ code: "sampled", fraction: 25 }] }],
    ["a missing part", { findings: undefined }],
  ])("refuses %s", (_what, changes) => {
    expect(reportSchema.safeParse({ ...report(), ...changes }).success).toBe(false);
  });

  it("is published as JSON Schema, in step", () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"),
    );
    expect(published).toEqual({ title: "ion-verify report", ...z.toJSONSchema(reportSchema, { io: "input" }) });
  });
});
