import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { MessageTally } from "../../src/checks/message-tally.ts";

const tallyOf = (messages: readonly [number, string][]): MessageTally => {
  const tally = new MessageTally();
  for (const [at, message] of messages) tally.add(at, message);
  return tally;
};

describe("a tally of messages", () => {
  test("keeps the earliest of those that differ in figures alone, in whatever order they come", () => {
    const tally = tallyOf([
      [5, "no route to shard 5"],
      [3, "no route to shard 3"],
      [4, "no route to shard 4"],
      [9, "no route to host"],
    ]);
    expect([...tally.messages]).toEqual([
      { at: 3, message: "no route to shard 3", count: 3 },
      { at: 9, message: "no route to host", count: 1 },
    ]);
    expect([tally.total, tally.left]).toEqual([4, 0]);
  });

  test("keeps the first of those of one time, and apart what other words make of the same letters", () => {
    const tally = tallyOf([
      [5, "no route to shard 5"],
      [5, "no route to shard 6"],
      [6, "noroute to shard 6"],
    ]);
    expect([...tally.messages].map(({ message }) => message)).toEqual(["no route to shard 5", "noroute to shard 6"]);
  });

  test("counts what it can no longer keep, and goes on with what it knows", () => {
    const letters = (i: number): string => [...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("");
    const tally = tallyOf(Array.from({ length: 2_500 }, (_, i) => [i, `error ${letters(i)}`]));
    expect([[...tally.messages].length, tally.total, tally.left]).toEqual([2_000, 2_500, 500]);
    tally.add(0, `error ${letters(7)}`);
    expect([tally.total, tally.left]).toEqual([2_501, 500]);
  });

  test("cuts what is longer than is ever shown", () => {
    expect([...tallyOf([[1, "x".repeat(100_000)]]).messages][0]?.message.length).toBe(2_000);
  });

  property.prop([fc.array(fc.tuple(fc.nat(), fc.string({ unit: "binary" })), { maxLength: 60, size: "max" })])(
    "loses no message",
    (messages) => {
      const tally = tallyOf(messages);
      const counted = [...tally.messages].reduce((sum, { count = 1 }) => sum + count, 0);
      expect([counted, tally.total]).toEqual([messages.length, messages.length]);
    },
  );
});
