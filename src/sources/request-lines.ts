import { mergedOf } from "./reconcile/trace-join.ts";
import { textKey } from "./log-entry.ts";
import type { RequestObservation } from "./observation.ts";

/** The app writes the lines of one request within moments of each other, at its end; after so long it is counted. */
const lastLineMs = 1_000;

/** Lines that come later belong to a request that was counted. They are known again for so long. */
const rememberMs = 15 * 60_000;

interface Held {
  lines: [RequestObservation, ...RequestObservation[]];
  lastAt: number;
}

/**
 * Requests are counted once: an app may write several lines of each, and three lines are no more evidence than one. Lines
 * with one trace are one request, which took as long as the longest of them says and ended as the last one does. Where a
 * request was counted as a good one and a later line says otherwise, nobody knows what it was.
 */
export class RequestLines {
  readonly #isBad: (observation: RequestObservation) => boolean;
  readonly #held = new Map<string, Held>();
  /** By minute: traces that were counted, with whether as bad. */
  readonly #counted = new Map<number, Map<number, boolean>>();
  #repeated = 0;

  /** @param isBad would it speak against the deploy? */
  constructor(isBad: (observation: RequestObservation) => boolean) {
    this.#isBad = isBad;
  }

  /** Lines that were of a request that another line had told of. */
  get repeated(): number {
    return this.#repeated;
  }

  /** Of lines just read, and of those held: requests whose lines have all come. @param now epoch ms. */
  sift(lines: readonly RequestObservation[], now: number): RequestObservation[] {
    const requests: RequestObservation[] = [];
    for (const line of lines) {
      const { trace, at } = line;
      if (trace === null) {
        requests.push(line);
        continue;
      }
      const wasBad = this.#countedAs(trace);
      if (wasBad !== null) {
        this.#repeated += 1;
        if (this.#isBad(line) && !wasBad) {
          this.#remember(trace, true, now);
          requests.push({ ...line, latencyMs: null, unusable: "notANumber", status: null });
        }
        continue;
      }
      const held = this.#held.get(trace);
      if (held === undefined) this.#held.set(trace, { lines: [line], lastAt: at });
      else {
        this.#repeated += 1;
        held.lines.push(line);
        held.lastAt = Math.max(held.lastAt, at);
      }
    }
    return [...requests, ...this.#release(now - lastLineMs, now)];
  }

  /** At the end: whatever is still held. */
  releaseAll(now: number): RequestObservation[] {
    return this.#release(Infinity, now);
  }

  #release(before: number, now: number): RequestObservation[] {
    const released: RequestObservation[] = [];
    for (const [trace, { lines, lastAt }] of this.#held) {
      if (lastAt >= before) continue;
      const request = lines.length === 1 ? lines[0] : merged(lines);
      this.#held.delete(trace);
      this.#remember(trace, this.#isBad(request), now);
      released.push(request);
    }
    const oldest = Math.floor((now - rememberMs) / 60_000);
    for (const minute of this.#counted.keys()) if (minute < oldest) this.#counted.delete(minute);
    return released;
  }

  #countedAs(trace: string): boolean | null {
    const key = textKey(trace);
    for (const traces of this.#counted.values()) {
      const bad = traces.get(key);
      if (bad !== undefined) return bad;
    }
    return null;
  }

  #remember(trace: string, bad: boolean, now: number): void {
    const minute = Math.floor(now / 60_000);
    let traces = this.#counted.get(minute);
    if (traces === undefined) {
      traces = new Map();
      this.#counted.set(minute, traces);
    }
    traces.set(textKey(trace), bad);
  }
}

/** One request of its several lines. */
function merged(lines: Held["lines"]): RequestObservation {
  const { last, ended, latencyMs } = mergedOf(lines, ({ status }) => status !== null);
  return {
    ...last,
    latencyMs,
    status: ended.status,
    group: lines.find((line) => line.group !== null)?.group ?? null,
    startedAt: last.at - (latencyMs ?? 0),
    unusable: latencyMs === null ? (lines.find((line) => line.unusable !== null)?.unusable ?? null) : null,
  };
}
