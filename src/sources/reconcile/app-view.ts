import { upperTail } from "../../stats/binomial.ts";
import { badStrangers, compareLogs, hides } from "./counts.ts";
import type { Doubt } from "./doubt.ts";
import { totalOf } from "./end-counts.ts";
import { type Gap, longestGap } from "./gap.ts";
import type { AppHeld, Held, Reconciled, Tolerances } from "./held.ts";
import { type Mismatch, mismatchOfSpreads } from "./latency-ratio.ts";
import * as limits from "./limits.ts";
import type { PlatformView } from "./platform-view.ts";
import { type Found, type Joined, joinParts, type RouteFound } from "./trace-join.ts";

export interface AppView {
  present: boolean;
  confirmed: boolean;
  doubts: Doubt[];
  open: Reconciled["open"];
  unit: Doubt | null;
  /** It came to a stop together with Cloud Run's: it may be late, and while the window runs that is no reason to leave it. */
  stalled: Doubt | null;
  thin: boolean;
}

export const noApp: AppView = {
  present: false,
  confirmed: false,
  doubts: [],
  open: { errors: null, latency: null },
  unit: null,
  stalled: null,
  thin: false,
};

/** Is the app's log whole, and of the same requests as Cloud Run's? */
export function appView(held: Held, platform: PlatformView, tolerances: Tolerances): AppView {
  const { app, joined } = held;
  if (app.lines === 0) return noApp;
  const unit = unitDoubt(held);
  const values = missingValues(app, tolerances);
  const byTrace = app.traced >= limits.shareTraced * app.lines && app.tracesAlike && joined.pairs > 0;
  const { doubts, confirmed, open } = byTrace
    ? traceView(held, platform, tolerances)
    : countView(held, platform, tolerances);
  // Where Cloud Run's log is whole, what it does not have was no request.
  const of = joined.pairs;
  const others = joined.appOnly > limits.fewAlone && joined.appOnly > limits.shareAlone * (joined.appOnly + of);
  const alone: Doubt[] =
    others && platform.whole === true
      ? [{ code: "too-many", log: "app", found: joined.appOnly + of, of, by: "platform" }]
      : [];
  const strange = doubts.length > 0 ? null : badStrangers(held.soFar);
  if (strange !== null) doubts.push(strange);
  const shared = byTrace ? null : sharedTraces(held);
  if (shared !== null) doubts.push(shared);
  const stalled = stallOf(held);
  const unseen = doubts.length > 0 ? null : badOfNeither(held, platform, tolerances);
  return {
    present: true,
    confirmed: confirmed && alone.length === 0 && unseen === null,
    doubts: [...(unit === null ? [] : [unit]), ...doubts, ...(unseen === null ? [] : [unseen]), ...alone, ...values],
    open: byTrace ? openBudgets(joined, tolerances) : open,
    unit,
    stalled,
    thin: isThin(held, tolerances, byTrace),
  };
}

/** Failed or slow requests that Monitoring counts and neither log has: that both logs agree says nothing then. */
function badOfNeither({ monitoring }: Held, { doubts }: PlatformView, tolerances: Tolerances): Doubt | null {
  const lacks = (doubt: Doubt, kinds: readonly string[]): boolean =>
    doubt.code === "lacks" && kinds.includes(doubt.kind) && doubt.by === "monitoring";
  const kinds = ["failed", "slow"].filter((kind) => doubts.some((doubt) => lacks(doubt, [kind])));
  const own = monitoring === null ? null : limits.byMonitoring(monitoring.counted, "app", tolerances);
  return own !== null && own !== "agree" && lacks(own, kinds) ? own : null;
}

function isThin({ joined, sampled, counted }: Held, { slowAllowed }: Tolerances, byTrace: boolean): boolean {
  if (!sampled) return false;
  const twice = 2 * Math.min(...slowAllowed);
  const seen = sumOf([...joined.routes.values()].flatMap(({ ok, failed }) => [ok, failed])).n;
  if (byTrace) return seen * twice < limits.fewestSeen;
  return counted !== null && hides(counted, twice * totalOf(counted.app));
}

/** Where the delivery of all logs stalls, neither is a witness of the other. Our own probes are, and Monitoring. */
function stallOf({ app, platform, monitoring, window }: Held): Doubt | null {
  const log = "app";
  if (monitoring?.unlogged != null) return { code: "stopped", log, ...monitoring.unlogged, by: "monitoring" };
  const { silence, probes } = platform;
  if (silence === null || app.inSilence === null || limits.isMissing(probes, limits.shareUnshown)) return null;
  const { n, found } = app.inSilence;
  // That Cloud Run's log has stopped is known already: in the same time the app's needs no more than to be silent as well.
  if (n < limits.fewestInSilence || found > limits.shareInGap * n) return null;
  return {
    code: "stopped",
    log,
    fromAt: silence.from,
    toAt: silence.to ?? window.to,
    found: 0,
    of: silence.probes,
    by: "probes",
  };
}

