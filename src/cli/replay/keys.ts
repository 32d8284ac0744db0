/**
 * A number that stands for two texts, as `entryKey` does for entries read live, but from their bytes: 53 bits of two
 * multiplicative hashes (cyrb53, public domain). Never 0.
 */
export function keyOf(
  first: Uint8Array,
  firstFrom: number,
  firstTo: number,
  second: Uint8Array,
  secondFrom: number,
  secondTo: number,
): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = firstFrom; i < firstTo; i += 1) {
    const byte = first[i] ?? 0;
    h1 = Math.imul(h1 ^ byte, 2654435761);
    h2 = Math.imul(h2 ^ byte, 1597334677);
  }
  h1 = Math.imul(h1 ^ 0x11f, 2654435761);
  for (let i = secondFrom; i < secondTo; i += 1) {
    const byte = second[i] ?? 0;
    h1 = Math.imul(h1 ^ byte, 2654435761);
    h2 = Math.imul(h2 ^ byte, 1597334677);
  }
  return mixed(h1, h2);
}

/** Of the id at the end of `projects/P/traces/ID`, 16 bytes of it: trace ids are random. Never 0. */
export function traceKeyOf(bytes: Uint8Array, from: number, to: number): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = Math.max(from, to - 16); i < to; i += 1) {
    const byte = bytes[i] ?? 0;
    h1 = Math.imul(h1 ^ byte, 2654435761);
    h2 = Math.imul(h2 ^ byte, 1597334677);
  }
  return mixed(h1, h2);
}

function mixed(a: number, b: number): number {
  const h1 = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const h2 = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0) || 1;
}
