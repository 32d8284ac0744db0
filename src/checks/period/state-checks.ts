import type { PeriodCheck, PeriodCheckId, PeriodReason } from "../../report/report.ts";
import { upperTail } from "../../stats/binomial.ts";
import type { StatusRange } from "../../inputs/settings.ts";
import { isError } from "../tally.ts";
import { periodCheck, unseen } from "./period-check.ts";
import type { SeenPeriod } from "./seen-period.ts";

/** An answer from memory takes less than half of the time of a fresh one. */
const cachedShare = 0.5;

/** The two logs differ by more than the requests at the period's edges. */
const differLevel = 0.001;

/** A P95 of this few periods can have no trend that is not chance (stats/trends.ts). */
const leastPeriods = 4;
const farthestMs = 365 * 86_400_000;

/** What has no figure to be kept below a limit. */
export function stateChecks(seen: SeenPeriod, p95Ms: number | undefined): PeriodCheck[] {
  return [
    p95Trend(seen, p95Ms ?? null),
    restarts(seen),
    dependencies(seen),
    newErrors(seen),
    dataConsistent(seen),
    cache(seen),
    configuration(seen),
    noRollback(seen),
  ];
}

function check(id: PeriodCheckId, mark: PeriodCheck["mark"], n: number, reason: PeriodReason): PeriodCheck {
  return periodCheck(id, mark, reason, { n });
}

function notAsked(id: PeriodCheckId): PeriodCheck {
  return periodCheck(id, "unknown", { code: "not-asked" });
}

function p95Trend({ trend: seen, unread }: SeenPeriod, limit: number | null): PeriodCheck {
  if (seen === null) return unseen("p95-trend", unread.trend, { unit: "ms", limit });
  const { points, trend } = seen;
  const [first, second] = points;
  const stepMs = first === undefined || second === undefined ? 0 : second.to - first.to;
  const value = points.at(-1)?.p95Ms ?? null;
  const steps = points.length;
  const trendCheck = (mark: PeriodCheck["mark"], reason: PeriodReason): PeriodCheck =>
    periodCheck("p95-trend", mark, reason, { value, limit, unit: "ms", n: steps });
  if (trend === null || (steps < leastPeriods && !trend.rising)) {
    return trendCheck("unknown", { code: "too-few-periods", steps });
  }
  const { p } = trend;
  if (!trend.rising) return trendCheck("ok", { code: "steady", steps, p });
  const perStepMs = trend.slope * stepMs;
  const to = points.at(-1)?.to ?? 0;
  // Nobody plans by a date that is years away.
  const reachedAt = trend.crossesAt !== null && trend.crossesAt - to <= farthestMs ? trend.crossesAt : null;
  return trendCheck("warning", { code: "rising", steps, p, perStepMs, reachedAt });
}

function restarts({ restarts: seen, unread }: SeenPeriod): PeriodCheck {
  if (seen === null) return unseen("restarts", unread.restarts);
  const { kills, recovered, message } = seen;
  if (kills === 0) return { ...check("restarts", "ok", seen.starts, { code: "no-restarts" }), value: 0 };
  const reason = { code: "restarted", times: kills, recovered, message: message ?? "" } as const;
  return { ...check("restarts", recovered === false ? "failed" : "warning", seen.starts, reason), value: kills };
}

function dependencies({ dependencies: seen }: SeenPeriod): PeriodCheck {
  if (seen === null) return notAsked("dependencies");
  const failing = seen.parts.filter(({ ok }) => !ok).map(({ name }) => name);
  const n = seen.parts.length;
  if (failing.length > 0)
    return check("dependencies", "failed", n, { code: "parts-failing", names: failing.join(", ") });
  if (!seen.ok) return check("dependencies", "failed", n, { code: "health-failing", detail: seen.detail });
  return check("dependencies", "ok", n, { code: "all-answer", parts: n });
}

function newErrors({ newMessages: seen, unread }: SeenPeriod): PeriodCheck {
  if (seen === null) return unseen("new-errors", unread.errors);
  const patterns = seen.patterns.length + seen.more;
  if (patterns === 0 && seen.atLeast) return unseen("new-errors", "there were more errors than can be read");
  if (patterns === 0) return { ...check("new-errors", "ok", seen.compared, { code: "no-new-errors" }), value: 0 };
  const messages = seen.patterns.reduce((sum, { count }) => sum + count, 0);
  return {
    ...check("new-errors", "warning", seen.compared, { code: "new-errors", patterns, messages }),
    value: patterns,
  };
}

