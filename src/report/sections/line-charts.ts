import { type Chart, type Course, elapsed, scale, type Tick } from "../chart.ts";
import { type Columns, columnsOf, figures } from "../column.ts";
import type { GaugeCourse, GaugeFacts } from "../report.ts";
import type { Telling } from "../telling.ts";
import { courseHeight, datesOf, fewestParts, hoursAxis } from "./time-axis.ts";

type Gauge = "memory" | "cpu";

const shownAs = (id: Gauge, { voice }: Telling): ((value: number) => string) =>
  id === "memory" ? voice.bytes : voice.percent;

/** Memory or CPU of a window, by the minute. Null: no point was seen. */
export function gaugeChart(id: Gauge, { budget, points }: GaugeFacts, telling: Telling): Chart | null {
  const { words, voice } = telling;
  if (points.length === 0) return null;
  const show = shownAs(id, telling);
  const title = words.findings[id];
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
      x: elapsed(spanMs, voice.duration),
      columns: [words.columns.at(voice.zone), ...figures(title)],
      rows: points.map(({ at, value }) => [voice.dateTime(at), show(value)]),
    },
    telling,
  );
}

/** Memory or CPU of a period, by the hour. Null: too little to draw. */
export function gaugeCourseChart(
  id: Gauge,
  { limit, points }: GaugeCourse,
  { from, to }: { from: number; to: number },
  telling: Telling,
): Chart | null {
  const { words, voice } = telling;
  const { chart, columns } = words;
  if (points.length < fewestParts) return null;
  const show = shownAs(id, telling);
  const [yTitle, divisor] = id === "memory" ? [chart.memoryAxis, 1e6] : [chart.cpuAxis, 0.01];
  return lineChart(
    {
      id,
      title: words.period.checks[id],
      points: points.map(({ at, high }, i) => ({ at, value: high, place: (i + 0.5) / points.length })),
      limit,
      show,
      x: datesOf(points, telling),
      bare: { ...hoursAxis(to - from, telling), yTitle, divisor, whole: false },
      columns: [columns.at(voice.zone), ...figures(columns.mean, columns.highest)],
      rows: points.map(({ at, mean, high }) => [voice.dateTime(at), show(mean), show(high)]),
    },
    telling,
  );
}

/** P95 of equally long periods, this one last. Null: too little to draw. */
export function trendChart(
  periods: readonly { to: number; p95Ms: number }[],
  limit: number | null,
  telling: Telling,
): Chart | null {
  if (periods.length < fewestParts) return null;
  const points = periods.map(({ to, p95Ms }, i) => ({ at: to, value: p95Ms, place: (i + 0.5) / periods.length }));
  const { words, voice } = telling;
  const line = { id: "trend", title: null, name: words.headings.trend, points, limit, show: voice.duration };
  return lineChart({ ...line, x: datesOf(points, telling) }, telling);
}

interface Line {
  id: string;
  title: string | null;
  /** Default: the title. */
  name?: string;
  points: readonly { at: number; value: number; place: number }[];
  limit: number | null;
  show: (value: number) => string;
  x: readonly Tick[];
  bare?: Course["bare"];
  /** Of the table with its figures. */
  columns?: Columns;
  rows?: readonly string[][];
}

function lineChart(line: Line, { words, voice }: Telling): Chart {
  const { id, title, name = title ?? "", points, limit, show, x, bare = null, columns = [], rows = [] } = line;
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
    data: rows.length === 0 ? null : { name, columns: columnsOf(columns), rows },
  };
}
