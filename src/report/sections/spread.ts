import { present } from "../blocks.ts";
import { type Chart, scale, type Spread, type Tick } from "../chart.ts";
import { columnsOf, figures } from "../column.ts";
import type { LatencyBucket } from "../report.ts";
import type { Telling } from "../telling.ts";

const HEIGHT = 200;
const MOST_TICKS = 5;

export interface Spreading {
  buckets: readonly LatencyBucket[];
  /** Of the revision that they are compared with; empty: of none. */
  beside: readonly LatencyBucket[];
  limitMs: number | null;
  /** Null: no latency was seen. */
  latency: { n: number; p50Ms: number; p95Ms: number; p99Ms: number; maxMs: number | null } | null;
}

/** A bucket's share of its requests, by its width, so that two distributions compare. */
interface Bar {
  from: number;
  to: number;
  density: number;
  bucket: LatencyBucket;
}

/** How latencies are spread, the budget across, and the baseline's outline over it. Null: there is nothing to draw. */
export function spreadChart(seen: Spreading, telling: Telling): Chart | null {
  const { chart, columns } = telling.words;
  const own = usable(seen.buckets);
  const beside = usable(seen.beside);
  if (own.length === 0) return null;
  const compared = beside.length > 0;
  const rows = (buckets: readonly LatencyBucket[], name: string): string[][] => {
    const n = total(buckets);
    return buckets.map((bucket) => [...(compared ? [name] : []), ...cellsOf(bucket, n, telling)]);
  };
  const heads = figures(columns.from, columns.below, columns.requests, columns.share);
  return {
    id: "spread",
    title: chart.spread,
    legend: present<Chart["legend"][number]>(
      ["within", chart.within],
      ["beyond", chart.beyond],
      compared ? ["baseline", columns.baseline] : null,
    ),
    panels: [panelOf(seen, own, beside, telling)],
    axis: chart.spreadAxis,
    notes: [],
    data: {
      name: chart.spread,
      columns: columnsOf([...(compared ? [columns.revision] : []), ...heads]),
      rows: [...rows(own, columns.candidate), ...rows(beside, columns.baseline)],
    },
  };
}

function cellsOf(bucket: LatencyBucket, n: number, { voice }: Telling): [string, string, string, string] {
  const { fromMs, toMs, count } = bucket;
  return [voice.duration(fromMs), voice.duration(toMs), voice.count(count), voice.percent(count / n)];
}

function panelOf(
  { limitMs: limit, latency }: Spreading,
  own: LatencyBucket[],
  beside: LatencyBucket[],
  telling: Telling,
): Spread {
  const { words, voice } = telling;
  const { chart } = words;
  const all = [...own, ...beside];
  const low = Math.min(...all.map(lower));
  const high = Math.max(...all.map(({ toMs }) => toMs), limit ?? 0);
  const at = (ms: number): number => (Math.log(ms) - Math.log(low)) / (Math.log(high) - Math.log(low));
  const unit = Math.min(...own.map(widthOf));
  const n = total(own);
  const candidate = sharesOf(own, at, unit);
  const before = sharesOf(beside, at, unit);
  const { top, y } = scale(Math.max(...[...candidate, ...before].map(({ density }) => density)), voice.percent);
  const cut = limit === null || limit <= 0 ? 1 : at(limit);
  const marked = (name: string, ms: number | undefined): Spread["uprights"] =>
    ms === undefined || !(ms >= low) ? [] : [{ at: at(ms), label: `${name} ${voice.duration(ms)}`, tone: "marker" }];
  return {
    kind: "spread",
    id: "spread",
    title: chart.spread,
    description:
      latency === null
        ? ""
        : chart.spreadTold(
            voice.count(latency.n),
            voice.duration(latency.p50Ms),
            voice.duration(latency.p95Ms),
            latency.maxMs === null ? "–" : voice.duration(latency.maxMs),
          ),
    height: HEIGHT,
    x: latencyTicks(low, high, at, voice.duration),
    y,
    bars: candidate.flatMap(({ from, to, density }) =>
      [
        { left: from, right: Math.min(to, cut), tone: "within" as const },
        { left: Math.max(from, cut), right: to, tone: "beyond" as const },
      ]
        .filter(({ left, right }) => right > left)
        .map((bar) => ({ ...bar, high: density / top })),
    ),
    hints: candidate.map(({ from, to, bucket }) => ({
      left: from,
      right: to,
      text: chart.share(...cellsOf(bucket, n, telling)),
    })),
    outline: before.length === 0 ? [] : outline(before, top),
    uprights: [
      ...(limit !== null && limit > 0
        ? [{ at: cut, label: chart.budget(voice.duration(limit)), tone: "budget" as const }]
        : []),
      ...marked("P50", latency?.p50Ms),
      ...marked("P95", latency?.p95Ms),
      ...marked("P99", latency?.p99Ms),
    ],
  };
}

