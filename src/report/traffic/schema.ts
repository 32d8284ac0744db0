import * as z from "zod";
import type { RollbackFacts, TrafficOutcome } from "./facts.ts";

const ms = z.number().describe("Milliseconds");
const text = z.string();

export const trafficShare = z.object({
  revision: text,
  percent: z.number().min(0).max(100),
  tag: text.nullable(),
  url: text.nullable(),
  latest: z.boolean(),
});

export const trafficOutcome = z.discriminatedUnion("code", [
  z.object({ code: z.literal("moved") }),
  z.object({ code: z.literal("already") }),
  z.object({ code: z.literal("planned") }),
  z.object({ code: z.literal("deployed-meanwhile"), expected: text, latest: text }),
  z.object({ code: z.literal("not-taken-up"), afterMs: ms }),
  z.object({ code: z.literal("no-good-revision"), before: text }),
  z.object({ code: z.literal("target-not-found"), revision: text, known: text }),
  z.object({ code: z.literal("target-not-ready"), revision: text, detail: text }),
  z.object({ code: z.literal("service-not-found"), detail: text }),
  z.object({ code: z.literal("not-serving"), revision: text }),
  z.object({ code: z.literal("changed-by-others") }),
  z.object({ code: z.literal("traffic-split"), revisions: z.string() }),
  z.object({ code: z.literal("candidate-of-several"), revisions: text }),
  z.object({ code: z.literal("candidate-tagged"), revisions: text }),
  z.object({ code: z.literal("candidate-other-commit"), latest: text, revisions: text }),
  z.object({ code: z.literal("operation-failed"), detail: text }),
  z.object({ code: z.literal("rejected"), detail: text }),
  z.object({ code: z.literal("not-permitted"), detail: text }),
  z.object({ code: z.literal("no-access"), detail: text }),
  z.object({ code: z.literal("not-reachable"), detail: text }),
  z.object({ code: z.literal("traffic-timeout"), afterMs: ms, waitingFor: text }),
  z.object({ code: z.literal("unhealthy"), detail: text }),
  z.object({ code: z.literal("cancelled") }),
  z.object({ code: z.literal("error"), detail: text }),
]) satisfies z.ZodType<TrafficOutcome>;

export const rollbackFacts = z.object({
  from: text.nullable().describe("The revision that had most of the traffic before"),
  to: text.nullable().describe("The revision that was to get all of it"),
  done: z.boolean().describe("`to` has all traffic, and the service answers"),
  changed: z.boolean().describe("Traffic was moved by this run"),
  dryRun: z.boolean(),
  outcome: trafficOutcome,
  before: z.array(trafficShare),
  after: z.array(trafficShare).describe("What users get at the end. Empty: unknown"),
  idle: z
    .object({ revision: text, tags: text })
    .nullable()
    .describe("Nobody named the bad revision, and the latest one had no traffic"),
  followsLatest: z.boolean().describe("A new revision gets traffic by itself"),
  health: z.object({ url: text, ok: z.boolean(), detail: text }).nullable(),
  tookMs: ms,
}) satisfies z.ZodType<RollbackFacts>;
