import type { ServiceChange, ServiceStanding, TrafficShare } from "../report/report.ts";
import type { RevisionState, ServiceState } from "./cloud-run-state.ts";
import { effectiveTraffic, failedCondition, percentsOf, taken, wantedTraffic, wordsOf } from "./readiness-rule.ts";
import { unseenChanges } from "./unseen-changes.ts";

/** One reading. Null: Cloud Run says that it does not exist. */
export interface ServiceReading {
  at: number;
  service: ServiceState | null;
  revision: RevisionState | null;
  /** Since the reading before it was changed, and changed back. Absent: not that it can be told. */
  back?: boolean;
}

/** Where probes go: to a tag's URL, or to an address that leads to whoever has the traffic. */
export type ProbeAddress = { kind: "tag"; tag: string } | { kind: "traffic" };

export interface Watch {
  candidate: { name: string; createdAt: number | null };
  /** The one that the probes go by, or that the user named. Undefined: none is looked after. */
  tag: string | undefined;
}

/** A busy service changes a few times in a window: more tells nothing new. */
const mostKept = 100;

/**
 * Cloud Run's state from one reading to the next, as plain data, and what has changed. Pure: readings in, changes out.
 * While the service reconciles, what it tells of its traffic is transient (service.proto, `reconciling`): what is new there
 * counts when the next reading shows it too, or when there is none to come.
 */
export class ServiceHistory {
  readonly #watch: Watch;
  readonly #createdAt = new Map<string, number | null>();
  readonly #changes: ServiceChange[] = [];
  readonly #standings: ServiceStanding[];
  #last: ServiceStanding;
  #lastAt: number;
  #readings = 0;
  /** What a transient reading showed, to be seen again. */
  #doubtful: string | null = null;
  /** The last one that was at rest: changes are counted from it. */
  #rest: ServiceReading;
  /** Since when the candidate has been ready, by Cloud Run's word, epoch ms. Null: it was not, or that is not told. */
  #readySince: number | null;

  /** @param first as readiness left it. */
  constructor(watch: Watch, first: ServiceReading) {
    this.#watch = watch;
    this.#last = standingOf(first, watch, null);
    this.#standings = [this.#last];
    this.#lastAt = first.at;
    this.#rest = first;
    this.#readySince = readySince(first, watch);
    this.knowAge(watch.candidate.name, watch.candidate.createdAt);
  }

  get changes(): readonly ServiceChange[] {
    return this.#changes;
  }

  /** Each since when, the first at the window's start. */
  get standings(): readonly ServiceStanding[] {
    return this.#standings;
  }

  get readings(): number {
    return this.#readings;
  }

  get unready(): boolean {
    return this.#last.unready !== null;
  }

  knowAge(revision: string, createdAt: number | null): void {
    this.#createdAt.set(revision, createdAt);
  }