function usable(buckets: readonly LatencyBucket[]): LatencyBucket[] {
  return buckets.filter(({ fromMs, toMs, count }) => count > 0 && fromMs >= 0 && toMs > fromMs && toMs < 1e15);
}

/** A logarithm has no zero: what begins there is drawn as wide as a fifth. */
function lower({ fromMs, toMs }: LatencyBucket): number {
  return Math.max(fromMs, toMs / 1.2, 1e-6);
}

function widthOf(bucket: LatencyBucket): number {
  return bucket.fromMs === 0 ? Infinity : Math.log(bucket.toMs / bucket.fromMs);
}

function total(buckets: readonly LatencyBucket[]): number {
  return buckets.reduce((sum, { count }) => sum + count, 0);
}

function sharesOf(buckets: LatencyBucket[], at: (ms: number) => number, unit: number): Bar[] {
  const n = total(buckets);
  return buckets.map((bucket) => {
    const wider = Number.isFinite(unit) && bucket.fromMs > 0 ? widthOf(bucket) / unit : 1;
    const from = bucket.fromMs > 0 ? bucket.fromMs : lower(bucket);
    return { from: at(from), to: at(bucket.toMs), density: bucket.count / n / Math.max(wider, 1e-9), bucket };
  });
}

/** The steps over the bars, down to nothing where a bucket is left out. */
function outline(bars: readonly Bar[], top: number): { x: number; y: number }[][] {
  const runs: { x: number; y: number }[][] = [];
  let end = -1;
  for (const { from, to, density } of bars) {
    const y = density / top;
    let run = runs.at(-1);
    if (run === undefined || from - end > 1e-6) {
      run?.push({ x: end, y: 0 });
      run = [{ x: from, y: 0 }];
      runs.push(run);
    }
    run.push({ x: from, y }, { x: to, y });
    end = to;
  }
  runs.at(-1)?.push({ x: end, y: 0 });
  return runs;
}

/** Round figures on the logarithmic axis, as close as there is room for. */
function latencyTicks(low: number, high: number, at: (ms: number) => number, show: (ms: number) => string): Tick[] {
  const decades = Array.from({ length: 21 }, (_, i) => 10 ** (i - 6));
  const inside = (marks: number[]): number[] => marks.filter((ms) => ms >= low && ms <= high);
  const rows = [[1, 2, 5], [1, 3], [1]].map((digits) =>
    inside(decades.flatMap((decade) => digits.map((digit) => digit * decade))),
  );
  rows.push(inside(decades.filter((_, i) => i % 3 === 0)), inside(decades.filter((_, i) => i % 6 === 0)));
  const chosen = rows.find((row) => row.length <= MOST_TICKS) ?? [];
  const ticks = chosen.length >= 2 ? chosen : [low, high];
  return ticks.map((ms) => ({ at: at(ms), label: show(ms) }));
}
