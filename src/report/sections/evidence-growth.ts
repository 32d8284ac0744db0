import { type Chart, type Course, elapsed } from "../chart.ts";
import { figures } from "../column.ts";
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
  if (last === undefined || points.every((one) => one.failLnE === 0 && one.passLnE === 0)) return null;
  const { chart, columns } = words;
  const from = startedAt ?? last.at;
  const spanMs = Math.max(last.at - from, 1);
  const rows = points.map((one) => [voice.duration(one.at - from), voice.odds(one.failLnE), voice.odds(one.passLnE)]);
  const line = (tone: "pass" | "fail", of: (point: (typeof points)[number]) => number): Course["series"][number] => ({
    tone,
    draw: "line",
    values: [0, ...points.map(of)],
  });
  const panel: Course = {
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
    x: elapsed(spanMs, voice.duration),
    y: [
      { at: 0, label: chart.none },
      { at: ENOUGH, label: chart.enough },
    ],
    series: [
      line("pass", ({ passLnE }) => (ENOUGH * passLnE) / passLnThreshold),
      line("fail", ({ failLnE }) => (ENOUGH * failLnE) / failLnThreshold),
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
  };
  return {
    id,
    title: chart.evidence,
    legend: [
      ["fail", chart.against],
      ["pass", chart.inFavour],
      ["budget", chart.enough],
    ],
    panels: [panel],
    axis: chart.since,
    notes: [],
    data: { name: chart.evidence, columns: figures(columns.after, chart.against, chart.inFavour), rows },
  };
}
