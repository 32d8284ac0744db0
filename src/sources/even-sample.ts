import type { Wait } from "../clock.ts";
import { between, sampled } from "./log-filter.ts";
import { epochMs, type LogEntry } from "./log-entry.ts";
import { BackwardPages, type LogPages } from "./log-pages.ts";
import { roundDown } from "./read-sample.ts";
import type { Window } from "./window-reader.ts";

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
  items: T[];
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
  const backward = new BackwardPages({
    page: async (query, until) => {
      reads += 1;
      return await pages.page(query, until);
    },
  });
  const left = (): number => maxEvenReads - reads;
  while (left() > 0) {
    const { items, missing } = await tryOnce({ backward, left }, sampled(filter, fraction), window, toItem, wait);
    const drawn = between(sampled(filter, fraction), window.from, window.to);
    if (missing === 0) return { items, fraction, filter: drawn };
    // A part drawn by another fraction is no part of the same sample: it is read anew.
    fraction = roundDown(Math.min(0.5, (margin * Math.min(maxPagesATry, left())) / missing) * fraction);
  }
  return null;
}

async function tryOnce<T>(
  { backward, left }: { backward: BackwardPages; left: () => number },
  filter: string,
  window: Window,
  toItem: (entry: LogEntry) => T,
  wait: Wait,
): Promise<Try<T>> {
  const { from, to } = window;
  const items: T[] = [];
  let expected = Infinity;
  const most = Math.min(maxPagesATry, left());
  let filled = 0;
  for await (const { entries, last } of backward.within(filter, window, Infinity, wait)) {
    for (const entry of entries) items.push(toItem(entry));
    const oldest = epochMs(entries.at(-1)?.timestamp);
    if (last) return { items, missing: 0 };
    // An empty page with a token tells nothing.
    if (oldest < to) {
      filled += 1;
      expected = (items.length / backward.size) * ((to - from) / (to - oldest));
      if (expected > most || filled >= most) break;
    }
    if (left() <= 0) break;
  }
  return { items, missing: expected === Infinity ? most : Math.max(most, expected) };
}
