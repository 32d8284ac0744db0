export const quote = 0x22;
export const backslash = 0x5c;

/**
 * Where a string's plain bytes end: at a quote, a backslash or a control character. Four bytes at once, by the borrow that
 * subtracting from such a byte makes ("Bit Twiddling Hacks": hasless, haszero); the lowest one found is exact. The bytes
 * must end with a zero, and three more behind it.
 */
export function stringStop(view: DataView, at: number): number {
  let i = at;
  for (;;) {
    const word = view.getInt32(i, true);
    const quotes = word ^ 0x22222222;
    const backslashes = word ^ 0x5c5c5c5c;
    const found =
      (((word - 0x20202020) & ~word) |
        ((quotes - 0x01010101) & ~quotes) |
        ((backslashes - 0x01010101) & ~backslashes)) &
      0x80808080;
    if (found !== 0) return i + ((31 - Math.clz32(found & -found)) >> 3);
    i += 4;
  }
}

/** The index of a string's closing quote; below 0: the one of the byte that cannot stand there, less by one and negative. */
export function stringEnd(bytes: Uint8Array, view: DataView, at: number): number {
  let i = at;
  for (;;) {
    i = stringStop(view, i);
    if (bytes[i] === quote) return i;
    if (bytes[i] !== backslash) return -1 - i;
    i = escapeEnd(bytes, i + 1);
    if (i < 0) return i;
  }
}

/** The index after an escape, as `stringEnd`. @param at after the backslash. */
function escapeEnd(bytes: Uint8Array, at: number): number {
  const letter = bytes[at] ?? 0;
  if (letter !== 0x75) return simpleEscapes.includes(letter) ? at + 1 : -1 - at;
  for (let i = at + 1; i <= at + 4; i += 1) if (!isHex(bytes[i])) return -1 - i;
  return at + 5;
}

const simpleEscapes = Uint8Array.from(Buffer.from('"\\/bfnrt'));

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isHex(byte: number | undefined): boolean {
  return isDigit(byte) || (byte !== undefined && ((byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)));
}
