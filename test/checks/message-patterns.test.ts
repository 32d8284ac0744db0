import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { MessagePatterns } from "../../src/checks/message-patterns.ts";
import { tokensOf } from "../../src/checks/pattern-tree.ts";

const at = 1_772_460_000_000;

function patternsOf(candidate: string[], baseline: string[] = []): MessagePatterns {
  const patterns = new MessagePatterns();
  for (const [i, message] of baseline.entries()) patterns.add("baseline", { at: at + i, message });
  for (const [i, message] of candidate.entries()) patterns.add("candidate", { at: at + i, message });
  return patterns;
}
const found = (candidate: string[], baseline: string[] = []): [string, number][] =>
  patternsOf(candidate, baseline)
    .newPatterns()
    .map(({ pattern, count }) => [pattern, count]);

describe("a message's pattern", () => {
  // The example of Drain3's own documentation among them.
  test.each([
    ["connected to 10.0.0.1:8080", "connected to <*>"],
    ["Hex number 0xDEADBEAF", "Hex number <*>"],
    ["request 550e8400-e29b-41d4-a716-446655440000 took 88ms", "request <*> took <*>"],
    ["at 2026-03-02T14:03:22.123456Z retry 3/5", "at <*> retry <*>/<*>"],
    ["GET /api/v1/users/42 -> 503 in 1.25s (97.5%)", "GET /api/v1/users/<*> -> <*> in <*> (<*>)"],
    ["commit 9fe3a2c1d not found", "commit <*> not found"],
    ["used 512MiB of 1,024 MB", "used <*> of <*> MB"],
    ["  spaces   and\ttabs  ", "spaces and tabs"],
    ["TypeError: x is undefined\n    at f (/app/a.js:3:14)", "TypeError: x is undefined"],
    ["P95 of v2 is fine, so is utf8", "P95 of v2 is fine, so is utf8"],
    ["오류 12건: 시간 초과", "오류 12건: 시간 초과"],
    ["", ""],
  ])("%j is %j", (message, pattern) => {
    expect(tokensOf(message).join(" ")).toBe(pattern);
  });
});

describe("new patterns", () => {
  test("are those that the baseline does not write, with count, first time and one example", () => {
    const patterns = patternsOf(
      ["pool exhausted after 31 s", "user anna logged in", "pool exhausted after 29 s", "slow query took 912 ms"],
      ["user bert logged in", "slow query took 40 ms"],
    );
    expect(patterns.newPatterns()).toEqual([
      { pattern: "pool exhausted after <*> s", count: 2, firstAt: at, example: "pool exhausted after 31 s" },
    ]);
  });

  test("vary wherever their messages do", () => {
    expect(found(["user anna logged in", "user bert logged in", "user carl logged in"])).toEqual([
      ["user <*> logged in", 3],
    ]);
    expect(
      found(["mail to anna of acme was sent", "mail to bert of acme was sent", "mail to carl of zeta was sent"]),
    ).toEqual([["mail to <*> of <*> was sent", 3]]);
  });

  test("are apart where their messages are", () => {
    expect(
      found([
        "failed to load model weights",
        "failed to send email receipts",
        "out of memory in worker alpha",
        "quota of tenant alpha exceeded",
      ]).length,
    ).toBe(4);
    expect(found(["failed", "failed again"])).toHaveLength(2);
  });

  test("are most frequent first, then earliest", () => {
    const order = found(["b happened here", "a went wrong", "c broke", "a went wrong"]).map(([pattern]) => pattern);
    expect(order).toEqual(["a went wrong", "b happened here", "c broke"]);
    const patterns = new MessagePatterns();
    patterns.add("candidate", { at: at + 2, message: "later" });
    patterns.add("candidate", { at: at + 1, message: "in between, by more words" });
    patterns.add("candidate", { at, message: "first of all" });
    expect(patterns.newPatterns().map(({ firstAt }) => firstAt - at)).toEqual([0, 1, 2]);
  });

  test("show the earliest message, in whatever order they come", () => {
    const patterns = new MessagePatterns();
    for (const [second, message] of [
      [9, "no route to shard 9"],
      [3, "no route to shard 3"],
      [6, "no route to shard 6"],
    ] as const) {
      patterns.add("candidate", { at: at + second * 1000, message });
    }
    expect(patterns.newPatterns()).toMatchObject([{ firstAt: at + 3000, example: "no route to shard 3" }]);
    patterns.add("candidate", { at: at + 3000, message: "no route to shard 4" });
    expect(patterns.newPatterns()).toMatchObject([{ example: "no route to shard 3" }]);
  });

  test("are none any more once the baseline writes one", () => {
    const patterns = patternsOf(["pool exhausted after 31 s"]);
    patterns.add("baseline", { at, message: "pool exhausted after 2 s" });
    expect(patterns.newPatterns()).toEqual([]);
  });

  test("are none where only the baseline writes them", () => {
    expect(found([], ["old trouble"])).toEqual([]);
  });
});

describe("whatever the service writes", () => {
  test("a long message is cut, its example to whole characters", () => {
    const [one] = patternsOf([`😀${"x".repeat(298)}😀${"y".repeat(100_000)} end`]).newPatterns();
    expect(one?.example).toBe(`😀${"x".repeat(298)}😀…`);
    expect(patternsOf(["z".repeat(300)]).newPatterns()[0]?.example).toBe("z".repeat(300));
    expect(patternsOf(["z".repeat(301)]).newPatterns()[0]?.example).toBe(`${"z".repeat(300)}…`);
    expect(one?.pattern.length).toBeLessThanOrEqual(80);
    expect(
      patternsOf([`${"word ".repeat(100_000)}`])
        .newPatterns()[0]
        ?.pattern.split(" "),
    ).toHaveLength(60);
  });

  test("patterns beyond a thousand are counted and kept no more, and known ones go on", () => {
    const patterns = new MessagePatterns();
    const letters = (i: number): string => [...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("");
    for (let i = 0; i < 3000; i += 1)
      patterns.add("candidate", { at, message: `${letters(i)}! ${letters(i)}? ${letters(i)}.` });
    expect(patterns.newPatterns().length).toBeLessThanOrEqual(1000);
    const before = patterns.unsorted;
    patterns.add("candidate", { at, message: "a! a? a." });
    expect(patterns.unsorted).toBe(before);
    patterns.add("candidate", { at, message: "something else entirely, by other words" });
    expect(patterns.unsorted).toBe(before + 1);
    patterns.add("baseline", { at, message: "and something else again" });
    expect(patterns.unsorted).toBe(before + 1);
  });

  property.prop([fc.array(fc.tuple(fc.boolean(), fc.string({ unit: "binary" })), { maxLength: 60, size: "max" })])(
    "each message of the candidate is in one pattern, or the baseline writes it too",
    (messages) => {
      const patterns = new MessagePatterns();
      for (const [ofCandidate, message] of messages)
        patterns.add(ofCandidate ? "candidate" : "baseline", { at, message });
      const all = messages.filter(([ofCandidate]) => ofCandidate).length;
      const counted = patterns.newPatterns().reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBeLessThanOrEqual(all);
      if (messages.every(([ofCandidate]) => ofCandidate)) expect(counted).toBe(all);
    },
  );

  property.prop([
    fc.array(fc.string({ unit: fc.constantFrom("a", "B", "7", ".", ",", "-", " ", "x", "%") }), {
      maxLength: 40,
      size: "max",
    }),
  ])("the candidate writes nothing new when it writes what the baseline does", (messages) => {
    expect(found(messages, messages)).toEqual([]);
  });
});
