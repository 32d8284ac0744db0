import type { Clock, Wait } from "../clock.ts";
import { type Span, quantileOf } from "../checks/period/histogram.ts";
import { isError } from "../checks/tally.ts";
import type { StatusRange } from "../inputs/settings.ts";
import { noneWhereNotFound, throwUnlessCallFailed } from "./call-failure.ts";
import { type Coverage, Trouble } from "./coverage.ts";
import type { LogScope } from "./log-filter.ts";
import { filterOf, spansOf } from "./period/aligned-metrics.ts";
import type { MeteredMinute } from "./reconcile/collect.ts";
import { kindOf, sumOfCounts, totalOf } from "./reconcile/end-counts.ts";
import { shareInGap } from "./reconcile/limits.ts";
import type { Spread } from "./reconcile/latency-ratio.ts";
import type { Stillness } from "./pulse.ts";
import { countMetric, latencyMetric, type MetricReader, type RequestDelta } from "./metric-reader.ts";
import { isConnection } from "./status.ts";

/** What Monitoring is asked for, for people who want to ask the same. */
export function meteredFilter({ service, region, revision }: LogScope): string {
  const and = revision === null ? "" : `resource.labels.revision_name="${revision}"`;
  return filterOf({ metric: countMetric, service, region, and });
}

export interface MeteredSum {
  /** Up to when it has told, epoch ms. */
  to: number;
  requests: number;
  /** Of these, in minutes that lie wholly in the window. */
  whole: number;
  /** How long all took, added up. */
  busyMs: number;
}

/** Points of a minute come up to three minutes after it (gcp-facts section 3). */
const minutesComeWithinMs = 3 * 60_000;

/**
 * What Cloud Monitoring counts of the candidate's requests in the window, minute by minute: every request that reached an
 * instance, whatever was logged of it, of users and of others.
 */
export class RequestMetrics {
  readonly #metrics: MetricReader;
  readonly #scope: { service: string; region: string; revision: string };
  readonly #window: { from: number; to: number };
  readonly #errorStatus: readonly StatusRange[];
  readonly #budgetsMs: readonly number[];
  readonly #trouble: Trouble;
  readonly #clock: Pick<Clock, "now">;
  #counts: RequestDelta[] = [];
  #latencies: RequestDelta[] = [];
  #readAt = -Infinity;

  constructor(
    metrics: MetricReader,
    clock: Pick<Clock, "now">,
    scope: { service: string; region: string; revision: string },
    window: { from: number; to: number },
    { errorStatus, budgetsMs = [] }: { errorStatus: readonly StatusRange[]; budgetsMs?: readonly number[] },
  ) {
    this.#metrics = metrics;
    this.#clock = clock;
    this.#trouble = new Trouble(clock);
    this.#scope = scope;
    this.#window = window;
    this.#errorStatus = errorStatus;
    this.#budgetsMs = budgetsMs;
  }

  /** One reading of all that there is of the window. Failures are kept and never thrown. @throws the signal's reason. */
  async read(wait: Wait): Promise<void> {
    const { from, to } = this.#window;
    const now = this.#clock.now();
    // A minute that ends after the window may have begun in it.
    const query = { ...this.#scope, from, to: Math.min(now, to + minuteMs) };
    if (query.to <= query.from) return;
    // A metric that was never written is not known to Monitoring.
    const ask = async (metric: string): Promise<RequestDelta[]> =>
      await this.#metrics.requestDeltas({ ...query, metric }, wait).catch(noneWhereNotFound);
    try {
      const [counts, latencies] = await this.#trouble.ask(
        async () => await Promise.all([ask(countMetric), ask(latencyMetric)]),
      );
      this.#counts = counts.filter((one) => one.to > from && one.from < to);
      this.#latencies = latencies.filter((one) => one.to > from && one.from < to && !isConnection(one.status));
      this.#readAt = now;
    } catch (error) {
      throwUnlessCallFailed(error, wait.signal);
    }
  }

  /** When it was last answered, epoch ms. */
  get readAt(): number {
    return this.#readAt;
  }

