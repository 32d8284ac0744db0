import { isDigit, quote, stringEnd, stringStop } from "./json-bytes.ts";
import { absent, number, string } from "./kinds.ts";

/** So many layouts are known at once: an app's entries, Cloud Run's own, and variants of them with a field more or less. */
const mostShapes = 8;
/** A layout of more values, or longer text between them, is none that a machine wrote a million times. */
export const mostValues = 128;
/** Text that never fits is tried so often before it is left alone for a while. */
const mostMisses = 256;
const restFor = 16_384;

/** Where the scanner found the values of one entry, in the order of their bytes: strings between their quotes, numbers. */
export interface Values {
  count: number;
  from: Int32Array;
  to: Int32Array;
  isString: Uint8Array;
}

/** What is looked for: for each slot the kind of its value and its bytes. */
export interface Found {
  kind: Uint8Array;
  from: Int32Array;
  to: Int32Array;
}

interface Mark {
  slot: number;
  kind: number;
  from: number;
  to: number;
}

/** Text that must stand as it did, then a value of one type, which may be any. */
interface Part {
  textFrom: number;
  textTo: number;
  /** Slots within the text, by their place in it. */
  marks: Mark[];
  /** `string`, `number`, or `absent` at the end. */
  value: number;
  /** Slot of the value, or -1. */
  slot: number;
}

interface Shape {
  /** The entry it was learned from. */
  bytes: Uint8Array;
  view: DataView;
  values: Values;
  marks: Mark[];
  /** Which values were seen to differ. */
  varies: Uint8Array;
  parts: Part[];
}

/**
 * Layouts of entries. Programs write line after line with the same keys in the same order and most values equal: such a
 * line is the known text with some strings and numbers exchanged. Where the text matches, and each exchanged value is a
 * string without escapes or a plain number, the line is JSON as surely as the one that was read in full, and its values
 * are where they were. Anything else is read in full.
 */
export class Shapes {
  readonly #shapes: Shape[] = [];
  #misses = 0;
  #rest = 0;
  /** Where the latest match ended. */
  end = 0;

