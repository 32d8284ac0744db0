import { levelsThatFail } from "../checks/gauge-rule.ts";
import { writtenDuration } from "../inputs/duration.ts";
import type { Finding, FindingId, Reason } from "../checks/finding.ts";
import { checkOf } from "../checks/registry.ts";
import type { Report } from "./report.ts";
import type { Voice } from "./voice.ts";
import type { Words } from "./words/catalogues.ts";

/** A finding, its reason, and what is needed to speak of it. */
export interface About<R extends Reason = Reason> {
  id: FindingId;
  finding: Finding;
  reason: R;
  report: Report;
  words: Words;
  steps: Words["steps"];
  voice: Voice;
}

/** Hosted runners end a job after six hours, and the deploy, its wait and the report are of these as well. */
const LONGEST_WINDOW_MINUTES = 5.5 * 60;

/** A later look reaches no further back. */
const LONGEST_LOOK_MS = 7 * 86_400_000;

/** The input that holds this finding's budget. */
export const budgetOf = (id: FindingId): string => `${id === "hidden-wait" ? "wait" : id}-budget`;

/** The budgets that no request proved. */
export function unproven({ findings }: Report): string[] {
  return findings.filter(({ reason }) => reason.code === "no-requests").map(({ id }) => budgetOf(id));
}

/** So many times what was seen would prove it. Null: it is proven or broken, or too near its budget. */
function timesNeeded({ n, reason }: Finding): number | null {
  if (reason.code !== "not-proven" || reason.moreClean === null) return null;
  return n === 0 ? Infinity : (n + reason.moreClean) / n;
}

/** What proves the budget that needs most proves the others as well: one advice, not one for each. */
export function isHardest(finding: Finding, { findings }: Report): boolean {
  const own = timesNeeded(finding);
  if (own === null) return true;
  const most = Math.max(...findings.map((one) => timesNeeded(one) ?? 0));
  return findings.find((one) => timesNeeded(one) === most)?.id === finding.id;
}

/**
 * What would prove it: so long a window, at the traffic seen, as holds the good requests that are missing, or probes as often as
 * that takes. Beyond what a runner has time for, more traffic is the way.
 */
export function moreEvidence(about: About<Extract<Reason, { code: "not-proven" }>>): string {
  const { finding, reason, report, steps, voice } = about;
  const budget = budgetOf(finding.id);
  if (reason.moreClean === null) return steps.nearBudget(voice, budget);
  if (report.window === null || finding.n === 0) return moreTraffic(about, [budget]);
  const seenMs = report.window.endedAt - report.window.startedAt;
  if (report.window.since === "deploy") {
    const moreMs = (seenMs * reason.moreClean) / finding.n;
    return seenMs + moreMs <= LONGEST_LOOK_MS
      ? steps.lookLater(voice, budget, moreMs)
      : steps.tooLongToLookBack(voice, budget);
  }
  if (finding.sample === "probes") {
    const intervalMs = intervalFor(report, finding.n, reason.moreClean);
    if (intervalMs !== null) return steps.moreProbes(voice, budget, writtenDuration(intervalMs));
  }
  const minutes = Math.ceil((seenMs * (finding.n + reason.moreClean)) / finding.n / 60_000);
  if (!(minutes > 0 && minutes <= LONGEST_WINDOW_MINUTES)) return steps.tooLong(voice, budget, canProbe(report));
  const window = writtenDuration(minutes * 60_000);
  return finding.sample === "probes"
    ? steps.longerForProbes(voice, budget, window)
    : steps.longerWindow(voice, budget, window);
}

/** A window that is over takes no more. */
export function moreTraffic({ report, steps, voice }: About, budgets: string[]): string {
  return report.window?.since === "deploy"
    ? steps.nobodyYet(voice, budgets)
    : steps.sendTraffic(voice, budgets, canProbe(report));
}

/** Are probes sent that prove nothing yet, but could? */
function canProbe({ probes, findings }: Report): boolean {
  return probes.some(({ sent }) => sent > 0) && !findings.some(byProbes);
}

function byProbes({ id, sample, beside }: Finding): boolean {
  return checkOf(id).of === "users" && (sample === "probes" || beside !== undefined);
}

/** So long a window has as many points of a minute each as can fail, of which the last comes three minutes late. */
const POINTS_WINDOW_MS = (levelsThatFail + 3) * 60_000;

/** What a gauge of which too few points were seen asks for. */
export function morePoints({ finding: { id, n }, report: { window }, steps, voice }: About): string {
  const budget = budgetOf(id);
  if (window !== null && window.since !== "deploy" && window.plannedMs < POINTS_WINDOW_MS)
    return steps.waitForPoints(voice, budget, `${POINTS_WINDOW_MS / 60_000}m`);
  return n === 0 ? steps.noPoints(voice, budget) : steps.pointsOpen(voice, budget);
}

/** The input takes no less. */
const LEAST_INTERVAL_MS = 1_000;

/**
 * So often must a probe be sent for so many more in this window. One is sent when the one before was answered, at a multiple of
 * the interval: null where it would have to be shorter than most answers take, for then it gives no more of them.
 */
function intervalFor({ window, requests }: Report, seen: number, more: number): number | null {
  if (window === null) return null;
  const { probeIntervalMs: nowMs = window.intervalMs } = window;
  const intervalMs = Math.floor((nowMs * seen) / (seen + more) / 100) * 100;
  const fits = intervalMs >= Math.max(LEAST_INTERVAL_MS, requests?.latency?.p95Ms ?? 0);
  return fits && intervalMs < nowMs ? intervalMs : null;
}
