import type { Reason } from "../checks/finding.ts";
import type { TrafficShare } from "../report/report.ts";
import type { Condition, RevisionState, ServiceState, TrafficTarget } from "./cloud-run-state.ts";

/** What the user wants to see serve. Both undefined: the service's latest created revision. */
export interface Wanted {
  revision: string | undefined;
  tag: string | undefined;
  /** Of the latest one, where nobody names it: another one's deploy is not the one that is meant. Absent: any. */
  commit?: string | undefined;
  /** A revision that was deployed without traffic is ready all the same: it gets its share later. Absent: false. */
  withoutTraffic?: boolean;
  /** A deploy of some time ago: no newer one is awaited, and what has retired since did serve. Absent: false. */
  asItIs?: boolean;
}

export type Assessment =
  /** `otherwise`: what it is if the time is up and it is still so. Absent: it took too long. */
  | { state: "waiting"; message: string; otherwise?: Reason }
  | { state: "failed"; message: string; reason: Reason }
  | { state: "ready"; message: string; percent: number };

/**
 * Which revision is meant, by one reading of the service. Undefined: it cannot be told yet. A tag wins over the latest
 * revision, because it says which one gets the tagged traffic.
 */
export function candidateName(service: ServiceState, wanted: Wanted): string | undefined {
  if (wanted.revision !== undefined) return wanted.revision;
  if (!taken(service)) return undefined;
  if (wanted.tag !== undefined) return tagGoal(service, wanted.tag);
  return service.latestCreatedRevision ?? undefined;
}

/**
 * Is the candidate ready and serving? All of: the service is not reconciling, its generations are equal, it is Ready, the
 * candidate's own conditions hold, and the effective traffic is the wanted one. Any single one can be green for the old
 * revision (Cloud Run Admin v2, service.proto, `reconciling`). Pure: one reading in, one answer out.
 */
export function assessReadiness(
  service: ServiceState,
  revision: RevisionState | undefined,
  wanted: Wanted,
): Assessment {
  if (!taken(service)) {
    return waiting(
      `Cloud Run has not taken up the latest change yet (generation ${service.generation}, observed ${service.observedGeneration})`,
    );
  }
  const failure = revision === undefined ? undefined : revisionFailure(revision);
  if (failure !== undefined) return failure;
  if (service.reconciling)
    return waiting(describe(pendingCondition(service) ?? service.terminalCondition, "the service is reconciling"));
  if (wanted.tag !== undefined && tagGoal(service, wanted.tag) === undefined) {
    const tags = service.trafficStatuses.flatMap((target) => target.tag ?? []).join(", ");
    const otherwise = { code: "tag-not-found", tag: wanted.tag, tags } as const;
    return waiting(`no traffic entry has the tag ${wanted.tag} yet`, otherwise);
  }
  const terminal = service.terminalCondition;
  // One that the user names may be on its way, while the service tells of another one.
  if (revision === undefined && (terminal?.state !== "failed" || isOfAnother(terminal, wanted.revision))) {
    const otherwise: Reason | undefined =
      wanted.revision === undefined ? undefined : { code: "revision-not-found", detail: wanted.revision };
    return waiting(
      `the revision${wanted.revision === undefined ? "" : ` ${wanted.revision}`} is not there yet`,
      otherwise,
    );
  }

  const isLatest = revision === undefined || revision.name === service.latestCreatedRevision;
  // A service can fail for another, later revision: then only the candidate's own conditions speak.
  if (isLatest && terminal?.state === "failed") {
    return failed(describe(terminal, "the service is not ready"), {
      code: "service-failed",
      condition: terminal.type,
      conditionReason: terminal.reason,
      message: terminal.message,
    });
  }
  if (isLatest && terminal?.state !== "succeeded") return waiting(describe(terminal, "the service is not ready yet"));
  if (revision === undefined) return waiting("the revision is not there yet");

  const shares = effectiveTraffic(service);
  const percent = shares
    .filter((share) => share.revision === revision.name)
    .reduce((sum, share) => sum + share.percent, 0);
  const tag = wanted.tag === undefined ? undefined : tagged(service, wanted.tag);
  const taggedHere = tag?.revision === revision.name;
  const mayHaveNone = wanted.asItIs === true || (wanted.withoutTraffic === true && wasHealthy(revision));
  if (percent === 0 && !taggedHere && !mayHaveNone && ready(revision)?.reason === "RETIRED") {
    // It may get its traffic still: one that was deployed without any reads so as well.
    return waiting("the revision is retired", { code: "revision-retired", revision: revision.name });
  }
  const pending = revision.conditions.find(
    (one) => !one.informational && serving.has(one.type) && one.state !== "succeeded" && !serves(revision, one),
  );
  if (pending !== undefined) return waiting(describe(pending, `${pending.type} is not true yet`));
  const isLatestReady = revision.name === service.latestReadyRevision && terminal?.state === "succeeded";
  if (ready(revision) === undefined && !isLatestReady) return waiting("the revision has no Ready condition yet");

  if (!sameTraffic(service)) return waiting("traffic is still moving to what was asked");
  if (taggedHere) return { state: "ready", message: `ready under the tag ${wanted.tag}`, percent };
  // The probes would go to the tag's URL, and tell of another revision.
  if (tag !== undefined) return waiting(`the tag ${wanted.tag} leads to ${tag.revision}, not to ${revision.name}`);
  if (percent === 0 && wanted.withoutTraffic === true)
    return { state: "ready", message: "ready, without traffic", percent };
  if (percent === 0) {
    const followsLatest = wantedTraffic(service).some((target) => target.latest && target.percent > 0);
    if (isLatest && followsLatest) return waiting("the revision is ready, but not yet the latest ready one");
    const servedBy = shares
      .filter((share) => share.percent > 0)
      .map((share) => `${share.revision} ${share.percent} %`)
      .join(", ");
    // A later step may give it some.
    return waiting(`the revision is ready but receives no traffic (${servedBy})`, {
      code: "no-traffic",
      revision: revision.name,
      servedBy,
    });
  }
  return { state: "ready", message: `ready with ${percent} % of the traffic`, percent };
}

