import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { lnAdd, mixtureFailLnE, mixturePassLnE, RateEvidence } from "../../src/stats/evidence.ts";
import { offBy } from "../checks/close.ts";
import { uniform } from "../checks/random.ts";

interface Entry {
  slice: number;
  bad: boolean;
}

const slices = 8;
const entries = fc.array(fc.record({ slice: fc.nat(slices - 1), bad: fc.boolean() }), {
  minLength: 1,
  maxLength: 200,
  size: "max",
});
const allowedRate = fc.double({ min: 0.001, max: 0.99, noNaN: true });

function evidenceOf(rate: number, all: readonly Entry[]): RateEvidence {
  const evidence = new RateEvidence({ allowedRate: rate, slices });
  for (const { slice, bad } of all) evidence.add(slice, bad);
  return evidence;
}

function counted(rate: number, counts: readonly (readonly [number, number])[], parts: number): RateEvidence {
  const evidence = new RateEvidence({ allowedRate: rate, slices: parts });
  for (const [slice, [n, k]] of counts.entries()) {
    for (let i = 0; i < n; i += 1) evidence.add(slice, i < k);
  }
  return evidence;
}

function chance(n: number, k: number, p: number): number {
  let choices = 1;
  for (let i = 1; i <= k; i += 1) choices *= (n - i + 1) / i;
  return choices * p ** k * (1 - p) ** (n - k);
}

describe("a mixture", () => {
  property.prop([allowedRate, fc.integer({ min: 1, max: 40 })])(
    "is on average exactly one for a service at its budget, whatever the budget",
    (p0, n) => {
      let fail = 0;
      let pass = 0;
      for (let k = 0; k <= n; k += 1) {
        fail += chance(n, k, p0) * Math.exp(mixtureFailLnE(n, k, p0));
        pass += chance(n, k, p0) * Math.exp(mixturePassLnE(n, k, p0));
      }
      expect(fail).toBeCloseTo(1, 9);
      expect(pass).toBeCloseTo(1, 9);
    },
  );

  test.each([0.5, 0.9])("is less than one on average for a service at %d of its budget", (share) => {
    let fail = 0;
    for (let k = 0; k <= 40; k += 1) fail += chance(40, k, 0.05 * share) * Math.exp(mixtureFailLnE(40, k, 0.05));
    expect(fail).toBeLessThan(1);
  });

  property.prop([allowedRate, fc.integer({ min: 1, max: 10_000_000 })])("speaks of no data as one", (p0, n) => {
    expect(mixtureFailLnE(0, 0, p0)).toBeCloseTo(0, 12);
    expect(mixturePassLnE(0, 0, p0)).toBeCloseTo(0, 12);
    expect(mixtureFailLnE(n, n, p0)).toBeGreaterThan(0);
    expect(mixturePassLnE(n, 0, p0)).toBeGreaterThan(0);
  });

  test("knows budgets of nothing and of everything", () => {
    expect(mixtureFailLnE(10, 1, 0)).toBe(Infinity);
    expect(mixtureFailLnE(10, 0, 0)).toBeLessThan(0);
    expect(mixturePassLnE(10, 0, 0)).toBe(0);
    expect(mixtureFailLnE(10, 10, 1)).toBe(0);
    expect(mixtureFailLnE(10, 9, 1)).toBe(0);
    expect(mixturePassLnE(10, 9, 1)).toBe(Infinity);
    expect(mixturePassLnE(10, 10, 1)).toBeLessThan(0);
  });

  test("counts an alternative that lands on 0.9 by rounding only once", () => {
    // 100 times 0.009 is 0.9: beside 0.9 itself it would take weight from the others.
    expect(offBy(mixtureFailLnE(50, 5, 0.009), mixtureFailLnE(50, 5, 0.009 + 1e-10))).toBeLessThan(1e-6);
    expect(Math.abs(mixtureFailLnE(50, 5, 0.009) - mixtureFailLnE(50, 5, 0.0089))).toBeGreaterThan(0.01);
  });

  test("does not overflow", () => {
    expect(mixtureFailLnE(1e7, 1e7, 0.01)).toBeGreaterThan(4e7);
    expect(Number.isFinite(mixtureFailLnE(1e7, 0, 0.01))).toBe(true);
    expect(Number.isFinite(mixturePassLnE(1e7, 1e7, 0.01))).toBe(true);
  });
});

test("lnAdd adds on the log scale, at infinity too", () => {
  expect(offBy(lnAdd(Math.log(3), Math.log(4)), Math.log(7))).toBeLessThan(1e-9);
  expect(lnAdd(-Infinity, -Infinity)).toBe(-Infinity);
  expect(lnAdd(-Infinity, 2)).toBe(2);
  expect(lnAdd(Infinity, 2)).toBe(Infinity);
  expect(lnAdd(Infinity, Infinity)).toBe(Infinity);
  expect(lnAdd(1000, 0)).toBe(1000);
});

