import { expect, it } from "vitest";
import { requestsToProve } from "../../src/stats/proof-size.ts";

// The tables of docs/verdict.md, which tell from where on it always comes off: one more bad request may be allowed a little before.
it.each([
  [0.01, 0, 368],
  [0.05, 0, 72],
  [0.01, 0.001, 720],
  [0.01, 0.0025, 1_303],
  [0.01, 0.005, 3_446],
  [0.05, 0.025, 661],
])("of requests of which %f may be bad and %f are, so many prove it: %i", (allowed, own, n) => {
  const needed = requestsToProve(allowed, own, 1);
  expect(needed).toBeLessThanOrEqual(n);
  expect(needed).toBeGreaterThan(0.88 * n);
});

it("takes more where bad ones come in clusters, and never comes off beyond the budget", () => {
  expect(requestsToProve(0.01, 0.0025, 4)).toBeGreaterThan(3 * 1_303);
  expect(requestsToProve(0.01, 0.01, 1)).toBe(Infinity);
});
