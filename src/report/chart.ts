import type { Column } from "./column.ts";
import type { Text } from "./text/marked.ts";

/** A chart as plain data: what is drawn, and all of it in words and figures for who does not see it. */
export interface Chart {
  /** Tells it from the others of its document. */
  id: string;
  /** Null: the section's title says it. */
  title: string | null;
  legend: readonly (readonly [tone: Tone, label: string])[];
  panels: readonly Panel[];
  /** Below the last panel. */
  axis: string | null;
  notes: readonly Text[];
  data: { name: string; columns: readonly Column[]; rows: readonly (readonly string[])[] } | null;
}

/** What a colour means. */
export type Tone = "seen" | "within" | "beyond" | "traffic" | "baseline" | "budget" | "pass" | "fail" | "probe";

export interface Tick {
  /** 0 the left or lower end, 1 the other. */
  at: number;
  label: string;
}

export type Panel = Course | Spread;

interface Drawn {
  id: string;
  title: string;
  /** What a reader would see in it, in a sentence. */
  description: string;
  height: number;
  x: readonly Tick[];
  y: readonly Tick[];
}

/** How something went over time. */
export interface Course extends Drawn {
  kind: "course";
  series: readonly { tone: Tone; draw: "line" | "bars"; values: readonly (number | null)[] }[];
  /** Where each value stands, 0..1. */
  places: readonly number[];
  /** What is told of each. */
  hints: readonly string[];
  limit: number | null;
  /** The value at the upper end. */
  top: number;
  /** What happened besides. */
  events: readonly { at: number; hint: string }[];
  /** For media that mark an axis with bare figures: what they count, up to where, and by how much a value is divided. */
  bare: { xTitle: string; xTo: number; yTitle: string; divisor: number; whole: boolean } | null;
}

/** How values are spread. All in shares of the panel. */
export interface Spread extends Drawn {
  kind: "spread";
  bars: readonly { left: number; right: number; high: number; tone: Tone }[];
  hints: readonly { left: number; right: number; text: string }[];
  outline: readonly (readonly { x: number; y: number }[])[];
  uprights: readonly { at: number; label: string; tone: "budget" | "marker" }[];
}

/** Ticks from zero up to a round figure that is at least `highest`. */
export function scale(highest: number, show: (value: number) => string, whole = false): { top: number; y: Tick[] } {
  const most = highest > 0 ? Math.min(Math.max(highest, 1e-9), 1e15) : 1;
  const rough = most / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10;
  const step = whole ? Math.max(1, Math.ceil(round * power)) : round * power;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  return {
    top: count * step,
    y: Array.from({ length: count + 1 }, (_, i) => ({ at: i / count, label: i === 0 ? "0" : show(i * step) })),
  };
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12, 24, 48].map((n) => n * HOUR),
];
const MOST_TIMES = 4;

/** Ticks of the time since a start. */
export function elapsed(spanMs: number, show: (ms: number) => string): Tick[] {
  const step = STEPS.find((each) => spanMs / each <= MOST_TIMES);
  if (!(spanMs > 0) || step === undefined) return [];
  const count = Math.floor(spanMs / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => ({
    at: (i * step) / spanMs,
    label: i === 0 ? "0" : show(i * step),
  }));
}
