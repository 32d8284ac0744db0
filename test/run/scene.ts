import { readSettings } from "../../src/inputs/read.ts";
import type { Settings } from "../../src/inputs/settings.ts";
import { formatTimestamp, type LogEntry } from "../simulator/logging/entry.ts";

export const begin = Date.parse("2026-01-01T00:00:00Z");
export const scope = { service: "chat", region: "us-central1", revision: "chat-2" };
export const probeAgent = "ion-verify/1 (run 0123)";

const { settings: defaults } = await readSettings({
  env: { INPUT_SERVICE: scope.service, INPUT_REGION: scope.region },
  readFile: () => undefined,
});

export function settingsOf(changes: Partial<Settings> = {}): Settings {
  return { ...defaults, windowMs: 60_000, intervalMs: 5_000, settleMs: 10_000, warmUpMs: 0, ...changes };
}

export interface Request {
  id: string;
  /** Epoch ms, as all times here. */
  startedAt: number;
  latencyMs: number;
  status?: number;
  group?: string;
  /** Trace id; none: the app does not log it. */
  trace?: string | undefined;
  userAgent?: string;
  /** Asked for, in Cloud Run's log. */
  path?: string;
  method?: string;
  refused?: boolean;
  /** What the app writes of it, where that is not the latency in ms and the status; null: nothing at all. */
  logged?: Record<string, unknown> | null;
  /** Entries that the app writes of it, at its end; default one. */
  lines?: number;
  /** Cloud Run's entry is kept out by a sink. */
  excluded?: boolean;
  /** The app's entries, and Cloud Run's, are delivered so much later than usual, ms. */
  lateBy?: { app?: number; run?: number };
}

/** What both logs hold of a request. */
export function entriesOf(request: Request): LogEntry[] {
  const { refused, logged, lines = 1, excluded } = request;
  const app = refused === true || logged === null ? [] : Array.from({ length: lines }, (_, i) => appEntry(request, i));
  return [...app, ...(excluded === true ? [] : [platformEntry(request)])];
}

/** Said once: a test writes tens of thousands of entries. */
const nameOf = (log: string): string => `projects/demo/logs/${encodeURIComponent(`run.googleapis.com/${log}`)}`;
const names: Record<string, string> = { stdout: nameOf("stdout"), requests: nameOf("requests") };
const resource: LogEntry["resource"] = {
  type: "cloud_run_revision",
  labels: {
    project_id: "demo",
    service_name: scope.service,
    revision_name: scope.revision,
    location: scope.region,
  },
};

function entry(log: string, at: number, id: string, more: Partial<LogEntry>): LogEntry {
  const timestamp = formatTimestamp(at);
  return {
    logName: names[log] ?? nameOf(log),
    resource,
    timestamp,
    receiveTimestamp: timestamp,
    insertId: id,
    ...more,
  };
}

/** As the app writes it: at the request's end. */
export function appEntry(request: Request, line = 0): LogEntry {
  const { id, startedAt, latencyMs, status = 200, group = "mentor", trace, logged } = request;
  return entry("stdout", startedAt + latencyMs, `app-${id}${line === 0 ? "" : `-${line}`}`, {
    severity: "INFO",
    jsonPayload: { ...(logged ?? { process_time_ms: latencyMs, status_code: status }), persona_used: group },
    ...(trace === undefined ? {} : { trace: `projects/demo/traces/${trace}` }),
  });
}

/** As Cloud Run writes it: under the request's start. */
export function platformEntry(request: Request): LogEntry {
  const { id, startedAt, latencyMs, status = 200, refused, ...more } = request;
  // Cloud Run's own entries always have a trace.
  const { trace = `${id}-of-cloud-run`, userAgent = "Mozilla/5.0" } = more;
  const { path = "/chat", method: requestMethod = "POST" } = more;
  const requestUrl = `https://chat-abc-uc.a.run.app${path}`;
  return entry("requests", startedAt, `run-${id}`, {
    severity: status >= 500 ? "ERROR" : status >= 400 ? "WARNING" : "INFO",
    httpRequest: {
      status,
      userAgent,
      requestUrl,
      requestMethod,
      latency: refused ? "0s" : `${(latencyMs / 1000).toFixed(9)}s`,
    },
    ...(refused ? {} : { labels: { instanceId: "00f46b92" } }),
    trace: `projects/demo/traces/${trace}`,
  });
}

export function note(text: string, at: number): LogEntry {
  return entry("varlog/system", at, `note-${at}`, { textPayload: text, severity: "WARNING" });
}

/** A memory kill of the second generation: the kernel's log, without a severity (reality.md section 1). */
export function kernelNote(at: number): LogEntry {
  return entry("/var/log/system", at, `kernel-${at}`, { textPayload: "Out-of-memory event detected in container" });
}
