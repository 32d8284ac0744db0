import { expect } from "vitest";
import type { Settings } from "../../src/inputs/settings.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { withRetry } from "../../src/cloud/retry.ts";
import type { LogPages } from "../../src/sources/window-reader.ts";
import type { CloudRun, RevisionState, ServiceState } from "../../src/revision/cloud-run-state.ts";
import type { DistributionPoint } from "../../src/sources/gauge-points.ts";
import type { ProbeResult } from "../../src/sources/observation.ts";
import { servedUsers } from "../../src/sources/served.ts";
import type { DrawHex } from "../../src/sources/probes/drawn.ts";
import type { ProbeRequest } from "../../src/sources/probes/probe-request.ts";
import type { LogExclusion, LogSink, RoutingAnswer } from "../../src/sources/log-routing.ts";
import type { RequestDelta } from "../../src/sources/metric-reader.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import type { ReadQuota } from "../../src/sources/read-quota.ts";
import type { MetricReader } from "../../src/sources/metric-reader.ts";
import type { Progress } from "../../src/report/progress.ts";
import type { Report } from "../../src/report/report.ts";
import { reportSchema } from "../../src/report/schema/report.ts";
import { assembleReport } from "../../src/run/assemble.ts";
import { observedOf } from "../../src/run/observed.ts";
import type { DeployCandidates } from "../../src/run/deploy-candidates.ts";
import type { Ending } from "../../src/checks/observed.ts";
import { observe } from "../../src/run/observe.ts";
import { Verification } from "../../src/run/verification.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { revision, service } from "../revision/cloud-run-states.ts";
import { Random } from "../simulator/random.ts";
import { PagedLog } from "../sources/paged-log.ts";
import { isRequestEntry } from "../../src/sources/log-entry.ts";
import { formatTimestamp, type LogEntry } from "../simulator/logging/entry.ts";
import { appEntry, begin, entriesOf, platformEntry, type Request, settingsOf } from "./scene.ts";

export interface Plan {
  settings?: Partial<Settings>;
  service?: Partial<ServiceState>;
  revision?: Partial<RevisionState>;
  /** Requests, written to both logs, and further entries. Times from the window's start. */
  requests?: Request[];
  entries?: LogEntry[];
  /** What comes back; by default all is well after 50 ms. */
  probe?: (probe: ProbeRequest, at: number) => Partial<ProbeResult>;
  /** What Cloud Run's request log has of a probe. By default it has what the container answered, as served. */
  probeLog?: (probe: ProbeRequest, result: ProbeResult) => "served" | "refused" | "turned-away" | null;
  /** Who answers a probe. Default: the candidate. */
  answers?: (probe: ProbeRequest) => string;
  metrics?: Partial<MetricReader>;
  cloudRun?: Partial<CloudRun>;
  /** What happens to the service while it runs. Times from the window's start. */
  happens?: Happening[];
  /** Who asked the revision before, at its time. Default: a user. Null: nobody. */
  before?: Partial<Request> | null;
  /** Each log read fails with this. */
  logFailure?: Error;
  /** Shared with other verifications. Throws where it is used up. */
  quota?: () => void;
  /** Of this job's reads, shared with the verifications of other services in it. */
  reads?: ReadQuota;
  /** The project's sinks; by default as projects come. An error: they cannot be read. Null: nobody can ask. */
  routing?: { sinks: LogSink[]; exclusions: LogExclusion[] } | Error | null;
  /** What else is deployed in the run. */
  candidates?: DeployCandidates;
  /** Requests that Monitoring counts, where it does: those that are written, and others that no log has. */
  metered?: Request[];
}

export const usualRouting: RoutingAnswer = {
  sinks: [{ name: "_Default", filter: "", disabled: false, exclusions: [] }],
  exclusions: [],
};

function routingOf({ routing = usualRouting }: Plan): RoutingAnswer {
  if (routing instanceof Error) throw routing;
  return routing ?? usualRouting;
}

