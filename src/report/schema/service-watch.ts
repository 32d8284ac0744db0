import * as z from "zod";
import { count, foreign, text, time } from "./parts.ts";

const percent = z.number().describe("0..100");

/** Between these two readings it came about. */
const seen = {
  after: time.describe("It was not so then; or, where Cloud Run tells it, the very time at which it came to be so"),
  at: time.describe("It was seen then"),
};

/** Something about Cloud Run's state that is not as it was at the window's start. */
export const serviceChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("service-deleted"), ...seen }),
  z.object({ kind: z.literal("revision-deleted"), revision: text, ...seen }),
  z.object({
    kind: z.literal("ready-lost"),
    whose: z
      .enum(["revision", "service"])
      .describe("The revision's own condition; or the service's, while the candidate is its latest revision"),
    condition: text,
    message: foreign,
    ...seen,
  }),
  z.object({ kind: z.literal("ready-again"), ...seen }),
  /** Of the candidate's share. */
  z.object({
    kind: z.literal("traffic-lost"),
    from: percent,
    percent,
    others: text.describe("Who has what now"),
    to: z
      .enum(["newer", "older", "unknown"])
      .describe("Which revisions gained, by the time of their creation: `older` speaks of a rollback by somebody"),
    ...seen,
  }),
  z.object({ kind: z.literal("traffic-gained"), from: percent, percent, others: text, ...seen }),
  z.object({ kind: z.literal("others-split"), others: text, ...seen }),
  z.object({
    kind: z.literal("newer-deploy"),
    revision: text,
    percent,
    takesTraffic: z
      .boolean()
      .describe("It has some of the traffic, or gets all when it is ready, because traffic follows the latest"),
    ...seen,
  }),
  /** Of the tag that the probes go by, or that the user named. */
  z.object({
    kind: z.literal("tag-moved"),
    tag: text,
    revision: text.nullable().describe("Null: it leads nowhere"),
    ...seen,
  }),
  /** By its generation: it looks the same, and traffic or a tag may have been elsewhere between. */
  z.object({
    kind: z.literal("changed-back"),
    times: count.describe("Changes of which nothing is to be seen"),
    ...seen,
  }),
]);

const serviceStanding = z.object({
  from: time,
  serviceExists: z.boolean(),
  revisionExists: z.boolean(),
  unready: z
    .object({ whose: z.enum(["revision", "service"]), condition: text, message: foreign })
    .nullable()
    .describe("Null: nothing says that the candidate cannot serve"),
  traffic: z.array(z.object({ revision: text, percent })).describe("What users get, the largest share first"),
  tagged: text.nullable().describe("The revision that the watched tag leads to"),
  latestCreated: text.nullable(),
  followsLatest: z.boolean().describe("A new revision gets traffic by itself"),
});

/** What Cloud Run told of the service over the window. */
export const serviceWatch = z.object({
  readings: count.describe("Readings that Cloud Run answered"),
  seenTo: time.nullable().describe("The last of them. Null: none was answered"),
  failure: z
    .object({ code: z.enum(["no-access", "not-reachable"]), detail: foreign, since: time })
    .nullable()
    .describe("Why nothing newer was read. Null: the last reading was answered"),
  standings: z.array(serviceStanding).describe("The state at the window's start, and each one that followed"),
  changes: z.array(serviceChange),
  answersLeftOut: count.describe(
    "Probes' answers that nobody can be sure of: their address may have led to another revision by then",
  ),
});