type Checked = Pick<AppView, "doubts" | "confirmed" | "open">;

const nothingOpen: AppView["open"] = { errors: null, latency: null };

/** By the traces: which of Cloud Run's requests the app's log has. */
function traceView(held: Held, platform: PlatformView, tolerances: Tolerances): Checked {
  const { joined, last, monitoring } = held;
  const log = "app";
  const doubts: Doubt[] = [];
  // A kind of request that it never logs is none of its own.
  const own = [...joined.routes.values()].filter(({ ok, failed }) => ok.found + failed.found > 0);
  const sum = (kind: "ok" | "failed"): Found => sumOf(own.map((route) => route[kind]));
  const isMissing = (one: Found): boolean => limits.isMissing(one, limits.shareMissing);
  const slow = joined.slow.map((_, i) => sumOf(own.flatMap((route) => route.slow[i] ?? []))).find(isMissing);
  const kinds = { ok: sum("ok"), failed: sum("failed"), ...(slow === undefined ? {} : { slow }) };
  for (const kind of ["ok", "failed", "slow"] as const) {
    const { n: of, found } = kinds[kind] ?? { n: 0, found: 0 };
    if (isMissing({ n: of, found })) doubts.push({ code: "lacks", log, kind, found, of, by: "platform" });
  }
  const gap = doubts.length > 0 ? null : gapIn(own, held.window);
  if (gap !== null) doubts.push({ code: "stopped", log, ...gap, by: "platform" });
  const requests = sumOf([sum("ok"), sum("failed")]);
  const shared = sharedTraces(held);
  if (shared !== null) doubts.push(shared);
  if (joined.notUsers >= limits.fewestThatDiffer && joined.notUsers > limits.shareNotUsers * joined.pairs)
    doubts.push({ code: "not-users", log, found: joined.notUsers, of: joined.pairs });
  const { n, cloudFails, appFails } = joined.statuses;
  if (differs(cloudFails, n, tolerances.errorRateBudget))
    doubts.push({ code: "status-differs", log, app: appFails, platform: cloudFails, of: n });
  // A part of Cloud Run's log tells only of what it holds: without a success in it, nothing of those.
  const counted = monitoring !== null && limits.byMonitoring(monitoring.counted, "app", tolerances) === "agree";
  const told =
    counted ||
    platform.whole === true ||
    (sum("ok").found > 0 && held.platform.succeeded > 0 && !isCutAlike(held, platform));
  return { doubts, confirmed: told && (last || requests.found >= limits.fewestPairs), open: nothingOpen };
}

/** Several requests under one trace: neither are they joined, nor are the app's entries told apart. */
function sharedTraces({ app, joined }: Held): Doubt | null {
  const { n } = sumOf([...joined.routes.values()].flatMap(({ ok, failed }) => [ok, failed]));
  const of = joined.shared + n;
  const many = joined.shared > limits.fewAlone && joined.shared > limits.shareShared * of;
  return app.traced > 0 && many ? { code: "shared-traces", log: "app", found: joined.shared, of } : null;
}

/**
 * What keeps entries out of Cloud Run's log, a sink's filter by severity or a sample by trace, may keep out the app's of the same
 * requests: where the app's log does not hold what Cloud Run's surely lacks, that both agree says nothing.
 */
function isCutAlike({ joined }: Held, { doubts }: PlatformView): boolean {
  const { appOnly, pairs } = joined;
  return doubts.some((doubt) => {
    if (doubt.code === "excluded") return appOnly <= limits.fewAlone;
    if (doubt.code !== "lacks" || doubt.kind === "failed" || doubt.by === "app") return false;
    return appOnly <= ((appOnly + pairs) * (1 - doubt.found / doubt.of)) / 2;
  });
}

/** Without traces: by the number of requests. */
function countView(held: Held, { whole }: PlatformView, tolerances: Tolerances): Checked {
  const { slowAllowed, errorRateBudget } = tolerances;
  const { counted, monitoring, platform } = held;
  const beside = platform.entries > 0 && counted !== null ? compareLogs(counted, whole) : null;
  const nothing = { doubts: [], confirmed: false, open: nothingOpen };
  if (beside?.agree === true) {
    const { latencies, errors } = beside;
    const longer = latencies.find((one, i) => one !== null && isContradicted(one, slowAllowed[i] ?? 1)) ?? null;
    const failed = errors?.code === "status-differs" && differs(errors.app, errors.of, errorRateBudget);
    return { ...nothing, confirmed: true, open: { errors: failed ? errors : null, latency: longer } };
  }
  if (beside?.app != null && beside.app.code !== "unchecked") return { ...nothing, doubts: [beside.app] };
  const told = monitoring === null ? null : limits.byMonitoring(monitoring.counted, "app", tolerances);
  if (told === "agree") return { ...nothing, confirmed: true };
  return { ...nothing, doubts: told === null ? [] : [told] };
}

