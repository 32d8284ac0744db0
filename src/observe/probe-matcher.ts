import type { ProbeResult, RequestObservation } from "./observation.ts";
import type { Window } from "./request-log.ts";

/** How far from a probe's end the app's entry of it may be stamped: it is written just before the answer is sent. */
const stampedWithinMs = 250;

/** The app measures inside what we measure from outside; both round. */
const roundingMs = 5;

/** An entry is held back at most so long for Cloud Run's own entry of the probe: P99 of the delay is 0.4 s, see gcp facts. */
const holdMs = 10_000;

/**
 * Leaves ion-verify's own requests out of the users' figures. An entry with a trace id is ours or not, surely. One without
 * is held back when it could be a probe's (same moment, same status, not slower), until Cloud Run's request log shows that
 * probe: then the nearest one is left out. What is never shown there is counted as a user's.
 */
export class ProbeMatcher {
  readonly #traceIds: ReadonlySet<string>;
  readonly #sent: ProbeResult[] = [];
  #held: RequestObservation[] = [];
  #shown: RequestObservation[] = [];
  #left = 0;
  #unsure = 0;
  readonly #window: Window;

  /** @param window of the entries that are read, epoch ms, half open. */
  constructor(traceIds: ReadonlySet<string>, window: Window) {
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

  /** Entries that could have been ours, and were counted as users' because no request log showed the probe. */
  get unsure(): number {
    return Math.min(this.#unsure, this.#sent.length);
  }

  /** Cloud Run's request log shows one of our probes. One that ended outside of the window has no entry in it. */
  shown(platform: RequestObservation): void {
    const end = endOf(platform);
    if (end >= this.#window.from && end < this.#window.to) this.#shown.push(platform);
  }

  /** Of entries just read: those that are users'. */
  sift(observations: RequestObservation[], now: number): RequestObservation[] {
    const users: RequestObservation[] = [];
    for (const observation of observations) {
      if (observation.trace !== null) {
        if (this.isOurs(observation.trace)) this.#left++;
        else users.push(observation);
      } else if (this.#couldBeOurs(observation)) this.#held.push(observation);
      else users.push(observation);
    }
    this.#match();
    return [...users, ...this.#release(now - holdMs)];
  }

  /** At the end: whatever is still held is counted. */
  releaseAll(): RequestObservation[] {
    this.#match();
    return this.#release(Infinity);
  }

  isOurs(trace: string): boolean {
    return this.#traceIds.has(trace.slice(trace.lastIndexOf("/") + 1));
  }

  #couldBeOurs(observation: RequestObservation): boolean {
    return this.#sent.some(
      (probe) =>
        probe.status === observation.status &&
        observation.at >= probe.at &&
        observation.at <= probe.at + probe.durationMs + stampedWithinMs &&
        (observation.latencyMs ?? 0) <= probe.durationMs + roundingMs,
    );
  }

  #match(): void {
    this.#shown = this.#shown.filter((platform) => {
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
      this.#left++;
      return false;
    });
  }

  #release(before: number): RequestObservation[] {
    const released = this.#held.filter((held) => held.at < before);
    this.#unsure += released.length;
    if (released.length > 0) this.#held = this.#held.filter((held) => held.at >= before);
    return released;
  }
}

function endOf(platform: RequestObservation): number {
  return platform.startedAt + (platform.latencyMs ?? 0);
}
