import { upperTail, within } from "../stats/binomial.ts";
import type { ProbeFacts } from "../report/report.ts";
import type { Misdirection } from "../sources/observation.ts";
import type { Door } from "../sources/probes/front-door.ts";
import { byRule, type Finding } from "./finding.ts";

/** What one probe met so far. */
export interface ProbeCounters {
  /** All of them. */
  sent: number;
  /** Answered well. */
  ok: number;
  /** Answered badly, or not in time, by the candidate itself. */
  failed: number;
  /** The most failures one after the other, at any time. */
  longestRun: number;
  /** Of the last ones. Absent: none of them. */
  failingNow?: number;
  /** Why the last failure failed, for people. Null: none did. */
  lastReason: string | null;
  /** Never came to the candidate, for all that is known. */
  unsent: number;
  lastUnsent: { door: Door; reason: string } | null;
  /** Before the first success: the answer says that the question was not the right one. */
  misdirected: number;
  lastMisdirected: { kind: Misdirection; reason: string } | null;
  /** Failed before the first success, in the time that is allowed for that. */
  warmUp: number;
  /** So many of the failed ones got no answer in time. */
  unanswered?: number;
  /** So many of those the request log shows under the candidate. */
  unansweredShown?: number;
  /** So many answers told of a concern, and what the last of these said. */
  concerns?: number;
  lastConcern?: string;
  /** So many said of themselves what is neither known as good nor as bad. */
  unknowns?: number;
  lastUnknown?: string;
}

/** One probe, and what came of it until now. */
export interface SeenProbe {
  name: string;
  /** Is its address Cloud Run's own? */
  direct: boolean;
  asksVersion: boolean;
  counters: ProbeCounters;
  facts: ProbeFacts;
}

export const noProbes: ProbeCounters = {
  sent: 0,
  ok: 0,
  failed: 0,
  longestRun: 0,
  lastReason: null,
  unsent: 0,
  lastUnsent: null,
  misdirected: 0,
  lastMisdirected: null,
  warmUp: 0,
};

/**
 * @param failingRun so many consecutive failures fail the probe. Fewer are a warning, for the way to the service loses one now
 * and then; but where most fail, whatever their order, nothing speaks for the service and it does not pass.
 */
export function judgeProbe(
  id: "probe-health" | "probe-chat" | "probe",
  counters: ProbeCounters,
  failingRun: number,
): Finding {
  const { sent, failed, longestRun } = counters;
  const value = sent === 0 ? null : longestRun;
  return byRule(id, { value, limit: failingRun, n: sent, bad: failed, ...decideProbe(counters, failingRun) });
}

const ranks: readonly Finding["decision"][] = ["fail", "inconclusive", "warn", "pass"];

/** The probes of the config file's list, as one check: the worst of them speaks, and says its name. */
export function judgeListed(
  all: readonly Pick<SeenProbe, "name" | "counters">[],
  failingRun: number,
  wayOf: (counters: ProbeCounters) => Way = () => ({ usersAreWell: false, others: [], failingRun }),
): Finding {
  const judged = all
    .map(({ name, counters }) => {
      const finding = unlessUnheard(judgeProbe("probe", counters, failingRun), counters, wayOf(counters));
      const { reason } = finding;
      if (reason.code === "probe-none")
        return { ...finding, reason: { ...reason, detail: `${name}: ${reason.detail}` } };
      return { ...finding, reason: "last" in reason ? { ...reason, last: `${name}: ${reason.last}` } : reason };
    })
    .toSorted((a, b) => ranks.indexOf(a.decision) - ranks.indexOf(b.decision));
  const [worst = judgeProbe("probe", noProbes, failingRun)] = judged;
  const sum = (of: (counters: ProbeCounters) => number): number =>
    all.reduce((total, one) => total + of(one.counters), 0);
  const n = sum(({ sent }) => sent);
  const reason = worst.reason.code === "probe-ok" ? { code: "probe-ok" as const, sent: n } : worst.reason;
  return { ...worst, reason, n, bad: sum(({ failed }) => failed) };
}

