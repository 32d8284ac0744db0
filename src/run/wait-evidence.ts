import type { Clock, Wait } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import { HIDDEN_WAIT_MS, HiddenWaits, type SeenWaits } from "../checks/hidden-wait.ts";
import { type LogEntry, valueAt } from "../sources/log-entry.ts";
import { type LogScope, tracedFilter } from "../sources/log-filter.ts";
import type { ReadLimit } from "../sources/read-limit.ts";
import type { Drawn } from "../sources/read-sample.ts";
import { WindowReader, type LogPages, type Window } from "../sources/window-reader.ts";
import type { Coverage } from "../sources/coverage.ts";
import { WaitWitness, type WitnessedRequest } from "../sources/wait-witness.ts";
import type { WaitFacts } from "../report/report.ts";
import { partOf, throughPart } from "./request-counts.ts";

export interface WaitEvidenceOptions {
  pages: LogPages;
  limit: ReadLimit;
  clock: Clock;
  settings: Settings;
  scope: LogScope;
  window: Window;
  /** Equal parts of the window, as the requests themselves are judged by. */
  slices: number;
  /** Is it one of ion-verify's own? */
  isOwn: (entry: LogEntry) => boolean;
  /** When an instance had started, by its id, epoch ms. */
  startedAt: (instanceId: string) => number | undefined;
  /** Entries of both logs a ms, as another reading knows it. Null: none does. */
  rate: () => number | null;
  /** Whoever else holds both logs against each other: what was read, and how it was drawn. */
  onEntries: (entries: readonly LogEntry[], drawn: Drawn) => void;
}

/** It has two reads a minute: the sample is made to fit one of them. */
const pagesAPoll = 1;

/** Of less than this, a reading is not worth one of the two. */
const leastNewMs = 5_000;
const leastNewShare = 0.1;

/** Where that one shows that more came than it holds, and a verdict waits, a smaller sample is drawn at once. */
const triesForVerdict = 2;

/** One would do, but a page that is empty but for its token may come before it. */
const pagesAtEnd = 2;

/** What waited shows when it has been served: each poll looks back further than nearly all wait, and what it says stays behind. */
const lookBackMs = 60_000;
const behindAtMostMs = 30_000;
/** What is read stays behind by less: the rest is left out of what is said. */
const readBehindAtMostMs = 10_000;

/**
 * The waits of users' requests, by a reading of its own, whichever log is judged. A filter cannot compare two fields, so
 * that a late entry cannot be asked for; a low latency can, but nearly all have one. Hence a sample of all requests, drawn
 * by the server by their trace: so it holds with each request of Cloud Run's log what the app wrote of it, which tells a
 * wait from a late log (wait-witness.ts). Where few come, the sample is all of them.
 */
export class WaitEvidence {
  readonly #reader: WindowReader;
  readonly #witness: WaitWitness;
  readonly #waits: HiddenWaits;
  readonly #limit: ReadLimit;
  readonly #window: Window;
  readonly #slices: number;
  readonly #options: WaitEvidenceOptions;

