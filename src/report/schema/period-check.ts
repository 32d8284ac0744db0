import * as z from "zod";
import { count, foreign, interval, limitOf, ms, rate, scaled, text, time, unit } from "./parts.ts";

/** ✓, ⚠️, ✗, or: nothing speaks for it or against it. */
export const mark = z.enum(["ok", "warning", "failed", "unknown"]);

/** Why a check has its mark: a code with its figures, from which a sentence is made (words/LANGUAGE/period-reasons.ts). */
export const periodReason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("within") }),
  /** Within, but so few were seen that chance alone could do it. */
  z.object({ code: z.literal("within-unproven") }),
  z.object({ code: z.literal("beyond") }),
  /** Beyond, but chance alone could do it. */
  z.object({ code: z.literal("beyond-unproven") }),
  /** The source tells only that the figure lies somewhere in a bucket that holds the limit. */
  z.object({ code: z.literal("unresolved"), low: z.number(), high: z.number().nullable() }),
  z.object({ code: z.literal("below-range"), low: z.number() }),
  z.object({ code: z.literal("no-data") }),
  z.object({ code: z.literal("not-read"), detail: foreign }),
  z.object({ code: z.literal("not-asked") }),
  /** Its budget is `none`. */
  z.object({ code: z.literal("budget-none") }),
  /** The limit is a share of what an instance has, which is not known. */
  z.object({ code: z.literal("limit-unknown") }),
  // availability, error-rate: so many have no usable status, and could break the limit
  z.object({ code: z.literal("status-unknown"), requests: scaled }),
  // p95-trend
  z.object({
    code: z.literal("rising"),
    steps: count,
    p: rate,
    perStepMs: ms.describe("Rise a period"),
    reachedAt: time.nullable().describe("When the line meets the limit"),
  }),
  z.object({ code: z.literal("steady"), steps: count, p: rate }),
  z.object({ code: z.literal("too-few-periods"), steps: count }),
  // memory-leak
  z.object({ code: z.literal("leak"), perDayBytes: z.number(), daysToLimit: z.number().nullable() }),
  z.object({ code: z.literal("no-leak"), days: count, perDayBytes: z.number() }),
  /** Too short for the rule about leaks; hours compared within the day. */
  z.object({ code: z.literal("memory-rises"), perDayBytes: z.number() }),
  z.object({ code: z.literal("memory-steady"), perDayBytes: z.number() }),
  /** Of hours that are needed and that there are. */
  z.object({ code: z.literal("too-short"), hours: z.number(), needed: z.number() }),
  /** Above the limit for so long in all, and first then. */
  z.object({ code: z.literal("hours-above"), forMs: ms, firstAt: time }),
  // cpu-consistent: the most and the least of the slices' means
  z.object({ code: z.literal("steady-load"), least: z.number(), most: z.number() }),
  z.object({ code: z.literal("swinging-load"), least: z.number(), most: z.number() }),
  // restarts
  z.object({ code: z.literal("no-restarts") }),
  z.object({ code: z.literal("restarted"), times: count, recovered: z.boolean().nullable(), message: foreign }),
  // groups
  z.object({ code: z.literal("groups-alike"), groups: count, p: rate, effect: z.number() }),
  z.object({
    code: z.literal("groups-differ"),
    groups: count,
    p: rate,
    effect: z.number(),
    slowest: foreign,
    meanMs: ms,
    othersMeanMs: ms,
  }),
  z.object({ code: z.literal("all-groups-work"), groups: count }),
  z.object({ code: z.literal("group-broken"), group: foreign, requests: scaled, errors: scaled, more: count }),
  z.object({ code: z.literal("no-groups") }),
  // dependencies
  z.object({ code: z.literal("all-answer"), parts: count }),
  z.object({ code: z.literal("parts-failing"), names: foreign }),
  z.object({ code: z.literal("health-failing"), detail: foreign }),
  // new-errors
  z.object({ code: z.literal("no-new-errors") }),
  z.object({ code: z.literal("new-errors"), patterns: count, messages: scaled }),
  // data-consistent: errors and requests by the app's log and by Cloud Run's
  z.object({ code: z.literal("logs-agree"), app: scaled, platform: scaled }),
  z.object({ code: z.literal("logs-differ"), app: scaled, platform: scaled }),
  /** In so many parts of the period the app logged nothing while Cloud Run counted requests. */
  z.object({ code: z.literal("log-silent"), parts: count, firstAt: time, requests: scaled }),
  // cache
  z.object({ code: z.literal("cache-effective"), firstMs: ms, repeatedMs: ms }),
  z.object({ code: z.literal("cache-ineffective"), firstMs: ms, repeatedMs: ms }),
  // configuration
  z.object({ code: z.literal("as-wanted"), settings: count }),
  z.object({ code: z.literal("differs"), settings: foreign }),
  // no-rollback
  z.object({ code: z.literal("latest-serves"), revision: text }),
  z.object({ code: z.literal("older-serves"), revision: text, latest: text }),
  /** The latest one has a tag and no traffic: a preview, or one that was sent back. */
  z.object({ code: z.literal("tagged-above"), revision: text, latest: text }),
]);

export const periodCheckId = z.enum([
  "availability",
  "error-rate",
  "mean",
  "p95",
  "p95-trend",
  "memory",
  "memory-leak",
  "cpu",
  "cpu-consistent",
  "restarts",
  "groups",
  "groups-work",
  "dependencies",
  "new-errors",
  "data-consistent",
  "cache",
  "configuration",
  "no-rollback",
]);

export const periodCheck = z.object({
  id: periodCheckId,
  mark,
  value: z.number().nullable(),
  limit: z.number().nullable(),
  limitOf: limitOf.exactOptional(),
  unit,
  n: scaled,
  interval,
  reason: periodReason,
});

const checklistId = z.enum([
  "mean-time",
  "requests-by-status",
  "error-rate",
  "latency",
  "memory-stable",
  "no-memory-leak",
  "cpu-consistent",
  "user-reports",
  "dependencies",
  "error-logs",
  "slow-by-group",
  "groups-work",
  "groups-alike",
  "nothing-unusual",
  "self-recovery",
  "no-rollback",
  "data-consistent",
  "cache-effective",
  "availability",
  "trend",
  "configuration",
]);

/** A box of the runbook. Ticked only by evidence; what people alone can know stays open and says so. */
export const checklistItem = z.object({
  id: checklistId,
  mark,
  by: z.array(periodCheckId).describe("The checks that it rests on. Empty: people alone can know"),
});
