import type { Report, RequestFacts } from "../report.ts";

/** What the baseline served, to compare the candidate with. */
export interface Compared extends Pick<
  RequestFacts,
  "filter" | "count" | "errors" | "latency" | "distribution" | "sampling"
> {
  /** Did both serve at the same time? Else the baseline before the deploy. */
  concurrent: boolean;
  /** Epoch ms. */
  from: number;
  to: number;
}

/** Null where nothing was compared. */
export function comparedOf(report: Report & { baseline: { compared?: Compared | null } | null }): Compared | null {
  return report.baseline?.compared ?? null;
}