  constructor(options: WaitEvidenceOptions) {
    const { pages, limit, clock, settings, scope, window, slices } = options;
    const { windowMs, waitBudget, alphaFail, alphaPass, latencyField } = settings;
    this.#options = options;
    // What the app wrote of a request that started in the window, it may write when the window is over.
    const shown = { from: window.from, to: window.to + settings.settleMs };
    this.#reader = new WindowReader(pages, limit, clock, tracedFilter(scope), shown, {
      overlapMs: lookBackMs,
      sampleBy: "trace",
      purpose: "waits",
      wholePolls: true,
    });
    this.#witness = new WaitWitness((entry) => valueAt(entry, latencyField) !== undefined);
    this.#waits = new HiddenWaits({ slices, windowMs, allowedRate: waitBudget ?? null, alphaFail, alphaPass });
    this.#limit = limit;
    this.#window = window;
    this.#slices = slices;
  }

  /** @param purpose whose part of the quota it takes: `judged` where a verdict waits for it. */
  async poll(wait: Wait, purpose: "waits" | "judged" = "waits"): Promise<void> {
    const urgent = purpose === "judged";
    const behindMs = urgent ? 0 : this.#behindMs;
    const newMs = this.#options.clock.now() - behindMs - this.#reader.readUpTo;
    if (!urgent && newMs < Math.min(leastNewMs, this.#options.settings.windowMs * leastNewShare)) return;
    this.#reader.expect(this.#options.rate());
    for (let tries = 0; tries < (urgent ? triesForVerdict : 1); tries += 1) {
      const { readUpTo, fraction } = this.#reader;
      const limits = { share: 1, maxPages: pagesAPoll, purpose, behindMs };
      const entries = await entriesOf(this.#reader.poll(limits, wait));
      // A reading that did not come to its end is done again as a smaller sample, which may lack what belongs to these entries.
      if (this.#reader.readUpTo > readUpTo) return this.#read(entries, false);
      if (this.#reader.fraction >= fraction) return;
    }
  }

  /** The last reading. Where nothing rests on it, it is not worth to wait for a new minute of our own limit. */
  async sweep(wait: Wait, needed: boolean): Promise<void> {
    this.#reader.expect(this.#options.rate());
    if (needed || this.#options.settings.waitBudget !== undefined || this.#limit.leftThisMinute() >= pagesAtEnd)
      this.#read(await entriesOf(this.#reader.sweep(2 * pagesAtEnd, wait)), false);
  }

  /** Of a window that is over, before anything is read: so many entries are in both logs. */
  expectAll(entries: number): void {
    this.#reader.expectAll(entries, pagesAtEnd);
  }

  /** Nothing more comes: what no witness tells of is left open for good. */
  close(): void {
    this.#read([], true);
  }

  get #behindMs(): number {
    return Math.min(readBehindAtMostMs, this.#options.settings.settleMs);
  }

  /** Up to where both logs were read side by side. Epoch ms. */
  get readUpTo(): number {
    return this.#reader.readUpTo;
  }

  get coverage(): Coverage {
    return this.#reader.coverage;
  }

  /** When it last got an answer, epoch ms. */
  get readAt(): number {
    return this.#reader.readAt;
  }

  /** @param until requests that started before have shown, epoch ms. */
  breached(until: number): boolean {
    return this.#waits.breached(this.#through(until));
  }

  proven(until: number): boolean {
    return this.#waits.proven(this.#through(until));
  }

  seen(throughSlice: number): SeenWaits {
    return this.#waits.seen(throughSlice);
  }

  /** Null: nothing was read. */
  facts(): WaitFacts | null {
    return this.#reader.answered ? { ...this.#waits.facts(), sampling: this.#reader.sampling } : null;
  }

  #read(entries: LogEntry[], last: boolean): void {
    this.#options.onEntries(entries, this.#reader.drawn);
    const users = entries.filter((entry) => !this.#options.isOwn(entry));
    this.#count([...this.#witness.read(users), ...this.#witness.settle(this.#options.startedAt, last)]);
  }

  #count(requests: WitnessedRequest[]): void {
    const { cuts } = this.#reader.drawn;
    for (const { startedAt, ...request } of requests) {
      // What would tell of it may have been left out when the sample became smaller.
      const unsure = request.waitedMs === null && cuts.some((at) => at >= startedAt && at <= startedAt + lookBackMs);
      if (startedAt < this.#window.to && !(unsure && request.lateMs > HIDDEN_WAIT_MS && !request.refused))
        this.#waits.observe({ ...request, slice: partOf(startedAt, this.#window, this.#slices) });
    }
  }

  #through(until: number): number {
    const { readUpTo, complete } = this.#reader;
    // Those that wait show late: of the newest, only the quick ones have.
    const left = Math.min(behindAtMostMs, this.#options.settings.settleMs) - this.#behindMs;
    const shown = complete ? readUpTo : readUpTo - left;
    return throughPart(Math.min(until, shown), this.#window, this.#slices);
  }
}

/** At most two pages. */
async function entriesOf(pages: AsyncGenerator<LogEntry[], unknown>): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for (let next = await pages.next(); next.done !== true; next = await pages.next()) entries.push(...next.value);
  return entries;
}
