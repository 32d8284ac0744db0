import type { FindingId } from "../checks/finding.ts";
import type { Report } from "../report/report.ts";
import type { RolloutStep } from "../report/traffic/rollout-facts.ts";

/** The steps that are left; the one that the candidate stands on is judged again. Beyond the last one it is judged as it is. */
export function stepsFrom(steps: readonly number[], share: number): number[] {
  const left = steps.filter((percent) => percent >= share);
  return left.length > 0 ? left : [share];
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
