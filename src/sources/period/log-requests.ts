import type { Wait } from "../../clock.ts";
import { PeriodTally } from "../../checks/period/period-tally.ts";
import type { PeriodRequests } from "../../report/report.ts";
import { between, sampled } from "../log-filter.ts";
import { epochMs, type LogEntry } from "../log-entry.ts";
import { BackwardPages, pageSize } from "../log-pages.ts";
import type { RequestObservation } from "../observation.ts";
import { idOf } from "../probes/probe-matcher.ts";
import { probeTraces } from "../probe-traces.ts";
import { isByApp } from "../log-names.ts";
import { readerOf, requestLogs } from "../request-logs.ts";
import { askedOf, whoAsked } from "../who-asked.ts";
import { roundDown } from "../read-sample.ts";
import type { LogPages } from "../window-reader.ts";
import { type PeriodQuery, type PeriodSource, scopeOf } from "./period-query.ts";

/** Told after each page: entries read, and about how many there are. */
export type OnReading = (read: number, expected: number) => void;

/** A sample is read in two minutes' quota at most. */
const samplePages = 80;
/** Of what the pages could carry: the estimate is by the newest hour, and the day has busier ones. */
const margin = 0.5;

/** More than the plan by so much: the estimate was wrong, and a smaller part is drawn. */
const overrun = 2;

/**
 * Requests by the entries of Cloud Logging, all revisions together: the app's own, or where there are none, Cloud Run's. All
 * of them, or where those are more than `mostExact`, an even part that the server draws by the entry's ID. Reads
 * backwards, a page of a thousand at a time, and keeps nothing of an entry but its figures.
 */
export class LogRequests implements PeriodSource {
  readonly #pages: LogPages;
  readonly #mostExact: number;
  readonly #onReading: OnReading;

  constructor(pages: LogPages, mostExact: number, onReading: OnReading = () => undefined) {
    this.#pages = pages;
    this.#mostExact = mostExact;
    this.#onReading = onReading;
  }

  async read(query: PeriodQuery, wait: Wait): Promise<PeriodRequests | null> {
    return (await this.#readAll(query, "app", wait)) ?? (await this.#readAll(query, "platform", wait));
  }

  async #readAll(query: PeriodQuery, of: PeriodRequests["of"], wait: Wait): Promise<PeriodRequests | null> {
    const { fields } = query;
    const scope = scopeOf(query);
    const filter = requestLogs[of].filter(scope, fields);
    const toObservation = readerOf(of, fields);
    const probes = isByApp(of) ? await probeTraces(this.#pages, scope, query, ofProbes, wait) : new Set<string>();
    /** Null: no user's. */
    const observe = (entry: LogEntry): RequestObservation | null => {
      if (whoAsked(askedOf(entry), query.users) !== null) return null;
      if (entry.trace !== undefined && probes.has(idOf(entry.trace))) return null;
      return toObservation(entry);
    };
    for (let fraction = 1; ;) {
      const drawn = sampled(between(filter, query.from, query.to), fraction);
      const { tally, expected } = await this.#readOnce(query, sampled(filter, fraction), fraction, observe, wait);
      if (tally !== null) {
        return tally.requests({ kind: fraction < 1 ? "logs-sampled" : "logs", of, query: drawn }, fraction);
      }
      // A part drawn by another fraction is no part of the same sample: it is read anew.
      fraction = roundDown(Math.min(0.5, (margin * samplePages * pageSize) / expected) * fraction);
    }
  }

  /** Null: there turn out to be more entries than this fraction was for; `expected`, about so many of it. */
  async #readOnce(
    query: PeriodQuery,
    filter: string,
    fraction: number,
    observe: (entry: LogEntry) => RequestObservation | null,
    wait: Wait,
  ): Promise<{ tally: PeriodTally | null; expected: number }> {
    const { from, to } = query;
    const most = fraction < 1 ? overrun * samplePages * pageSize : this.#mostExact;
    const tally = new PeriodTally(query);
    let [seen, oldest] = [0, to];
    for await (const { entries, last } of new BackwardPages(this.#pages).within(filter, query, Infinity, wait)) {
      seen += entries.length;
      for (const entry of entries) {
        oldest = Math.min(oldest, epochMs(entry.timestamp));
        const request = observe(entry);
        if (request !== null) tally.add(request);
      }
      if (last) break;
      const expected = to === oldest ? 0 : (seen * (to - from)) / (to - oldest);
      this.#onReading(seen, Math.round(expected));
      // At first only what is far beyond: the newest hour may be the busiest of the day.
      if (seen > most || expected > most * (1 + earlyDoubt / seen)) return { tally: null, expected };
    }
    return { tally, expected: seen };
  }
}

/** Of our probes: more than 5,000 in a period are not looked for. */
const ofProbes = { longestMs: 60_000, mostPages: 5 };

/** So many entries halve the doubt about what the newest ones say of all. */
const earlyDoubt = 20_000;