/** Is the budget broken by Cloud Run's latencies, or not kept as far as they go, and neither by the app's? */
function isBroken({ app, platform, of }: { app: number; platform: number; of: number }, allowed: number): boolean {
  const broken = (slow: number): boolean => upperTail(of, slow, allowed) <= limits.level;
  const kept = platform - app < limits.fewestThatDiffer || platform <= allowed * of;
  return platform > app && !broken(app) && (broken(platform) || !kept);
}

/** By either log alone: an app cannot have taken longer than the whole request did. At the window's edges a few may differ. */
function isContradicted(slow: { app: number; platform: number; of: number }, allowed: number): boolean {
  const isLonger = slow.app > 2 * slow.platform;
  return (
    isBroken(slow, allowed) || (isLonger && isBroken({ ...slow, app: slow.platform, platform: slow.app }, allowed))
  );
}

function unitDoubt({ app, joined, counted, platform, monitoring }: Held): Doubt | null {
  const byTrace = app.tracesAlike ? joined.ratios.mismatch(app.unit) : null;
  const spreads = joined.ratios.n > 0 || app.spread === null ? [] : [counted && platform.spread, monitoring?.spread];
  const bySpread = spreads.map((cloud) =>
    cloud == null || app.spread === null ? null : mismatchOfSpreads(app.spread, cloud, app.unit),
  );
  const mismatch: Mismatch | null = byTrace ?? bySpread.find((one) => one !== null) ?? null;
  return mismatch === null ? null : { code: "unit", log: "app", ...mismatch };
}

function missingValues(
  { requests, noLatency, noStatus }: AppHeld,
  { errorRateBudget, slowAllowed }: Tolerances,
): Doubt[] {
  const matters = (missing: number, allowed: number): boolean =>
    missing >= limits.fewestThatDiffer && missing > (allowed / 2) * requests;
  const of = requests;
  return [
    ...(matters(noLatency, Math.min(...slowAllowed))
      ? [{ code: "values-missing", log: "app", field: "latency", found: of - noLatency, of } as const]
      : []),
    ...(matters(noStatus, errorRateBudget)
      ? [{ code: "values-missing", log: "app", field: "status", found: of - noStatus, of } as const]
      : []),
  ];
}

/** What the app says of a request and Cloud Run does not: it may know better, and may be wrong. That decides nothing. */
function openBudgets({ statuses, slow }: Joined, { errorRateBudget, slowAllowed }: Tolerances): Reconciled["open"] {
  const { n, cloudFails, appFails } = statuses;
  const errors: Doubt | null = differs(appFails, n, errorRateBudget)
    ? { code: "status-differs", log: "app", app: appFails, platform: cloudFails, of: n }
    : null;
  const latency = slow.find(({ n: of, cloud, app }, i) =>
    isContradicted({ app, platform: cloud, of }, slowAllowed[i] ?? 1),
  );
  return {
    errors,
    latency:
      latency === undefined
        ? null
        : {
            code: "latency-differs",
            log: "app",
            budgetMs: latency.budgetMs,
            app: latency.app,
            platform: latency.cloud,
            of: latency.n,
          },
  };
}

function differs(some: number, n: number, budget: number): boolean {
  return some >= limits.fewestThatDiffer && some > Math.max(limits.leastDiffering, budget / 2) * n;
}

function sumOf(some: readonly Found[]): Found {
  return some.reduce((sum, { n, found }) => ({ n: sum.n + n, found: sum.found + found }), { n: 0, found: 0 });
}

/** The longest time in which nearly all that there was is missing. */
function gapIn(routes: readonly RouteFound[], { from, to }: Held["window"]): Gap | null {
  const at = (part: number): number => from + (part * (to - from)) / joinParts;
  const parts = Array.from({ length: joinParts }, (_, i) => {
    const sum = sumOf(routes.flatMap(({ parts: its }) => its[i] ?? []));
    return { ...sum, from: at(i), to: at(i + 1) };
  });
  return longestGap(parts, ({ n, found }) => n >= limits.fewestInGap && found <= limits.shareInGap * n);
}
