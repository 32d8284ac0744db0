import { elapsed, type Tick } from "../chart.ts";
import type { Telling } from "../telling.ts";

/** Of a chart over time. */
export const courseHeight = 120;
/** Fewer parts are no course of time. */
export const fewestParts = 2;
const MOST_TIMES = 4;
const DAYS_FROM_MS = 36 * 3_600_000;

/** How an axis of the time since a start is marked with bare figures. */
export function hoursAxis(spanMs: number, { words }: Telling): { xTitle: string; xTo: number } {
  const { chart } = words;
  if (spanMs < 180_000) return { xTitle: chart.seconds, xTo: Math.max(spanMs / 1_000, 0.001) };
  if (spanMs < 3 * 3_600_000) return { xTitle: chart.minutes, xTo: spanMs / 60_000 };
  return { xTitle: chart.hours, xTo: spanMs / 3_600_000 };
}

/** Of less than some hours the time since its start, of more the dates. */
export function timesOf(start: number, spanMs: number, telling: Telling): Tick[] {
  if (spanMs < 6 * 3_600_000) return elapsed(spanMs, (ms) => telling.voice.duration(ms));
  const count = MOST_TIMES;
  return Array.from({ length: count }, (_, i) => ({
    at: i / count,
    label: dateOf(start + (i * spanMs) / count, spanMs, telling),
  }));
}

export function datesOf(points: readonly { at: number }[], telling: Telling): Tick[] {
  const every = Math.max(1, Math.ceil(points.length / MOST_TIMES));
  const spanMs = (points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0);
  return points.flatMap(({ at }, i) =>
    i % every === 0 ? [{ at: (i + 0.5) / points.length, label: dateOf(at, spanMs, telling) }] : [],
  );
}

/** Days where there are several, else the time of day. */
function dateOf(at: number, spanMs: number, { voice }: Telling): string {
  return spanMs > DAYS_FROM_MS ? voice.day(at).slice(5) : voice.dateTime(at).slice(11, 16);
}
