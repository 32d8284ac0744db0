import { column, figures } from "../blocks.ts";
import { type Chart, type Course, elapsed, scale, type Tick } from "../chart.ts";
import type { GaugeCourse, GaugeFacts } from "../report.ts";
import type { Telling } from "../telling.ts";
import { courseHeight, datesOf, fewestParts, hoursAxis } from "./time-axis.ts";

/** Memory or CPU of a window, by the minute. Null: no point was seen. */
export function gaugeChart(id: "memory" | "cpu", { budget, points }: GaugeFacts, telling: Telling): Chart | null {
  const { words, voice } = telling;
  const show = (value: number): string => (id === "memory" ? voice.bytes(value) : voice.percent(value));
  const title = words.findings[id];
  if (points.length === 0) return null;
  const start = Math.min(...points.map(({ at }) => at));
  const spanMs = Math.max(...points.map(({ at }) => at)) - start;
  return lineChart(
    {
      id,
      title,
      // One point alone stands in the middle.
      points: points.map(({ at, value }) => ({ at, value, place: spanMs > 0 ? (at - start) / spanMs : 0.5 })),
      limit: budget,
      show,
      x: elapsed(spanMs, (ms) => voice.duration(ms)),
      bare: null,
    },
    [column(words.columns.at(voice.zone)), { title, figures: true }],
    points.map(({ at, value }) => [voice.dateTime(at), show(value)]),
    telling,
  );
}

/** Memory or CPU of a period, by the hour. Null: too little to draw. */
export function gaugeCourseChart(
  id: "memory" | "cpu",
  { limit, points }: GaugeCourse,
  { from, to }: { from: number; to: number },
  telling: Telling,
): Chart | null {
  if (points.length < fewestParts) return null;
  const { words, voice } = telling;
  const show = (value: number): string => (id === "memory" ? voice.bytes(value) : voice.percent(value));
  const title = words.period.checks[id];
  const { chart, columns } = words;
  return lineChart(
    {
      id,
      title,
      points: points.map(({ at, high }, i) => ({ at, value: high, place: (i + 0.5) / points.length })),
      limit,
      show,
      x: datesOf(points, telling),
      bare: {
        ...hoursAxis(to - from, telling),
        yTitle: id === "memory" ? chart.memoryAxis : chart.cpuAxis,
        divisor: id === "memory" ? 1e6 : 0.01,
        whole: false,
      },
    },
    [column(columns.at(voice.zone)), figures(columns.mean), figures(columns.highest)],
    points.map(({ at, mean, high }) => [voice.dateTime(at), show(mean), show(high)]),
    telling,
  );
}

/** P95 of equally long periods, this one last. Null: too little to draw. */
export function trendChart(
  points: readonly { to: number; p95Ms: number }[],
  limit: number | null,
  telling: Telling,
): Chart | null {
  if (points.length < fewestParts) return null;
  const { words, voice } = telling;
  return lineChart(
    {
      id: "trend",
      title: null,
      points: points.map(({ to, p95Ms }, i) => ({ at: to, value: p95Ms, place: (i + 0.5) / points.length })),
      limit,
      show: (ms) => voice.duration(ms),
      x: datesOf(
        points.map(({ to }) => ({ at: to })),
        telling,
      ),
      bare: null,
    },
    [],
    [],
    telling,
    words.headings.trend,
  );
}

interface Line {
  id: string;
  title: string | null;
  points: readonly { at: number; value: number; place: number }[];
  limit: number | null;
  show: (value: number) => string;
  x: readonly Tick[];
  bare: Course["bare"];
}

function lineChart(
  { id, title, points, limit, show, x, bare }: Line,
  columns: NonNullable<Chart["data"]>["columns"],
  rows: readonly string[][],
  { words, voice }: Telling,
  name = title ?? "",
): Chart {
  const { chart } = words;
  const values = points.map(({ value }) => value);
  const highest = Math.max(...values);
  return {
    id: `chart-${id}`,
    title,
    legend: [["seen", name], ...(limit === null ? [] : [["budget", chart.budget(show(limit))] as const])],
    panels: [
      {
        kind: "course",
        id: `chart-${id}`,
        title: name,
        description: chart.gaugeTold(show(values.at(-1) ?? 0), show(highest), limit === null ? "–" : show(limit)),
        height: courseHeight,
        x,
        ...scale(Math.max(limit ?? 0, highest), show),
        series: [{ tone: "seen", draw: "line", values }],
        places: points.map(({ place }) => place),
        hints: points.map(({ at, value }) => chart.point(voice.dateTime(at), show(value))),
        limit,
        events: [],
        bare,
      },
    ],
    axis: null,
    notes: [],
    data: rows.length === 0 ? null : { name, columns, rows },
  };
}