  /** Revisions whose age would tell what a change means. */
  strangers({ service }: ServiceReading): string[] {
    if (service === null) return [];
    const serving = effectiveTraffic(service).filter(({ percent }) => percent > 0);
    const names = new Set([...serving.map(({ revision }) => revision), service.latestCreatedRevision ?? ""]);
    return [...names].filter((name) => name !== "" && !this.#createdAt.has(name));
  }

  /**
   * @param final no other reading is to come.
   * @returns the reading, with what the earlier ones tell of it.
   */
  add(reading: ServiceReading, final: boolean): ServiceReading {
    this.#readings += 1;
    const told = this.#changes.length;
    this.#compare(reading, final);
    if (isTransient(reading)) return reading;
    const times = unseenChanges(this.#rest.service, reading.service);
    const { at: after } = this.#rest;
    this.#rest = reading;
    // One change more than can be seen was something else of the service; it takes two to go away and come back.
    const back = times >= 2 && !this.#changes.slice(told).some(({ kind }) => kind !== "newer-deploy");
    if (!back) return reading;
    this.#tell({ kind: "changed-back", times, after, at: reading.at });
    return { ...reading, back };
  }

  #compare(reading: ServiceReading, final: boolean): void {
    const before = this.#last;
    const now = standingOf(reading, this.#watch, before);
    const key = keyOf(now);
    const unsure = isTransient(reading) && key !== keyOf(before) && key !== this.#doubtful && !final;
    this.#doubtful = unsure ? key : null;
    if (unsure) return;
    const seen = { after: this.#lastAt, at: reading.at };
    this.#lastAt = reading.at;
    this.#tellFlicker(reading, seen);
    if (key === keyOf(before)) return;
    for (const change of this.#between(before, now)) this.#tell({ ...seen, ...change });
    this.#last = now;
    if (this.#standings.length < mostKept) this.#standings.push(now);
  }

  /** Ready before and now, but since another time: it was not so between, and no reading fell into it. */
  #tellFlicker(reading: ServiceReading, { after, at }: { after: number; at: number }): void {
    const before = this.#readySince;
    const since = readySince(reading, this.#watch);
    this.#readySince = since;
    if (before === null || since === null || since <= before || this.unready) return;
    const message = `It was lost and came back at ${new Date(since).toISOString()}, between two readings.`;
    this.#tell({ kind: "ready-lost", whose: "revision", condition: "Ready", message, after, at });
    this.#tell({ kind: "ready-again", after: since > after && since < at ? since : after, at });
  }

  #tell(change: ServiceChange): void {
    if (this.#changes.length === mostKept) return;
    const created = change.kind === "newer-deploy" ? (this.#createdAt.get(change.revision) ?? null) : null;
    const within = created !== null && created > change.after && created < change.at;
    this.#changes.push(within ? { ...change, after: created } : change);
  }

  #between(before: ServiceStanding, now: ServiceStanding): Change[] {
    const { candidate, tag } = this.#watch;
    const { name } = candidate;
    if (!now.serviceExists) return [{ kind: "service-deleted" }];
    const changes: Change[] = [];
    if (!now.revisionExists && before.revisionExists) changes.push({ kind: "revision-deleted", revision: name });
    if (now.unready !== null && before.unready === null) changes.push({ kind: "ready-lost", ...now.unready });
    if (now.unready === null && before.unready !== null && now.revisionExists) changes.push({ kind: "ready-again" });

    const others = sharesInWords(now);
    const [from, percent] = [shareIn(before, name), shareIn(now, name)];
    if (percent < from) changes.push({ kind: "traffic-lost", from, percent, others, to: this.#gainers(before, now) });
    else if (percent > from) changes.push({ kind: "traffic-gained", from, percent, others });
    else if (sharesInWords(before) !== others) changes.push({ kind: "others-split", others });

    const latest = now.latestCreated;
    // One that was deployed without traffic before may be sent for only now, and not be ready for it.
    const sentFor = latest !== null && now.followsLatest && !before.followsLatest && shareIn(now, latest) === 0;
    if (latest !== null && (latest !== before.latestCreated || sentFor) && latest !== name) {
      const share = shareIn(now, latest);
      const takesTraffic = share > 0 || now.followsLatest;
      changes.push({ kind: "newer-deploy", revision: latest, percent: share, takesTraffic });
    }
    if (tag !== undefined && before.tagged !== now.tagged)
      changes.push({ kind: "tag-moved", tag, revision: now.tagged });
    return changes;
  }

  #gainers(before: ServiceStanding, now: ServiceStanding): "newer" | "older" | "unknown" {
    const own = this.#watch.candidate.createdAt;
    const gained = now.traffic.filter(({ revision, percent }) => percent > shareIn(before, revision));
    // What became the latest only now is newer, whether it can be read or not.
    const came = now.latestCreated !== before.latestCreated ? now.latestCreated : null;
    const ages = gained
      .filter(({ revision }) => revision !== came)
      .map(({ revision }) => this.#createdAt.get(revision) ?? null);
    if (gained.length > 0 && ages.length === 0) return "newer";
    if (own === null || ages.length === 0 || ages.includes(null)) return "unknown";
    // That someone went back says more than what came with it.
    return ages.some((at) => at !== null && at < own) ? "older" : "newer";
  }
}

/** Without the times of the readings. `Omit` alone would forget which field belongs to which kind. */
type Change = ServiceChange extends infer C ? (C extends ServiceChange ? Omit<C, "after" | "at"> : never) : never;

/** Does this address lead to the candidate alone, by this reading? */
export function leadsTo(service: ServiceState, address: ProbeAddress, candidate: string): boolean {
  const shares = effectiveTraffic(service);
  if (address.kind === "tag") return shares.some(({ tag, revision }) => tag === address.tag && revision === candidate);
  const serving = shares.filter(({ percent }) => percent > 0);
  return serving.length > 0 && serving.every(({ revision }) => revision === candidate);
}

/** What Cloud Run tells of traffic and readiness may be of the past, or on its way. */
export function isTransient({ service }: Pick<ServiceReading, "service">): boolean {
  return service !== null && (!taken(service) || service.reconciling);
}

/** @param before what is taken to hold still where this reading does not tell. */
function standingOf(
  { at, service, revision: named }: ServiceReading,
  { candidate, tag }: Watch,
  before: ServiceStanding | null,
): ServiceStanding {
  const from = at;
  const revision = isOther(named, candidate) ? null : named;
  if (service === null) return { ...gone, from };
  const shares = effectiveTraffic(service);
  const untold = shares.length === 0 && before !== null;
  return {
    from,
    serviceExists: true,
    revisionExists: revision !== null,
    unready: revision === null ? null : unreadyBecause(service, revision, candidate.name),
    traffic: untold ? before.traffic : served(shares),
    tagged: untold ? before.tagged : (shares.find((share) => tag !== undefined && share.tag === tag)?.revision ?? null),
    latestCreated: service.latestCreatedRevision,
    followsLatest: wantedTraffic(service).some(({ latest, percent }) => latest && percent > 0),
  };
}

/** By the last transition of its own condition (condition.proto, `last_transition_time`). */
function readySince({ revision }: ServiceReading, { candidate }: Watch): number | null {
  if (revision === null || revision.reconciling || isOther(revision, candidate)) return null;
  const own = revision.conditions.find(({ type }) => type === "Ready");
  // With a reason it is at rest: one that is retired stays ready, since the time at which it was.
  return own?.state === "succeeded" && own.reason === "" ? own.lastTransitionAt : null;
}

/** Names by a suffix can come again, also between two readings: then the candidate was deleted, and this is another one. */
function isOther(revision: RevisionState | null, { createdAt }: Watch["candidate"]): boolean {
  const other = revision?.createdAt ?? null;
  return other !== null && createdAt !== null && other !== createdAt;
}

const gone: Omit<ServiceStanding, "from"> = {
  serviceExists: false,
  revisionExists: false,
  unready: null,
  traffic: [],
  tagged: null,
  latestCreated: null,
  followsLatest: false,
};

/** A service can be unready for another, later revision: then only the candidate's own conditions speak. */
function unreadyBecause(service: ServiceState, revision: RevisionState, candidate: string): ServiceStanding["unready"] {
  const own = failedCondition(revision);
  if (own !== undefined) return { whose: "revision", condition: own.type, message: wordsOf(own) };
  const { terminalCondition: terminal, latestCreatedRevision, reconciling } = service;
  if (terminal?.state !== "failed" || reconciling || !taken(service)) return null;
  if (latestCreatedRevision !== candidate) return null;
  return { whose: "service", condition: terminal.type, message: wordsOf(terminal) };
}

/** One entry a revision, the largest share first. */
function served(shares: TrafficShare[]): ServiceStanding["traffic"] {
  return percentsOf(shares).toSorted((a, b) => b.percent - a.percent || (a.revision < b.revision ? -1 : 1));
}

function shareIn({ traffic }: ServiceStanding, revision: string): number {
  return traffic.find((one) => one.revision === revision)?.percent ?? 0;
}

function sharesInWords({ traffic }: ServiceStanding): string {
  return traffic.map(({ revision, percent }) => `${revision} ${percent} %`).join(", ");
}

/** Equal where nothing of note differs: the time and the words of a condition are none. */
function keyOf({ from: _from, unready, ...standing }: ServiceStanding): string {
  return JSON.stringify([unready?.whose, unready?.condition, standing]);
}
