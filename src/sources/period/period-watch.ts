import type { Wait } from "../../clock.ts";
import { MessagePatterns } from "../../checks/message-patterns.ts";
import { countsAsError } from "../../checks/tally.ts";
import type { ErrorMessage, NewMessages, RestartFacts } from "../../report/report.ts";
import type { FailedCall } from "../call-failure.ts";
import { ErrorHistory } from "../error-history.ts";
import { deathFilter, errorFilter, systemFilter } from "../log-filter.ts";
import { BackwardPages } from "../log-pages.ts";
import { readerOf, requestLogs } from "../request-logs.ts";
import type { LogPages } from "../window-reader.ts";
import { WatchLog } from "../watch-log.ts";
import { type PeriodQuery, scopeOf } from "./period-query.ts";

/** Of a thousand entries each, whatever the traffic. */
const errorPages = 8;
const earlierPages = 6;
const systemPages = 4;

const shownMessages = 10;
const shownPatterns = 10;

/** With less of the time before than this share of the period's length, nothing is called new. */
const leastBefore = 0.25;

/**
 * The period's error messages, and the patterns that the equally long time before it did not have.
 *
 * @param earliest nothing of the service's is older, epoch ms. Where little is known of the time before, everything would be
 * new: then `newMessages` is null.
 */
export async function readErrors(
  pages: LogPages,
  query: PeriodQuery,
  earliest: number,
  wait: Wait,
): Promise<{ errorMessages: ErrorMessage[]; newMessages: NewMessages | null; truncated: boolean }> {
  const { from, to } = query;
  const scope = scopeOf(query);
  const watch = new WatchLog(null, { from, to });
  const truncated = await readInto(watch, pages, errorFilter(scope), query, errorPages, wait);
  const errorMessages = watch.messages(shownMessages);
  const before = Math.max(earliest, from - (to - from));
  if (from - before < leastBefore * (to - from)) {
    return { errorMessages, newMessages: null, truncated: truncated || watch.truncated };
  }
  const earlier = new ErrorHistory(pages, scope, before);
  await earlier.read(from, earlierPages, wait);
  const patterns = new MessagePatterns();
  // What was there before comes first: its patterns are then as narrow as its messages allow.
  for (const message of earlier.errors.messages) patterns.add("baseline", message);
  for (const message of watch.errors.messages) patterns.add("candidate", message);
  const found = patterns.newPatterns();
  return {
    errorMessages,
    newMessages: {
      baseline: "",
      ...(earlier.looked ?? { from: before, to: from }),
      compared: earlier.errors.total,
      truncated: earlier.truncated || earlier.errors.left > 0,
      patterns: found.slice(0, shownPatterns),
      more: Math.max(0, found.length - shownPatterns),
      atLeast: truncated || watch.errors.left > 0 || patterns.unsorted > 0,
    },
    truncated: truncated || watch.truncated,
  };
}

/**
 * Starts and deaths of instances by Cloud Run's notes. Those of deaths are read by a filter of their own: starts of a
 * service that scales are many.
 */
export async function readRestarts(pages: LogPages, query: PeriodQuery, wait: Wait): Promise<RestartFacts> {
  const scope = scopeOf(query);
  const watch = new WatchLog(null, query);
  const more = await readInto(watch, pages, deathFilter(scope), query, systemPages, wait);
  if (more && watch.kills.length + watch.restarts.length === 0) throw new MoreThanRead();
  await readInto(watch, pages, systemFilter(scope), query, systemPages, wait);
  const deaths = [...watch.kills, ...watch.restarts].toSorted((a, b) => a.at - b.at);
  const last = deaths.at(-1);
  return {
    starts: watch.starts.size,
    kills: deaths.length,
    recovered: last === undefined ? null : await recoveredAfter(pages, query, last.at, wait),
    lastAt: last?.at ?? null,
    message: last?.message ?? null,
  };
}

/** That there is no death among those that were read says nothing of the others. */
class MoreThanRead extends Error implements FailedCall {
  readonly failure = "too-large";
  readonly kind = "too-large";
  constructor() {
    super("there were more notes of the instances than can be read");
  }
}

/**
 * Did the service come back by itself after this time? By the newest requests since, a thousand at most, in Cloud Run's log or,
 * where that is not kept, in the app's: most of them were answered well. Null: nobody asked since.
 */
async function recoveredAfter(pages: LogPages, query: PeriodQuery, after: number, wait: Wait): Promise<boolean | null> {
  const scope = scopeOf(query);
  for (const log of ["platform", "app"] as const) {
    const filter = requestLogs[log].filter(scope, query.fields);
    const observe = readerOf(log, query.fields);
    // What began in the same moment may have died with it.
    const since = { from: after + 1, to: query.to };
    for await (const { entries } of new BackwardPages(pages).within(filter, since, systemPages, wait)) {
      const failed = entries.filter((entry) => countsAsError(observe(entry), query.errorStatus) === true);
      if (entries.length > 0) return failed.length < entries.length / 2;
    }
  }
  return null;
}

/** Gives: were there more than so many pages? */
async function readInto(
  watch: WatchLog,
  pages: LogPages,
  filter: string,
  query: PeriodQuery,
  most: number,
  wait: Wait,
): Promise<boolean> {
  let more = false;
  for await (const { entries, last } of new BackwardPages(pages).within(filter, query, most, wait)) {
    watch.read(entries, () => false);
    more = !last;
  }
  return more;
}
