import type { Doubt, ComparedLog, Witness } from "./doubt.ts";
import { type Gap, longestGap } from "./gap.ts";
import { type Counts, divided, noCounts, sumOfCounts, totalOf } from "./end-counts.ts";

/** Requests of both logs that ended in the same time. */
export interface CountedScope {
  app: Counts;
  /** Users' requests of Cloud Run's log, by their route. */
  routes: ReadonlyMap<string, Counts>;
  /** Of these, those of checkers and bots. */
  strangers: ReadonlyMap<string, Counts>;
  /** The P95 budget first. */
  budgetsMs: readonly number[];
  /** Entries of a sample vary by chance: so many times the root of a count. */
  noise: number;
  /** The time in equal parts, epoch ms. */
  parts: readonly { from: number; to: number; app: number; routes: ReadonlyMap<string, number> }[];
}

type SlowDoubt = Extract<Doubt, { code: "latency-differs" }>;

/** All that was read of either log, each as far as it was. */
export interface SoFar {
  app: Counts;
  /** Of Cloud Run's log. */
  all: Counts;
  strangers: Counts;
}

export interface CountView {
  app: Doubt | null;
  platform: Doubt | null;
  /** They are the same requests. */
  agree: boolean;
  /** The same requests, but they took longer by Cloud Run's log: of each budget. Null: they did not. */
  latencies: readonly (SlowDoubt | null)[];
  /** The same requests, but more of them failed by the app's log. */
  errors: Doubt | null;
}

const fewMissing = 2;
const shareMissing = 0.1;
const fewestToAgree = 5;
/** Of all: less does not matter. */
const shareOfBad = 0.002;

/** Routes with a smaller part of the requests may be the app's or not: nobody can tell by their number. */
const shareOfRoute = 0.05;
const mostRoutes = 6;

/** Entries a request, where an app writes several of each. */
const mostLines = 6;

/** A part of the time in which so many requests are missing, or nearly all of them, is no chance. */
const fewestInPart = 8;
const shareInPart = 0.25;

/**
 * Without traces: is the app's log all of the requests of some routes? An app need not log every route (a health check), but
 * of what it logs nothing may be missing, neither good ones nor bad ones.
 *
 * @param whole is Cloud Run's log known to be whole (true), or to be a part (false)? Null: nothing says.
 */
export function compareLogs(counted: CountedScope, whole: boolean | null): CountView {
  const { app, routes, noise } = counted;
  const all = sumOfCounts([...routes.values()]);
  const none = { app: null, platform: null, agree: false, latencies: [], errors: null };
  const small = totalOf(all) === 0 && totalOf(app) === 0;
  if (small) return none;
  const errors = whole === false ? null : failedByApp(app, all, noise);
  const scope = errors === null ? scopeFor(counted, whole === false) : { routes: [...routes.keys()], counts: all };
  if (scope !== null) {
    const gap = gapIn(counted, scope.routes);
    if (gap !== null) return { ...none, app: { code: "stopped", log: "app", ...gap, by: "platform" } };
    const strangers = strangersDoubt(counted, scope);
    if (strangers !== null) return { ...none, app: strangers };
    const slow = counted.budgetsMs.map((budgetMs, i) => slowDoubt(counted, scope.counts, budgetMs, i));
    const lack = slow.find((one) => one?.code === "lacks") ?? null;
    if (lack !== null) return { ...none, app: lack };
    const latencies = slow.map((one) => (one?.code === "latency-differs" ? one : null));
    return { ...none, agree: whole !== false && totalOf(scope.counts) >= fewestToAgree, latencies, errors };
  }
  const [found, of] = [Math.round(totalOf(app)), Math.round(totalOf(all))];
  if (found <= of) {
    const lack = compareCounts(app, all, noise, "app", "platform");
    return { ...none, app: lack === "agree" ? { code: "unchecked", log: "app" } : lack };
  }
  if (whole === false) return none;
  const lines = Math.round(totalOf(app) / totalOf(all));
  const several = lines >= 2 && lines <= mostLines && fits(divided(app, lines), all, noCounts, noise, false);
  if (whole === true || several) return { ...none, app: { code: "too-many", log: "app", found, of, by: "platform" } };
  return { ...none, platform: { code: "lacks", log: "platform", kind: "all", found: of, of: found, by: "app" } };
}

