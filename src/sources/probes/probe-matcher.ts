import type { ProbeResult, RequestObservation } from "../observation.ts";
import type { Window } from "../window-reader.ts";

/** How far from a probe's end the app's entry of it may be stamped: it is written just before the answer is sent. */
const stampedWithinMs = 250;

/** The app measures inside what we measure from outside; both round. */
const roundingMs = 5;

/** Both logs show a request within so long of its end (P99 of the delay is 0.4 s): until then a match could be another's. */
const bothShownMs = 2_000;

/** Entries later than that are users': bounds what each entry is compared with. */
export const rememberMs = 15 * 60_000;

/** The trace ids of all probes sent, and what each one probed. */
export type TraceIds = ReadonlyMap<string, string>;

/**
 * Leaves ion-verify's own requests out of the users' figures. An entry with a trace id is ours or not, surely. One without
 * is held back when it could be a probe's (same moment, same status, not slower), until Cloud Run's request log has been read
 * of its time: where that shows the probe, the nearest one is left out. What is never shown there is counted as a user's.
 */
export class ProbeMatcher {
  readonly #traceIds: TraceIds;
  readonly #foundTraces = new Set<string>();
  #sent: ProbeResult[] = [];
  #held: RequestObservation[] = [];
  #shown: RequestObservation[] = [];
  /** What was left out for a probe that Cloud Run shows, by its trace id. */
  readonly #matched = new Map<string, RequestObservation>();
  #left = 0;
  /** Has an entry come that carries no trace? Where all do, every probe is told for sure. */
  #untraced = false;
  readonly #window: Window;

  /** @param window of the entries that are read, epoch ms, half open. */
  constructor(traceIds: TraceIds, window: Window) {
    this.#traceIds = traceIds;
    this.#window = window;
  }

  /** Entries that were ours and are left out. */
  get left(): number {
    return this.#left;
  }

  /** A probe has been answered. */
  sent(result: ProbeResult): void {
    if (result.status !== null) this.#sent.push(result);
  }

  /** Chat probes that surely reached the service and whose entry in the app's log was not found: users' figures may hold it. */
  get unsure(): number {
    if (!this.#untraced) return 0;
    return this.#shown.filter(({ trace }) => trace !== null && this.#chatsUnfound(idOf(trace))).length;
  }

  /** Cloud Run's request log shows one of our probes. One that ended outside of the window has no entry in it. */
  shown(platform: RequestObservation): void {
    const end = endOf(platform);
    if (end >= this.#window.from && end < this.#window.to) this.#shown.push(platform);
  }

  /**
   * Of entries just read, and of those held back until now: those that are users'.
   *
   * @param shownUpTo Cloud Run's log has been read for our own probes up to this time, epoch ms.
   */
  sift(observations: RequestObservation[], now: number, shownUpTo: number): RequestObservation[] {
    const users: RequestObservation[] = [];
    for (const observation of observations) {
      this.#untraced ||= observation.trace === null;
      if (observation.trace !== null) {
        if (this.isOurs(observation.trace)) {
          this.#left++;
          users.push(...this.#takeBack(idOf(observation.trace)));
        } else users.push(observation);
      } else if (this.#couldBeOurs(observation)) this.#held.push(observation);
      else users.push(observation);
    }
    this.#match(now - bothShownMs);
    this.#sent = this.#sent.filter((probe) => probe.at > now - rememberMs);
    return [...users, ...this.#release(shownUpTo - bothShownMs)];
  }

  /** At the end: whatever is still held is counted. */
  releaseAll(): RequestObservation[] {
    this.#match(Infinity);
    return this.#release(Infinity);
  }

  isOurs(trace: string): boolean {
    return this.#traceIds.has(idOf(trace));
  }

  /** The app's own entry of a probe is there: another one that was taken for it is a user's. */
  #takeBack(id: string): RequestObservation[] {
    this.#foundTraces.add(id);
    const taken = this.#matched.get(id);
    if (taken === undefined) return [];
    this.#matched.delete(id);
    this.#left--;
    return [taken];
  }

  #chatsUnfound(id: string): boolean {
    return this.#traceIds.get(id) === "chat" && !this.#foundTraces.has(id);
  }

  #couldBeOurs(observation: RequestObservation): boolean {
    return this.#sent.some((probe) => couldBeOf(probe, observation));
  }

  #match(before: number): void {
    // Apps log their chat rather than their health checks: of two probes at one moment the chat's entry is the likelier.
    const order = ({ trace }: RequestObservation): number =>
      trace !== null && this.#traceIds.get(idOf(trace)) === "health" ? 1 : 0;
    this.#shown = this.#shown
      .toSorted((a, b) => order(a) - order(b))
      .filter((platform) => {
        const id = platform.trace === null ? null : idOf(platform.trace);
        if (id !== null && this.#foundTraces.has(id)) return false;
        if (endOf(platform) >= before) return true;
        // Both the moment and the length must be the probe's: a user's request may end at the same time.
        const distance = (held: RequestObservation): number =>
          Math.abs(held.at - endOf(platform)) + Math.abs((held.latencyMs ?? 0) - (platform.latencyMs ?? 0));
        const fits = this.#held.filter(
          (held) =>
            held.status === platform.status &&
            Math.abs(held.at - endOf(platform)) <= stampedWithinMs &&
            (held.latencyMs ?? 0) <= (platform.latencyMs ?? 0) + roundingMs,
        );
        const nearest = fits.sort((a, b) => distance(a) - distance(b))[0];
        if (nearest === undefined) return true;
        this.#held = this.#held.filter((held) => held !== nearest);
        if (id !== null) this.#matched.set(id, nearest);
        this.#left++;
        return false;
      });
  }

  #release(before: number): RequestObservation[] {
    const released = this.#held.filter((held) => held.at < before);
    if (released.length > 0) this.#held = this.#held.filter((held) => held.at >= before);
    return released;
  }
}

/** The same moment, the same status, and not slower: may the entry be this probe's? */
export function couldBeOf(probe: ProbeResult, observation: RequestObservation): boolean {
  return (
    probe.status === observation.status &&
    observation.at >= probe.at &&
    observation.at <= probe.at + probe.durationMs + stampedWithinMs &&
    (observation.latencyMs ?? 0) <= probe.durationMs + roundingMs
  );
}

/** The id at the end of `projects/P/traces/ID`. */
export function idOf(trace: string): string {
  return trace.slice(trace.lastIndexOf("/") + 1);
}

function endOf(platform: RequestObservation): number {
  return platform.startedAt + (platform.latencyMs ?? 0);
}
