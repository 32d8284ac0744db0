import type { ServiceState, TrafficTarget } from "./cloud-run-state.ts";

/**
 * By the service's generation, which each change of what is asked for raises by one; less those whose traces can be seen. Where
 * the number of instances is another one, an autoscaler of workers may have set it, each time by such a change: that tells nothing.
 */
export function unseenChanges(before: ServiceState | null, now: ServiceState | null): number {
  if (before === null || now === null || before.manualInstances !== now.manualInstances) return 0;
  const raised = Number(now.generation) - Number(before.generation);
  const deployed = now.latestCreatedRevision !== before.latestCreatedRevision ? 1 : 0;
  return raised - deployed - trafficChanges(before, now);
}

/** Tags are set and removed one by one. */
function trafficChanges({ traffic: before }: ServiceState, { traffic: now }: ServiceState): number {
  if (JSON.stringify(before) === JSON.stringify(now)) return 0;
  const tagged = (some: TrafficTarget[]): Map<string, string | null> =>
    new Map(some.flatMap(({ tag, revision }) => (tag === null ? [] : [[tag, revision]])));
  const [was, is] = [tagged(before), tagged(now)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((tag) => was.get(tag) !== is.get(tag));
  return Math.max(1, changed.length);
}
