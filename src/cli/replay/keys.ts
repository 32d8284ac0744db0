/** A part of some bytes. The view is of the same bytes. */
export interface Span {
  bytes: Uint8Array;
  view: DataView;
  from: number;
  to: number;
}

export function spanOf(text: string): Span {
  const bytes = Uint8Array.from(Buffer.from(text));
  return { bytes, view: new DataView(bytes.buffer), from: 0, to: bytes.length };
}

/**
 * A number that stands for two texts, as `entryKey` does for entries read live, but from their bytes, four at a time:
 * 53 bits of two multiplicative hashes (after cyrb53, public domain). Never 0.
 */
export function keyOf(first: Span, second: Span): number {
  mix(first, 0xdeadbeef, 0x41c6ce57);
  mix(second, Math.imul(h1 ^ 0x11f, 2654435761), h2);
  return mixed();
}

/** Of the id at the end of `projects/P/traces/ID`, 16 bytes of it: trace ids are random. Never 0. */
export function traceKeyOf({ bytes, view, from, to }: Span): number {
  mix({ bytes, view, from: Math.max(from, to - 16), to }, 0xdeadbeef, 0x41c6ce57);
  return mixed();
}

let h1 = 0;
let h2 = 0;

function mix({ bytes, view, from, to }: Span, seed1: number, seed2: number): void {
  let a = seed1;
  let b = seed2;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const word = view.getInt32(i, true);
    a = Math.imul(a ^ word, 2654435761);
    b = Math.imul(b ^ word, 1597334677);
    // A product's low bits know nothing of the high ones of its factors.
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  for (; i < to; i += 1) {
    const byte = bytes[i] ?? 0;
    a = Math.imul(a ^ byte, 2654435761);
    b = Math.imul(b ^ byte, 1597334677);
  }
  h1 = a;
  h2 = b;
}

function mixed(): number {
  const a = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  const b = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
}
