import type { Settings } from "../inputs/settings.ts";
import type { Report, RollbackFacts } from "../report/report.ts";
import { healthCheck, type HealthParts } from "./health.ts";
import { Rollback } from "./rollback.ts";
import type { TrafficApi } from "./traffic-api.ts";

/**
 * After a failed verdict, where the input `rollback` asks for it: sends the traffic back to the baseline. Null: not asked
 * for, or not needed. A verdict that is not clear, or a job that was stopped, changes nothing.
 */
export async function rollBackAfter(
  { verdict, candidate, baseline }: Report,
  settings: Settings,
  cloud: HealthParts & { cloudRun: () => Promise<TrafficApi> },
  { onRollback }: { onRollback: (from: string) => void },
  signal: AbortSignal,
): Promise<RollbackFacts | null> {
  if (!settings.rollback || verdict !== "fail" || candidate === null || signal.aborted) return null;
  onRollback(candidate.name);
  const options = {
    service: settings.service,
    bad: candidate.name,
    to: baseline?.name,
    dryRun: false,
    timeoutMs: settings.readyTimeoutMs,
    onlyIfServing: true,
    health: healthCheck(settings, cloud),
  };
  return await new Rollback(await cloud.cloudRun(), options, cloud.clock).run(signal);
}
