import type { FindingId } from "../checks/finding.ts";
import type { Report } from "../report/report.ts";
import type { RolloutStep } from "../report/traffic/rollout-facts.ts";

/** The share that the candidate stands on is judged first, whichever that is, and then the steps above it. */
export function stepsFrom(steps: readonly number[], share: number): number[] {
  const above = steps.filter((percent) => percent > share);
  return share > 0 ? [share, ...above] : above;
}

/** What a step's report says of it in one row. */
export function figures({
  verdict,
  cause,
  requests,
  findings,
}: Report): Pick<RolloutStep, "verdict" | "cause" | "requests" | "p95Ms" | "errorRate"> {
  const valueOf = (id: FindingId): number | null => findings.find((one) => one.id === id)?.value ?? null;
  return {
    verdict,
    cause,
    requests: requests?.count ?? null,
    p95Ms: valueOf("p95"),
    errorRate: valueOf("error-rate"),
  };
}
