import { expect, test } from "vitest";
import { LookingAgain } from "../../src/sources/looking-again.ts";

const second = 1_000;

test("it is due after a while, and pressing after a longer one", () => {
  const again = new LookingAgain(600 * second);
  again.done(0);
  expect([again.due(14 * second), again.due(15 * second)]).toEqual([false, true]);
  expect([again.pressing(44 * second), again.pressing(45 * second)]).toEqual([false, true]);
  expect(again.from(300 * second)).toBe(180 * second);
});

test("it does not press shortly before the last reading, which looks at all of it again", () => {
  const again = new LookingAgain(600 * second);
  expect([again.pressing(555 * second), again.pressing(556 * second)]).toEqual([true, false]);
  expect(again.due(556 * second)).toBe(true);
});
