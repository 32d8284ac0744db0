import { plain } from "../../report/text/escape.ts";

interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** What happens, as it happens: on a terminal the status is one line that is written over, anywhere else each is a line. */
export class LiveLine {
  readonly #out: Terminal;
  #open = false;

  constructor(out: Terminal) {
    this.#out = out;
  }

  /** A line that stays. */
  say(line: string): void {
    this.end();
    this.#out.write(`${plain(line, 4_000)}\n`);
  }

  /** The latest state of affairs. */
  status(line: string): void {
    if (this.#out.isTTY !== true) {
      this.say(line);
      return;
    }
    this.#out.write(`\r\u001b[K${fitted(plain(line, 4_000), (this.#out.columns || 80) - 1)}`);
    this.#open = true;
  }

  /** The status stays as it stands, and what follows begins a line. */
  end(): void {
    if (this.#open) this.#out.write("\n");
    this.#open = false;
  }
}

/** A line that wrapped could not be written over. Letters of Korean and the like take two columns. */
function fitted(line: string, columns: number): string {
  let used = 0;
  let shown = "";
  for (const character of line) {
    used += /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
    if (used > columns) break;
    shown += character;
  }
  return shown;
}
