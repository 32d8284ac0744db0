import * as z from "zod";
import { count, foreign } from "./parts.ts";

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
