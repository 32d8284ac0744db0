import { type Chart, type Course, elapsed, scale, type Tick, type Tone } from "../chart.ts";
import type { GaugeCourse, GaugeFacts, ProbeFacts, RequestFacts } from "../report.ts";
import type { Telling } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import { present } from "./head.ts";

type Part = RequestFacts["timeline"][number];

const HEIGHT = 120;
/** Fewer parts are no course of time. */
const FEWEST_PARTS = 2;
const MOST_TIMES = 4;
const DAYS_FROM_MS = 36 * 3_600_000;

/** What a course is made of. */
export interface Timeline {
  parts: readonly Part[];
  /** Of each part. */
  partMs: number;
  /** Of the last parts, so many are not over: requests that began in them may still run. */
  open: number;
  limitMs: number | null;
  failures: readonly (ProbeFacts["failures"][number] & { name: ProbeFacts["name"] })[];
}

/** P95, requests and errors over time, one below the other, failed probes among the errors. Null: too little to draw. */
export function courseChart({ parts: all, partMs, open, limitMs, failures }: Timeline, telling: Telling): Chart | null {
  const { words, voice } = telling;
  const { columns, chart } = words;
  const parts = all.slice(0, all.length - open);
  const start = parts[0]?.at ?? 0;
  const spanMs = partMs * parts.length;
  if (parts.length < FEWEST_PARTS || !(partMs > 0 && spanMs < Infinity) || parts.every((part) => part.requests === 0))
    return null;
  const cells = (part: Part): [string, string, string, string] => [
    voice.dateTime(part.at),
    voice.count(part.requests),
    voice.count(part.errors),
    part.p95Ms === null ? "–" : voice.duration(part.p95Ms),
  ];
  const common = {
    kind: "course" as const,
    height: HEIGHT,
    x: timesOf(start, spanMs, telling),
    places: parts.map((_, i) => (i + 0.5) / parts.length),
    hints: parts.map((part) => chart.part(...cells(part))),
    events: [],
  };
  const bare = (yTitle: string, divisor: number, whole: boolean): Course["bare"] => ({
    // Bars stand at their parts' beginnings.
    ...hoursAxis(spanMs - partMs, telling),
    yTitle,
    divisor,
    whole,
  });
  const seen = parts.flatMap(({ p95Ms }) => (p95Ms === null ? [] : [p95Ms]));
  const highest = Math.max(limitMs ?? 0, ...seen);
  const over = limitMs === null ? 0 : seen.filter((ms) => ms > limitMs).length;
  const requests = parts.map((part) => part.requests);
  const errors = parts.map((part) => part.errors);
  const allErrors = errors.reduce((sum, n) => sum + n, 0);
  const count = (n: number): string => voice.count(n);
  const errorScale = scale(Math.max(...errors), count, true);
  const unit = highest >= 10_000 ? "s" : "ms";
  const bars = (tone: Tone, values: number[]): Course["series"] => [{ tone, draw: "bars", values }];
  const gaps = parts.length - seen.length;
  return {
    id: "course",
    title: null,
    legend: [
      ["seen", columns.p95],
      ...(limitMs === null ? [] : [["budget", chart.budget(voice.duration(limitMs))] as const]),
      ["traffic", columns.requests],
      ["beyond", columns.errors],
      ...(failures.length === 0 ? [] : [["probe", chart.probeFailures] as const]),
    ],
    panels: [
      {
        ...common,
        id: "course-latency",
        title: chart.latency(voice, partMs),
        description:
          seen.length === 0
            ? chart.noLatency
            : chart.latencyTold(
                voice.duration(Math.min(...seen)),
                voice.duration(Math.max(...seen)),
                voice.count(over),
                voice.count(parts.length),
              ),
        ...scale(highest, (ms) => voice.duration(ms)),
        series: [{ tone: "seen", draw: "line", values: parts.map(({ p95Ms }) => p95Ms) }],
        limit: limitMs,
        bare: bare(chart.latencyAxis(unit), unit === "s" ? 1_000 : 1, false),
      },
      {
        ...common,
        id: "course-requests",
        title: chart.requests(voice, partMs),
        description: chart.requestsTold(voice.count(Math.min(...requests)), voice.count(Math.max(...requests))),
        ...scale(Math.max(...requests), count, true),
        series: bars("traffic", requests),
        limit: null,
        bare: null,
      },
      {
        ...common,
        id: "course-errors",
        title: chart.errors(voice, partMs),
        description:
          allErrors === 0 ? chart.noErrors : chart.errorsTold(voice.count(allErrors), voice.count(Math.max(...errors))),
        ...errorScale,
        y: allErrors === 0 ? errorScale.y.slice(0, 1) : errorScale.y,
        series: bars("beyond", errors),
        limit: null,
        events: failures
          .map(({ at, name, reason }) => ({
            at: (at - start) / spanMs,
            hint: chart.probeFailure(words.probeNames[name] ?? name, voice.dateTime(at), reason),
          }))
          .filter(({ at }) => at >= 0 && at <= 1),
        bare: bare(columns.errors, 1, true),
      },
    ],
    axis: chart.since,
    notes: present<Text>(
      limitMs === null || seen.length === 0 ? null : chart.limitNote(voice, voice.duration(limitMs)),
      gaps === 0 || seen.length === 0 ? null : chart.gapNote(voice, gaps),
      open === 0 ? null : chart.openNote(voice, open),
      allErrors === 0 ? chart.noErrors : null,
    ),
    data: {
      name: words.headings.course,
      columns: [
        { title: columns.at(voice.zone) },
        { title: columns.requests, figures: true },
        { title: columns.errors, figures: true },
        { title: columns.p95, figures: true },
      ],
      rows: parts.map(cells),
    },
  };
}

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
    [{ title: words.columns.at(voice.zone) }, { title, figures: true }],
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
  if (points.length < FEWEST_PARTS) return null;
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
    [
      { title: columns.at(voice.zone) },
      { title: columns.mean, figures: true },
      { title: columns.highest, figures: true },
    ],
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
  if (points.length < FEWEST_PARTS) return null;
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
        height: HEIGHT,
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

/** How an axis of the time since a start is marked with bare figures. */
function hoursAxis(spanMs: number, { words }: Telling): { xTitle: string; xTo: number } {
  const { chart } = words;
  if (spanMs < 180_000) return { xTitle: chart.seconds, xTo: Math.max(spanMs / 1_000, 0.001) };
  if (spanMs < 3 * 3_600_000) return { xTitle: chart.minutes, xTo: spanMs / 60_000 };
  return { xTitle: chart.hours, xTo: spanMs / 3_600_000 };
}

/** Of less than some hours the time since its start, of more the dates. */
function timesOf(start: number, spanMs: number, telling: Telling): Tick[] {
  if (spanMs < 6 * 3_600_000) return elapsed(spanMs, (ms) => telling.voice.duration(ms));
  const count = MOST_TIMES;
  return Array.from({ length: count }, (_, i) => ({
    at: i / count,
    label: dateOf(start + (i * spanMs) / count, spanMs, telling),
  }));
}

function datesOf(points: readonly { at: number }[], telling: Telling): Tick[] {
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