/**
 * What users get. A service that is Ready and reconciled has what it asked for (service.proto, `reconciling`: then `traffic`
 * equals `traffic_statuses`), also where an answer leaves the statuses out. While it is not, no statuses means no traffic:
 * a first deploy, or one that failed.
 */
export function effectiveTraffic(service: ServiceState): TrafficShare[] {
  const { trafficStatuses, reconciling, terminalCondition, latestReadyRevision } = service;
  const settled = taken(service) && !reconciling && terminalCondition?.state === "succeeded";
  const holds = settled && latestReadyRevision !== null;
  return resolvedTraffic(service, trafficStatuses.length === 0 && holds ? wantedTraffic(service) : trafficStatuses);
}

export function tagUrl(service: ServiceState, tag: string): string | undefined {
  return tagged(service, tag)?.url ?? undefined;
}

/** These say that a revision can serve. Others (ResourcesAvailable, ContainerReady) are steps on the way to them. */
const serving = new Set(["Ready", "ContainerHealthy"]);

/**
 * Has Cloud Run taken up the latest change? Before that it may show the revisions of the one before. After a change that
 * failed, the observed generation stays that of the last one that serves (service.proto, `reconciling`).
 */
export function taken(service: ServiceState): boolean {
  return service.generation === service.observedGeneration || endedInFailure(service);
}

/** By what it says of its condition alone: a moment after a new change it may say so of the one before. */
export function endedInFailure(service: ServiceState): boolean {
  const { generation, observedGeneration, reconciling, terminalCondition } = service;
  return generation !== observedGeneration && !reconciling && terminalCondition?.state === "failed";
}

function tagged(service: ServiceState, tag: string): TrafficShare | undefined {
  return effectiveTraffic(service).find((share) => share.tag === tag);
}

/** Where a tag is to lead: a deploy that fails leaves the effective one at the revision before. */
function tagGoal(service: ServiceState, tag: string): string | undefined {
  const goal = service.traffic.find((target) => target.tag === tag);
  if (goal === undefined) return tagged(service, tag)?.revision;
  return goal.revision ?? service.latestCreatedRevision ?? undefined;
}

function ready(revision: RevisionState): Condition | undefined {
  return revision.conditions.find((one) => one.type === "Ready");
}

/** Retired or not, it did start. */
function wasHealthy(revision: RevisionState): boolean {
  return revision.conditions.some(
    (one) => one.type === "ContainerHealthy" && (one.state === "succeeded" || one.reason === "HEALTH_CHECK_SKIPPED"),
  );
}

