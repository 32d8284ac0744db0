import type { Settings } from "../inputs/settings.ts";
import type { Report, RollbackFacts, TrafficOutcome } from "../report/report.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import type { ServedUsers } from "../sources/served.ts";
import { unprovenOutcome } from "./proof-to-move.ts";
import { healthChecks, type HealthParts } from "./target-health.ts";
import { servesAs } from "./plan.ts";
import { Rollback } from "./rollback.ts";
import type { TrafficApi } from "./traffic-api.ts";

export interface AfterVerdictParts extends HealthParts {
  cloudRun: () => Promise<TrafficApi>;
  servedUsers: ServedUsers;
}

/**
 * After a failed verdict, where the input `rollback` asks for it: sends the candidate's traffic back. Null: not asked for, or not
 * needed. A verdict that is not clear, or a job that was stopped, changes nothing; nor does one that rests on anything else than
 * what users met in the window.
 */
export async function rollBackAfter(
  report: Report,
  settings: Settings,
  cloud: AfterVerdictParts,
  { onRollback }: { onRollback: (from: string) => void },
  signal: AbortSignal,
): Promise<RollbackFacts | null> {
  const { verdict, candidate, baseline } = report;
  if (!settings.rollback || verdict !== "fail" || candidate === null || signal.aborted) return null;
  onRollback(candidate.name);
  const options = {
    service: settings.service,
    bad: candidate.name,
    to: settings.baseline.kind === "revision" ? settings.baseline.name : undefined,
    preferred: baseline?.name,
    dryRun: false,
    timeoutMs: settings.readyTimeoutMs,
    onlyIfServing: true,
    owner: settings.trafficOwner,
    unproven: unprovenOutcome(report),
    refuse: (now: ServiceState) => changedSince(report, now),
    servedUsers: cloud.servedUsers,
    health: healthChecks(settings, cloud),
  };
  return await new Rollback(await cloud.cloudRun(), options, cloud.clock).run(signal);
}

/** Whoever moved the traffic since the verdict's last look knows what for. */
export function changedSince({ serviceWatch }: Report, now: ServiceState): TrafficOutcome | undefined {
  const seen = serviceWatch?.standings.at(-1);
  if (seen === undefined) return undefined;
  return seen.serviceExists && servesAs(now, seen.traffic) ? undefined : { code: "changed-by-others" };
}
