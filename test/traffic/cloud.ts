import { type CallFailure, GoogleCallError } from "../../src/cloud/errors.ts";
import type { RevisionState, ServiceState } from "../../src/revision/cloud-run-state.ts";
import type { AskedTarget, Operation, TrafficApi } from "../../src/traffic/traffic-api.ts";
import type { Wait } from "../../src/clock.ts";
import type { FakeClock } from "../fake-clock.ts";
import { revision, service, target } from "../revision/cloud-run-states.ts";

/** A service whose traffic moves some time after it was asked to. Each call can be made to fail. */
export class Cloud implements TrafficApi {
  readonly clock: FakeClock;
  readonly sent: AskedTarget[][] = [];
  state: ServiceState;
  /** For the next updates: a failure, before or after Cloud Run took it up. */
  readonly updateFailures: { failure: CallFailure; takenUp: boolean }[] = [];
  readonly operationErrors: { code: number; message: string }[] = [];
  operationFailure: CallFailure | null = null;
  readFailure: CallFailure | null = null;
  /** Called with each update before it is looked at. */
  onUpdate: () => void = () => undefined;
  movesAfterMs = 5_000;
  #later: { at: number; more: Partial<ServiceState> }[] = [];
  #movesAt = Infinity;
  #doneAt = Infinity;
  #error: Operation["error"] = null;

  constructor(clock: FakeClock, state: Partial<ServiceState> = {}) {
    this.clock = clock;
    this.state = service(state);
  }

  /** Someone else changes the service, so long from now on: seen by who reads it then. */
  changeLater(ms: number, more: Partial<ServiceState>): void {
    this.#later.push({ at: this.clock.now() + ms, more });
  }

  /** Someone else changes the service. */
  change(more: Partial<ServiceState>): void {
    this.state = { ...this.state, ...more, etag: more.etag === null ? null : `${this.state.etag}+` };
  }

  async service(): Promise<ServiceState> {
    if (this.readFailure !== null) throw failed(this.readFailure);
    const due = this.#later.filter(({ at }) => at <= this.clock.now());
    this.#later = this.#later.filter((one) => !due.includes(one));
    for (const { more } of due) this.change(more);
    if (this.clock.now() >= this.#movesAt) {
      const { traffic, generation } = this.state;
      this.state = { ...this.state, reconciling: false, observedGeneration: generation, trafficStatuses: traffic };
      this.#movesAt = Infinity;
    }
    return this.state;
  }

  async updateTraffic(_service: string, asked: AskedTarget[], etag: string | null, _wait?: Wait): Promise<Operation> {
    this.onUpdate();
    if (etag !== this.state.etag) throw failed("conflict");
    const failure = this.updateFailures.shift();
    if (failure?.takenUp === false) throw failed(failure.failure);
    this.sent.push(asked);
    this.#doneAt = this.clock.now() + this.movesAfterMs / 2;
    this.#error = this.operationErrors.shift() ?? null;
    if (this.#error === null) {
      this.#movesAt = this.clock.now() + this.movesAfterMs;
      const traffic = asked.map((one) => target(one.revision, one.percent, { tag: one.tag }));
      this.change({ traffic, reconciling: true, generation: String(Number(this.state.generation) + 1) });
    }
    if (failure !== undefined) throw failed(failure.failure);
    return { name: "operations/1", done: false, error: null };
  }

  async operation(name: string): Promise<Operation> {
    if (this.operationFailure !== null) throw failed(this.operationFailure);
    const done = this.clock.now() >= this.#doneAt;
    return { name, done, error: done ? this.#error : null };
  }

  /** Newest first. */
  known: RevisionState[] = [revision()];
  /** Older than all that are listed. */
  unlisted: RevisionState[] = [];
  revision = async (_service: string, name: string): Promise<RevisionState> => {
    const found = [...this.known, ...this.unlisted].find((one) => one.name === name);
    if (found === undefined) throw failed("not-found");
    return found;
  };
  imageDigest = async (): Promise<null> => null;
  revisions = async (): Promise<RevisionState[]> => this.known;
  close = async () => undefined;
}

export function failed(failure: CallFailure): GoogleCallError {
  return new GoogleCallError("The call", failure, null, `it was ${failure}.`);
}
