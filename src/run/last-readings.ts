import type { Wait } from "../clock.ts";
import type { GuardedReadings, TimedReading } from "./guarded-readings.ts";
import type { JudgedLog } from "./judged-log.ts";
import type { LastWait } from "./reading-time.ts";
import type { RequestReaders } from "./request-readers.ts";
import { RequestTrack } from "./request-track.ts";

/** With those of the watch, what a minute's quota still holds after the last poll, and a second minute's. */
const maxSweepPages = 40;

/** So many entries show what fields there are. */
const surveyPages = 2;

/** The readings when the window is over, for what arrived late; or the only ones, of a window that is long over. */
export class LastReadings {
  readonly #readers: RequestReaders;
  readonly #judged: JudgedLog;
  readonly #readings: GuardedReadings;
  #lateBefore: number | null = null;
  #swept = false;

  constructor(readers: RequestReaders, judged: JudgedLog, readings: GuardedReadings) {
    this.#readers = readers;
    this.#judged = judged;
    this.#readings = readings;
  }

  /** Was the window read to its end when it was over? Without that no final look may be taken. */
  get swept(): boolean {
    return this.#swept;
  }

  /** Late entries of the window's part before this time were not looked for. */
  get lateBefore(): number | null {
    return this.#lateBefore;
  }

  /**
   * The only reading, of a window that is long over. How much there is to read is asked of Monitoring first: where it is more
   * than may be read, a sample is drawn over the whole window.
   */
  async lookBack(last: LastWait): Promise<void> {
    const { app, tracks, watchReader, waits, metrics, check, platformOnly } = this.#readers;
    const first = last(() => metrics?.readAt ?? -Infinity);
    check.askRouting(first.signal);
    await this.#readers.meter(first);
    const counted = (metrics?.deltas.counts ?? []).reduce((sum, { count }) => sum + count, 0);
    for (const { reader } of Object.values(tracks)) reader.expectAll(counted, maxSweepPages / 2);
    waits.expectAll(2 * counted);
    const past: TimedReading = {
      wait: last(() => watchReader.readAt),
      read: async (wait) => await this.#readers.readWatch(watchReader.past(wait)),
    };
    // The app's log by itself: where it holds the requests, Cloud Run's is not read as a whole beside it.
    await this.#readings.sideBySide([...(platformOnly ? [] : [this.#wholeOf(app, last)]), past]);
    await this.sweep(last);
    // What is older than the last readings look again for was read when it had long come.
    this.#lateBefore = null;
    const unread = this.#readers.instead.filter(({ reader }) => !reader.complete);
    if (this.#judged.decided.certain || unread.length === 0) return;
    // Nothing has confirmed the app's log: Cloud Run's may be whole by itself.
    await this.#readings.sideBySide(unread.map((track) => this.#wholeOf(track, last)));
    this.#judged.decide(true);
    this.#close();
  }

  /** The complete reading when the window is over, for what arrived late. Side by side: one that hangs takes no other's time. */
  async sweep(last: LastWait): Promise<void> {
    const { app, platform, watchReader, waits, metrics, window, ofUsers, platformOnly } = this.#readers;
    const watch: TimedReading = {
      wait: last(() => watchReader.readAt),
      read: async (wait) => await this.#readers.readWatch(watchReader.sweep(wait)),
    };
    if (!ofUsers) {
      await this.#readings.sideBySide([watch]);
      this.#swept = watchReader.kills.readTo >= window.to;
      return;
    }
    // An app's log that is known to be a part is not read again; one that had nothing yet is.
    const { judged } = this.#judged.decided;
    const wanted = !platformOnly && (judged === "app" || judged === null || app.timed === 0);
    // Where it was read to nearly the end, it takes no places from what is judged.
    const needed = app.timed > 0 && waits.readUpTo + this.#judged.besideSpareMs < window.to;
    const beside: TimedReading = {
      wait: last(() => waits.readAt),
      read: async (wait) => await waits.sweep(wait, needed),
    };
    const counts: TimedReading = {
      wait: last(() => metrics?.readAt ?? -Infinity),
      read: async (wait) => await this.#readers.meter(wait),
    };
    const tracks = [...(wanted ? [app] : []), ...(!wanted || app.timed === 0 ? this.#readers.instead : [])];
    const whole = tracks.map((track) => this.#sweepOf(track, last));
    await this.#readings.sideBySide([...whole, watch, beside, counts]);
    // What witnesses waits may have come last.
    waits.close();
    this.#readers.release();
    this.#judged.decide(true);
    const { active } = this.#judged;
    if (active instanceof RequestTrack && !tracks.includes(active)) {
      // Only now it is known that the app's log is a part, or that it is whole after all.
      await this.#readings.sideBySide([this.#sweepOf(active, last)]);
      this.#judged.decide(true);
      // What could not be read is not judged in the place of what was.
      const unread = active === platform && !active.reader.complete;
      if (unread && app.reader.readUpTo > platform.reader.readUpTo) this.#judged.stayWithApp();
    }
    this.#close();
    await this.#lookForFields(last);
  }

  /** A whole log, read once more or for the first time. */
  #wholeOf(track: RequestTrack, last: LastWait): TimedReading {
    const read = async (wait: Wait): Promise<void> => void (await this.#whole(track, wait));
    return { wait: last(() => track.reader.readAt), read };
  }

  /** The same, and what late entries it did not look for. */
  #sweepOf(track: RequestTrack, last: LastWait): TimedReading {
    const read = async (wait: Wait): Promise<void> => {
      const lateBefore = await this.#whole(track, wait);
      if (track === this.#judged.active) this.#lateBefore = lateBefore;
    };
    return { wait: last(() => track.reader.readAt), read };
  }

  async #whole(track: RequestTrack, wait: Wait): Promise<number | null> {
    return await this.#readers.read(track, track.reader.sweep(maxSweepPages, wait));
  }

  /** Nothing more of what is judged is read. */
  #close(): void {
    const { active } = this.#judged;
    this.#swept = active.reader.complete;
    active.groups?.closeBatch();
  }

  /** What the app writes instead of the fields that were named, where it writes none of them. */
  async #lookForFields(last: LastWait): Promise<void> {
    const { app, platform, loose, survey, limit, platformOnly } = this.#readers;
    if (platformOnly || app.timed > 0 || platform.timed === 0 || limit.leftThisMinute() < surveyPages) return;
    const read = async (wait: Wait): Promise<void> => {
      for await (const entries of loose.sweep(surveyPages, wait)) for (const entry of entries) survey.add(entry);
    };
    await this.#readings.sideBySide([{ wait: last(() => loose.readAt), read }]);
  }
}
