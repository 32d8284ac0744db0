import type { Policy } from "../../inputs/settings.ts";
import type { PeriodCheck, PeriodCheckId, PeriodReport, PeriodVerdict } from "../../report/report.ts";
import { withRefused } from "./refused.ts";
import { requestChecks } from "./request-checks.ts";
import { resourceChecks } from "./resource-checks.ts";
import type { PeriodBudgets, SeenPeriod } from "./seen-period.ts";
import { stateChecks } from "./state-checks.ts";

/** Without one of these nothing is said about the period as a whole. */
const deciding: readonly PeriodCheckId[] = ["availability", "error-rate", "p95"];

/** In the order in which they are shown. */
export function periodChecks(seen: SeenPeriod, budgets: PeriodBudgets): PeriodCheck[] {
  const requests = seen.requests === null ? null : withRefused(seen.requests, seen.refused);
  return [
    ...requestChecks(requests, seen, budgets, seen.unread.requests),
    ...resourceChecks(seen, budgets),
    ...stateChecks(seen, budgets.p95Ms),
  ];
}

export function periodVerdict(checks: readonly PeriodCheck[]): PeriodVerdict {
  if (checks.some(({ mark }) => mark === "failed")) return "fail";
  const open = checks.filter(({ mark, reason }) => mark === "unknown" && reason.code !== "budget-none");
  if (open.some(({ id }) => deciding.includes(id))) return "inconclusive";
  if (checks.some(({ mark }) => mark === "warning")) return "warn";
  // Where their budgets are `none`, something else must have been seen.
  return checks.some(({ mark }) => mark === "ok") ? "pass" : "inconclusive";
}

/** What a verdict does to the job. @param observed were there requests at all? */
export function periodJob(
  verdict: PeriodVerdict,
  observed: boolean,
  policies: { onBreach: Policy; onInconclusive: Policy; onNoData: Policy },
): PeriodReport["job"] {
  const by = (policy: Policy): PeriodReport["job"] =>
    policy === "fail" ? "failure" : policy === "warn" ? "warning" : "success";
  switch (verdict) {
    case "pass":
      return "success";
    case "warn":
      return "warning";
    case "fail":
      return by(policies.onBreach);
    case "inconclusive":
      return by(observed ? policies.onInconclusive : policies.onNoData);
  }
}
