import type { PeriodQuery } from "../../../src/sources/period/period-query.ts";
import { userRules } from "../../../src/sources/who-asked.ts";
import { formatTimestamp, type LogEntry } from "../../simulator/logging/entry.ts";

export const hour = 3_600_000;
export const to = Date.parse("2026-01-02T00:00:00Z");
export const from = to - 24 * hour;

/** A day of one service. */
export const query: PeriodQuery = {
  project: "demo",
  service: "chat",
  region: "us-central1",
  from,
  to,
  slices: 24,
  slowMs: 1500,
  fields: {
    latency: "jsonPayload.process_time_ms",
    status: "jsonPayload.status_code",
    group: "jsonPayload.persona_used",
    unit: "ms" as const,
  },
  errorStatus: [{ from: 500, to: 599 }],
  users: userRules({ healthPath: "/health", ignoreAgents: undefined, ignorePaths: undefined, paths: undefined }),
};

/** An entry of the service in one of its logs. */
export function entry(
  log: "stderr" | "stdout" | "requests" | "varlog%2Fsystem",
  at: number,
  insertId: string,
  more: Partial<LogEntry>,
): LogEntry {
  return {
    logName: `projects/demo/logs/run.googleapis.com%2F${log}`,
    resource: {
      type: "cloud_run_revision",
      labels: { service_name: "chat", revision_name: "chat-1", location: "us-central1" },
    },
    timestamp: formatTimestamp(at),
    receiveTimestamp: formatTimestamp(at),
    insertId,
    ...more,
  };
}
