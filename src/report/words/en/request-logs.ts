import type { Doubt, Judged } from "../../../sources/reconcile/doubt.ts";
import type { Voice } from "../../voice.ts";
import { type Phrases, say } from "../phrases.ts";

const logs: Record<Doubt["log"], string> = { app: "the app's own log", platform: "Cloud Run's request log" };

/** As a line of its own. */
export const judgedLogs: Record<Doubt["log"], string> = {
  app: "Judged: the app's own log entries.",
  platform: "Judged: Cloud Run's request log.",
};

export const judgedBy: Record<Judged, string> = { ...logs, monitoring: "Cloud Monitoring's counts" };

const kinds = { all: "requests", ok: "requests without an error", failed: "failed requests", slow: "slow requests" };

const unitNames = { ms: "milliseconds", s: "seconds", us: "microseconds", ns: "nanoseconds" };

const knownBy = (by: Extract<Doubt, { by: unknown }>["by"]): string =>
  by === "monitoring" ? "that Cloud Monitoring counts" : by === "probes" ? "of our own" : `that ${logs[by]} has`;

/**
 * What one source says of another: the middle of a sentence. Sources are compared over the time that both are known of, so that
 * these counts are smaller than what the report counts of the whole window, and say so.
 */
export const doubts: Phrases<Doubt> = {
  lacks: (v, d) =>
    d.by === "probes"
      ? `${logs[d.log]} holds ${v.count(d.found)} of our ${v.count(d.of)} probes that were answered well`
      : `of ${v.count(d.of)} compared ${kinds[d.kind]} ${knownBy(d.by)}, ${logs[d.log]} holds ${v.count(d.found)}`,
  stopped: (v, d) =>
    d.by === "probes"
      ? d.log === "app"
        ? `since ${v.time(d.fromAt)} UTC ${logs.platform} shows none of our last ${v.count(d.of)} probes and ${logs.app} hardly any request: what happened then is in neither`
        : `${logs[d.log]} shows none of our last ${v.count(d.of)} probes, since ${v.time(d.fromAt)} UTC`
      : `from ${v.time(d.fromAt)} to ${v.time(d.toAt)} UTC ${logs[d.log]} holds ${v.count(d.found)} of ${v.count(d.of)} requests ${knownBy(d.by)}`,
  "too-many": (v, d) => {
    const other = judgedBy[d.by === "probes" ? "platform" : d.by];
    const has = `in the part of the window that can be compared, ${logs[d.log]} has ${v.count(d.found)} entries`;
    return d.of === 0
      ? `${has}, and ${other} no request yet: entries of something else, or the other is late`
      : `${has} for ${v.count(d.of)} ${d.of === 1 ? "request" : "requests"} in ${other}: several for each request, or entries of something else`;
  },
  "shared-traces": (v, d) =>
    `${v.count(d.found)} of ${v.count(d.of)} requests share their trace with others, so that the app's entries of them cannot be told apart`,
  "not-users": (v, d) =>
    `${v.count(d.found)} of ${v.count(d.of)} compared requests in ${logs[d.log]} are of checkers and bots, as Cloud Run's request log shows`,
  unit: (v, d) =>
    d.traces > 0
      ? `${v.count(d.traces)} traces say that the app's latencies are ${unitNames[d.seems]}, not ${unitNames[d.declared]}: set ${v.code(`latency-unit: ${d.seems}`)}`
      : `beside Cloud Run's latencies the app's can only be ${unitNames[d.seems]}, not ${unitNames[d.declared]}: set ${v.code(`latency-unit: ${d.seems}`)}`,
  "latency-differs": (v, d) =>
    `of ${v.count(d.of)} requests in both logs ${v.count(d.platform)} took longer than ${v.duration(d.budgetMs)} by Cloud Run's log and ${v.count(d.app)} by the app's, which ${d.app > d.platform ? "measures more than the answer" : "measures a part of them only, or they are streams"}`,
  "status-differs": (v, d) =>
    `of ${v.count(d.of)} requests in both logs ${v.count(d.platform)} failed by Cloud Run's log alone and ${v.count(d.app)} by the app's alone`,
  "values-missing": (v, d) =>
    `${v.count(d.of - d.found)} of ${v.count(d.of)} requests in ${logs[d.log]} have no usable ${d.field}`,
  excluded: (v, d) => `the log sink ${v.code(d.sink)} keeps requests out of ${logs[d.log]}: ${v.code(d.filter)}`,
  unchecked: (_v, d) => `nothing confirms that ${logs[d.log]} holds all requests`,
};

/** Within a sentence. */
export const doubtOf = (v: Voice, doubt: Doubt): string => say(doubts, v, doubt);

export function doubtSentence(v: Voice, doubt: Doubt): string {
  const text = doubtOf(v, doubt);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
