import type { Wait } from "../clock.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import { isRefusal } from "../sources/coverage.ts";

/** Errors of reading that were met, told in the report. */
export interface ReadTrouble {
  code: "no-access" | "not-reachable";
  detail: string;
  times: number;
}

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

  /** @throws where the signal is aborted, and what is no failed call. */
  async read({ wait, read }: TimedReading): Promise<void> {
    try {
      await read(wait);
    } catch (error) {
      wait.signal.throwIfAborted();
      if (!isCallFailure(error)) throw error;
      this.#trouble = {
        code: isRefusal(error.kind) ? "no-access" : "not-reachable",
        detail: error.message,
        times: (this.#trouble?.times ?? 0) + 1,
      };
    }
  }

  /** One that hangs takes no other's time. */
  async sideBySide(readings: readonly TimedReading[]): Promise<void> {
    await Promise.all(readings.map(async (one) => await this.read(one)));
  }
}
