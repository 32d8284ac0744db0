import type { EvidenceGrowth } from "../../report.ts";
import type { Context } from "../context.ts";
import { figure, table } from "../figure.ts";
import type { Html } from "../markup.ts";
import { course, dot, elapsed, hint, level, plot } from "../plot.ts";

const HEIGHT = 130;
/** What is enough lies here; beyond it there is room for more. */
const ENOUGH = 0.8;

/** How one budget's evidence grew, against it and for it, each as a share of what is enough. Null: there is none. */
export function growthChart(
  { report, page, voice }: Context,
  id: string,
  { points, failLnThreshold, passLnThreshold }: EvidenceGrowth,
): Html | null {
  const last = points.at(-1);
  if (last === undefined || points.every(({ failLnE, passLnE }) => failLnE === 0 && passLnE === 0)) return null;
  const words = page.evidence;
  const startedAt = report.window?.startedAt ?? last.at;
  const spanMs = Math.max(last.at - startedAt, 1);
  const x = (at: number): number => (at - startedAt) / spanMs;
  const against = points.map(({ at, failLnE }) => ({ x: x(at), y: (ENOUGH * failLnE) / failLnThreshold }));
  const inFavour = points.map(({ at, passLnE }) => ({ x: x(at), y: (ENOUGH * passLnE) / passLnThreshold }));
  const begin = { x: 0, y: 0 };
  const rows = points.map(({ at, failLnE, passLnE }) => [
    voice.duration(at - startedAt),
    voice.odds(failLnE),
    voice.odds(passLnE),
  ]);
  return figure(words.title, {
    legend: [
      ["fail", words.against],
      ["pass", words.inFavour],
      ["budget", words.enough],
    ],
    plots: [
      plot({
        id,
        title: words.title,
        description: words.description(
          voice.odds(last.failLnE),
          voice.odds(failLnThreshold),
          voice.odds(last.passLnE),
          voice.odds(passLnThreshold),
        ),
        height: HEIGHT,
        x: elapsed(spanMs, voice),
        y: [
          { at: 0, label: words.none },
          { at: ENOUGH, label: words.enough },
        ],
        marks: [
          course([[begin, ...inFavour]], HEIGHT, "line pass"),
          course([[begin, ...against]], HEIGHT, "line fail"),
          [inFavour.at(-1) ?? begin].map((at) => dot(at, HEIGHT, "pass", 3.5)),
          [against.at(-1) ?? begin].map((at) => dot(at, HEIGHT, "fail", 3.5)),
          level(ENOUGH, HEIGHT, ""),
          rows.map(([after = "", failing = "", passing = ""], i) =>
            hint(against[i - 1]?.x ?? 0, against[i]?.x ?? 0, HEIGHT, words.point(after, failing, passing)),
          ),
        ],
      }),
    ],
    figures: page.figures,
    data: table(
      words.title,
      [
        { title: page.columns.after, figures: true },
        { title: words.against, figures: true },
        { title: words.inFavour, figures: true },
      ],
      rows,
    ),
  });
}
