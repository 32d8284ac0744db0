import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { parsePercentage } from "../../src/inputs/percentage.ts";

test.each([
  ["1%", 0.01],
  ["0.5%", 0.005],
  ["0.7%", 0.007],
  ["80%", 0.8],
  ["0%", 0],
  ["100%", 1],
])("%s is %d", (text, share) => {
  expect(parsePercentage(text)).toBe(share);
});

test.each(["1", "0.01", "", "%", "-1%", "101%", "100.1%", "1 %", "1%%", ".5%", "1e1%", "1%\n"])(
  "%j is refused",
  (text) => {
    expect(parsePercentage(text)).toBeNull();
  },
);

test.prop([fc.nat(10_000)])("hundredths of a percent are exact", (hundredths) => {
  const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}%`;
  expect(parsePercentage(text)).toBe(hundredths / 10_000);
});
