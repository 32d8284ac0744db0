import type { GaugeCourse, PeriodCheck, PeriodCheckId } from "../../report/report.ts";
import { levelOf, stepOf } from "../gauge-level.ts";
import type { MemoryTrend } from "../memory-leak.ts";
import { mannKendall, median, theilSen } from "../../stats/trends.ts";
import type { PeriodBudgets, SeenPeriod } from "./seen.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The rule about leaks compares days; of at least this long a time within one, only its rise is told. */
const leastForRise = 6 * hourMs;
/** A rise by so much of the limit a day is worth watching. */
const risingShare = 0.1;
/** Of days' medians: chance makes such a rise of one service in a hundred. */
const riseLevel = 0.01;

/** Within a day CPU follows the load: an hour that is so far above the median one stands out. */
const standsOut = 0.3;
/** Between days the load is the same: medians that differ by more than this, and by more than half of themselves, do not. */
const daysDiffer = 0.1;
const daysDifferShare = 0.5;

/** Memory and CPU: limits, leaks, and whether they are as on other days. */
export function resourceChecks(seen: SeenPeriod, budgets: PeriodBudgets): PeriodCheck[] {
  const { memory, memoryTrend, cpu } = seen.resources;
  const why = seen.unread.resources;
  const [ofMemory, ofCpu] = [endedEarly(memory, seen), endedEarly(cpu, seen)];
  return [
    seenToTheEnd(gauge("memory", memory, budgets.memory, "bytes", why), ofMemory),
    seenToTheEnd(leak(memory, memoryTrend, why), ofMemory),
    seenToTheEnd(gauge("cpu", cpu, budgets.cpu, "ratio", why), ofCpu),
    seenToTheEnd(consistent(cpu, why), ofCpu),
  ];
}

/** So many requests in a part of the period had an instance, and it had its points. */
const leastServed = 50;

/** Why a gauge was not seen to the period's end: its points stop, and requests were served on. Null: they do not. */
function endedEarly(course: GaugeCourse | null, { period, cloudRun, requests }: SeenPeriod): string | null {
  const newest = course?.points.at(-1);
  if (newest === undefined) return null;
  const counts = cloudRun?.slices ?? requests?.slices.map((slice) => slice.requests) ?? [];
  const sliceMs = (period.to - period.from) / Math.max(1, counts.length);
  const stepMs = stepOf(course?.points ?? [], hourMs);
  const served = counts.filter(
    (count, i) => count >= leastServed && period.from + i * sliceMs >= newest.at + 2 * stepMs,
  );
  if (served.length === 0) return null;
  return `Cloud Monitoring has no point after ${new Date(newest.at).toISOString()}, though requests were served after it`;
}

/** What was bad stays so. What was good is so of a part of the period alone. */
function seenToTheEnd(check: PeriodCheck, missingSince: string | null): PeriodCheck {
  if (missingSince === null || check.mark !== "ok") return check;
  return { ...check, mark: "unknown", reason: { code: "not-read", detail: missingSince } };
}

function missing(
  id: PeriodCheckId,
  unit: PeriodCheck["unit"],
  limit: number | null,
  why: string | undefined,
): PeriodCheck {
  const reason = why === undefined ? ({ code: "no-data" } as const) : ({ code: "not-read", detail: why } as const);
  return { id, mark: "unknown", value: null, limit, unit, n: 0, interval: null, reason };
}

function notJudged(id: PeriodCheckId, unit: PeriodCheck["unit"], course: GaugeCourse | null): PeriodCheck {
  const highs = course?.points.map(({ high }) => high) ?? [];
  const value = highs.length === 0 ? null : Math.max(...highs);
  return {
    id,
    mark: "unknown",
    value,
    limit: null,
    unit,
    n: highs.length,
    interval: null,
    reason: { code: "budget-none" },
  };
}

