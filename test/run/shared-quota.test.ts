import { expect, it } from "vitest";
import { refusedCall } from "../../src/cloud/errors.ts";
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
