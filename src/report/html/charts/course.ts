import type { ProbeFacts, RequestFacts } from "../../report.ts";
import type { Context } from "../context.ts";
import { figure, table } from "../figure.ts";
import { type Html, markup, type Part } from "../markup.ts";
import { across, box, course, dot, down, elapsed, hint, level, plot, scale, type Tick } from "../plot.ts";

type Slot = RequestFacts["timeline"][number];

const HEIGHT = 120;
/** Fewer parts are no course of time. */
const FEWEST_PARTS = 2;

interface Panel {
  context: Context;
  parts: readonly Slot[];
  x: readonly Tick[];
  hints: readonly Html[];
}

/** P95, requests and errors over the window, one below the other, failed probes among the errors. Null: too little. */
export function courseChart(context: Context, requests: RequestFacts): Html | null {
  const { report, words, page, voice } = context;
  const parts = requests.timeline;
  const [start, end] = [parts[0]?.at ?? 0, parts.at(-1)?.at ?? 0];
  if (parts.length < FEWEST_PARTS || !(end > start) || parts.every((part) => part.requests === 0)) return null;
  const partMs = (end - start) / (parts.length - 1);
  const spanMs = partMs * parts.length;
  const limit = report.findings.find((finding) => finding.id === "p95")?.limit ?? null;
  const cells = (part: Slot): [string, string, string, string] => [
    voice.time(part.at),
    voice.count(part.requests),
    voice.count(part.errors),
    part.p95Ms === null ? "–" : voice.duration(part.p95Ms),
  ];
  const hints = parts.map((part, i) =>
    hint(i / parts.length, (i + 1) / parts.length, HEIGHT, page.course.part(...cells(part))),
  );
  const panel: Panel = { context, parts, x: elapsed(spanMs, voice), hints };
  const failures = report.probes.flatMap((probe) =>
    probe.failures.map((failure) => ({ ...failure, name: probe.name })),
  );
  const { columns } = words;
  return figure(null, {
    legend: [
      ["seen", words.columns.p95],
      ...(limit === null ? [] : [["budget", page.distribution.budget(voice.duration(limit))] as const]),
      ["traffic", columns.requests],
      ["beyond", columns.errors],
      ...(failures.length === 0 ? [] : [["probe", page.course.probeFailures] as const]),
    ],
    plots: [
      heading(words.chart.latency(voice, partMs)),
      latencyPlot(panel, limit),
      heading(page.course.requests(voice.duration(partMs))),
      trafficPlot(panel),
      heading(words.chart.errors(voice, partMs)),
      errorPlot(panel, failures, (at) => (at - start) / spanMs),
      markup`<p class="axis-title">${page.course.axis}</p>`,
    ],
    figures: page.figures,
    data: table(
      words.headings.charts,
      [
        { title: columns.at },
        { title: columns.requests, figures: true },
        { title: columns.errors, figures: true },
        { title: columns.p95, figures: true },
      ],
      parts.map(cells),
    ),
  });
}

function heading(text: string): Html {
  return markup`<p class="plot-title">${text}</p>`;
}

function latencyPlot({ context, parts, x, hints }: Panel, limit: number | null): Html {
  const { voice, words, page } = context;
  const seen = parts.flatMap(({ p95Ms }) => (p95Ms === null ? [] : [p95Ms]));
  const { top, ticks } = scale(Math.max(limit ?? 0, ...seen), (ms) => voice.duration(ms));
  const runs: { x: number; y: number }[][] = [[]];
  for (const [i, { p95Ms }] of parts.entries()) {
    if (p95Ms === null) runs.push([]);
    else runs.at(-1)?.push({ x: (i + 0.5) / parts.length, y: p95Ms / top });
  }
  const over = limit === null ? 0 : seen.filter((ms) => ms > limit).length;
  return plot({
    id: "course-latency",
    title: words.columns.p95,
    description:
      seen.length === 0
        ? page.course.noLatency
        : page.course.latency(
            voice.duration(Math.min(...seen)),
            voice.duration(Math.max(...seen)),
            voice.count(over),
            voice.count(parts.length),
          ),
    height: HEIGHT,
    x,
    y: ticks,
    marks: [
      course(
        runs.filter((run) => run.length > 0),
        HEIGHT,
        "line seen",
      ),
      runs.flat().map((at) => dot(at, HEIGHT, limit !== null && at.y * top > limit ? "beyond" : "seen")),
      limit !== null && level(limit / top, HEIGHT, ""),
      hints,
    ],
  });
}

function trafficPlot({ context, parts, x, hints }: Panel): Html {
  const { voice, words, page } = context;
  const counts = parts.map(({ requests }) => requests);
  const { top, ticks } = scale(Math.max(...counts), (n) => voice.count(n), true);
  return plot({
    id: "course-requests",
    title: words.columns.requests,
    description: page.course.traffic(voice.count(Math.min(...counts)), voice.count(Math.max(...counts))),
    height: HEIGHT,
    x,
    y: ticks,
    marks: [bars(counts, top, "traffic"), hints],
  });
}

function errorPlot(
  { context, parts, x, hints }: Panel,
  failures: readonly (ProbeFacts["failures"][number] & { name: ProbeFacts["name"] })[],
  placeOf: (at: number) => number,
): Html {
  const { voice, words, page } = context;
  const errors = parts.map((part) => part.errors);
  const all = errors.reduce((sum, n) => sum + n, 0);
  const { top, ticks } = scale(Math.max(...errors), (n) => voice.count(n), true);
  const marks: Part[] = failures
    .filter(({ at }) => placeOf(at) >= 0 && placeOf(at) <= 1)
    .map(
      (failure) =>
        markup`<g class="probe"><title>${page.course.probeFailure(words.probeNames[failure.name], voice.time(failure.at), failure.reason)}</title><circle cx="${across(placeOf(failure.at))}" cy="${down(1, HEIGHT) - 8}" r="4.5"/></g>`,
    );
  return plot({
    id: "course-errors",
    title: words.columns.errors,
    description:
      all === 0 ? words.chart.noErrors : page.course.errors(voice.count(all), voice.count(Math.max(...errors))),
    height: HEIGHT,
    x,
    y: all === 0 ? ticks.slice(0, 1) : ticks,
    marks: [bars(errors, top, "beyond"), hints, marks],
  });
}

function bars(counts: readonly number[], top: number, className: string): Html[] {
  const gap = 0.12 / counts.length;
  return counts
    .map((n, i) => ({ n, left: i / counts.length + gap, right: (i + 1) / counts.length - gap }))
    .filter(({ n }) => n > 0)
    .map(({ n, left, right }) => box({ left, right, high: n / top }, HEIGHT, className));
}
