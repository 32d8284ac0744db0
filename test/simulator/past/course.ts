import type { MetricStore } from "../monitoring/store.ts";
import type { Random } from "../random.ts";
import type { RequestLog } from "../request-log.ts";
import type { RunIdentity } from "../run-service.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What users got of one revision over a time that is over, as a course: each function takes the epoch ms. */
export interface Past {
  /** Default: the revision that serves. */
  revision?: string;
  from: number;
  to: number;
  /** In all. */
  requests: number;
  /**
   * `drawn`: each request is drawn, logged and measured. `by-law`: only measured, by the expected counts of the latencies'
   * law, for any number of them. Default: drawn up to 300,000.
   */
  as?: "drawn" | "by-law";
  /** How busy it is, relative to other times. Default: each day before `to` with a quiet night. */
  load?: (at: number) => number;
  medianMs?: (at: number) => number;
  sigma?: number;
  personas?: readonly [PastPersona, ...PastPersona[]];
  errorRate?: (at: number) => number;
  errorStatus?: number;
  /** The share, 0..1, of drawn requests that no instance takes: only Cloud Run's log has them, and no metric. Default: none. */
  refused?: (at: number) => number;
  memoryBytes?: (at: number) => number;
  /** 0..1 */
  cpu?: (at: number) => number;
  instances?: number;
  /** Instances killed for memory at these times. */
  kills?: readonly number[];
  /** Errors that no request logs. */
  errors?: readonly { at: number; message: string }[];
  /** Time series of a log-based metric with the labels group and status, as if it had always been there. */
  latencyMetric?: { type: string; bounds: number[] };
  /** Does the app log requests that begin then? Default: always. Of one that does not, Cloud Run counts it all the same. */
  logs?: (at: number) => boolean;
  /** Cloud Run's own entries as well. Default: true. */
  platformLog?: boolean;
}

export interface PastPersona {
  name: string;
  weight: number;
  latencyFactor?: number;
  errorRate?: number;
}

export interface PastStores {
  log: RequestLog;
  metrics: MetricStore;
  identity: RunIdentity;
  random: Random;
  baseUrl: string;
  now: number;
}

/**
 * With a tenth of the busiest hour's load in the quietest, which is eight hours before the end: by the clock, the same test
 * would draw other requests at each hour of the day.
 */
function usualDay(beforeEndMs: number): number {
  return 0.55 - 0.45 * Math.cos((2 * Math.PI * (beforeEndMs - 8 * hour)) / day);
}

/** What holds of a past at each of its times, with all that it does not say. */
export class Course {
  readonly past: Past;
  readonly revision: string;
  readonly stores: PastStores;
  /** Of one point of each metric. */
  readonly stepMs: number;
  readonly sigma: number;
  readonly personas: readonly [PastPersona, ...PastPersona[]];

  constructor(past: Past, revision: string, stores: PastStores) {
    this.past = past;
    this.revision = revision;
    this.stores = stores;
    const length = past.to - past.from;
    // Real points are of a minute; weeks of those would take long to write, and are asked for by the hour or the day.
    this.stepMs = length <= 2 * day ? minute : length <= 8 * day ? 10 * minute : hour;
    this.sigma = past.sigma ?? 0.45;
    this.personas = past.personas ?? [
      { name: "default", weight: 0.6 },
      { name: "teacher", weight: 0.3 },
      { name: "friend", weight: 0.1 },
    ];
  }

  /** The beginning of each step, and how busy it is. */
  steps(): [number, number][] {
    const { from, to, load = (at) => usualDay(to - at) } = this.past;
    const steps: [number, number][] = [];
    for (let at = from; at < to; at += this.stepMs) steps.push([at, load(at)]);
    return steps;
  }

  median(at: number): number {
    return this.past.medianMs?.(at) ?? 800;
  }

  errorRate(at: number): number {
    return this.past.errorRate?.(at) ?? 0.001;
  }
}
