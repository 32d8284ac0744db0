import type { Wait } from "../../clock.ts";
import type { PeriodNotice } from "../../report/report.ts";
import type { CloudRun, RevisionState, ServiceState } from "../../revision/cloud-run-state.ts";
import { effectiveTraffic } from "../../revision/readiness-rule.ts";
import { logRetentionDays } from "./bounds.ts";

/** What listing revisions gives at most. */
const mostListed = 100;

/** What Cloud Run has of the service, and since when. */
export interface Deployed {
  service: ServiceState;
  revisions: RevisionState[];
  /** Are these all revisions? */
  complete: boolean;
}

export async function readDeployed(api: CloudRun, name: string, wait: Wait): Promise<Deployed> {
  const [service, revisions] = await Promise.all([api.service(name, wait), api.revisions(name, wait)]);
  return { service, revisions, complete: revisions.length < mostListed };
}

/** @param all are these all that the service has? */
export function deployNotices(
  revisions: readonly RevisionState[],
  { from, to }: { from: number; to: number },
  all: boolean,
): PeriodNotice[] {
  const notices: PeriodNotice[] = [];
  const known = revisions.flatMap(({ name, createdAt }) => (createdAt === null ? [] : [{ name, createdAt }]));
  const first = known.reduce((least, { createdAt }) => Math.min(least, createdAt), Infinity);
  if (all && first > from && first < to) notices.push({ code: "service-younger", since: first });
  for (const { name, createdAt } of known.toSorted((a, b) => a.createdAt - b.createdAt)) {
    if (createdAt > from && createdAt < to) notices.push({ code: "deployed-within", revision: name, at: createdAt });
  }
  return notices;
}

/** The revision that most users get. */
export function servingRevision({ service, revisions }: Deployed): RevisionState | null {
  const share = effectiveTraffic(service).toSorted((a, b) => b.percent - a.percent)[0];
  return revisions.find(({ name }) => name === share?.revision) ?? null;
}

/** What is older is in no log: it was not there yet, or is no longer kept. */
export function earliestOf(cloud: Deployed | null, now: number): number {
  const kept = now - logRetentionDays * 86_400_000;
  if (cloud === null || !cloud.complete) return kept;
  const first = cloud.revisions.reduce((least, { createdAt }) => Math.min(least, createdAt ?? least), Infinity);
  return first === Infinity ? kept : Math.max(kept, first);
}
