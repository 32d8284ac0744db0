import type { Wait } from "../../clock.ts";
import { countAbove, countOf, kruskalWallisOfSpans, mergedSpans, quantileOf } from "../../checks/period/histogram.ts";
import type { CloudRunCounts } from "../../checks/period/seen-period.ts";
import type { PeriodRequests, TrendWeek } from "../../report/report.ts";
import { countMetric, latencyMetric } from "../metric-reader.ts";
import { type AlignedMetrics, type AlignedQuery, filterOf } from "./aligned-metrics.ts";
import type { PeriodQuery, PeriodSource } from "./period-query.ts";
import { noConnections } from "../status.ts";
import {
  type Cell,
  type Cells,
  byGroup,
  cellsOf,
  countIn,
  errorsIn,
  groupsOf,
  latencyOf,
  slicesOf,
  statusesOf,
  withoutStatusIn,
} from "./cells.ts";

const shownGroups = 50;

/** A P95 of fewer is that of a few requests. */
const leastForTrend = 100;

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
    const withoutStatus = withoutStatusIn(counted);
    const groups = groupsOf(counted, measured, query);
    const all = mergedSpans(measured.map(({ spans }) => spans));
    return {
      kind: "monitoring",
      of: own === null ? "platform" : "app",
      query: filterOf({
        ...base(query),
        ...(own === null ? { metric: latencyMetric, and: noConnections } : { metric: this.#own.latency }),
      }),
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
      unusable: withoutStatus,
      ...(withoutStatus > 0 ? { withoutStatus } : {}),
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
    const ask = async (metric: string): Promise<Cell[]> =>
      await cellsIn(this.#metrics, query, { metric, groupBy: ["group", "status"] }, wait);
    const [measured, counted] = await Promise.all([ask(this.#own.latency), ask(this.#own.requests)]);
    if (countIn(measured) === 0) return null;
    // A request that failed may have no latency, and is in no distribution.
    return { counted: countIn(counted) < countIn(measured) ? measured : counted, measured };
  }

  async #cloudRuns(query: PeriodQuery, wait: Wait): Promise<Cells> {
    const latencies = { metric: latencyMetric, groupBy: [], and: noConnections };
    const [counted, measured] = await Promise.all([
      cellsIn(this.#metrics, query, cloudRunCount, wait),
      cellsIn(this.#metrics, query, latencies, wait),
    ]);
    return { counted, measured };
  }
}

const cloudRunCount = { metric: countMetric, groupBy: ["response_code"] };

async function cellsIn(
  metrics: AlignedMetrics,
  query: PeriodQuery,
  asked: Pick<AlignedQuery, "metric" | "groupBy"> & { and?: string },
  wait: Wait,
): Promise<Cell[]> {
  const series = await metrics.series({ ...base(query), aligner: "ALIGN_DELTA", ...asked }, wait);
  return series.flatMap((one) => cellsOf(one, query));
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
  const cells = await cellsIn(metrics, query, cloudRunCount, wait);
  if (cells.length === 0) return null;
  return {
    requests: countIn(cells),
    serverErrors: countIn(cells.filter(({ status }) => (status ?? 0) >= 500)),
    errors: { count: errorsIn(cells, query.errorStatus), statuses: query.errorStatus },
    slices: Array.from({ length: query.slices }, (_, i) => countIn(cells.filter(({ slice }) => slice === i))),
  };
}

function base(query: PeriodQuery): Omit<AlignedQuery, "metric" | "aligner" | "groupBy"> {
  const { service, region, from, to, slices } = query;
  return { service, region, from, to, alignmentMs: (to - from) / slices, and: "" };
}
