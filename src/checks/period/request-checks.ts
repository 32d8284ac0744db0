import type { PeriodCheck, PeriodReason, PeriodRequests } from "../../report/report.ts";
import { countAbove } from "./histogram.ts";
import { periodCheck, unseen } from "./period-check.ts";
import { rateCheck } from "./rate-check.ts";
import { chanceLevel } from "../../stats/kruskal-wallis.ts";
import type { PeriodBudgets, SeenPeriod } from "./seen-period.ts";

/** A mean of fewer is nobody's mean. */
const leastForMean = 30;

/** A group with fewer requests is not said to be broken. */
const leastOfGroup = 5;
const brokenShare = 0.5;

/** The slowest group's mean must be so many times the others' to be named: the test alone finds what nobody notices. */
const noticed = 1.25;
/** A mean of fewer requests of a group is chance. */
const leastToNotice = 20;

/** The checks that rest on users' requests. @param requests with those that no instance took. */
export function requestChecks(
  requests: PeriodRequests | null,
  counts: Pick<SeenPeriod, "cloudRun" | "refused">,
  budgets: PeriodBudgets,
  why: string | undefined,
): PeriodCheck[] {
  const ids = ["availability", "error-rate", "mean", "p95", "groups", "groups-work"] as const;
  if (requests === null || requests.count === 0) {
    return ids.map((id) => {
      const unit = id === "mean" || id === "p95" ? "ms" : "ratio";
      return isOff(id, budgets)
        ? periodCheck(id, "unknown", { code: "budget-none" }, { unit })
        : unseen(id, why, { unit });
    });
  }
  return [
    availability(requests, counts, budgets.availability),
    errorRate(requests, budgets.errorRate),
    mean(requests, budgets.meanRangeMs),
    p95(requests, budgets.p95Ms),
    groups(requests),
    groupsWork(requests),
  ];
}

/**
 * Answered by an instance and without a server error (status 5xx), of all: by Cloud Run's own count where it is known, since
 * an app that is down logs nothing of it. That count lacks those that no instance took.
 */
function availability(
  requests: PeriodRequests,
  { cloudRun, refused }: Pick<SeenPeriod, "cloudRun" | "refused">,
  limit: number | undefined,
): PeriodCheck {
  const sum = (parts: PeriodRequests["byStatus"], from: number, to: number): number =>
    parts.reduce((all, { status, count }) => all + (status >= from && status < to ? count : 0), 0);
  const known = cloudRun !== null && cloudRun.requests > 0;
  const turnedAway = refused?.count ?? 0;
  const all = known ? cloudRun.requests + turnedAway : 0;
  const bad = known
    ? cloudRun.serverErrors + turnedAway
    : sum(requests.byStatus, 500, 600) + sum(refused?.byStatus ?? [], 0, 500);
  const counted = known ? { count: all, seen: all } : requests;
  const open = known ? 0 : (requests.withoutStatus ?? 0);
  const { rate, interval, ...check } = openRate(
    "availability",
    counted,
    bad,
    open,
    limit === undefined ? 1 : 1 - limit,
  );
  return {
    ...check,
    value: 1 - rate,
    limit: limit ?? null,
    unit: "ratio",
    interval: interval === null ? null : { low: 1 - (interval.high ?? 1), high: 1 - interval.low },
    ...(limit === undefined ? notJudged : {}),
  };
}

function errorRate(requests: PeriodRequests, limit: number | undefined): PeriodCheck {
  const { errors, withoutStatus = 0 } = requests;
  const { rate, ...check } = openRate("error-rate", requests, errors, withoutStatus, limit ?? 1);
  return { ...check, value: rate, limit: limit ?? null, unit: "ratio", ...(limit === undefined ? notJudged : {}) };
}

/** A rate beside requests of which nobody knows whether they failed: it is kept only where it would be if all of them did. */
function openRate(
  id: "availability" | "error-rate",
  counted: Pick<PeriodRequests, "count" | "seen">,
  bad: number,
  open: number,
  limit: number,
): ReturnType<typeof rateCheck> {
  const check = rateCheck(id, counted, bad, limit);
  if (open === 0 || check.mark !== "ok" || rateCheck(id, counted, bad + open, limit).mark === "ok") return check;
  return { ...check, mark: "unknown", reason: { code: "status-unknown", requests: open } };
}

function isOff(id: PeriodCheck["id"], { availability: available, errorRate: errors, p95Ms }: PeriodBudgets): boolean {
  const off = { availability: available, "error-rate": errors, p95: p95Ms };
  return id in off && off[id as keyof typeof off] === undefined;
}

/** Of a check whose budget is `none`. */
const notJudged = { mark: "unknown", reason: { code: "budget-none" } } as const;

