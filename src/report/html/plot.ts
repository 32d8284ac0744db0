import type { Voice } from "../voice.ts";
import { type Html, markup, type Part } from "./markup.ts";

/**
 * Charts without a script: text keeps its size at any width, because what lies across is told in per cent and what lies
 * down in pixels.
 */

/** Room for the marks' own labels above the plot, and for the axis' below it; px. */
const ABOVE = 18;
const BELOW = 22;
const GUTTER = 58;

export interface Tick {
  /** 0 the left or lower end, 1 the other. */
  at: number;
  label: string;
}

export interface Plot {
  id: string;
  title: string;
  /** What a reader would see in it, in a sentence. */
  description: string;
  height: number;
  x: readonly Tick[];
  y: readonly Tick[];
  marks: readonly Part[];
}

/** One chart with its axes. Its figures stand in a table beside it. */
export function plot({ id, title, description, height, x, y, marks }: Plot): Html {
  const whole = height + ABOVE + BELOW;
  const grid = y.map(
    ({ at }) => markup`<line class="grid" x1="0" x2="100%" y1="${down(at, height)}" y2="${down(at, height)}"/>`,
  );
  const yLabels = y.map(
    ({ at, label }) =>
      markup`<text x="${GUTTER - 8}" y="${down(at, height)}" dy="0.32em" text-anchor="end">${label}</text>`,
  );
  const xLabels = x.map(
    ({ at, label }) =>
      markup`<text x="${across(at)}" y="${height + ABOVE + 16}" text-anchor="${anchorAt(at)}">${label}</text>`,
  );
  return markup`<div class="plot"><svg class="gutter" width="${GUTTER}" height="${whole}" aria-hidden="true">${yLabels}</svg><svg class="area" width="100%" height="${whole}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${grid}${marks}<g class="axis">${xLabels}</g></svg></div>`;
}

/** Where a share of the width lies. */
export function across(share: number): string {
  return `${rounded(100 * bounded(share))}%`;
}

/** Where a share of the height lies, px. */
export function down(share: number, height: number): number {
  return rounded(ABOVE + (1 - bounded(share)) * height);
}

/** Bars and bands: from one corner to the other, in shares. What is more than nothing is seen. */
export function box(
  { left, right, low = 0, high }: { left: number; right: number; low?: number; high: number },
  height: number,
  className: string,
): Html {
  const top = down(high, height);
  const tall = Math.max(down(low, height) - top, high > low ? 1.5 : 0);
  const wide = Math.max(0, bounded(right) - bounded(left));
  return markup`<rect class="${className}" x="${across(left)}" width="${across(wide)}" y="${rounded(down(low, height) - tall)}" height="${rounded(tall)}"/>`;
}

/** Lines through points given in shares; each run is drawn by itself. */
export function course(
  runs: readonly (readonly { x: number; y: number }[])[],
  height: number,
  className: string,
): Html {
  const path = runs
    .map((run) =>
      run
        .map(
          ({ x, y }, i) => `${i === 0 ? "M" : "L"}${rounded(1000 * bounded(x))} ${rounded((1 - bounded(y)) * height)}`,
        )
        .join(""),
    )
    .join("");
  return markup`<svg x="0" y="${ABOVE}" width="100%" height="${height}" viewBox="0 0 1000 ${height}" preserveAspectRatio="none" overflow="visible"><path class="${className}" d="${path}" vector-effect="non-scaling-stroke"/></svg>`;
}

export function dot(at: { x: number; y: number }, height: number, className: string, radius = 2.5): Html {
  return markup`<circle class="${className}" cx="${across(at.x)}" cy="${down(at.y, height)}" r="${radius}"/>`;
}

/** A level across the whole chart, such as a budget, with its name. */
export function level(y: number, height: number, label: string): Html {
  const at = down(y, height);
  return markup`<line class="budget" x1="0" x2="100%" y1="${at}" y2="${at}"/><text class="budget-label" x="100%" y="${at - 5}" text-anchor="end">${label}</text>`;
}

/** A line from top to bottom, with its name above the plot on the side where there is room. */
export function upright(x: number, height: number, label: string, className: "budget" | "marker", row: 0 | 1): Html {
  const top = down(1, height) + (row === 0 ? -6 : 10);
  const [anchor, dx] = x > 0.6 ? ["end", -5] : ["start", 5];
  return markup`<line class="${className}" x1="${across(x)}" x2="${across(x)}" y1="${top - 9}" y2="${down(0, height)}"/><text class="${className}-label" x="${across(x)}" y="${top}" dx="${dx}" text-anchor="${anchor}">${label}</text>`;
}

/** What is told of a part when the pointer rests on it. */
export function hint(left: number, right: number, height: number, text: string): Html {
  return markup`<rect class="hint" x="${across(left)}" width="${across(right - left)}" y="${down(1, height)}" height="${height}"><title>${text}</title></rect>`;
}

/** Ticks from zero up to a round figure that is at least `highest`. */
export function scale(highest: number, show: (value: number) => string, whole = false): { top: number; ticks: Tick[] } {
  const most = highest > 0 ? Math.min(Math.max(highest, 1e-9), 1e15) : 1;
  const rough = most / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10;
  const step = whole ? Math.max(1, Math.ceil(round * power)) : round * power;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  const top = count * step;
  return {
    top,
    ticks: Array.from({ length: count + 1 }, (_, i) => ({ at: i / count, label: i === 0 ? "0" : show(i * step) })),
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
export function elapsed(spanMs: number, voice: Voice): Tick[] {
  const step = STEPS.find((each) => spanMs / each <= MOST_TIMES);
  if (!(spanMs > 0) || step === undefined) return [];
  const count = Math.floor(spanMs / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => ({
    at: (i * step) / spanMs,
    label: i === 0 ? "0" : voice.duration(i * step),
  }));
}

function anchorAt(at: number): string {
  if (at < 0.04) return "start";
  return at > 0.96 ? "end" : "middle";
}

function bounded(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
