import type { GaugePoint } from "../sources/observation.ts";
import { median } from "../stats/trends.ts";

const HOUR_MS = 3_600_000;
const HOURS = 24;
const LEAST_DAYS = 3;
/** A day of which fewer hours are known cannot be compared with another hour by hour. */
const LEAST_HOURS = 12;
const RISING_SHARE = 0.8;
/** Of the limit, each day. */
const LEAST_SLOPE = 0.02;

export interface MemoryTrend {
  /** The median hour's floor of each day of 24 hours, oldest first, in the points' unit. */
  dailyMedians: number[];
  /** The share, 0..1, of hours whose floor is above that of the same hour a day before. */
  risingShare: number;
  /** The median rise a day, at the same hours (seasonal Sen slope; Hirsch, Slack & Smith 1982). */
  slopePerDay: number;
  leak: boolean;
  /** So many days after the last point the limit is reached; null where it does not leak, or no limit is known. */
  daysToLimit: number | null;
}

/**
 * Does memory leak, over days? A rule, not a test: within hours, garbage collection and the day's load make any trend test
 * raise false alarms (41 % in half an hour). An hour's floor (its P10) leaves out the sawtooth, the same hours compared
 * leave out the day. All three must hold: each day's median above the one before, four of five hours above the same hour a
 * day before, and a slope of 2 % of the limit a day.
 *
 * @param limit null: none is known, and the first day is the measure.
 * @param points in any order. Days are counted back from the newest; a rest of a day at the beginning is left out.
 * @returns null for fewer than three days with points in half of their hours.
 */
export function memoryTrend(points: readonly GaugePoint[], limit: number | null): MemoryTrend | null {
  const days = floorsByDay(points);
  if (days.length < LEAST_DAYS || days.some((day) => day.filter((floor) => floor !== null).length < LEAST_HOURS)) {
    return null;
  }
  const dailyMedians = days.map((day) => median(day.filter((floor) => floor !== null)));
  const slopes: number[] = [];
  let [rising, compared] = [0, 0];
  for (const [i, day] of days.entries()) {
    for (let later = i + 1; later < days.length; later += 1) {
      for (const [hour, floor] of day.entries()) {
        const then = days[later]?.[hour] ?? null;
        if (floor === null || then === null) continue;
        slopes.push((then - floor) / (later - i));
        if (later > i + 1) continue;
        compared += 1;
        if (then > floor) rising += 1;
      }
    }
  }
  const risingShare = compared === 0 ? 0 : rising / compared;
  // Of three days with half of their hours, two have an hour in common.
  const slopePerDay = median(slopes);
  const leak =
    dailyMedians.every((one, i) => i === 0 || one > (dailyMedians[i - 1] ?? Infinity)) &&
    risingShare >= RISING_SHARE &&
    slopePerDay >= LEAST_SLOPE * (limit ?? dailyMedians[0] ?? 0);
  const now = dailyMedians.at(-1) ?? 0;
  return {
    dailyMedians,
    risingShare,
    slopePerDay,
    leak,
    // The last day's median is of half a day ago.
    daysToLimit: leak && limit !== null ? Math.max(0, (limit - now) / slopePerDay - 0.5) : null,
  };
}

/** So many days in a row show a leak; over more, one lower day or one deploy would hide it. */
const WEEK = 7;

/**
 * Of many days, any seven in a row: the newest that leak, else what all of them say.
 *
 * @returns as `memoryTrend`.
 */
export function trendOfDays(points: readonly GaugePoint[], limit: number | null): MemoryTrend | null {
  const whole = memoryTrend(points, limit);
  if (whole === null || whole.leak || whole.dailyMedians.length <= WEEK) return whole;
  const newest = points.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
  for (let back = 0; back + WEEK <= whole.dailyMedians.length; back += 1) {
    const to = newest - back * HOURS * HOUR_MS;
    const from = to - WEEK * HOURS * HOUR_MS;
    const some = memoryTrend(
      points.filter(({ at }) => at > from && at <= to),
      limit,
    );
    if (some?.leak === true) return some;
  }
  return whole;
}

/** The floor of each hour of each whole day, oldest day first. Null: an hour without a point. */
function floorsByDay(points: readonly GaugePoint[]): (number | null)[][] {
  const newest = points.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
  const hours = new Map<number, number[]>();
  for (const { at, value } of points) {
    const back = Math.floor((newest - at) / HOUR_MS);
    const values = hours.get(back);
    if (values === undefined) hours.set(back, [value]);
    else values.push(value);
  }
  const wholeDays = Math.floor((Math.max(-1, ...hours.keys()) + 1) / HOURS);
  return Array.from({ length: wholeDays }, (_, i) => {
    const day = wholeDays - 1 - i;
    return Array.from({ length: HOURS }, (_hour, hour) => floorOf(hours.get(day * HOURS + HOURS - 1 - hour)));
  });
}

function floorOf(values: number[] | undefined): number | null {
  const sorted = values?.toSorted((a, b) => a - b);
  return sorted?.[Math.ceil(sorted.length * 0.1) - 1] ?? null;
}
