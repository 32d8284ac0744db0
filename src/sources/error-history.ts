import type { Wait } from "../clock.ts";
import { MessageTally } from "../checks/message-tally.ts";
import { redactPersonal } from "../report/text/redact.ts";
import { errorLine } from "./error-text.ts";
import { errorFilter, type LogScope } from "./log-filter.ts";
import { entryKey, epochMs } from "./log-entry.ts";
import { BackwardPages, type LogPages } from "./log-pages.ts";

/** Entries show up to a second after what they tell of; a second reading looks so far behind the first. */
const overlapMs = 10_000;

/** What a revision wrote as errors before, newest first, as far as some pages reach. */
export class ErrorHistory {
  /** "" where it is of all revisions. */
  readonly revision: string;
  /** Their telling lines, harmless to quote. */
  readonly errors = new MessageTally();
  readonly #pages: BackwardPages;
  readonly #filter: string;
  readonly #seen = new Set<number>();
  #from: number;
  #to: number | null = null;
  /** Were there more in that time, or before it, than could be read? */
  truncated = false;

  /** @param from epoch ms: nothing older is read. */
  constructor(pages: LogPages, scope: LogScope, from: number) {
    this.revision = scope.revision ?? "";
    this.#pages = new BackwardPages(pages);
    this.#filter = errorFilter(scope);
    this.#from = from;
  }

  /** Reads what there is before `to`, epoch ms; again: what has come since. @throws what reading throws. */
  async read(to: number, maxPages: number, wait: Wait): Promise<void> {
    const from = this.#to === null ? this.#from : Math.max(this.#from, this.#to - overlapMs);
    const isFirst = this.#to === null;
    let oldest = to;
    for await (const { entries, last } of this.#pages.within(this.#filter, { from, to }, maxPages, wait)) {
      for (const entry of entries) {
        const key = entryKey(entry);
        if (this.#seen.has(key)) continue;
        this.#seen.add(key);
        const at = epochMs(entry.timestamp);
        oldest = Math.min(oldest, at);
        const line = errorLine(entry);
        if (line !== null) this.errors.add(at, redactPersonal(line));
      }
      this.#to = to;
      if (last) return;
    }
    this.truncated = true;
    if (isFirst) this.#from = oldest;
  }

  /** The time that was looked at. Null: nothing was read yet. */
  get looked(): { from: number; to: number } | null {
    return this.#to === null ? null : { from: this.#from, to: this.#to };
  }
}