/** Why it cannot serve, by its own conditions. Undefined: nothing says so, or Cloud Run is still at it. */
export function failedCondition(revision: RevisionState): Condition | undefined {
  if (revision.reconciling) return undefined;
  return [...serving]
    .flatMap((type) => revision.conditions.filter((one) => one.type === type))
    .find((one) => one.state === "failed" && !one.informational && !atRest.has(one.reason));
}

/** Reasons of a revision that has nothing to do, or is being made ready for it (condition.proto, RevisionReason). */
const atRest = new Set([
  "RESERVE",
  "RETIRED",
  "RETIRING",
  "RECREATING",
  "MIN_INSTANCES_NOT_PROVISIONED",
  "MIN_INSTANCES_WARMING",
  "HEALTH_CHECK_SKIPPED",
]);

/**
 * Conditions that can stay open for ever: a health check that Cloud Run does not make, and instances that are kept ready, where
 * the service's own scaling overrides what the revision asks for. The first says nothing; with the second it serves.
 */
function serves(revision: RevisionState, open: Condition): boolean {
  if (open.reason === "HEALTH_CHECK_SKIPPED") return true;
  return open.reason === "MIN_INSTANCES_WARMING" && wasHealthy(revision);
}

/** A service that is not ready names the revision that it is not ready for. */
function isOfAnother({ message }: Condition, revision: string | undefined): boolean {
  return revision !== undefined && !message.includes(revision);
}

function revisionFailure(revision: RevisionState): Assessment | undefined {
  const failedOne = failedCondition(revision);
  if (failedOne === undefined) return undefined;
  return failed(describe(failedOne, "the revision failed"), {
    code: "revision-failed",
    condition: failedOne.type,
    conditionReason: failedOne.reason,
    message: failedOne.message,
    logUri: revision.logUri ?? "",
  });
}

function pendingCondition(service: ServiceState): Condition | undefined {
  return service.conditions.find((one) => one.state !== "succeeded" && !one.informational && one.message !== "");
}

/** Asked for nothing, Cloud Run gives all traffic to the latest ready revision (service.proto, `traffic`). */
export function wantedTraffic({ traffic }: ServiceState): TrafficTarget[] {
  return traffic.length > 0 ? traffic : [{ revision: null, percent: 100, tag: null, uri: null, latest: true }];
}

/** Is what is asked for what holds? */
export function sameTraffic(service: ServiceState): boolean {
  return trafficKey(resolvedTraffic(service, wantedTraffic(service))) === trafficKey(effectiveTraffic(service));
}

/** Equal for equal traffic: the same share for each revision and the same revision for each tag, in whatever entries. */
export function trafficKey(shares: Pick<TrafficShare, "revision" | "percent" | "tag">[]): string {
  return [
    ...percentsOf(shares).map(({ revision, percent }) => `${percent} % ${revision}`),
    ...shares.flatMap(({ tag, revision }) => (tag === null ? [] : [`${tag}: ${revision}`])),
  ]
    .sort()
    .join("\n");
}

/** Of each revision that has any, all of its entries together. */
export function percentsOf(
  shares: readonly Pick<TrafficShare, "revision" | "percent">[],
): { revision: string; percent: number }[] {
  const percents = new Map<string, number>();
  for (const { revision, percent } of shares) percents.set(revision, (percents.get(revision) ?? 0) + percent);
  return [...percents].map(([revision, percent]) => ({ revision, percent })).filter(({ percent }) => percent > 0);
}

/** LATEST entries, which can come without a name, resolved through the latest ready revision. */
export function resolvedTraffic(service: ServiceState, targets: TrafficTarget[]): TrafficShare[] {
  return targets.map((target) => ({
    revision: target.revision ?? service.latestReadyRevision ?? "",
    percent: target.percent,
    tag: target.tag,
    url: target.uri,
    latest: target.latest || target.revision === null,
  }));
}

/** Why it is as it is, by Cloud Run. "": it does not say. */
export function wordsOf({ reason, message }: Pick<Condition, "reason" | "message">): string {
  return [reason, message].filter((part) => part !== "").join(": ");
}

function describe(condition: Condition | null | undefined, otherwise: string): string {
  if (!condition) return otherwise;
  const words = wordsOf(condition);
  return words === "" ? otherwise : `${condition.type}: ${words}`;
}

function waiting(message: string, otherwise?: Reason): Assessment {
  return { state: "waiting", message, ...(otherwise === undefined ? {} : { otherwise }) };
}

function failed(message: string, reason: Reason): Assessment {
  return { state: "failed", message, reason };
}
