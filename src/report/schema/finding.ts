import * as z from "zod";
import { checkIds } from "../../checks/registry.ts";
import { count, interval, limitOf, rate, unit } from "./parts.ts";
import { reason } from "./reason.ts";

export const findingId = z.enum(checkIds);

/** How strongly a rate budget's counts speak. See docs/verdict.md: a mixture e-value and one exact final look. */
const evidence = z.object({
  allowedRate: rate.describe("The rate of bad requests that the budget allows"),
  provenRate: rate.exactOptional().describe("To pass, proven to lie below this; absent: the allowed rate"),
  burst: z.number().min(1).exactOptional().describe("Bad requests may come in bursts of so many; absent: one by one"),
  proofBurst: z
    .number()
    .min(1)
    .exactOptional()
    .describe("To pass, they may come in bursts of so many; absent: as `burst`"),
  past: z
    .object({
      windows: count.describe("Equally long windows before this revision in which there were requests"),
      asBad: count.describe("So many of them were at least as unlike the rest"),
    })
    .exactOptional()
    .describe("Where a broken budget stands in the service's own past. Absent: none is known, or none is broken"),
  failLnE: z.number().describe("ln of the e-value against the budget"),
  failLnThreshold: z.number().describe("The ln at which it alone fails the budget"),
  passLnE: z.number().describe("ln of the e-value for the budget"),
  passLnThreshold: z.number().describe("The ln at which it alone proves the budget"),
  pTooMany: rate
    .nullable()
    .describe("Exact tail of the one look at the window's end; null before it. Under bursts a bound"),
  pTooFew: rate.nullable(),
  failLevel: rate.describe("The look at the end fails at pTooMany <= failLevel"),
  passLevel: rate.describe("It passes at pTooFew <= passLevel"),
});

/**
 * One budget or check, judged. Plain data without words: `reason` is a code with its figures, from which a sentence is made in
 * the reader's language (words/LANGUAGE/reasons.ts).
 */
export const finding = z.object({
  id: findingId,
  decision: z
    .enum(["pass", "fail", "inconclusive", "warn", "not-judged"])
    .describe(
      "`warn` is shown and never changes the verdict; `not-judged`: its budget is `none`, or requests are none",
    ),
  reason,
  value: z.number().nullable().describe("What was seen, in `unit`. Null: nothing was seen"),
  limit: z.number().nullable().describe("What was allowed, in `unit`. Null: the check has no figure, or no budget"),
  limitOf: limitOf.exactOptional(),
  unit,
  n: count.describe("The sample: requests, points or probes"),
  sample: z.literal("probes").exactOptional().describe("Probes were judged in the place of users' requests"),
  beside: z
    .object({ n: count, bad: count })
    .exactOptional()
    .describe(
      "Users' requests beside the probes that were judged: too few to prove or to break the budget. Absent: none were looked for, or they decided",
    ),
  bad: count.nullable().describe("How many of the sample were bad. Null: the check does not count bad ones"),
  interval,
  evidence: evidence.nullable(),
});
