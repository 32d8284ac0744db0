import { describe, expect, test } from "vitest";
import { memoryTrend, trendOfDays } from "../../src/checks/memory-leak.ts";
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

describe("the figures of days", () => {
  type Floors = (number | null)[];
  const ofHours = (floorAt: (hour: number) => number | null): Floors =>
    Array.from({ length: 24 }, (_, i) => floorAt(i));
  const flat = (level: number): Floors => ofHours(() => level);
  /** One point an hour; null: none. The first and the last hour have one. */
  const trendOf = (days: Floors[], most = 100): ReturnType<typeof memoryTrend> =>
    memoryTrend(
      days.flat().flatMap((value, i) => (value === null ? [] : [{ at: start + i * hour, value }])),
      most,
    );

  test("are medians of the known hours, and compare only hours that both days know", () => {
    const days = [
      ofHours((h) => h),
      ofHours((h) => (h >= 3 && h <= 6 ? null : h + 10)),
      ofHours((h) => (h >= 5 && h <= 9 ? null : h < 20 ? h + 30 : h)),
    ];
    expect(trendOf(days)).toEqual({
      dailyMedians: [11.5, 23.5, 40],
      // 20 hours of the second day and 13 of the third rise, 4 fall.
      risingShare: 33 / 37,
      // Rises of 10 and 20 from day to day, of 15 over two days, and the hours that fell: the middle two are 10 and 15.
      slopePerDay: 12.5,
      leak: true,
      daysToLimit: (100 - 40) / 12.5 - 0.5,
    });
    expect(trendOf(days, 30)).toMatchObject({ leak: true, daysToLimit: 0 });
  });

  test.each([
    [1, 1],
    [10, 1],
    [11, 2],
    [20, 2],
    [21, 3],
  ])("take the lowest tenth of an hour's %d points: its value of rank %d", (each, rank) => {
    const all = Array.from({ length: 72 * each }, (_, i) => ({
      at: start + i * (hour / each),
      // Highest first, so that ranks are not in the order of time.
      value: each - (i % each) + 100 * Math.floor(i / each / 24),
    }));
    // All of an hour at its start: hours are counted back from the newest point.
    const trend = memoryTrend(
      all.map(({ at, value }) => ({ at: Math.floor((at - start) / hour) * hour, value })),
      limit,
    );
    expect(trend?.dailyMedians).toEqual([rank, 100 + rank, 200 + rank]);
  });

  test.each([
    ["two of three days", [10, 20], null],
    ["a slope of exactly 2 % of the limit", [10, 12, 14], true],
    ["a slope of less", [10, 11.9, 13.8], false],
    ["each day above the one before", [10, 20, 30, 40, 50, 60, 70], true],
    ["one day like the one before", [10, 20, 30, 30, 40, 50, 60], false],
    ["one day below the one before", [10, 20, 30, 29, 40, 50, 60], false],
  ])("leak or do not: %s", (_what, levels, leak) => {
    expect(trendOf(levels.map(flat))?.leak ?? null).toBe(leak);
  });

  test.each([
    [3, true],
    [4, false],
  ])("leak when four of five hours rise, of fifteen all but %d", (still, leak) => {
    const rising = (by: number): Floors =>
      ofHours((h) => (h >= 8 && h < 17 ? null : h >= 1 && h < 1 + still ? 50 : 50 + by));
    expect(trendOf([rising(0), rising(10), rising(20)])).toMatchObject({ risingShare: (15 - still) / 15, leak });
  });

  test.each([
    [12, true],
    [11, null],
  ])("of %d known hours in one day are judged or not", (known, leak) => {
    const days = [flat(10), ofHours((h) => (h < known ? 20 : null)), flat(30)];
    expect(trendOf(days)?.leak ?? null).toBe(leak);
  });

  test("whose neighbours have no hour in common rise in none", () => {
    const outer = (level: number): Floors => ofHours((h) => (h < 11 || h === 23 ? level : null));
    const inner = ofHours((h) => (h >= 11 && h < 23 ? 20 : null));
    expect(trendOf([outer(10), inner, outer(30)])).toMatchObject({
      risingShare: 0,
      slopePerDay: 10,
      leak: false,
      daysToLimit: null,
    });
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

describe("over many days", () => {
  const hours = (days: number, at: (date: number, time: number) => number) =>
    Array.from({ length: days * 24 }, (_, i) => ({ at: (i + 1) * 3_600_000, value: at(Math.floor(i / 24), i % 24) }));
  const most = 1_000;

  test("a leak is found in any seven days in a row, though a deploy has ended it", () => {
    const course = hours(30, (date, time) => 300 + 30 * (date % 10) + 5 * Math.sin(time));
    expect(memoryTrend(course, most)?.leak).toBe(false);
    expect(trendOfDays(course, most)?.leak).toBe(true);
  });

  test("a steady service has none", () => {
    const course = hours(
      30,
      (date, time) => 300 + 10 * Math.sin(date * 12.9898) + 20 * Math.sin((time * Math.PI) / 12),
    );
    expect(trendOfDays(course, most)).toEqual(memoryTrend(course, most));
  });
});
