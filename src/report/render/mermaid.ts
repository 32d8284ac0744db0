import type { Course, Panel } from "../chart.ts";
import type { Words } from "../words/catalogues.ts";

/** Mermaid's own bars are nearly white. These two read on GitHub's light and dark pages alike. */
const SEEN = "#4c78a8";
const BAD = "#e45756";

/**
 * Mermaid draws zero as a bar of 8 px, which looks like a little of something. So far below the axis, as a share of its length,
 * a bar's height is negative, and no browser draws it.
 */
const NO_BAR = 0.1;

/** An axis of counts below this would be marked in fractions. */
const SMALLEST_COUNT_AXIS = 10;

/**
 * A course as a Mermaid chart; "" for what it cannot draw. Its grammar takes plain decimals only: no NaN, no exponents, no
 * empty series; text beyond ASCII stands in quotes. The axis begins at zero, so that bars compare by length.
 */
export function mermaid(panel: Panel, words: Words): string {
  if (panel.kind !== "course" || panel.bare === null) return "";
  const { bare, limit, series, title } = panel;
  const values = (series[0]?.values ?? []).map((value) => (value ?? 0) / bare.divisor);
  // An empty list too.
  if (values.every((value) => value === 0)) return "";
  const line = limit === null ? null : limit / bare.divisor;
  const top = roundUp(Math.max(...values, line ?? 0), bare.whole);
  const none = `-${decimal(NO_BAR * top)}`;
  return [
    "```mermaid",
    ...frontMatter(isBad(panel) ? [BAD] : [SEEN, BAD]),
    "xychart-beta",
    // A mail shows the figures themselves.
    ...(values.every((value) => value > 0) ? [] : [`  %% ${words.chart.noBar(none)}`]),
    `  title ${quoted(title)}`,
    `  x-axis ${quoted(bare.xTitle)} 0 --> ${decimal(bare.xTo)}`,
    `  y-axis ${quoted(bare.yTitle)} 0 --> ${decimal(top)}`,
    `  bar [${values.map((value) => (value > 0 ? decimal(value) : none)).join(", ")}]`,
    ...(line === null ? [] : [`  line [${values.map(() => decimal(line)).join(", ")}]`]),
    "```",
  ].join("\n");
}

function isBad({ series }: Course): boolean {
  return series[0]?.tone === "beyond";
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