/** From then on the service or the candidate is otherwise, is gone, or is not to be read. */
export interface Happening {
  afterMs: number;
  service?: Partial<ServiceState> | Error;
  revision?: Partial<RevisionState> | Error;
  /** Further revisions that can be read by their names. */
  others?: RevisionState[];
}

export const notFound = new GoogleCallError("Reading", "not-found", 404, "Resource does not exist.");

/** The same entry of another revision. */
export function ofRevision(name: string, entry: LogEntry): LogEntry {
  return { ...entry, resource: { ...entry.resource, labels: { ...entry.resource.labels, revision_name: name } } };
}

/** The same entry of another region. */
export function ofRegion(location: string, entry: LogEntry): LogEntry {
  return { ...entry, resource: { ...entry.resource, labels: { ...entry.resource.labels, location } } };
}

/** What is there after all changes; an error holds until the next one. */
function lately<T extends object>(first: T, changes: (Partial<T> | Error)[]): T {
  const last = changes.at(-1);
  if (last instanceof Error) throw last;
  return changes.reduce<T>((state, change) => (change instanceof Error ? state : { ...state, ...change }), first);
}

/** One gauge point of one instance. */
export function used(at: number, mean: number): DistributionPoint {
  return { at, count: 1, mean, bucketCounts: [0, 1], bounds: { kind: "none" } };
}

/** Monitoring's points, from some minutes before the window on, as late as they come. */
export function minutePoints(now: number): number[] {
  const newest = Math.floor((now - 150_000) / 60_000) * 60_000;
  return Array.from({ length: Math.max(5, (newest - begin) / 60_000 + 5) }, (_, i) => newest - i * 60_000);
}

/** n requests over the window's minute, from its start. */
export function steady(n: number, more: Partial<Request> | ((i: number) => Partial<Request>) = {}): Request[] {
  return Array.from({ length: n }, (_, i) => ({
    id: `${i}`,
    startedAt: begin + 500 + Math.floor((i * 56_000) / n),
    latencyMs: 100 + (i % 7),
    ...(typeof more === "function" ? more(i) : more),
  }));
}

/**
 * Each test has its own traces, the same in every run, so that one that fails can be run again. With TEST_SEED=… all have
 * others.
 */
function seededHex(): DrawHex {
  const seed = `${process.env["TEST_SEED"] ?? ""}/${expect.getState().currentTestName ?? ""}`;
  const random = new Random(seed);
  return (bytes) => random.hex(2 * bytes);
}

/** A deploy that is ready at once, with a clock that only the test moves. */
export class World {
  readonly clock: FakeClock;
  readonly probed: { at: number; probe: ProbeRequest }[] = [];
  readonly progress: Progress[] = [];
  readonly log: PagedLog;
  readonly verification: Verification;
  readonly readLimit: ReadLimit;

