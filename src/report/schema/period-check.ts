import * as z from "zod";
import { coded, count, foreign, interval, limitOf, ms, rate, scaled, text, time, unit } from "./parts.ts";

/** ✓, ⚠️, ✗, or: nothing speaks for it or against it. */
export const mark = z.enum(["ok", "warning", "failed", "unknown"]);

/** Why a check has its mark: a code with its figures, from which a sentence is made (words/LANGUAGE/period-reasons.ts). */
export const periodReason = z.discriminatedUnion("code", [
  coded("within"),
  /** Within, but so few were seen that chance alone could do it. */
  coded("within-unproven"),
  coded("beyond"),
  /** Beyond, but chance alone could do it. */
  coded("beyond-unproven"),
  /** The source tells only that the figure lies somewhere in a bucket that holds the limit. */
  coded("unresolved", { low: z.number(), high: z.number().nullable() }),
  coded("below-range", { low: z.number() }),
  coded("no-data"),
  coded("not-read", { detail: foreign }),
  coded("not-asked"),
  /** Its budget is `none`. */
  coded("budget-none"),
  /** The limit is a share of what an instance has, which is not known. */
  coded("limit-unknown"),
  // availability, error-rate: so many have no usable status, and could break the limit
  coded("status-unknown", { requests: scaled }),
  // p95-trend
  coded("rising", {
    steps: count,
    p: rate,
    perStepMs: ms.describe("Rise a period"),
    reachedAt: time.nullable().describe("When the line meets the limit"),
  }),
  coded("steady", { steps: count, p: rate }),
  coded("too-few-periods", { steps: count }),
  // memory-leak
  coded("leak", { perDayBytes: z.number(), daysToLimit: z.number().nullable() }),
  coded("no-leak", { days: count, perDayBytes: z.number() }),
  /** Too short for the rule about leaks; hours compared within the day. */
  coded("memory-rises", { perDayBytes: z.number() }),
  coded("memory-steady", { perDayBytes: z.number() }),
  /** Of hours that are needed and that there are. */
  coded("too-short", { hours: z.number(), needed: z.number() }),
  /** Above the limit for so long in all, and first then. */
  coded("hours-above", { forMs: ms, firstAt: time }),
  // cpu-consistent: the most and the least of the slices' means
  coded("steady-load", { least: z.number(), most: z.number() }),
  coded("swinging-load", { least: z.number(), most: z.number() }),
  // restarts
  coded("no-restarts"),
  coded("restarted", { times: count, recovered: z.boolean().nullable(), message: foreign }),
  // groups
  coded("groups-alike", { groups: count, p: rate, effect: z.number() }),
  coded("groups-differ", {
    groups: count,
    p: rate,
    effect: z.number(),
    slowest: foreign,
    meanMs: ms,
    othersMeanMs: ms,
  }),
  coded("all-groups-work", { groups: count }),
  coded("group-broken", { group: foreign, requests: scaled, errors: scaled, more: count }),
  coded("no-groups"),
  // dependencies
  coded("all-answer", { parts: count }),
  coded("parts-failing", { names: foreign }),
  coded("health-failing", { detail: foreign }),
  // new-errors
  coded("no-new-errors"),
  coded("new-errors", { patterns: count, messages: scaled }),
  // data-consistent: errors and requests by the app's log and by Cloud Run's
  coded("logs-agree", { app: scaled, platform: scaled }),
  coded("logs-differ", { app: scaled, platform: scaled }),
  /** In so many parts of the period the app logged nothing while Cloud Run counted requests. */
  coded("log-silent", { parts: count, firstAt: time, requests: scaled }),
  // cache
  coded("cache-effective", { firstMs: ms, repeatedMs: ms }),
  coded("cache-ineffective", { firstMs: ms, repeatedMs: ms }),
  // configuration
  coded("as-wanted", { settings: count }),
  coded("differs", { settings: foreign }),
  // no-rollback
  coded("latest-serves", { revision: text }),
  coded("older-serves", { revision: text, latest: text }),
  /** The latest one has a tag and no traffic: a preview, or one that was sent back. */
  coded("tagged-above", { revision: text, latest: text }),
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
