/** The budgets of requests, by which their past is kept too. */
export type BudgetId = "error-rate" | "p50" | "p90" | "p95" | "p99";

/** What the service was like before the window, by equal parts of time. */
export interface Past {
  /** Whole minutes. */
  partMs: number;
  /** The end of the last part, epoch ms. */
  until: number;
  /** Requests and bad ones of each part, oldest first, up to shortly before the candidate. All have as many parts. */
  rates: Partial<Record<BudgetId, PastCounts>>;
}

export interface PastCounts {
  n: readonly number[];
  /** Those that were surely or possibly beyond the budget: where it lies between two edges of a histogram, all between them. */
  k: readonly number[];
}

/** So many parts a window has, about; and so many parts of a past are worth reading: a thousand windows, or a few days. */
const PARTS_A_WINDOW = 10;
export const MOST_PARTS = 6_000;

const minuteMs = 60_000;

/** How long the parts of a past should be for a window that is polled so often. */
export function pastPartMs(windowMs: number, intervalMs: number): number {
  const minutes = Math.max(Math.floor(windowMs / (PARTS_A_WINDOW * minuteMs)), Math.ceil(intervalMs / minuteMs));
  return Math.max(1, minutes) * minuteMs;
}
