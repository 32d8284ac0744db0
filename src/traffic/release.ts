import type { Settings } from "../inputs/settings.ts";
import type { ReleaseFacts, Report, TrafficOutcome } from "../report/report.ts";
import type { Clock } from "../clock.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import { changedSince } from "./after-verdict.ts";
import { ownedElsewhere } from "./owner.ts";
import { followsLatest, shareOf } from "./plan.ts";
import { deployedMeanwhile } from "./meanwhile.ts";
import { type Intent, TrafficShift } from "./shift.ts";
import type { TrafficApi } from "./traffic-api.ts";

export interface ReleaseParts {
  clock: Clock;
  cloudRun: () => Promise<TrafficApi>;
}

/**
 * After a passed verdict, where the input `release-pin` asks for it: lets traffic follow the latest revision again, so that the
 * next deploy gets some by itself. Users get what they got: only where all of them have the candidate, and it is the latest one,
 * created and ready. Null: not asked for, or nothing was judged.
 */
export async function releasePinAfter(
  report: Report,
  settings: Settings,
  { clock, cloudRun }: ReleaseParts,
  signal: AbortSignal,
): Promise<ReleaseFacts | null> {
  const { verdict, candidate } = report;
  if (!settings.releasePin || verdict !== "pass" || candidate === null || signal.aborted) return null;
  const { service, readyTimeoutMs: timeoutMs, trafficOwner } = settings;
  const decide = (now: ServiceState): Intent => {
    const outcome =
      deployedMeanwhile(now, candidate.name) ??
      changedSince(report, now) ??
      (followsLatest(now) ? undefined : ownedElsewhere(now, trafficOwner)) ??
      unfit(now, candidate.name);
    if (outcome !== undefined) return { kind: "refuse", outcome };
    return followsLatest(now) ? { kind: "keep" } : { kind: "send", shares: [{ revision: null, percent: 100 }] };
  };
  const shift = new TrafficShift(await cloudRun(), { service, timeoutMs, decide }, clock);
  const outcome = await shift.run(signal).catch((error: unknown): TrafficOutcome => {
    if (!signal.aborted) throw error;
    return { code: "cancelled" };
  });
  return {
    done: outcome.code === "moved" || outcome.code === "already",
    changed: shift.changed,
    outcome,
    after: shift.latest === undefined ? [] : effectiveTraffic(shift.latest),
  };
}

/** To follow the latest would give users another revision than the one that was judged. */
function unfit(now: ServiceState, candidate: string): TrafficOutcome | undefined {
  if (shareOf(now, candidate) < 100) return { code: "not-all-traffic", revision: candidate };
  if (now.latestReadyRevision === candidate && now.latestCreatedRevision === candidate) return undefined;
  return { code: "target-not-ready", revision: candidate, detail: "it is not the latest revision" };
}

/** The report tells of it, and no longer that the traffic is pinned where it is not. */
export function withRelease(report: Report, release: ReleaseFacts | null): Report {
  if (release === null) return report;
  const { done, changed, outcome } = release;
  const notice: Report["notices"] = !done
    ? [{ code: "pin-kept", why: outcome }]
    : changed
      ? [{ code: "pin-released" }]
      : [];
  const notices = report.notices.filter(({ code }) => !done || code !== "traffic-pinned");
  return { ...report, release, notices: [...notices, ...notice] };
}
