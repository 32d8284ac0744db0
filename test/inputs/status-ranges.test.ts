import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { parseStatusRanges } from "../../src/inputs/status-ranges.ts";

test.each([
  ["500-599", [[500, 599]]],
  ["429", [[429, 429]]],
  [
    "429,500-599",
    [
      [429, 429],
      [500, 599],
    ],
  ],
  [
    "500-599, 429",
    [
      [429, 429],
      [500, 599],
    ],
  ],
  ["400-599,429", [[400, 599]]],
  ["400-499,500-599", [[400, 599]]],
])("%s", (text, ranges) => {
  expect(parseStatusRanges(text)).toEqual(ranges.map(([from, to]) => ({ from, to })));
});

test.each([
  "",
  "5xx",
  "599-500",
  "99",
  "600",
  "500-",
  "-500",
  "500--599",
  "500-550-599",
  "500,",
  ",500",
  "500;501",
  "500\n",
])("%j is refused", (text) => {
  expect(parseStatusRanges(text)).toBeNull();
});

const status = fc.integer({ min: 100, max: 599 });
const ranges = fc.array(
  fc.tuple(status, status).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  {
    minLength: 1,
    maxLength: 6,
  },
);

test.prop([ranges, status])("a status is in the result exactly when it is in a range as written", (given, one) => {
  const parsed =
    parseStatusRanges(given.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",")) ?? [];
  expect(parsed.filter(({ from, to }) => one >= from && one <= to).length).toBe(
    given.some(([from, to]) => one >= from && one <= to) ? 1 : 0,
  );
});
