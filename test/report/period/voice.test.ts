import { expect, test } from "vitest";
import { tellingIn } from "../../../src/report/telling.ts";

const summer = Date.UTC(2026, 6, 1, 23, 30);

test.each([
  ["UTC", summer, "2026-07-01 23:30", "2026-07-01"],
  ["Asia/Seoul", summer, "2026-07-02 08:30", "2026-07-02"],
  ["America/New_York", summer, "2026-07-01 19:30", "2026-07-01"],
  ["America/New_York", Date.UTC(2026, 11, 1, 23, 30), "2026-12-01 18:30", "2026-12-01"],
  ["Asia/Kathmandu", summer, "2026-07-02 05:15", "2026-07-02"],
])("in %s %d is %s", (zone, at, time, day) => {
  const { voice } = tellingIn("ko", zone);
  expect([voice.dateTime(at), voice.day(at)]).toEqual([time, day]);
});

test.each([8.64e15 + 1, 1e21, -1e21])("%d, which no calendar has, stops no report", (at) => {
  expect(tellingIn("en", "Asia/Seoul").voice.day(at)).toMatch(/^(?:1970|9999)-/);
});
