import { describe, expect, test } from "vitest";
import { learnedBurst } from "../../src/stats/dispersion.ts";
import { among } from "../checks/past.ts";
import { uniform } from "../checks/random.ts";

const n = Array.from({ length: 1440 }, () => 100);

describe("the size of clusters", () => {
  test("is one where bad requests come one by one, or not at all", () => {
    const draw = uniform(1);
    expect(
      learnedBurst(
        n,
        n.map(() => among(draw, 100, 0.01)),
        [1, 3, 10],
      ),
    ).toBe(1);
    expect(
      learnedBurst(
        n,
        n.map(() => 0),
        [1, 3, 10],
      ),
    ).toBe(1);
    expect(learnedBurst([], [], [1])).toBe(1);
  });

  test("is about theirs", () => {
    const draw = uniform(2);
    const k = n.map(() => 8 * among(draw, 100, 0.01 / 8));
    expect(learnedBurst(n, k, [1])).toBeGreaterThan(6);
    expect(learnedBurst(n, k, [1])).toBeLessThan(10);
  });

  test("is found over longer times, in which errors of one minute follow those of another", () => {
    const draw = uniform(3);
    let until = 0;
    const k = n.map((_, i) => {
      if (draw() < 0.01) until = i + 10;
      return i < until ? 3 : 0;
    });
    expect(learnedBurst(n, k, [1, 10])).toBeGreaterThan(2 * learnedBurst(n, k, [1]));
  });

  test("is not believed from a few bad ones, and is bounded", () => {
    const k = n.map((_, i) => (i === 700 ? 4 : 0));
    expect(learnedBurst(n, k, [1])).toBeLessThan(2);
    expect(learnedBurst(n, k, [1], { prior: 2 })).toBeGreaterThan(learnedBurst(n, k, [1]));
    const all = n.map((_, i) => (i % 300 === 0 ? 100 : 0));
    expect(learnedBurst(n, all, [1])).toBe(20);
    expect(learnedBurst(n, all, [1], { most: 50 })).toBe(50);
  });
});