/**
 * How one log's counts lie beside what a witness counts of the same requests.
 *
 * @param others of the witness's requests, those that the log may have or not. @param slowAllowed of each budget: where no more
 *   than half of that is slow by the witness, it matters to none whether the log has them, or measures less than the whole request.
 */
export function compareCounts(
  own: Counts,
  witnessed: Counts,
  noise: number,
  log: ComparedLog,
  by: Witness,
  others: Counts = noCounts,
  slowAllowed: readonly number[] = [],
): Doubt | "agree" {
  const all = {
    ...witnessed,
    ok: Math.max(0, witnessed.ok - others.ok),
    failed: Math.max(0, witnessed.failed - others.failed),
  };
  const [found, of, most] = [totalOf(own), totalOf(all), totalOf(witnessed)];
  const lacks = (kind: "all" | "ok" | "failed" | "slow", has: number, had: number): Doubt => ({
    code: "lacks",
    log,
    kind,
    found: Math.round(has),
    of: Math.round(had),
    by,
  });
  // An unknown status may be any.
  if (all.failed - own.failed - own.unknown > spare(all.failed, noise)) return lacks("failed", own.failed, all.failed);
  if (all.ok - own.ok - own.unknown > spare(all.ok, noise)) return lacks("ok", own.ok, all.ok);
  if (of - found > spare(of, noise)) return lacks("all", found, of);
  if (found - most > spare(most, noise))
    return { code: "too-many", log, found: Math.round(found), of: Math.round(most), by };
  // Few of all, they may be missing among what is spared. Others' may be slow as well.
  for (const [i, slow] of witnessed.slow.entries()) {
    const [has, had] = [own.slow[i] ?? 0, Math.max(0, slow - (others.slow[i] ?? 0))];
    const matters = had > ((slowAllowed[i] ?? 0) / 2) * of;
    if (matters && had - has - own.untimed > spare(had, noise)) return lacks("slow", has, had);
  }
  return "agree";
}

/** As many entries as requests, and more of them failed: it is all of them, and knows otherwise how they ended. */
function failedByApp(app: Counts, all: Counts, noise: number): Doubt | null {
  const [found, of] = [totalOf(app), totalOf(all)];
  const more = app.failed - all.failed;
  if (Math.abs(found - of) > spare(of, noise) || more <= spare(all.failed, noise)) return null;
  return { code: "status-differs", log: "app", app: Math.round(more), platform: 0, of: Math.round(of) };
}

/** Does it take checkers and bots to explain as many entries? Without traces only Cloud Run's log tells which they are. */
function strangersDoubt(
  { app, noise, strangers }: CountedScope,
  { routes, counts }: { routes: readonly string[]; counts: Counts },
): Doubt | null {
  const others = totalOf(sumOfCounts(routes.flatMap((route) => strangers.get(route) ?? [])));
  const users = totalOf(counts) - others;
  const found = totalOf(app) - users;
  // A sample tells the users' number less surely than the checkers' share: the nearer one of "with them" and "without".
  const least = Math.min(spare(users, noise), Math.max(spare(users, 0), others / 2));
  if (others <= fewMissing || found <= least) return null;
  return { code: "not-users", log: "app", found: Math.round(Math.min(found, others)), of: Math.round(totalOf(app)) };
}

/**
 * Are checkers' and bots' requests among what is bad in the app's log? They may be few, and all that failed or was slow: only
 * Cloud Run's log tells whose it was. By all that was read, for a stream shows long after what it began beside.
 */
export function badStrangers({ app, all, strangers: others }: SoFar): Doubt | null {
  const kinds = [
    { own: app.failed, theirs: all.failed, strange: others.failed },
    ...app.slow.map((own, i) => ({ own, theirs: all.slow[i] ?? 0, strange: others.slow[i] ?? 0 })),
  ];
  const least = Math.max(fewMissing, shareOfBad * totalOf(app));
  const found = kinds.find(({ own, theirs, strange }) => {
    const ofUsers = theirs - strange;
    const more = own - ofUsers;
    return strange > least && more > spare(ofUsers, 0) && 2 * strange >= more;
  });
  if (found === undefined) return null;
  return { code: "not-users", log: "app", found: Math.round(found.strange), of: Math.round(totalOf(app)) };
}

