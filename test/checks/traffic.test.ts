import { describe, expect, it } from "vitest";
import type { Past } from "../../src/checks/past.ts";
import { judgeTraffic, type SeenTraffic } from "../../src/checks/traffic.ts";
import { uniform } from "./random.ts";

const minuteMs = 60_000;
const parts = 6_000;

/** A minute each, the newest last. */
const past = (perMinute: (minute: number) => number, minutes = parts): Past => {
  const n = Array.from({ length: minutes }, (_, minute) => perMinute(minute - minutes));
  return { partMs: minuteMs, until: 0, rates: { "error-rate": { n, k: n.map(() => 0) } } };
};
const steady = past(() => 60);

const seven: SeenTraffic = { seen: 420, forMs: 7 * minuteMs, share: 1 };
const vanished = (seen: Partial<SeenTraffic>, before: Past | null): boolean =>
  judgeTraffic({ ...seven, ...seen }, before)?.reason.code === "traffic-vanished";

/** Twelve hours of next to nothing, twelve of 60 a minute. */
const dayAndNight = (nightly: number): Past => past((minute) => (Math.floor(minute / 720) % 2 === 0 ? nightly : 60));

describe("traffic that", () => {
  it.each<[string, Partial<SeenTraffic>, Past | null, boolean]>([
    ["is as before", {}, steady, false],
    ["is a little over half of what there always was", { seen: 211 }, steady, false],
    ["is a little under half of it", { seen: 209 }, steady, true],
    ["is gone", { seen: 0 }, steady, true],
    ["is a tenth, of a candidate that gets a tenth", { seen: 42, share: 0.1 }, steady, false],
    ["is a fiftieth, of a candidate that gets a tenth", { seen: 8, share: 0.1 }, steady, true],
    ["is gone, of a candidate that gets so little that chance alone takes it", { seen: 0, share: 0.02 }, steady, false],
    ["is gone at what may be night", { seen: 0 }, dayAndNight(1), false],
    ["is gone where nights are busy too", { seen: 0 }, dayAndNight(10), true],
    ["is as at night where nights are busy too", { seen: 70 }, dayAndNight(10), false],
    [
      "is gone, after one window in a hundred that was gone as well",
      { seen: 0 },
      past((m) => (m < -5900 ? 0 : 60)),
      false,
    ],
    ["is gone, after one window in four hundred", { seen: 0 }, past((m) => (m < -5986 ? 0 : 60)), true],
    ["is gone, of a service that is younger than a hundred windows", { seen: 0 }, past(() => 60, 690), false],
    ["is gone, of a service that is hardly older", { seen: 0 }, past(() => 60, 701), true],
    ["is gone, where nothing is known of before", { seen: 0 }, null, false],
    ["is gone for less than a minute of the past", { seen: 0, forMs: 50_000 }, steady, false],
    ["is gone over minutes that are not whole", { seen: 0, forMs: 7.9 * minuteMs }, steady, true],
  ])("%s", (_, seen, before, expected) => expect(vanished(seen, before)).toBe(expected));

  it("vanished is told with what was seen, what was to be expected, and the limit; and fails nothing", () => {
    const finding = judgeTraffic({ seen: 12, forMs: 7.5 * minuteMs, share: 0.5 }, steady);
    expect(finding).toMatchObject({
      id: "traffic",
      decision: "inconclusive",
      reason: { code: "traffic-vanished", forMs: 450_000, expected: 225, usual: 225, windows: 857 },
      value: 12,
      limit: 113,
    });
  });
});

it("says nothing of services that did not change, in their own days and nights", () => {
  const draw = uniform(7);
  // From 3 to 30 a minute over a day, in bursts of up to ten times that.
  const minutes = Array.from({ length: 4 * parts }, (_, minute) => {
    const level = 16.5 - 13.5 * Math.cos((2 * Math.PI * minute) / 1_440);
    return Math.round(level * (draw() < 0.05 ? 10 * draw() : 0.5 + draw()));
  });
  let told = 0;
  let looked = 0;
  for (let to = parts; to + 7 <= minutes.length; to += 29) {
    const n = minutes.slice(to - parts, to);
    const seen = minutes.slice(to, to + 7).reduce((sum, count) => sum + count, 0);
    looked += 1;
    if (vanished({ seen }, { partMs: minuteMs, until: 0, rates: { "error-rate": { n, k: n.map(() => 0) } } }))
      told += 1;
  }
  expect(looked).toBeGreaterThan(600);
  expect(told).toBe(0);
});
