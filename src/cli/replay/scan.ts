import { backslash, isDigit, stringEnd, stringStop } from "./json-bytes.ts";
import { absent, jsonNull, number, other, string } from "./kinds.ts";
import { mostValues, Shapes, type Values } from "./shapes.ts";

/**
 * Finds a few values of a log entry in its JSON bytes without building the entry: a million lines hold some 10 million
 * strings, of which nearly all would be thrown away. It accepts exactly what JSON.parse accepts; where finding a value
 * takes more than its bytes (an escape in it, a key that stands twice), `plain` says so and JSON.parse must read the entry.
 */

/** The entry goes on beyond the bytes given. */
export const incomplete = -1;
/** No JSON, or nested deeper than any log entry. */
export const invalid = -2;

/** LogEntry's payloads nest at most a few levels; the limit keeps the stack, and a broken file from being read over and over. */
const maxDepth = 100;

interface Node {
  id: number;
  /** Index of the value that is looked for; -1: only values inside of it are. */
  slot: number;
  children: { key: Uint8Array; node: Node }[];
  /** The same by the length of their keys. */
  byLength: { key: Uint8Array; node: Node }[][];
}

export class EntryScanner {
  /** For each path: what was found, and where its bytes are: a string's between its quotes, a number's from first to last. */
  readonly kind: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** False: what was found may not be what JSON.parse would find. */
  plain = true;
  readonly #root: Node;
  readonly #seen: Uint8Array;
  #bytes: Uint8Array = new Uint8Array(1);
  /** Of the bytes that were given last. */
  view: DataView = new DataView(new ArrayBuffer(0));
  #end = 0;
  #escaped = false;
  readonly #shapes = new Shapes();
  readonly #values: Values = {
    count: 0,
    from: new Int32Array(mostValues),
    to: new Int32Array(mostValues),
    isString: new Uint8Array(mostValues),
  };

  /** @param paths of the values to look for, each from the entry's root. */
  constructor(paths: readonly (readonly string[])[]) {
    this.kind = new Uint8Array(paths.length);
    this.from = new Int32Array(paths.length);
    this.to = new Int32Array(paths.length);
    let nodes = 0;
    const newNode = (): Node => ({ id: nodes++, slot: -1, children: [], byLength: [] });
    this.#root = newNode();
    for (const [slot, path] of paths.entries()) {
      let node = this.#root;
      for (const part of path) {
        const key = Buffer.from(part);
        let child = node.children.find((one) => key.equals(one.key))?.node;
        if (child === undefined) {
          child = newNode();
          const one = { key: Uint8Array.from(key), node: child };
          node.children.push(one);
          for (let length = node.byLength.length; length <= key.length; length += 1) node.byLength.push([]);
          node.byLength[key.length]?.push(one);
        }
        node = child;
      }
      node.slot = slot;
    }
    this.#seen = new Uint8Array(nodes);
  }

  /**
   * @param bytes [start, end) begins with `{`; at `end` stand four zeros, which are no part of JSON.
   * @returns the index after the entry, `incomplete` or `invalid`.
   */
  scan(bytes: Uint8Array, start: number, end: number): number {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    this.plain = true;
    this.kind.fill(absent);
    if (this.#shapes.match(bytes, this.view, start, this)) return this.#shapes.end;
    this.#end = end;
    this.kind.fill(absent);
    this.#seen.fill(0);
    this.#values.count = 0;
    const after = this.#object(start + 1, this.#root, 1);
    if (after >= 0 && this.plain && this.#values.count <= mostValues) {
      this.#shapes.learn(bytes, start, after, this.#values, this);
    }
    return after;
  }

  /** @param at after the opening brace. @param node null: nothing in it is looked for. */
  #object(at: number, node: Node | null, depth: number): number {
    const bytes = this.#bytes;
    let i = this.#blank(at);
    if (bytes[i] === 0x7d) return i + 1;
    for (;;) {
      if (bytes[i] !== 0x22) return this.#wrong(i);
      const keyAt = i + 1;
      const keyEnd = this.#string(keyAt);
      if (keyEnd < 0) return keyEnd;
      let child: Node | null = null;
      if (node !== null) {
        // The escaped key may be any of those looked for.
        if (this.#escaped) this.plain = false;
        else child = this.#childOf(node, keyAt, keyEnd);
      }
      i = bytes[keyEnd + 1] === 0x3a ? keyEnd + 1 : this.#blank(keyEnd + 1);
      if (bytes[i] !== 0x3a) return this.#wrong(i);
      i += 1;
      if ((bytes[i] ?? 0) <= 0x20) i = this.#blank(i);
      i = child === null ? this.#skip(i, depth) : this.#found(i, child, depth);
      if (i < 0) return i;
      if ((bytes[i] ?? 0) <= 0x20) i = this.#blank(i);
      const next = bytes[i];
      if (next === 0x7d) return i + 1;
      if (next !== 0x2c) return this.#wrong(i);
      i += 1;
      if ((bytes[i] ?? 0) <= 0x20) i = this.#blank(i);
    }
  }

  #childOf(node: Node, from: number, to: number): Node | null {
    const bytes = this.#bytes;
    const length = to - from;
    const candidates = node.byLength[length];
    if (candidates === undefined) return null;
    for (let j = 0; j < candidates.length; j += 1) {
      const { key, node: child } = candidates[j] as { key: Uint8Array; node: Node };
      let i = 0;
      while (i < length && key[i] === bytes[from + i]) i += 1;
      if (i < length) continue;
      if (this.#seen[child.id] === 1) this.plain = false;
      this.#seen[child.id] = 1;
      return child;
    }
    return null;
  }

  /** A value that is looked for, or that holds such values. */
  #found(at: number, node: Node, depth: number): number {
    const { slot, children } = node;
    const first = this.#bytes[at];
    if (first === 0x7b && children.length > 0) {
      if (slot >= 0) {
        this.kind[slot] = other;
        this.from[slot] = at;
        this.to[slot] = at;
      }
      return depth >= maxDepth ? invalid : this.#object(at + 1, node, depth + 1);
    }
    const after = this.#skip(at, depth);
    if (after < 0 || slot < 0) return after;
    const isString = first === 0x22;
    if (isString && this.#escaped) this.plain = false;
    this.kind[slot] = isString ? string : first === 0x6e ? jsonNull : isNumberStart(first) ? number : other;
    this.from[slot] = isString ? at + 1 : at;
    this.to[slot] = isString ? after - 1 : after;
    return after;
  }

  /** Past any value. */
  #skip(at: number, depth: number): number {
    const first = this.#bytes[at];
    if (first === 0x22) {
      const end = this.#string(at + 1);
      if (end >= 0) this.#value(at + 1, end, 1);
      return end < 0 ? end : end + 1;
    }
    if (first === 0x7b) return depth >= maxDepth ? invalid : this.#object(at + 1, null, depth + 1);
    if (first === 0x5b) return depth >= maxDepth ? invalid : this.#array(at + 1, depth + 1);
    if (first === 0x74) return this.#literal(at, literals.true);
    if (first === 0x66) return this.#literal(at, literals.false);
    if (first === 0x6e) return this.#literal(at, literals.null);
    if (!isNumberStart(first)) return this.#wrong(at);
    const after = this.#number(at);
    this.#value(at, after, 0);
    return after;
  }

  /** Beyond `mostValues` they are only counted. */
  #value(from: number, to: number, isString: number): void {
    const values = this.#values;
    values.from[values.count] = from;
    values.to[values.count] = to;
    values.isString[values.count] = isString;
    values.count += 1;
  }

  #array(at: number, depth: number): number {
    let i = this.#blank(at);
    if (this.#bytes[i] === 0x5d) return i + 1;
    for (;;) {
      i = this.#skip(i, depth);
      if (i < 0) return i;
      i = this.#blank(i);
      const next = this.#bytes[i];
      if (next === 0x5d) return i + 1;
      if (next !== 0x2c) return this.#wrong(i);
      i = this.#blank(i + 1);
    }
  }

  /** @param at after the opening quote. @returns the index of the closing one. */
  #string(at: number): number {
    const stop = stringStop(this.view, at);
    this.#escaped = this.#bytes[stop] === backslash;
    const end = stringEnd(this.#bytes, this.view, stop);
    return end >= 0 ? end : this.#wrong(-1 - end);
  }

  #number(at: number): number {
    const bytes = this.#bytes;
    let i = bytes[at] === 0x2d ? at + 1 : at;
    if (bytes[i] === 0x30) i += 1;
    else {
      const after = this.#digits(i);
      if (after < 0) return after;
      i = after;
    }
    if (bytes[i] === 0x2e) {
      const after = this.#digits(i + 1);
      if (after < 0) return after;
      i = after;
    }
    if (bytes[i] === 0x65 || bytes[i] === 0x45) {
      const sign = bytes[i + 1];
      const after = this.#digits(sign === 0x2b || sign === 0x2d ? i + 2 : i + 1);
      if (after < 0) return after;
      i = after;
    }
    return i;
  }

  /** One digit or more. */
  #digits(at: number): number {
    const bytes = this.#bytes;
    let i = at;
    while (isDigit(bytes[i])) i += 1;
    return i > at ? i : this.#wrong(i);
  }

  #literal(at: number, letters: Uint8Array): number {
    for (let i = 0; i < letters.length; i += 1) if (this.#bytes[at + i] !== letters[i]) return this.#wrong(at + i);
    return at + letters.length;
  }

  #blank(at: number): number {
    const bytes = this.#bytes;
    let i = at;
    while (bytes[i] === 0x20 || bytes[i] === 0x0a || bytes[i] === 0x0d || bytes[i] === 0x09) i += 1;
    return i;
  }

  /** The byte here is none that may stand here: or there is no byte yet. */
  #wrong(at: number): number {
    return at >= this.#end ? incomplete : invalid;
  }
}

const literals = {
  true: Uint8Array.from(Buffer.from("true")),
  false: Uint8Array.from(Buffer.from("false")),
  null: Uint8Array.from(Buffer.from("null")),
};

function isNumberStart(byte: number | undefined): boolean {
  return byte === 0x2d || isDigit(byte);
}
