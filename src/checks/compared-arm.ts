import { Buckets } from "../stats/buckets.ts";
import { Latencies } from "./shown-latencies.ts";
import type { ClientErrors, TurnedAway } from "./client-errors.ts";
import type { Arm } from "../stats/two-by-two.ts";

/** So many latencies are kept exactly, to show; what is weighed is counted in buckets of 2 %. */
const EXACT = 20_000;

/** One request. Null: it has no usable value. */
export interface ComparedRequest {
  latencyMs: number | null;
  error: boolean | null;
  /** Did the app itself turn it away (client-errors.ts)? */
  turnedAway?: TurnedAway | null;
}

/**
 * The requests of one of the two revisions that are compared, by the batch, an equal part of the compared time, in which
 * each started. So neither the polls nor the order of arrival matter, and a late entry is where it belongs.
 */
export class ComparedArm {
  readonly batches: number;
  readonly latencies = new Latencies(EXACT);
  readonly #buckets: Buckets[];
  readonly #errors: Arm[];
  readonly #total: Arm = { n: 0, bad: 0 };
  #count = 0;
  readonly #turnedAway: Record<TurnedAway, number> = { refused: 0, redirected: 0 };

  /** @param batches one or more. */
  constructor(batches: number) {
    this.batches = batches;
    this.#buckets = Array.from({ length: batches }, () => new Buckets());
    this.#errors = Array.from({ length: batches }, () => ({ n: 0, bad: 0 }));
  }

  /** @param batch 0 up to `batches`. */
  add(batch: number, { latencyMs, error, turnedAway = null }: ComparedRequest): void {
    const errors = this.#errors[batch];
    if (errors === undefined) throw new RangeError(`${batch} is none of ${this.batches} batches`);
    this.#count += 1;
    if (turnedAway !== null) this.#turnedAway[turnedAway] += 1;
    if (error !== null) {
      count(errors, error);
      count(this.#total, error);
    }
    if (latencyMs === null) return;
    this.#buckets[batch]?.add(latencyMs);
    this.latencies.add(latencyMs);
  }

  /** All requests, with and without usable values. */
  get count(): number {
    return this.#count;
  }

  /** Of those with a usable status, how many the app itself turned away. */
  get clientErrors(): ClientErrors {
    return { n: this.#total.n, ...this.#turnedAway };
  }

  /** Those with a usable status, and how many of them are errors: in one batch, or in all. */
  errors(batch?: number): Readonly<Arm> {
    return batch === undefined ? this.#total : (this.#errors[batch] ?? { n: 0, bad: 0 });
  }

  latenciesOf(batch: number): Buckets {
    return this.#buckets[batch] ?? new Buckets();
  }
}

function count(arm: Arm, bad: boolean): void {
  arm.n += 1;
  if (bad) arm.bad += 1;
}
