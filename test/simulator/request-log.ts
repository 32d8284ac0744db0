import { appLines } from "./app-logging.ts";
import { type LogEntry, formatTimestamp } from "./logging/entry.ts";
import type { LogStore } from "./logging/store.ts";
import type { Random } from "./random.ts";
import { monitored, type RunIdentity } from "./run-service.ts";
import type { Scenario } from "./scenarios.ts";
import type { LoggedRequest } from "./truth.ts";
import type { OpenRequest } from "./under-way.ts";
import { uptimeCheck } from "./users.ts";

/** A finished request, as the service knows it. */
export interface ServedRequest {
  revision: string;
  method: string;
  url: string;
  path: string;
  userAgent: string;
  /** Epoch ms with microseconds. */
  startedMs: number;
  endedMs: number;
  /** What Cloud Run logs as latency: without the wait for an instance that others had begun to start. */
  latencyMs: number;
  status: number;
  requestBytes: number;
  responseBytes: number;
  traceId: string;
  spanId: string;
  /** Undefined: refused, no instance saw it. */
  instanceId: string | undefined;
  /** The answer broke off, after its status. */
  cut?: boolean;
  /** What the app itself says of it; undefined: it does not log this path, or never saw the request. */
  app: { processMs: number; persona: string; message: string } | undefined;
}

/** The flush timer of Cloud Run's log agent: what misses the first quick flush waits for its next tick (gcp-facts section 7). */
const flushMs = 345;

const refusedText =
  "The request was aborted because there was no available instance. Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#abort-request";

const cutText =
  "Truncated response body. Usually implies that the request timed out or the application exited before the response was finished.";

