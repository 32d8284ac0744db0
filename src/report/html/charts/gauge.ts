import type { GaugeFacts } from "../../report.ts";
import type { Context } from "../context.ts";
import { figure, table } from "../figure.ts";
import type { Html } from "../markup.ts";
import { course, dot, elapsed, hint, level, plot, scale } from "../plot.ts";

const HEIGHT = 120;

/** Memory or CPU by the minute, and its budget. Null: no point was seen. */
export function gaugeChart(
  { words, page, voice }: Context,
  id: "memory" | "cpu",
  { budget, points }: GaugeFacts,
): Html | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const show = (value: number): string => (id === "memory" ? voice.bytes(value) : voice.percent(value));
  const highest = Math.max(...points.map(({ value }) => value));
  const { top, ticks } = scale(Math.max(highest, budget), show);
  const start = Math.min(...points.map(({ at }) => at));
  const spanMs = Math.max(...points.map(({ at }) => at)) - start;
  // One point alone stands in the middle.
  const placed = points.map((point) => ({
    ...point,
    x: spanMs > 0 ? (point.at - start) / spanMs : 0.5,
    y: point.value / top,
  }));
  const half = 0.5 / points.length;
  const title = words.findings[id];
  return figure(title, {
    legend: [
      ["seen", title],
      ["budget", page.distribution.budget(show(budget))],
    ],
    plots: [
      plot({
        id: `gauge-${id}`,
        title,
        description: page.gauge.description(show(last.value), show(highest), show(budget)),
        height: HEIGHT,
        x: elapsed(spanMs, voice),
        y: ticks,
        marks: [
          course([placed], HEIGHT, "line seen"),
          placed.map((at) => dot(at, HEIGHT, at.value > budget ? "beyond" : "seen")),
          level(budget / top, HEIGHT, ""),
          placed.map(({ x, at, value }) =>
            hint(Math.max(0, x - half), Math.min(1, x + half), HEIGHT, page.gauge.point(voice.time(at), show(value))),
          ),
        ],
      }),
    ],
    figures: page.figures,
    data: table(
      title,
      [{ title: words.columns.at }, { title, figures: true }],
      points.map(({ at, value }) => [voice.dateTime(at), show(value)]),
    ),
  });
}
