import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { KeySet } from "../../src/sources/key-set.ts";

// Many share their lower half, by which they are placed.
const key = fc.integer({ min: 1, max: 200 }).map((n) => (n % 20) * 2 ** 32 + n);
const step = fc.record({ key, what: fc.constantFrom("add", "has", "delete", "clear") });

test.prop([fc.array(step, { maxLength: 600 })])("holds what a Set holds", (steps) => {
  const keys = new KeySet();
  const known = new Set<number>();
  for (const { key: one, what } of steps) {
    if (what === "add") expect(keys.add(one)).toBe(!known.has(one));
    expect(keys.has(one)).toBe(what === "add" || known.has(one));
    if (what === "add") known.add(one);
    if (what === "clear") {
      keys.clear();
      known.clear();
      expect(keys.has(one)).toBe(false);
    }
    if (what !== "delete") continue;
    keys.delete(one);
    known.delete(one);
    expect(keys.has(one)).toBe(false);
  }
});

it("takes no more room for what is deleted and added again", () => {
  const keys = new KeySet();
  for (let turn = 0; turn < 100; turn += 1) {
    for (let one = 1; one <= 100; one += 1) expect(keys.add(turn * 1_000 + one)).toBe(true);
    for (let one = 1; one <= 100; one += 1) keys.delete(turn * 1_000 + one);
  }
  expect(keys.size).toBeLessThanOrEqual(512);
});
