import type { Clock, Wait } from "../../src/clock.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { LogEntry } from "../../src/sources/log-entry.ts";
import type { ReadLimit } from "../../src/sources/read-limit.ts";
import type { LogPages } from "../../src/sources/window-reader.ts";
import { formatTimestamp, type LogEntry as StoredEntry } from "../simulator/logging/entry.ts";
import { LogStore } from "../simulator/logging/store.ts";

export interface Written {
  /** Epoch ms; a fraction gives the nanoseconds. */
  at: number;
  id: string;
  visibleAt: number;
  error?: boolean;
}

export interface PagedLogOptions {
  /** The most entries in a page, whatever was asked for. */
  maxPage?: number;
  /** Every n-th page is empty but for its token. */
  emptyEvery?: number;
  /** Every n-th page begins with the last entry of the page before. */
  repeatEvery?: number;
  /** A page of more entries than that is too large to be received. */
  mostReceived?: number;
  /** How long a page takes. */
  pageMs?: number;
}

type PageQuery = Parameters<LogPages["page"]>[0];

const logName = "projects/demo/logs/run.googleapis.com%2Fstdout";
const resource = { type: "cloud_run_revision", labels: {} };

/** The simulator's log store behind the interface that is read, with what a server may do to its reader. */
export class PagedLog implements LogPages {
  readonly filters: string[] = [];
  readonly #store = new LogStore();
  readonly #clock: Clock;
  readonly #limit: ReadLimit;
  readonly #options: PagedLogOptions;
  readonly #readAt: number[] = [];
  #last: LogEntry | undefined;
  /** Fails the next reads with this. */
  failure: Error | undefined;
  /** A quota that others use as well. Throws where it is used up. */
  quota: (() => void) | undefined;

  constructor(clock: Clock, limit: ReadLimit, written: Iterable<Written>, options: PagedLogOptions = {}) {
    this.#clock = clock;
    this.#limit = limit;
    this.#options = options;
    for (const one of written) this.write(one);
  }

  write({ at, id, visibleAt, error = false }: Written): void {
    const timestamp = formatTimestamp(at);
    const severity = error ? "ERROR" : "INFO";
    this.append({ logName, resource, timestamp, receiveTimestamp: timestamp, insertId: id, severity }, visibleAt);
  }

  append(entry: StoredEntry, visibleAt: number): void {
    this.#store.append(entry, visibleAt);
  }

  get reads(): number {
    return this.#readAt.length;
  }

  /** When each was made, epoch ms. */
  get times(): readonly number[] {
    return this.#readAt;
  }

  /** The most reads in any 60 s. */
  get mostInAMinute(): number {
    let first = 0;
    let most = 0;
    this.#readAt.forEach((at, index) => {
      while ((this.#readAt[first] ?? at) <= at - 60_000) first++;
      most = Math.max(most, index - first + 1);
    });
    return most;
  }

  async page(query: PageQuery, wait: Wait): Promise<{ entries?: LogEntry[]; nextPageToken?: string }> {
    await this.#limit.take(wait.signal);
    return await this.answer(query, wait);
  }

  /** To who has taken a place for it. */
  async answer(query: PageQuery, wait: Wait): Promise<{ entries?: LogEntry[]; nextPageToken?: string }> {
    this.quota?.();
    this.filters.push(query.filter);
    this.#readAt.push(this.#clock.now());
    const { maxPage = 1000, emptyEvery, repeatEvery, pageMs = 0 } = this.#options;
    const now = this.#clock.now();
    const asked = { resourceNames: ["projects/demo"], ...query, pageSize: Math.min(maxPage, query.pageSize) };
    const page = this.#store.list(asked, now);
    const isEmpty = emptyEvery !== undefined && this.reads % emptyEvery === 0;
    const nextPageToken = isEmpty ? this.#store.tokenAfter(asked, undefined, now) : page.nextPageToken;
    const repeated = repeatEvery !== undefined && this.reads % repeatEvery === 0 ? [this.#last] : [];
    if (pageMs > 0) await this.#clock.sleep(pageMs, wait.signal);
    if (this.failure !== undefined) throw this.failure;
    if (page.entries.length > (this.#options.mostReceived ?? Infinity))
      throw new GoogleCallError("Reading log entries", "too-large", null, "a page is larger than can be received.");
    const entries: LogEntry[] = isEmpty ? [] : [...repeated.filter((one) => one !== undefined), ...page.entries];
    this.#last = entries.at(-1) ?? this.#last;
    // proto3 JSON leaves empty lists out.
    return { ...(entries.length > 0 ? { entries } : {}), ...(nextPageToken === undefined ? {} : { nextPageToken }) };
  }

  async close(): Promise<void> {}
}
