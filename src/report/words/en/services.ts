import type { Verdict } from "../../report.ts";
import type { Text } from "../../text/marked.ts";
import type { WholeOutcome } from "../../traffic/rollback-all-facts.ts";

const counts: Record<Verdict, (n: string) => string> = {
  fail: (n) => `${n} failed`,
  inconclusive: (n) => `${n} undecided`,
  pass: (n) => `${n} passed`,
};

/** Of several services and regions in one run. */
export const services = {
  report: "Verification of several services",
  heading: "Services",
  region: "Region",
  subject: (n: string): string => `${n} services`,
  counts,
  /** The first that decided. */
  decided: (counted: string, place: Text, reason: Text): Text => `${counted}. ${place}: ${reason}`,
  rollback: {
    heads: {
      moved: "⏪ ROLLED BACK",
      already: "✅ NOTHING TO DO",
      planned: "🔎 DRY RUN",
      "held-back": "❌ NOT ROLLED BACK",
      undone: "❌ NOT ROLLED BACK",
      partial: "❌ PARTLY ROLLED BACK",
      unhealthy: "❌ ROLLED BACK, BUT NOT HEALTHY",
      cancelled: "❌ NOT ROLLED BACK",
    } satisfies Record<WholeOutcome, string>,
    reasons: {
      moved: "all have the revision before again",
      already: "nothing had to be sent back",
      planned: "all can be sent back; nothing was changed, because this is a dry run",
      "held-back": "all go back or none, and one cannot, so that none was moved",
      undone: "one could not be moved, and those that were are back where they were",
      partial: "some were moved and some were not; the table says what stands where",
      unhealthy: "all were moved, and not all answer as they should",
      cancelled: "the job was stopped, and nothing is moved",
    } satisfies Record<WholeOutcome, string>,
    "held-back": "It could be sent back, and was not, because another one cannot be.",
    undone: "It was moved, and is back where it was, because another one could not be moved.",
    left: (why: Text): Text => `It was moved, and could not be sent back to where it was. ${why}`,
    unread: (detail: Text): Text => `It could not be looked at: ${detail}`,
    from: "From",
    to: "To",
    outcome: "What became of it",
    now: "Users get now",
  },
  unverified: (detail: Text): Text => `it was not verified: ${detail}`,
};
