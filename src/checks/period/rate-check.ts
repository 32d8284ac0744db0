import type { PeriodCheck, PeriodCheckId, PeriodRequests } from "../../report/report.ts";
import { lowerTail, upperTail } from "../../stats/binomial.ts";
import { rateInterval } from "../../stats/interval.ts";

/** Chance alone makes a service that keeps its budget look like this in one of so many periods: then it has not kept it. */
const beyondLevel = 0.01;
const withinLevel = 0.05;

/** So many bad requests must have been allowed among those seen: with fewer, not even none would prove the budget. */
const leastAllowed = 3;

/**
 * A share of bad requests against its limit, once, after the event. All requests of the period were counted, so the figure
 * is a fact; what chance could have done decides between a breach and something to watch, and of a few requests nothing
 * is said. Of a sample, only what was really looked at counts as evidence.
 *
 * @param bad of `requests.count`. `limit` 0..1.
 */
export function rateCheck(
  id: PeriodCheckId,
  requests: Pick<PeriodRequests, "count" | "seen">,
  bad: number,
  limit: number,
): Pick<PeriodCheck, "id" | "mark" | "n" | "interval" | "reason"> & { rate: number } {
  const n = Math.round(requests.seen);
  const share = requests.count === 0 ? 0 : requests.seen / requests.count;
  const badSeen = Math.min(n, Math.round(bad * share));
  const rate = requests.count === 0 ? 0 : bad / requests.count;
  const interval = rateInterval(n, badSeen);
  const common = { id, n, interval, rate };
  if (n === 0) return { ...common, interval: null, mark: "unknown", reason: { code: "no-data" } };
  // So few that not even none could prove the budget: nothing short of a breach is said, for better or for worse.
  const enough = n * limit >= leastAllowed;
  if (rate > limit) {
    return upperTail(n, badSeen, limit) <= beyondLevel
      ? { ...common, mark: "failed", reason: { code: "beyond" } }
      : { ...common, mark: enough ? "warning" : "unknown", reason: { code: "beyond-unproven" } };
  }
  if (lowerTail(n, badSeen, limit) <= withinLevel) return { ...common, mark: "ok", reason: { code: "within" } };
  return { ...common, mark: enough ? "ok" : "unknown", reason: { code: "within-unproven" } };
}
