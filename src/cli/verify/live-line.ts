import { columnsOf } from "../columns.ts";
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

  /** The latest state of affairs: of the lines, from the longest to the shortest, the first that fits. */
  status(...lines: [string, ...string[]]): void {
    if (this.#out.isTTY !== true) {
      this.say(lines[0]);
      return;
    }
    const room = (this.#out.columns || 80) - 1;
    const all = lines.map((line) => plain(line, 4_000));
    const shown = all.find((line) => columnsOf(line) <= room) ?? cut(all.at(-1) ?? "", room);
    this.#out.write(`\r\u001b[K${shown}`);
    this.#open = true;
  }

  /** The status stays as it stands, and what follows begins a line. */
  end(): void {
    if (this.#open) this.#out.write("\n");
    this.#open = false;
  }
}

/** A line that wrapped could not be written over. What is left out is said by its last character. */
function cut(line: string, columns: number): string {
  if (columnsOf(line) <= columns) return line;
  let shown = "";
  let used = 1;
  for (const character of line) {
    used += columnsOf(character);
    if (used > columns) break;
    shown += character;
  }
  return `${shown}…`;
}
