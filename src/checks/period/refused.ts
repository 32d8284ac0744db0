import type { PeriodRequests } from "../../report/report.ts";
import type { RefusedRequests } from "./seen-period.ts";

/**
 * The requests with those that no instance took: a user whom Cloud Run refused was not answered, whatever the app's log or
 * Monitoring says of the others. They count as errors under any status, as in a deploy's verification (checks/tally.ts).
 */
export function withRefused(requests: PeriodRequests, refused: RefusedRequests | null): PeriodRequests {
  if (refused === null || refused.count === 0) return requests;
  const { count, fraction, query, counted } = refused;
  const told = { ...requests, refused: { count, fraction, query: counted ? null : query } };
  if (counted) return told;
  const all = requests.count + count;
  return {
    ...told,
    count: all,
    errors: requests.errors + count,
    // A sample stays one of the same size for its share: what was read apart from it weighs no more.
    seen: requests.count === 0 ? all : Math.round((requests.seen * all) / requests.count),
    byStatus: addedUp([...requests.byStatus, ...refused.byStatus]),
    slices: requests.slices.map((slice, i) => ({
      ...slice,
      requests: slice.requests + (refused.slices[i] ?? 0),
      errors: slice.errors + (refused.slices[i] ?? 0),
    })),
  };
}

function addedUp(parts: PeriodRequests["byStatus"]): PeriodRequests["byStatus"] {
  const all = new Map<number, number>();
  for (const { status, count } of parts) all.set(status, (all.get(status) ?? 0) + count);
  return [...all]
    .map(([status, count]) => ({ status, count }))
    .toSorted((a, b) => b.count - a.count || a.status - b.status);
}
