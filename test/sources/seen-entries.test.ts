import { expect, test } from "vitest";
import { rememberMs, SeenEntries } from "../../src/sources/seen-entries.ts";

const from = Date.parse("2026-01-05T10:00:00Z");
const window = { from, to: from + 60 * 60_000 };
const entry = (insertId: string, afterMs = 0) => ({
  insertId,
  timestamp: new Date(from + afterMs).toISOString(),
});

test("an entry is new once, and only where it is of the window", () => {
  const seen = new SeenEntries(window, false);
  expect(seen.add(entry("a"), 1)).toBe(true);
  expect(seen.add(entry("a"), 1)).toBe(false);
  expect(seen.add(entry("b"), 1)).toBe(true);
  expect(seen.add(entry("c", -1), 1)).toBe(false);
  expect(seen.add(entry("d", window.to - from), 1)).toBe(false);
  expect(seen.add({ insertId: "e" }, 1)).toBe(false);
});

test("what a poll gave is new again when it is taken back, and no more than that", () => {
  const seen = new SeenEntries(window, true);
  seen.add(entry("before"), 1);
  seen.begin();
  seen.add(entry("a"), 2);
  seen.add(entry("b"), 2);
  expect(seen.takeBack()).toEqual([2, 2]);
  expect(seen.takeBack()).toEqual([]);
  expect(seen.add(entry("before"), 2)).toBe(false);
  expect(seen.add(entry("a"), 2)).toBe(true);
});

test("what is too old to be read again is forgotten", () => {
  const seen = new SeenEntries(window, false);
  seen.add(entry("old"), 1);
  seen.add(entry("new", 3 * 60_000), 1);
  seen.forget(from + rememberMs + 2 * 60_000);
  expect(seen.add(entry("old"), 1)).toBe(true);
  expect(seen.add(entry("new", 3 * 60_000), 1)).toBe(false);
});
