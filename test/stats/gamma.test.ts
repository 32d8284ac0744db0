import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { lowerGamma, normalUpper, upperGamma } from "../../src/stats/gamma.ts";
import { offBy } from "../checks/close.ts";

describe("the upper gamma function", () => {
  // mpmath.gammainc(a, x, inf, regularized=True), with 40 digits
  test.each([
    [1, 0.5, 0.6065306597126334],
    [1, 30, 9.357622968840175e-14],
    [1.5, 0.3, 0.8964323733419115],
    [5, 5, 0.44049328506521257],
    [10, 30, 7.121750862815593e-6],
    [50, 40, 0.9296649333406051],
    [0.5, 0.01, 0.8875370839817152],
    [0.5, 1.5, 0.0832645166635504],
    [0.5, 8, 6.334248366623985e-5],
    [2.5, 3.4, 0.2359445376945214],
    [2.5, 3.6, 0.20618591970955588],
    [50, 30, 0.999481108537452],
    [50, 80, 0.00013078397659141034],
    [100, 100, 0.48670120172085135],
    [20, 200, 6.586907311440731e-61],
  ])("of %d at %d is %d", (a, x, q) => {
    expect(offBy(upperGamma(a, x), q)).toBeLessThan(1e-9);
  });

  test.each([0.5, 1, 7, 50])("of %d is one at nothing", (a) => {
    expect(upperGamma(a, 0)).toBe(1);
  });

  property.prop([fc.double({ min: 0, max: 600, noNaN: true })])("of one is an exponential's tail", (x) => {
    expect(offBy(upperGamma(1, x), Math.exp(-x))).toBeLessThan(1e-9);
  });

  property.prop([fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 2, noNaN: true })])(
    "of a whole number is the chance of fewer Poisson events than that",
    (a, times) => {
      const x = a * times;
      let term = Math.exp(-x);
      let poisson = term;
      for (let k = 1; k < a; k += 1) {
        term *= x / k;
        poisson += term;
      }
      expect(offBy(upperGamma(a, x), poisson)).toBeLessThan(1e-9);
    },
  );
});

describe("the lower gamma function", () => {
  // mpmath.gammainc(a, 0, x, regularized=True)
  test.each([
    [2, 0.1, 0.004678840160444478],
    [10, 3, 0.0011024881301154815],
    [40, 10, 7.341636314560681e-13],
    [1, 30, 0.9999999999999064],
  ])("of %d at %d is %d", (a, x, p) => {
    expect(offBy(lowerGamma(a, x), p)).toBeLessThan(1e-9);
  });

  test("is nothing at nothing", () => {
    expect(lowerGamma(3, 0)).toBe(0);
  });
});

describe("a normal's upper tail", () => {
  test.each([
    [-3, 0.9986501019683699],
    [-1, 0.8413447460685429],
    [0, 0.5],
    [1, 0.15865525393145705],
    [1.959963984540054, 0.025000000000000012],
    [6, 9.86587645037698e-10],
    [20, 2.7536241186062337e-89],
  ])("beyond %d is %d", (z, p) => {
    expect(offBy(normalUpper(z), p)).toBeLessThan(1e-9);
  });
});
