import type { LogEntry } from "./logging/entry.ts";
import { memoryKillLogs } from "./deploy-logs.ts";
import { type BucketOptions, boundsOf, type Distribution, distribution } from "./monitoring/distribution.ts";
import type { MetricPoint, MetricStore } from "./monitoring/store.ts";
import type { Random } from "./random.ts";
import type { RequestLog } from "./request-log.ts";
import type { RunIdentity } from "./run-service.ts";
import { type Scenario, soundScenario } from "./scenarios.ts";
import { browser } from "./users.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Entries are kept for so long, points for six weeks. */
const logRetentionMs = 30 * day;

const latencyBuckets: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 66, growthFactor: 1.4, scale: 1 } };
const memoryBuckets: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 90, growthFactor: 1.1, scale: 1e6 } };
const cpuBuckets: BucketOptions = { exponentialBuckets: { numFiniteBuckets: 60, growthFactor: 1.08, scale: 0.01 } };

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
  /** How busy it is, relative to other times. Default: a day with a quiet night. */
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

/** What really happened, of requests that are too many to be listed. Quantiles of their law. */
export interface LawTruth {
  requests: number;
  errors: number;
  byGroup: Record<string, number>;
  meanMs: number;
  quantile(q: number): number;
  /** The share, 0..1, that took longer. */
  shareAbove(ms: number): number;
}

/** Requests alike: of one step, persona and status. */
interface Kind {
  group: string;
  status: number;
  count: number;
  medianMs: number;
}

/** Quietest at four in the morning, UTC, with a tenth of the busiest hour's load. */
function usualDay(at: number): number {
  return 0.55 - 0.45 * Math.cos((2 * Math.PI * ((at - 4 * hour) % day)) / day);
}

/** Writes it at once. Gives its law's truth where it is not drawn; of what is drawn the simulator's own truth tells. */
export function writePast(past: Past, revision: string, stores: PastStores): LawTruth | null {
  const plan = new PastWriter(past, revision, stores);
  plan.gauges();
  plan.events();
  const drawn = (past.as ?? (past.requests <= 300_000 ? "drawn" : "by-law")) === "drawn";
  if (drawn) plan.draw();
  else return plan.byLaw();
  return null;
}

class PastWriter {
  readonly #past: Past;
  readonly #revision: string;
  readonly #stores: PastStores;
  readonly #stepMs: number;
  readonly #sigma: number;
  readonly #personas: readonly [PastPersona, ...PastPersona[]];

