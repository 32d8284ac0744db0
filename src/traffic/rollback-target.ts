import type { Wait } from "../clock.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { ServedUsers } from "../sources/served.ts";
import type { RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic, failedCondition } from "../revision/readiness-rule.ts";
import { goodRevisions, previousRevisions } from "../revision/previous-revision.ts";
import type { RollbackFacts, TrafficOutcome } from "../report/report.ts";
import { hasTraffic } from "./meanwhile.ts";
import { mostServing, shareOf } from "./plan.ts";
import type { Heir } from "./target-health.ts";
import type { TrafficApi } from "./traffic-api.ts";

export interface TargetQuestion {
  service: ServiceState;
  /** The revision that is left. */
  bad: string;
  /** Named by the user: it need not have served before. Undefined: the last one that did. */
  named: string | undefined;
  /** To be looked at first; it has to have served all the same. */
  preferred?: string | undefined;
  /** It was found to have served a moment ago. */
  proven?: ProvenTarget | undefined;
}

export interface TargetParts {
  api: TrafficApi;
  name: string;
  servedUsers: ServedUsers;
}

/** Where the traffic goes, and how it is known that it may. */
export interface ProvenTarget extends Heir {
  provenBy: RollbackFacts["provenBy"];
}

/** Or why there is no such revision. */
export type Target = ProvenTarget | { outcome: TrafficOutcome };

/** A service keeps hundreds of revisions: one that is not among the last few that may have served is for people to name. */
const mostAsked = 5;

/** Of those that have a tag and no traffic: most are previews. */
const mostTagged = 3;

const mostNamed = 5;

/** Only to one that is healthy by all that is known, and that provably served users or was named by somebody. */
export async function chooseTarget(question: TargetQuestion, parts: TargetParts, wait: Wait): Promise<Target> {
  const { api, name } = parts;
  const { bad, named, service } = question;
  if (named !== undefined && question.proven?.revision === named) return question.proven;
  const listed = await api.revisions(name, wait);
  if (named !== undefined) return await namedTarget(listed, named, bad, parts, wait);

  // Previews can fill the list: who serves may be older than all that are in it.
  const serving = effectiveTraffic(service).flatMap(({ revision, percent }) => (percent > 0 ? [revision] : []));
  const missing = [...new Set([bad, ...serving])].filter((one) => !listed.some((other) => other.name === one));
  const read = await Promise.all(missing.map(async (one) => await readIfThere(api, name, one, wait)));
  const revisions = [...listed, ...read.flatMap((one) => one ?? [])];
  const candidate = revisions.find((one) => one.name === bad);
  if (candidate === undefined) return { outcome: { code: "no-good-revision", before: bad } };
  const before = previousRevisions(revisions, candidate, effectiveTraffic(service));
  const inOrder = [...new Set([...(question.preferred === undefined ? [] : [question.preferred]), ...before])];
  const isAble = (one: RevisionState): boolean => one.name !== bad && failedCondition(one) === undefined;
  const able = inOrder
    .flatMap((one) => revisions.find((revision) => revision.name === one) ?? [])
    .filter(isAble)
    .slice(0, mostAsked);
  const tagged = goodRevisions(revisions)
    .filter(
      (one) => isAble(one) && !inOrder.includes(one.name) && (one.createdAt ?? 0) <= (candidate.createdAt ?? Infinity),
    )
    .slice(0, mostTagged);
  const all = [...able, ...tagged];
  if (all.length === 0) return { outcome: { code: "no-good-revision", before: bad } };
  const tagHosts = hostsOfTags(service);
  let [detail, last]: [string, ProvenTarget | null] = ["", null];
  for (const [i, { name: revision }] of all.entries()) {
    if (question.proven?.revision === revision) return question.proven;
    const isTagged = i >= able.length;
    if (!isTagged && last !== null) continue;
    // A share of the traffic is no proof: it may have got it a moment ago, or by mistake, and never had a user.
    const served = await parts.servedUsers({ revision, tagHosts, isTagged }, wait);
    if (served.kind === "yes" && served.at > (last?.servedAt ?? -Infinity))
      last = { revision, provenBy: served.by, servedAt: served.at };
    if (served.kind === "unknown") detail ||= served.detail;
  }
  return last ?? { outcome: { code: "target-unproven", revisions: all.map((one) => one.name).join(", "), detail } };
}

/** Where somebody else was faster, users may be with another revision than the chosen one. */
export function asOthersLeft(target: ProvenTarget, now: ServiceState, bad: string): ProvenTarget {
  const serving = shareOf(now, target.revision) > 0 ? undefined : mostServing(now, bad);
  return serving === undefined ? target : { revision: serving, provenBy: null, servedAt: null };
}

async function namedTarget(
  revisions: RevisionState[],
  named: string,
  bad: string,
  { api, name }: TargetParts,
  wait: Wait,
): Promise<Target> {
  const target = revisions.find((one) => one.name === named) ?? (await readIfThere(api, name, named, wait));
  if (target === undefined) return { outcome: notFound(revisions, named, bad) };
  const failed = failedCondition(target);
  if (failed === undefined) return { revision: named, provenBy: "named", servedAt: null };
  const detail = [failed.reason, failed.message].filter((part) => part !== "").join(": ");
  return { outcome: { code: "target-not-ready", revision: named, detail } };
}

/** A misspelt name is neither someone's newer deploy nor one that was sent back already. Undefined: it is there. */
export async function missingOutcome(
  service: ServiceState,
  { bad, onlyIfServing, service: name }: { bad: string | undefined; onlyIfServing: boolean; service: string },
  api: TrafficApi,
  wait: Wait,
): Promise<TrafficOutcome | undefined> {
  if (bad === undefined || onlyIfServing || hasTraffic(service, bad)) return undefined;
  if ((await readIfThere(api, name, bad, wait)) !== undefined) return undefined;
  return notFound(await api.revisions(name, wait), bad, bad);
}

/** It may be older than the hundred that were listed. */
async function readIfThere(
  api: TrafficApi,
  service: string,
  revision: string,
  wait: Wait,
): Promise<RevisionState | undefined> {
  try {
    return await api.revision(service, revision, wait);
  } catch (error) {
    if (isCallFailure(error) && error.failure === "not-found") return undefined;
    throw error;
  }
}

/** Who comes by one of these is no user. */
export function hostsOfTags({ trafficStatuses, uri }: ServiceState): string[] {
  const own = uri === null ? null : new URL(uri).host;
  return trafficStatuses
    .flatMap(({ tag, uri: url }) => (tag !== null && url !== null && URL.canParse(url) ? [new URL(url).host] : []))
    .filter((host) => host !== own);
}

function notFound(revisions: RevisionState[], revision: string, bad: string): TrafficOutcome {
  const known = goodRevisions(revisions)
    .filter((one) => one.name !== bad)
    .slice(0, mostNamed)
    .map((one) => one.name)
    .join(", ");
  return { code: "target-not-found", revision, known };
}
