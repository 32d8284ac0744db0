import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { parseDuration, writtenDuration } from "../../src/inputs/duration.ts";

test.each([
  ["90s", 90_000],
  ["1h30m", 5_400_000],
  ["500ms", 500],
  ["2d", 172_800_000],
  ["1.5s", 1500],
  ["1.1s", 1100],
  ["0s", 0],
  ["1d2h3m4s5ms", 93_784_005],
])("%s is %i ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each([
  ["a bare number", "30"],
  ["empty", ""],
  ["blank", " "],
  ["negative", "-5s"],
  ["spaces", "1 h"],
  ["units out of order", "30m1h"],
  ["a unit twice", "1s1s"],
  ["a unit without number", "s"],
  ["a number after the unit", "1h30"],
  ["an unknown unit", "3w"],
  ["capitals", "5M"],
  ["exponent", "1e3s"],
  ["no digit after the point", "1.s"],
  ["more than a double counts exactly", `${"9".repeat(20)}d`],
  ["more than a double holds", `${"9".repeat(400)}s`],
  ["a trailing line", "5s\n"],
])("%s is refused", (_, text) => {
  expect(parseDuration(text)).toBeNull();
});

test.prop([fc.nat(999), fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999)])(
  "what is written as parts is read as their sum",
  (d, h, m, s, ms) => {
    expect(parseDuration(`${d}d${h}h${m}m${s}s${ms}ms`)).toBe((((d * 24 + h) * 60 + m) * 60 + s) * 1000 + ms);
  },
);

test.prop([fc.string()])("any text is either refused or whole milliseconds", (text) => {
  const ms = parseDuration(text);
  expect(ms === null || (Number.isSafeInteger(ms) && ms >= 0)).toBe(true);
});

test.each([
  [0, "0s"],
  [200, "200ms"],
  [1_500, "1.5s"],
  [30_000, "30s"],
  [90_000, "1m30s"],
  [5_400_000, "1h30m"],
  [172_800_000, "2d"],
])("%i ms is written %s", (ms, text) => {
  expect(writtenDuration(ms)).toBe(text);
});

test.prop([fc.nat(100 * 86_400_000)])("what is written is read as it was", (ms) => {
  expect(parseDuration(writtenDuration(ms))).toBe(ms);
});
