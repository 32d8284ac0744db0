import { figure, table } from "../../html/figure.ts";
import { type Html, markup } from "../../html/markup.ts";
import { box, course, dot, hint, level, plot, scale, type Tick } from "../../html/plot.ts";
import type { GaugeCourse } from "../../report.ts";
import type { PeriodContext } from "./context.ts";

const HEIGHT = 120;
/** Fewer points are no course of time. */
const FEWEST = 2;
const MOST_TIMES = 4;

interface Point {
  at: number;
  value: number | null;
}

/** P95, requests and errors over the period, one below the other. Null: too little to draw. */
export function courseCharts(context: PeriodContext): Html | null {
  const { report, words, page, voice } = context;
  const slices = report.requests?.slices ?? [];
  if (slices.length < FEWEST) return null;
  const limit = report.checks.find(({ id }) => id === "p95")?.limit ?? null;
  const { columns, chart } = words;
  const points = (of: (slice: (typeof slices)[number]) => number | null): Point[] =>
    slices.map((slice) => ({ at: slice.at, value: of(slice) }));
  return figure(null, {
    legend: [
      ["seen", columns.p95],
      ...(limit === null ? [] : [["budget", page.distribution.budget(voice.duration(limit))] as const]),
      ["traffic", columns.requests],
      ["beyond", columns.errors],
    ],
    plots: [
      titledPlot(
        words.checks.p95,
        lineChart(
          context,
          "p95",
          words.checks.p95,
          points(({ p95Ms }) => p95Ms),
          limit,
          (ms) => voice.duration(ms),
        ),
      ),
      titledPlot(
        chart.requests,
        barChart(
          context,
          "requests",
          chart.requests,
          points(({ requests }) => requests),
          "traffic",
        ),
      ),
      titledPlot(
        chart.errors,
        barChart(
          context,
          "errors",
          chart.errors,
          points(({ errors }) => errors),
          "beyond",
        ),
      ),
    ],
    figures: page.figures,
    data: table(
      words.headings.course,
      [
        { title: columns.at },
        { title: columns.requests, figures: true },
        { title: columns.errors, figures: true },
        { title: columns.p95, figures: true },
      ],
      slices.map(({ at, requests, errors, p95Ms }) => [
        voice.at(at),
        voice.count(requests),
        voice.count(errors),
        p95Ms === null ? "–" : voice.duration(p95Ms),
      ]),
    ),
  });
}

/** Memory or CPU by the hour, and its limit. Null: too little to draw. */
export function gaugeChart(context: PeriodContext, id: "memory" | "cpu", gauge: GaugeCourse | null): Html | null {
  if (gauge === null || gauge.points.length < FEWEST) return null;
  const { words, page, voice } = context;
  const show = (value: number): string => (id === "memory" ? voice.bytes(value) : voice.percent(value));
  const title = words.checks[id];
  const points = gauge.points.map(({ at, high }) => ({ at, value: high }));
  return figure(title, {
    legend: [
      ["seen", title],
      ["budget", page.distribution.budget(show(gauge.limit))],
    ],
    plots: [lineChart(context, id, title, points, gauge.limit, show)],
    figures: page.figures,
    data: table(
      title,
      [
        { title: words.columns.at },
        { title: words.columns.mean, figures: true },
        { title: page.comparison.longest, figures: true },
      ],
      gauge.points.map(({ at, mean, high }) => [voice.at(at), show(mean), show(high)]),
    ),
  });
}

/** P95 of each period, this one last, and the limit; the figures stand in the section's own table. */
export function trendChart(context: PeriodContext): Html | null {
  const { report, words, page, voice } = context;
  const points = (report.trend?.points ?? []).map(({ to, p95Ms }) => ({ at: to, value: p95Ms }));
  if (points.length < FEWEST) return null;
  const limit = report.checks.find(({ id }) => id === "p95-trend")?.limit ?? null;
  return figure(null, {
    legend: [
      ["seen", words.columns.p95],
      ...(limit === null ? [] : [["budget", page.distribution.budget(voice.duration(limit))] as const]),
    ],
    plots: [lineChart(context, "trend", words.headings.trend, points, limit, (ms) => voice.duration(ms))],
    figures: page.figures,
    data: null,
  });
}

function titledPlot(title: string, drawn: Html): Html {
  return markup`<p class="plot-title">${title}</p>${drawn}`;
}

function lineChart(
  { page, voice }: PeriodContext,
  id: string,
  title: string,
  points: readonly Point[],
  limit: number | null,
  show: (value: number) => string,
): Html {
  const seen = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const { top, ticks } = scale(Math.max(limit ?? 0, ...seen), show);
  const runs: { x: number; y: number; over: boolean }[][] = [[]];
  for (const [i, { value }] of points.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ x: (i + 0.5) / points.length, y: value / top, over: limit !== null && value > limit });
  }
  return plot({
    id: `period-${id}`,
    title,
    description:
      seen.length === 0
        ? page.course.noLatency
        : page.gauge.description(show(seen.at(-1) ?? 0), show(Math.max(...seen)), limit === null ? "–" : show(limit)),
    height: HEIGHT,
    x: timesOf(points, voice),
    y: ticks,
    marks: [
      course(
        runs.filter((run) => run.length > 0),
        HEIGHT,
        "line seen",
      ),
      runs.flat().map((at) => dot(at, HEIGHT, at.over ? "beyond" : "seen")),
      limit !== null && level(limit / top, HEIGHT, ""),
      hints(points, voice, show),
    ],
  });
}

function barChart(
  { page, voice }: PeriodContext,
  id: string,
  title: string,
  points: readonly Point[],
  className: string,
): Html {
  const values = points.map(({ value }) => value ?? 0);
  const show = (value: number): string => voice.count(value);
  const { top, ticks } = scale(Math.max(...values), show, true);
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  return plot({
    id: `period-${id}`,
    title,
    description: page.course.traffic(show(least), show(Math.max(...values))),
    height: HEIGHT,
    x: timesOf(points, voice),
    y: ticks,
    marks: [
      values.map((value, i) =>
        box(
          { left: (i + 0.1) / values.length, right: (i + 0.9) / values.length, high: value / top },
          HEIGHT,
          className,
        ),
      ),
      hints(points, voice, show),
    ],
  });
}

function hints(points: readonly Point[], voice: PeriodContext["voice"], show: (value: number) => string): Html[] {
  return points.map(({ at, value }, i) =>
    hint(i / points.length, (i + 1) / points.length, HEIGHT, `${voice.at(at)}: ${value === null ? "–" : show(value)}`),
  );
}

/** Days where there are several, else the time of day. */
function timesOf(points: readonly Point[], voice: PeriodContext["voice"]): Tick[] {
  const every = Math.max(1, Math.ceil(points.length / MOST_TIMES));
  const spanMs = (points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0);
  return points.flatMap(({ at }, i) =>
    i % every === 0
      ? [
          {
            at: (i + 0.5) / points.length,
            label: spanMs > 36 * 3_600_000 ? voice.day(at).slice(5) : voice.at(at).slice(-5),
          },
        ]
      : [],
  );
}