  constructor(plan: Plan = {}, shared?: FakeClock) {
    this.clock = shared ?? new FakeClock(begin);
    const limit = new ReadLimit(this.clock, plan.reads === undefined ? {} : { quota: plan.reads });
    this.readLimit = limit;
    this.log = new PagedLog(this.clock, limit, []);
    this.log.failure = plan.logFailure;
    if (plan.quota !== undefined) this.log.quota = plan.quota;
    for (const request of plan.requests ?? []) {
      const visibleAt = request.startedAt + request.latencyMs + 300;
      for (const entry of entriesOf(request)) {
        const lateMs = request.lateBy?.[isRequestEntry(entry) ? "run" : "app"];
        // What is not said to be late is taken to come at once.
        const received = lateMs === undefined ? {} : { receiveTimestamp: formatTimestamp(visibleAt + lateMs) };
        this.log.append({ ...entry, ...received }, visibleAt + (lateMs ?? 0));
      }
    }
    for (const entry of plan.entries ?? []) this.log.append(entry, Date.parse(entry.timestamp) + 300);
    if (plan.before !== null) {
      const asked = { id: "before", startedAt: begin - 700_000, latencyMs: 50, ...plan.before };
      this.log.append(ofRevision("chat-1", platformEntry(asked)), asked.startedAt + 300);
    }
    const candidate = revision({ createdAt: begin - 600_000, ...plan.revision });
    const happened = (): Happening[] =>
      (plan.happens ?? []).filter(({ afterMs }) => this.clock.now() >= begin + afterMs);
    const before = revision({ name: "chat-1", createdAt: begin - 1e9 });
    const cloudRun: CloudRun = {
      service: async () =>
        service(
          lately(
            plan.service ?? {},
            happened().flatMap((one) => one.service ?? []),
          ),
        ),
      revision: async (_service, name) => {
        const others = happened().flatMap((one) => one.others ?? []);
        const other = others.find((one) => one.name === name);
        if (other !== undefined) return other;
        if (name === before.name && candidate.name !== name) return before;
        if (name !== candidate.name) throw notFound;
        return lately(
          candidate,
          happened().flatMap((one) => one.revision ?? []),
        );
      },
      imageDigest: async () => null,
      revisions: async () => [candidate, before],
      close: async () => undefined,
      ...plan.cloudRun,
    };
    const metrics: MetricReader = {
      distributions: async ({ metric }) =>
        minutePoints(this.clock.now()).map((at) => used(at, metric.includes("memory") ? 2e8 : 0.3)),
      requestDeltas: async ({ metric, from, to }) => this.#metered(plan, metric, from, to),
      metricTypes: async () => ["run.googleapis.com/request_count"],
      close: async () => undefined,
      ...plan.metrics,
    };
    this.verification = new Verification(
      settingsOf(plan.settings),
      {
        clock: this.clock,
        signIn: async () => "demo",
        readLimit: limit,
        cloudRun: async () => cloudRun,
        servedUsers: servedUsers({
          clock: this.clock,
          logs: async () => this.log,
          metrics: async () => ({ series: async () => [] }),
          ...settingsOf(plan.settings),
        }),
        logs: async () => (plan.quota === undefined ? this.log : this.#trying(this.log, limit)),
        metrics: async () => metrics,
        ...(plan.candidates === undefined ? {} : { candidates: plan.candidates }),
        ...(plan.routing === null ? {} : { routing: async () => ({ routing: async () => routingOf(plan) }) }),
        drawHex: seededHex(),
        sendProbe: async (probe, clock, signal) => await this.#answer(plan, probe, clock.now(), signal),
        idToken: async () => "a.token.of-the-job",
        onReadiness: () => undefined,
        onProgress: (progress) => this.progress.push(progress),
      },
      observe,
    );
  }

  /** As the adapter reads it: refused reads are tried again. */
  #trying(log: PagedLog, limit: ReadLimit): LogPages {
    const policy = { clock: this.clock, random: () => 0.5, tryTimeoutMs: 600_000 };
    const call = { what: "Reading log entries", advice: "" };
    return {
      page: async (query, wait) => {
        const onQuota = (perMinute: number | null): void => limit.refused(perMinute);
        const admit = async (signal: AbortSignal): Promise<void> => await limit.take(signal);
        const page = await withRetry(policy, { ...call, ...wait, admit, onQuota }, async () => log.answer(query, wait));
        limit.answered();
        return page;
      },
      close: async () => undefined,
    };
  }