/** By a window's rule (gauge-level.ts). What was above and did not last is something to watch: nobody waits for this verdict. */
function gauge(
  id: "memory" | "cpu",
  course: GaugeCourse | null,
  judged: boolean,
  unit: "bytes" | "ratio",
  why: string | undefined,
): PeriodCheck {
  if (!judged) return notJudged(id, unit, course);
  if (course === null || course.points.length === 0) return missing(id, unit, course?.limit ?? null, why);
  const { points, limit, limitOf } = course;
  if (limit === null) return { ...notJudged(id, unit, course), reason: { code: "limit-unknown" } };
  const stepMs = stepOf(points, hourMs);
  const { highest, above, firstAt, lasts } = levelOf(points, limit, { stepMs });
  const from = limitOf === undefined ? {} : { limitOf };
  const common = { id, value: highest, limit, ...from, unit, n: points.length, interval: null };
  if (firstAt === null) return { ...common, mark: "ok", reason: { code: "within" } };
  const reason = { code: "hours-above", forMs: above * stepMs, firstAt } as const;
  return { ...common, mark: lasts ? "failed" : "warning", reason };
}

function leak(memory: GaugeCourse | null, trend: MemoryTrend | null, why: string | undefined): PeriodCheck {
  const id = "memory-leak";
  if (memory === null || memory.points.length === 0) return missing(id, "bytes", null, why);
  const points = memory.points.map(({ at, mean }) => ({ at, value: mean }));
  // Without a limit a rise is measured by what is used.
  const limit = memory.limit ?? median(points.map(({ value }) => value));
  const n = points.length;
  if (trend !== null) {
    const { slopePerDay: perDayBytes, daysToLimit, dailyMedians } = trend;
    const common = { id, value: perDayBytes, limit: null, unit: "bytes", n, interval: null } as const;
    if (trend.leak) return { ...common, mark: "failed", reason: { code: "leak", perDayBytes, daysToLimit } };
    // Over weeks one lower day, or a deploy, breaks the rule: a rise that chance does not make is worth watching all the same.
    const rises = mannKendall(dailyMedians).p <= riseLevel && perDayBytes * dailyMedians.length >= risingShare * limit;
    return rises
      ? { ...common, mark: "warning", reason: { code: "memory-rises", perDayBytes } }
      : { ...common, mark: "ok", reason: { code: "no-leak", days: dailyMedians.length, perDayBytes } };
  }
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const slope = theilSen(points);
  const common = { id, limit: null, unit: "bytes", n, interval: null } as const;
  if (slope === null || last - first < leastForRise) {
    const reason = {
      code: "too-short",
      hours: Math.round((last - first) / hourMs),
      needed: leastForRise / hourMs,
    } as const;
    return { ...common, value: null, mark: "unknown", reason };
  }
  const perDayBytes = slope * dayMs;
  return perDayBytes >= risingShare * limit
    ? { ...common, value: perDayBytes, mark: "warning", reason: { code: "memory-rises", perDayBytes } }
    : { ...common, value: perDayBytes, mark: "ok", reason: { code: "memory-steady", perDayBytes } };
}

/** Days beside each other where there are some, else the hours of the one. */
function consistent(cpu: GaugeCourse | null, why: string | undefined): PeriodCheck {
  const id = "cpu-consistent";
  if (cpu === null || cpu.points.length < 2) return missing(id, "ratio", null, why);
  const end = cpu.points.at(-1)?.at ?? 0;
  const days = [...Map.groupBy(cpu.points, ({ at }) => Math.floor((end - at) / dayMs)).values()].filter(
    (points) => points.length >= 12,
  );
  const byDay = days.length >= 2;
  const values = byDay
    ? days.map((points) => median(points.map(({ mean }) => mean)))
    : cpu.points.map(({ mean }) => mean);
  const [least, most, middle] = [Math.min(...values), Math.max(...values), median(values)];
  const swings = byDay ? most - least > Math.max(daysDiffer, daysDifferShare * middle) : most - middle > standsOut;
  return {
    id,
    mark: swings ? "warning" : "ok",
    value: most,
    limit: null,
    unit: "ratio",
    n: values.length,
    interval: null,
    reason: { code: swings ? "swinging-load" : "steady-load", least, most },
  };
}
