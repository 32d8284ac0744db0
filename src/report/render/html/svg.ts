import { informative } from "../../blocks.ts";
import type { Chart, Course, Panel, Spread, Tick } from "../../chart.ts";
import type { Words } from "../../words/catalogues.ts";
import { type Html, markup, type Part, phrase } from "./markup.ts";
import { table } from "./table.ts";

/**
 * Charts without a script: text keeps its size at any width, because what lies across is told in per cent and what lies
 * down in pixels.
 */

/** Room for the marks' own labels above the plot, and for the axis' below it; px. */
const ABOVE = 18;
const BELOW = 22;
/** Room for the labels of the vertical axis, and between them and the plot; a label is about so wide a letter. */
const GUTTER = 58;
const GAP = 8;
const LETTER = 8;
const WIDE_LETTER = 12;

/** Charts under one heading, what their colours mean, and all their figures as a table that opens. */
export function figure({ title, legend, panels, axis, notes, data }: Chart, words: Words): Html {
  const keys = legend.map(([tone, label]) => markup`<li><i class="key ${tone}"></i>${label}</li>`);
  const gutter = Math.max(GUTTER, ...panels.flatMap(({ y }) => y.map(({ label }) => GAP + widthOf(label))));
  const drawn = panels.map((panel) =>
    panels.length > 1 ? markup`<p class="plot-title">${panel.title}</p>${plot(panel, gutter)}` : plot(panel, gutter),
  );
  const told = data && informative(data);
  const figures = told && table(told, words);
  return markup`<figure>${title !== null && markup`<figcaption>${title}</figcaption>`}${keys.length > 0 && markup`<ul class="legend">${keys}</ul>`}${drawn}${axis !== null && markup`<p class="axis-title">${axis}</p>`}${notes.length > 0 && markup`<p class="note">${phrase(notes.join(" "))}</p>`}${figures && markup`<details class="data"><summary>${words.figures}</summary>${figures}</details>`}</figure>`;
}

/** One chart with its axes. Its figures stand in a table beside it. */
function plot(panel: Panel, gutter: number): Html {
  const { id, title, description, height, x, y } = panel;
  const whole = height + ABOVE + BELOW;
  const grid = y.map(
    ({ at }) => markup`<line class="grid" x1="0" x2="100%" y1="${down(at, height)}" y2="${down(at, height)}"/>`,
  );
  const yLabels = y.map(
    ({ at, label }) =>
      markup`<text x="${gutter - GAP}" y="${down(at, height)}" dy="0.32em" text-anchor="end">${label}</text>`,
  );
  const marks = panel.kind === "course" ? courseMarks(panel) : spreadMarks(panel);
  return markup`<div class="plot"><svg class="gutter" width="${gutter}" height="${whole}" aria-hidden="true">${yLabels}</svg><svg class="area" width="100%" height="${whole}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${grid}${marks}<g class="axis">${x.map((tick) => xLabel(tick, height))}</g></svg></div>`;
}

/** At most, px: nobody measures text without a script. */
function widthOf(label: string): number {
  return Array.from(label).reduce((sum, letter) => sum + (letter > "\u2e7f" ? WIDE_LETTER : LETTER), 0);
}

function xLabel({ at, label }: Tick, height: number): Html {
  const anchor = at < 0.04 ? "start" : at > 0.96 ? "end" : "middle";
  return markup`<text x="${across(at)}" y="${height + ABOVE + 16}" text-anchor="${anchor}">${label}</text>`;
}

function courseMarks({ series, places, hints, limit, top, events, height }: Course): Part[] {
  const drawn = series.map(({ tone, draw, values }) => {
    const points = values.map((value, i) => (value === null ? null : { x: places[i] ?? 0, y: value / top, value }));
    return draw === "bars" ? bars(points, places, tone, height) : line(points, tone, limit, series.length > 1, height);
  });
  const half = 0.5 / Math.max(1, places.length);
  return [
    drawn,
    limit !== null && level(limit / top, height),
    hints.map((text, i) => {
      const at = places[i] ?? 0;
      return text !== "" && hint(Math.max(0, at - half), Math.min(1, at + half), height, text);
    }),
    events.map(
      ({ at, hint: told }) =>
        markup`<g class="probe"><title>${told}</title><circle cx="${across(at)}" cy="${down(1, height) - 8}" r="4.5"/></g>`,
    ),
  ];
}

