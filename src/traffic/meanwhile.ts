import type { ServiceState } from "../revision/cloud-run-state.ts";
import { wantedTraffic } from "../revision/readiness-rule.ts";
import type { TrafficOutcome } from "../report/report.ts";
import { tagsOf } from "./candidate.ts";
import { followsLatest, mostServing, shareOf } from "./plan.ts";

/** Someone else's revision is no business of this run's. @param isNobodys Whose deploy that one is, where it does not matter. */
export function deployedMeanwhile(
  service: ServiceState,
  bad: string,
  isNobodys = isPreview,
): TrafficOutcome | undefined {
  const latest = service.latestCreatedRevision;
  if (latest === null || latest === bad || isNobodys(service, latest)) return undefined;
  return { code: "deployed-meanwhile", expected: bad, latest };
}

/** A deploy that was on its way, and has come to its users since: it may be the fix of what they had. */
export function cameThrough(before: ServiceState, now: ServiceState, latest: string): TrafficOutcome | undefined {
  const expected = mostServing(before);
  if (expected === undefined || shareOf(before, latest) > 0 || !hasTraffic(now, latest)) return undefined;
  return { code: "deployed-meanwhile", expected, latest };
}

/** It waits, and has a tag: no candidate for the traffic that is moved on. */
function isPreview(service: ServiceState, revision: string): boolean {
  return waits(service, revision) && tagsOf(service, revision).length > 0;
}

/** It neither has traffic nor is to get any, as one that was rolled back before: to move the others' undoes nobody's deploy. */
export function waits(service: ServiceState, revision: string): boolean {
  return !followsLatest(service) && !hasTraffic(service, revision);
}

/** It has some, or some is on its way to it. */
export function hasTraffic(service: ServiceState, revision: string): boolean {
  const follows = service.latestCreatedRevision === revision && service.latestReadyRevision === revision;
  const wanted = wantedTraffic(service).some(
    (target) => target.percent > 0 && (target.latest ? follows : target.revision === revision),
  );
  return wanted || shareOf(service, revision) > 0;
}
