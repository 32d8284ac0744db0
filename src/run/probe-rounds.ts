import type { ProbeResult } from "../sources/observation.ts";
import { sendRound } from "../sources/probes/probe-round.ts";
import type { ProbeRequest } from "../sources/probes/probe-request.ts";
import { everyInterval } from "./every-interval.ts";
import type { WindowParts } from "./window-parts.ts";

/** Sends the probes, all of a round side by side, and knows which rounds there were. */
export class ProbeRounds {
  readonly #parts: WindowParts;
  /** Of each probe, the time before which all that were to be sent are answered or given up. */
  #probedTo: number;
  #rounds = 0;
  /** Rounds that were due while the one before was still waiting for answers. */
  #missed = 0;

  constructor(parts: WindowParts) {
    this.#parts = parts;
    this.#probedTo = parts.window.from;
  }

  get probedTo(): number {
    return this.#probedTo;
  }

  get missed(): { missed: number; due: number } {
    return { missed: this.#missed, due: this.#rounds + this.#missed };
  }

  /** Of a window that is over: who serves now is all that they can tell. */
  async sendOnce(signal: AbortSignal): Promise<void> {
    const { probes, clock, sendProbe, matcher, gate } = this.#parts;
    this.#probedTo = clock.now();
    if (gate?.leads !== true) return;
    await sendRound(
      probes,
      async (probe) => await sendProbe(probe, clock, signal),
      (result) => {
        matcher.sent(result);
        gate.answered(result, clock.now());
      },
    );
  }

  async run(signal: AbortSignal): Promise<void> {
    const { window, probes, clock, sendProbe, matcher, gate, pairs, serving, settings } = this.#parts;
    const everyMs = settings.probeIntervalMs ?? settings.intervalMs;
    const send = async (probe: ProbeRequest): Promise<ProbeResult> => await sendProbe(probe, clock, signal);
    try {
      await everyInterval(this.#parts, everyMs, signal, async (missed) => {
        this.#missed += missed;
        this.#rounds += 1;
        this.#probedTo = clock.now();
        if (gate?.leads !== true) return;
        const round = async (onResult: (result: ProbeResult) => void): Promise<void> =>
          await sendRound(probes, send, (result) => {
            onResult(result);
            matcher.sent(result);
            // Before they fail anything, Cloud Run is asked whose answers these were.
            if (gate.answered(result, clock.now()) === settings.probeFailures) serving.readNow();
          });
        await (pairs === null ? round(() => undefined) : pairs.round(round, send, { clock, signal }));
      });
    } finally {
      await pairs?.finish();
    }
    this.#probedTo = window.to;
  }
}
