import { describe, expect, it } from "vitest";
import { Pulse } from "../../src/sources/pulse.ts";
import { Random } from "../simulator/random.ts";

const windowMs = 600_000;

function stillnessOf(times: readonly number[], until = windowMs) {
  const pulse = new Pulse({ from: 0, to: windowMs });
  for (const at of times) pulse.heard(at);
  return pulse.stillness(until, times.filter((at) => at < windowMs).length);
}

/** Each so long after the one before, on average. */
function arrivals(random: Random, meanMs: number, to: number): number[] {
  const times: number[] = [];
  for (let at = 0; ;) {
    at += -Math.log(1 - random.next()) * meanMs;
    if (at >= to) return times;
    times.push(at);
  }
}

describe("a log that goes still", () => {
  it.each([
    [100, 8_000],
    [1_000, 40_000],
    [6_000, 200_000],
  ])("is told from the pauses before: a request each %d ms, and none for the last %d ms", (meanMs, silentMs) => {
    const random = new Random(`still ${meanMs}`);
    const told = Array.from({ length: 200 }, () => stillnessOf(arrivals(random, meanMs, windowMs - silentMs)));
    expect(told.filter((one) => one !== null).length).toBeGreaterThan(150);
    const [first] = told.filter((one) => one !== null);
    expect(first?.expected).toBeGreaterThan(8);
  });

  it.each([100, 1_000, 6_000, 30_000, 120_000])("is none where users go on: a request each %d ms", (meanMs) => {
    const random = new Random(`on ${meanMs}`);
    const some = Array.from({ length: 1_000 }, () => arrivals(random, meanMs, windowMs));
    expect(some.filter((times) => stillnessOf(times) !== null).length).toBeLessThanOrEqual(1);
  });

  it("is none between bursts that came before, nor where an entry comes after the window", () => {
    const bursts = [0, 120_000, 240_000, 360_000].flatMap((from) =>
      Array.from({ length: 50 }, (_, i) => from + i * 100),
    );
    expect(stillnessOf(bursts)).toBeNull();
    const stops = Array.from({ length: 300 }, (_, i) => i * 1_000);
    expect(stillnessOf(stops)).toMatchObject({ from: 300_000, expected: 300 });
    expect(stillnessOf([...stops, windowMs + 1])).toBeNull();
    expect(stillnessOf([])).toBeNull();
    // So short a time does not show what the pauses are like.
    expect(stillnessOf(Array.from({ length: 90 }, (_, i) => i * 100))).toBeNull();
  });

  it("is hardly ever told of a few bursts in a short window: the longest of few pauses is often exceeded", () => {
    const random = new Random("few bursts");
    for (const [shortMs, meanMs] of [
      [60_000, 15_000],
      [60_000, 40_000],
      [120_000, 40_000],
    ] as const) {
      const some = Array.from({ length: 2_000 }, () =>
        arrivals(random, meanMs, shortMs).flatMap((at) => Array.from({ length: 40 }, () => at + random.next() * 2_000)),
      );
      const told = some.filter((times) => {
        const pulse = new Pulse({ from: 0, to: shortMs });
        const inside = times.filter((at) => at < shortMs);
        for (const at of inside) pulse.heard(at);
        return pulse.stillness(shortMs, inside.length) !== null;
      });
      expect(told.length).toBeLessThan(40);
    }
  });

  it("is told soon of traffic that began some seconds after the window", () => {
    const late = Array.from({ length: 1_000 }, (_, i) => 7_000 + i * 100);
    expect(stillnessOf(late, 140_000)).toMatchObject({ from: 107_000 });
  });
});

describe("a log that was still for a time", () => {
  function holeOf(times: readonly number[], until = windowMs) {
    const pulse = new Pulse({ from: 0, to: windowMs });
    for (const at of times) pulse.heard(at);
    for (const at of times) pulse.came(at);
    return pulse.hole(until, times.length);
  }

  it.each([
    [100, 8_000],
    [300, 15_000],
    [600, 30_000],
    [600, 250_000],
  ])("is told between: a request each %d ms, and none for %d ms", (meanMs, silentMs) => {
    const random = new Random(`hole ${meanMs}`);
    const some = Array.from({ length: 200 }, () => {
      const from = 20_000 + random.next() * (windowMs - silentMs - 40_000);
      return { from, times: arrivals(random, meanMs, windowMs).filter((at) => at < from || at > from + silentMs) };
    });
    const told = some.map(({ from, times }) => ({ from, hole: holeOf(times) })).filter(({ hole }) => hole !== null);
    expect(told.length).toBeGreaterThan(190);
    for (const { from, hole } of told) {
      expect(Math.abs((hole?.from ?? 0) - from)).toBeLessThan(6_000);
      expect((hole?.to ?? 0) - (hole?.from ?? 0)).toBeGreaterThan(0.7 * silentMs);
    }
  });

  it.each([100, 600, 1_000, 3_000])("is none where users go on: a request each %d ms", (meanMs) => {
    const random = new Random(`on ${meanMs}`);
    const some = Array.from({ length: 1_000 }, () => arrivals(random, meanMs, windowMs));
    expect(some.filter((times) => holeOf(times) !== null).length).toBeLessThanOrEqual(1);
  });

  it.each([
    [10_000, 10, 200],
    [20_000, 20, 500],
    [60_000, 60, 500],
    [120_000, 150, 60],
    [200_000, 200, 20],
  ])("is none between bursts: one each %d ms of about %d requests, %d ms apart", (gapMs, size, meanMs) => {
    const random = new Random(`bursts ${gapMs}`);
    const some = Array.from({ length: 1_000 }, () =>
      arrivals(random, gapMs, windowMs).flatMap((from) =>
        arrivals(random, meanMs, -Math.log(1 - random.next()) * size * meanMs)
          .map((at) => from + at)
          .filter((at) => at < windowMs),
      ),
    );
    expect(some.filter((times) => holeOf(times) !== null).length).toBeLessThanOrEqual(1);
  });

  it("is none at the beginning: users may come later", () => {
    const random = new Random("late");
    for (const fromMs of [8_000, 12_000, 30_000, 90_000, 250_000])
      expect(holeOf(arrivals(random, 100, windowMs).filter((at) => at > fromMs))).toBeNull();
  });

  it("is none of which the end was not read", () => {
    const stops = Array.from({ length: 3_000 }, (_, i) => i * 100);
    expect(holeOf(stops)).toBeNull();
    expect(holeOf([...stops, 400_000])).toMatchObject({ from: 300_000, to: 400_000 });
    expect(holeOf([...stops, 400_000], 350_000)).toBeNull();
  });
});
