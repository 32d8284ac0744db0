import type { StatusRange } from "../../inputs/settings.ts";
import { countAbove, countOf, mergedSpans, quantileOf, type Span } from "../../checks/period/histogram.ts";
import { isError } from "../../checks/tally.ts";
import type { PeriodGroup, PeriodLatency, PeriodRequests, PeriodSlice, QuantileFacts } from "../../report/report.ts";
import { readStatus } from "../status.ts";
import { type AlignedSeries, spansOf } from "./aligned-metrics.ts";
import type { PeriodQuery } from "./period-query.ts";

const shownBuckets = 120;

/** What counts all requests, and what tells how long they took. */
export interface Cells {
  counted: Cell[];
  measured: Cell[];
}

/** Of requests with the same labels, over one slice. */
export interface Cell {
  slice: number;
  status: number | null;
  group: string | null;
  count: number;
  /** Null: only counted. */
  sum: number | null;
  spans: Span[];
}

export function cellsOf({ labels, points }: AlignedSeries, query: PeriodQuery): Cell[] {
  const ms = (query.to - query.from) / query.slices;
  // By the log-based metrics' label, or by that of Cloud Run's own.
  const status = readStatus(labels["status"] ?? labels["response_code"]);
  return points.flatMap(({ at, value }): Cell[] => {
    // A point stands at the end of its slice.
    const slice = Math.ceil((at - query.from) / ms - 1e-9) - 1;
    if (slice < 0 || slice >= query.slices) return [];
    const common = { slice, status, group: labels["group"] ?? null };
    if (typeof value === "number") return [{ ...common, count: value, sum: null, spans: [] }];
    return [{ ...common, count: value.count, sum: value.mean * value.count, spans: spansOf(value) }];
  });
}

/** Requests of which nobody knows whether they failed: what Monitoring could not extract is an empty label. */
export function withoutStatusIn(cells: readonly Cell[]): number {
  return countIn(cells.filter(({ status }) => status === null));
}

export function statusesOf(cells: readonly Cell[]): PeriodRequests["byStatus"] {
  const counts = new Map<number, number>();
  for (const { status, count } of cells) {
    if (status !== null && count > 0) counts.set(status, (counts.get(status) ?? 0) + count);
  }
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .toSorted((a, b) => b.count - a.count || a.status - b.status);
}

export function latencyOf(cells: readonly Cell[], spans: readonly Span[]): PeriodLatency | null {
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

export function groupsOf(counted: readonly Cell[], measured: readonly Cell[], query: PeriodQuery): PeriodGroup[] {
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
export function byGroup(cells: readonly Cell[]): Map<string, Cell[]> {
  const groups = Map.groupBy(cells, ({ group }) => group ?? "");
  groups.delete("");
  return groups;
}

export function countIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

export function errorsIn(cells: readonly Cell[], errorStatus: readonly StatusRange[]): number {
  return countIn(cells.filter(({ status }) => isError(status, errorStatus) === true));
}

export function slicesOf(
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
      requests: countIn(here),
      errors: errorsIn(here, errorStatus),
      p95Ms: quantileOf(spans, 0.95)?.ms ?? null,
    };
  });
}
