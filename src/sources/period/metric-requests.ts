import type { Wait } from "../../clock.ts";
import type { StatusRange } from "../../inputs/settings.ts";
import {
  countAbove,
  countOf,
  kruskalWallisOfSpans,
  mergedSpans,
  quantileOf,
  type Span,
} from "../../checks/period/histogram.ts";
import { isError } from "../../checks/tally.ts";
import type { CloudRunCounts } from "../../checks/period/seen.ts";
import type {
  PeriodGroup,
  PeriodLatency,
  PeriodRequests,
  PeriodSlice,
  QuantileFacts,
  TrendWeek,
} from "../../report/report.ts";
import {
  type AlignedDistribution,
  type AlignedMetrics,
  type AlignedQuery,
  type AlignedSeries,
  spansOf,
} from "./aligned-metrics.ts";
import type { PeriodQuery, PeriodSource } from "./period-query.ts";

/** Cloud Run's own, of all requests but those that no instance took (metrics list). */
const countMetric = "run.googleapis.com/request_count";
const latencyMetric = "run.googleapis.com/request_latencies";

const shownGroups = 50;
const shownBuckets = 120;

/** A P95 of fewer is that of a few requests. */
const leastForTrend = 100;

/** What counts all requests, and what tells how long they took. */
interface Cells {
  counted: Cell[];
  measured: Cell[];
}

/** Of requests with the same labels, over one slice. */
interface Cell {
  slice: number;
  status: number | null;
  group: string | null;
  count: number;
  /** Null: only counted. */
  sum: number | null;
  spans: Span[];
}

/** Types of the log-based metrics that `setup` creates, `logging.googleapis.com/user/…`. */
export interface OwnMetrics {
  latency: string;
  /** Counts those without a latency too. */
  requests: string;
}

/**
 * Requests by Cloud Monitoring: the log-based metric of the app's own latencies where `setup` has created it, with its
 * groups and covers the period, else Cloud Run's metrics. Four calls, whatever the traffic. Distributions are added up before anything is computed
 * from them; a percentile is known as closely as its bucket.
 */
export class MetricRequests implements PeriodSource {
  readonly #metrics: AlignedMetrics;
  readonly #own: OwnMetrics;

  constructor(metrics: AlignedMetrics, own: OwnMetrics) {
    this.#metrics = metrics;
    this.#own = own;
  }

