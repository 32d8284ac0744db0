/** Values of log entries read from their bytes. Each gives exactly what the slow way gives, or says that it cannot. */

const powersOfTen = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** A double holds any whole number of so many digits exactly. */
const exactDigits = 15;

/**
 * The number that Number() reads in `-?digits[.digits]`. Whole number and power of ten are exact here, so that the one
 * division rounds correctly (Clinger, "How to Read Floating Point Numbers Accurately", 1990). NaN: not of that form, or longer.
 */
export function decimal(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 0x2d;
  let whole = 0;
  let point = -1;
  let digits = 0;
  for (let i = negative ? from + 1 : from; i < to; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      whole = whole * 10 + (byte - 0x30);
      digits += 1;
    } else if (byte === 0x2e && point < 0 && digits > 0) point = digits;
    else return Number.NaN;
  }
  if (digits === 0 || digits > exactDigits || point === digits) return Number.NaN;
  const value = point < 0 ? whole : whole / (powersOfTen[digits - point] ?? Number.NaN);
  return negative ? -value : value;
}

/** `2026-03-01T10:00`, as four words: up to the minute, most timestamps begin like the one before. */
const latest = { a: 0, b: 0, c: 0, d: 0, ms: Number.NaN };

/**
 * Date.parse of `2026-03-01T10:00:00[.digits]Z`. NaN: not of that form; whether it is a time at all is then Date.parse's
 * to say. @param view of the same bytes.
 */
export function epochMsOf(bytes: Uint8Array, view: DataView, from: number, to: number): number {
  const length = to - from;
  if (length < 20 || bytes[to - 1] !== 0x5a || bytes[from + 16] !== 0x3a) return Number.NaN;
  const a = view.getInt32(from, true);
  const b = view.getInt32(from + 4, true);
  const c = view.getInt32(from + 8, true);
  const d = view.getInt32(from + 12, true);
  if (a !== latest.a || b !== latest.b || c !== latest.c || d !== latest.d) {
    latest.ms = minuteMsOf(bytes, from);
    latest.a = a;
    latest.b = b;
    latest.c = c;
    latest.d = d;
  }
  const seconds = twoDigits(bytes, from + 17);
  if (!(seconds <= 59)) return Number.NaN;
  let millis = 0;
  if (length > 20) {
    if (bytes[from + 19] !== 0x2e || length === 21) return Number.NaN;
    for (let i = from + 20, scale = 100; i < to - 1; i += 1, scale /= 10) {
      const digit = (bytes[i] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return Number.NaN;
      // Digits beyond the milliseconds are dropped, not rounded, as Date.parse does.
      if (scale >= 1) millis += digit * scale;
    }
  }
  return latest.ms + seconds * 1000 + millis;
}

/** Of `2026-03-01T10:00`. */
function minuteMsOf(bytes: Uint8Array, from: number): number {
  const marked =
    bytes[from + 4] === 0x2d && bytes[from + 7] === 0x2d && bytes[from + 10] === 0x54 && bytes[from + 13] === 0x3a;
  const year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2);
  const month = twoDigits(bytes, from + 5);
  const day = twoDigits(bytes, from + 8);
  const hours = twoDigits(bytes, from + 11);
  const minutes = twoDigits(bytes, from + 14);
  const isDate = year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
  if (!marked || !isDate || !(hours <= 23 && minutes <= 59)) return Number.NaN;
  return Date.UTC(year, month - 1, day, hours, minutes);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** NaN where one of them is no digit. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 0x30;
  const ones = (bytes[at + 1] ?? 0) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

export function endsWith(bytes: Uint8Array, from: number, to: number, ending: Uint8Array): boolean {
  const start = to - ending.length;
  if (start < from) return false;
  for (let i = 0; i < ending.length; i += 1) if (bytes[start + i] !== ending[i]) return false;
  return true;
}

export function startsWith(bytes: Uint8Array, from: number, to: number, beginning: Uint8Array): boolean {
  if (to - from < beginning.length) return false;
  for (let i = 0; i < beginning.length; i += 1) if (bytes[from + i] !== beginning[i]) return false;
  return true;
}