  /**
   * How far the window is counted: up to the newest minute's end of the series that is furthest behind. Each status has one of
   * its own; that it has nothing newer means that there was nothing only when the minutes after have had their time to come.
   */
  get coverage(): Coverage {
    const { from } = this.#window;
    const newest = [...Map.groupBy(this.#counts, ({ status }) => status).values()].map((some) =>
      Math.max(...some.map(({ to }) => to)),
    );
    const come = this.#readAt - minutesComeWithinMs;
    const furthest = Math.max(from, ...newest);
    const readTo = newest.reduce((least, to) => Math.min(least, Math.max(to, come)), furthest);
    const { gap } = this.#trouble;
    const late = { code: "nothing-newer" as const, detail: "", since: readTo };
    return { readTo, gap: gap ?? (readTo < this.#window.to ? late : null) };
  }

  /**
   * Does it tell of hardly a request while the logs held nothing? To the end a whole minute and more must be told of. A shorter
   * time is seen by the minutes that it lies in: those beside it in them are expected. It must have told of some before.
   */
  tellsOfNone({ from, to, expected }: Stillness): boolean {
    const told = this.minutes;
    const known = this.#readAt - minutesComeWithinMs;
    if (told.length === 0) return false;
    if (to === null) {
      if (known < from + minuteMs) return false;
      return countOf(told.filter((minute) => minute.from >= from)) <= shareInGap * expected;
    }
    const around = told.filter((minute) => minute.to > from && minute.from < to);
    const span = {
      from: Math.min(from, ...around.map((one) => one.from)),
      to: Math.max(to, ...around.map((one) => one.to)),
    };
    if (known < span.to) return false;
    const beside = (expected * (span.to - span.from - (to - from))) / (to - from);
    return countOf(around) - beside <= shareInGap * expected;
  }

  get deltas(): { counts: readonly RequestDelta[]; latencies: readonly RequestDelta[] } {
    return { counts: this.#counts, latencies: this.#latencies };
  }

  /** Oldest first, all statuses of a minute together. */
  get minutes(): MeteredMinute[] {
    const byEnd = Map.groupBy(this.#counts, ({ to }) => Math.round(to / 1000));
    return [...byEnd.values()]
      .map((deltas): MeteredMinute => {
        const to = Math.max(...deltas.map((one) => one.to));
        const from = Math.min(...deltas.map((one) => one.from));
        const counts = { ok: 0, failed: 0, unknown: 0, untimed: 0, slow: this.#slowIn(to) };
        for (const { status, count } of deltas) counts[kindOf(isError(status, this.#errorStatus))] += count;
        return { from, to, counts };
      })
      .toSorted((a, b) => a.to - b.to);
  }

  /** Of the minute that ends then, surely slower than each budget: by whole buckets. */
  #slowIn(to: number): number[] {
    const spans = this.#latencies
      .filter((one) => Math.abs(one.to - to) < 1000)
      .flatMap(({ latencies }) => (latencies === null ? [] : spansOf(latencies)));
    return this.#budgetsMs.map((ms) => spans.reduce((n, { from, count }) => (from >= ms ? n + count : n), 0));
  }

  /** All requests of the candidate, ours too. Null: it has not told. */
  get sum(): MeteredSum | null {
    if (this.#readAt === -Infinity) return null;
    const { from, to: end } = this.#window;
    const to = Math.min(this.#readAt - minutesComeWithinMs, end);
    const minutes = this.minutes.filter((one) => one.from < to);
    const whole = minutes.filter((one) => one.from >= from && one.to <= to);
    const timed = this.#latencies.flatMap((one) => (one.from < to && one.latencies !== null ? [one.latencies] : []));
    const busyMs = timed.reduce((ms, { count, mean }) => ms + count * mean, 0);
    return { to, requests: countOf(minutes), whole: countOf(whole), busyMs };
  }

  /** Null: nothing is known of latencies. */
  get spread(): Spread | null {
    const spans: Span[] = this.#latencies
      .flatMap(({ latencies }) => (latencies === null ? [] : spansOf(latencies)))
      .toSorted((a, b) => a.from - b.from);
    const [half, tail] = [quantileOf(spans, 0.5), quantileOf(spans, 0.95)];
    if (half === null || tail === null) return null;
    return { p50Ms: half.ms, p95Ms: tail.ms, n: spans.reduce((n, { count }) => n + count, 0) };
  }
}

const minuteMs = 60_000;

export function countOf(minutes: readonly MeteredMinute[]): number {
  return totalOf(sumOfCounts(minutes.map(({ counts }) => counts)));
}
