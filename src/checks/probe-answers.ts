import type { Settings } from "../inputs/settings.ts";
import { type Answerers, byAnswerers } from "./answerers.ts";
import type { Finding, FindingId } from "./finding.ts";
import {
  judgeListed,
  judgeProbe,
  judgeUnanswered,
  noProbes,
  type ProbeCounters,
  type SeenProbe,
  unlessUnheard,
} from "./probes.ts";

/** All that is seen of the probes, as plain data. */
export interface SeenProbes {
  all: readonly SeenProbe[];
  /** Why none could be sent. Null: they were. */
  unsent: string | null;
  /** Their address leads to several revisions: nothing was asked there, and nothing is missing. */
  ofSeveral: boolean;
  /** Are there users of the candidate in what is judged, enough to say that most are answered well? */
  usersAreWell: boolean;
  /** Null: nobody has looked yet. */
  answerers: Answerers | null;
}

type Judging = Pick<
  Settings,
  "healthPath" | "chatPath" | "probes" | "probeFailures" | "errorRateBudget" | "alphaFail" | "probeTimeoutMs"
>;

/** By the config file, besides the short form. */
export function isListed({ name }: { name: string }): boolean {
  return name !== "health" && name !== "chat";
}

/** The probes' own checks, any number of times. @param ended did the window run its full length? */
export function judgeProbes(seen: SeenProbes, settings: Judging, ended: boolean): Finding[] {
  if (seen.unsent !== null) return unsentProbes(seen.unsent, settings);
  if (seen.ofSeveral) return [];
  const { probeFailures: failingRun, errorRateBudget: allowedRate } = settings;
  const wayOf = (of: ProbeCounters) => ({
    usersAreWell: seen.usersAreWell,
    others: seen.all.map(({ counters }) => counters).filter((one) => one !== of),
    failingRun,
  });
  const own = seen.all
    .filter((one) => !isListed(one))
    .map(({ name, counters }) => {
      const id = name === "health" ? "probe-health" : "probe-chat";
      const finding = unlessUnheard(judgeProbe(id, counters, failingRun), counters, wayOf(counters));
      // The chat probe stands for users' requests, where these are judged.
      if (id === "probe-health" || allowedRate === undefined) return finding;
      const { alphaFail, probeTimeoutMs: timeoutMs } = settings;
      const unanswered = { allowedRate, failLevel: alphaFail / 2, timeoutMs, ended };
      return unlessUnheard(judgeUnanswered(finding, counters, unanswered), counters, wayOf(counters));
    });
  const listed = seen.all.filter(isListed);
  return byWhom(listed.length === 0 ? own : [...own, judgeListed(listed, failingRun, wayOf)], seen);
}

/** By who answered the probes that the findings rest on. */
export function byWhom(findings: Finding[], { answerers, all }: SeenProbes): Finding[] {
  return byAnswerers(findings, answerers, (id) => all.filter((probe) => restsOn(id, probe)));
}

function restsOn(id: FindingId, { name, asksVersion }: SeenProbe): boolean {
  if (id === "expected-version") return asksVersion;
  if (id === "probe") return isListed({ name });
  return name === (id === "probe-chat" ? "chat" : "health");
}

/** Probes that cannot be sent from here leave their checks open; the inputs can switch them off. */
function unsentProbes(lastReason: string, { healthPath, chatPath, probes, probeFailures }: Judging): Finding[] {
  const counters = { ...noProbes, lastReason };
  return [
    ...(healthPath === undefined ? [] : [judgeProbe("probe-health", counters, probeFailures)]),
    ...(chatPath === undefined ? [] : [judgeProbe("probe-chat", counters, probeFailures)]),
    ...(probes.length === 0 ? [] : [judgeProbe("probe", counters, probeFailures)]),
  ];
}
