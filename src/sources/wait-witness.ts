import type { LoggedRequest } from "../checks/hidden-wait.ts";
import { HIDDEN_WAIT_MS } from "../checks/hidden-wait.ts";
import { epochMs, isRequestEntry, platformObservation, type LogEntry } from "./log-entry.ts";

/** A request of Cloud Run's log, and how it came about that its entry was late. */
export type WitnessedRequest = Omit<LoggedRequest, "slice"> & { startedAt: number };

interface LateRequest {
  startedAt: number;
  latencyMs: number;
  lateMs: number;
  trace: string | undefined;
  instanceId: string | undefined;
}

interface Traced {
  /** Cloud Run's entries with this trace: of several requests, none can be told whose the app's entries are. */
  requests: number;
  /** The app's first entry of it, and the one of its end, epoch ms. Null: there is none. */
  firstAt: number | null;
  endAt: number | null;
}

/** A trace's entries come within minutes of each other, or never. */
const mostTraces = 20_000;

const mostLate = 5_000;

/**
 * An entry that comes late says that its request waited for an instance, or that the log was late: while its delivery
 * stalls, the entries of all requests come late, and later together. So two witnesses are asked that do not depend on
 * delivery, because both are stamped where they are written: the app's own entry of the same request (by the trace), whose
 * time is its real end; and Cloud Run's note that the instance which served it had started, before which it cannot have.
 */
export class WaitWitness {
  readonly #isEnd: (entry: LogEntry) => boolean;
  readonly #traces = new Map<string, Traced>();
  #late: LateRequest[] = [];

  /** @param isEnd does this entry of the app's, by its latency, mark a request's end? Others may be of its middle. */
  constructor(isEnd: (entry: LogEntry) => boolean) {
    this.#isEnd = isEnd;
  }

  /** Gives what is known at once: of requests that came promptly, or were refused. */
  read(entries: readonly LogEntry[]): WitnessedRequest[] {
    return entries.flatMap((entry) => (isRequestEntry(entry) ? this.#request(entry) : this.#own(entry)));
  }

  /**
   * Late ones, as soon as a witness tells of them.
   *
   * @param startedAt when an instance had started, epoch ms. @param last give those without a witness as well.
   */
  settle(startedAt: (instanceId: string) => number | undefined, last: boolean): WitnessedRequest[] {
    const settled: WitnessedRequest[] = [];
    const open: LateRequest[] = [];
    for (const one of this.#late) {
      const waitedMs = this.#waitedMs(one, startedAt);
      const { startedAt: at, lateMs } = one;
      if (waitedMs !== null || last) settled.push({ startedAt: at, lateMs, waitedMs, refused: false });
      else open.push(one);
    }
    this.#late = open;
    return settled;
  }

  #request(entry: LogEntry): WitnessedRequest[] {
    const { startedAt, latencyMs, refused } = platformObservation(entry);
    if (entry.trace !== undefined) this.#traced(entry.trace).requests += 1;
    const lateMs = epochMs(entry.receiveTimestamp) - startedAt - (latencyMs ?? 0);
    if (Number.isNaN(lateMs) || (latencyMs === null && !refused)) return [];
    if (refused || lateMs <= HIDDEN_WAIT_MS || this.#late.length >= mostLate)
      return [{ startedAt, lateMs, waitedMs: null, refused }];
    const instanceId = entry.labels?.["instanceId"];
    this.#late.push({ startedAt, latencyMs: latencyMs ?? 0, lateMs, trace: entry.trace, instanceId });
    return [];
  }

  #own(entry: LogEntry): WitnessedRequest[] {
    const at = epochMs(entry.timestamp);
    if (entry.trace === undefined || Number.isNaN(at)) return [];
    const traced = this.#traced(entry.trace);
    traced.firstAt = Math.min(traced.firstAt ?? at, at);
    if (this.#isEnd(entry)) traced.endAt = at;
    return [];
  }

  #traced(trace: string): Traced {
    let traced = this.#traces.get(trace);
    if (traced === undefined) {
      traced = { requests: 0, firstAt: null, endAt: null };
      this.#traces.set(trace, traced);
      const oldest = this.#traces.size > mostTraces ? this.#traces.keys().next().value : undefined;
      if (oldest !== undefined) this.#traces.delete(oldest);
    }
    return traced;
  }

  #waitedMs(late: LateRequest, startedAt: (instanceId: string) => number | undefined): number | null {
    const traced = late.trace === undefined ? undefined : this.#traces.get(late.trace);
    // Its first words were written while it was served; its last ones may be of work that went on after the answer.
    const servedAt = traced?.endAt ?? traced?.firstAt ?? null;
    if (traced?.requests === 1 && servedAt !== null) {
      const waited = servedAt - late.startedAt - late.latencyMs;
      return Math.min(late.lateMs, Math.max(0, waited));
    }
    const instanceAt = late.instanceId === undefined ? undefined : startedAt(late.instanceId);
    // An instance that had started before says nothing: it may have been busy.
    const waited = (instanceAt ?? -Infinity) - late.startedAt;
    return waited > HIDDEN_WAIT_MS ? Math.min(late.lateMs, waited) : null;
  }
}
