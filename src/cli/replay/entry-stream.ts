import { type EntryScanner, incomplete, invalid } from "./scan.ts";

/** What could not be read. */
export interface BadLines {
  count: number;
  /** Where the first one is, for people: "line 17". Null: there is none. */
  first: string | null;
}

/** Far above the 256 KB that Cloud Logging takes for one entry. */
const mostEntryBytes = 16 * 1024 * 1024;
const firstCapacity = 4 * 1024 * 1024;
/** What the scanner wants to find at the end. */
const spare = 4;

const newline = 0x0a;
const openBrace = 0x7b;
const wrapper = /^\{\s*"entries"\s*:\s*\[/;
const wrapperBytes = 200;

/** `lines`: values one after the other. `array`: within brackets. `tail`: the rest of `{"entries": […], …}`. `skip`: to `#until`. */
type State = "lines" | "array" | "tail" | "skip";

/**
 * Log entries from UTF-8 bytes that come in pieces: one a line, or any values one after the other; arrays of them, compact
 * or indented; `{"entries": […]}`. What is no entry is counted and left out. Memory: one entry and one piece.
 */
export class EntryStream {
  readonly #scanner: EntryScanner;
  readonly #onEntry: (bytes: Buffer, start: number, end: number) => boolean;
  #buffer = Buffer.alloc(firstCapacity + spare);
  /** Unread bytes are [#start, #end); zeros stand at #end. */
  #start = 0;
  #end = 0;
  #state: State = "lines";
  #inWrapper = false;
  /** In `skip`: what to look for, where to go on from there, and in which state. */
  #until = Buffer.from("\n");
  #resumeAt = 0;
  #resumeIn: State = "lines";
  /** Lines that have ended, as far as they are known: entries of several lines are not counted through. */
  #lines = 0;
  #entries = 0;
  /** The blanks before this value on its line; null: something else stands there. */
  #indent: string | null = null;
  readonly bad: BadLines = { count: 0, first: null };

  /** @param onEntry false: the entry is of no use after all, and counts as bad. The bytes are only lent. */
  constructor(scanner: EntryScanner, onEntry: (bytes: Buffer, start: number, end: number) => boolean) {
    this.#scanner = scanner;
    this.#onEntry = onEntry;
  }

  push(piece: Uint8Array): void {
    this.#makeRoom(piece.length);
    this.#buffer.set(piece, this.#end);
    this.#end += piece.length;
    this.#buffer.fill(0, this.#end, this.#end + spare);
    this.#read(false);
  }

  end(): void {
    this.#read(true);
    if (this.#state === "skip") return;
    // An array or a wrapper that does not end was cut off.
    if (this.#state !== "lines") this.#countBad("the end");
  }

  #makeRoom(length: number): void {
    const held = this.#end - this.#start;
    if (this.#start > 0) {
      this.#buffer.copyWithin(0, this.#start, this.#end);
      this.#start = 0;
      this.#end = held;
    }
    if (held + length + spare <= this.#buffer.length) return;
    const wider = Buffer.alloc(Math.max(2 * this.#buffer.length, held + length) + spare);
    this.#buffer.copy(wider, 0, 0, held);
    this.#buffer = wider;
  }

  #read(final: boolean): void {
    // Each step takes something from the buffer or says that it needs more.
    while (this.#start < this.#end && this.#step(final));
  }

  #step(final: boolean): boolean {
    if (this.#state === "skip") return this.#skip(final);
    if (this.#state === "tail") return this.#tail();
    this.#blank();
    if (this.#start >= this.#end) return false;
    const byte = this.#buffer[this.#start];
    if (this.#state === "array" && byte === 0x5d) {
      this.#start += 1;
      this.#state = this.#inWrapper ? "tail" : "lines";
      return true;
    }
    if (this.#state === "lines" && byte === 0x5b) return this.#open(1, false);
    if (byte !== openBrace) {
      this.#giveUp();
      return true;
    }
    if (this.#state === "array" || !this.#couldBeWrapper()) return this.#entry(final);
    if (this.#end - this.#start < wrapperBytes && !final) return false;
    const head = this.#buffer.toString("latin1", this.#start, Math.min(this.#end, this.#start + wrapperBytes));
    const opening = wrapper.exec(head)?.[0];
    return opening === undefined ? this.#entry(final) : this.#open(opening.length, true);
  }

  /** Is the first key one that begins with an e, or not there yet? */
  #couldBeWrapper(): boolean {
    const buffer = this.#buffer;
    let i = this.#start + 1;
    while (i < this.#end && (buffer[i] ?? 0) <= 0x20) i += 1;
    return i + 1 >= this.#end || (buffer[i] === 0x22 && buffer[i + 1] === 0x65);
  }

  #open(length: number, inWrapper: boolean): boolean {
    this.#start += length;
    this.#indent = null;
    this.#state = "array";
    this.#inWrapper = inWrapper;
    return true;
  }

  #entry(final: boolean): boolean {
    const after = this.#scanner.scan(this.#buffer, this.#start, this.#end);
    if (after === invalid || (after === incomplete && (final || this.#end - this.#start > mostEntryBytes))) {
      this.#giveUp();
      return true;
    }
    if (after === incomplete) return false;
    if (this.#state === "lines") {
      const follows = this.#follower(after);
      // Whether the line ends here is not known yet.
      if (follows === null && !final) return false;
      if (follows === false) {
        this.#giveUp();
        return true;
      }
    }
    if (!this.#onEntry(this.#buffer, this.#start, after)) this.#countBad(this.#here());
    this.#entries += 1;
    this.#start = after;
    this.#indent = null;
    return true;
  }

  /** May what stands after a value on its line stand there? Null: nothing stands there yet. */
  #follower(after: number): boolean | null {
    let i = after;
    while (this.#buffer[i] === 0x20 || this.#buffer[i] === 0x09 || this.#buffer[i] === 0x0d) i += 1;
    if (i >= this.#end) return null;
    const byte = this.#buffer[i];
    // Commas: lines cut out of an array.
    return byte === newline || byte === 0x2c || byte === openBrace;
  }

  /** Over blanks and commas. */
  #blank(): void {
    const buffer = this.#buffer;
    let i = this.#start;
    for (; i < this.#end; i += 1) {
      const byte = buffer[i];
      if (byte === newline) {
        this.#lines += 1;
        this.#indent = "";
      } else if (byte === 0x20 || byte === 0x09) {
        if (this.#indent !== null) this.#indent += byte === 0x20 ? " " : "\t";
      } else if (byte === 0x2c) this.#indent = null;
      else if (byte !== 0x0d) break;
    }
    this.#start = i;
  }

  /** What stands here is no entry: one bad line, and on to where the next entry may begin. */
  #giveUp(): void {
    this.#countBad(this.#here());
    this.#resumeIn = this.#state;
    this.#state = "skip";
    if (this.#resumeIn === "lines") {
      this.#until = Buffer.from("\n");
      this.#resumeAt = 0;
      return;
    }
    // In an indented array entries begin at one column, and nothing within an entry does.
    this.#until = Buffer.from(this.#indent === null ? "},{" : `\n${this.#indent}{`);
    this.#resumeAt = this.#until.length - 1;
  }

  #skip(final: boolean): boolean {
    const found = this.#buffer.subarray(0, this.#end).indexOf(this.#until, this.#start);
    if (found >= 0) {
      this.#start = found + this.#resumeAt;
      this.#state = this.#resumeIn;
      return true;
    }
    // Its beginning may be at the end of this piece.
    this.#start = final ? this.#end : Math.max(this.#start, this.#end - this.#until.length + 1);
    return false;
  }

  /** After the array in `{"entries": […], "nextPageToken": "…"}`. */
  #tail(): boolean {
    const text = this.#buffer.toString("latin1", this.#start, this.#end);
    const rest = /^(?:[^"{}]|"(?:[^"\\]|\\.)*")*\}/.exec(text)?.[0];
    if (rest === undefined) return false;
    this.#start += rest.length;
    this.#state = "lines";
    this.#inWrapper = false;
    return true;
  }

  #here(): string {
    return this.#state === "array" ? `entry ${this.#entries + 1}` : `line ${this.#lines + 1}`;
  }

  #countBad(where: string): void {
    this.bad.count += 1;
    this.bad.first ??= where;
  }
}
