import { expect, it } from "vitest";
import { ReadingTime } from "../../src/run/reading-time.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import { FakeClock, never } from "../fake-clock.ts";

it("an early end is held up by a call that hangs for five seconds at most, however many calls there are", async () => {
  const clock = new FakeClock(0);
  const time = new ReadingTime(clock, new ReadLimit(clock), 60_000);
  const wait = time.catchUp(never);
  expect(wait.deadline).toBe(5_000);
  await clock.advance(4_000);
  expect(wait.deadline).toBe(5_000);
  await clock.advance(54_000);
  expect(time.catchUp(never).deadline).toBe(60_000);
});
