import { compareLogs } from "./counts.ts";
import type { Doubt } from "./doubt.ts";
import type { Held, Tolerances } from "./held.ts";
import * as limits from "./limits.ts";

export interface PlatformView {
  /** Null: nothing says. */
  whole: boolean | null;
  doubts: Doubt[];
  /** Do Monitoring, our own probes or the project's sinks tell what it holds, be it a part? */
  told: boolean;
}

/** Is Cloud Run's request log whole? By our own probes, by Monitoring, by the app's traces and by the project's sinks. */
export function platformView(held: Held, tolerances: Tolerances): PlatformView {
  const { platform, joined, monitoring } = held;
  if (platform.entries === 0) return { whole: false, doubts: [], told: platform.routing !== "unread" };
  const doubts: Doubt[] = [];
  const { probes, silence, routing } = platform;
  const probesShown = probes.n >= limits.fewestProbes && probes.n - probes.found <= limits.shareMissing * probes.n + 1;
  if (probes.found > 0 && limits.isMissing(probes, limits.shareUnshown)) {
    doubts.push({ code: "lacks", log: "platform", kind: "all", found: probes.found, of: probes.n, by: "probes" });
  } else if (silence !== null) {
    const { from: fromAt, to, probes: of } = silence;
    const toAt = to ?? held.window.to;
    doubts.push({ code: "stopped", log: "platform", fromAt, toAt, found: 0, of, by: "probes" });
  } else if (probes.n >= limits.fewestThatDiffer && probes.found === 0 && platform.succeeded === 0) {
    // Not one success, of users or of ours, though ours were answered well.
    doubts.push({ code: "lacks", log: "platform", kind: "ok", found: 0, of: probes.n, by: "probes" });
  }
  const { excluded, byKind } = routing === "unread" ? unknownRouting : routing;
  const counted = monitoring === null ? null : limits.byMonitoring(monitoring.counted, "platform", tolerances);
  // What is left out by address or agent is counted by Monitoring all the same. More entries than Monitoring has points for
  // says nothing against the log.
  const explained =
    counted !== null && counted !== "agree" && counted.code === "lacks" && counted.kind !== "failed" && byKind;
  if (counted !== null && counted !== "agree" && counted.code === "lacks" && !explained) doubts.push(counted);
  // Of users' requests ours tell only where any of theirs are there: of their successes, where a filter may keep out those that
  // ask for something else.
  const theirs = excluded === null ? (platform.users ?? 0) : platform.usersSucceeded;
  const witnessed = counted === "agree" || (probesShown && theirs > 0);
  if (platform.users === 0 && held.app.lines > limits.fewAlone && counted !== "agree") {
    const of = held.app.lines;
    doubts.push({ code: "lacks", log: "platform", kind: "all", found: 0, of, by: "app" });
  }
  const alone = { n: joined.appOnly + joined.pairs, found: joined.pairs };
  if (!witnessed && joined.appOnly > limits.fewAlone && joined.appOnly > limits.shareAlone * alone.n) {
    doubts.push({ code: "lacks", log: "platform", kind: "all", found: alone.found, of: alone.n, by: "app" });
  }
  const configured = routing !== "unread" && excluded === null;
  if (doubts.length === 0 && joined.pairs === 0 && held.counted !== null && held.app.lines > 0) {
    const beside = compareLogs(held.counted, witnessed || configured ? true : null);
    if (beside.platform !== null) doubts.push(beside.platform);
  }
  if (excluded !== null && !witnessed) doubts.push({ code: "excluded", log: "platform", ...excluded });
  const whole = doubts.length > 0 ? false : witnessed || configured ? true : null;
  return { whole, doubts, told: witnessed || routing !== "unread" };
}

const unknownRouting = { excluded: null, byKind: false } as const;
