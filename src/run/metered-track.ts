import type { Settings } from "../inputs/settings.ts";
import type { Coverage } from "../sources/coverage.ts";
import type { RequestObservation } from "../sources/observation.ts";
import { spansOf } from "../sources/period/aligned-metrics.ts";
import type { Pasts } from "../sources/past-requests.ts";
import type { RequestMetrics } from "../sources/request-metrics.ts";
import type { RequestDelta } from "../sources/metric-reader.ts";
import type { Window } from "../sources/window-reader.ts";
import type { JudgedTrack } from "./judged-track.ts";
import { isConnection } from "../sources/status.ts";
import { RequestCounts } from "./request-counts.ts";

/** Our own requests and other known ones that are no users', by Monitoring's minutes. */
export type OthersIn = (from: number, to: number) => number;

/**
 * Users' requests by Cloud Monitoring's counts, for where no log is whole. Of a latency only its bucket is known: where the
 * budget lies in it, the request may be good or bad. A minute that lies partly outside of the window fails nothing.
 */
export class MeteredTrack extends RequestCounts implements JudgedTrack {
  readonly source = "monitoring";
  readonly groups = null;
  readonly #metrics: RequestMetrics;
  readonly #settings: Settings;
  readonly #window: Window;
  readonly #filter: string;
  readonly #others: OthersIn;
  readonly #refused: RequestObservation[] = [];
  /** What the service was like before. Undefined: nobody asked. */
  #past: Pasts["platform"] | "awaited" | undefined;

  constructor(metrics: RequestMetrics, settings: Settings, window: Window, filter: string, others: OthersIn) {
    super(settings, window);
    this.#metrics = metrics;
    this.#settings = settings;
    this.#window = window;
    this.#filter = filter;
    this.#others = others;
  }

  know(past: Pasts["platform"] | "awaited"): void {
    this.#past = past;
    this.judge.know(past);
  }

  override get outside(): number {
    return 0;
  }

  get reader(): JudgedTrack["reader"] {
    const coverage: Coverage = this.#metrics.coverage;
    const { readTo } = coverage;
    return {
      filter: this.#filter,
      sampling: null,
      readUpTo: readTo,
      complete: readTo >= this.#window.to,
      coverage: { ...coverage, readTo: Math.min(readTo, this.#window.to) },
    };
  }

  /** Requests that no instance took, which Monitoring does not count. */
  refused(some: readonly RequestObservation[]): void {
    this.#refused.push(...some);
  }

  /** All of it anew, after a reading: Monitoring gives each minute once more. */
  recount(): void {
    this.restart();
    const { counts: counted, latencies } = this.#metrics.deltas;
    const left = new Map<number, number>();
    for (const delta of counted.toSorted((a, b) => a.to - b.to || (a.status ?? 0) - (b.status ?? 0))) {
      const timed = latencies.find(({ to, status }) => Math.abs(to - delta.to) < 1000 && status === delta.status);
      const key = Math.round(delta.to / 1000);
      const others = left.get(key) ?? this.#others(delta.from, delta.to);
      // They were answered well, if at all: of what failed none is taken off.
      const taken = (delta.status ?? 0) < 400 ? Math.min(others, delta.count) : 0;
      left.set(key, others - taken);
      for (const one of this.#requests(delta, timed ?? null, taken)) this.add(one);
    }
    for (const one of this.#refused) this.add(one);
    if (this.#past !== undefined) this.judge.know(this.#past);
  }

  /** @param taken so many of the quickest are no users'. */
  *#requests(delta: RequestDelta, timed: RequestDelta | null, taken: number): Generator<RequestObservation> {
    const { from, to } = this.#window;
    const at = Math.min(delta.to, to) - 1;
    const inside = delta.from >= from - 1000 && delta.to <= to + 1000;
    const common = { at, startedAt: at, group: null, refused: false, trace: null } as const;
    const status = delta.status;
    const spans = timed?.latencies == null ? [] : spansOf(timed.latencies);
    let skip = Math.round(taken);
    let told = 0;
    for (const span of spans) {
      for (let i = 0; i < span.count && told < delta.count; i += 1, told += 1) {
        if (skip > 0) {
          skip -= 1;
          continue;
        }
        const highMs = span.to;
        const latencyMs = highMs === Infinity ? span.from : (span.from + highMs) / 2;
        yield this.#placed(
          { ...common, status, latencyMs, unusable: null, latencyWithin: { lowMs: span.from, highMs } },
          inside,
        );
      }
    }
    for (; told < delta.count; told += 1) {
      if (skip > 0) skip -= 1;
      else {
        const unusable = isConnection(status) ? null : "missing";
        yield this.#placed({ ...common, status, latencyMs: null, unusable }, inside);
      }
    }
  }

  /** What was bad in a minute that reaches beyond the window may have been bad outside of it. */
  #placed(one: RequestObservation, inside: boolean): RequestObservation {
    if (inside) return one;
    const isError = this.#settings.errorStatus.some(
      ({ from, to }) => (one.status ?? 0) >= from && (one.status ?? 0) <= to,
    );
    const low = one.latencyWithin === undefined ? {} : { latencyWithin: { ...one.latencyWithin, lowMs: 0 } };
    return { ...one, ...low, status: isError ? null : one.status };
  }
}
