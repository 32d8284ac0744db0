import * as z from "zod";
import { foreign, job, language, text, time } from "./parts.ts";
import { reportSchema } from "./report.ts";

const { verdict, commit } = reportSchema.shape;

const target = z.object({
  service: text,
  region: text,
  verdict,
  job: job.describe("What its verdict does to the job by itself"),
  fault: foreign
    .nullable()
    .describe("Why nothing of it was verified, a service that does not exist for example. Null: `report` tells all"),
  report: reportSchema.nullable(),
});

/** Several services and regions, verified side by side: a report each, and what they come to. */
export const servicesSchema = z.object({
  schema: z.literal("ion-verify/services@1"),
  generatedAt: time,
  language,
  verdict: verdict.describe("`fail` where one failed, else `inconclusive` where one is, else `pass`"),
  job: job.describe("The gravest of what the targets' verdicts do to it"),
  commit,
  targets: z.array(target).describe("In the config file's order"),
});
