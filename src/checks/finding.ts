import type * as z from "zod";
import type { finding } from "../report/schema/finding.ts";
import type { reason } from "../report/schema/reason.ts";

/**
 * One budget or check, judged by what was seen: plain data without words. What each part means stands in its schema. A verdict
 * takes it only when its sources were seen far enough (covered.ts).
 */
export type Finding = z.infer<typeof finding>;
export type FindingId = Finding["id"];
export type Decision = Finding["decision"];
/** `ratio` is 0..1, `ms` milliseconds, `bytes` bytes. */
export type Unit = Finding["unit"];
export type Evidence = NonNullable<Finding["evidence"]>;
export type Reason = z.infer<typeof reason>;
export type ReasonCode = Reason["code"];

type Judgement = Pick<Finding, "decision" | "reason"> &
  Partial<Pick<Finding, "value" | "limit" | "unit" | "n" | "bad">>;

/** A judgement by a plain rule: no interval, no evidence of a test. What is not given is not known, or counts nothing. */
export function byRule(id: FindingId, judgement: Judgement): Finding {
  return { id, value: null, limit: null, unit: "count", n: 0, bad: null, interval: null, evidence: null, ...judgement };
}

/** Of a check whose budget is `none`: it says nothing, neither for the deploy nor against it. */
export const notJudged = { decision: "not-judged", reason: { code: "budget-none" }, evidence: null } as const;

/** A check of users' requests where none are judged: said for each, so that nobody takes its absence for a pass. */
export function withoutRequests(id: FindingId, unit: Unit): Finding {
  return { ...unasked(id, unit), reason: { code: "requests-none" } };
}

/** Such a check of which nothing was looked at either. */
export function unasked(id: FindingId, unit: Unit): Finding {
  return byRule(id, { unit, ...notJudged });
}

/** As a list: nothing, where nothing is said. */
export function found(finding: Finding | null): Finding[] {
  return finding === null ? [] : [finding];
}
