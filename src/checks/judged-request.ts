/** One request, as far as the budgets ask. */
export interface JudgedRequest {
  /** The part of the window in which it started. */
  slice: number;
  /** Null: it has none, as a refused request, which is an error without a latency. */
  latencyMs: number | null;
  /** Between which bounds it lay, where that is all that is known. Absent: it is known, or it has none. */
  latencyWithin?: { lowMs: number; highMs: number } | undefined;
  /** Null: nobody knows. */
  error: boolean | null;
  /** So many requests it stands for, where a sample was drawn. Default 1. */
  standsFor?: number;
}

/** Slices of which everything has shown that has ended, and so many requests of them may not have ended yet, at most. */
export interface Soon {
  throughSlice: number;
  underWay: number;
}
