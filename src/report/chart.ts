import type { RequestFacts } from "./report.ts";
import type { Voice } from "./voice.ts";
import type { Words } from "./words/words.ts";

type Part = RequestFacts["timeline"][number];

/** Mermaid's own bars are nearly white. These two read on GitHub's light and dark pages alike. */
const SEEN = "#4c78a8";
const BAD = "#e45756";

/** An axis of counts below this would be marked in fractions. */
const SMALLEST_COUNT_AXIS = 10;

/** Fewer parts are no course of time. */
const FEWEST_PARTS = 2;

/**
 * The window as two Mermaid charts, or "" when there is too little to draw. A part without a latency has no bar: a line
 * would have to invent its value, and a caption says so. The verdict must read without the charts (style: ornament).
 */
export function charts(timeline: Part[], p95LimitMs: number | null, words: Words, voice: Voice): string {
  const start = timeline[0]?.at ?? 0;
  const end = timeline.at(-1)?.at ?? 0;
  if (timeline.length < FEWEST_PARTS || !(end > start) || timeline.every((part) => part.requests === 0)) return "";
  const partMs = (end - start) / (timeline.length - 1);
  return [
    latencyChart(timeline, end - start, partMs, p95LimitMs, words, voice),
    errorChart(timeline, end - start, partMs, words, voice),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function latencyChart(
  timeline: Part[],
  spanMs: number,
  partMs: number,
  limitMs: number | null,
  words: Words,
  voice: Voice,
): string {
  const gaps = timeline.filter((part) => part.p95Ms === null).length;
  if (gaps === timeline.length) return "";
  const highest = Math.max(limitMs ?? 0, ...timeline.map((part) => part.p95Ms ?? 0));
  const unit = highest >= 10_000 ? "s" : "ms";
  const scale = unit === "s" ? 1000 : 1;
  const bars = timeline.map((part) => (part.p95Ms ?? 0) / scale);
  const line = limitMs === null ? null : timeline.map(() => limitMs / scale);
  const notes = [
    ...(limitMs === null ? [] : [words.chart.limitNote(voice, limitMs)]),
    ...(gaps === 0 ? [] : [words.chart.gapNote(voice, gaps)]),
  ];
  return withNotes(
    xychart({
      title: words.chart.latency(voice, partMs),
      x: elapsedAxis(spanMs, words),
      yTitle: words.chart.latencyAxis(unit),
      bars,
      line,
      whole: false,
    }),
    notes,
  );
}

function errorChart(timeline: Part[], spanMs: number, partMs: number, words: Words, voice: Voice): string {
  const bars = timeline.map((part) => part.errors);
  if (bars.every((errors) => errors === 0)) return words.chart.noErrors;
  return xychart({
    title: words.chart.errors(voice, partMs),
    x: elapsedAxis(spanMs, words),
    yTitle: words.chart.errorAxis,
    bars,
    line: null,
    whole: true,
    bad: true,
  });
}

export interface Chart {
  title: string;
  x: { title: string; to: number };
  yTitle: string;
  bars: number[];
  line: number[] | null;
  /** Counts: the axis must not end between two. */
  whole: boolean;
  /** The fewer the better. */
  bad?: boolean;
}

/**
 * Mermaid's xychart grammar takes plain decimals only: no NaN, no exponents, no empty series; text beyond ASCII stands in
 * quotes. The axis begins at zero, so that bars compare by length.
 */
export function xychart({ title, x, yTitle, bars, line, whole, bad = false }: Chart): string {
  const top = roundUp(Math.max(...bars, ...(line ?? [])), whole);
  return [
    "```mermaid",
    ...frontMatter(bad ? [BAD] : [SEEN, BAD]),
    "xychart-beta",
    `  title ${quoted(title)}`,
    `  x-axis ${quoted(x.title)} 0 --> ${decimal(x.to)}`,
    `  y-axis ${quoted(yTitle)} 0 --> ${decimal(top)}`,
    `  bar [${bars.map(decimal).join(", ")}]`,
    ...(line === null ? [] : [`  line [${line.map(decimal).join(", ")}]`]),
    "```",
  ].join("\n");
}

function frontMatter(palette: string[]): string[] {
  return [
    "---",
    "config:",
    "  xyChart:",
    "    height: 360",
    "  themeVariables:",
    "    xyChart:",
    `      plotColorPalette: "${palette.join(", ")}"`,
    "---",
  ];
}

function elapsedAxis(spanMs: number, words: Words): Chart["x"] {
  return spanMs < 180_000
    ? { title: words.chart.seconds, to: Math.max(spanMs / 1000, 0.001) }
    : { title: words.chart.minutes, to: spanMs / 60_000 };
}

/** Quotes cannot be escaped in the grammar, and `%%` begins a comment even in a string. */
function quoted(text: string): string {
  return `"${text.replace(/["\n]/g, " ").replace(/%+/g, "%")}"`;
}

function decimal(value: number): string {
  const bounded = Math.min(Math.max(value, 0), 1e15);
  return String(Number(bounded.toFixed(bounded < 100 ? 3 : 0)));
}

/** Up to a round figure, with some room above the highest. */
function roundUp(value: number, whole: boolean): number {
  const bounded = Math.min(Math.max(value * 1.05, 0.001), 1e15);
  const power = 10 ** Math.floor(Math.log10(bounded));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= bounded) ?? 10;
  return whole ? Math.max(Math.ceil(step * power), SMALLEST_COUNT_AXIS) : step * power;
}

function withNotes(chart: string, notes: string[]): string {
  return notes.length === 0 ? chart : `${chart}\n\n${notes.join(" ")}`;
}
