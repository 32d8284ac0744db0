import type { Clock } from "../clock.ts";
import type { Watched } from "../checks/serving.ts";
import { redact } from "../report/text/redact.ts";
import type { ServiceWatchFacts } from "../report/report.ts";
import type { CloudRun, RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import { ServiceHistory, type ServiceReading } from "../revision/service-watch.ts";
import { isCallFailure, throwUnlessCallFailed } from "../sources/call-failure.ts";
import { type Coverage, isClosedForGood, Trouble } from "../sources/coverage.ts";

export interface WatchingParts {
  cloudRun: CloudRun;
  clock: Clock;
  service: string;
  tag: string | undefined;
  /** As readiness left them. */
  first: { service: ServiceState; revision: RevisionState };
  window: { from: number; to: number };
  /** The window is over already: the service is read once, and what happened to it before is not known. */
  later?: boolean;
}

/** Two calls each: far from Cloud Run's quota of 3,000 a minute, and soon enough to say since when. */
const watchEveryMs = 10_000;

/** One reading and its repetitions: the next one is due soon. */
const readingLimitMs = 10_000;

/** The last reading is worth waiting for: without it nothing passes. */
const lastReadingLimitMs = 20_000;

/** "It does not exist" is asked once more before it is believed. */
const confirmMs = 1_000;

/** What was refused for good is asked for so often. */
const slowEveryMs = 60_000;

/** Reads the service again and again while the window runs, and once more at its end. */
export class ServiceWatching {
  readonly #parts: WatchingParts;
  readonly #history: ServiceHistory;
  readonly #heard: ((reading: ServiceReading, final: boolean) => void)[] = [];
  #seenTo: number | null = null;
  #failure: ServiceWatchFacts["failure"] = null;
  readonly #trouble: Trouble;
  #wake = new AbortController();

  constructor(parts: WatchingParts) {
    this.#parts = parts;
    this.#trouble = new Trouble(parts.clock);
    const { name, createdAt } = parts.first.revision;
    const watch = { candidate: { name, createdAt }, tag: parts.tag };
    const at = parts.later === true ? parts.clock.now() : parts.window.from;
    this.#history = new ServiceHistory(watch, { at, ...parts.first });
  }

  /** Told of each reading that Cloud Run answered. */
  onReading(hear: (reading: ServiceReading, final: boolean) => void): void {
    this.#heard.push(hear);
  }

  /** Until it is stopped: late entries are awaited after the window, and the service may change then as well. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, window } = this.#parts;
    const everyMs = Math.min(watchEveryMs, (window.to - window.from) / 5);
    for (;;) {
      const wake = this.#wake.signal;
      const ms = isClosedForGood(this.coverage) ? slowEveryMs : everyMs;
      await clock.sleep(ms, AbortSignal.any([signal, wake])).catch(() => signal.throwIfAborted());
      if (wake.aborted) this.#wake = new AbortController();
      await this.#read(clock.now() + readingLimitMs, signal, false);
    }
  }

  /** Something hangs on what the next reading tells. */
  readNow(): void {
    this.#wake.abort(new Error("read now"));
  }

  /** When nothing more will be observed: what changed last, and whether the end was seen at all. */
  async readLast(signal: AbortSignal): Promise<void> {
    await this.#read(this.#parts.clock.now() + lastReadingLimitMs, signal, true);
  }

  /** @param endedAt of the window, however it ended: a pass needs a reading that is not older. */
  watched(endedAt: number): Watched {
    const { readings, changes, unready, standings } = this.#history;
    const seen = this.#seenTo !== null && this.#seenTo >= endedAt;
    const unseen = seen
      ? null
      : (this.#failure ?? { code: "not-reachable" as const, detail: "It was not read again." });
    const { name } = this.#parts.first.revision;
    const percent = standings.at(-1)?.traffic.find(({ revision }) => revision === name)?.percent ?? 0;
    const nowPercent = this.#parts.later === true ? percent : null;
    return { readings, changes: [...changes], unready, unseen, nowPercent };
  }

  get coverage(): Coverage {
    return { readTo: this.#seenTo ?? this.#parts.window.from, gap: this.#trouble.gap };
  }

  facts(): Omit<ServiceWatchFacts, "answersLeftOut"> {
    const { readings, standings, changes } = this.#history;
    const [seenTo, failure] = [this.#seenTo, this.#failure];
    return { readings, seenTo, failure, standings: [...standings], changes: [...changes] };
  }

  async #read(deadline: number, signal: AbortSignal, final: boolean): Promise<void> {
    const { cloudRun, clock, service: name, first } = this.#parts;
    // What Cloud Run answers is at least as new as the question.
    const at = clock.now();
    const wait = { deadline, signal };
    try {
      const service = await this.#unlessMissing(async () => await cloudRun.service(name, wait), signal);
      const candidate = first.revision.name;
      const revision =
        service === null
          ? null
          : await this.#unlessMissing(async () => await cloudRun.revision(name, candidate, wait), signal);
      const reading = { at, service, revision };
      for (const stranger of this.#history.strangers(reading)) {
        const other = await cloudRun.revision(name, stranger, wait).catch((error: unknown) => {
          throwUnlessCallFailed(error, signal);
        });
        // Not to be read is no reason to know nothing of the service.
        this.#history.knowAge(stranger, other?.createdAt ?? null);
      }
      const known = this.#history.add(reading, final);
      this.#seenTo = at;
      this.#failure = null;
      this.#trouble.answered();
      for (const hear of this.#heard) hear(known, final);
    } catch (error) {
      throwUnlessCallFailed(error, signal);
      const code = error.failure === "transient" ? "not-reachable" : "no-access";
      this.#trouble.failed(error);
      this.#failure = { code, detail: redact(error.message), since: this.#failure?.since ?? at };
    }
  }

  async #unlessMissing<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
    try {
      return await read();
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    await this.#parts.clock.sleep(confirmMs, signal);
    try {
      return await read();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }
}

function isMissing(error: unknown): boolean {
  return isCallFailure(error) && error.failure === "not-found";
}
