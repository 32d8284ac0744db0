import type { Clock, Wait } from "../clock.ts";
import { type Coverage, type GapCode, Trouble } from "./coverage.ts";
import { between, sampled } from "./log-filter.ts";
import { epochMs, type LogEntry } from "./log-entry.ts";
import { BackwardPages, type LogPages, patient } from "./log-pages.ts";
import { LookingAgain } from "./looking-again.ts";
import { pagesForPoll, pagesWithin, type PollLimits } from "./poll-pages.ts";
import type { ReadLimit, ReadPurpose } from "./read-limit.ts";
import { type Drawn, ReadSample } from "./read-sample.ts";
import { rememberMs, SeenEntries } from "./seen-entries.ts";

export { pageSize, type LogPages } from "./log-pages.ts";

/** A poll that cannot even look this far behind the last one has lost entries to the traffic: it must sample. */
const leastOverlapMs = 5_000;

/** Looking again at what was read before costs at most so many pages. */
const pagesToLookAgain = 3;

export interface Window {
  /** Epoch ms, half open. */
  from: number;
  to: number;
}

/**
 * Reads the entries of one filter in a window exactly once each, while they still arrive. Each poll reads from the newest
 * entry backwards, past the last poll's newest into what was read before, and gives only what is new. When the traffic is
 * above what may be read, it goes on with a server-side sample: each kept entry is still one observation of its time's
 * rate, so that evidence made before and after may be added. A share over the whole window then weighs each time by how
 * many of its entries were read.
 */
export class WindowReader {
  readonly #pages: BackwardPages;
  readonly #limit: ReadLimit;
  readonly #clock: Clock;
  readonly #filter: string;
  readonly #window: Window;
  readonly #seen: SeenEntries;
  readonly #sample: ReadSample;
  /** Everything below was read at least once; entries can still arrive late. */
  #readUpTo: number;
  readonly #lookingAgain: LookingAgain;
  #pagesNeeded = 1;
  readonly #overlapMs: number;
  #readAt = -Infinity;
  readonly #sampleBy: "insertId" | "trace";
  readonly #wholePolls: boolean;
  readonly #trouble: Trouble;
  /** Why the last reading did not come to its end, though it was answered. */
  #short: { code: GapCode; since: number } | null = null;
  readonly #purpose: ReadPurpose;

  /**
   * @param reach `overlapMs`: how far behind the last poll each one surely looks, as long as an entry may stay unseen.
   * `sampleBy`: whether a sample holds single entries, or all of a trace. `purpose`: whose part of the quota it draws from.
   * `wholePolls`: what a poll gave that did not come to its end is dropped by whoever asked, and will be given again.
   */
  constructor(
    pages: LogPages,
    limit: ReadLimit,
    clock: Clock,
    filter: string,
    window: Window,
    {
      overlapMs = 0,
      sampleBy = "insertId",
      purpose = "judged",
      wholePolls = false,
    }: { overlapMs?: number; sampleBy?: "insertId" | "trace"; purpose?: ReadPurpose; wholePolls?: boolean } = {},
  ) {
    this.#purpose = purpose;
    this.#wholePolls = wholePolls;
    this.#overlapMs = Math.max(leastOverlapMs, overlapMs);
    this.#sampleBy = sampleBy;
    this.#trouble = new Trouble(clock, pages.trouble);
    this.#pages = new BackwardPages(patient(pages, this.#trouble));
    this.#limit = limit;
    this.#clock = clock;
    this.#filter = filter;
    this.#window = window;
    this.#seen = new SeenEntries(window, wholePolls);
    this.#readUpTo = window.from;
    this.#lookingAgain = new LookingAgain(window.to);
    this.#sample = new ReadSample(window.from, () => this.#readUpTo);
  }

  /** The filter that finds all entries of the window, to show and to repeat by hand. */
  get filter(): string {
    return this.#drawn(this.#window.from, this.#window.to);
  }

  /**
   * Null while everything is read. `estimated`: entries in all, each counted by the reciprocal of the fraction it was drawn
   * with. `fraction`: the share of these that was read, 0..1.
   */
  get sampling(): { fraction: number; estimated: number } | null {
    return this.#sample.facts;
  }

