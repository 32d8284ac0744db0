import type { ServiceState } from "../revision/cloud-run-state.ts";
import { isTransient, leadsTo, type ProbeAddress, type ServiceReading } from "../revision/service-watch.ts";
import type { ProbeResult } from "../sources/observation.ts";

export interface GateParts {
  address: ProbeAddress;
  candidate: string;
  /** As readiness left it. */
  first: ServiceState;
  /** Takes an answer that is surely the candidate's. `now`: when it had come. */
  count: (result: ProbeResult, now: number) => void;
}

/**
 * Holds each answer until a reading of the service tells that its address leads to the candidate alone, still. A tag that was
 * moved, or traffic that went elsewhere, answers for another revision: what came after the last reading at which the address
 * was surely right is nobody's evidence.
 */
export class ProbeGate {
  readonly #parts: GateParts;
  #held: { result: ProbeResult; now: number }[] = [];
  #leads: boolean;
  #led: boolean;
  #leftOut = 0;
  /** Failures one after the other, those that are held included. */
  readonly #failures = new Map<ProbeResult["name"], number>();

  constructor(parts: GateParts) {
    this.#parts = parts;
    this.#leads = leadsTo(parts.first, parts.address, parts.candidate);
    this.#led = this.#leads;
  }

  /** Is there any sense in asking? By the last reading. */
  get leads(): boolean {
    return this.#leads;
  }

  /** Did it ever lead to the candidate alone? */
  get everLed(): boolean {
    return this.#led;
  }

  /** Answers that count for nobody. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** @returns so many failures of this probe in a row. */
  answered(result: ProbeResult, now: number): number {
    this.#held.push({ result, now });
    const failures = result.ok ? 0 : (this.#failures.get(result.name) ?? 0) + 1;
    this.#failures.set(result.name, failures);
    return failures;
  }

  read(reading: ServiceReading, final: boolean): void {
    // Under way, what Cloud Run tells of its traffic may be of the past: the next reading decides.
    if (isTransient(reading) && !final) return;
    const { service, at, back = false } = reading;
    const { address, candidate, count } = this.#parts;
    const before = this.#leads;
    this.#leads = service !== null && leadsTo(service, address, candidate);
    this.#led ||= this.#leads;
    if (!before || !this.#leads || back) return this.close();
    // What came after the question waits for the next one.
    const sure = this.#held.filter(({ now }) => now <= at);
    this.#held = this.#held.filter(({ now }) => now > at);
    for (const { result, now } of sure) count(result, now);
  }

  /** No reading tells of what is still held. */
  close(): void {
    this.#leftOut += this.#held.length;
    this.#held = [];
    this.#failures.clear();
  }
}
