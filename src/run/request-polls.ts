import type { Wait } from "../clock.ts";
import { isOurLimit } from "../sources/coverage.ts";
import type { GuardedReadings } from "./guarded-readings.ts";
import type { JudgedLog } from "./judged-log.ts";
import { appAwaitedMs } from "./log-check.ts";
import type { RequestReaders } from "./request-readers.ts";
import { RequestTrack } from "./request-track.ts";
import { SideReading } from "./side-reading.ts";

/** Where the app's log tells nothing, it is looked at again now and then: each look takes a read from what is judged. */
const askAppAgainMs = 60_000;

/** Kills and refusals may be told some seconds late; the quota is needed for the requests. */
const watchEveryMs = 10_000;

/** Waits change slowly: two reads a minute of the 40 that polls may make. */
const waitsEveryMs = 30_000;

/** A decision that waits for both logs asks for them at most so often. */
const askForFailureMs = 2_000;
const askForProofMs = 10_000;

/** The readings while the window runs: which source is read when, and by which share of the quota. */
export class RequestPolls {
  readonly #readers: RequestReaders;
  readonly #judged: JudgedLog;
  readonly #readings: GuardedReadings;
  readonly #watch: SideReading;
  readonly #waits: SideReading;
  #appAskedAt = -Infinity;

  constructor(readers: RequestReaders, judged: JudgedLog, readings: GuardedReadings) {
    const { clock, settings, watchReader, waits } = readers;
    this.#readers = readers;
    this.#judged = judged;
    this.#readings = readings;
    this.#watch = new SideReading({
      clock,
      everyMs: Math.min(watchEveryMs, settings.windowMs / 5),
      read: async (wait) => await readers.readWatch(watchReader.poll(wait)),
      readAt: () => watchReader.readAt,
    });
    this.#waits = new SideReading({
      clock,
      everyMs: Math.min(waitsEveryMs, settings.windowMs / 5),
      read: async (wait) => await waits.poll(wait),
      readAt: () => waits.readAt,
    });
  }

  /** One reading of what is new. */
  async poll(wait: Wait): Promise<void> {
    const { app, platform, ofUsers, check, clock, window, settings, platformOnly } = this.#readers;
    if (!ofUsers) return await this.#beside([this.#watch], wait);
    check.askRouting(wait.signal);
    // All that is for judging goes to what is judged, once that is known: at first the app's entries may be on their way.
    const awaited = clock.now() - window.from < appAwaitedMs(settings);
    const unused = !this.#judged.appUsed && platform.timed > 0 && !awaited;
    const asked = !platformOnly && (!unused || clock.now() - this.#appAskedAt >= askAppAgainMs);
    if (asked) {
      this.#appAskedAt = clock.now();
      await this.#poll(app, { share: this.#judged.appUsed ? 1 : 0.4 }, wait);
    }
    for (const track of this.#judged.appUsed ? [] : this.#readers.instead)
      await this.#poll(track, { share: asked ? 0.6 : 1 }, wait);
    await this.#beside([this.#watch, this.#waits], wait);
    this.#judged.decide(false);
    await this.#askBeside(wait);
    this.#judged.active.groups?.closeBatch();
  }

  /** The newest of what is judged, before an early end: there will be no complete reading. What fails is not waited for. */
  async catchUp(wait: Wait): Promise<void> {
    if (!this.#readers.ofUsers) return;
    const { active } = this.#judged;
    if (!(active instanceof RequestTrack)) return;
    const { gap } = active.reader.coverage;
    if (gap !== null && !isOurLimit(gap.code)) return;
    await this.#poll(active, { share: 1, isLast: true }, wait);
    this.#judged.decide(false);
    active.groups?.closeBatch();
  }

  async #poll(track: RequestTrack, limits: { share: number; isLast?: boolean }, wait: Wait): Promise<void> {
    const read = async (): Promise<void> => await this.#readers.read(track, track.reader.poll(limits, wait));
    await this.#readings.read({ wait, read });
  }

  async #beside(readings: readonly SideReading[], wait: Wait): Promise<void> {
    for (const reading of readings.filter(({ due }) => due))
      await this.#readings.read({ wait, read: async () => await reading.poll(wait) });
  }

  /** Where a decision waits for it, both logs are read beside each other out of turn. */
  async #askBeside(wait: Wait): Promise<void> {
    const { app, window, settings, waits, clock } = this.#readers;
    if (this.#judged.active !== app) return;
    const { breached, proven } = app.judge.look(app.throughSlice(this.#judged.evidenceUntil(false)));
    const { certain } = this.#judged.decided;
    const until = Math.min(this.#judged.evidenceUntil(true), window.to);
    const proves = proven && settings.earlyPass && (!certain || waits.readUpTo + this.#judged.besideSpareMs < until);
    if (!proves && !(breached && !certain)) return;
    // A failure is pressing, and may take from what is judged. A proof waits for its turn.
    const againMs = breached ? askForFailureMs : askForProofMs;
    if (clock.now() - waits.readAt < againMs) return;
    const read = async (): Promise<void> => await waits.poll(wait, breached ? "judged" : "waits");
    await this.#readings.read({ wait, read });
    this.#judged.decide(false);
  }
}
