import type { Clock, Wait } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import { throwUnlessCallFailed } from "./call-failure.ts";
import { epochMs, isUnserved, type LogEntry } from "./log-entry.ts";
import { platformFilter } from "./log-filter.ts";
import { requestCounts } from "./metric-reader.ts";
import type { AlignedMetrics } from "./period/aligned-metrics.ts";
import { askedOf, userRules, type UserRules, whoAsked } from "./who-asked.ts";
import { BackwardPages, type LogPages } from "./log-pages.ts";

/** Did a revision ever serve users? By requests of its own, not by what Cloud Run says that it is. */
export type Served =
  | { kind: "yes"; by: "request-log" | "monitoring"; at: number }
  | { kind: "no" }
  /** Neither could be asked. */
  | { kind: "unknown"; detail: string };

export interface ServedParts extends Pick<Settings, "healthPath" | "ignoreAgents" | "ignorePaths" | "paths"> {
  clock: Clock;
  logs: () => Promise<LogPages>;
  metrics: () => Promise<AlignedMetrics>;
  service: string;
  region: string;
}

export type ServedUsers = (question: ServedQuestion, wait: Wait) => Promise<Served>;

export interface ServedQuestion {
  revision: string;
  /** Hosts of the tags' URLs: who comes by one is no user. */
  tagHosts: readonly string[];
  /** It has a tag and no traffic, as a preview has: then both have to show it, for a preview can have an address of its own. */
  isTagged?: boolean;
}

/** As long as the default bucket keeps its entries. */
const lookBackMs = 30 * 86_400_000;

const mostPages = 5;

/** Reads of a log whose quota is used up wait for the next minute: then Monitoring is asked, while there is time to act on it. */
const logLimitMs = 60_000;

/** Of one with a tag, both readings. */
const taggedLimitMs = 10_000;

const hourMs = 3_600_000;

/**
 * By Cloud Run's request log, where a preview's requests tell themselves by the tag in their address. Where it holds no request
 * of the revision, because requests are dropped to save cost, by Monitoring, which does not know addresses: then only one that
 * had most of the service's requests for a day served users. Of one that looks like a preview both are asked.
 */
export function servedUsers(parts: ServedParts): ServedUsers {
  return async (question, whole) => {
    const begunAt = parts.clock.now();
    const isTagged = question.isTagged === true;
    // There may be another one that needs no such proof: it is not waited for.
    const wait = isTagged ? { ...whole, deadline: Math.min(whole.deadline, begunAt + taggedLimitMs) } : whole;
    const byMetricOf = async (): Promise<Served> =>
      await guarded(wait, async () => await mostOfADay(parts, question.revision, wait));
    const first = isTagged ? await byMetricOf() : null;
    if (first !== null && first.kind !== "yes") return first;
    const now = parts.clock.now();
    const ofLog = { ...wait, deadline: now + Math.min(logLimitMs, (wait.deadline - now) / 2) };
    const byLog = await guarded(wait, async () => await usersInLog(parts, question, ofLog));
    if (byLog.kind !== "unknown" || isTagged) return byLog;
    const byMetric = await byMetricOf();
    if (byMetric.kind !== "unknown") return byMetric;
    return { kind: "unknown", detail: `${byLog.detail} ${byMetric.detail}` };
  };
}

async function usersInLog(
  { clock, logs, service, region, ...settings }: ServedParts,
  { revision, tagHosts }: ServedQuestion,
  wait: Wait,
): Promise<Served> {
  const pages = await logs();
  const rules = userRules(settings);
  const to = clock.now();
  const filter = platformFilter({ service, region, revision });
  const past = { from: to - lookBackMs, to };
  let seen = 0;
  for await (const { entries } of new BackwardPages(pages).within(filter, past, mostPages, wait)) {
    seen += entries.length;
    const user = entries.find((entry) => isUser(entry, rules, tagHosts));
    if (user !== undefined) return { kind: "yes", by: "request-log", at: epochMs(user.timestamp) };
  }
  if (seen > 0) return { kind: "no" };
  return { kind: "unknown", detail: `Cloud Run's request log holds no request of ${revision}.` };
}

function isUser(entry: LogEntry, rules: UserRules, tagHosts: readonly string[]): boolean {
  // Whom Cloud Run turned away, no instance of it ever served.
  if (isUnserved(entry) || whoAsked(askedOf(entry), rules) !== null) return false;
  const host = hostOf(entry.httpRequest?.requestUrl);
  // https://TAG---SERVICE-HASH-xx.a.run.app
  return host === null || !(host.includes("---") || tagHosts.includes(host));
}

function hostOf(url: string | undefined): string | null {
  return /^[a-z]+:\/\/([^/?#]+)/i.exec(url ?? "")?.[1] ?? null;
}

async function mostOfADay(
  { clock, metrics, service, region }: ServedParts,
  revision: string,
  wait: Wait,
): Promise<Served> {
  const reader = await metrics();
  const to = Math.floor(clock.now() / hourMs) * hourMs;
  const hours = async (and: string): Promise<Map<number, number>> => {
    const asked = { service, region, and, from: to - lookBackMs, to, alignmentMs: hourMs, groupBy: [] };
    return new Map((await requestCounts(reader, asked, wait)).map(({ at, count }) => [at, count]));
  };
  const [own, all] = await Promise.all([hours(`resource.labels.revision_name="${revision}"`), hours("")]);
  if (all.size === 0) return { kind: "unknown", detail: "Monitoring has counted no request of this service." };
  const days = new Map<number, { own: number; all: number; at: number }>();
  for (const [at, count] of all) {
    // Points stand at their hours' ends: 24 of them up to now are a day, whatever the clock says.
    const day = Math.floor((to - at) / (24 * hourMs));
    const known = days.get(day) ?? { own: 0, all: 0, at: 0 };
    const mine = own.get(at) ?? 0;
    days.set(day, { own: known.own + mine, all: known.all + count, at: mine > 0 ? Math.max(known.at, at) : known.at });
  }
  const served = [...days.values()]
    .filter((day) => day.own > 0 && day.own > day.all / 2)
    .toSorted((a, b) => b.at - a.at)[0];
  return served === undefined ? { kind: "no" } : { kind: "yes", by: "monitoring", at: served.at };
}

async function guarded(wait: Wait, ask: () => Promise<Served>): Promise<Served> {
  try {
    return await ask();
  } catch (error) {
    throwUnlessCallFailed(error, wait.signal);
    return { kind: "unknown", detail: error.message };
  }
}
