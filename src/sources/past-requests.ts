import type { Wait } from "../clock.ts";
import type { StatusRange } from "../inputs/settings.ts";
import { type BudgetId, MOST_PARTS, type Past, type PastCounts } from "../checks/past.ts";
import { countAbove, countOf } from "../checks/period/histogram.ts";
import { isError } from "../checks/tally.ts";
import { countMetric, latencyMetric } from "./metric-reader.ts";
import { type AlignedMetrics, type AlignedSeries, spansOf } from "./period/aligned-metrics.ts";
import { noConnections, readStatus } from "./status.ts";

const minuteMs = 60_000;

/** Points come up to three minutes late. */
const lateMs = 4 * minuteMs;

export interface PastQuery {
  service: string;
  region: string;
  /** Left out: its own requests are what is judged. */
  candidate: string;
  /** Epoch ms; null: not known. Nothing after it is the past. */
  candidateCreatedAt: number | null;
  now: number;
  /** So far back at most. */
  lengthMs: number;
  partMs: number;
  errorStatus: readonly StatusRange[];
  quantiles: readonly { id: BudgetId; budgetMs: number }[];
  /** The log-based metric of the app's own latency, where the app's own is judged. */
  ownLatency: string | null;
}

/** By which log is judged: the app's own latency is another than Cloud Run's. Null: nothing is known. */
export interface Pasts {
  app: Past | null;
  platform: Past | null;
}

/**
 * What the service was like before the candidate, by Cloud Monitoring: at most three calls, and none of the quota of logs.
 * Whatever the traffic, so many points come back as there are parts and statuses.
 */
export async function readPast(metrics: AlignedMetrics, query: PastQuery, wait: Wait): Promise<Pasts> {
  const { service, region, candidate, partMs, ownLatency } = query;
  const end = Math.min(query.candidateCreatedAt ?? Infinity, query.now - lateMs);
  const to = Math.floor(end / minuteMs) * minuteMs;
  const parts = Math.min(MOST_PARTS, Math.floor(query.lengthMs / partMs));
  const span = { from: to - parts * partMs, to, partMs, parts };
  const asked = {
    service,
    region,
    from: span.from,
    to,
    alignmentMs: partMs,
    aligner: "ALIGN_DELTA" as const,
    and: `resource.labels.revision_name!="${candidate}"`,
  };
  const [counts, latencies, own] = await Promise.all([
    metrics.series({ ...asked, metric: countMetric, groupBy: ["response_code"] }, wait),
    metrics.series({ ...asked, metric: latencyMetric, groupBy: [], and: `${asked.and} AND ${noConnections}` }, wait),
    ownLatency === null ? [] : metrics.series({ ...asked, metric: ownLatency, groupBy: [] }, wait),
  ]);
  const errors = errorsOf(counts, query.errorStatus, span);
  const begun = errors.n.findIndex((n) => n > 0);
  if (begun === -1) return { app: null, platform: null };
  const past = (slow: Map<BudgetId, Counts>): Past => ({
    partMs,
    until: to,
    rates: Object.fromEntries([["error-rate", errors], ...slow].map(([id, one]) => [id, since(begun, one as Counts)])),
  });
  return {
    app: past(slowOf(ownLatency === null ? latencies : own, query, span)),
    platform: past(slowOf(latencies, query, span)),
  };
}

interface PastSpan {
  from: number;
  partMs: number;
  parts: number;
}

interface Counts {
  n: number[];
  k: number[];
}

function empty(parts: number): Counts {
  return { n: Array.from({ length: parts }, () => 0), k: Array.from({ length: parts }, () => 0) };
}

function addTo({ n, k }: Counts, part: number, all: number, bad: number): void {
  n[part] = (n[part] ?? 0) + all;
  k[part] = (k[part] ?? 0) + bad;
}

function since(begun: number, { n, k }: Counts): PastCounts {
  return { n: n.slice(begun), k: k.slice(begun) };
}

function errorsOf(series: readonly AlignedSeries[], errorStatus: readonly StatusRange[], span: PastSpan): Counts {
  const counts = empty(span.parts);
  for (const { labels, points } of series) {
    const bad = isError(readStatus(labels["response_code"]), errorStatus);
    // Neither good nor bad: counted as good it would make the past look better than it was.
    if (bad === null) continue;
    for (const { at, value } of points) {
      const part = partOf(at, span);
      if (part === null || typeof value !== "number") continue;
      addTo(counts, part, value, bad ? value : 0);
    }
  }
  return counts;
}

/** Of the bucket in which a budget lies all count as slow: a past that looks worse than it was excuses more, and fails less. */
function slowOf(series: readonly AlignedSeries[], { quantiles }: PastQuery, span: PastSpan): Map<BudgetId, Counts> {
  const slow = new Map<BudgetId, Counts>();
  for (const { points } of series) {
    for (const { at, value } of points) {
      const part = partOf(at, span);
      if (part === null || typeof value === "number" || value.count === 0) continue;
      const spans = spansOf(value);
      for (const { id, budgetMs } of quantiles) {
        const counts = slow.get(id) ?? empty(span.parts);
        slow.set(id, counts);
        addTo(counts, part, countOf(spans), countAbove(spans, budgetMs).most);
      }
    }
  }
  return slow;
}

/** A point stands at the end of its part. */
function partOf(at: number, { from, partMs, parts }: PastSpan): number | null {
  const part = Math.ceil((at - from) / partMs - 1e-9) - 1;
  return part >= 0 && part < parts ? part : null;
}
