import type { Wait } from "../clock.ts";
import { between, sampled } from "./log-filter.ts";
import { entryKey, epochMs, type LogEntry } from "./log-entry.ts";
import { pageSize, roundDown, type LogPages, type Window } from "./window-reader.ts";

/** One try reads at most so many pages that hold something, and all tries together so many of any. */
const maxPagesATry = 4;
export const maxEvenReads = 8;

/** Of what a try could carry: the time that it did not come to may have had more traffic. */
const margin = 0.6;

export interface EvenSample<T> {
  items: T[];
  /** Of the entries that were read, 0..1. */
  fraction: number;
  /** Finds exactly these entries. */
  filter: string;
}

interface Try<T> {
  items: Map<number, T>;
  /** Pages that all of the window's entries would fill. 0: all were read. */
  missing: number;
}

/**
 * A time that is over, read at once by a few pages: all of its entries or, where those are more, a part that the server
 * draws evenly over the whole time. Null: even that could not be read in so few.
 *
 * @param toItem of each entry, so that no page is kept. @throws what the pages throw.
 */
export async function readEvenly<T>(
  pages: Pick<LogPages, "page">,
  filter: string,
  window: Window,
  toItem: (entry: LogEntry) => T,
  wait: Wait,
): Promise<EvenSample<T> | null> {
  let fraction = 1;
  let reads = 0;
  const counted: LogPages["page"] = async (query, until) => {
    reads += 1;
    return await pages.page(query, until);
  };
  const left = (): number => maxEvenReads - reads;
  while (left() > 0) {
    const drawn = sampled(between(filter, window.from, window.to), fraction);
    const { items, missing } = await tryOnce({ page: counted, left }, drawn, window, toItem, wait);
    if (missing === 0) return { items: [...items.values()], fraction, filter: drawn };
    // A part drawn by another fraction is no part of the same sample: it is read anew.
    fraction = roundDown(Math.min(0.5, (margin * Math.min(maxPagesATry, left())) / missing) * fraction);
  }
  return null;
}

async function tryOnce<T>(
  { page, left }: { page: LogPages["page"]; left: () => number },
  filter: string,
  { from, to }: Window,
  toItem: (entry: LogEntry) => T,
  wait: Wait,
): Promise<Try<T>> {
  const items = new Map<number, T>();
  let pageToken: string | undefined;
  let expected = Infinity;
  const most = Math.min(maxPagesATry, left());
  for (let filled = 0; filled < most && left() > 0;) {
    const onward = pageToken === undefined ? {} : { pageToken };
    const answer = await page({ filter, orderBy: "timestamp desc", pageSize, ...onward }, wait);
    let oldest = to;
    for (const entry of answer.entries ?? []) {
      const at = epochMs(entry.timestamp);
      if (!(at >= from && at < to)) continue;
      oldest = at;
      items.set(entryKey(entry), toItem(entry));
    }
    pageToken = answer.nextPageToken;
    if (pageToken === undefined || pageToken === "") return { items, missing: 0 };
    // An empty page with a token tells nothing.
    if (oldest === to) continue;
    filled += 1;
    expected = (items.size / pageSize) * ((to - from) / (to - oldest));
    if (expected > most) break;
  }
  return { items, missing: expected === Infinity ? most : Math.max(most, expected) };
}