interface Point {
  x: number;
  y: number;
  value: number;
}

/** A line, with a dot for each value; of two lines beside each other only for the last. */
function line(points: (Point | null)[], tone: string, limit: number | null, several: boolean, height: number): Part[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  const all = runs.flat();
  const dots = several ? all.slice(-1) : all;
  return [
    course(
      runs.filter((run) => run.length > 0),
      height,
      `line ${tone}`,
    ),
    dots.map((at) =>
      dot(at, height, !several && limit !== null && at.value > limit ? "beyond" : tone, several ? 3.5 : 2.5),
    ),
  ];
}

/** What is nothing has no bar. */
function bars(points: (Point | null)[], places: readonly number[], tone: string, height: number): Part[] {
  const half = 0.38 / Math.max(1, places.length);
  return points.map(
    (point) =>
      point !== null &&
      point.value > 0 &&
      box({ left: point.x - half, right: point.x + half, high: point.y }, height, tone),
  );
}

function spreadMarks({ bars: all, outline, uprights, hints, height }: Spread): Part[] {
  return [
    all.map(({ tone, ...bar }) => box(bar, height, tone)),
    outline.length > 0 && course(outline, height, "line baseline"),
    uprights.map(({ at, label, tone }, i) => upright(at, height, label, tone, i)),
    hints.map(({ left, right, text }) => hint(left, right, height, text)),
  ];
}

/** Where a share of the width lies. */
export function across(share: number): string {
  return `${rounded(100 * bounded(share))}%`;
}

/** Where a share of the height lies, px. */
function down(share: number, height: number): number {
  return rounded(ABOVE + (1 - bounded(share)) * height);
}

/** From one corner to the other, in shares. What is more than nothing is seen. */
function box({ left, right, high }: { left: number; right: number; high: number }, height: number, tone: string): Html {
  const top = down(high, height);
  const tall = Math.max(down(0, height) - top, high > 0 ? 1.5 : 0);
  const wide = Math.max(0, bounded(right) - bounded(left));
  return markup`<rect class="${tone}" x="${across(left)}" width="${across(wide)}" y="${rounded(down(0, height) - tall)}" height="${rounded(tall)}"/>`;
}

/** Lines through points given in shares; each run is drawn by itself. */
function course(runs: readonly (readonly { x: number; y: number }[])[], height: number, className: string): Html {
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

function dot(at: { x: number; y: number }, height: number, tone: string, radius: number): Html {
  return markup`<circle class="${tone}" cx="${across(at.x)}" cy="${down(at.y, height)}" r="${radius}"/>`;
}

/** A level across the whole chart, such as a budget. */
function level(y: number, height: number): Html {
  const at = down(y, height);
  return markup`<line class="budget" x1="0" x2="100%" y1="${at}" y2="${at}"/>`;
}

/** A line from top to bottom, with its name on the side where there is room, each lower than the one before. */
function upright(x: number, height: number, label: string, tone: string, row: number): Html {
  const top = down(1, height) - 6 + 16 * row;
  const [anchor, dx] = x > 0.6 ? ["end", -5] : ["start", 5];
  return markup`<line class="${tone}" x1="${across(x)}" x2="${across(x)}" y1="${top - 9}" y2="${down(0, height)}"/><text class="${tone}-label" x="${across(x)}" y="${top}" dx="${dx}" text-anchor="${anchor}">${label}</text>`;
}

/** What is told of a part when the pointer rests on it. */
function hint(left: number, right: number, height: number, text: string): Html {
  return markup`<rect class="hint" x="${across(left)}" width="${across(right - left)}" y="${down(1, height)}" height="${height}"><title>${text}</title></rect>`;
}

function bounded(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
