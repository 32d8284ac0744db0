import type { Settings } from "../inputs/settings.ts";
import { type GaugeId, gaugeOf } from "../checks/gauges.ts";
import { isClosedForGood, type Sights } from "../sources/coverage.ts";
import type { SourceId } from "../checks/registry.ts";

export interface Reach {
  sights: Sights;
  /** So many answers of each probe, and how many of the last of them failed in a row. */
  probes: readonly { sent: number; failingNow?: number }[];
  /** Is the newest point above the budget? Null: there is none. */
  gauges: readonly { id: GaugeId; isAbove: boolean | null }[];
  settings: Pick<Settings, "probeFailures" | "onNoData" | "rollback" | "requests">;
}

/** What only the logs tell: without these nothing passes. */
const ofLogs: Record<Settings["requests"], readonly SourceId[]> = {
  users: ["requests", "refused", "kills"],
  none: ["kills", "error-lines"],
};

/**
 * Is there nothing left that could change what becomes of the job? Where the logs are closed for good, nothing can pass any
 * more, and the job fails for that alone (`on-no-data: fail`). A probe or a gauge could still fail it: so it goes on while
 * one of them is failing, until each probe was answered so often that it could have failed it, and for as long as it was
 * asked to where a failure would do more than that: send the traffic back, or fail a job that would else go on.
 */
export function isOutOfReach({ sights, probes, gauges, settings }: Reach): boolean {
  if (settings.onNoData !== "fail" || settings.rollback) return false;
  if (!ofLogs[settings.requests].every((source) => isClosedForGood(sights[source]))) return false;
  const answered = probes.every(({ sent, failingNow = 0 }) => sent >= settings.probeFailures && failingNow === 0);
  return answered && gauges.every((gauge) => isCalm(sights, gauge));
}

/** Refused as well, without a point, or below its budget at the newest one. */
function isCalm(sights: Sights, { id, isAbove }: Reach["gauges"][number]): boolean {
  if (isAbove !== null) return !isAbove;
  const { code, refusals } = sights[id]?.gap ?? {};
  return refusals !== undefined || code === "nothing-newer" || !gaugeOf(id).steady;
}
