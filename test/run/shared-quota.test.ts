import { expect, it } from "vitest";
import { refusedCall } from "../../src/cloud/errors.ts";
import { progressLine } from "../../src/report/progress.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { googleErrors } from "../simulator/recorded/google-errors.ts";
import { begin } from "./scene.ts";
import { found, steady, World } from "./world.ts";

/** So many reads in any minute, of all together; what is refused does not count. */
function sharedQuota(clock: FakeClock, perMinute: number): { take: () => void; refused: () => number } {
  let made: number[] = [];
  let refused = 0;
  return {
    refused: () => refused,
    take: () => {
      made = made.filter((at) => at > clock.now() - 60_000);
      if (made.length < perMinute) {
        made.push(clock.now());
        return;
      }
      refused += 1;
      const { status, body } = googleErrors.logReadQuota.answer;
      const context = { what: "Reading log entries", advice: "" };
      throw refusedCall(status, JSON.stringify(body), context, { url: "", date: "" });
    },
  };
}

it("eight jobs of one account end with their verdicts, on a quota that one of them could use up", async () => {
  const clock = new FakeClock(begin);
  const quota = sharedQuota(clock, 60);
  const windowMs = 180_000;
  const requests = steady(6000, (i) => ({ startedAt: begin + 500 + i * 29 }));
  const settings = { windowMs, intervalMs: 5_000, settleMs: 10_000 };
  const worlds = Array.from({ length: 8 }, () => new World({ requests, settings, quota: quota.take }, clock));
  await clock.run(Promise.all(worlds.map(async (world) => await world.verification.run(never))));
  const reports = worlds.map((world) => world.report());
  // They come to their parts: jobs that only try again are refused more than 400 times, and lock everyone else out.
  expect(quota.refused()).toBeGreaterThan(0);
  expect(quota.refused()).toBeLessThan(150);
  for (const report of reports) {
    expect(found(report, "error-rate")?.decision).toBe("pass");
    expect(report.verdict).toBe("pass");
  }
}, 120_000);

it("one refused read at the end, after which few may be made, costs a minute and no verdict", async () => {
  const clock = new FakeClock(begin);
  const quota = sharedQuota(clock, 1000);
  let refused = false;
  const settings = { windowMs: 20_000, intervalMs: 1_000, settleMs: 4_000 };
  const refuseOnce = (): void => {
    if (refused || clock.now() < begin + 24_000) return quota.take();
    refused = true;
    return sharedQuota(clock, 0).take();
  };
  const requests = steady(1200, (i) => ({ startedAt: begin + i * 16 }));
  const world = new World({ requests, settings, quota: refuseOnce }, clock);
  await clock.run(world.verification.run(never));
  expect(refused).toBe(true);
  expect(world.report().verdict).toBe("pass");
  expect(world.report().requests?.count).toBe(1200);
}, 60_000);

it("whoever watches is told what is waited for while every read is refused", async () => {
  const clock = new FakeClock(begin);
  const from = begin + 20_000;
  const none = sharedQuota(clock, 0);
  const requests = steady(600, (i) => ({ startedAt: begin + i * 100 }));
  const settings = { windowMs: 60_000, intervalMs: 5_000, settleMs: 10_000 };
  const world = new World({ requests, settings, quota: () => (clock.now() < from ? undefined : none.take()) }, clock);
  const told: { at: number; line: string }[] = [];
  world.progress.push = (...all) => {
    for (const one of all) told.push({ at: clock.now() - begin, line: progressLine(one, "en") });
    return told.length;
  };
  await clock.run(world.verification.run(never));
  const gaps = told.slice(1).map(({ at }, i) => at - (told[i]?.at ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(15_000);
  const during = told.filter(({ at }) => at >= 35_000 && at < 60_000);
  for (const { line } of during) expect(line).toContain("log reads are refused, the quota is used up");
  const last = told.filter(({ at }) => at > 75_000).slice(0, -1);
  expect(last.length).toBeGreaterThan(3);
  for (const { line } of last)
    expect(line).toMatch(/a place in it is awaited, (?:1 min|(?:1 min )?\d+ s) more at most/);
  expect(told.at(-1)?.line).not.toContain("awaited");
  // Never longer than it was said to be: a place that comes after the deadline is not waited for.
  expect(clock.now() - begin).toBeLessThanOrEqual(70_000 + 90_000);
}, 60_000);

/** When a verification ends, after its window and the time for late entries, whose reads are all refused from a time on. */
async function endAfterRefusals(fromMs: number, windowMs: number): Promise<{ lateMs: number; world: World }> {
  const clock = new FakeClock(begin);
  const none = sharedQuota(clock, 0);
  const requests = steady(600, (i) => ({ startedAt: begin + (i * windowMs) / 600 }));
  const settings = { windowMs, intervalMs: 5_000, settleMs: 10_000 };
  const quota = (): void => (clock.now() < begin + fromMs ? undefined : none.take());
  const world = new World({ requests, settings, quota }, clock);
  await clock.run(world.verification.run(never));
  return { lateMs: clock.now() - begin - windowMs - settings.settleMs, world };
}

it.each([0, 60_000, 120_000])(
  "a quota that is used up for ever, from %d ms on, holds nobody for another minute",
  async (fromMs) => {
    const { lateMs, world } = await endAfterRefusals(fromMs, 180_000);
    expect(world.report().verdict).toBe("inconclusive");
    expect(JSON.stringify(world.report().findings)).toMatch(/quota/i);
    expect(lateMs).toBeLessThanOrEqual(30_000);
  },
);

it.each([
  [170_000, 180_000],
  [0, 20_000],
])("one that was used up less than a minute ago, from %d ms of %d on, is waited for once", async (fromMs, windowMs) => {
  const { lateMs } = await endAfterRefusals(fromMs, windowMs);
  expect(lateMs).toBeGreaterThan(30_000);
  expect(lateMs).toBeLessThanOrEqual(90_000);
});
