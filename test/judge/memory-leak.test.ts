import { describe, expect, test } from "vitest";
import { memoryTrend } from "../../src/judge/memory-leak.ts";
import { uniform } from "./random.ts";

const MB = 1e6;
const limit = 512 * MB;
const hour = 3_600_000;
const start = 1_772_000_000_000;

/** So many points an hour, for so many hours. */
function points(hours: number, valueAt: (hours: number) => number, perHour = 6): { at: number; value: number }[] {
  return Array.from({ length: hours * perHour }, (_, i) => ({
    at: start + (i * hour) / perHour,
    value: valueAt(i / perHour),
  }));
}
const day = (hours: number): number => 20 * MB * Math.sin((hours / 24) * 2 * Math.PI);

describe("the memory of days", () => {
  test("that grows by 1 MB an hour leaks, and reaches its limit when it says", () => {
    const trend = memoryTrend(
      points(72, (h) => 200 * MB + day(h) + h * MB),
      limit,
    );
    expect(trend).toMatchObject({ leak: true, risingShare: 1 });
    expect(trend?.slopePerDay).toBeCloseTo(24 * MB, -2);
    expect(trend?.dailyMedians).toHaveLength(3);
    // 200 + 72 MB at the end, 240 to go.
    expect(trend?.daysToLimit).toBeGreaterThan(8.5);
    expect(trend?.daysToLimit).toBeLessThan(11);
  });

  test.each([
    ["is the same each day", (h: number) => 200 * MB + day(h)],
    ["falls", (h: number) => 300 * MB + day(h) - h * MB],
    ["grows by less than 2 % of the limit a day", (h: number) => 200 * MB + day(h) + h * 0.3 * MB],
    ["grew once", (h: number) => (h < 24 ? 200 : 300) * MB + day(h)],
    ["grows in the sawtooth's peaks alone", (h: number) => 200 * MB + day(h) + ((h * 6) % 3 === 0 ? h * 5 * MB : 0)],
  ])("that %s does not leak", (_what, valueAt) => {
    expect(memoryTrend(points(96, valueAt), limit)).toMatchObject({ leak: false, daysToLimit: null });
  });

  test("that grows in the afternoons only does not rise in four of five hours", () => {
    const trend = memoryTrend(
      points(72, (h) => 200 * MB + (h % 24 < 14 ? h * MB : 0)),
      limit,
    );
    expect(trend?.risingShare).toBeLessThan(0.8);
    expect(trend?.leak).toBe(false);
  });

  test.each([
    ["nothing", 0],
    ["two days", 48],
    ["almost three days", 71],
  ])("is not judged by %s", (_what, hours) => {
    expect(
      memoryTrend(
        points(hours, (h) => h * MB),
        limit,
      ),
    ).toBeNull();
  });

  test("is judged in spite of some hours without points, and not with a day half empty", () => {
    const leaking = points(72, (h) => 200 * MB + h * MB);
    const without = (gap: (hours: number) => boolean): typeof leaking =>
      leaking.filter(({ at }) => !gap((at - start) / hour));
    expect(
      memoryTrend(
        without((h) => h % 24 > 3 && h % 24 < 9),
        limit,
      )?.leak,
    ).toBe(true);
    expect(
      memoryTrend(
        without((h) => h > 26 && h < 40),
        limit,
      ),
    ).toBeNull();
  });

  test("is by the newest whole days, in any order of points", () => {
    const flatThenLeak = points(92, (h) => (h < 20 ? 900 : 200 + h) * MB);
    expect(memoryTrend(flatThenLeak, limit)?.dailyMedians).toHaveLength(3);
    expect(memoryTrend(flatThenLeak.toReversed(), limit)).toEqual(memoryTrend(flatThenLeak, limit));
    expect(memoryTrend(flatThenLeak, limit)?.leak).toBe(true);
  });
});

describe("in 100 seeded services of three days, with garbage collection, daily load and wandering use", () => {
  function share(perHour: number): number {
    const draw = uniform(23);
    let leaks = 0;
    for (let service = 0; service < 100; service += 1) {
      let [wander, saw] = [0, 0];
      const trend = memoryTrend(
        points(
          72,
          (h) => {
            wander = 0.95 * wander + (draw() + draw() + draw() - 1.5) * 4 * MB;
            saw = draw() < 0.1 ? 0 : saw + draw() * 6 * MB;
            return 200 * MB + day(h) + wander + saw + h * perHour;
          },
          60,
        ),
        limit,
      );
      if (trend?.leak === true) leaks += 1;
    }
    return leaks / 100;
  }

  test("none that does not leak is said to", () => {
    expect(share(0)).toBe(0);
  });

  test("nearly all that leak 1 MB an hour, and all that leak 2, are found", () => {
    expect(share(MB)).toBeGreaterThanOrEqual(0.95);
    expect(share(2 * MB)).toBe(1);
  });
});
