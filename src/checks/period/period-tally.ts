import type { StatusRange } from "../../inputs/settings.ts";
import type { RequestObservation } from "../../sources/observation.ts";
import type { PeriodRequests, QuantileFacts } from "../../report/report.ts";
import { Buckets } from "../../stats/buckets.ts";
import { Latencies } from "../shown-latencies.ts";
import { RequestTally } from "../tally.ts";
import { kruskalWallisOfSpans, type Span } from "./histogram.ts";

const shownGroups = 50;
/** Names come from the service: bounded in number, whatever it sends. */
const mostGroups = 1_000;

/** So wide are the buckets in which values beyond the exact ones are held, stats/buckets.ts. */
const bucketError = 0.01;

export interface PeriodTallyPlan {
  from: number;
  to: number;
  slices: number;
  slowMs: number;
  errorStatus: readonly StatusRange[];
}

/** What single requests tell of a period: exact quantiles, means and counts, by group and by slice. Bounded memory. */
export class PeriodTally {
  readonly #tally: RequestTally;
  readonly #latencies = new Latencies();
  readonly #groups = new Map<string, Buckets>();
  readonly #slowMs: number;

  constructor({ from, to, slices, slowMs, errorStatus }: PeriodTallyPlan) {
    this.#slowMs = slowMs;
    this.#tally = new RequestTally({
      startedAt: from,
      windowMs: to - from,
      p95BudgetMs: slowMs,
      errorStatus,
      parts: slices,
    });
  }

  get count(): number {
    return this.#tally.count;
  }

  add(request: RequestObservation): void {
    // The slices are of the entries' own times, by which everybody else counts them.
    this.#tally.add({ ...request, startedAt: request.at });
    const { latencyMs, group } = request;
    if (latencyMs === null) return;
    this.#latencies.add(latencyMs);
    if (group === null) return;
    let its = this.#groups.get(group);
    if (its === undefined) {
      if (this.#groups.size >= mostGroups) return;
      this.#groups.set(group, (its = new Buckets()));
    }
    its.add(latencyMs);
  }

  /** @param fraction the share, 0..1, of all requests that were added: counts are scaled to all. Null: there are none. */
  requests(about: Pick<PeriodRequests, "kind" | "of" | "query">, fraction: number): PeriodRequests | null {
    if (this.count === 0) return null;
    const scaled = (count: number): number => Math.round(count / fraction);
    const { errors, slow, byStatus, byGroup, moreGroups, slowest, timeline, unusable } = this.#tally.facts();
    const spans = [...this.#groups.values()].map(spansOf);
    return {
      ...about,
      count: scaled(this.count),
      errors: scaled(errors),
      seen: this.count,
      sampling: fraction < 1 ? { fraction } : null,
      byStatus: byStatus.map(({ status, count }) => ({ status, count: scaled(count) })),
      latency: this.#latency(scaled),
      slow: { thresholdMs: this.#slowMs, count: scaled(slow) },
      groups: byGroup.slice(0, shownGroups).map(({ group, count, errors: failed, slow: late, p95Ms }) => ({
        group,
        count: scaled(count),
        errors: scaled(failed),
        slow: scaled(late),
        meanMs: this.#tally.meanMsOf(group),
        p95Ms,
      })),
      moreGroups: moreGroups + Math.max(0, byGroup.length - shownGroups),
      groupDifference: kruskalWallisOfSpans(spans),
      slices: timeline.map(({ at, requests, errors: failed, p95Ms }) => ({
        at,
        requests: scaled(requests),
        errors: scaled(failed),
        p95Ms,
      })),
      slowest,
      unusable: scaled(unusable.missing + unusable.notANumber + unusable.negative + unusable.noStatus),
      ...(unusable.noStatus > 0 ? { withoutStatus: scaled(unusable.noStatus) } : {}),
    };
  }

  #latency(scaled: (count: number) => number): PeriodRequests["latency"] {
    const figures = this.#latencies.figures();
    if (figures === null) return null;
    const quantile = (ms: number): QuantileFacts => {
      const off = this.#latencies.exact ? 0 : bucketError * ms;
      return { ms, lowMs: ms - off, highMs: ms + off };
    };
    return {
      count: scaled(this.#latencies.count),
      meanMs: figures.meanMs,
      p50: quantile(figures.p50Ms),
      p95: quantile(figures.p95Ms),
      p99: quantile(figures.p99Ms),
      maxMs: figures.maxMs,
      distribution: this.#latencies.distribution().map((one) => ({ ...one, count: scaled(one.count) })),
    };
  }
}

function spansOf(buckets: Buckets): Span[] {
  const { from, to } = buckets.span;
  return Array.from({ length: to - from }, (_, i) => ({
    from: from + i,
    to: from + i + 1,
    count: buckets.in(from + i),
  }));
}
