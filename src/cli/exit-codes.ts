import type { Report } from "../report/report.ts";

/** As the job of the action ends: 0 for a success and for a warning, 1 for a failure; 2 is for the caller's own mistakes. */
export const exitCodes = { success: 0, warning: 0, failure: 1, usage: 2 } as const;

/** Of several the worst. */
export function exitCodeOf(reports: readonly Pick<Report, "job">[]): number {
  return Math.max(0, ...reports.map(({ job }) => exitCodes[job]));
}
