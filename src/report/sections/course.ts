import { present } from "../blocks.ts";
import { type Chart, type Course, scale } from "../chart.ts";
import { columnsOf, figures } from "../column.ts";
import type { ProbeFacts, RequestFacts } from "../report.ts";
import type { Telling } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import { courseHeight, fewestParts, hoursAxis, timesOf } from "./time-axis.ts";

type Part = RequestFacts["timeline"][number];

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
export function courseChart(timeline: Timeline, telling: Telling): Chart | null {
  const { partMs, open, limitMs, failures } = timeline;
  const { words, voice } = telling;
  const { columns, chart } = words;
  const parts = timeline.parts.slice(0, timeline.parts.length - open);
  const spanMs = partMs * parts.length;
  if (parts.length < fewestParts || !(partMs > 0 && spanMs < Infinity) || parts.every((part) => part.requests === 0))
    return null;
  const shown: Shown = { ...timeline, parts, start: parts[0]?.at ?? 0, spanMs };
  const gaps = parts.filter(({ p95Ms }) => p95Ms === null).length;
  const isTimed = gaps < parts.length;
  const limit = limitMs === null ? null : voice.duration(limitMs);
  return {
    id: "course",
    title: null,
    legend: present<Chart["legend"][number]>(
      ["seen", columns.p95],
      limit === null ? null : ["budget", chart.budget(limit)],
      ["traffic", columns.requests],
      ["beyond", columns.errors],
      failures.length === 0 ? null : ["probe", chart.probeFailures],
    ),
    panels: [latencyPanel(shown, telling), requestsPanel(shown, telling), errorsPanel(shown, telling)],
    axis: chart.since,
    notes: present<Text>(
      limit === null || !isTimed ? null : chart.limitNote(voice, limit),
      gaps === 0 || !isTimed ? null : chart.gapNote(voice, gaps),
      open === 0 ? null : chart.openNote(voice, open),
      parts.every(({ errors }) => errors === 0) ? chart.noErrors : null,
    ),
    data: {
      name: words.headings.course,
      columns: columnsOf([columns.at(voice.zone), ...figures(columns.requests, columns.errors, columns.p95)]),
      rows: parts.map((part) => cellsOf(part, telling)),
    },
  };
}

/** The parts that are over, from `start` on. */
interface Shown extends Timeline {
  start: number;
  spanMs: number;
}

function cellsOf({ at, requests, errors, p95Ms }: Part, { voice }: Telling): [string, string, string, string] {
  const latency = p95Ms === null ? "–" : voice.duration(p95Ms);
  return [voice.dateTime(at), voice.count(requests), voice.count(errors), latency];
}

type Common = Pick<Course, "kind" | "height" | "x" | "places" | "hints" | "limit" | "events" | "bare">;

function commonTo({ parts, start, spanMs }: Shown, telling: Telling): Common {
  return {
    kind: "course",
    height: courseHeight,
    x: timesOf(start, spanMs, telling),
    places: parts.map((_, i) => (i + 0.5) / parts.length),
    hints: parts.map((part) => telling.words.chart.part(...cellsOf(part, telling))),
    limit: null,
    events: [],
    bare: null,
  };
}

/** Bars stand at their parts' beginnings. */
function bareAxes({ spanMs, partMs }: Shown, telling: Telling): ReturnType<typeof hoursAxis> {
  return hoursAxis(spanMs - partMs, telling);
}

function latencyPanel(shown: Shown, telling: Telling): Course {
  const { parts, partMs, limitMs } = shown;
  const { voice, words } = telling;
  const { chart } = words;
  const seen = parts.flatMap(({ p95Ms }) => (p95Ms === null ? [] : [p95Ms]));
  const highest = Math.max(limitMs ?? 0, ...seen);
  const over = limitMs === null ? 0 : seen.filter((ms) => ms > limitMs).length;
  const [unit, divisor] = highest >= 10_000 ? (["s", 1_000] as const) : (["ms", 1] as const);
  return {
    ...commonTo(shown, telling),
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
    ...scale(highest, voice.duration),
    series: [{ tone: "seen", draw: "line", values: parts.map(({ p95Ms }) => p95Ms) }],
    limit: limitMs,
    bare: { ...bareAxes(shown, telling), yTitle: chart.latencyAxis(unit), divisor, whole: false },
  };
}

function requestsPanel(shown: Shown, telling: Telling): Course {
  const { voice, words } = telling;
  const { chart } = words;
  const values = shown.parts.map((part) => part.requests);
  return {
    ...commonTo(shown, telling),
    id: "course-requests",
    title: chart.requests(voice, shown.partMs),
    description: chart.requestsTold(voice.count(Math.min(...values)), voice.count(Math.max(...values))),
    ...scale(Math.max(...values), voice.count, true),
    series: [{ tone: "traffic", draw: "bars", values }],
  };
}

function errorsPanel(shown: Shown, telling: Telling): Course {
  const { voice, words } = telling;
  const { chart, columns } = words;
  const values = shown.parts.map((part) => part.errors);
  const all = values.reduce((sum, n) => sum + n, 0);
  const { top, y } = scale(Math.max(...values), voice.count, true);
  return {
    ...commonTo(shown, telling),
    id: "course-errors",
    title: chart.errors(voice, shown.partMs),
    description: all === 0 ? chart.noErrors : chart.errorsTold(voice.count(all), voice.count(Math.max(...values))),
    top,
    y: all === 0 ? y.slice(0, 1) : y,
    series: [{ tone: "beyond", draw: "bars", values }],
    events: shown.failures
      .map(({ at, name, reason }) => ({
        at: (at - shown.start) / shown.spanMs,
        hint: chart.probeFailure(words.probeNames[name] ?? name, voice.dateTime(at), reason),
      }))
      .filter(({ at }) => at >= 0 && at <= 1),
    bare: { ...bareAxes(shown, telling), yTitle: columns.errors, divisor: 1, whole: true },
  };
}
