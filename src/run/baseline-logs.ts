import type { Clock, Wait } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import { slowMsOf } from "../inputs/stand-ins.ts";
import type { ComparedArm } from "../checks/compared-arm.ts";
import { Trouble } from "../sources/coverage.ts";
import { maxEvenReads, readEvenly } from "../sources/even-sample.ts";
import type { LogScope } from "../sources/log-filter.ts";
import { fieldsOf, type LogEntry } from "../sources/log-entry.ts";
import type { RequestObservation } from "../sources/observation.ts";
import type { ReadLimit } from "../sources/read-limit.ts";
import { probeTraces } from "../sources/probe-traces.ts";
import { idOf } from "../sources/probes/probe-matcher.ts";
import { isByApp, type LogName } from "../sources/log-names.ts";
import { readerOf, readingOf } from "../sources/request-logs.ts";
import { type LogPages, WindowReader } from "../sources/window-reader.ts";
import { askedOf, userRules, whoAsked } from "../sources/who-asked.ts";
import { logDelayMs } from "./request-counts.ts";
import { addToArm } from "./request-track.ts";
import type { ComparedTime } from "./baseline.ts";

export interface BaselineLogOptions {
  source: LogName;
  settings: Settings;
  /** The baseline's. */
  scope: LogScope;
  time: ComparedTime;
  pages: LogPages;
  limit: ReadLimit;
  clock: Clock;
  isOurs: (observation: RequestObservation) => boolean;
  arm: ComparedArm;
}

/** The baseline's requests of one log, over the compared time. */
export interface BaselineLog {
  readonly arm: ComparedArm;
  readonly reader: Pick<WindowReader, "filter" | "sampling" | "answered" | "complete" | "readUpTo" | "coverage">;
  poll(wait: Wait): Promise<void>;
  sweep(wait: Wait): Promise<void>;
}

/** A live reading may be some time behind: the quota is needed for the candidate's requests. */
const liveEveryMs = 15_000;
const liveShare = 0.5;
const maxLivePages = 2;
const maxLiveSweepPages = 6;

/** One holds a thousand probes of earlier runs; what is larger than can be received is asked for in smaller ones. */
const maxProbePages = 3;

/** Requests of the baseline while it serves beside the candidate: read as the candidate's are, by a small part of the quota. */
export class LiveLog implements BaselineLog {
  readonly arm: ComparedArm;
  readonly #options: BaselineLogOptions;
  readonly reader: WindowReader;
  #polledAt = -Infinity;

  constructor(options: BaselineLogOptions) {
    const { pages, limit, clock, settings } = options;
    this.#options = options;
    this.arm = options.arm;
    const overlapMs = slowMsOf(settings) + logDelayMs;
    const { filter, window } = spanOf(options);
    this.reader = new WindowReader(pages, limit, clock, filter, window, {
      overlapMs,
      purpose: "beside",
    });
  }

  async poll(wait: Wait): Promise<void> {
    const { clock, settings } = this.#options;
    if (clock.now() - this.#polledAt < Math.min(liveEveryMs, settings.windowMs / 5)) return;
    this.#polledAt = clock.now();
    await this.#count(this.reader.poll({ share: liveShare, maxPages: maxLivePages }, wait));
  }

  /** Not at the price of waiting for a new minute of the quota, unless a regression is to fail the job. */
  async sweep(wait: Wait): Promise<void> {
    const { limit, settings } = this.#options;
    const left = settings.onRegression === "fail" ? maxLiveSweepPages : limit.leftThisMinute();
    const pages = Math.min(maxLiveSweepPages, left);
    if (pages >= 2) await this.#count(this.reader.sweep(pages, wait));
  }

  async #count(pages: AsyncGenerator<LogEntry[], unknown>): Promise<void> {
    const { arm, isOurs, settings, time } = this.#options;
    const toObservation = readerOf(this.#options.source, fieldsOf(this.#options.settings));
    const noUser = noUserOf(this.#options);
    for await (const entries of pages) {
      for (const entry of entries) {
        const observation = toObservation(entry);
        if (!noUser(entry) && !isOurs(observation)) addToArm(arm, observation, time.window, settings);
      }
    }
  }
}

/**
 * Requests of the baseline before the deploy: read once, early, and not by the polls' share of the quota; those of an earlier
 * run's probes are left out by their traces.
 */
export class HistoryLog implements BaselineLog {
  readonly arm: ComparedArm;
  readonly #options: BaselineLogOptions;
  readonly #trouble: Trouble;
  #sample: { filter: string; fraction: number } | null = null;

  constructor(options: BaselineLogOptions) {
    this.#options = options;
    this.#trouble = new Trouble(options.clock, options.pages.trouble);
    this.arm = options.arm;
  }

  /** All of it is read at once. */
  get reader(): BaselineLog["reader"] {
    const { filter, fraction } = this.#sample ?? { filter: spanOf(this.#options).filter, fraction: 1 };
    const answered = this.#sample !== null;
    const readUpTo = answered ? Infinity : -Infinity;
    return {
      filter,
      sampling: fraction >= 1 ? null : { fraction, estimated: Math.round(this.arm.count / fraction) },
      answered,
      complete: answered,
      readUpTo,
      coverage: { readTo: readUpTo, gap: this.#trouble.gap },
    };
  }

  /** Half of what is left besides the polls' is for the candidate's own last reading. */
  async poll(wait: Wait): Promise<void> {
    if (this.#options.limit.leftThisMinute() >= 2 * maxEvenReads) await this.#read(wait);
  }

  async sweep(wait: Wait): Promise<void> {
    if (this.#options.limit.leftThisMinute() > maxEvenReads) await this.#read(wait);
  }

  async #read(wait: Wait): Promise<void> {
    if (this.#sample !== null) return;
    const { time, source, arm, settings, scope } = this.#options;
    const pages = this.#pages();
    const toObservation = readerOf(this.#options.source, fieldsOf(this.#options.settings));
    const noUser = noUserOf(this.#options);
    const toItem = (entry: LogEntry): RequestObservation | null => (noUser(entry) ? null : toObservation(entry));
    const { filter, window } = spanOf(this.#options);
    const sample = await readEvenly(pages, filter, window, toItem, wait);
    if (sample === null) return;
    // The app's own entries do not tell who asked.
    const traced = sample.items.some((observation) => observation !== null && observation.trace !== null);
    const ofProbes = { longestMs: settings.probeTimeoutMs, mostPages: maxProbePages };
    const probes =
      isByApp(source) && traced ? await probeTraces(pages, scope, time.window, ofProbes, wait) : new Set<string>();
    for (const observation of sample.items) {
      if (observation === null || (observation.trace !== null && probes.has(idOf(observation.trace)))) continue;
      addToArm(arm, observation, time.window, settings);
    }
    this.#sample = { filter: sample.filter, fraction: sample.fraction };
  }

  #pages(): Pick<LogPages, "page"> {
    const { pages, limit } = this.#options;
    return {
      page: async (query, wait) => {
        const answer = await this.#trouble.ask(async () => await pages.page(query, wait));
        limit.charge(null);
        return answer;
      },
    };
  }
}

function spanOf({ source, scope, settings, time }: BaselineLogOptions): ReturnType<typeof readingOf> {
  return readingOf(source, scope, settings, time.window);
}

/** Is it nobody's who uses the service, where the entry tells who asked? As the candidate's entries are looked at. */
function noUserOf({ settings }: BaselineLogOptions): (entry: LogEntry) => boolean {
  const rules = userRules(settings);
  return (entry) => whoAsked(askedOf(entry), rules) !== null;
}