  constructor(past: Past, revision: string, stores: PastStores) {
    this.#past = past;
    this.#revision = revision;
    this.#stores = stores;
    const length = past.to - past.from;
    // Real points are of a minute; weeks of those would take long to write, and are asked for by the hour or the day.
    this.#stepMs = length <= 2 * day ? minute : length <= 8 * day ? 10 * minute : hour;
    this.#sigma = past.sigma ?? 0.45;
    this.#personas = past.personas ?? [
      { name: "default", weight: 0.6 },
      { name: "teacher", weight: 0.3 },
      { name: "friend", weight: 0.1 },
    ];
  }

  /** Requests one by one, in the order of their starts. */
  draw(): void {
    const { log, random, baseUrl, now } = this.#stores;
    const { errorStatus = 500 } = this.#past;
    const scenario = {
      ...soundScenario,
      platformLog: this.#past.platformLog ?? true,
      unusableShare: 0,
      duplicateShare: 0,
    };
    const instances = Array.from({ length: this.#past.instances ?? 2 }, () => `0087d244${random.hex(120)}`);
    const steps = this.#steps();
    for (const [step, count] of drawnCounts(steps, this.#past.requests, random)) {
      const measured = new Map<string, { group: string; status: number; app: number[]; platform: number[] }>();
      for (let i = 0; i < count; i += 1) {
        const startedMs = Math.round((step + random.next() * this.#stepMs) * 1000) / 1000;
        const refused = this.#past.refused?.(step) ?? 0;
        if (refused > 0 && random.chance(refused)) {
          this.#refuse(startedMs, scenario);
          continue;
        }
        const persona = random.pick(this.#personas, ({ weight }) => weight);
        const failed = random.chance(persona.errorRate ?? this.#errorRate(step));
        const status = failed ? errorStatus : 200;
        const median = this.#median(step) * (persona.latencyFactor ?? 1);
        const processMs = Math.round(random.logNormal(median, this.#sigma) * 100) / 100;
        const latencyMs = processMs + random.between(0.5, 2);
        const key = `${persona.name}/${status}`;
        const its = measured.get(key) ?? { group: persona.name, status, app: [], platform: [] };
        measured.set(key, its);
        its.app.push(processMs);
        its.platform.push(latencyMs);
        if (startedMs < now - logRetentionMs) continue;
        log.record(
          {
            revision: this.#revision,
            userAgent: browser,
            startedMs,
            requestBytes: 450,
            traceId: random.hex(32),
            spanId: random.hex(16),
            instanceId: instances[random.integer(instances.length)],
            method: "POST",
            url: `${baseUrl}/chat`,
            path: "/chat",
            // An app stamps its entries at the end: it ends within the past.
            endedMs: Math.min(startedMs + latencyMs, this.#past.to - 1),
            latencyMs,
            status,
            responseBytes: 420,
            app:
              this.#past.logs?.(step) === false
                ? undefined
                : {
                    processMs,
                    persona: persona.name,
                    message: failed ? "Timeout reading from socket" : "chat answered",
                  },
          },
          scenario,
        );
      }
      const byStatus = Map.groupBy(measured.values(), ({ status }) => status);
      for (const [status, parts] of byStatus) {
        const latencies = parts.flatMap(({ platform }) => platform);
        this.#requestPoint(step, status, latencies.length, distribution(latencies, latencyBuckets));
      }
      if (byStatus.size === 0) this.#requestPoint(step, 200, 0, null);
      const { latencyMetric } = this.#past;
      if (latencyMetric === undefined) continue;
      for (const { group, status, app } of measured.values()) {
        this.#latencyPoint(step, group, status, distribution(app, latencyMetric.bounds));
      }
    }
  }

  /** There was no instance for it (gcp-facts section 7). */
  #refuse(startedMs: number, scenario: Scenario): void {
    const { log, random, baseUrl, now } = this.#stores;
    if (startedMs < now - logRetentionMs) return;
    log.record(
      {
        revision: this.#revision,
        userAgent: browser,
        startedMs,
        requestBytes: 450,
        traceId: random.hex(32),
        spanId: random.hex(16),
        instanceId: undefined,
        method: "POST",
        url: `${baseUrl}/chat`,
        path: "/chat",
        endedMs: startedMs,
        latencyMs: 0,
        status: 429,
        responseBytes: 0,
        app: undefined,
      },
      scenario,
    );
  }

  /** By expected counts, rounded to whole requests. */
  byLaw(): LawTruth {
    const { requests, latencyMetric, errorStatus = 500 } = this.#past;
    const steps = this.#steps();
    const weight = steps.reduce((sum, [, load]) => sum + load, 0);
    const shares = this.#personas.reduce((sum, one) => sum + one.weight, 0);
    const kinds: Kind[] = [];
    for (const [step, load] of steps) {
      const here = this.#personas.flatMap((persona): Kind[] => {
        const all = Math.round((requests * load * persona.weight) / weight / shares);
        const errors = Math.round(all * (persona.errorRate ?? this.#errorRate(step)));
        const medianMs = this.#median(step) * (persona.latencyFactor ?? 1);
        return [
          { group: persona.name, status: 200, count: all - errors, medianMs },
          { group: persona.name, status: errorStatus, count: errors, medianMs },
        ].filter(({ count }) => count > 0);
      });
      kinds.push(...here);
      for (const [status, parts] of Map.groupBy(here, (one) => one.status)) {
        const all = lawDistribution(parts, this.#sigma, latencyBuckets);
        this.#requestPoint(
          step,
          status,
          parts.reduce((sum, { count }) => sum + count, 0),
          all,
        );
      }
      if (latencyMetric === undefined) continue;
      const buckets = { explicitBuckets: { bounds: latencyMetric.bounds } };
      for (const one of here)
        this.#latencyPoint(step, one.group, one.status, lawDistribution([one], this.#sigma, buckets));
    }
    return lawTruth(kinds, this.#sigma);
  }

  /** Memory, CPU and instances, a point a step. */
  gauges(): void {
    const { memoryBytes = () => 310e6, cpu = () => 0.35, instances = 2 } = this.#past;
    const spread = Array.from({ length: instances }, (_, i) => 1 + 0.01 * (i - (instances - 1) / 2));
    for (const [step] of this.#steps()) {
      const endMs = step + this.#stepMs;
      const memory = spread.map((factor) => memoryBytes(step) * factor);
      this.#point(endMs, {
        type: "run.googleapis.com/container/memory/usage",
        metricKind: "GAUGE",
        valueType: "DISTRIBUTION",
        unit: "By",
        metricLabels: { container_name: "chat-1" },
        value: distribution(memory, memoryBuckets),
      });
      this.#point(endMs, {
        type: "run.googleapis.com/container/cpu/utilizations",
        metricKind: "DELTA",
        valueType: "DISTRIBUTION",
        unit: "10^2.%",
        metricLabels: {},
        value: distribution(
          spread.map((factor) => Math.min(1, cpu(step) * factor)),
          cpuBuckets,
        ),
      });
      this.#point(endMs, {
        type: "run.googleapis.com/container/instance_count",
        metricKind: "GAUGE",
        valueType: "INT64",
        unit: "1",
        metricLabels: { state: "active" },
        value: instances,
      });
    }
  }

  events(): void {
    const { log } = this.#stores;
    for (const at of this.#past.kills ?? []) memoryKillLogs(log, this.#revision, "1Gi", at);
    for (const { at, message } of this.#past.errors ?? []) {
      const fields: Partial<LogEntry> = { severity: "ERROR", textPayload: message };
      log.system("run.googleapis.com%2Fstderr", this.#revision, at, fields);
    }
  }

  /** The beginning of each step, and how busy it is. */
  #steps(): [number, number][] {
    const { from, to, load = usualDay } = this.#past;
    const steps: [number, number][] = [];
    for (let at = from; at < to; at += this.#stepMs) steps.push([at, load(at)]);
    return steps;
  }

  #median(at: number): number {
    return this.#past.medianMs?.(at) ?? 800;
  }

  #errorRate(at: number): number {
    return this.#past.errorRate?.(at) ?? 0.001;
  }

  #requestPoint(step: number, status: number, count: number, latencies: Distribution | null): void {
    const metricLabels = {
      response_code: String(status),
      response_code_class: `${Math.floor(status / 100)}xx`,
      route: "",
    };
    const endMs = step + this.#stepMs;
    const common = { metricKind: "DELTA", metricLabels } as const;
    const type = "run.googleapis.com/request_count";
    this.#point(endMs, { ...common, type, valueType: "INT64", unit: "1", value: count });
    if (latencies === null) return;
    this.#point(endMs, {
      ...common,
      type: "run.googleapis.com/request_latencies",
      valueType: "DISTRIBUTION",
      unit: "ms",
      value: latencies,
    });
  }

  #latencyPoint(step: number, group: string, status: number, value: Distribution): void {
    const type = this.#past.latencyMetric?.type ?? "";
    const metricLabels = { group, status: String(status) };
    this.#point(step + this.#stepMs, {
      type,
      metricKind: "DELTA",
      valueType: "DISTRIBUTION",
      unit: "ms",
      metricLabels,
      value,
    });
  }

  #point(endMs: number, point: Omit<MetricPoint, "resourceLabels" | "interval">): void {
    const { project, region, name } = this.#stores.identity;
    // A delta begins 1 ms after the one before it ends (gcp-facts section 3).
    const interval = point.metricKind === "GAUGE" ? { endMs } : { startMs: endMs - this.#stepMs + 1, endMs };
    this.#stores.metrics.addPoint(
      {
        ...point,
        interval,
        resourceLabels: {
          project_id: project,
          location: region,
          service_name: name,
          revision_name: this.#revision,
          configuration_name: name,
        },
      },
      endMs + 2 * minute,
    );
  }
}

