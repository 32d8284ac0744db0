import type { PeriodReport } from "../../report/period/period-report.ts";

/** What was seen of a period, before anything is judged. */
export type SeenPeriod = Pick<
  PeriodReport,
  | "period"
  | "revisions"
  | "traffic"
  | "requests"
  | "resources"
  | "restarts"
  | "dependencies"
  | "cache"
  | "newMessages"
  | "trend"
  | "configuration"
> & {
  /** The service's latest created revision. Null: not known. */
  latestCreated: string | null;
  /** What Cloud Run itself counted over the same time. Null: not known. */
  cloudRun: CloudRunCounts | null;
  /** Why something could not be read. */
  unread: Partial<Record<Unread, string>>;
};

/** All requests but those that no instance took, of all paths. */
export interface CloudRunCounts {
  requests: number;
  /** Of a status 5xx. */
  serverErrors: number;
  /** Requests of each slice of the period. */
  slices: number[];
}

export type Unread = "requests" | "resources" | "errors" | "restarts" | "trend" | "revisions" | "consistency";

/** Limits of a period's figures: ms, bytes, rates 0..1. */
export interface PeriodBudgets {
  p95Ms: number;
  errorRate: number;
  availability: number;
  meanRangeMs: { low: number; high: number } | undefined;
  memoryBytes: number;
  cpu: number;
}