function mean({ latency }: PeriodRequests, range: PeriodBudgets["meanRangeMs"]): PeriodCheck {
  const value = latency?.meanMs ?? null;
  const n = latency?.count ?? 0;
  const check = (mark: PeriodCheck["mark"], reason: PeriodReason): PeriodCheck =>
    periodCheck("mean", mark, reason, { value, limit: range?.high ?? null, unit: "ms", n });
  if (value === null || n < leastForMean) return check("unknown", { code: "no-data" });
  if (range === undefined) return check("unknown", { code: "not-asked" });
  if (value > range.high) return check("failed", { code: "beyond" });
  if (value < range.low) return check("warning", { code: "below-range", low: range.low });
  return check("ok", { code: "within" });
}

/** By the share of requests that are slower than the limit: 5 % may be. */
function p95(requests: PeriodRequests, limit: number | undefined): PeriodCheck {
  const { latency } = requests;
  const figures = { limit: limit ?? null, unit: "ms" } as const;
  if (latency === null)
    return periodCheck("p95", "unknown", { code: limit === undefined ? "budget-none" : "no-data" }, figures);
  const { ms, lowMs, highMs } = latency.p95;
  const interval = lowMs === highMs ? null : { low: lowMs, high: highMs };
  const check = (its: PeriodCheck["mark"], why: PeriodReason): PeriodCheck =>
    periodCheck("p95", its, why, { ...figures, value: ms, n: latency.count, interval });
  if (limit === undefined) return check("unknown", { code: "budget-none" });
  // The source resolves no finer than its buckets, and the limit lies within this one.
  if (lowMs < limit && (highMs === null || highMs > limit) && lowMs !== highMs) {
    return check("unknown", { code: "unresolved", low: lowMs, high: highMs });
  }
  const above = countAbove(
    latency.distribution.map(({ fromMs, toMs, count }) => ({ from: fromMs, to: toMs, count })),
    limit,
  );
  // The quantile is the source's own figure; the buckets that are shown only tell how much speaks for it.
  const onItsSide =
    ms > limit ? Math.max(above.count, 0.05 * latency.count) : Math.min(above.count, 0.05 * latency.count);
  const seen = { ...requests, count: latency.count, seen: (latency.count * requests.seen) / requests.count };
  const { mark, reason } = rateCheck("p95", seen, onItsSide, 0.05);
  return ms > limit && mark === "ok" ? check("warning", { code: "beyond-unproven" }) : check(mark, reason);
}

/** Does one deviate from the others? */
function groups(requests: PeriodRequests): PeriodCheck {
  const { groups: all, groupDifference } = requests;
  const n = all.reduce((sum, { count }) => sum + count, 0);
  if (groupDifference === null) return periodCheck("groups", "unknown", { code: "no-groups" }, { n });
  const { p, epsilonSquared: effect } = groupDifference;
  const share = requests.count === 0 ? 0 : requests.seen / requests.count;
  const timed = all.flatMap(({ group, count, meanMs }) =>
    meanMs === null || count * share < leastToNotice ? [] : [{ group, count, meanMs }],
  );
  const slowest = timed.toSorted((a, b) => b.meanMs - a.meanMs)[0];
  const others = timed.filter((one) => one !== slowest);
  const othersN = others.reduce((sum, { count }) => sum + count, 0);
  const othersMeanMs = others.reduce((sum, { count, meanMs }) => sum + count * meanMs, 0) / othersN;
  // The share of the ranks' spread that a group explains is bounded by its size: how much slower it is decides, not that.
  if (p < chanceLevel && slowest !== undefined && slowest.meanMs >= noticed * othersMeanMs) {
    const figures = { slowest: slowest.group, meanMs: slowest.meanMs, othersMeanMs };
    return periodCheck(
      "groups",
      "warning",
      { code: "groups-differ", groups: all.length, p, effect, ...figures },
      { n },
    );
  }
  return periodCheck("groups", "ok", { code: "groups-alike", groups: all.length, p, effect }, { n });
}

/** Every group is answered, at least half of the time. */
function groupsWork(requests: PeriodRequests): PeriodCheck {
  const { groups: all } = requests;
  // Of a sample, what was really looked at.
  const share = requests.count === 0 ? 0 : requests.seen / requests.count;
  const n = all.reduce((sum, { count }) => sum + count, 0);
  if (all.length === 0) return periodCheck("groups-work", "unknown", { code: "no-groups" }, { n });
  const broken = all
    .filter(({ count, errors }) => count * share >= leastOfGroup && errors > brokenShare * count)
    .toSorted((a, b) => b.errors - a.errors);
  const [worst] = broken;
  if (worst === undefined)
    return periodCheck("groups-work", "ok", { code: "all-groups-work", groups: all.length }, { n });
  const { group, count, errors } = worst;
  const reason = { code: "group-broken", group, requests: count, errors, more: broken.length - 1 } as const;
  return periodCheck("groups-work", "failed", reason, { n });
}
