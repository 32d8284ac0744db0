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
  /** Server errors by the app's own log and by Cloud Run's, over the same time. Null: not both are known. */
  serverErrors: { app: number; platform: number } | null;
  /** Why something could not be read. */
  unread: Partial<Record<Unread, string>>;
};

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
