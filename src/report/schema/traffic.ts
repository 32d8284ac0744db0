import * as z from "zod";
import { gapCodes } from "../../sources/coverage.ts";
import { coded, foreign, ms, text, trafficShare } from "./parts.ts";

/** What became of a change of traffic, as a code with its figures: the words are made from it in the reader's language. */
const others = text
  .exactOptional()
  .describe("Others kept their shares: who has what then. Absent: the one revision has all of it");

export const trafficOutcome = z.discriminatedUnion("code", [
  /** Users get what was asked for. */
  coded("moved", { others }),
  /** They did so before: nothing was changed. */
  coded("already", { others }),
  /** A dry run: nothing was changed. */
  coded("planned", { others }),
  // not begun: nothing was changed
  coded("deployed-meanwhile", { expected: text, latest: text }),
  /** Cloud Run has not taken up the latest change yet, so that the latest revision is not known. */
  coded("not-taken-up", { afterMs: ms }),
  coded("no-good-revision", { before: text }),
  coded("target-not-found", { revision: text, known: text }),
  coded("target-not-ready", { revision: text, detail: foreign }),
  /** No revision before it is proven to have served users. `revisions`: those that were looked at. */
  coded("target-unproven", {
    revisions: text,
    detail: foreign.describe("Why it could not be looked for. Empty: there was no user's request"),
  }),
  /** It has the same trouble itself, or does not answer. */
  coded("target-unhealthy", { revision: text, detail: foreign }),
  /** The verdict is no proof against the revision that moves traffic. */
  coded("not-proven", {
    why: z
      .enum(["no-window", "no-users", "not-in-window", "probes-unproven", "not-of-requests", "at-another-time"])
      .describe(
        "What is missing: a window, users' requests in it, trouble in it, that the container itself answered, or a baseline at the same time",
      ),
  }),
  /** Terraform made the service and changed it last: what is changed here, its next run undoes. */
  coded("owned-by-terraform"),
  coded("service-not-found", { detail: foreign }),
  /** To let traffic follow the latest, all of it has to go to that one already. */
  coded("not-all-traffic", { revision: text }),
  /** Only after a verification: users never got the candidate. */
  coded("not-serving", { revision: text }),
  // begun or not: the effective traffic tells
  coded("changed-by-others"),
  /** Cloud Run's answer had no etag: a change could undo another one's unseen. */
  coded("no-etag"),
  /** More than one other revision has traffic: which of them is the good one is not known. */
  coded("traffic-split", { revisions: text }),
  // nobody named the candidate, and the latest revision may be someone else's; `revisions`: those that may be meant, with tags
  coded("candidate-of-several", { revisions: text }),
  coded("candidate-tagged", { revisions: text }),
  coded("candidate-other-commit", { latest: text, revisions: text }),
  coded("operation-failed", { detail: foreign }),
  coded("rejected", { detail: foreign }),
  /** To move traffic; what could not be read is `no-access`. */
  coded("not-permitted", { detail: foreign }),
  coded("no-access", {
    detail: foreign,
    why: z.enum(gapCodes).exactOptional().describe("How the call failed. Absent: a role is missing"),
  }),
  coded("not-reachable", { detail: foreign }),
  coded("traffic-timeout", { afterMs: ms, waitingFor: foreign }),
  /** The traffic is where it should be, and the service does not answer. */
  coded("unhealthy", { detail: foreign }),
  coded("cancelled"),
  coded("error", { detail: foreign }),
]);

export const provenBy = z.enum(["named", "traffic", "request-log", "monitoring"]);

export const rollbackFacts = z.object({
  from: text
    .nullable()
    .describe("The bad revision where it had some of the traffic, else the one that had most. Null: it was never read"),
  to: text.nullable().describe("The revision that was to get its traffic. Null: it never came to choosing one"),
  provenBy: provenBy
    .nullable()
    .exactOptional()
    .describe("How it is known to have served users; `named`: somebody named it. Null: it is not known"),
  done: z.boolean().describe("The bad revision has no traffic, `to` has what it had, and the service answers"),
  changed: z.boolean().describe("Traffic was moved by this run"),
  dryRun: z.boolean(),
  outcome: trafficOutcome,
  before: z.array(trafficShare),
  after: z.array(trafficShare).describe("What users get at the end; in a dry run what they would get. Empty: unknown"),
  asked: z
    .array(trafficShare)
    .exactOptional()
    .describe("What is asked for and does not hold, or not yet. Absent: users get what is asked for"),
  idle: z
    .object({ revision: text, tags: text })
    .nullable()
    .describe("Nobody named the bad revision, and the latest one had no traffic to be sent back"),
  followsLatest: z.boolean().describe("A new revision gets traffic by itself"),
  health: z.object({ url: text, ok: z.boolean(), detail: foreign }).nullable().describe("Null: it was not asked"),
  tookMs: ms,
});

/** How a pinned service came to follow the latest revision again. */
export const releaseFacts = z.object({
  done: z.boolean().describe("Traffic follows the latest revision"),
  changed: z.boolean().describe("By this run"),
  outcome: trafficOutcome,
  after: z.array(trafficShare).describe("What users get at the end. Empty: unknown"),
});
