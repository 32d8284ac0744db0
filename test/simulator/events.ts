import { memoryKillLogs, secondGenerationKillLogs } from "./deploy-logs.ts";
import type { ErrorLines } from "./error-lines.ts";
import type { RequestLog } from "./request-log.ts";
import type { Scenario } from "./scenarios.ts";

/** What happens by itself, each in its time, until the simulator stops. */
export class Events {
  readonly #log: RequestLog;
  readonly #errorLines: ErrorLines;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(log: RequestLog, errorLines: ErrorLines) {
    this.#log = log;
    this.#errorLines = errorLines;
  }

  later(ms: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      action();
    }, ms);
    this.#timers.add(timer);
  }

  /** From the first moment of its traffic on. */
  begin(revision: string, { memoryKills, memoryLimit, newErrors }: Scenario): void {
    if (memoryKills !== null) this.#kill(revision, memoryKills, memoryLimit, memoryKills.afterMs);
    if (newErrors !== null) this.#writeErrors(revision, newErrors.everyMs, newErrors.afterMs);
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #kill(revision: string, kills: NonNullable<Scenario["memoryKills"]>, limit: string, inMs: number): void {
    this.later(inMs, () => {
      if (kills.generation === 2) secondGenerationKillLogs(this.#log, revision, Date.now());
      else memoryKillLogs(this.#log, revision, limit, Date.now());
      this.#kill(revision, kills, limit, kills.everyMs);
    });
  }

  #writeErrors(revision: string, everyMs: number, inMs: number, n = 0): void {
    this.later(inMs, () => {
      this.#errorLines.next(revision, n, Date.now());
      this.#writeErrors(revision, everyMs, everyMs, n + 1);
    });
  }
}
