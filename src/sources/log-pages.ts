import type { Wait } from "../clock.ts";
import { isCallFailure } from "./call-failure.ts";
import type { Trouble } from "./coverage.ts";
import { KeySet } from "./key-set.ts";
import { entryKey, epochMs, type LogEntry } from "./log-entry.ts";
import { between } from "./log-filter.ts";

/** entries.list, a page at a time. An empty page with a token means "go on", not "none". */
export interface LogPages {
  page(
    query: { filter: string; orderBy: "timestamp desc"; pageSize: number; pageToken?: string },
    wait: Wait,
  ): Promise<LogPage>;
  close(): Promise<void>;
  /** What the log as a whole has met. Absent: nobody keeps it. */
  readonly trouble?: Trouble;
}

export interface LogPage {
  entries?: LogEntry[];
  nextPageToken?: string;
  /** What was received for it. */
  bytes?: number;
}

/** Pages for one source, which remembers what it met. */
export function patient(pages: LogPages, trouble: Trouble): LogPages {
  return {
    trouble,
    page: async (query, wait) => await trouble.ask(async () => await pages.page(query, wait)),
    close: async () => await pages.close(),
  };
}

/** The most that entries.list gives at once. */
export const pageSize = 1000;

/** Logging may look through much before it finds something. */
const mostEmptyPages = 5;

/** The newest entries: the first page that holds any. One read, as a rule. */
export async function newestEntries(
  pages: Pick<LogPages, "page">,
  filter: string,
  wait: () => Wait,
): Promise<LogEntry[]> {
  let onward = {};
  for (let left = mostEmptyPages; ; left -= 1) {
    const query = { filter, orderBy: "timestamp desc", pageSize, ...onward } as const;
    const { entries = [], nextPageToken: pageToken = "" } = await pages.page(query, wait());
    if (entries.length > 0 || pageToken === "" || left === 0) return entries;
    onward = { pageToken };
  }
}

/** A page is parsed as a whole, to several times its bytes of memory: where entries are large, fewer are asked for. */
const goodPageBytes = 8 * 1024 * 1024;

/** Even of the largest entries that Logging takes (256 KB), so many are no more than a good page. */
const leastPageSize = 20;

/** What is asked for after a page that was too large to be received at all. */
const tooLargeShrink = 8;

/** Reads backwards by pages whose bytes stay bounded, whatever the entries' size. */
export class BackwardPages {
  readonly #pages: Pick<LogPages, "page">;
  #size = pageSize;

  constructor(pages: Pick<LogPages, "page">) {
    this.#pages = pages;
  }

  /** Entries that a page is asked to hold now. */
  get size(): number {
    return this.#size;
  }

  /**
   * The entries before `to`, newest first, one read a page: without entries where that page told none. Entries of one
   * millisecond may come twice.
   */
  async *read(
    filterTo: (to: number) => string,
    to: number,
    wait: Wait,
  ): AsyncGenerator<{ entries: LogEntry[]; last: boolean }> {
    let size = this.#size;
    let before = to;
    let pageToken: string | undefined;
    for (let oldest = to; ;) {
      const answer = await this.#page(filterTo(before), size, pageToken, wait);
      const entries = answer?.entries ?? [];
      const end = entries.at(-1);
      if (end !== undefined) oldest = Math.min(oldest, epochMs(end.timestamp));
      pageToken = answer?.nextPageToken;
      const last = answer !== null && (pageToken === undefined || pageToken === "");
      yield { entries, last };
      if (last) return;
      if (this.#size >= size || (answer !== null && oldest + 1 >= before)) continue;
      // A token holds for its own query only (entries.list): fewer a page are asked for by another one, from here on.
      size = this.#size;
      before = Math.min(before, oldest + 1);
      pageToken = undefined;
    }
  }

  /** A filter's entries of a time that is over, each once, newest first, by so many pages at most. `last`: there are no more. */
  async *within(
    filter: string,
    { from, to }: { from: number; to: number },
    mostPages: number,
    wait: Wait,
  ): AsyncGenerator<{ entries: LogEntry[]; last: boolean }> {
    const seen = new KeySet();
    const isNew = (entry: LogEntry): boolean => {
      const at = epochMs(entry.timestamp);
      return at >= from && at < to && seen.add(entryKey(entry));
    };
    let pages = 0;
    for await (const { entries, last } of this.read((until) => between(filter, from, until), to, wait)) {
      yield { entries: entries.filter(isNew), last };
      pages += 1;
      if (pages >= mostPages) return;
    }
  }

  /** Null: it was too large to be received. */
  async #page(filter: string, size: number, token: string | undefined, wait: Wait): Promise<LogPage | null> {
    try {
      const onward = token === undefined ? {} : { pageToken: token };
      const page = await this.#pages.page({ filter, orderBy: "timestamp desc", pageSize: size, ...onward }, wait);
      const { entries = [], bytes = 0 } = page;
      if (entries.length > 0 && bytes > 0) this.#size = sizeFor(goodPageBytes, bytes / entries.length);
      return page;
    } catch (error) {
      if (!isCallFailure(error) || error.failure !== "too-large" || size <= leastPageSize) throw error;
      this.#size = Math.max(leastPageSize, Math.floor(size / tooLargeShrink));
      return null;
    }
  }
}

function sizeFor(bytes: number, bytesAnEntry: number): number {
  return Math.min(pageSize, Math.max(leastPageSize, Math.floor(bytes / bytesAnEntry)));
}
