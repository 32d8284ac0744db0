import * as z from "zod";
import { units } from "../../checks/unit.ts";
import { languageNames } from "../words/languages.ts";

/**
 * What the schemas of reports share. They are the source of the reports' types (`report.ts` infers them) and of the published
 * JSON Schemas. Imported as types only: reports are made here, not read, so that no action loads zod for them.
 * Unknown keys are allowed, so that a later version of the same report may say more.
 */

/** One of those that their code tells apart. */
export function coded<Code extends string>(code: Code): z.ZodObject<{ code: z.ZodLiteral<Code> }>;
export function coded<Code extends string, Figures extends z.ZodRawShape>(
  code: Code,
  figures: Figures,
): z.ZodObject<{ code: z.ZodLiteral<Code> } & Figures>;
export function coded(code: string, figures: z.ZodRawShape = {}) {
  return z.object({ code: z.literal(code), ...figures });
}

export const count = z.int().min(0);
/** Sampled counts that were scaled to all are no whole numbers. */
export const scaled = z.number().min(0);
export const time = z.number().describe("Epoch milliseconds");
export const ms = z.number().describe("Milliseconds");
export const rate = z.number().min(0).max(1);
export const text = z.string();
/** Of a service, a user or Google: hostile until escaped. Credentials are already redacted. */
export const foreign = z.string();

export const language = z.enum(languageNames);
export const policy = z.enum(["pass", "warn", "fail"]);
export const job = z
  .enum(["success", "warning", "failure"])
  .describe("What the verdict does to the job, by the inputs");
export const unit = z.enum(units);
export const service = z.object({ name: text, region: text, project: text, url: text.nullable() });

export const limitOf = z
  .object({
    share: rate,
    whole: z.number().nullable().describe("What an instance is configured with. Null: it is not known"),
  })
  .describe("The limit is this share of what an instance has. Absent: it was given as it is");

export const interval = z
  .object({ low: z.number(), high: z.number().nullable().describe("Null: not bounded by this sample") })
  .nullable()
  .describe("Where the true value lies with 95 % confidence");

/** A whole number, or one that was scaled from a sample. */
type Counted = z.ZodNumber;

export const latencyBucket = (n: Counted) =>
  z.object({ fromMs: ms, toMs: ms, count: n }).describe("So many requests took at least fromMs and less than toMs");

export const byStatus = (n: Counted) => z.array(z.object({ status: z.int(), count: n }));

export const slowest = z.array(
  z.object({
    at: time,
    latencyMs: ms,
    status: z.int().nullable(),
    group: foreign.nullable(),
    trace: foreign.nullable(),
  }),
);

/** The time in equal parts, oldest first, the empty ones included. */
export const timeline = (n: Counted) =>
  z.array(z.object({ at: time, requests: n, errors: n, p95Ms: ms.nullable() })).max(60);

export const errorMessages = z
  .array(z.object({ message: foreign, count, firstAt: time, severity: foreign }))
  .describe("Most frequent first");

const pattern = z.object({
  pattern: foreign.describe("With <*> where its messages differ"),
  count,
  firstAt: time,
  example: foreign.describe("The first of its messages"),
});

/** Error messages that what is compared with did not write. */
export const newMessages = z
  .object({
    baseline: text.describe(
      "The revision that is compared with; `from` and `to`: the time of its log that was looked at",
    ),
    from: time,
    to: time,
    compared: count.describe("Error messages of the baseline in that time"),
    truncated: z.boolean().describe("The baseline wrote more of them than could be read: what seems new may be older"),
    patterns: z.array(pattern).describe("Most frequent first. Addresses and numbers of people are redacted too"),
    more: count.describe("Patterns that were left out"),
    atLeast: z.boolean().describe("Not all of the candidate's error messages were read: each may have come more often"),
  })
  .nullable();

export const dependencies = z.array(z.object({ name: foreign, ok: z.boolean(), state: foreign }));

export const trafficShare = z.object({
  revision: text,
  percent: z.number().min(0).max(100),
  tag: text.nullable(),
  url: text.nullable(),
  latest: z.boolean().describe("This share follows the latest ready revision"),
});
