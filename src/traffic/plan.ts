import type { ServiceState, TrafficTarget } from "../revision/cloud-run-state.ts";
import {
  effectiveTraffic,
  resolvedTraffic,
  sameTraffic,
  taken,
  trafficKey,
  wantedTraffic,
} from "../revision/readiness-rule.ts";
import type { TrafficShare } from "../report/report.ts";
import type { AskedTarget } from "./traffic-api.ts";

/** So many whole percents of the users' requests for one revision; null: for the latest ready one, whichever that is. */
export interface Share {
  revision: string | null;
  percent: number;
}

/**
 * The list to send for these shares. Cloud Run replaces the list as a whole, so that a tag that is not sent again is lost:
 * each is kept, with an entry of its own that gets no share. Shares of one revision are added up.
 * @throws RangeError for shares that are no whole percents or do not total 100, which Cloud Run would refuse.
 */
export function planTraffic(service: ServiceState, shares: readonly Share[]): AskedTarget[] {
  const percents = new Map<string | null, number>();
  for (const { revision, percent } of shares) {
    if (!Number.isInteger(percent) || percent < 0) throw new RangeError(`${percent} is no whole percentage`);
    if (percent > 0) percents.set(revision, (percents.get(revision) ?? 0) + percent);
  }
  const total = [...percents.values()].reduce((sum, percent) => sum + percent, 0);
  if (total !== 100) throw new RangeError(`shares total 100, not ${total}`);
  return [...[...percents].map(([revision, percent]) => ({ revision, percent, tag: null })), ...keptTags(service)];
}

/**
 * What is asked for, with one revision's shares for another one: what the others have, they keep. An entry that follows the
 * latest revision is the bad one's where that is the latest; else it stays, as it was somebody's wish.
 */
export function sharesWithout(service: ServiceState, bad: string, target: string): Share[] {
  return wantedTraffic(service)
    .filter(({ percent }) => percent > 0)
    .map((entry) => {
      const revision = revisionOf(entry);
      const leadsTo = revision ?? service.latestReadyRevision;
      return { revision: leadsTo === bad ? target : revision, percent: entry.percent };
    });
}

/** Who has what, where more than one has some: "chat-1 70 %, chat-2 30 %". Undefined: one has it all. */
export function sharesInWords(shares: readonly TrafficShare[]): string | undefined {
  const percents = new Map<string, number>();
  for (const { revision, percent } of shares) percents.set(revision, (percents.get(revision) ?? 0) + percent);
  const serving = [...percents].filter(([, percent]) => percent > 0).toSorted(([, a], [, b]) => b - a);
  if (serving.length < 2) return undefined;
  return serving.map(([revision, percent]) => `${revision} ${percent} %`).join(", ");
}

/** The tags as they are asked for now. */
function keptTags(service: ServiceState): AskedTarget[] {
  return service.traffic.flatMap((target) =>
    target.tag === null ? [] : [{ revision: revisionOf(target), percent: 0, tag: target.tag }],
  );
}

/** Equal for equal shares of the revisions, whatever the tags: what is asked for, not what holds. */
export function keyOfShares(service: ServiceState): string {
  return trafficKey(resolvedTraffic(service, wantedTraffic(service)).map((share) => ({ ...share, tag: null })));
}

/** Does a new revision get traffic by itself? */
export function followsLatest(service: ServiceState): boolean {
  return wantedTraffic(service).some((target) => target.latest && target.percent > 0);
}

/** Does the service ask for exactly this already? To follow the latest and to name it is not the same. */
export function asksFor(service: ServiceState, asked: readonly AskedTarget[]): boolean {
  const wanted = wantedTraffic(service).map((target) => ({ ...target, revision: revisionOf(target) }));
  return keyOf(wanted) === keyOf(asked);
}

/** Do users get what is asked for? While the service reconciles, what it tells of its traffic may be of the past. */
export function isEffective(service: ServiceState, asked: readonly AskedTarget[]): boolean {
  return (
    taken(service) &&
    !service.reconciling &&
    trafficKey(planned(service, asked)) === trafficKey(effectiveTraffic(service))
  );
}

/** Does this revision have all the traffic, with nothing under way that would change it? */
export function servesAlone(service: ServiceState, revision: string): boolean {
  return (
    taken(service) &&
    !service.reconciling &&
    sameTraffic(service) &&
    effectiveTraffic(service).every((share) => share.percent === 0 || share.revision === revision)
  );
}

/** What is asked for and does not hold, or not yet. Null: users get what is asked for. */
export function askedFor(service: ServiceState): TrafficShare[] | null {
  const asked = resolvedTraffic(service, wantedTraffic(service));
  const plain = (shares: TrafficShare[]): string => trafficKey(shares.map((share) => ({ ...share, tag: null })));
  return plain(asked) === plain(effectiveTraffic(service)) ? null : asked;
}

/** The effective traffic's share of one revision, in percent. */
export function shareOf(service: ServiceState, revision: string): number {
  return effectiveTraffic(service)
    .filter((share) => share.revision === revision)
    .reduce((sum, share) => sum + share.percent, 0);
}

/** Do users get just these shares? */
export function servesAs(
  service: ServiceState,
  shares: readonly Pick<TrafficShare, "revision" | "percent">[],
): boolean {
  const percents = new Map<string, number>();
  for (const { revision, percent } of shares) percents.set(revision, (percents.get(revision) ?? 0) + percent);
  const names = [...percents.keys(), ...effectiveTraffic(service).map(({ revision }) => revision)];
  return names.every((name) => shareOf(service, name) === (percents.get(name) ?? 0));
}

/** The revision with the most traffic, besides one. */
export function mostServing(service: ServiceState, besides?: string): string | undefined {
  const all = new Set(effectiveTraffic(service).map((share) => share.revision));
  const names = [...all].filter((name) => name !== "" && name !== besides);
  const most = names.toSorted((a, b) => shareOf(service, b) - shareOf(service, a))[0];
  return most !== undefined && shareOf(service, most) > 0 ? most : undefined;
}

/** As the effective traffic will be when this has been done. */
export function planned(service: ServiceState, asked: readonly AskedTarget[]): TrafficShare[] {
  const uris = new Map(service.trafficStatuses.map((target) => [target.tag, target.uri]));
  return resolvedTraffic(
    service,
    asked.map((target) => ({
      ...target,
      uri: target.tag === null ? null : (uris.get(target.tag) ?? null),
      latest: target.revision === null,
    })),
  );
}

function revisionOf(target: TrafficTarget): string | null {
  return target.latest ? null : target.revision;
}

function keyOf(targets: readonly AskedTarget[]): string {
  // No revision's name has a blank.
  return trafficKey(targets.map((target) => ({ ...target, revision: target.revision ?? "the latest" })));
}
