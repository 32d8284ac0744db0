import { figure, table } from "../../html/figure.ts";
import { type Html, markup } from "../../html/markup.ts";
import { across, box, down, hint, plot } from "../../html/plot.ts";
import type { PeriodContext } from "./context.ts";

const HEIGHT = 120;

/** How long requests took: bars by the logarithm of the latency, and the limit. Null: none had one. */
export function distributionOf({ report, words, page, voice }: PeriodContext): Html | null {
  const { latency } = report.requests ?? { latency: null };
  const buckets = (latency?.distribution ?? []).filter(({ count }) => count > 0);
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (latency === null || first === undefined || last === undefined) return null;
  const limit = report.checks.find(({ id }) => id === "p95")?.limit ?? null;
  // A bucket that begins at zero has no logarithm of its own.
  const low = Math.max(first.fromMs, first.toMs / 10, 0.001);
  const width = Math.log(Math.max(last.toMs, low * 1.01) / low);
  const place = (ms: number): number => Math.min(1, Math.max(0, Math.log(Math.max(ms, low) / low) / width));
  // By the share in each equal part of the scale, so that wide buckets are no taller for being wide.
  const dense = buckets.map(({ fromMs, toMs, count }) => ({
    left: place(fromMs),
    right: place(toMs),
    count,
    fromMs,
    toMs,
    density: count / Math.max(place(toMs) - place(fromMs), 1e-3),
  }));
  const highest = Math.max(...dense.map(({ density }) => density));
  const marks: [number, string][] = [
    [latency.p50.ms, `P50 ${voice.duration(latency.p50.ms)}`],
    [latency.p95.ms, `P95 ${voice.duration(latency.p95.ms)}`],
    [latency.p99.ms, `P99 ${voice.duration(latency.p99.ms)}`],
  ];
  return figure(null, {
    legend: [
      ["within", page.distribution.within],
      ["beyond", page.distribution.beyond],
    ],
    plots: [
      plot({
        id: "period-latency",
        title: page.distribution.title,
        description: page.distribution.description(
          voice.count(latency.count),
          voice.duration(latency.p50.ms),
          voice.duration(latency.p95.ms),
          latency.maxMs === null ? "–" : voice.duration(latency.maxMs),
        ),
        height: HEIGHT,
        x: marks
          .map(([ms, label]) => ({ at: place(ms), label }))
          .filter(({ at }, i, all) => i === 0 || at - (all[i - 1]?.at ?? 0) > 0.12),
        y: [],
        marks: [
          dense.map(({ left, right, density, fromMs }) =>
            box(
              { left, right, high: density / highest },
              HEIGHT,
              limit !== null && fromMs >= limit ? "beyond" : "within",
            ),
          ),
          marks.map(
            ([ms]) =>
              markup`<line class="marker" x1="${across(place(ms))}" x2="${across(place(ms))}" y1="${down(1, HEIGHT)}" y2="${down(0, HEIGHT)}"/>`,
          ),
          dense.map(({ left, right, fromMs, toMs, count }) =>
            hint(
              left,
              right,
              HEIGHT,
              page.distribution.share(
                voice.duration(fromMs),
                voice.duration(toMs),
                voice.count(count),
                voice.percent(count / Math.max(latency.count, count)),
              ),
            ),
          ),
        ],
      }),
    ],
    figures: page.figures,
    data: table(
      page.distribution.title,
      [
        { title: page.columns.from, figures: true },
        { title: page.columns.to, figures: true },
        { title: words.columns.requests, figures: true },
      ],
      buckets.map(({ fromMs, toMs, count }) => [voice.duration(fromMs), voice.duration(toMs), voice.count(count)]),
    ),
  });
}
