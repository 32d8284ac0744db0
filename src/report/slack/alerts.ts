import type { SlackCondition, SlackPlan, SlackRule } from "../../inputs/settings.ts";
import type { Finding } from "../../checks/finding.ts";
import { type AnyReport, isOfServices, type Report } from "../report.ts";

/** A figure that is beyond a rule's limit, in the finding's unit. */
export interface Crossing {
  /** Which of several services: "chat (us-central1)". Null: there is one. */
  place: string | null;
  finding: Finding;
  limit: number;
}

export interface Alert {
  rule: SlackRule;
  /** Empty: the rule is about the verdict. */
  crossings: Crossing[];
}

/** Which rules hold: of those about figures the first one, because it is the most severe; of those about the verdict all. */
export function alertsOf(report: AnyReport, { rules }: SlackPlan): Alert[] {
  const holding = rules.flatMap((rule): Alert[] => {
    const crossings = rule.when.flatMap((condition) => crossingsOf(report, condition));
    if (crossings.length > 0) return [{ rule, crossings }];
    return rule.when.some((condition) => isVerdict(report, condition)) ? [{ rule, crossings: [] }] : [];
  });
  const first = holding.find(({ crossings }) => crossings.length > 0);
  return holding.filter((alert) => alert === first || alert.crossings.length === 0);
}

function crossingsOf(report: AnyReport, condition: SlackCondition): Crossing[] {
  const all = isOfServices(report)
    ? report.targets.map(({ service, region, report: one }) => ({ one, place: `${service} (${region})` }))
    : [{ one: report, place: null }];
  return all.flatMap(({ one, place }) => (one === null ? [] : (crossingOf(one, condition, place) ?? [])));
}

/** A rate or a quantile is beyond a limit when all of its interval is: three slow requests wake nobody. */
function crossingOf(report: Report, condition: SlackCondition, place: string | null): Crossing | null {
  if (condition.kind !== "above") return null;
  const finding = report.findings.find(({ id }) => id === condition.indicator);
  if (finding === undefined || finding.value === null) return null;
  const surely = finding.interval === null ? finding.value : finding.interval.low;
  const whole = condition.ofInstance === true ? (report.memory?.instance ?? null) : 1;
  if (whole === null) return null;
  const limit = condition.limit * whole;
  return surely > limit ? { place, finding, limit } : null;
}

function isVerdict({ verdict }: AnyReport, condition: SlackCondition): boolean {
  return condition.kind === "verdict" && (condition.verdict === "any" || condition.verdict === verdict);
}