/** How many requests each step has: all of them in the end, by chance within the load. */
function* drawnCounts(
  steps: readonly [number, number][],
  requests: number,
  random: Random,
): Generator<[number, number]> {
  let left = requests;
  let weight = steps.reduce((sum, [, load]) => sum + load, 0);
  for (const [step, load] of steps) {
    const expected = weight <= 0 ? 0 : (left * load) / weight;
    const drawn = Math.round(expected + Math.sqrt(expected) * random.normal());
    const count = step === steps.at(-1)?.[0] ? left : Math.min(left, Math.max(0, drawn));
    yield [step, count];
    left -= count;
    weight -= load;
  }
}

/** Log-normal latencies in buckets, by whole requests: the rounding of one bucket is made good in the next. */
function lawDistribution(kinds: readonly Kind[], sigma: number, options: BucketOptions): Distribution {
  const bounds = boundsOf(options);
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  let told = 0;
  const counts = [...bounds, Infinity].map((bound) => {
    const below = Math.round(
      kinds.reduce((sum, { count, medianMs }) => sum + count * normalBelow(Math.log(bound / medianMs) / sigma), 0),
    );
    const here = below - told;
    told = below;
    return here;
  });
  while (counts.at(-1) === 0) counts.pop();
  const mean = kinds.reduce((sum, { count, medianMs }) => sum + count * medianMs * Math.exp(sigma ** 2 / 2), 0) / all;
  return {
    count: String(all),
    mean,
    sumOfSquaredDeviation: 0,
    bucketOptions: options,
    bucketCounts: counts.map(String),
  };
}