  /** A point a minute and status, two minutes late (gcp-facts section 3). */
  #metered(plan: Plan, metric: string, from: number, to: number): RequestDelta[] {
    const shown = Math.min(to, this.clock.now() - 120_000);
    const byMinute = Map.groupBy(
      (plan.metered ?? []).filter(({ refused }) => refused !== true),
      ({ startedAt, latencyMs, status = 200 }) => `${Math.ceil((startedAt + latencyMs) / 60_000)} ${status}`,
    );
    return [...byMinute].flatMap(([key, requests]): RequestDelta[] => {
      const [minute = 0, status = 0] = key.split(" ").map(Number);
      const end = minute * 60_000;
      if (end > shown || end <= from) return [];
      const bounds = Array.from({ length: 40 }, (_, i) => 1.4 ** i);
      const bucketCounts = Array.from({ length: 41 }, () => 0);
      for (const { latencyMs } of requests) {
        const bucket = bounds.filter((bound) => latencyMs >= bound).length;
        bucketCounts[bucket] = (bucketCounts[bucket] ?? 0) + 1;
      }
      const count = requests.length;
      const mean = requests.reduce((sum, { latencyMs }) => sum + latencyMs, 0) / count;
      const latencies = metric.endsWith("request_latencies")
        ? { count, mean, bucketCounts, bounds: { kind: "explicit" as const, bounds } }
        : null;
      return [{ from: end - 60_000, to: end, status, count, latencies }];
    });
  }

  async #answer(plan: Plan, probe: ProbeRequest, at: number, signal: AbortSignal): Promise<ProbeResult> {
    this.probed.push({ at: at - begin, probe });
    const own = plan.probe?.(probe, at - begin) ?? {};
    const durationMs = own.durationMs ?? 50;
    await this.clock.sleep(durationMs, signal);
    const { name, traceId, repeated } = probe;
    const well = { ok: true, status: 200, reason: null, door: null, dependencies: [] };
    const result: ProbeResult = { name, traceId, at, durationMs, repeated, ...well, ...own };
    this.#logProbe(plan, probe, result);
    return result;
  }

  #logProbe(plan: Plan, probe: ProbeRequest, result: ProbeResult): void {
    const logged = plan.probeLog ? plan.probeLog(probe, result) : result.door === null ? "served" : null;
    if (logged === null) return;
    const { at: startedAt, durationMs: latencyMs, traceId: trace } = result;
    const { userAgent, method } = probe;
    const path = new URL(probe.url).pathname;
    const request = { id: trace, startedAt, latencyMs, status: result.status ?? 499, trace, userAgent, path, method };
    const visibleAt = startedAt + latencyMs + 300;
    const by = plan.answers?.(probe) ?? "chat-2";
    this.log.append(ofRevision(by, platformEntry({ ...request, refused: logged !== "served" })), visibleAt);
    // The app logs its chat, as it does for users: by default without the trace.
    const { trace: _trace, ...untraced } = request;
    const appLogs = (plan.requests ?? []).length > 0;
    if (appLogs && logged === "served" && probe.name === "chat")
      this.log.append(ofRevision(by, appEntry(untraced)), visibleAt);
  }

  /** Verifies to the end, whatever that is, and reports. */
  async verify(signal: AbortSignal = never): Promise<Report> {
    await this.clock.run(this.verification.run(signal));
    return this.report();
  }

  /** As it is published: a report of what was seen so far, whatever that is, fulfils the schema. */
  report(ending: Ending = { cancelled: false, error: null }): Report {
    const observed = observedOf(this.verification, ending);
    const report = assembleReport(observed, this.verification.settings);
    // What was seen is plain data, whatever was seen: written down and read again, it is the same report.
    const again = assembleReport(readAgain(observed), this.verification.settings);
    expect(JSON.stringify(again)).toBe(JSON.stringify(report));
    reportSchema.parse(report);
    return report;
  }
}

/** A finding's decision and reason, by its id. */
export function found(report: Report, id: string) {
  const finding = report.findings.find((one) => one.id === id);
  return finding && { decision: finding.decision, ...finding.reason };
}

/** By way of JSON, which has no infinite number. What was seen is not judged yet: there is no finding in it. */
function readAgain<T>(value: T): T {
  const written = JSON.stringify(value, (key, one: unknown) => {
    if (key === "decision") throw new Error("a finding among what was seen");
    return typeof one === "number" && !Number.isFinite(one) ? `#${one}` : one;
  });
  return JSON.parse(written, (_key, one: unknown) =>
    typeof one === "string" && /^#-?Infinity$/.test(one) ? Number(one.slice(1)) : one,
  ) as T;
}
