import type { Clock, Wait } from "../clock.ts";
import type { UnusualQuestion, UsualTime } from "../checks/usual.ts";
import type { CloudRun } from "../revision/cloud-run-state.ts";
import { throwUnlessCallFailed } from "../sources/call-failure.ts";
import { eventFilter, type LogScope } from "../sources/log-filter.ts";
import { epochMs } from "../sources/log-entry.ts";
import { BackwardPages } from "../sources/log-pages.ts";
import { WatchLog } from "../sources/watch-log.ts";
import type { LogPages, Window } from "../sources/window-reader.ts";
import { inTime } from "./in-time.ts";

export interface UsualEventsParts {
  cloudRun: CloudRun;
  pages: LogPages;
  clock: Clock;
  /** The baseline's. Null: there is none. */
  scope: LogScope | null;
  candidateCreatedAt: number | null;
  window: Window;
  /** Does the baseline run beside the candidate? Then its newest time is the window itself. */
  concurrent: boolean;
}

/** Of a day there are 144 windows of ten minutes: enough to know what is rare. Of longer ones so many, while logs are kept. */
const dayMs = 24 * 60 * 60_000;
const mostBackMs = 30 * dayMs;
const windowsBack = 20;

/** Of a thousand entries each: where more was written, a shorter time is known, and known wholly. */
const maxPages = 6;
const limitMs = 60_000;

const bothIds = ["error-lines", "restarts"] as const;

/** While a revision starts, its instances come and go. */
const startingMs = 60_000;

/** How often the baseline wrote error lines, and its containers ended: what the candidate's are held against. */
export class UsualEvents {
  readonly #parts: UsualEventsParts;
  #from: number | null = null;
  #to = 0;
  #log: WatchLog;
  #unread: string | null = null;

  constructor(parts: UsualEventsParts) {
    this.#parts = parts;
    this.#log = new WatchLog(null, parts.window);
  }

  /**
   * At the window's end, so that a baseline that runs beside the candidate is known to there; and only where the candidate has
   * something to be held against it. @throws the signal's reason.
   */
  async read(candidate: WatchLog, signal: AbortSignal): Promise<void> {
    const { cloudRun, clock, scope, window, concurrent, candidateCreatedAt } = this.#parts;
    if (scope === null || !bothIds.some((id) => timesOf(id, candidate).some((at) => at >= window.from))) return;
    const to = concurrent ? window.to : Math.min(candidateCreatedAt ?? window.from, window.from);
    const backMs = Math.min(mostBackMs, Math.max(dayMs, windowsBack * (window.to - window.from)));
    try {
      await inTime(clock, limitMs, signal, async (wait) => {
        const { createdAt } = await cloudRun.revision(scope.service, scope.revision ?? "", wait);
        const from = Math.max(to - backMs, (createdAt ?? to) + startingMs);
        if (from < to) await this.#read(scope, { from, to }, wait);
      });
    } catch (error) {
      throwUnlessCallFailed(error, signal);
      this.#unread = error.message;
    }
  }

  questions(candidate: WatchLog, how: Pick<UnusualQuestion, "ended" | "share">): UnusualQuestion[] {
    const { window } = this.#parts;
    const unread = this.#unread;
    return bothIds.map((id) => ({ id, times: timesOf(id, candidate), window, usual: this.#usual(id), unread, ...how }));
  }

  #usual(id: "error-lines" | "restarts"): UsualTime | null {
    if (this.#from === null) return null;
    const revision = this.#parts.scope?.revision ?? "";
    const { concurrent: beside } = this.#parts;
    return { revision, from: this.#from, to: this.#to, times: timesOf(id, this.#log), beside };
  }

  async #read(scope: LogScope, { from, to }: Window, wait: Wait): Promise<void> {
    const log = new WatchLog(null, { from, to });
    const filter = eventFilter(scope);
    let [read, oldest, all] = [0, to, false];
    for await (const page of new BackwardPages(this.#parts.pages).within(filter, { from, to }, maxPages, wait)) {
      read += page.entries.length;
      for (const entry of page.entries) oldest = Math.min(oldest, epochMs(entry.timestamp));
      log.read(page.entries, () => false);
      all = page.last;
    }
    this.#from = all ? from : oldest;
    if (!all)
      this.#unread = `it wrote more than is read: its newest ${read} entries begin at ${new Date(oldest).toISOString()}`;
    this.#to = to;
    this.#log = log;
  }
}

function timesOf(id: "error-lines" | "restarts", log: WatchLog): readonly number[] {
  return id === "error-lines" ? log.errorTimes : log.endTimes;
}
