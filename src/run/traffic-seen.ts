import type { ObservedTraffic } from "../checks/observed.ts";
import { shareOf } from "../traffic/plan.ts";
import type { Verification } from "./verification.ts";

/** A shorter look tells little, and its minutes are still on their way. */
const shortestMs = 2 * 60_000;

/**
 * How many requests came to the candidate, and how many have not ended, to be held against those of the service before it. By
 * Monitoring's counts, as the past is: they know every request, whoever sent it and whatever was logged. Where the judged log holds
 * more, these count.
 *
 * @returns null: no user is meant to reach it, or Monitoring has not told of enough of the window.
 */
export function trafficSeen({
  readiness,
  window,
  evidence,
  probes,
  standIn,
  beside,
}: Verification): ObservedTraffic | null {
  const { service, revision } = readiness ?? {};
  const counted = evidence?.counted() ?? null;
  if (window === undefined || evidence === undefined || standIn !== null) return null;
  if (service === undefined || revision === undefined || counted === null) return null;
  const { startedAt, endedAt, since } = window.facts();
  // What share of the traffic it had over a time that nobody watched is not known.
  if (since === "deploy") return null;
  const forMs = counted.to - startedAt;
  const share = shareOf(service, revision.name) / 100;
  if (!window.settled || forMs < shortestMs) return null;
  // Our own came evenly over the window, those that reached the container.
  const sent = probes.map((series) => series.facts()).reduce((sum, one) => sum + one.sent - one.unsent, 0);
  const own = sent * Math.min(1, forMs / Math.max(1, endedAt - startedAt));
  const seen = Math.max(Math.round(counted.requests - own), evidence.active.tally.count);
  const underWay = beside?.underWay ?? null;
  return { seen, forMs, share, underWay: underWay && { ...underWay, share, ended: { ...counted, forMs } } };
}
