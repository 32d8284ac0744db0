import type { ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic, wantedTraffic } from "../revision/readiness-rule.ts";
import type { TrafficOutcome } from "../report/report.ts";
import { mostServing, shareOf } from "./plan.ts";

/** Someone else's revision is no business of this run's. */
export function deployedMeanwhile(service: ServiceState, bad: string): TrafficOutcome | undefined {
  const latest = service.latestCreatedRevision;
  if (latest === null || latest === bad || isPreview(service, latest)) return undefined;
  return { code: "deployed-meanwhile", expected: bad, latest };
}

/** A deploy that was on its way, and has come to its users since: it may be the fix of what they had. */
export function cameThrough(before: ServiceState, now: ServiceState, latest: string): TrafficOutcome | undefined {
  const expected = mostServing(before);
  if (expected === undefined || shareOf(before, latest) > 0 || !hasTraffic(now, latest)) return undefined;
  return { code: "deployed-meanwhile", expected, latest };
}

/** It has a tag, and neither has traffic nor is to get any: nobody's deploy is undone by moving the others'. */
function isPreview(service: ServiceState, revision: string): boolean {
  const [wanted, effective] = [wantedTraffic(service), effectiveTraffic(service)];
  if (wanted.some(({ latest, percent }) => latest && percent > 0)) return false;
  const own = [...wanted, ...effective].filter((target) => target.revision === revision);
  return own.some(({ tag }) => tag !== null) && own.every(({ percent }) => percent === 0);
}

/** It has some, or some is on its way to it. */
export function hasTraffic(service: ServiceState, revision: string): boolean {
  const follows = service.latestCreatedRevision === revision && service.latestReadyRevision === revision;
  const wanted = wantedTraffic(service).some(
    (target) => target.percent > 0 && (target.latest ? follows : target.revision === revision),
  );
  return wanted || shareOf(service, revision) > 0;
}