  /** New entries since the last poll, page by page, newest first. */
  async *poll(limits: PollLimits, wait: Wait): AsyncGenerator<LogEntry[]> {
    const { share, behindMs = 0, purpose = this.#purpose } = limits;
    const { most, allowed } = pagesForPoll(this.#limit, purpose, limits);
    const startedAt = this.#clock.now();
    const until = Math.min(startedAt - behindMs, this.#window.to);
    if (until < this.#window.from) return;
    const must = Math.max(this.#window.from, this.#readUpTo - this.#overlapMs);
    const affordable = pagesWithin(this.#limit, this.#purpose, this.#window.to - startedAt, share);
    this.#sampleWhatCannotBeRead(this.#window.to - this.#readUpTo, affordable);
    this.#sampleWhatCannotBeRead(until - must, most);
    const expected = this.#sample.pagesExpected((until - must) * pagesMargin, this.#pages.size);
    const needed = Math.min(most, Math.max(this.#pagesNeeded, expected));
    const waits = this.#lookingAgain.pressing(startedAt) && most > needed;
    // Half a reading is worse than none: it costs the quota, and all of it is read again.
    if (allowed < needed + (waits ? 1 : 0)) return this.#endedShort("read-limit");
    const looksAgain = this.#lookingAgain.due(startedAt) && allowed > needed;
    const from = looksAgain ? Math.max(this.#window.from, this.#lookingAgain.from(this.#readUpTo)) : must;
    const to = behindMs === 0 ? this.#window.to : until;
    this.#seen.begin();
    const read = yield* this.#read({ from, must, to, maxPages: allowed }, wait, purpose);
    const done = read.complete || read.oldest < must;
    if (this.#wholePolls && !done) for (const weight of this.#seen.takeBack()) this.#sample.drop(weight);
    if (done) {
      this.#readUpTo = Math.max(this.#readUpTo, until);
      this.#pagesNeeded = 1;
      this.#short = null;
      if (looksAgain) this.#lookingAgain.done(startedAt);
      this.#seen.forget(startedAt);
    } else if (allowed < most || read.oldest >= to) {
      // Not the traffic, but the quota was too small just now, or the server gave nothing but "go on": read the same again.
      const covered = Math.max(0.5, (until - read.oldest) / Math.max(1, until - must));
      this.#pagesNeeded = Math.min(most, Math.max(allowed + 1, Math.ceil((allowed / covered) * pagesMargin)));
      this.#endedShort("read-limit");
    } else {
      this.#endedShort("too-much");
      // So much of the time since the last poll was carried by the most pages that a poll may read.
      this.#sample.fitCovered((until - read.oldest) / Math.max(1, until - must));
    }
  }

  /** Traffic that so many pages will not carry is sampled before it is read, not when it is too late. */
  #sampleWhatCannotBeRead(spanMs: number, pages: number): void {
    // A reading that is dropped where it does not come to its end is drawn with room to spare.
    const withRoomMs = this.#wholePolls ? spanMs * wholeMargin : spanMs;
    this.#sample.fit({ spanMs: withRoomMs, pages, pageSize: this.#pages.size });
  }

  /**
   * The last reading, of the whole window as far back as entries are told apart, for what arrived late; or the only one.
   * Gives the time before which entries were not looked for, or null when all of the window was read.
   */
  async *sweep(maxPages: number, wait: Wait): AsyncGenerator<LogEntry[], number | null> {
    const { from, to } = this.#window;
    // What fails on the way is told as such, but for a place in our own limit that does not come in time.
    this.#endedShort("read-limit");
    const floor = Math.max(from, this.#readUpTo === from ? -Infinity : this.#clock.now() - rememberMs);
    // Half of a sample by traces says nothing: it is made to fit half of the pages, so that all of it is read.
    if (this.#wholePolls) {
      // Of a quota that others use up as well, one page.
      const carried = this.#limit.isShared ? 1 : maxPages / 2;
      this.#sampleWhatCannotBeRead(to - Math.max(from, floor), carried);
    }
    const pages = this.#wholePolls ? maxPages : Math.ceil(maxPages / 2);
    const read = yield* this.#read({ from: floor, must: floor, to, maxPages: pages }, wait);
    const unread = this.#readUpTo;
    if (!read.complete && read.oldest > unread) {
      this.#endedShort("too-much");
      // A server that gave nothing but "go on" has not told how much there is.
      if (read.oldest >= to || this.#wholePolls) return Math.min(to, read.oldest);
      // The polls never came to this part: a sample of it tells more than leaving it out.
      const pagesPerMs = maxPages / 2 / (to - read.oldest);
      const restPages = pagesPerMs * (read.oldest - unread);
      // The oldest one read may share its millisecond with some that were not.
      const restTo = Math.min(to, read.oldest + 1);
      this.#sample.fitRest(maxPages / 2, restPages, restTo);
      const rest = yield* this.#read({ from: unread, must: unread, to: restTo, maxPages: maxPages / 2 }, wait);
      if (!rest.complete) return rest.oldest;
      this.#readUpTo = to;
      this.#short = null;
      return unread > from ? unread : null;
    }
    this.#readUpTo = to;
    this.#short = null;
    const lookedFrom = read.complete ? floor : read.oldest;
    return lookedFrom > from ? lookedFrom : null;
  }

  /** Every request's entry that ends before this time was read, but for late ones. Epoch ms. */
  get readUpTo(): number {
    return this.#readUpTo;
  }

  /** How far it was seen, and why no further. */
  get coverage(): Coverage {
    const { code, since } = this.#short ?? {};
    const gap = code === undefined || since === undefined ? null : { code, since, detail: "" };
    return { readTo: this.#readUpTo, gap: this.#trouble.gap ?? gap };
  }

  /** Of the entries that are read now, 0..1. */
  get fraction(): number {
    return this.#sample.fraction;
  }

  get drawn(): Drawn {
    return this.#sample.drawn;
  }

  /** Entries a ms in all, as far as this reading can tell. Null: it cannot yet. */
  get rate(): number | null {
    return this.#sample.rate;
  }

  /** What another reading knows of the traffic, for as long as this one knows nothing. */
  expect(rate: number | null): void {
    this.#sample.expect(rate);
  }

  /**
   * Before anything is read: so many entries are there, of which so many pages may be read. What is more than that is drawn
   * evenly over the whole window from the start.
   */
  expectAll(entries: number, pages: number): void {
    this.#sample.fitAll(Math.ceil(entries / this.#pages.size), pages);
  }

  /** Was any page of it read? A poll that the quota has no place for reads none. */
  get answered(): boolean {
    return this.#readAt > -Infinity;
  }

  /** When the last page was read, epoch ms. */
  get readAt(): number {
    return this.#readAt;
  }

  /** Has every part of the window been read once? */
  get complete(): boolean {
    return this.#readUpTo >= this.#window.to;
  }

  /** Reads [from, to) backwards; past `must` only while it costs little. */
  async *#read(
    { from, must, to, maxPages }: { from: number; must: number; to: number; maxPages: number },
    wait: Wait,
    purpose = this.#purpose,
  ): AsyncGenerator<LogEntry[], { complete: boolean; oldest: number }> {
    let oldest = to;
    let newest = from;
    let count = 0;
    let reads = 0;
    let empty = 0;
    for await (const { entries, last } of this.#pages.read((until) => this.#drawn(from, until), to, wait)) {
      this.#readAt = this.#clock.now();
      if (purpose !== "judged") this.#limit.charge(purpose);
      // "Go on", without an entry, is no page of those that were reckoned with: at most a few are followed besides.
      if (entries.length === 0 && !last && ++empty <= mostEmptyPages) continue;
      reads++;
      const [first, end] = [entries[0], entries.at(-1)];
      if (end !== undefined) oldest = Math.min(oldest, epochMs(end.timestamp));
      newest = Math.max(newest, epochMs(first?.timestamp) || from);
      count += entries.length;
      this.#sample.measure(count, newest - oldest);
      const fresh = entries.filter((entry) => this.#isNew(entry));
      if (fresh.length > 0) yield fresh;
      if (last) return { complete: true, oldest: from };
      if (reads >= maxPages || (oldest < must && reads >= pagesToLookAgain)) break;
    }
    return { complete: false, oldest };
  }

  #endedShort(code: GapCode): void {
    this.#short = { code, since: this.#short?.since ?? this.#clock.now() };
  }

  #drawn(from: number, to: number): string {
    return sampled(between(this.#filter, from, to), this.#sample.fraction, this.#sampleBy);
  }

  #isNew(entry: LogEntry): boolean {
    const { weight } = this.#sample;
    if (!this.#seen.add(entry, weight)) return false;
    this.#sample.add(weight);
    return true;
  }
}

const mostEmptyPages = 2;

/** Traffic is not even: a reading that lacks a few entries at its end is read again as a whole. */
const pagesMargin = 1.05;
const wholeMargin = 1.25;