describe("evidence of a rate", () => {
  property.prop([
    fc.array(fc.tuple(fc.nat(9), fc.boolean(), fc.integer({ min: -1, max: 12 })), { maxLength: 60, size: "max" }),
    fc.constantFrom(0, 0.01, 0.3),
    fc.constantFrom(1, 3),
  ])("is the same at every look as counted afresh, wherever late entries join", (steps, rate, burst) => {
    const looked = new RateEvidence({ allowedRate: rate, slices: 10, burst });
    for (const [i, [slice, bad, through]] of steps.entries()) {
      looked.add(slice, bad);
      const afresh = new RateEvidence({ allowedRate: rate, slices: 10, burst });
      for (const [its, isBad] of steps.slice(0, i + 1)) afresh.add(its, isBad);
      expect(looked.failLnEs(through)).toEqual(afresh.failLnEs(through));
    }
  });

  test.each([
    [{ allowedRate: -0.01, slices: 1 }, "an allowed rate lies in 0..1, not at -0.01"],
    [{ allowedRate: 1.01, slices: 1 }, "an allowed rate lies in 0..1, not at 1.01"],
    [{ allowedRate: Number.NaN, slices: 1 }, "an allowed rate lies in 0..1, not at NaN"],
    [{ allowedRate: 0.01, provenRate: -0.1, slices: 1 }, "a rate to be proven lies in 0..1, not at -0.1"],
    [{ allowedRate: 0.01, provenRate: 1.1, slices: 1 }, "a rate to be proven lies in 0..1, not at 1.1"],
    [{ allowedRate: 0.01, burst: 0.9, slices: 1 }, "a burst is of one or more, not 0.9"],
    [{ allowedRate: 0.01, burst: Number.NaN, slices: 1 }, "a burst is of one or more, not NaN"],
    [{ allowedRate: 0.01, slices: 0 }, "a window has one slice or more, not 0"],
    [{ allowedRate: 0.01, slices: 1.5 }, "a window has one slice or more, not 1.5"],
  ])("refuses %o", (plan, message) => {
    expect(() => new RateEvidence(plan)).toThrow(new RangeError(message));
  });

  test.each([-1, 8, 0.5, Number.NaN])("refuses a request of slice %d", (slice) => {
    expect(() => new RateEvidence({ allowedRate: 0.01, slices: 8 }).add(slice, true)).toThrow(
      new RangeError(`slice ${slice} is not in 0..7`),
    );
  });

  test("takes a rate of everything, which nothing can break and one good request proves", () => {
    const evidence = new RateEvidence({ allowedRate: 1, slices: 2 });
    for (let i = 0; i < 10; i += 1) evidence.add(0, i < 9);
    expect(evidence.failLnEs(0)).toEqual(new Float64Array(1));
    expect(evidence.failLnEs(1)).toEqual(new Float64Array(2));
    expect(evidence.passLnE(1)).toBe(Infinity);
  });

  property.prop([allowedRate, entries, fc.nat(slices - 1)])(
    "does not depend on the order of the entries, nor on earlier looks",
    (rate, all, through) => {
      const looked = new RateEvidence({ allowedRate: rate, slices });
      for (const { slice, bad } of all.toReversed()) {
        looked.add(slice, bad);
        looked.failLnE(slice);
      }
      const straight = evidenceOf(rate, all);
      expect(looked.totals()).toEqual(straight.totals());
      expect(looked.failLnE(through)).toBe(straight.failLnE(through));
      expect(looked.passLnE(through)).toBe(straight.passLnE(through));
    },
  );

  property.prop([allowedRate, entries, fc.nat(slices - 1)])(
    "counts the slices up to the one it is asked for, and no later one",
    (rate, all, through) => {
      const upTo = all.filter(({ slice }) => slice <= through);
      const evidence = evidenceOf(rate, all);
      const part = evidenceOf(rate, upTo);
      expect(evidence.totals(through)).toEqual({
        n: upTo.length,
        k: upTo.filter(({ bad }) => bad).length,
        unknown: 0,
      });
      expect(evidence.failLnE(through)).toBe(part.failLnE(through));
      expect(evidence.passLnE(through)).toBe(part.passLnE(slices - 1));
      expect([...evidence.failLnEs(slices - 1).subarray(0, through + 1)]).toEqual([...evidence.failLnEs(through)]);
    },
  );

  property.prop([allowedRate, entries, fc.nat()])("is never helped by another bad request", (rate, all, pick) => {
    const turned = pick % all.length;
    const worse = all.map((entry, i) => (i === turned ? { ...entry, bad: true } : entry));
    for (let through = 0; through < slices; through += 1) {
      const before = evidenceOf(rate, all);
      const after = evidenceOf(rate, worse);
      expect(after.failLnE(through)).toBeGreaterThanOrEqual(before.failLnE(through) - 1e-9);
      expect(after.passLnE(through)).toBeLessThanOrEqual(before.passLnE(through) + 1e-9);
    }
  });

  property.prop([allowedRate])("is one before anything was seen", (rate) => {
    const evidence = new RateEvidence({ allowedRate: rate, slices });
    for (const lnE of evidence.failLnEs(slices - 1)) expect(lnE).toBeCloseTo(0, 12);
    expect(evidence.passLnE(slices - 1)).toBeCloseTo(0, 12);
  });

  test("of one slice is the plain mixture, and for the budget always is", () => {
    expect(offBy(counted(0.01, [[100, 6]], 1).failLnE(0), mixtureFailLnE(100, 6, 0.01))).toBeLessThan(1e-9);
    const twoSlices = [
      [60, 0],
      [40, 1],
    ] as const;
    expect(offBy(counted(0.01, twoSlices, 2).passLnE(1), mixturePassLnE(100, 1, 0.01))).toBeLessThan(1e-9);
  });

  test("past the window's end is that of its end", () => {
    const evidence = counted(0.01, [[100, 6]], 2);
    expect(evidence.failLnE(9)).toBe(evidence.failLnE(1));
    expect(evidence.totals(9)).toEqual({ n: 100, k: 6, unknown: 0 });
  });

  test("finds a fault that begins late sooner than the plain mixture", () => {
    const good = Array.from({ length: 20 }, () => [250, 1] as const);
    const evidence = counted(0.01, [...good, [250, 9], [250, 9]], 40);
    expect(evidence.failLnE(21)).toBeGreaterThan(mixtureFailLnE(22 * 250, 20 + 18, 0.01) + 3);
  });

  test("loses little by that when the fault is there from the start", () => {
    const bad = Array.from({ length: 4 }, () => [100, 5] as const);
    const restarted = counted(0.01, bad, 40).failLnE(3);
    expect(restarted).toBeLessThan(mixtureFailLnE(400, 20, 0.01));
    expect(restarted).toBeGreaterThan(mixtureFailLnE(400, 20, 0.01) - Math.LN2);
  });

  test("with restart is on average exactly one for a service at its budget", () => {
    // Every outcome of three slices of four requests.
    let mean = [0, 0, 0];
    for (let a = 0; a <= 4; a += 1) {
      for (let b = 0; b <= 4; b += 1) {
        for (let c = 0; c <= 4; c += 1) {
          const weight = chance(4, a, 0.05) * chance(4, b, 0.05) * chance(4, c, 0.05);
          const path = counted(
            0.05,
            [
              [4, a],
              [4, b],
              [4, c],
            ],
            3,
          ).failLnEs(2);
          mean = mean.map((sum, i) => sum + weight * Math.exp(path[i] ?? Number.NaN));
        }
      }
    }
    for (const one of mean) expect(one).toBeCloseTo(1, 9);
  });
});

