import type { TrafficShare } from "../report/report.ts";
import type { Condition, RevisionState } from "./cloud-run-state.ts";

/**
 * Which revision may have served before the candidate, the likeliest first: those that still have traffic besides it, by their
 * share; then, of the older ones that were ever healthy, the one that was retired last. After a rollback that is the one that
 * was rolled back to, not the newer one that was rolled back. Where Cloud Run does not tell when one was retired, the newest.
 * One that only has a tag is none. Whether one of them ever had a user, only the requests tell (sources/served.ts).
 */
export function previousRevisions(
  revisions: RevisionState[],
  candidate: RevisionState,
  traffic: TrafficShare[],
): string[] {
  const serving = traffic
    .filter((share) => share.revision !== "" && share.revision !== candidate.name && share.percent > 0)
    .toSorted((a, b) => b.percent - a.percent)
    .map(({ revision }) => revision);
  const good = goodRevisions(revisions).filter(
    (one) => one.name !== candidate.name && (one.createdAt ?? 0) <= (candidate.createdAt ?? Infinity),
  );
  // A preview has a tag and never had a user: whoever kept a tag on one that served names it.
  const older = good.filter((one) => !traffic.some(({ revision, tag }) => revision === one.name && tag !== null));
  const newest = older[0];
  // One that is kept active by a tag does not tell when it lost its traffic: then the newest is the best guess.
  const byAge = newest === undefined || retiredAt(newest) === null;
  const inOrder = byAge ? older : older.toSorted((a, b) => (retiredAt(b) ?? 0) - (retiredAt(a) ?? 0));
  return [...new Set([...serving, ...inOrder.map(({ name }) => name)])];
}

/** Those that were ever healthy, newest first. */
export function goodRevisions(revisions: RevisionState[]): RevisionState[] {
  return revisions.filter(wasHealthy).toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

/** A retired revision can read ready although it never started: then its container was never found healthy. */
function wasHealthy(revision: RevisionState): boolean {
  const health = named(revision, "ContainerHealthy");
  if (health !== undefined && health.reason !== "HEALTH_CHECK_SKIPPED") return health.state === "succeeded";
  const ready = named(revision, "Ready");
  return ready?.state === "succeeded" && ready.reason !== "RETIRED";
}

/** When it lost its last traffic. Null: it is not told, or it has some. */
function retiredAt(revision: RevisionState): number | null {
  const active = named(revision, "Active");
  return active !== undefined && active.state !== "succeeded" ? active.lastTransitionAt : null;
}

function named(revision: RevisionState, type: string): Condition | undefined {
  return revision.conditions.find((one) => one.type === type);
}
