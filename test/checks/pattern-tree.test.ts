import { describe, expect, test } from "vitest";
import { PatternTree, tokensOf } from "../../src/checks/pattern-tree.ts";

/** The patterns of messages that came in this order, and of which of them each message is. */
function sorted(messages: readonly string[]): { patterns: string[]; of: number[] } {
  const tree = new PatternTree(() => null);
  const of = messages
    .map((message) => tree.clusterOf(message))
    .map((one) => (one === null ? -1 : tree.clusters.indexOf(one)));
  return { patterns: tree.clusters.map(({ tokens }) => tokens.join(" ")), of };
}

/** A word without a digit, another for each number. */
const word = (i: number): string => [...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("");

describe("what varies by its look", () => {
  test.each([
    ["at 2026-03-02T14:03:22 now", "at <*> now"],
    ["at 2026-03-02 14:03:22,123 now", "at <*> now"],
    ["at 2026-03-02T14:03:22.123456Z now", "at <*> now"],
    ["at 2026-03-02T14:03:22+09:00 now", "at <*> now"],
    ["at 2026-03-02T14:03:22-0530 now", "at <*> now"],
    ["to 192.168.100.200:8080 and 10.0.0.1", "to <*> and <*>"],
    ["commit a9fe3a2c1 of feedface", "commit <*> of feedface"],
    ["read 12B, 3kB, 4KiB and 5.5GB in 3h", "read <*>, <*>, <*> and <*> in <*>"],
    ["\n\n  out of memory\nstack", "out of memory"],
  ])("in %j leaves %j", (message, pattern) => {
    expect(tokensOf(message).join(" ")).toBe(pattern);
  });
});

describe("a message joins", () => {
  test("where three of five words are the same, and not where two are", () => {
    expect(sorted(["disk of node alpha failed", "disk of node beta recovers"])).toEqual({
      patterns: ["disk of node <*> <*>"],
      of: [0, 0],
    });
    expect(sorted(["disk of node alpha failed", "disk of tenant beta recovers"]).of).toEqual([0, 1]);
  });

  test("the most similar, wherever that stands", () => {
    const [first, second] = ["x a b c d", "x e f g h"];
    expect(sorted([first, second, "x a b c q"]).of).toEqual([0, 1, 0]);
    expect(sorted([first, second, "x e f g q"]).of).toEqual([0, 1, 1]);
  });

  test("the most similar, although another is more general", () => {
    expect(sorted(["x a b c d", "x e f g h", "x e i j h", "x a b c h"]).of).toEqual([0, 1, 1, 0]);
  });

  test("of equally similar ones the most general, wherever that stands", () => {
    const general = ["x a f g e", "x a h i e"];
    expect(sorted(["x a b c d", ...general, "x a b k e"])).toEqual({
      patterns: ["x a b c d", "x a <*> <*> e"],
      of: [0, 1, 1, 1],
    });
    expect(sorted([...general, "x a b c d", "x a b k e"]).of).toEqual([0, 0, 1, 0]);
  });

  test("by words alone: two variables are alike by their look", () => {
    expect(sorted(["shard 1 2 3 lost", "shard 4 5 6 found"]).of).toEqual([0, 1]);
    expect(sorted(["shard lost 1 2 forever", "shard lost 3 4 again"])).toEqual({
      patterns: ["shard lost <*> <*> <*>"],
      of: [0, 0],
    });
  });

  test("no pattern that is mostly variable with words of its own, nor with few words one of many", () => {
    expect(sorted(["shard lost 1 2 forever", "shard lost 3 4 again", "shard lost its whole memory"]).of).toEqual([
      0, 0, 1,
    ]);
    expect(sorted(["shard lost its whole memory", "shard lost 1 2 3"]).of).toEqual([0, 1]);
  });

  test("none of other words of the same letters", () => {
    expect(sorted(["ab c", "a bc"]).of).toEqual([0, 1]);
  });

  test("what it once joined, although that is more general by now and another is more similar", () => {
    const messages = ["x a b c d", "x a b c e", "x a b f g", "x a l c d", "x a b c d"];
    expect(sorted(messages)).toEqual({ patterns: ["x a b <*> <*>", "x a l c d"], of: [0, 0, 0, 1, 0] });
  });
});

describe("the first word", () => {
  test("tells messages apart, unless it has a digit", () => {
    expect(sorted(["alpha failed to start again", "beta failed to start again"]).of).toEqual([0, 1]);
    expect(sorted(["worker1a failed to start again", "worker2b failed to start again"])).toEqual({
      patterns: ["<*> failed to start again"],
      of: [0, 0],
    });
  });

  test("does so for a hundred of them, and the known ones stay apart", () => {
    const known = Array.from({ length: 100 }, (_, i) => `${word(i)} failed to start again`);
    const { patterns, of } = sorted([
      ...known,
      "more failed to start again",
      "most failed to start again",
      `${word(99)} failed to start late`,
    ]);
    expect(patterns).toHaveLength(101);
    expect(of.slice(100)).toEqual([100, 100, 99]);
    expect(patterns[100]).toBe("<*> failed to start again");
  });
});
