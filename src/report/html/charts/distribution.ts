import type { LatencyBucket, RequestFacts } from "../../report.ts";
import type { Context } from "../context.ts";
import { figure, table } from "../figure.ts";
import { type Html, markup } from "../markup.ts";
import { box, course, hint, plot, scale, type Tick, upright } from "../plot.ts";

const HEIGHT = 200;
const MOST_TICKS = 5;

/** A distribution as shares of its requests, by the width of its buckets, so that two of them compare. */
interface Spread {
  n: number;
  bars: { from: number; to: number; density: number; bucket: LatencyBucket }[];
}

/** How latencies are spread, the budget across, and the baseline's outline over it. Null: there is nothing to draw. */
export function distributionChart(context: Context, requests: RequestFacts): Html | null {
  const { report, words, voice, page } = context;
  const said = page.distribution;
  const baseline = report.baseline?.compared?.distribution ?? [];
  const all = [...usable(requests.distribution), ...usable(baseline)];
  const own = usable(requests.distribution);
  if (own.length === 0) return null;
  const limit = report.findings.find((finding) => finding.id === "p95")?.limit ?? null;
  const low = Math.min(...all.map(lower));
  const high = Math.max(...all.map(({ toMs }) => toMs), limit ?? 0);
  const at = (ms: number): number => (Math.log(ms) - Math.log(low)) / (Math.log(high) - Math.log(low));
  const unit = Math.min(...own.map(widthOf));
  const candidate = spreadOf(own, at, unit);
  const before = spreadOf(usable(baseline), at, unit);
  const highest = Math.max(...[...candidate.bars, ...before.bars].map(({ density }) => density));
  const { top, ticks } = scale(highest, (value) => voice.percent(value));
  const cut = limit === null || limit <= 0 ? 1 : at(limit);
  const bars = candidate.bars.flatMap(({ from, to, density }) =>
    [
      { left: from, right: Math.min(to, cut), kind: "within" },
      { left: Math.max(from, cut), right: to, kind: "beyond" },
    ]
      .filter(({ left, right }) => right > left)
      .map(({ left, right, kind }) => box({ left, right, high: density / top }, HEIGHT, kind)),
  );
  const told = ({ fromMs, toMs, count }: LatencyBucket, n: number): string[] => [
    voice.duration(fromMs),
    voice.duration(toMs),
    voice.count(count),
    voice.percent(count / n),
  ];
  const hints = candidate.bars.map(({ from, to, bucket }) => {
    const [fromMs = "", toMs = "", count = "", share = ""] = told(bucket, candidate.n);
    return hint(from, to, HEIGHT, said.share(fromMs, toMs, count, share));
  });
  const { latency } = requests;
  const marks = [
    bars,
    before.bars.length > 0 && course(outline(before, top), HEIGHT, "line baseline"),
    limit !== null && limit > 0 && upright(cut, HEIGHT, said.budget(voice.duration(limit)), "budget", 0),
    latency !== null &&
      latency.p95Ms >= low &&
      upright(at(latency.p95Ms), HEIGHT, said.p95(voice.duration(latency.p95Ms)), "marker", 1),
    hints,
  ];
  const rows = (buckets: LatencyBucket[], name: string): string[][] => {
    const n = total(buckets);
    return buckets.map((bucket) => [...(before.n > 0 ? [name] : []), ...told(bucket, n)]);
  };
  const { columns } = page;
  return figure(said.title, {
    legend: [
      ["within", said.within],
      ["beyond", said.beyond],
      ...(before.n > 0 ? [["baseline", words.labels.baseline] as const] : []),
    ],
    plots: [
      plot({
        id: "distribution",
        title: said.title,
        description:
          latency === null
            ? ""
            : said.description(
                voice.count(candidate.n),
                voice.duration(latency.p50Ms),
                voice.duration(latency.p95Ms),
                voice.duration(latency.maxMs),
              ),
        height: HEIGHT,
        x: latencyTicks(low, high, at, (ms) => voice.duration(ms)),
        y: ticks,
        marks,
      }),
      markup`<p class="axis-title">${said.axis}</p>`,
    ],
    figures: page.figures,
    data: table(
      said.title,
      [
        ...(before.n > 0 ? [{ title: words.columns.revision }] : []),
        { title: columns.from, figures: true },
        { title: columns.to, figures: true },
        { title: words.columns.requests, figures: true },
        { title: words.columns.share, figures: true },
      ],
      [...rows(own, words.labels.candidate), ...rows(usable(baseline), words.labels.baseline)],
    ),
  });
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

function spreadOf(buckets: LatencyBucket[], at: (ms: number) => number, unit: number): Spread {
  const n = total(buckets);
  const bars = buckets.map((bucket) => {
    const wider = Number.isFinite(unit) && bucket.fromMs > 0 ? widthOf(bucket) / unit : 1;
    const from = bucket.fromMs > 0 ? bucket.fromMs : lower(bucket);
    return { from: at(from), to: at(bucket.toMs), density: bucket.count / n / Math.max(wider, 1e-9), bucket };
  });
  return { n, bars };
}

/** The steps over the bars, down to nothing where a bucket is left out. */
function outline({ bars }: Spread, top: number): { x: number; y: number }[][] {
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
  const inside = (figures: number[]): number[] => figures.filter((ms) => ms >= low && ms <= high);
  const rows = [[1, 2, 5], [1, 3], [1]].map((digits) =>
    inside(decades.flatMap((decade) => digits.map((digit) => digit * decade))),
  );
  rows.push(inside(decades.filter((_, i) => i % 3 === 0)), inside(decades.filter((_, i) => i % 6 === 0)));
  const chosen = rows.find((row) => row.length <= MOST_TICKS) ?? [];
  const ticks = chosen.length >= 2 ? chosen : [low, high];
  return ticks.map((ms) => ({ at: at(ms), label: show(ms) }));
}
