import type { Wait } from "../../clock.ts";
import type { RefusedRequests } from "../../checks/period/seen-period.ts";
import { readEvenly } from "../even-sample.ts";
import { platformObservation } from "../log-entry.ts";
import { refusedFilter } from "../log-filter.ts";
import type { LogPages } from "../window-reader.ts";
import { type PeriodQuery, scopeOf } from "./period-query.ts";

/**
 * Requests of the period that no instance took: one read where there are few, eight at most, of which the last ones are an
 * even sample. Null: they could not be read in so few. @throws what the pages throw.
 */
export async function readRefused(
  pages: LogPages,
  query: PeriodQuery,
  wait: Wait,
): Promise<Omit<RefusedRequests, "counted"> | null> {
  const { from, to } = query;
  const filter = refusedFilter(scopeOf(query));
  const read = await readEvenly(pages, filter, { from, to }, platformObservation, wait);
  if (read === null) return null;
  const { fraction } = read;
  const refused = read.items.filter((one) => one.refused);
  const scaled = (count: number): number => Math.round(count / fraction);
  const slices = Array.from({ length: query.slices }, () => 0);
  const byStatus = new Map<number, number>();
  for (const { at, status } of refused) {
    const slice = Math.floor(((at - from) / (to - from)) * query.slices);
    slices[slice] = (slices[slice] ?? 0) + 1;
    if (status !== null) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  }
  return {
    count: scaled(refused.length),
    byStatus: [...byStatus].map(([status, count]) => ({ status, count: scaled(count) })),
    slices: slices.map(scaled),
    fraction,
    query: read.filter,
  };
}
