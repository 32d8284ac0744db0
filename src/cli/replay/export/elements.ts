import { isObject } from "./entry.ts";
import { parsedText } from "./values.ts";

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

/** Far above the 256 KB that Cloud Logging takes for one entry, in characters. */
const longestElement = 16 * 1024 * 1024;
/** What stands outside of objects is waited for no further. */
const longestBetween = 512 * 1024;

const listHead = new RegExp(`"(?:${listKeys.join("|")})"\\s*:\\s*$`);
const longestListHead = 64;

/** What an object came to: its end; or it goes on beyond this text; or it is a list's wrapper; or it ended too early. */
type Walked = { kind: "ended" | "list" | "broken"; to: number } | { kind: "open" };

/**
 * The JSON objects of a text that comes in pieces: one a line, any one after the other, or members of arrays and of lists
 * such as `{"entries": […]}`, however large. What goes on until a line begins alike is tried first; else an object is found
 * by its braces. JSON.parse does the rest. Memory: one object and one piece.
 */
export class Elements {
  readonly #onElement: (value: object) => void;
  readonly #onBad: (text: string) => void;
  /** Before the first line a newline, as before all others. */
  #text = "\n";
  #at = 0;
  /** The arrays and list wrappers around this place. */
  readonly #open: ("[" | "{")[] = [];
  /** Newlines of the text before. */
  #lines = 0;
  #elements = 0;

  /** @param onBad what is no JSON object. */
  constructor(onElement: (value: object) => void, onBad: (text: string) => void) {
    this.#onElement = onElement;
    this.#onBad = onBad;
  }

  /** Where the element that is told begins, for people: "line 17". */
  get place(): string {
    const line = `line ${this.#lines + newlinesIn(this.#text.slice(0, this.#at))}`;
    // Members of an array on one line have no other number.
    return this.#open.length > 0 ? `${line}, entry ${this.#elements + 1}` : line;
  }

  push(piece: string): void {
    this.#lines += newlinesIn(this.#text.slice(0, this.#at));
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    while (this.#step(false));
  }

  /** @returns whether the text ended where JSON may end. */
  end(): boolean {
    while (this.#step(true));
    return this.#open.length === 0 && this.#at === this.#text.length;
  }

  /** Takes something, or says that it needs more. */
  #step(final: boolean): boolean {
    const text = this.#text;
    let start = this.#at;
    while (isBetween(text[start])) start += 1;
    if (start === text.length) {
      // By how far in it begins on its line the next object is known.
      if (final || start - this.#at > longestBetween) this.#at = start;
      return false;
    }
    const around = this.#open.at(-1);
    switch (text[start]) {
      case "{":
        return this.#element(start, final);
      case "[":
        this.#open.push("[");
        this.#at = start + 1;
        return true;
      case around === "[" ? "]" : "}":
        if (around === undefined) return this.#noElement(start, final);
        this.#open.pop();
        this.#at = start + 1;
        return true;
      default:
        return around === "{" ? this.#member(start, final) : this.#noElement(start, final);
    }
  }

  #element(start: number, final: boolean): boolean {
    const text = this.#text;
    // A value beside a wrapper's list is none.
    const wanted = this.#open.at(-1) !== "{";
    const before = text.slice(this.#at, start);
    const line = before.lastIndexOf("\n");
    // As far in as this one: the next object.
    const next = line < 0 ? -1 : text.indexOf(`${before.slice(line)}{`, start);
    if (next >= 0 && wanted && this.#emit(start, next)) return true;
    const walked = walk(text, start, next < 0 ? text.length : next);
    switch (walked.kind) {
      case "ended":
        if (wanted && !this.#emit(start, walked.to)) this.#bad(start, walked.to);
        else this.#at = walked.to;
        return true;
      case "list":
        this.#open.push("{", "[");
        this.#at = walked.to;
        return true;
      case "broken":
        this.#bad(start, walked.to);
        return true;
      case "open":
        if (next < 0 && !final && text.length - start <= longestElement) return false;
        // It was cut off, or is none.
        this.#bad(start, next < 0 ? text.length : next);
        // A text that ends within an object is not whole.
        if (final && next < 0) this.#at = start;
        return next >= 0;
    }
  }

  /** In a list's wrapper, beside the list: keys and values of no interest. */
  #member(start: number, final: boolean): boolean {
    const text = this.#text;
    const last = text[start] === '"' ? endOfString(text, start) : start;
    if (last < text.length) {
      this.#at = last + 1;
      return true;
    }
    return !final && last - start > longestElement && this.#noElement(start, final);
  }

  /** Up to the line's end, or the next brace. */
  #noElement(start: number, final: boolean): boolean {
    const text = this.#text;
    let end = start + 1;
    while (end < text.length && text[end] !== "\n" && text[end] !== "{") end += 1;
    if (end === text.length && !final && end - start < longestBetween) return false;
    this.#bad(start, end);
    return true;
  }

  /** @returns whether this is one object, not a list's wrapper. */
  #emit(start: number, end: number): boolean {
    let last = end - 1;
    while (isBetween(this.#text[last])) last -= 1;
    const value = parsedText(this.#text.slice(start, last + 1));
    if (!isObject(value)) return false;
    if (value["timestamp"] === undefined && listKeys.some((key) => Array.isArray(value[key]))) return false;
    this.#at = start;
    this.#onElement(value);
    this.#elements += 1;
    this.#at = end;
    return true;
  }

  #bad(start: number, end: number): void {
    this.#at = start;
    this.#onBad(this.#text.slice(start, Math.min(end, start + 200)));
    this.#elements += 1;
    this.#at = end;
  }
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** From an opening brace to its own closing one. */
function walk(text: string, start: number, end: number): Walked {
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    switch (text[i]) {
      case '"':
        i = endOfString(text, i);
        if (text[i] === "\n") return { kind: "broken", to: i };
        break;
      case "{":
        depth += 1;
        break;
      case "}":
        depth -= 1;
        if (depth === 0) return { kind: "ended", to: i + 1 };
        break;
      case "[":
        if (depth === 1 && listHead.test(text.slice(Math.max(start, i - longestListHead), i))) {
          return { kind: "list", to: i + 1 };
        }
    }
  }
  return { kind: "open" };
}

/** Where a string's closing quote is, or the newline at which it was cut off: no string of JSON holds one. */
function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"' && text[i] !== "\n") i += text[i] === "\\" ? 2 : 1;
  return i;
}

/** What may stand between objects. */
function isBetween(character: string | undefined): boolean {
  return character === "\n" || character === "," || character === " " || character === "\r" || character === "\t";
}
