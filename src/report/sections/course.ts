import { column, figures } from "../blocks.ts";
import { type Chart, type Course, scale, type Tone } from "../chart.ts";
import type { ProbeFacts, RequestFacts } from "../report.ts";
import type { Telling } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import { present } from "./head.ts";
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
export function courseChart({ parts: all, partMs, open, limitMs, failures }: Timeline, telling: Telling): Chart | null {
  const { words, voice } = telling;
  const { columns, chart } = words;
  const parts = all.slice(0, all.length - open);
  const start = parts[0]?.at ?? 0;
  const spanMs = partMs * parts.length;
  if (parts.length < fewestParts || !(partMs > 0 && spanMs < Infinity) || parts.every((part) => part.requests === 0))
    return null;
  const cells = (part: Part): [string, string, string, string] => [
    voice.dateTime(part.at),
    voice.count(part.requests),
    voice.count(part.errors),
    part.p95Ms === null ? "–" : voice.duration(part.p95Ms),
  ];
  const common = {
    kind: "course" as const,
    height: courseHeight,
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
        column(columns.at(voice.zone)),
        figures(columns.requests),
        figures(columns.errors),
        figures(columns.p95),
      ],
      rows: parts.map(cells),
    },
  };
}
