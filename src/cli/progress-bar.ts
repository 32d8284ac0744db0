import { cutAt } from "../cut-text.ts";

const everyMs = 100;
const barWidth = 24;

interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** How much of a file was read, on a terminal; anywhere else nothing. */
export class ProgressBar {
  readonly #terminal: Terminal;
  readonly #name: string;
  readonly #totalBytes: number | null;
  #shownAt = performance.now();
  #shown = false;

  constructor(terminal: Terminal, name: string, totalBytes: number | null) {
    this.#terminal = terminal;
    this.#name = name;
    this.#totalBytes = totalBytes;
  }

  show(readBytes: number): void {
    if (this.#terminal.isTTY !== true || performance.now() - this.#shownAt < everyMs) return;
    this.#shownAt = performance.now();
    this.#shown = true;
    const line = `${this.#name}  ${progressText(readBytes, this.#totalBytes)}`;
    this.#terminal.write(`\r\u001b[K${cutAt(line, (this.#terminal.columns || 80) - 1)}`);
  }

  clear(): void {
    if (this.#shown) this.#terminal.write("\r\u001b[K");
  }
}

export function progressText(readBytes: number, totalBytes: number | null): string {
  const read = `${(readBytes / 1e6).toFixed(0)} MB`;
  if (totalBytes === null || totalBytes === 0) return read;
  const share = Math.min(1, readBytes / totalBytes);
  const full = Math.floor(share * barWidth);
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${Math.floor(share * 100)} % of ${(totalBytes / 1e6).toFixed(0)} MB`;
}
