import { type Instant, type LogEntry, compareInstants, parseInstant } from "./entry.ts";
import { type CompiledFilter, FilterError, compileFilter } from "./filter.ts";

export interface LogQuery {
  /** `projects/P`, or a view below one. */
  resourceNames: string[];
  /** Logging query language; empty matches all. */
  filter: string;
  orderBy: "timestamp asc" | "timestamp desc";
  pageSize: number;
  pageToken?: string;
}

export interface LogPage {
  entries: LogEntry[];
  /** Absent: there is no more. */
  nextPageToken?: string;
}

/** Where a page begins: after this entry, and after nothing at the start. */
interface Position {
  ms: number;
  nanos: number;
  insertId: string;
}

interface Stored extends Position {
  entry: LogEntry;
  visibleAt: number;
  project: string;
}

/** Google keeps page tokens for 24 hours. */
const tokenLifetimeMs = 24 * 3_600_000;
const maxCachedFilters = 100;

/**
 * What Cloud Logging holds. Entries are sorted when they are read, not when they arrive, so that writing 100,000 of them costs
 * one sort; a page is found by binary search over the timestamps that the filter allows.
 */
export class LogStore {
  #sorted: Stored[] = [];
  /** The same entries newest first; ties still by ascending insertId, as entries.list says. Built when first asked for. */
  #newestFirst: Stored[] | undefined;
  #pending: Stored[] = [];
  #filters = new Map<string, CompiledFilter>();

  /** Adds an entry that readers can see from `visibleAt` (epoch ms) on. Repeats of (project, timestamp, insertId) count once. */
  append(entry: LogEntry, visibleAt: number): void {
    const instant = parseInstant(entry.timestamp);
    if (instant === undefined) throw new Error(`log entry with a timestamp that is not RFC 3339: ${entry.timestamp}`);
    const { ms, nanos } = instant;
    this.#pending.push({
      entry,
      visibleAt,
      ms,
      nanos,
      insertId: entry.insertId,
      project: projectOf(entry.logName),
    });
  }

  /** How many distinct entries there are, the ones not yet visible included. */
  get size(): number {
    this.#merge();
    return this.#sorted.length;
  }

  /**
   * One page of what is visible at `now` (epoch ms). A page token is a position, so an entry that turns up late behind it is
   * not in the pages that follow: only a new read finds it. Throws FilterError for a bad filter or token.
   */
  list(query: LogQuery, now: number): LogPage {
    const filter = this.#filter(query.filter);
    const after = query.pageToken === undefined ? undefined : readToken(query, query.pageToken, now);
    const projects = new Set(query.resourceNames.map(projectOf));
    this.#merge();
    const descending = query.orderBy === "timestamp desc";
    const rows = descending ? this.#descending() : this.#sorted;
    const order = descending ? newestFirst : oldestFirst;
    let index = firstIndex(rows, (row) => startsInside(row, filter, descending));
    if (after !== undefined)
      index = Math.max(
        index,
        firstIndex(rows, (row) => order(row, after) > 0),
      );

    const entries: LogEntry[] = [];
    let last: Stored | undefined;
    for (; index < rows.length; index += 1) {
      const row = rows[index];
      if (row === undefined || endsBefore(row, filter, descending)) break;
      if (row.visibleAt > now || !projects.has(row.project) || !filter(row.entry)) continue;
      if (entries.length >= query.pageSize) return { entries, nextPageToken: this.tokenAfter(query, last, now) };
      entries.push(row.entry);
      last = row;
    }
    return { entries };
  }

  /** A token for the same query that goes on after `position`; without one, from where `query` itself would begin. */
  tokenAfter(query: LogQuery, position: Position | undefined, now: number): string {
    const at =
      position === undefined && query.pageToken !== undefined ? readToken(query, query.pageToken, now) : position;
    const place = at === undefined ? null : [at.ms, at.nanos, at.insertId];
    return Buffer.from(JSON.stringify([now, queryKey(query), place])).toString("base64url");
  }

  /** All that is visible at `now`, oldest first. */
  all(resourceName: string, now: number): LogEntry[] {
    const resourceNames = [resourceName];
    return this.list({ resourceNames, filter: "", orderBy: "timestamp asc", pageSize: Infinity }, now).entries;
  }

  #filter(text: string): CompiledFilter {
    let compiled = this.#filters.get(text);
    if (compiled === undefined) {
      compiled = compileFilter(text);
      if (this.#filters.size >= maxCachedFilters) this.#filters.clear();
      this.#filters.set(text, compiled);
    }
    return compiled;
  }

  #descending(): Stored[] {
    this.#newestFirst ??= this.#sorted.toSorted(newestFirst);
    return this.#newestFirst;
  }

  #merge(): void {
    if (this.#pending.length === 0) return;
    const late = this.#pending.sort(oldestFirst);
    this.#pending = [];
    this.#newestFirst = undefined;
    const merged: Stored[] = [];
    // Entries mostly arrive in order: what lies before the first new one keeps its place.
    const first = late[0];
    const kept =
      first === undefined ? this.#sorted.length : firstIndex(this.#sorted, (row) => oldestFirst(row, first) >= 0);
    const old = this.#sorted.splice(kept);
    let i = 0;
    let j = 0;
    while (i < old.length || j < late.length) {
      const a = old[i];
      const b = late[j];
      const next = b === undefined || (a !== undefined && oldestFirst(a, b) <= 0) ? a : b;
      if (next === undefined) break;
      if (next === a) i += 1;
      else j += 1;
      addUnlessRepeated(merged, next);
    }
    for (const row of merged) this.#sorted.push(row);
  }
}

