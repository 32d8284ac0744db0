import { describe, expect, test } from "vitest";
import { TwoByTwo } from "../../src/stats/two-by-two.ts";
import { chance } from "../checks/chance.ts";
import { uniform } from "../checks/random.ts";

const effects = [[1.25, 0.1], ...[1.5, 2, 3, 5, 10, 30].map((psi) => [psi, 0.15])] as [number, number][];

describe("one batch", () => {
  test("is the mixture of the likelihood ratios, by hand", () => {
    const one = new TwoByTwo(1);
    one.addByRate({ n: 100, bad: 12 }, { n: 900, bad: 45 }, 0.05);
    const expected = effects.reduce((sum, [psi, weight]) => {
      const a = (psi * 0.05) / (1 - 0.05 + psi * 0.05);
      const shared = (100 * a + 900 * 0.05) / 1000;
      const ratio =
        (a / shared) ** 12 *
        ((1 - a) / (1 - shared)) ** 88 *
        (0.05 / shared) ** 45 *
        ((1 - 0.05) / (1 - shared)) ** 855;
      return sum + weight * ratio;
    }, 0);
    expect(Math.exp(one.lnE)).toBeCloseTo(expected, 9);
  });

  test("by share is the mixture of binomial ratios of the first arm's share", () => {
    const one = new TwoByTwo(1);
    one.addByShare({ n: 100, bad: 6 }, { n: 900, bad: 9 }, 1.5);
    const share = (times: number): number => (times * 150) / (times * 150 + 900);
    const expected = effects.reduce((sum, [psi, weight]) => {
      const [a, b] = [share(psi), share(1)];
      return sum + weight * (a / b) ** 6 * ((1 - a) / (1 - b)) ** 9;
    }, 0);
    expect(Math.exp(one.lnE)).toBeCloseTo(expected, 9);
  });

  test.each([
    [
      { n: 0, bad: 0 },
      { n: 0, bad: 0 },
    ],
    [
      { n: 0, bad: 0 },
      { n: 50, bad: 50 },
    ],
    [
      { n: 50, bad: 50 },
      { n: 0, bad: 0 },
    ],
  ])("with an empty arm says nothing", (first, second) => {
    const one = new TwoByTwo(2);
    one.addByRate(first, second, 0.1);
    one.addByShare(first, second, 1);
    one.addByShare(first, second, 1.5);
    expect(one.lnE).toBeCloseTo(0, 12);
  });
});

describe("over all outcomes", () => {
  /** The mean of E after two batches of four and six requests, each at its own shared rate. */
  function mean(add: (test: TwoByTwo, a: number, b: number) => void, firstTimes: number): number {
    let sum = 0;
    for (const [a, b, c, d] of outcomes()) {
      const one = new TwoByTwo(3);
      add(one, a, b);
      add(one, c, d);
      const weight =
        chance(4, a, 0.2 * firstTimes) * chance(6, b, 0.2) * chance(4, c, 0.4 * firstTimes) * chance(6, d, 0.4);
      sum += weight * Math.exp(one.lnE);
    }
    return sum;
  }
  function* outcomes(): Generator<[number, number, number, number]> {
    for (let a = 0; a <= 4; a += 1)
      for (let b = 0; b <= 6; b += 1)
        for (let c = 0; c <= 4; c += 1) for (let d = 0; d <= 6; d += 1) yield [a, b, c, d];
  }
  const byRate = (one: TwoByTwo, a: number, b: number): void => one.addByRate({ n: 4, bad: a }, { n: 6, bad: b }, 0.3);
  const byShare =
    (tolerated: number) =>
    (one: TwoByTwo, a: number, b: number): void =>
      one.addByShare({ n: 4, bad: a }, { n: 6, bad: b }, tolerated);

  test.each([
    ["equal rates, whatever the guess", byRate, 1],
    ["a better first arm", byRate, 0.5],
    ["equal rates, by share", byShare(1), 1],
    ["a first arm as much worse as is tolerated", byShare(2), 2],
  ])("its mean is at most one for %s", (_what, add, times) => {
    expect(mean(add, times)).toBeLessThanOrEqual(1 + 1e-12);
  });

  test.each([
    ["a worse first arm", byRate, 2],
    ["a worse first arm, by share", byShare(1), 2],
  ])("its mean is above one for %s", (_what, add, times) => {
    expect(mean(add, times)).toBeGreaterThan(1.05);
  });
});

test("a difference that begins late is found without making up for the time before it", () => {
  const late = new TwoByTwo(20);
  for (let i = 0; i < 10; i += 1) late.addByRate({ n: 200, bad: 4 }, { n: 800, bad: 40 }, 0.05);
  const before = late.lnE;
  late.addByRate({ n: 200, bad: 40 }, { n: 800, bad: 40 }, 0.05);
  expect(before).toBeLessThan(0);
  expect(late.lnE).toBeGreaterThan(Math.log(200));
});

test("the highest stands, and batches beyond the plan still count", () => {
  const one = new TwoByTwo(1);
  one.addByRate({ n: 200, bad: 60 }, { n: 800, bad: 40 }, 0.05);
  const high = one.lnE;
  one.addByRate({ n: 200, bad: 0 }, { n: 800, bad: 40 }, 0.05);
  expect(one.lnE).toBeLessThan(high);
  expect(one.highest).toBe(high);
  one.addByRate({ n: 200, bad: 100 }, { n: 800, bad: 40 }, 0.05);
  expect(one.highest).toBeGreaterThan(high);
});

test("in 2,000 seeded windows without a difference, shared incidents included, at most 1 % are found", () => {
  const draw = uniform(3);
  const binomial = (n: number, p: number): number => {
    let k = 0;
    for (let i = 0; i < n; i += 1) if (draw() < p) k += 1;
    return k;
  };
  let found = 0;
  for (let window = 0; window < 2000; window += 1) {
    const one = new TwoByTwo(20);
    const incident = Math.floor(draw() * 20);
    for (let i = 0; i < 20; i += 1) {
      const rate = i === incident ? 0.3 : 0.05;
      const n = i % 2 === 0 ? 10 : 30;
      one.addByRate({ n, bad: binomial(n, rate) }, { n: 40 - n, bad: binomial(40 - n, rate) }, 0.05);
    }
    if (one.highest >= Math.log(100)) found += 1;
  }
  expect(found / 2000).toBeLessThanOrEqual(0.01);
});
