import type { SlackCondition, SlackIndicator, SlackPlan, SlackRule } from "../../inputs/settings.ts";
import type { Finding, FindingId } from "../../checks/finding.ts";
import type { Report } from "../report.ts";

/** A figure that is beyond a rule's limit, in the finding's unit. */
export interface Crossing {
  finding: Finding;
  limit: number;
}

export interface Alert {
  rule: SlackRule;
  /** Empty: the rule is about the verdict. */
  crossings: Crossing[];
}

const findingOf: Record<SlackIndicator, FindingId> = {
  p50: "p50",
  p95: "p95",
  p99: "p99",
  "error-rate": "error-rate",
  memory: "memory",
  cpu: "cpu",
};

/** Which rules hold: of those about figures the first one, because it is the most severe; of those about the verdict all. */
export function alertsOf(report: Report, { rules }: SlackPlan): Alert[] {
  const holding = rules.flatMap((rule): Alert[] => {
    const crossings = rule.when.flatMap((condition) => crossingOf(report, condition) ?? []);
    if (crossings.length > 0) return [{ rule, crossings }];
    return rule.when.some((condition) => isVerdict(report, condition)) ? [{ rule, crossings: [] }] : [];
  });
  const first = holding.find(({ crossings }) => crossings.length > 0);
  return holding.filter((alert) => alert === first || alert.crossings.length === 0);
}

/** A rate or a quantile is beyond a limit when all of its interval is: three slow requests wake nobody. */
function crossingOf(report: Report, condition: SlackCondition): Crossing | null {
  if (condition.kind !== "above") return null;
  const finding = report.findings.find(({ id }) => id === findingOf[condition.indicator]);
  if (finding === undefined || finding.value === null) return null;
  const surely = finding.interval === null ? finding.value : finding.interval.low;
  const whole = condition.ofInstance === true ? (report.memory?.instance ?? null) : 1;
  if (whole === null) return null;
  const limit = condition.limit * whole;
  return surely > limit ? { finding, limit } : null;
}

function isVerdict({ verdict }: Report, condition: SlackCondition): boolean {
  return condition.kind === "verdict" && (condition.verdict === "any" || condition.verdict === verdict);
}
