import type { DeployOptions } from "./options.ts";
import type { RevisionPlan } from "./run-conditions.ts";
import type { RunService, TrafficTarget } from "./run-service.ts";
import type { Scenario } from "./scenarios.ts";

const type = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" as const;

/** Deploys a revision beside `serving`, and says what traffic and tag it is to get. */
export function deployTraffic(
  run: RunService,
  plan: RevisionPlan,
  serving: string,
  chosen: Scenario,
  { tag, percent }: Pick<DeployOptions, "tag" | "percent">,
  now: number,
): void {
  // A tag stays with its revision, but for one that moves to this one.
  const kept = run
    .state(now)
    .traffic.filter((target) => target.tag !== undefined && target.tag !== tag)
    .map((entry) => ({ ...entry, percent: 0 }));
  if (chosen.pinned) run.setTraffic([{ type, revision: serving, percent: 100 }, ...kept], 0, now);
  run.deploy(plan, now + chosen.acceptMs, chosen.trafficMs, now);
  if (percent !== undefined)
    run.setTraffic([...divided(serving, plan.name, percent), ...kept], chosen.rolloutMs + chosen.trafficMs, now);
  if (tag !== undefined) {
    const tagged: TrafficTarget = { type, revision: plan.name, percent: 0, tag };
    const others = run.state(now).traffic.filter((target) => target.tag !== tag);
    run.setTraffic([...others, tagged], 0, now);
  }
}

/** So much for the second, and the rest for the first. */
export function divided(rest: string, revision: string, percent: number): TrafficTarget[] {
  return [
    { type, revision: rest, percent: 100 - percent },
    { type, revision, percent },
  ];
}
