import type { FileRead } from "./export/file-read.ts";

/** One window of a scope, and the files that hold something of it. */
export interface PlannedWindow {
  from: number;
  files: FileRead[];
}

/**
 * When the windows of one scope begin: with its first request. Files that follow one another or overlap hold one deploy
 * together, and so do those that begin within a window; a file of a later time is looked at by itself, as each night's export is.
 */
export class WindowStarts {
  readonly #from: number | null;
  /** From a window's start to its last late entry. */
  readonly #spanMs: number;
  readonly #firstIn = new Map<FileRead, number>();

  /** @param from a time at which the one window begins; null: with the first request. */
  constructor(from: number | null, spanMs: number) {
    this.#from = from;
    this.#spanMs = spanMs;
  }

  /** A request of this file began then. */
  note(file: FileRead, beganAt: number): void {
    if (!(beganAt >= (this.#firstIn.get(file) ?? Infinity))) this.#firstIn.set(file, beganAt);
  }

  /** May an entry of this time lie in a window, by what is known so far? False once is false for good. */
  mayHold(at: number): boolean {
    if (this.#from !== null) return this.#holds(this.#from, at);
    for (const first of this.#firstIn.values()) if (this.#holds(first, at)) return true;
    return false;
  }

  /** When all is read. */
  windows(): PlannedWindow[] {
    const files = [...this.#firstIn].toSorted(([, a], [, b]) => a - b);
    if (this.#from !== null) return [{ from: this.#from, files: files.map(([file]) => file) }];
    const windows: (PlannedWindow & { lastAt: number })[] = [];
    for (const [file, first] of files) {
      const latest = windows.at(-1);
      if (latest !== undefined && (first < latest.from + this.#spanMs || file.firstAt <= latest.lastAt)) {
        latest.files.push(file);
        latest.lastAt = Math.max(latest.lastAt, file.lastAt);
      } else windows.push({ from: first, files: [file], lastAt: file.lastAt });
    }
    return windows;
  }

  #holds(from: number, at: number): boolean {
    return at >= from && at < from + this.#spanMs;
  }
}
