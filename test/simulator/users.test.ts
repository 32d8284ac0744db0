import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { Random } from "./random.ts";
import { gaps } from "./users.ts";

function sample(seed: number, perSecond: number, variation: number): { mean: number; variation: number } {
  const gap = gaps(new Random(String(seed)), perSecond, variation);
  const all = Array.from({ length: 20_000 }, gap);
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
  return { mean, variation: Math.sqrt(variance) / mean };
}

test.prop([fc.integer({ min: 1, max: 50 }), fc.constantFrom(2, 40, 300), fc.constantFrom(1, 2, 4)], { numRuns: 20 })(
  "users come at the rate and with the burstiness that were asked for",
  (seed, perSecond, variation) => {
    const seen = sample(seed, perSecond, variation);
    // Five standard errors of the mean; the sample's own variation converges more slowly.
    const slack = (5 * variation) / Math.sqrt(20_000);
    expect(Math.abs(seen.mean / (1000 / perSecond) - 1)).toBeLessThan(slack);
    expect(Math.abs(seen.variation / variation - 1)).toBeLessThan(0.25);
  },
);

test.prop([fc.string(), fc.string()])("a fork does not depend on what was drawn before it", (seed, name) => {
  const fresh = new Random(seed);
  const used = new Random(seed);
  used.next();
  expect(used.fork(name).next()).toBe(fresh.fork(name).next());
});
