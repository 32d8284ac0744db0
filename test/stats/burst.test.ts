import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { lowerTail, upperTail } from "../../src/stats/binomial.ts";
import { burstLowerTail, burstUpperTail, cleanRequestsNeeded, fewestThatFail } from "../../src/stats/burst.ts";
import { RateEvidence } from "../../src/stats/evidence.ts";
import { uniform } from "../checks/random.ts";

describe("the look at the end under bursts", () => {
  test.each([
    // P(Poisson(10) >= 20), P(Poisson(2) >= 4), P(Poisson(2) >= 2): clusters of five of which four, two are seen.
    [1000, 20, 0.01, 1, 0.0034543419758568334],
    [1000, 20, 0.01, 5, 1 - Math.exp(-2) * (1 + 2 + 2 + 4 / 3)],
    [1000, 10, 0.01, 5, 1 - Math.exp(-2) * 3],
    [1000, 0, 0.01, 5, 1],
    [10, 1, 0, 5, 0],
    [10, 0, 0, 5, 1],
  ])("of %d requests with %d bad, at a rate of %d in bursts of %d", (n, k, p0, burst, expected) => {
    expect(burstUpperTail(n, k, p0, burst)).toBeCloseTo(expected, 12);
  });

  property.prop([fc.integer({ min: 100, max: 3000 }), fc.nat(), fc.double({ min: 1e-3, max: 0.2, noNaN: true })])(
    "never claims more than the exact tail of single bad requests, where that would decide",
    (n, pick, p0) => {
      const k = pick % (n + 1);
      const [upper, lower] = [upperTail(n, k, p0), lowerTail(n, k, p0)];
      if (upper <= 0.005) {
        expect(burstUpperTail(n, k, p0, 1)).toBeGreaterThanOrEqual(upper * (1 - 1e-9));
        expect(burstUpperTail(n, k, p0, 3)).toBeGreaterThanOrEqual(burstUpperTail(n, k, p0, 1));
      }
      if (lower <= 0.025) expect(burstLowerTail(n, k, p0, 1)).toBeGreaterThanOrEqual(lower * (1 - 1e-9));
    },
  );

  test.each([
    [1000, 3],
    [1000, 10],
    [50, 3],
  ])("of %d requests in bursts of %d names the fewest that fail", (n, burst) => {
    const fewest = fewestThatFail(n, 0.01, 0.0025, burst) ?? Number.NaN;
    expect(burstUpperTail(n, fewest, 0.01, burst)).toBeLessThanOrEqual(0.0025);
    expect(burstUpperTail(n, fewest - 1, 0.01, burst)).toBeGreaterThan(0.0025);
  });

  test.each([
    // Without a bad one, exp(−np/burst); 5 bad are one cluster of five, 10 are two.
    [1000, 0, 0.01, 5, Math.exp(-2)],
    [1000, 5, 0.01, 5, 3 * Math.exp(-2)],
    [1000, 10, 0.01, 5, 5 * Math.exp(-2)],
    [1000, 1000, 0.01, 5, 1],
  ])("of %d requests with only %d bad, at a rate of %d in bursts of %d", (n, k, p0, burst, expected) => {
    expect(burstLowerTail(n, k, p0, burst)).toBeCloseTo(expected, 12);
  });

  test.each([
    [{ n: 0, k: 0 }, 3, Math.ceil(300 * Math.log(40))],
    [{ n: 300, k: 0 }, 3, Math.ceil(300 * Math.log(40)) - 300],
    [{ n: 5000, k: 0 }, 3, 0],
  ])("after %o in bursts of %d, %d clean requests more would prove it", (seen, burst, more) => {
    expect(cleanRequestsNeeded(seen, 0.01, 0.025, { burst })).toBe(more);
  });

  test("cannot be won by more clean requests than anyone would send", () => {
    expect(cleanRequestsNeeded({ n: 1, k: 1 }, 1e-7, 0.025, { burst: 3 })).toBeNull();
  });

  test("of few requests is failed by none of them", () => {
    expect(fewestThatFail(2, 0.01, 0.0025, 10)).toBeNull();
  });
});

describe("evidence under bursts", () => {
  test("to pass is of the same form, below the rate to be proven", () => {
    const evidence = new RateEvidence({ allowedRate: 0.25, provenRate: 0.5, slices: 1, burst: 4 });
    for (let i = 0; i < 30; i += 1) evidence.add(0, i < 4);
    const one = (rate: number): number => Math.exp((4 * Math.log(rate / 0.5) - 30 * (rate - 0.5)) / 4);
    const expected = 0.04 * one(0.45) + 0.06 * one(0.4) + 0.3 * (one(0.025) + one(0.15) + one(0.3));
    expect(Math.exp(evidence.passLnE(0))).toBeCloseTo(expected, 9);
  });

  test("is that of the formula, a mixture over the same rates", () => {
    const evidence = new RateEvidence({ allowedRate: 0.5, slices: 1, burst: 4 });
    for (let i = 0; i < 30; i += 1) evidence.add(0, i < 24);
    // Rates above 0.5: 0.55 (.04), 0.625 (.06), 0.75 and 0.9 (.45 each).
    const one = (rate: number): number => Math.exp((24 * Math.log(rate / 0.5) - 30 * (rate - 0.5)) / 4);
    const expected = 0.04 * one(0.55) + 0.06 * one(0.625) + 0.45 * (one(0.75) + one(0.9));
    expect(Math.exp(evidence.failLnE(0))).toBeCloseTo(expected, 9);
  });
});

describe("in 1,000 seeded windows of 3,000 requests whose errors come in clusters of ten, on average at the budget", () => {
  const slices = 120;
  const n = 3000;
  const cluster = 10;

  /** Shares of windows that fail, and that pass, by the e-values or by the look at the end, each at half of its level. */
  function shares(burst: number): { fail: number; pass: number } {
    const draw = uniform(7);
    let [fail, pass] = [0, 0];
    for (let window = 0; window < 1000; window += 1) {
      const evidence = new RateEvidence({ allowedRate: 0.01, slices, burst });
      let left = 0;
      let proven = false;
      for (let i = 0; i < n; i += 1) {
        if (draw() < 0.01 / cluster) left += cluster;
        // A cluster is consecutive requests and may cross the end of a slice.
        evidence.add(Math.floor((i / n) * slices), left > 0);
        left = Math.max(0, left - 1);
        if (i % 250 === 249) proven ||= evidence.passLnE(slices - 1) >= Math.log(40);
      }
      const { k } = evidence.totals();
      const [tooMany, tooFew] =
        burst === 1
          ? [upperTail(n, k, 0.01), lowerTail(n, k, 0.01)]
          : [burstUpperTail(n, k, 0.01, burst), burstLowerTail(n, k, 0.01, burst)];
      if (evidence.failLnEs(slices - 1).some((lnE) => lnE >= Math.log(200)) || tooMany <= 0.005) fail += 1;
      if (proven || tooFew <= 0.025) pass += 1;
    }
    return { fail: fail / 1000, pass: pass / 1000 };
  }

  test("bursts that are allowed for neither fail it nor pass it more often than promised, and would otherwise", () => {
    const allowed = shares(10);
    expect(allowed.fail).toBeLessThanOrEqual(0.01);
    expect(allowed.pass).toBeLessThanOrEqual(0.05);
    const taken = shares(1);
    expect(taken.fail).toBeGreaterThan(0.2);
    expect(taken.pass).toBeGreaterThan(0.1);
  });
});
