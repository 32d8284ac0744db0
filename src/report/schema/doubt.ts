import * as z from "zod";
import { latencyUnits } from "../../inputs/latency-unit.ts";
import { logNames } from "../../sources/log-names.ts";
import { coded, count, foreign, ms, time } from "./parts.ts";

/** By which requests are judged: the app's own log, Cloud Run's request log, or Cloud Monitoring's counts. */
export const judged = z.enum([...logNames, "monitoring"]);

const log = z.enum(logNames).describe("The app's own log, or Cloud Run's request log");
const by = z.enum([...logNames, "monitoring", "probes"]).describe("Who knows of the others");
const unit = z.enum(latencyUnits);

/** Why a log is not the truth, or only a part of it. */
export const doubt = z.discriminatedUnion("code", [
  coded("lacks", {
    log,
    kind: z.enum(["all", "ok", "failed", "slow"]),
    found: count.describe("So many of `of` requests of this kind are in the log"),
    of: count,
    by,
  }),
  /** In this time hardly one of the requests is in the log. */
  coded("stopped", { log, fromAt: time, toAt: time, found: count, of: count, by }),
  coded("too-many", {
    log,
    found: count.describe("Entries of the log: several a request, or of something else"),
    of: count.describe("Requests there were"),
    by,
  }),
  coded("shared-traces", {
    log,
    found: count.describe("Requests that share their trace with others and cannot be told apart"),
    of: count,
  }),
  coded("not-users", { log, found: count.describe("Requests of checkers and bots"), of: count }),
  coded("unit", {
    log,
    declared: unit,
    seems: unit,
    traces: count.describe("So many requests in both logs say so. 0: how both logs' latencies are spread"),
  }),
  coded("latency-differs", {
    log,
    budgetMs: ms,
    app: count.describe("Slower than the budget by the app's log, of the requests in both"),
    platform: count,
    of: count,
  }),
  coded("status-differs", {
    log,
    app: count.describe("Failed by the app's log alone, of the requests in both"),
    platform: count,
    of: count,
  }),
  coded("values-missing", {
    log,
    field: z.enum(["latency", "status"]),
    found: count.describe("Requests that have a usable value"),
    of: count,
  }),
  coded("excluded", { log, sink: foreign, filter: foreign }),
  /** Nothing was there to hold it against. */
  coded("unchecked", { log }),
]);