/**
 * Probes without an answer. A request that hangs is in no log until it ends, so that the log's figures hold none of its
 * kind, and Monitoring's request_count counts it at its end as well: of those the probes are the only sample. Fails where so many speak against the error rate that is allowed, by one
 * exact look at the window's end; is shown where they are fewer, and before.
 *
 * @param finding the probe's own, which stands where it fails already.
 */
export function judgeUnanswered(
  finding: Finding,
  { sent, unanswered = 0 }: ProbeCounters,
  {
    allowedRate,
    failLevel,
    timeoutMs,
    ended,
  }: { allowedRate: number; failLevel: number; timeoutMs: number; ended: boolean },
): Finding {
  if (unanswered === 0 || finding.decision === "fail") return finding;
  const tooMany = ended && within(upperTail(sent, unanswered, allowedRate), failLevel);
  return {
    ...finding,
    decision: tooMany ? "fail" : finding.decision === "pass" ? "warn" : finding.decision,
    reason: { code: "probe-unanswered", sent, unanswered, timeoutMs, allowedRate },
  };
}

/** What else is known of the way that a probe goes. */
interface Way {
  usersAreWell: boolean;
  /** The other probes of the same time. */
  others: readonly ProbeCounters[];
  failingRun: number;
}

/**
 * No answer at all, of which the candidate's log shows not one, while it shows users who were answered well: what was written
 * may have been lost on the way. A container that hangs leaves a trace, of the user who gave up, or hangs for users as well,
 * or answers other probes in the meantime.
 */
export function unlessUnheard(finding: Finding, counters: ProbeCounters, way: Way): Finding {
  const { sent, failed, unanswered = 0, unansweredShown = 0, lastReason } = counters;
  if (finding.decision !== "fail" || !way.usersAreWell || unanswered < failed || unansweredShown > 0) return finding;
  if (isOpen(counters, way)) return finding;
  const last = lastReason ?? "";
  return {
    ...finding,
    decision: "inconclusive",
    reason: { code: "probe-not-sent", sent, unsent: unanswered, door: "unheard", last },
  };
}

/** Did answers come by this way while this probe got none? A way that is lost for a while is lost for all, and once. */
function isOpen({ failed, longestRun }: ProbeCounters, { others, failingRun }: Way): boolean {
  const answersBetween = longestRun < failingRun && longestRun < failed;
  return answersBetween || others.some((other) => other.ok > 0 && other.failed === 0);
}

function decideProbe(seen: ProbeCounters, failingRun: number): Pick<Finding, "decision" | "reason"> {
  const { sent, ok, failed, longestRun, lastReason, unsent, lastUnsent, misdirected, lastMisdirected, warmUp } = seen;
  const last = lastReason ?? "";
  if (sent === 0) {
    return { decision: "inconclusive", reason: { code: "probe-none", detail: last } };
  }
  if (longestRun >= failingRun) {
    return { decision: "fail", reason: { code: "probe-failing", run: longestRun, last } };
  }
  if (failed > 0 && (ok > 0 || failed >= unsent + misdirected)) {
    const decision = 2 * failed > ok + failed ? "inconclusive" : "warn";
    return { decision, reason: { code: "probe-some-failed", sent, failed, longestRun, last } };
  }
  if (lastMisdirected !== null && ok === 0) {
    const { kind, reason } = lastMisdirected;
    return {
      decision: "inconclusive",
      reason: { code: "probe-wrong-question", sent, misdirected, kind, last: reason },
    };
  }
  if (lastUnsent !== null) {
    const decision = ok > unsent ? "warn" : "inconclusive";
    const { door, reason } = lastUnsent;
    return { decision, reason: { code: "probe-not-sent", sent, unsent, door, last: reason } };
  }
  if (ok === 0) {
    return { decision: "inconclusive", reason: { code: "probe-warming-up", sent: warmUp } };
  }
  const { concerns = 0, lastConcern = "", unknowns = 0, lastUnknown = "" } = seen;
  if (concerns > 0) {
    return { decision: "warn", reason: { code: "probe-concerned", sent, concerned: concerns, last: lastConcern } };
  }
  if (unknowns > 0) {
    return { decision: "warn", reason: { code: "probe-unknown-state", sent, unknown: unknowns, last: lastUnknown } };
  }
  return { decision: "pass", reason: { code: "probe-ok", sent } };
}
