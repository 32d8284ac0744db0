import { type Buckets, edgeOf, middleOf } from "../../stats/buckets.ts";
import type { Span } from "../../checks/period/histogram.ts";
import type { PeriodLatency, QuantileFacts } from "../../report/report.ts";

/** A row of requests-sql.ts: all requests, those of a slice (its number as text), or those of a group. */
export interface SqlRow {
  part: "all" | "slice" | "group";
  name: string;
  /** Requests. */
  size: number;
  cells: SqlCell[];
}

/** Requests of one status, or with a latency in one bucket (stats/buckets.ts; null: without one). */
export interface SqlCell {
  axis: "status" | "latency";
  status: number | null;
  refused: boolean | null;
  bucket: number | null;
  n: number;
  unusable: number;
  slow: number;
  total_ms: number | null;
  most_ms: number | null;
  /** Of all requests: so many groups. */
  names: number;
  /** Of all requests: the slowest ones of the cells with the slowest ones. */
  slowest: {
    slowest: { at_ms: number; ms: number; status: number | null; name: string | null; trace: string | null }[];
  }[];
}

const shownBuckets = 120;

/** @param mostMs the greatest of them. */
export function latencyOf(buckets: Buckets, meanMs: number, mostMs: number): PeriodLatency {
  const quantile = (q: number): QuantileFacts => quantileOf(buckets, q, mostMs);
  return {
    count: buckets.count,
    meanMs,
    p50: quantile(0.5),
    p95: quantile(0.95),
    p99: quantile(0.99),
    maxMs: mostMs,
    distribution: buckets.distribution(shownBuckets),
  };
}

/** By nearest rank; told by the middle of its bucket, which is off by at most 1 %, and with the bucket's bounds. */
function quantileOf(buckets: Buckets, q: number, mostMs: number): QuantileFacts {
  const bucket = buckets.bucketAt(rankOf(buckets, q));
  const lowMs = bucket === 0 ? 0 : edgeOf(bucket - 1);
  const highMs = Math.min(mostMs, edgeOf(bucket));
  return { ms: Math.min(highMs, middleOf(bucket)), lowMs, highMs };
}

/** Null: there are none. */
export function p95Of(buckets: Buckets): number | null {
  return buckets.count === 0 ? null : buckets.atRank(rankOf(buckets, 0.95));
}

/** 0.95 · n is whole for every twentieth n, but not always in doubles. */
function rankOf(buckets: Buckets, q: number): number {
  return Math.max(1, Math.ceil(q * buckets.count - 1e-6));
}

/** Only their order counts. */
export function spansOf(buckets: Buckets): Span[] {
  const { from, to } = buckets.span;
  return Array.from({ length: to - from }, (_, i) => ({
    from: from + i,
    to: from + i + 1,
    count: buckets.in(from + i),
  }));
}
