import { expect, it } from "vitest";
import { precedenceTail } from "../../src/stats/precedence.ts";

/** By all ways in which n1 of n1 + n2 places can be the first sample's, the highest place first. */
function counted(n1: number, n2: number, k: number, rank: number): number {
  let [ways, hits] = [0, 0];
  for (let mask = 0; mask < 1 << (n1 + n2); mask += 1) {
    const first = Array.from({ length: n1 + n2 }, (_, i) => (mask >> i) & 1);
    if (first.reduce((sum, one) => sum + one, 0) !== n1) continue;
    ways += 1;
    let [above, seconds] = [0, 0];
    for (const one of first) {
      if (one === 0) seconds += 1;
      if (seconds >= rank) break;
      above += one;
    }
    if (above >= k) hits += 1;
  }
  return hits / ways;
}

it("is the share of all orders in which so many lie above", () => {
  for (const [n1, n2] of [
    [3, 5],
    [5, 6],
    [6, 2],
  ] as const)
    for (let rank = 1; rank <= n2; rank += 1)
      for (let k = 0; k <= n1 + 1; k += 1)
        expect(precedenceTail(n1, n2, k, rank), `${n1} ${n2} ${k} ${rank}`).toBeCloseTo(counted(n1, n2, k, rank), 12);
});

it("says nothing where the second sample has not so many values", () => {
  expect(precedenceTail(5, 3, 5, 4)).toBe(1);
});
