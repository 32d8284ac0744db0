import { describe, expect, it } from "vitest";
import { systemClock } from "../src/clock.ts";
import { FakeClock, never } from "./fake-clock.ts";

describe("the system's clock", () => {
  it("rejects a sleep with the reason for which it is aborted, before and while it sleeps", async () => {
    const why = new Error("stop");
    await expect(systemClock.sleep(1e6, AbortSignal.abort(why))).rejects.toBe(why);
    const stop = new AbortController();
    const asleep = systemClock.sleep(1e6, stop.signal);
    stop.abort(why);
    await expect(asleep).rejects.toBe(why);
  });

  it("makes an error of a reason that is none", async () => {
    await expect(systemClock.sleep(1, AbortSignal.abort("enough"))).rejects.toMatchObject({
      message: "aborted",
      cause: "enough",
    });
  });

  it("sleeps no time for a time that has passed, and listens no longer than it sleeps", async () => {
    const stop = new AbortController();
    await systemClock.sleep(-5, stop.signal);
    stop.abort(new Error("too late"));
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
  });
});

describe("the tests' clock", () => {
  it("wakes sleepers in the order of their times, at their times", async () => {
    const clock = new FakeClock(0);
    const woken: [string, number][] = [];
    const sleep = async (name: string, ms: number): Promise<void> => {
      await clock.sleep(ms, never);
      woken.push([name, clock.now()]);
    };
    const all = Promise.all([sleep("late", 30), sleep("early", 10), sleep("never yet", 1000)]);
    await clock.advance(50);
    expect(woken).toEqual([
      ["early", 10],
      ["late", 30],
    ]);
    expect([clock.now(), clock.sleeping]).toEqual([50, 1]);
    await clock.run(all);
    expect(clock.now()).toBe(1000);
  });

  it("fails when the work waits for something else", async () => {
    await expect(new FakeClock().run(new Promise(() => undefined))).rejects.toThrow("nobody sleeps");
  });
});
