/** Keys under which tools put a list of entries: entries.list, Cloud Console, Pub/Sub pull, BigQuery, and scripts. */
export const listKeys = [
  "entries",
  "logs",
  "logEntries",
  "log_entries",
  "receivedMessages",
  "messages",
  "events",
  "items",
  "records",
  "results",
  "rows",
  "data",
] as const;

/** Far above the 256 KB that Cloud Logging takes for one entry. */
const mostElementBytes = 16 * 1024 * 1024;
/** A line longer than this is looked through brace by brace at once. */
const mostLineBytes = 512 * 1024;

const [newline, quote, backslash] = [0x0a, 0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

const listHead = new RegExp(`"(?:${listKeys.join("|")})"\\s*:\\s*$`);
const longestListHead = 64;

/** What an element came to: its end; or it goes on beyond these bytes; or it is a list's wrapper; or it ended too early. */
type Walked =
  | { kind: "ended"; end: number }
  | { kind: "open" }
  | { kind: "list"; from: number }
  | { kind: "broken"; resumeAt: number };

/**
 * The JSON objects of a text that comes in pieces: one a line, any one after the other, or members of arrays and of lists
 * such as `{"entries": […]}`, however large. A whole line is tried first; else an object is found by its braces. JSON.parse
 * does the rest. Memory: one object and one piece.
 */
export class Elements {
  readonly #onElement: (value: object, place: string) => void;
  readonly #onBad: (text: string, place: string) => void;
  #buffer: Buffer = Buffer.alloc(0);
  #at = 0;
  /** The arrays and list wrappers around this place. */
  readonly #open: number[] = [];
  #lines = 0;
  #elements = 0;
  #byLine = true;
  /** So many blanks stand before this place on its line; null: something else does. */
  #indent: number | null = 0;
  /** Of an object too large to be one the rest of the line is left out. */
  #skipsLine = false;

  /** @param onBad what is no JSON object; `place` is for people: "line 17". */
  constructor(onElement: (value: object, place: string) => void, onBad: (text: string, place: string) => void) {
    this.#onElement = onElement;
    this.#onBad = onBad;
  }

  push(piece: Buffer): void {
    const rest = this.#buffer.subarray(this.#at);
    this.#buffer = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    this.#at = 0;
    this.#read(false);
  }

  /** @returns whether the text ended where JSON may end. */
  end(): boolean {
    this.#read(true);
    return this.#open.length === 0 && this.#at >= this.#buffer.length && !this.#skipsLine;
  }

  #read(final: boolean): void {
    while (this.#skipBlank() && this.#step(final));
  }

  /** @returns whether anything is left. */
  #skipBlank(): boolean {
    const buffer = this.#buffer;
    for (; this.#at < buffer.length; this.#at += 1) {
      const byte = buffer[this.#at];
      if (byte === newline) {
        this.#lines += 1;
        this.#indent = 0;
        this.#skipsLine = false;
      } else if (byte === 0x20 || byte === 0x09) {
        if (this.#indent !== null) this.#indent += 1;
      } else if (byte === 0x2c) this.#indent = null;
      else if (byte !== 0x0d && !this.#skipsLine) return true;
    }
    return false;
  }

  /** Each step takes something, or says that it needs more. */
  #step(final: boolean): boolean {
    const byte = this.#buffer[this.#at] ?? 0;
    const around = this.#open.at(-1);
    if (byte === openBrace) return this.#element(final, around !== openBrace);
    if (byte === openBracket) this.#open.push(byte);
    else if ((byte === closeBracket && around === openBracket) || (byte === closeBrace && around === openBrace)) {
      this.#open.pop();
    } else if (around === openBrace) return this.#member(final);
    else return this.#noElement(final);
    this.#take(this.#at + 1);
    return true;
  }

  /** @param wanted false: a value beside a wrapper's list. */
  #element(final: boolean, wanted: boolean): boolean {
    if (this.#byLine && wanted && this.#line()) return true;
    const start = this.#at;
    const walked = this.#walk(start, final);
    switch (walked.kind) {
      case "ended":
        if (wanted) this.#parse(start, walked.end);
        // Objects on lines of their own are read line by line from here on.
        this.#byLine =
          this.#buffer[walked.end] === newline && !this.#buffer.subarray(start, walked.end).includes(newline);
        this.#take(walked.end);
        return true;
      case "list":
        this.#open.push(openBrace, openBracket);
        this.#take(walked.from);
        return true;
      case "broken":
        this.#bad(start, walked.resumeAt);
        this.#take(walked.resumeAt);
        return true;
      case "open":
        if (!final && this.#buffer.length - start <= mostElementBytes) return false;
        this.#bad(start, this.#buffer.length);
        // Of a text that was cut nothing more can be known; of an endless object the rest of its line is skipped.
        if (final) return false;
        this.#take(this.#buffer.length);
        this.#skipsLine = true;
        return true;
    }
  }

  /** Is the rest of the line one object? */
  #line(): boolean {
    const buffer = this.#buffer;
    const start = this.#at;
    const end = buffer.subarray(start, start + mostLineBytes).indexOf(newline) + start;
    if (end < start) {
      this.#byLine = false;
      return false;
    }
    let last = end - 1;
    while (buffer[last] === 0x0d || buffer[last] === 0x2c || buffer[last] === 0x20) last -= 1;
    const value = buffer[last] === closeBrace ? parsed(buffer.toString("utf8", start, last + 1)) : undefined;
    if (value === undefined) {
      this.#byLine = false;
      return false;
    }
    this.#emit(value);
    // Line by line nothing need be looked through for newlines.
    this.#at = end;
    this.#indent = null;
    return true;
  }

  /** From an opening brace to its own closing one. */
  #walk(start: number, final: boolean): Walked {
    const buffer = this.#buffer;
    const indent = this.#indent;
    let depth = 0;
    let inString = false;
    for (let i = start; i < buffer.length; i += 1) {
      const byte = buffer[i];
      if (inString) {
        if (byte === backslash) i += 1;
        else if (byte === quote) inString = false;
        // No string of JSON holds one: the line was cut off.
        else if (byte === newline) return { kind: "broken", resumeAt: i };
      } else if (byte === quote) inString = true;
      else if (byte === openBrace) depth += 1;
      else if (byte === closeBrace) {
        depth -= 1;
        if (depth === 0) return { kind: "ended", end: i + 1 };
      } else if (byte === openBracket) {
        if (depth === 1 && isListHead(buffer, start, i)) return { kind: "list", from: i + 1 };
      } else if (byte === newline && indent !== null) {
        if (i + indent + 1 >= buffer.length && !final) return { kind: "open" };
        // As far in as this one: the next object, where this one was cut off.
        if (isObjectAt(buffer, i + 1, indent)) return { kind: "broken", resumeAt: i };
      }
    }
    return { kind: "open" };
  }

  /** In a list's wrapper, beside the list: keys and values of no interest. */
  #member(final: boolean): boolean {
    const buffer = this.#buffer;
    const start = this.#at;
    if (buffer[start] !== quote) {
      this.#take(start + 1);
      return true;
    }
    for (let i = start + 1; i < buffer.length; i += 1) {
      if (buffer[i] === backslash) i += 1;
      else if (buffer[i] === quote) {
        this.#take(i + 1);
        return true;
      }
    }
    if (final) return false;
    return this.#buffer.length - start > mostElementBytes && this.#noElement(final);
  }

  /** Up to the line's end, or the next brace. */
  #noElement(final: boolean): boolean {
    const buffer = this.#buffer;
    const start = this.#at;
    let end = start + 1;
    while (end < buffer.length && buffer[end] !== newline && buffer[end] !== openBrace) end += 1;
    if (end === buffer.length && !final && end - start < mostLineBytes) return false;
    this.#bad(start, end);
    this.#take(end);
    return true;
  }

  #parse(start: number, end: number): void {
    const value = parsed(this.#buffer.toString("utf8", start, end));
    if (value === undefined) this.#bad(start, end);
    else this.#emit(value);
  }

  #emit(value: object): void {
    this.#onElement(value, this.#place());
    this.#elements += 1;
  }

  #bad(start: number, end: number): void {
    this.#onBad(this.#buffer.toString("utf8", start, Math.min(end, start + 200)), this.#place());
    this.#elements += 1;
  }

  #place(): string {
    const [line, element] = [this.#lines + 1, this.#elements + 1];
    // Members of an array on one line have no other number.
    return this.#open.length > 0 ? `line ${line}, entry ${element}` : `line ${line}`;
  }

  #take(end: number): void {
    for (let i = this.#at; i < end; i += 1) if (this.#buffer[i] === newline) this.#lines += 1;
    this.#at = end;
    this.#indent = null;
  }
}

function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

function isObjectAt(buffer: Buffer, from: number, indent: number): boolean {
  for (let i = from; i < from + indent; i += 1) if (buffer[i] !== 0x20 && buffer[i] !== 0x09) return false;
  return buffer[from + indent] === openBrace;
}

function isListHead(buffer: Buffer, start: number, at: number): boolean {
  return listHead.test(buffer.toString("latin1", Math.max(start, at - longestListHead), at));
}
