import type { WindowFacts } from "../report/report.ts";
import type { WindowParts } from "./window-parts.ts";

/** How far the window has come, and how it ended: the observing writes it, judging and telling read it. */
export class WindowCourse {
  readonly #parts: WindowParts;
  polls = 0;
  endedEarly: WindowFacts["endedEarly"] = null;
  /** Null: it is still running, or was cancelled. Epoch ms. */
  endedAt: number | null = null;
  /** Did it run its full length, and was everything read that had arrived when it was settled? */
  settled = false;

  constructor(parts: WindowParts) {
    this.#parts = parts;
  }

  get ranItsLength(): boolean {
    return this.endedAt !== null && this.endedEarly === null;
  }

  /** Where it ended, or has come to. Epoch ms. */
  get reached(): number {
    const { window, clock } = this.#parts;
    return this.endedAt ?? Math.min(clock.now(), window.to);
  }

  facts(): WindowFacts {
    const { window, settings, later } = this.#parts;
    return {
      startedAt: window.from,
      endedAt: this.reached,
      plannedMs: window.to - window.from,
      intervalMs: settings.intervalMs,
      ...(settings.probeIntervalMs === undefined ? {} : { probeIntervalMs: settings.probeIntervalMs }),
      endedEarly: this.endedEarly ?? (this.settled ? null : "cancelled"),
      polls: this.polls,
      ...(later ? { since: "deploy" as const } : {}),
    };
  }
}
