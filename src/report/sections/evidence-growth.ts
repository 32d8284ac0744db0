import { figures } from "../blocks.ts";
import { type Chart, elapsed } from "../chart.ts";
import type { EvidenceGrowth } from "../report.ts";
import type { Telling } from "../telling.ts";

const HEIGHT = 130;
/** What is enough lies here; beyond it there is room for more. */
const ENOUGH = 0.8;

/** How one budget's evidence grew, against it and for it, each as a share of what is enough. Null: there is none. */
export function growthChart(
  { points, failLnThreshold, passLnThreshold }: EvidenceGrowth,
  id: string,
  startedAt: number | null,
  { words, voice }: Telling,
): Chart | null {
  const last = points.at(-1);
  if (last === undefined || points.every(({ failLnE, passLnE }) => failLnE === 0 && passLnE === 0)) return null;
  const { chart, columns } = words;
  const from = startedAt ?? last.at;
  const spanMs = Math.max(last.at - from, 1);
  const rows = points.map(({ at, failLnE, passLnE }) => [
    voice.duration(at - from),
    voice.odds(failLnE),
    voice.odds(passLnE),
  ]);
  return {
    id,
    title: chart.evidence,
    legend: [
      ["fail", chart.against],
      ["pass", chart.inFavour],
      ["budget", chart.enough],
    ],
    panels: [
      {
        kind: "course",
        id,
        title: chart.evidence,
        description: chart.evidenceTold(
          voice.odds(last.failLnE),
          voice.odds(failLnThreshold),
          voice.odds(last.passLnE),
          voice.odds(passLnThreshold),
        ),
        height: HEIGHT,
        x: elapsed(spanMs, (ms) => voice.duration(ms)),
        y: [
          { at: 0, label: chart.none },
          { at: ENOUGH, label: chart.enough },
        ],
        series: [
          {
            tone: "pass",
            draw: "line",
            values: [0, ...points.map(({ passLnE }) => (ENOUGH * passLnE) / passLnThreshold)],
          },
          {
            tone: "fail",
            draw: "line",
            values: [0, ...points.map(({ failLnE }) => (ENOUGH * failLnE) / failLnThreshold)],
          },
        ],
        places: [0, ...points.map(({ at }) => (at - from) / spanMs)],
        hints: [
          "",
          ...rows.map(([after = "", failing = "", passing = ""]) => chart.evidencePoint(after, failing, passing)),
        ],
        limit: ENOUGH,
        top: 1,
        events: [],
        bare: null,
      },
    ],
    axis: chart.since,
    notes: [],
    data: {
      name: chart.evidence,
      columns: [figures(columns.after), figures(chart.against), figures(chart.inFavour)],
      rows,
    },
  };
}
