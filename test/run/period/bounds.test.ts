import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { periodBounds, slicesOf } from "../../../src/run/period/bounds.ts";
import { mostExact, sourcesToTry } from "../../../src/run/period/choose-source.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 20, 9, 30, 20);
const day1 = { period: { kind: "day", ms: day }, offsetMs: day } as const;

describe("the time of a report", () => {
  it("ends now, as far as everything has been reported", () => {
    const { period, notices } = periodBounds(
      { period: { kind: "day", ms: day }, offsetMs: undefined },
      now - 9 * day,
      now,
    );
    expect(new Date(period.to).toISOString()).toBe("2026-11-20T09:26:00.000Z");
    expect(period.to - period.from).toBe(day);
    expect(notices).toEqual([]);
  });

  it("ends so long after the deploy as it is told to", () => {
    const deployedAt = now - 3 * day;
    const { period, notices } = periodBounds(day1, deployedAt, now);
    expect(period.to).toBe(Math.ceil((deployedAt + day) / minute) * minute);
    expect(period).toMatchObject({ deployedAt, offsetMs: day });
    expect(notices).toEqual([]);
  });

  it("is cut, and says so, where it is not over", () => {
    const deployedAt = now - 18 * hour;
    const { period, notices } = periodBounds(day1, deployedAt, now);
    // Of whole ten minutes since it began.
    expect(new Date(period.to).toISOString()).toBe("2026-11-20T09:21:00.000Z");
    expect(period.from).toBe(Math.ceil(deployedAt / minute) * minute);
    expect(notices).toEqual([{ code: "not-over", plannedTo: Math.ceil((deployedAt + day) / minute) * minute }]);
  });

  it("tells that logs are kept for 30 days, where it began before", () => {
    const month = { period: { kind: "month", ms: 30 * day }, offsetMs: undefined } as const;
    expect(periodBounds(month, null, now).notices).toEqual([]);
    const longer = { period: { kind: "custom", ms: 40 * day }, offsetMs: undefined } as const;
    expect(periodBounds(longer, null, now).notices).toEqual([{ code: "retention", days: 30, from: now - 30 * day }]);
  });

  test.prop([
    fc.integer({ min: 10, max: 42 * 24 * 60 }),
    fc.option(fc.integer({ min: 10, max: 400 * 24 * 60 }), { nil: undefined }),
    fc.integer({ min: 0, max: 400 * day }),
  ])("is never empty, of whole minutes, and over", (minutes, offset, age) => {
    const offsetMs = offset === undefined ? undefined : offset * minute;
    const { period } = periodBounds({ period: { kind: "custom", ms: minutes * minute }, offsetMs }, now - age, now);
    expect(period.from % minute).toBe(0);
    expect(period.to % minute).toBe(0);
    expect(period.to).toBeGreaterThan(period.from);
    expect(period.to).toBeLessThanOrEqual(now - 4 * minute);
    expect(slicesOf(period)).toBeGreaterThanOrEqual(1);
    expect(slicesOf(period)).toBeLessThanOrEqual(62);
    expect(((period.to - period.from) / slicesOf(period)) % minute).toBe(0);
  });

  it.each([
    [day, 24],
    [7 * day, 28],
    [30 * day, 30],
    [12 * hour, 24],
    [18 * hour, 18],
    [61 * minute, 61],
    [743 * minute, 1],
  ])("of %d ms has %d parts", (ms, parts) => expect(slicesOf({ from: now, to: now + ms })).toBe(parts));
});

describe("where requests are counted", () => {
  it.each([
    ["auto", 1000, false, ["logs", "monitoring"], "fits-quota"],
    ["auto", mostExact + 1, false, ["monitoring", "logs"], "above-quota"],
    ["auto", mostExact + 1, true, ["bigquery", "monitoring", "logs"], "above-quota"],
    ["auto", 1000, true, ["logs", "monitoring"], "fits-quota"],
    ["auto", null, true, ["logs", "monitoring"], "volume-unknown"],
    ["monitoring", null, true, ["monitoring"], "asked-for"],
    ["bigquery", null, true, ["bigquery"], "asked-for"],
  ] as const)("%s, %j requests, a dataset: %j", (asked, expected, hasDataset, order, code) => {
    expect(sourcesToTry(asked, expected, hasDataset)).toMatchObject({ order, reason: { code } });
  });
});
