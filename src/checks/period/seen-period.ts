import type { StatusRange } from "../../inputs/settings.ts";
import type { PeriodReport } from "../../report/report.ts";

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
  /** Requests that no instance took. Null: not known. They are not in `requests`, unless `counted` says so. */
  refused: RefusedRequests | null;
  /** Why something could not be read. */
  unread: Partial<Record<Unread, string>>;
};

/** All requests but those that no instance took, of all paths. */
export interface CloudRunCounts {
  requests: number;
  /** Of a status 5xx. */
  serverErrors: number;
  /** Of those that are errors by the inputs. Absent: 5xx are. */
  errors?: { count: number; statuses: readonly StatusRange[] };
  /** Requests of each slice of the period. */
  slices: number[];
}

/** By Cloud Run's log, the only place that knows of them: neither the app nor request_count does (Cloud Run metrics). */
export interface RefusedRequests {
  /** Scaled to all where only a part was read. */
  count: number;
  byStatus: { status: number; count: number }[];
  /** Of each slice of the period. */
  slices: number[];
  /** So much of them was read, 0..1. */
  fraction: number;
  /** A Logging filter that finds those that were read. */
  query: string;
  /** Are they among `requests` already? Where these were read from Cloud Run's own log. */
  counted: boolean;
}

export type Unread =
  | "requests"
  | "resources"
  | "errors"
  | "restarts"
  | "trend"
  | "revisions"
  | "consistency"
  | "refused";

/** Limits of a period's figures: ms, rates 0..1; those of memory and CPU stand with their courses. Undefined: not judged. */
export interface PeriodBudgets {
  p95Ms: number | undefined;
  errorRate: number | undefined;
  availability: number | undefined;
  meanRangeMs: { low: number; high: number } | undefined;
  memory: boolean;
  cpu: boolean;
}