/** Turns served requests into log entries that arrive late and out of order, and remembers them as the truth. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  /** Those that an instance has or had, whether they ever end: no log holds them, Monitoring does. */
  readonly open: OpenRequest[] = [];
  /** When the last entry so far can be read, epoch ms. */
  lastVisibleMs = 0;
  private readonly keeps: (entry: LogEntry) => boolean;
  private readonly store: LogStore;
  private readonly identity: RunIdentity;
  private readonly random: Random;
  private readonly stalls: { from: number; to: number }[] = [];
  private batch: { entry: LogEntry; scenario: Scenario }[] = [];

  /** @param keeps does the project's sink store it? */
  constructor(
    store: LogStore,
    identity: RunIdentity,
    random: Random,
    keeps: (entry: LogEntry) => boolean = () => true,
  ) {
    this.keeps = keeps;
    this.store = store;
    this.identity = identity;
    this.random = random;
  }

  /** What would show in this time shows at its end. Epoch ms. */
  stall(from: number, to: number): void {
    this.stalls.push({ from, to });
  }

  /** @param sinceTraffic how long its revision had had traffic when it ended, ms. */
  record(request: ServedRequest, scenario: Scenario, sinceTraffic = 0): void {
    const trace = `projects/${this.identity.project}/traces/${request.traceId}`;
    const common = {
      revision: request.revision,
      endedMs: request.endedMs,
      status: request.status,
      probe: request.userAgent.includes("ion-verify"),
      checker: request.userAgent === uptimeCheck,
      path: request.path,
      trace,
    };
    if (scenario.platformLog) {
      const refused = request.instanceId === undefined;
      const seconds = (request.latencyMs / 1000).toFixed(9);
      this.requests.push({
        ...common,
        log: "platform",
        at: request.startedMs,
        latencyMs: refused ? null : Number(seconds) * 1000,
        group: null,
        refused,
      });
      this.deliver(this.platformEntry(request, trace, refused ? "0s" : `${seconds}s`), request.endedMs, scenario);
    }
    if (request.cut === true) {
      // Within 10 ms of the request's end (entries of public services).
      this.system("run.googleapis.com%2Fvarlog%2Fsystem", request.revision, request.endedMs + 10, {
        severity: "WARNING",
        textPayload: cutText,
        trace,
        labels: { instanceId: request.instanceId ?? "" },
      });
    }
    if (scenario.appLog && request.app) {
      const { processMs, persona, message } = request.app;
      // Two decimals and whole milliseconds, as Python's and Node's loggers write them: equal timestamps do occur.
      const at = Math.floor(request.endedMs);
      const lines = appLines(
        scenario.appLogging,
        { ...request.app, status: request.status, sinceMs: sinceTraffic },
        this.random,
      );
      const unusable = this.random.chance(scenario.unusableShare) ? { process_time_ms: this.unusable(processMs) } : {};
      for (const fields of lines) {
        const written: Record<string, unknown> = { ...fields, ...unusable };
        const logged = written["process_time_ms"];
        this.requests.push({
          ...common,
          log: "app",
          at,
          latencyMs: typeof logged === "number" && logged >= 0 ? logged : null,
          group: persona,
          refused: false,
        });
        const { process_time_ms: latency, ...others } = written;
        const entry: LogEntry = {
          ...this.base("run.googleapis.com%2Fstdout", request.revision, at),
          ...(request.status >= 500 ? { severity: "ERROR" } : {}),
          jsonPayload: {
            message,
            ...(latency === undefined ? {} : { process_time_ms: latency }),
            ...others,
            persona_used: persona,
          },
          ...(scenario.appTrace ? { trace, spanId: request.spanId } : {}),
          ...(request.instanceId === undefined ? {} : { labels: { instanceId: request.instanceId } }),
        };
        if (scenario.logBatch <= 1) this.deliver(entry, request.endedMs, scenario);
        else {
          this.batch.push({ entry, scenario });
          if (this.batch.length >= scenario.logBatch) this.flush(request.endedMs);
        }
      }
    }
  }

  /** Writes what a batching app still holds, as it does when it is told to end. */
  flush(now: number): void {
    const visible = this.visibleMs(now, undefined);
    for (const { entry, scenario } of this.batch.splice(0)) this.append(entry, visible, scenario);
  }

  /** An entry that no request made: of the platform (`varlog/system`), the audit log or stderr. */
  system(log: string, revision: string, atMs: number, fields: Partial<LogEntry>): void {
    this.append({ ...this.base(log, revision, atMs), ...fields }, this.visibleMs(atMs, undefined), undefined);
  }

  private platformEntry(request: ServedRequest, trace: string, latency: string): LogEntry {
    const { status } = request;
    const seen = request.instanceId !== undefined;
    return {
      ...this.base("run.googleapis.com%2Frequests", request.revision, request.startedMs),
      severity: status >= 500 ? "ERROR" : status >= 400 ? "WARNING" : "INFO",
      httpRequest: {
        requestMethod: request.method,
        requestUrl: request.url,
        requestSize: String(request.requestBytes),
        status,
        ...(seen ? { responseSize: String(request.responseBytes) } : {}),
        userAgent: request.userAgent,
        remoteIp: "203.0.113.7",
        serverIp: "216.239.36.53",
        latency,
        protocol: "HTTP/1.1",
      },
      trace,
      spanId: request.spanId,
      ...(seen ? { labels: { instanceId: request.instanceId ?? "" } } : { textPayload: refusedText }),
    };
  }

  private base(log: string, revision: string, atMs: number): LogEntry {
    return {
      logName: `projects/${this.identity.project}/logs/${log}`,
      resource: monitored(this.identity, revision),
      timestamp: formatTimestamp(atMs),
      receiveTimestamp: "",
      insertId: this.random.text(20, "0123456789abcdef"),
    };
  }

  private deliver(entry: LogEntry, endedMs: number, scenario: Scenario): void {
    this.append(entry, this.visibleMs(endedMs, scenario), scenario);
  }

  private append(entry: LogEntry, dueMs: number, scenario: Scenario | undefined): void {
    if (!this.keeps(entry)) return;
    const visibleMs = this.stalls.find(({ from, to }) => dueMs >= from && dueMs < to)?.to ?? dueMs;
    this.lastVisibleMs = Math.max(this.lastVisibleMs, visibleMs);
    this.store.append({ ...entry, receiveTimestamp: formatTimestamp(visibleMs) }, visibleMs);
    if (scenario === undefined || !this.random.chance(scenario.duplicateShare)) return;
    const again = visibleMs + this.random.between(0, 2 * flushMs);
    this.lastVisibleMs = Math.max(this.lastVisibleMs, again);
    this.store.append({ ...entry, receiveTimestamp: formatTimestamp(again) }, again);
  }

  /** A quarter at once, the rest at the next tick of the flush timer, one in a hundred a little after it: P50 134, P95 335, P99 393 ms. */
  private visibleMs(endedMs: number, scenario: Scenario | undefined): number {
    const late = scenario !== undefined && this.random.chance(scenario.lateShare) ? scenario.lateMs : 0;
    if (this.random.chance(0.25)) return endedMs + this.random.between(5, 20) + late;
    const tick = Math.ceil((endedMs + 20) / flushMs) * flushMs;
    return tick + (this.random.chance(0.013) ? this.random.between(30, 60) : 0) + late;
  }

  private unusable(processMs: number): unknown {
    return this.random.pick([undefined, -processMs, String(processMs), `${processMs} ms`, null, "NaN"], () => 1);
  }
}
