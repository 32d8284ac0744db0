import { abortReason, type Clock } from "../clock.ts";

/**
 * entries.list: 60 reads a minute unless it was raised (reality.md section 4), charged to the project of the credentials and
 * shared with everyone who looks at logs with them: other jobs too.
 */
export const quotaPerMinute = 60;

/** What we take of a quota at most: people at the console must not be locked out by a verification. */
const ownShare = 0.8;

export const ownPerMinute = ownShare * quotaPerMinute;

const minuteMs = 60_000;

/** Refusals of one moment are one sign that others read too. */
const oneSignMs = 10_000;

/** The share grows again by a tenth of the whole each minute, from the second minute after a refusal on. */
const growthPerMs = 0.1 / minuteMs;

const leastPerMinute = 8;

/** Whoever reads in this job, for one service each. */
type Reader = object;

interface Waiting {
  reader: Reader;
  admit: () => void;
}

/**
 * Counts every log read of the job, tries included, over a sliding minute. Where Google refuses some, others read with the
 * same quota: then this job takes half of what it took, and only slowly more again, so that parallel jobs come to equal
 * parts. Where several services are read, those that wait go in the order of how little each had in this minute.
 */
export class ReadQuota {
  readonly #clock: Clock;
  readonly #given: number | undefined;
  /** Of the quota, this job's own, as long as nobody is refused. */
  #own: number;
  /** Of its own, what it takes at present. */
  #share = 1;
  #refusedAt = -Infinity;
  /** The first refusal since the last read that was answered. Null: none. */
  #refusedSince: number | null = null;
  #grownAt: number;
  #recent: { at: number; reader: Reader }[] = [];
  readonly #readers = new Set<Reader>();
  /** First come, first. */
  #waiting: Waiting[] = [];
  /** Ends the wait for a place when nobody waits any more. */
  #pause: AbortController | null = null;

  /** @param perMinute what the user gives this job of the quota. Undefined: four fifths of what the quota is known to be. */
  constructor(clock: Clock, perMinute?: number) {
    this.#clock = clock;
    this.#given = perMinute;
    this.#own = perMinute ?? ownPerMinute;
    this.#grownAt = clock.now();
  }

  join(reader: Reader): void {
    this.#readers.add(reader);
  }

  /** What it had is the others' from now on. */
  leave(reader: Reader): void {
    this.#readers.delete(reader);
  }

  /** How many read side by side. */
  get readers(): number {
    return Math.max(1, this.#readers.size);
  }

  /** Reads that all of them may make in any minute at present. */
  get perMinute(): number {
    return Math.max(Math.min(leastPerMinute, this.#own), Math.floor(this.#own * this.#share));
  }

  /** Do others read with it, by what was refused of late? */
  get isShared(): boolean {
    return this.#share < 1;
  }

  /** Was a read refused within the last minute? */
  get isRefused(): boolean {
    return this.#clock.now() - this.#refusedAt < minuteMs;
  }

  /** Has each read been refused for so long that a new minute of the quota came and brought none? */
  get isExhausted(): boolean {
    return this.isRefused && this.#refusedSince !== null && this.#clock.now() - this.#refusedSince >= minuteMs;
  }

  /** Of what a job takes that has the usual quota to itself. */
  get scale(): number {
    this.#grow();
    return (this.#own * this.#share) / ownPerMinute;
  }

  /** Google refused a read. @param quota what the whole quota is, where the answer tells. */
  refused(quota: number | null): void {
    this.#grow();
    if (quota !== null && this.#given === undefined) this.#own = Math.max(1, Math.floor(ownShare * quota));
    const now = this.#clock.now();
    if (now - this.#refusedAt >= oneSignMs) this.#share = Math.max(leastPerMinute / this.#own, this.#share / 2);
    this.#refusedAt = now;
    this.#refusedSince ??= now;
  }

  /** Google answered a read. */
  answered(): void {
    this.#refusedSince = null;
  }

  /** Reads made in the last minute, by all or by one. */
  inThisMinute(reader?: Reader): number {
    const since = this.#clock.now() - minuteMs;
    this.#recent = this.#recent.filter(({ at }) => at > since);
    return reader === undefined ? this.#recent.length : this.#recent.filter((one) => one.reader === reader).length;
  }

  /** Waits until a read is allowed, and counts it. @throws the signal's reason. */
  async take(reader: Reader, signal: AbortSignal): Promise<void> {
    if (this.#waiting.length === 0 && this.#hasPlace()) return this.#count(reader);
    if (signal.aborted) throw abortReason(signal);
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        signal.removeEventListener("abort", onAbort);
      };
      const onAbort = (): void => {
        leave();
        if (this.#waiting.length === 0) this.#pause?.abort(new Error("nobody waits"));
        reject(abortReason(signal));
      };
      const waiting: Waiting = {
        reader,
        admit: () => {
          leave();
          this.#count(reader);
          resolve();
        },
      };
      this.#waiting.push(waiting);
      signal.addEventListener("abort", onAbort, { once: true });
      // There may be more places than when the wait began, or they come sooner: it is looked at again.
      if (this.#pause === null) void this.#admitAll();
      else this.#pause.abort(new Error("another one waits"));
    });
  }

  /** One by one, as places come, until nobody waits. */
  async #admitAll(): Promise<void> {
    for (;;) {
      while (this.#waiting.length > 0 && this.#hasPlace()) this.#next()?.admit();
      if (this.#waiting.length === 0) break;
      // As many must be a minute old as there are too many: the limit may have been lowered.
      const oldest = this.#recent[this.#recent.length - this.perMinute]?.at ?? this.#clock.now();
      this.#pause = new AbortController();
      const ms = Math.max(1, oldest + minuteMs - this.#clock.now());
      await this.#clock.sleep(ms, this.#pause.signal).catch(() => undefined);
    }
    this.#pause = null;
  }

  /** Who had least in this minute; of equals, who came first. */
  #next(): Waiting | undefined {
    const had = new Map(this.#waiting.map(({ reader }) => [reader, this.inThisMinute(reader)]));
    return this.#waiting.toSorted((a, b) => (had.get(a.reader) ?? 0) - (had.get(b.reader) ?? 0))[0];
  }

  #hasPlace(): boolean {
    return this.inThisMinute() < this.perMinute;
  }

  #count(reader: Reader): void {
    this.#recent.push({ at: this.#clock.now(), reader });
  }

  #grow(): void {
    const now = this.#clock.now();
    const calmMs = Math.min(now - this.#grownAt, Math.max(0, now - this.#refusedAt - minuteMs));
    this.#share = Math.min(1, this.#share + calmMs * growthPerMs);
    this.#grownAt = now;
  }
}
