import type { Wait } from "../clock.ts";
import type { ReadTrouble } from "../checks/observed.ts";
import { type FailureKind, failureKinds, throwUnlessCallFailed } from "../sources/call-failure.ts";
import { isRefusal } from "../sources/coverage.ts";

/** A reading, and how long it may take. */
export interface TimedReading {
  wait: Wait;
  read: (wait: Wait) => Promise<void>;
}

/** Makes readings whose failures are kept to be told, and never thrown: what one source does not answer, another may. */
export class GuardedReadings {
  #trouble: ReadTrouble | null = null;

  get trouble(): ReadTrouble | null {
    return this.#trouble;
  }

  /** How it failed, or null. @throws where the signal is aborted, and what is no failed call. */
  async read({ wait, read }: TimedReading): Promise<FailureKind | null> {
    try {
      await read(wait);
      return null;
    } catch (error) {
      throwUnlessCallFailed(error, wait.signal);
      const told: Omit<ReadTrouble, "times"> = {
        code: isRefusal(error.kind) ? "no-access" : "not-reachable",
        detail: error.message,
      };
      const times = (this.#trouble?.times ?? 0) + 1;
      this.#trouble = { ...(error.unasked === true && this.#trouble !== null ? this.#trouble : told), times };
      return error.kind;
    }
  }

  /** One that hangs takes no other's time. */
  async sideBySide(readings: readonly TimedReading[]): Promise<void> {
    await Promise.all(readings.map(async (one) => await this.#readInTime(one)));
  }

  /** Where a refusal has made places few, the deadline has moved to the minute that brings new ones: it is read once more. */
  async #readInTime(reading: TimedReading): Promise<void> {
    for (;;) {
      const { deadline } = reading.wait;
      const failure = await this.read(reading);
      const mayMend = failure !== null && failureKinds[failure] === "transient";
      if (!mayMend || reading.wait.deadline <= deadline) return;
    }
  }
}
