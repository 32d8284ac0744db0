import { Readable } from "node:stream";

/** A request by when it ended, ms after `start`, and how long after that its entry arrived. */
export interface Request {
  endMs: number;
  latencyMs: number;
  status: number;
  delayMs: number;
}

export const start = Date.parse("2026-03-01T10:00:00Z");

let ids = 0;

interface Extra {
  revision?: string;
  trace?: string;
}

function base(atMs: number, arrivalMs: number, { revision = "chat-00001-a", trace }: Extra) {
  ids += 1;
  return {
    insertId: `id${ids}`,
    timestamp: new Date(start + atMs).toISOString(),
    receiveTimestamp: new Date(start + arrivalMs).toISOString(),
    resource: {
      type: "cloud_run_revision",
      labels: { service_name: "chat", revision_name: revision, location: "us-central1", project_id: "my-project" },
    },
    ...(trace === undefined ? {} : { trace }),
  };
}

/** The entry that the app writes when a request has ended. */
export function app({ endMs, latencyMs, status, delayMs }: Request, extra: Extra = {}) {
  return {
    ...base(endMs, endMs + delayMs, extra),
    logName: "projects/my-project/logs/run.googleapis.com%2Fstdout",
    jsonPayload: { process_time_ms: latencyMs, status_code: status, persona_used: "friend" },
  };
}

/** Cloud Run's own, whose time is the request's start. */
export function platform({ endMs, latencyMs, status, delayMs }: Request, extra: Extra = {}) {
  return {
    ...base(endMs - latencyMs, endMs + delayMs, extra),
    logName: "projects/my-project/logs/run.googleapis.com%2Frequests",
    severity: status >= 500 ? "ERROR" : "INFO",
    labels: { instanceId: "0011" },
    httpRequest: {
      status,
      latency: `${latencyMs / 1000}s`,
      userAgent: "curl",
      requestUrl: "https://chat.run.app/chat",
    },
  };
}

export function lines(entries: object[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

export function streamOf(text: string | Buffer): Readable {
  return Readable.from([Buffer.from(text)]);
}