  async read(query: PeriodQuery, wait: Wait): Promise<PeriodRequests | null> {
    const [apps, clouds] = await Promise.all([this.#apps(query, wait), this.#cloudRuns(query, wait)]);
    const metricSince = begunLater(apps, clouds, query);
    const own = metricSince === undefined ? apps : null;
    const { counted, measured } = own ?? clouds;
    const count = countIn(counted);
    if (count === 0) return null;
    const groups = groupsOf(counted, measured, query);
    const all = mergedSpans(measured.map(({ spans }) => spans));
    return {
      kind: "monitoring",
      of: own === null ? "platform" : "app",
      query: filterOf({ ...base(query), metric: own === null ? latencyMetric : this.#own.latency }),
      count,
      errors: errorsIn(counted, query.errorStatus),
      seen: count,
      sampling: null,
      byStatus: statusesOf(counted),
      latency: latencyOf(measured, all),
      slow: { thresholdMs: query.slowMs, count: Math.round(countAbove(all, query.slowMs).count) },
      groups: groups.slice(0, shownGroups),
      moreGroups: Math.max(0, groups.length - shownGroups),
      groupDifference: kruskalWallisOfSpans(
        [...byGroup(measured).values()].map((its) => mergedSpans(its.map(({ spans }) => spans))),
      ),
      slices: slicesOf(query, counted, measured, query.errorStatus),
      slowest: [],
      unusable: 0,
      ...(metricSince === undefined ? {} : { metricSince }),
    };
  }

  /** P95 of equally long times before this one, oldest first; what has no points is left out. */
  async earlier(query: PeriodQuery, periods: number, wait: Wait): Promise<TrendWeek[]> {
    const ms = query.to - query.from;
    const before = { ...query, from: query.from - periods * ms, to: query.from, slices: periods };
    const [apps, clouds] = await Promise.all([this.#apps(before, wait), this.#cloudRuns(before, wait)]);
    const { measured: cells } = apps === null || begunLater(apps, clouds, before) !== undefined ? clouds : apps;
    return Array.from({ length: periods }, (_, i): TrendWeek[] => {
      const spans = mergedSpans(cells.filter(({ slice }) => slice === i).map((cell) => cell.spans));
      const p95 = quantileOf(spans, 0.95);
      const from = before.from + i * ms;
      const requests = countOf(spans);
      if (p95 === null || requests < leastForTrend) return [];
      return [{ from, to: from + ms, p95Ms: p95.ms, lowMs: p95.lowMs, highMs: p95.highMs, requests }];
    }).flat();
  }

  /** Null: the log-based metrics have nothing in this time. */
  async #apps(query: PeriodQuery, wait: Wait): Promise<Cells | null> {
    const asked = { ...base(query), aligner: "ALIGN_DELTA" as const, groupBy: ["group", "status"] };
    const [latencies, counts] = await Promise.all([
      this.#metrics.series({ ...asked, metric: this.#own.latency }, wait),
      this.#metrics.series({ ...asked, metric: this.#own.requests }, wait),
    ]);
    const measured = latencies.flatMap((one) => cellsOf(one, query, "status"));
    const counted = counts.flatMap((one) => cellsOf(one, query, "status"));
    if (countIn(measured) === 0) return null;
    // A request that failed may have no latency, and is in no distribution.
    return { counted: countIn(counted) < countIn(measured) ? measured : counted, measured };
  }

  async #cloudRuns(query: PeriodQuery, wait: Wait): Promise<Cells> {
    const asked = { ...base(query), aligner: "ALIGN_DELTA" as const };
    const [counts, latencies] = await Promise.all([
      this.#metrics.series({ ...asked, metric: countMetric, groupBy: ["response_code"] }, wait),
      this.#metrics.series({ ...asked, metric: latencyMetric, groupBy: [] }, wait),
    ]);
    return {
      counted: counts.flatMap((one) => cellsOf(one, query, "response_code")),
      measured: latencies.flatMap((one) => cellsOf(one, query, "response_code")),
    };
  }
}

/**
 * A log-based metric knows nothing of what was logged before it was created. Gives when it began, where Cloud Run counted
 * requests in slices before its first; undefined: it covers all of them.
 */
function begunLater(own: Cells | null, clouds: Cells, { from, to, slices }: PeriodQuery): number | undefined {
  if (own === null) return undefined;
  const firstOf = (cells: readonly Cell[]): number =>
    cells.reduce((first, { slice, count }) => (count > 0 ? Math.min(first, slice) : first), slices);
  const first = firstOf(own.measured);
  return firstOf(clouds.counted) < first ? from + (first * (to - from)) / slices : undefined;
}

/** Requests by Cloud Run's own count, whatever the app logs of them: one call. Null: none are known. */
export async function cloudRunCounts(
  metrics: AlignedMetrics,
  query: PeriodQuery,
  wait: Wait,
): Promise<CloudRunCounts | null> {
  const asked = { ...base(query), metric: countMetric, aligner: "ALIGN_DELTA" as const, groupBy: ["response_code"] };
  const cells = (await metrics.series(asked, wait)).flatMap((one) => cellsOf(one, query, "response_code"));
  if (cells.length === 0) return null;
  const sum = (of: readonly Cell[]): number => of.reduce((all, { count }) => all + count, 0);
  return {
    requests: sum(cells),
    serverErrors: sum(cells.filter(({ status }) => (status ?? 0) >= 500)),
    slices: Array.from({ length: query.slices }, (_, i) => sum(cells.filter(({ slice }) => slice === i))),
  };
}

function base(query: PeriodQuery): Omit<AlignedQuery, "metric" | "aligner" | "groupBy"> {
  const { service, region, from, to, slices } = query;
  return { service, region, from, to, alignmentMs: (to - from) / slices, and: "" };
}

/** What Monitoring is asked for, for people who want to ask the same. */
export function filterOf({
  metric,
  service,
  region,
  and,
}: Pick<AlignedQuery, "metric" | "service" | "region" | "and">): string {
  return [
    `metric.type="${metric}"`,
    'resource.type="cloud_run_revision"',
    `resource.labels.service_name="${service}"`,
    `resource.labels.location="${region}"`,
    ...(and === "" ? [] : [and]),
  ].join(" AND ");
}

function cellsOf({ labels, points }: AlignedSeries, query: PeriodQuery, statusLabel: string): Cell[] {
  const ms = (query.to - query.from) / query.slices;
  const status = Number(labels[statusLabel] ?? NaN);
  return points.flatMap(({ at, value }): Cell[] => {
    // A point stands at the end of its slice.
    const slice = Math.ceil((at - query.from) / ms - 1e-9) - 1;
    if (slice < 0 || slice >= query.slices) return [];
    const common = { slice, status: Number.isInteger(status) ? status : null, group: labels["group"] ?? null };
    if (typeof value === "number") return [{ ...common, count: value, sum: null, spans: [] }];
    return [{ ...common, count: value.count, sum: value.mean * value.count, spans: filled(value) }];
  });
}

/** A distribution without buckets says nothing of how its values are spread. */
function filled(value: AlignedDistribution): Span[] {
  return value.count === 0 ? [] : spansOf(value);
}

function statusesOf(cells: readonly Cell[]): PeriodRequests["byStatus"] {
  const counts = new Map<number, number>();
  for (const { status, count } of cells) {
    if (status !== null && count > 0) counts.set(status, (counts.get(status) ?? 0) + count);
  }
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .toSorted((a, b) => b.count - a.count || a.status - b.status);
}

function latencyOf(cells: readonly Cell[], spans: readonly Span[]): PeriodLatency | null {
  const count = countOf(spans);
  const quantile = (q: number): QuantileFacts => quantileOf(spans, q) ?? { ms: 0, lowMs: 0, highMs: null };
  if (count === 0) return null;
  return {
    count,
    meanMs: cells.reduce((sum, cell) => sum + (cell.sum ?? 0), 0) / count,
    p50: quantile(0.5),
    p95: quantile(0.95),
    p99: quantile(0.99),
    maxMs: null,
    distribution: shown(spans),
  };
}

/** The overflow has no end to be shown: it is told as one bucket's width beyond its beginning. */
function shown(spans: readonly Span[]): PeriodLatency["distribution"] {
  const narrow = spans.map(({ from, to, count }) => ({ fromMs: from, toMs: to === Infinity ? 2 * from : to, count }));
  const each = Math.ceil(narrow.length / shownBuckets);
  return Array.from({ length: Math.ceil(narrow.length / each) }, (_, i) => {
    const part = narrow.slice(i * each, (i + 1) * each);
    return {
      fromMs: part[0]?.fromMs ?? 0,
      toMs: part.at(-1)?.toMs ?? 0,
      count: part.reduce((sum, one) => sum + one.count, 0),
    };
  });
}

function groupsOf(counted: readonly Cell[], measured: readonly Cell[], query: PeriodQuery): PeriodGroup[] {
  const timed = byGroup(measured);
  return [...byGroup(counted)]
    .map(([group, its]): PeriodGroup => {
      const cells = timed.get(group) ?? [];
      const spans = mergedSpans(cells.map((cell) => cell.spans));
      const known = countOf(spans);
      return {
        group,
        count: countIn(its),
        errors: errorsIn(its, query.errorStatus),
        slow: Math.round(countAbove(spans, query.slowMs).count),
        meanMs: known === 0 ? null : cells.reduce((sum, cell) => sum + (cell.sum ?? 0), 0) / known,
        p95Ms: quantileOf(spans, 0.95)?.ms ?? null,
      };
    })
    .toSorted((a, b) => b.count - a.count || (a.group < b.group ? -1 : 1));
}

/** Those that have one. */
function byGroup(cells: readonly Cell[]): Map<string, Cell[]> {
  const groups = Map.groupBy(cells, ({ group }) => group ?? "");
  groups.delete("");
  return groups;
}

function countIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

function errorsIn(cells: readonly Cell[], errorStatus: readonly StatusRange[]): number {
  return countIn(cells.filter(({ status }) => isError(status, errorStatus) === true));
}

function slicesOf(
  { from, to, slices }: PeriodQuery,
  counted: readonly Cell[],
  measured: readonly Cell[],
  errorStatus: readonly StatusRange[],
): PeriodSlice[] {
  return Array.from({ length: slices }, (_, i) => {
    const here = counted.filter(({ slice }) => slice === i);
    const spans = mergedSpans(measured.filter(({ slice }) => slice === i).map((cell) => cell.spans));
    return {
      at: from + (i * (to - from)) / slices,
      requests: here.reduce((sum, { count }) => sum + count, 0),
      errors: here.reduce((sum, { status, count }) => sum + (isError(status, errorStatus) === true ? count : 0), 0),
      p95Ms: quantileOf(spans, 0.95)?.ms ?? null,
    };
  });
}
