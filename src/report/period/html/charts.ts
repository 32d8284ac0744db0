import { figure, table } from "../../html/figure.ts";
import { type Html, markup } from "../../html/markup.ts";
import { across, box, course, dot, down, hint, level, plot, scale, type Tick } from "../../html/plot.ts";
import type { GaugeCourse } from "../period-report.ts";
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
        chart.latency,
        lineChart(
          context,
          "p95",
          chart.latency,
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

/** P95 of each period, this one last, and the limit. */
export function trendChart(context: PeriodContext): Html | null {
  const { report, words, voice } = context;
  const points = (report.trend?.points ?? []).map(({ to, p95Ms }) => ({ at: to, value: p95Ms }));
  if (points.length < FEWEST) return null;
  const limit = report.checks.find(({ id }) => id === "p95-trend")?.limit ?? null;
  return lineChart(context, "trend", words.headings.trend, points, limit, (ms) => voice.duration(ms));
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

/** How long requests took: bars by the logarithm of the latency, and the limit. Null: none had one. */
export function distributionOf({ report, words, page, voice }: PeriodContext): Html | null {
  const { latency } = report.requests ?? { latency: null };
  const buckets = (latency?.distribution ?? []).filter(({ count }) => count > 0);
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (latency === null || first === undefined || last === undefined) return null;
  const limit = report.checks.find(({ id }) => id === "p95")?.limit ?? null;
  // A bucket that begins at zero has no logarithm of its own.
  const low = Math.max(first.fromMs, first.toMs / 10, 0.001);
  const width = Math.log(Math.max(last.toMs, low * 1.01) / low);
  const place = (ms: number): number => Math.min(1, Math.max(0, Math.log(Math.max(ms, low) / low) / width));
  // By the share in each equal part of the scale, so that wide buckets are no taller for being wide.
  const dense = buckets.map(({ fromMs, toMs, count }) => ({
    left: place(fromMs),
    right: place(toMs),
    count,
    fromMs,
    toMs,
    density: count / Math.max(place(toMs) - place(fromMs), 1e-3),
  }));
  const highest = Math.max(...dense.map(({ density }) => density));
  const marks: [number, string][] = [
    [latency.p50.ms, `P50 ${voice.duration(latency.p50.ms)}`],
    [latency.p95.ms, `P95 ${voice.duration(latency.p95.ms)}`],
    [latency.p99.ms, `P99 ${voice.duration(latency.p99.ms)}`],
  ];
  return figure(null, {
    legend: [
      ["within", page.distribution.within],
      ["beyond", page.distribution.beyond],
    ],
    plots: [
      plot({
        id: "period-latency",
        title: page.distribution.title,
        description: page.distribution.description(
          voice.count(latency.count),
          voice.duration(latency.p50.ms),
          voice.duration(latency.p95.ms),
          latency.maxMs === null ? "–" : voice.duration(latency.maxMs),
        ),
        height: HEIGHT,
        x: marks
          .map(([ms, label]) => ({ at: place(ms), label }))
          .filter(({ at }, i, all) => i === 0 || at - (all[i - 1]?.at ?? 0) > 0.12),
        y: [],
        marks: [
          dense.map(({ left, right, density, fromMs }) =>
            box(
              { left, right, high: density / highest },
              HEIGHT,
              limit !== null && fromMs >= limit ? "beyond" : "within",
            ),
          ),
          marks.map(
            ([ms]) =>
              markup`<line class="marker" x1="${across(place(ms))}" x2="${across(place(ms))}" y1="${down(1, HEIGHT)}" y2="${down(0, HEIGHT)}"/>`,
          ),
          dense.map(({ left, right, fromMs, toMs, count }) =>
            hint(
              left,
              right,
              HEIGHT,
              page.distribution.share(
                voice.duration(fromMs),
                voice.duration(toMs),
                voice.count(count),
                voice.percent(count / Math.max(latency.count, count)),
              ),
            ),
          ),
        ],
      }),
    ],
    figures: page.figures,
    data: table(
      page.distribution.title,
      [
        { title: page.columns.from, figures: true },
        { title: page.columns.to, figures: true },
        { title: words.columns.requests, figures: true },
      ],
      buckets.map(({ fromMs, toMs, count }) => [voice.duration(fromMs), voice.duration(toMs), voice.count(count)]),
    ),
  });
}
