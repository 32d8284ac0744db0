import { compareCounts } from "./counts.ts";
import type { Doubt, ComparedLog } from "./doubt.ts";
import { noCounts, totalOf } from "./end-counts.ts";
import type { MonitoringHeld, Tolerances } from "./held.ts";
import type { Found } from "./trace-join.ts";

/** Up to so many of a kind, or such a share of them, may be missing by chance or by lateness. */
const fewMissing = 2;
export const shareMissing = 0.05;
/** So many requests in both logs confirm the app's while the window runs. */
export const fewestPairs = 5;
/** So many that are missing, at least, a sample must be expected to show. */
export const fewestSeen = 6;
export const fewestProbes = 5;
/** Of our own probes. */
export const shareUnshown = 0.2;
/** So few traces of the app's alone say nothing. */
export const fewAlone = 4;
export const shareAlone = 0.1;
export const shareShared = 0.2;
export const shareNotUsers = 0.05;
export const shareTraced = 0.8;
/** A time in which so many requests, and nearly all of them, are missing is no chance. */
export const fewestInGap = 8;
export const shareInGap = 0.25;
/** While Cloud Run's log shows none of our probes. */
export const fewestInSilence = 1;
/** Of a minute of Monitoring's. */
export const fewestInMinute = 20;
/** A contradiction of fewer than so many requests is left to chance. */
export const fewestThatDiffer = 3;
export const leastDiffering = 0.002;
export const level = 0.01;
const fewestByMonitoring = 20;

export function isMissing({ n, found }: Found, share: number): boolean {
  return n - found > fewMissing && n - found > share * n;
}

/** Null: too little to say. */
export function byMonitoring(
  counted: MonitoringHeld["counted"],
  log: ComparedLog,
  { slowAllowed }: Pick<Tolerances, "slowAllowed">,
): Doubt | "agree" | null {
  const { monitoring, others, noise } = counted;
  if (totalOf(monitoring) < fewestByMonitoring) return null;
  const mayLack = log === "app" ? others : noCounts;
  return compareCounts(counted[log], monitoring, noise[log], log, "monitoring", mayLack, slowAllowed);
}
