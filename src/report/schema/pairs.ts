import * as z from "zod";
import { coded, count, foreign } from "./parts.ts";

const tolerance = z.number().min(0).describe("So much worse is allowed, as a share");
const lnE = z.number().describe("ln of the e-value against being no worse");
const lnNeeded = z.number().describe("ln that is enough to tell");

const alone = {
  alone: count.describe("Pairs in which the candidate alone failed"),
  baselineAlone: count.describe("Pairs in which the baseline alone failed"),
};

/** Reasons of paired-probes: the same probe to the candidate and to the baseline, sent together. */
export const pairReasons = [
  coded("pairs-slower", { probe: foreign, tolerance, lnE, lnNeeded }),
  coded("pairs-failing", { ...alone, lnE, lnNeeded }),
  /** Nothing speaks for its being worse, which does not prove that it is not. */
  coded("pairs-no-worse", {
    probe: foreign.describe('The one that speaks most for a difference; "" where no pair was answered well by both'),
    tolerance,
    ...alone,
    least: count.describe("With fewer pairs of one probe nothing can be told"),
  }),
] as const;
