import { describe, expect, it } from "vitest";
import { parsePeriod, parseRange, parseTimeZone, parseTraffic } from "../../src/inputs/period.ts";

const hour = 3_600_000;

describe("a period", () => {
  it.each([
    ["day", { kind: "day", ms: 24 * hour }],
    ["week", { kind: "week", ms: 7 * 24 * hour }],
    ["month", { kind: "month", ms: 30 * 24 * hour }],
    ["12h", { kind: "custom", ms: 12 * hour }],
    ["42d", { kind: "custom", ms: 42 * 24 * hour }],
    ["10m", { kind: "custom", ms: hour / 6 }],
  ])("%s", (text, period) => expect(parsePeriod(text)).toEqual(period));

  it.each(["", "year", "Day", "9m", "43d", "90s", "10m30s", "12"])("%j is none", (text) =>
    expect(parsePeriod(text)).toBeNull(),
  );
});

describe("a time zone", () => {
  it.each(["UTC", "Asia/Seoul", "America/New_York"])("%s", (text) => expect(parseTimeZone(text)).toBe(text));
  it.each(["", "Seoul", "Asia/Nowhere"])("%j is none", (text) => expect(parseTimeZone(text)).toBeNull());
});

describe("a range", () => {
  it.each([
    ["1s-2s", { low: 1000, high: 2000 }],
    ["500ms - 1.5s", { low: 500, high: 1500 }],
    ["2s", { low: 0, high: 2000 }],
  ])("%s", (text, range) => expect(parseRange(text)).toEqual(range));

  it.each(["", "2s-1s", "1s-1s", "1-2", "0s", "1s-2s-3s", " 1s-2s", "1s-"])("%j is none", (text) =>
    expect(parseRange(text)).toBeNull(),
  );
});

describe("wanted traffic", () => {
  it("names revisions and their whole percents", () => {
    expect(parseTraffic("latest=90%, chat-00041-abc=10%")).toEqual([
      { revision: "latest", percent: 90 },
      { revision: "chat-00041-abc", percent: 10 },
    ]);
  });

  it.each(["", "latest", "latest=90%", "latest=50%,a=60%", "latest=0%,a=100%", "latest=100"])("%j is none", (text) =>
    expect(parseTraffic(text)).toBeNull(),
  );
});