function lawTruth(kinds: readonly Kind[], sigma: number): LawTruth {
  const requests = kinds.reduce((sum, { count }) => sum + count, 0);
  // Thousands of steps share their medians: one entry each.
  const byMedian = new Map<number, number>();
  for (const { medianMs, count } of kinds) byMedian.set(medianMs, (byMedian.get(medianMs) ?? 0) + count);
  const below = (ms: number): number =>
    [...byMedian].reduce((sum, [median, count]) => sum + count * normalBelow(Math.log(ms / median) / sigma), 0) /
    requests;
  const byGroup: Record<string, number> = {};
  for (const { group, count } of kinds) byGroup[group] = (byGroup[group] ?? 0) + count;
  return {
    requests,
    errors: kinds.reduce((sum, { status, count }) => sum + (status >= 500 ? count : 0), 0),
    byGroup,
    meanMs: kinds.reduce((sum, { count, medianMs }) => sum + count * medianMs * Math.exp(sigma ** 2 / 2), 0) / requests,
    shareAbove: (ms) => 1 - below(ms),
    quantile(q) {
      let [low, high] = [0.01, 1e7];
      for (let i = 0; i < 100; i += 1) {
        const middle = Math.sqrt(low * high);
        if (below(middle) < q) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}

/** The standard normal distribution function, to 1e-7 (Abramowitz & Stegun 26.2.17). */
function normalBelow(z: number): number {
  if (z === Infinity) return 1;
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    (((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) * t);
  return z >= 0 ? 1 - tail : tail;
}
