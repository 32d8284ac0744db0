import type { GaugeCourse, PeriodCheck, PeriodCheckId, PeriodReason } from "../../report/report.ts";
import { levelOf, stepOf } from "../gauge-rule.ts";
import type { MemoryTrend } from "../memory-leak.ts";
import { mannKendall, median, theilSen } from "../../stats/trends.ts";
import { periodCheck, unseen } from "./period-check.ts";
import type { PeriodBudgets, SeenPeriod } from "./seen-period.ts";

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

function notJudged(id: PeriodCheckId, unit: PeriodCheck["unit"], course: GaugeCourse | null): PeriodCheck {
  const highs = course?.points.map(({ high }) => high) ?? [];
  const value = highs.length === 0 ? null : Math.max(...highs);
  return periodCheck(id, "unknown", { code: "budget-none" }, { value, unit, n: highs.length });
}

/** By a window's rule (gauge-rule.ts). What was above and did not last is something to watch: nobody waits for this verdict. */
function gauge(
  id: "memory" | "cpu",
  course: GaugeCourse | null,
  judged: boolean,
  unit: "bytes" | "ratio",
  why: string | undefined,
): PeriodCheck {
  if (!judged) return notJudged(id, unit, course);
  if (course === null || course.points.length === 0) return unseen(id, why, { unit, limit: course?.limit ?? null });
  const { points, limit, limitOf } = course;
  if (limit === null) return { ...notJudged(id, unit, course), reason: { code: "limit-unknown" } };
  const stepMs = stepOf(points, hourMs);
  const { highest, above, firstAt, lasts } = levelOf(points, limit, { stepMs });
  const from = limitOf === undefined ? {} : { limitOf };
  const figures = { value: highest, limit, ...from, unit, n: points.length };
  if (firstAt === null) return periodCheck(id, "ok", { code: "within" }, figures);
  const reason = { code: "hours-above", forMs: above * stepMs, firstAt } as const;
  return periodCheck(id, lasts ? "failed" : "warning", reason, figures);
}

function leak(memory: GaugeCourse | null, trend: MemoryTrend | null, why: string | undefined): PeriodCheck {
  const check = (mark: PeriodCheck["mark"], reason: PeriodReason, value: number | null, n: number): PeriodCheck =>
    periodCheck("memory-leak", mark, reason, { value, unit: "bytes", n });
  if (memory === null || memory.points.length === 0) return unseen("memory-leak", why, { unit: "bytes" });
  const points = memory.points.map(({ at, mean }) => ({ at, value: mean }));
  // Without a limit a rise is measured by what is used.
  const limit = memory.limit ?? median(points.map(({ value }) => value));
  const n = points.length;
  if (trend !== null) {
    const { slopePerDay: perDayBytes, daysToLimit, dailyMedians } = trend;
    if (trend.leak) return check("failed", { code: "leak", perDayBytes, daysToLimit }, perDayBytes, n);
    // Over weeks one lower day, or a deploy, breaks the rule: a rise that chance does not make is worth watching all the same.
    const rises = mannKendall(dailyMedians).p <= riseLevel && perDayBytes * dailyMedians.length >= risingShare * limit;
    return rises
      ? check("warning", { code: "memory-rises", perDayBytes }, perDayBytes, n)
      : check("ok", { code: "no-leak", days: dailyMedians.length, perDayBytes }, perDayBytes, n);
  }
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const slope = theilSen(points);
  if (slope === null || last - first < leastForRise) {
    const hours = Math.round((last - first) / hourMs);
    return check("unknown", { code: "too-short", hours, needed: leastForRise / hourMs }, null, n);
  }
  const perDayBytes = slope * dayMs;
  return perDayBytes >= risingShare * limit
    ? check("warning", { code: "memory-rises", perDayBytes }, perDayBytes, n)
    : check("ok", { code: "memory-steady", perDayBytes }, perDayBytes, n);
}

/** Days beside each other where there are some, else the hours of the one. */
function consistent(cpu: GaugeCourse | null, why: string | undefined): PeriodCheck {
  if (cpu === null || cpu.points.length < 2) return unseen("cpu-consistent", why, { unit: "ratio" });
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
  const reason = { code: swings ? "swinging-load" : "steady-load", least, most } as const;
  const figures = { value: most, unit: "ratio", n: values.length } as const;
  return periodCheck("cpu-consistent", swings ? "warning" : "ok", reason, figures);
}
