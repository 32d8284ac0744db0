import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { DrawnCounts } from "../../src/stats/drawn.ts";

function drawn(...parts: { n: number; bad: number; unknown?: number; weight: number }[]): DrawnCounts {
  const counts = new DrawnCounts();
  for (const { n, bad, unknown = 0, weight } of parts)
    for (let i = 0; i < n; i += 1) counts.add(weight, i < bad ? true : i < bad + unknown ? null : false);
  return counts;
}

test("what is drawn alike needs no other counts, whatever share it is", () => {
  expect(new DrawnCounts().even).toBeNull();
  expect(drawn({ n: 100, bad: 3, weight: 1 }).even).toBeNull();
  expect(drawn({ n: 100, bad: 3, weight: 50 }).even).toBeNull();
});

test("a quiet time that was read in full does not dilute a busy one of which little was", () => {
  // 6,000 of 6,000, none bad; 8,000 of 80,000, 1.5 % bad: of all, 1.4 %, where the plain share is 0.86 %.
  const counts = drawn({ n: 6_000, bad: 0, weight: 1 }, { n: 8_000, bad: 120, weight: 10 });
  expect(counts.rate).toBeCloseTo(1_200 / 86_000, 12);
  const even = counts.even;
  // (86,000)² / (6,000 + 800,000) = 9,176.2.
  expect(even).toEqual({ n: 9_176, k: Math.ceil((9_176 * 1_200) / 86_000), unknown: 0 });
});

test("so little of the most that hardly anything is known of it is worth little", () => {
  expect(drawn({ n: 12_000, bad: 0, weight: 1 }, { n: 100, bad: 0, weight: 10_000 }).even?.n).toBe(102);
});

const part = fc.record({ n: fc.integer({ min: 1, max: 300 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });

property.prop([part, part, fc.integer({ min: 2, max: 1_000 })])(
  "its counts are whole, never more than were drawn, and never tell fewer bad ones than there are",
  (one, other, weight) => {
    const counts = drawn(
      { n: one.n, bad: Math.floor(one.n * one.share), weight: 1 },
      { n: other.n, bad: Math.floor(other.n * other.share), weight },
    );
    const { n = NaN, k = NaN } = counts.even ?? {};
    const rate = counts.rate ?? NaN;
    expect([n, k].every(Number.isInteger)).toBe(true);
    expect(n).toBeLessThanOrEqual(one.n + other.n);
    expect(k).toBeLessThanOrEqual(n);
    expect(k + 1e-6).toBeGreaterThanOrEqual(Math.min(n, rate * n));
    expect(k).toBeLessThanOrEqual(rate * n + 1);
  },
);

test("of those that nobody knows the most is taken", () => {
  const counts = drawn({ n: 100, bad: 0, unknown: 10, weight: 1 }, { n: 100, bad: 0, unknown: 0, weight: 4 });
  // (500)² / (100 + 1,600) = 147; 10 of 500 are unknown.
  expect(counts.even).toEqual({ n: 144, k: 0, unknown: 3 });
});