function addUnlessRepeated(rows: Stored[], row: Stored): void {
  for (let k = rows.length - 1; k >= 0; k -= 1) {
    const before = rows[k];
    if (before === undefined || oldestFirst(before, row) !== 0) break;
    if (before.project === row.project) {
      before.visibleAt = Math.min(before.visibleAt, row.visibleAt);
      return;
    }
  }
  rows.push(row);
}

function oldestFirst(a: Position, b: Position): number {
  return compareInstants(a, b) || byInsertId(a, b);
}

function newestFirst(a: Position, b: Position): number {
  return compareInstants(b, a) || byInsertId(a, b);
}

function byInsertId(a: Position, b: Position): number {
  return a.insertId < b.insertId ? -1 : a.insertId > b.insertId ? 1 : 0;
}

function startsInside(row: Instant, filter: CompiledFilter, descending: boolean): boolean {
  const edge = descending ? filter.to : filter.from;
  if (edge === undefined) return true;
  return descending ? compareInstants(row, edge) <= 0 : compareInstants(row, edge) >= 0;
}

function endsBefore(row: Instant, filter: CompiledFilter, descending: boolean): boolean {
  const edge = descending ? filter.from : filter.to;
  if (edge === undefined) return false;
  return descending ? compareInstants(row, edge) < 0 : compareInstants(row, edge) > 0;
}

/** The first index whose row passes a test that, once true, stays true. */
function firstIndex(rows: Stored[], passes: (row: Stored) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row !== undefined && passes(row)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function projectOf(name: string): string {
  return name.split("/", 2).join("/");
}

function queryKey(query: LogQuery): string {
  return [query.orderBy, ...query.resourceNames, query.filter].join("\n");
}

function readToken(query: LogQuery, token: string, now: number): Position | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(token, "base64url").toString());
  } catch {
    throw new FilterError("page_token is not valid");
  }
  if (!Array.isArray(parsed)) throw new FilterError("page_token is not valid");
  const [issued, key, place]: unknown[] = parsed;
  if (typeof issued !== "number" || now - issued > tokenLifetimeMs) throw new FilterError("page_token is expired");
  if (key !== queryKey(query)) throw new FilterError("page_token doesn't match arguments from the request");
  if (!Array.isArray(place)) return undefined;
  const [ms, nanos, insertId]: unknown[] = place;
  return { ms: Number(ms), nanos: Number(nanos), insertId: String(insertId) };
}
