import * as z from "zod";
import { count, foreign, ms, rate, text, time } from "./parts.ts";

export const tolerance = z.number().min(0).describe("So much worse is allowed, as a share");

export const told = {
  lnE: z.number().describe("ln of the e-value against being no worse"),
  lnNeeded: z.number().describe("ln that is enough to tell"),
};

export const compared = {
  baselineN: count,
  tolerance,
  ...told,
  concurrent: z.boolean().describe("Both served at the same time; else the baseline before the deploy"),
};

export const alone = {
  alone: count.describe("Pairs in which the candidate alone failed"),
  baselineAlone: count.describe("Pairs in which the baseline alone failed"),
};

export const usual = {
  revision: text.describe("The baseline, whose equally long windows these are"),
  from: time,
  to: time,
  windows: count,
  asMany: count.describe("So many of them held at least as many"),
  most: count.describe("The most that one of them held"),
};

export const unusual = {
  shared: z.boolean().describe("The baseline, which runs beside it, held half as many in the same window"),
  asBad: count.describe("So many of them held at least half as many"),
  parts: count.describe("The window's own parts, of about a minute each"),
  above: count.describe("Of these, the ones that held more than `usualPart`"),
  usualPart: count.describe("No more than this is in 19 of 20 of the baseline's parts"),
  partMs: ms,
  alikeRate: rate.describe("The chance of so many parts above, if the two were alike"),
};

export const door = z
  .enum([
    "iap",
    "invoker",
    "reserved-path",
    "not-found",
    "no-instance",
    "google",
    "load-balancer",
    "https",
    "gateway",
    "proxy",
    "dns",
    "tls",
    "refused",
    "connect",
    "reset",
    "unheard",
    "unproven",
  ])
  .describe("What stood in front of the container, or kept the probe from it. `unproven`: nobody signed the answer");

export const naming = z
  .object({
    n: count.describe("Answers that named it"),
    probe: foreign.describe("Whose answers"),
    place: foreign.describe("Where in them, as `version-from` has it"),
  })
  .exactOptional()
  .describe("expected-version: which answers say so");

export const address = foreign.exactOptional().describe("Where the probes were sent");

export const others = z
  .object({ answers: count, revision: foreign, region: foreign })
  .describe("So many of them came from the same deploy in another region, by the request log");

export const tested = {
  step: foreign.describe("As the input names it"),
  file: foreign.nullable().describe("Null: by the step's outcome alone"),
  tests: count.nullable().describe("In the file"),
  skipped: count,
};

export const misdirection = z
  .enum(["path", "credentials", "body", "page"])
  .describe("What may be wrong with the question. `page`: a page for people came");