describe("in 2,000 seeded windows of a service exactly at its budget", () => {
  const windows = 2000;
  const perSlice = 60;
  const parts = 20;
  const draw = uniform(20_260_801);
  let alarms = 0;
  let falsePasses = 0;
  let sumAtEnd = 0;
  for (let window = 0; window < windows; window += 1) {
    const evidence = new RateEvidence({ allowedRate: 0.05, slices: parts });
    let passed = false;
    for (let slice = 0; slice < parts; slice += 1) {
      for (let i = 0; i < perSlice; i += 1) evidence.add(slice, draw() < 0.05);
      passed ||= evidence.passLnE(slice) >= Math.log(1 / 0.05);
    }
    const path = evidence.failLnEs(parts - 1);
    if (path.some((lnE) => lnE >= Math.log(1 / 0.05))) alarms += 1;
    if (passed) falsePasses += 1;
    sumAtEnd += Math.exp(Math.min(path.at(-1) ?? 0, Math.log(1e3)));
  }

  test("a look at every slice raises a false alarm in at most the promised share", () => {
    expect(alarms / windows).toBeLessThanOrEqual(0.05);
    // It does happen: the level is not kept by never speaking.
    expect(alarms).toBeGreaterThan(0);
  });

  test("and falsely passes in at most the promised share", () => {
    expect(falsePasses / windows).toBeLessThanOrEqual(0.05);
    expect(falsePasses).toBeGreaterThan(0);
  });

  test("the e-value is one or less on average", () => {
    expect(sumAtEnd / windows).toBeLessThan(1.1);
  });
});
