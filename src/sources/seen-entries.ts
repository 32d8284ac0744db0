import { KeySet } from "./key-set.ts";
import { entryKey, epochMs, type LogEntry } from "./log-entry.ts";

/** Entries are told apart for so long; nothing older is read again. Bounds the memory of a window of any length. */
export const rememberMs = 15 * 60_000;

const minuteMs = 60_000;

/**
 * Which entries of a window were given before. Each poll reads again what the last ones read, for what came late: none may
 * count twice.
 */
export class SeenEntries {
  readonly #window: { from: number; to: number };
  readonly #takesBack: boolean;
  /** Per minute of the entries' timestamps. */
  readonly #keys = new Map<number, KeySet>();
  /** What the poll that goes on has given. */
  #givenNow: { minute: number; key: number; weight: number }[] = [];

  /** @param takesBack may a whole poll be taken back? Else what it gave is not kept for that. */
  constructor(window: { from: number; to: number }, takesBack: boolean) {
    this.#window = window;
    this.#takesBack = takesBack;
  }

  /**
   * Is it of the window, and not seen before? From now on it is. The window is checked again here: a server that reads the
   * filter's times more coarsely must not add to the count.
   *
   * @param weight so many entries it stands for.
   */
  add(entry: LogEntry, weight: number): boolean {
    const at = epochMs(entry.timestamp);
    if (!(at >= this.#window.from && at < this.#window.to)) return false;
    const minute = Math.floor(at / minuteMs);
    let keys = this.#keys.get(minute);
    if (keys === undefined) {
      keys = new KeySet();
      this.#keys.set(minute, keys);
    }
    const key = entryKey(entry);
    if (!keys.add(key)) return false;
    if (this.#takesBack) this.#givenNow.push({ minute, key, weight });
    return true;
  }

  /** A poll begins: what came before it stays. */
  begin(): void {
    this.#givenNow = [];
  }

  /** The poll's entries are taken for new when they come again. Gives what each of them stood for. */
  takeBack(): number[] {
    return this.#givenNow.splice(0).map(({ minute, key, weight }) => {
      this.#keys.get(minute)?.delete(key);
      return weight;
    });
  }

  /** @param now epoch ms. */
  forget(now: number): void {
    const oldest = Math.floor((now - rememberMs) / minuteMs) - 1;
    for (const minute of this.#keys.keys()) if (minute < oldest) this.#keys.delete(minute);
  }
}