/** So many requests in a part of the period are not all of other paths than the app's. */
const leastInPart = 50;

const serverErrors: readonly StatusRange[] = [{ from: 500, to: 999 }];

/**
 * What Cloud Run counted must be in the app's log: errors (`error-status`) that the app does not write, and parts of the period in which
 * it wrote nothing at all, are missing in every figure of its own. Of a sample only the latter is asked.
 */
function dataConsistent({ cloudRun, requests, unread }: SeenPeriod): PeriodCheck {
  if (cloudRun === null || requests?.of !== "app") return unseen("data-consistent", unread.consistency);
  const silent = requests.slices.flatMap(({ at, requests: logged }, i) => {
    const counted = cloudRun.slices[i] ?? 0;
    return logged === 0 && counted >= leastInPart ? [{ at, counted }] : [];
  });
  const [first] = silent;
  if (first !== undefined) {
    const lost = silent.reduce((sum, { counted }) => sum + counted, 0);
    const reason = { code: "log-silent", parts: silent.length, firstAt: first.at, requests: lost } as const;
    return check("data-consistent", "failed", requests.count, reason);
  }
  if (requests.sampling !== null) return unseen("data-consistent", unread.consistency);
  const { count: platform, statuses } = cloudRun.errors ?? { count: cloudRun.serverErrors, statuses: serverErrors };
  const app = requests.byStatus.reduce((sum, { status, count }) => sum + (isError(status, statuses) ? count : 0), 0);
  const n = app + platform;
  // Each error is in either log with the same chance where they agree.
  const agree = n === 0 || upperTail(n, Math.max(app, platform), 0.5) > differLevel;
  return check("data-consistent", agree ? "ok" : "warning", requests.count, {
    code: agree ? "logs-agree" : "logs-differ",
    app,
    platform,
  });
}

function cache({ cache: seen }: SeenPeriod): PeriodCheck {
  if (seen === null) return notAsked("cache");
  const { firstMs, repeatedMs, repeats } = seen;
  const effective = repeatedMs <= cachedShare * firstMs;
  const reason = { code: effective ? "cache-effective" : "cache-ineffective", firstMs, repeatedMs } as const;
  // Not every service keeps answers: where it does, its people know that the box should be ticked.
  return check("cache", effective ? "ok" : "unknown", repeats + 1, reason);
}

function configuration({ configuration: seen, unread }: SeenPeriod): PeriodCheck {
  if (seen.length === 0)
    return unread.revisions === undefined ? notAsked("configuration") : unseen("configuration", unread.revisions);
  const different = seen.filter(({ same }) => !same);
  if (different.length === 0)
    return check("configuration", "ok", seen.length, { code: "as-wanted", settings: seen.length });
  const settings = different
    .map(({ setting, wanted, actual }) => `${setting}: ${actual ?? "–"} ≠ ${wanted}`)
    .join(", ");
  return check("configuration", "warning", seen.length, { code: "differs", settings });
}

/** Traffic that is not with the latest revision was sent back, or held back. */
function noRollback({ traffic, latestCreated, revisions, unread }: SeenPeriod): PeriodCheck {
  const serving = traffic.toSorted((a, b) => b.percent - a.percent)[0];
  if (serving === undefined || latestCreated === null) return unseen("no-rollback", unread.revisions);
  if (serving.revision === latestCreated) {
    return check("no-rollback", "ok", 1, { code: "latest-serves", revision: serving.revision });
  }
  const { revision } = serving;
  if (!isOnlyTagged(latestCreated, traffic)) return older(revision, latestCreated);
  const deployed = revisions
    .filter(({ name }) => !isOnlyTagged(name, traffic))
    .toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
  const isKnown = revisions.some(({ name }) => name === revision);
  return !isKnown || deployed === undefined || deployed.name === revision
    ? check("no-rollback", "unknown", 1, { code: "tagged-above", revision, latest: latestCreated })
    : older(revision, deployed.name);
}

function older(revision: string, latest: string): PeriodCheck {
  return check("no-rollback", "warning", 1, { code: "older-serves", revision, latest });
}

/** A preview for a pull request has a tag and no traffic. So has one that was sent back and kept its tag. */
function isOnlyTagged(name: string, traffic: SeenPeriod["traffic"]): boolean {
  const its = traffic.filter(({ revision }) => revision === name);
  return its.some(({ tag }) => tag !== null) && its.every(({ percent }) => percent === 0);
}
