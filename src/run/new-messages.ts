import type { Clock } from "../clock.ts";
import { MessagePatterns } from "../checks/message-patterns.ts";
import { isCallFailure, throwUnlessCallFailed } from "../sources/call-failure.ts";
import { ErrorHistory } from "../sources/error-history.ts";
import type { LogScope } from "../sources/log-filter.ts";
import type { LogPages } from "../sources/window-reader.ts";
import type { NewMessages } from "../report/report.ts";
import { inTime } from "./in-time.ts";
import type { RequestEvidence } from "./request-evidence.ts";

export interface NewMessagesParts {
  pages: LogPages;
  clock: Clock;
  baseline: LogScope;
  candidateCreatedAt: number | null;
  /** Of the candidate. */
  evidence: RequestEvidence;
}

/** An error that the baseline has written within a day is not new. */
const historyMs = 24 * 60 * 60_000;

/** Of a thousand entries each; one more, because a page may be empty but for its token. */
const maxHistoryPages = 4;
const historyLimitMs = 60_000;
const maxLookAgainPages = 2;
const lookAgainLimitMs = 5_000;

const shownPatterns = 10;

/** Which error messages the candidate writes and its baseline did not. It never changes the verdict. */
export class NewMessageSearch {
  readonly #history: ErrorHistory;
  readonly #clock: Clock;
  readonly #evidence: RequestEvidence;

  constructor({ pages, clock, baseline, candidateCreatedAt, evidence }: NewMessagesParts) {
    this.#history = new ErrorHistory(pages, baseline, (candidateCreatedAt ?? clock.now()) - historyMs);
    this.#clock = clock;
    this.#evidence = evidence;
  }

  /** What the baseline wrote until now. Failing to read it, or being stopped, leaves nothing to compare with. */
  async readBaseline(signal: AbortSignal): Promise<void> {
    try {
      await this.#read(maxHistoryPages, historyLimitMs, signal);
    } catch (error) {
      if (!signal.aborted && !isCallFailure(error)) throw error;
    }
  }

  /**
   * What seems new may be the trouble of something that both use: does the baseline, where it still serves, write it too
   * by now? @throws the signal's reason.
   */
  async lookAgain(signal: AbortSignal): Promise<void> {
    if ((this.facts()?.patterns.length ?? 0) === 0) return;
    try {
      await this.#read(maxLookAgainPages, lookAgainLimitMs, signal);
    } catch (error) {
      throwUnlessCallFailed(error, signal);
    }
  }

  /** Null: nothing of the baseline's was read. */
  facts(): NewMessages | null {
    const { looked, errors: old, revision, truncated } = this.#history;
    if (looked === null) return null;
    const { watch, errorsUnread } = this.#evidence;
    const patterns = new MessagePatterns();
    // The baseline's first: its patterns are then as narrow as its messages allow.
    for (const message of old.messages) patterns.add("baseline", message);
    for (const message of watch.errors.messages) patterns.add("candidate", message);
    const found = patterns.newPatterns();
    return {
      baseline: revision,
      ...looked,
      compared: old.total,
      truncated: truncated || old.left > 0,
      patterns: found.slice(0, shownPatterns),
      more: Math.max(0, found.length - shownPatterns),
      atLeast: errorsUnread || watch.errors.left > 0 || patterns.unsorted > 0,
    };
  }

  async #read(maxPages: number, limitMs: number, signal: AbortSignal): Promise<void> {
    const to = this.#clock.now();
    await inTime(this.#clock, limitMs, signal, async (wait) => await this.#history.read(to, maxPages, wait));
  }
}
