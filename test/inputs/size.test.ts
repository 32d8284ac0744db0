import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { parseSize } from "../../src/inputs/size.ts";

test.each([
  ["512MiB", 536_870_912],
  ["500MB", 500_000_000],
  ["1Gi", 1_073_741_824],
  ["1.5GiB", 1_610_612_736],
  ["64kB", 64_000],
  ["64Ki", 65_536],
  ["10B", 10],
])("%s is %i bytes", (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test.each(["512", "", "MB", "-1MB", "512 MiB", "512M", "512mb", "1TB", "1e3B", "99999999999GiB", "1GiB\n"])(
  "%j is refused",
  (text) => {
    expect(parseSize(text)).toBeNull();
  },
);

test.prop([fc.nat(1_000_000)])("binary units are 1024 apart", (n) => {
  expect(parseSize(`${n}MiB`)).toBe(parseSize(`${n * 1024}KiB`));
});
