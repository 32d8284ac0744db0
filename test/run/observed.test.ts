import { expect, test } from "vitest";
import type { Finding } from "../../src/checks/finding.ts";
import type { Observed } from "../../src/checks/observed.ts";
import { never } from "../fake-clock.ts";
import { drawnWorld } from "./drawn-plans.ts";

/** What is judged in a type, however deep. */
type JudgedIn<T> = T extends Finding
  ? T
  : T extends readonly (infer One)[]
    ? JudgedIn<One>
    : T extends object
      ? { [Key in keyof T]-?: JudgedIn<T[Key]> }[keyof T]
      : never;
type IsNone<T> = [T] extends [never] ? true : false;

test("what was seen has no finding in its type", () => {
  const none: IsNone<JudgedIn<Observed>> = true;
  const some: IsNone<JudgedIn<Observed & { late: { seen: readonly Finding[] } | null }>> = false;
  expect([none, some]).toEqual([true, false]);
});

/** `report` makes each of what was written down and read again, too. */
test.each(Array.from({ length: 60 }, (_, i) => i))(
  "what was seen of any deploy gives the same report when it was written down: %i",
  async (i) => {
    const world = drawnWorld(`deploy ${i}`);
    const run = world.verification.run(never);
    await world.clock.advance(i % 2 === 0 ? 23_000 : 0);
    expect(world.report().findings).not.toEqual([]);
    await world.clock.run(run);
    expect(world.report().findings).not.toEqual([]);
  },
);