/** Slow ones are few: all of them may be missing among what is spared of all. Or they are there, and were measured otherwise. */
function slowDoubt({ app, noise }: CountedScope, all: Counts, budgetMs: number, i: number): Doubt | null {
  const [own, theirs] = [app.slow[i] ?? 0, all.slow[i] ?? 0];
  const missing = theirs - own - app.untimed;
  const [found, of] = [Math.round(own), Math.round(theirs)];
  if (missing <= spare(theirs, noise)) {
    // No app takes longer than the whole request did; but the slowest of Cloud Run's entries may not have been read yet.
    const more = own - theirs - all.untimed;
    const unread = totalOf(app) - totalOf(all) > more / 2;
    if (more <= spare(theirs, noise) || unread) return null;
    return { code: "latency-differs", log: "app", budgetMs, app: found, platform: of, of: Math.round(totalOf(all)) };
  }
  if (totalOf(all) - totalOf(app) > missing / 2)
    return { code: "lacks", log: "app", kind: "slow", found, of, by: "platform" };
  return { code: "latency-differs", log: "app", budgetMs, app: found, platform: of, of: Math.round(totalOf(all)) };
}

/** Could so many be missing, and not show in these counts? */
export function hides({ noise }: Pick<CountedScope, "noise">, n: number): boolean {
  return noise > 0 && spare(n, noise) >= n;
}

function spare(n: number, noise: number): number {
  return Math.max(fewMissing, shareMissing * n) + noise * Math.sqrt(Math.max(0, n));
}

/**
 * The routes that the app logs: those whose requests, all of them together, are as many as its entries. The small ones may
 * be in it or not. Null: no choice of routes explains its entries.
 */
function scopeFor({ app, routes, noise }: CountedScope, partial: boolean): { routes: string[]; counts: Counts } | null {
  const total = totalOf(sumOfCounts([...routes.values()]));
  const sorted = [...routes].toSorted(([, a], [, b]) => totalOf(b) - totalOf(a));
  const large = sorted.filter(([, counts]) => totalOf(counts) >= shareOfRoute * total).slice(0, mostRoutes);
  const small = sumOfCounts(sorted.slice(large.length).map(([, counts]) => counts));
  // The most of them first: an app most likely logs all.
  for (let choice = 2 ** large.length - 1; choice >= 0; choice -= 1) {
    const chosen = large.filter((_, i) => (choice & (1 << i)) !== 0);
    const counts = sumOfCounts(chosen.map(([, its]) => its));
    if (totalOf(counts) + totalOf(small) === 0) continue;
    if (fits(app, counts, small, noise, partial)) return { routes: chosen.map(([name]) => name), counts };
  }
  return null;
}

/** Are these as many as the chosen ones, with or without the small ones? A part of the chosen ones: no fewer than it. */
function fits(app: Counts, chosen: Counts, small: Counts, noise: number, partial: boolean): boolean {
  const between = (n: number, low: number, high: number): boolean =>
    n >= low - spare(low, noise) && (partial || n <= high + spare(high, noise));
  return (
    between(app.failed + app.unknown, chosen.failed, chosen.failed + small.failed + app.unknown) &&
    between(totalOf(app), totalOf(chosen), totalOf(chosen) + totalOf(small)) &&
    between(app.ok + app.unknown, chosen.ok, chosen.ok + small.ok + app.unknown)
  );
}

function gapIn({ parts, noise }: CountedScope, routes: readonly string[]): Gap | null {
  const counted = parts.map(({ from, to, app, routes: its }) => ({
    from,
    to,
    found: app,
    n: routes.reduce((sum, route) => sum + (its.get(route) ?? 0), 0),
  }));
  // A few entries of a sample stand for many, by chance.
  const gap = longestGap(counted, ({ n, found }) => {
    return n >= fewestInPart && n - found > noise * Math.sqrt(n) && found <= shareInPart * n;
  });
  return gap && { ...gap, found: Math.round(gap.found), of: Math.round(gap.of) };
}