  /** @param found filled in when a shape fits. @returns whether one does. Bytes end with four zeros, see EntryScanner. */
  match(bytes: Uint8Array, view: DataView, start: number, found: Found): boolean {
    if (this.#rest > 0) {
      this.#rest -= 1;
      return false;
    }
    for (let i = 0; i < this.#shapes.length; i += 1) {
      const shape = this.#shapes[i] as Shape;
      // One that fits only so far has found only what is there: the keys up to that point are the entry's own.
      if (!this.#fits(shape, bytes, view, start, found)) continue;
      if (i > 0) {
        this.#shapes[i] = this.#shapes[0] as Shape;
        this.#shapes[0] = shape;
      }
      this.#misses = 0;
      return true;
    }
    return false;
  }

  /** An entry was read in full, in [start, end): its layout is known from now on. */
  learn(bytes: Uint8Array, start: number, end: number, values: Values, found: Found): void {
    if (this.#rest > 0) return;
    this.#misses += 1;
    if (this.#misses > mostMisses) {
      this.#misses = 0;
      this.#rest = restFor;
      return;
    }
    const fresh = shapeOf(bytes, start, end, values, found);
    const known = this.#shapes.findIndex((shape) => sameLayout(shape, fresh));
    if (known >= 0) {
      const before = this.#shapes[known] as Shape;
      for (let i = 0; i < values.count; i += 1) {
        if (before.varies[i] === 1 || !sameValue(before, fresh, i)) fresh.varies[i] = 1;
      }
      this.#shapes.splice(known, 1);
    }
    fresh.parts = partsOf(fresh);
    this.#shapes.unshift(fresh);
    if (this.#shapes.length > mostShapes) this.#shapes.pop();
  }

  #fits(shape: Shape, bytes: Uint8Array, view: DataView, start: number, found: Found): boolean {
    const { parts, view: text } = shape;
    const { kind, from, to } = found;
    let at = start;
    for (let p = 0; p < parts.length; p += 1) {
      const part = parts[p] as Part;
      const { textFrom, textTo, marks, value, slot } = part;
      const shift = at - textFrom;
      // No text reaches beyond the bytes: these end with zeros, which none holds.
      let i = textFrom;
      for (; i + 4 <= textTo; i += 4) {
        if (text.getInt32(i, true) !== view.getInt32(i + shift, true)) return false;
      }
      for (; i < textTo; i += 1) if (shape.bytes[i] !== bytes[i + shift]) return false;
      at = textTo + shift;
      for (let m = 0; m < marks.length; m += 1) {
        const mark = marks[m] as Mark;
        kind[mark.slot] = mark.kind;
        from[mark.slot] = mark.from + shift;
        to[mark.slot] = mark.to + shift;
      }
      if (value === absent) break;
      let valueEnd = value === number ? plainNumberEnd(bytes, at) : stringStop(view, at);
      if (value === string && bytes[valueEnd] !== quote) {
        // Escapes change what a string says, not where it ends.
        valueEnd = slot >= 0 ? -1 : stringEnd(bytes, view, valueEnd);
      }
      if (valueEnd < 0) return false;
      if (slot >= 0) {
        kind[slot] = value;
        from[slot] = at;
        to[slot] = valueEnd;
      }
      at = valueEnd;
    }
    this.end = at;
    return true;
  }
}

function shapeOf(bytes: Uint8Array, start: number, end: number, values: Values, found: Found): Shape {
  const own = Uint8Array.from(bytes.subarray(start, end));
  const marks: Mark[] = [];
  for (let slot = 0; slot < found.kind.length; slot += 1) {
    const kind = found.kind[slot] ?? absent;
    if (kind === absent) continue;
    marks.push({ slot, kind, from: (found.from[slot] ?? 0) - start, to: (found.to[slot] ?? 0) - start });
  }
  return {
    bytes: own,
    view: new DataView(own.buffer),
    values: {
      count: values.count,
      from: values.from.slice(0, values.count).map((at) => at - start),
      to: values.to.slice(0, values.count).map((at) => at - start),
      isString: values.isString.slice(0, values.count),
    },
    marks: marks.sort((a, b) => a.from - b.from),
    varies: new Uint8Array(values.count),
    parts: [],
  };
}

function partsOf({ bytes, values, marks, varies }: Shape): Part[] {
  const parts: Part[] = [];
  const slotAt = (i: number): number =>
    marks.find(({ kind, from }) => from === values.from[i] && kind === typeOf(values, i))?.slot ?? -1;
  const varying = new Set(Array.from(varies, (one, i) => (one === 1 ? slotAt(i) : -1)));
  const fixed = marks.filter(({ slot }) => !varying.has(slot));
  let textFrom = 0;
  const add = (textTo: number, value: number, slot: number): void => {
    const within = fixed.filter(({ from, to }) => from >= textFrom && to <= textTo);
    parts.push({ textFrom, textTo, marks: within, value, slot });
  };
  for (let i = 0; i < values.count; i += 1) {
    if (varies[i] === 0) continue;
    add(values.from[i] ?? 0, typeOf(values, i), slotAt(i));
    textFrom = values.to[i] ?? 0;
  }
  add(bytes.length, absent, -1);
  return parts;
}

function typeOf({ isString }: Values, i: number): number {
  return isString[i] === 1 ? string : number;
}

/** Are the texts between the values the same? */
function sameLayout(a: Shape, b: Shape): boolean {
  if (a.values.count !== b.values.count) return false;
  let [fromA, fromB] = [0, 0];
  for (let i = 0; i <= a.values.count; i += 1) {
    const toA = a.values.from[i] ?? a.bytes.length;
    const toB = b.values.from[i] ?? b.bytes.length;
    if (a.values.isString[i] !== b.values.isString[i]) return false;
    if (!sameBytes(a.bytes, fromA, toA, b.bytes, fromB, toB)) return false;
    fromA = a.values.to[i] ?? 0;
    fromB = b.values.to[i] ?? 0;
  }
  return true;
}

function sameValue(a: Shape, b: Shape, i: number): boolean {
  const at = (offsets: Int32Array): number => offsets[i] ?? 0;
  return sameBytes(a.bytes, at(a.values.from), at(a.values.to), b.bytes, at(b.values.from), at(b.values.to));
}

function sameBytes(a: Uint8Array, fromA: number, toA: number, b: Uint8Array, fromB: number, toB: number): boolean {
  if (toA - fromA !== toB - fromB) return false;
  for (let i = fromA; i < toA; i += 1) if (a[i] !== b[i - fromA + fromB]) return false;
  return true;
}

/** The index after a number without an exponent; -1: it is none. */
function plainNumberEnd(bytes: Uint8Array, at: number): number {
  let i = bytes[at] === 0x2d ? at + 1 : at;
  const first = i;
  while (isDigit(bytes[i])) i += 1;
  if (i === first || (bytes[first] === 0x30 && i > first + 1)) return -1;
  if (bytes[i] === 0x2e) {
    const point = i;
    i += 1;
    while (isDigit(bytes[i])) i += 1;
    if (i === point + 1) return -1;
  }
  return bytes[i] === 0x65 || bytes[i] === 0x45 ? -1 : i;
}
