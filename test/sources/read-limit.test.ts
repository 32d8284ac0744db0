import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { ownPerMinute, quotaPerMinute, ReadLimit } from "../../src/sources/read-limit.ts";
import { ReadQuota } from "../../src/sources/read-quota.ts";
import { FakeClock, never } from "../fake-clock.ts";

/** The most of these times within any 60 s. */
function mostInAMinute(times: number[]): number {
  return Math.max(0, ...times.map((end) => times.filter((at) => at > end - 60_000 && at <= end).length));
}

describe("the read limit", () => {
  it("leaves part of the quota to people", () => {
    expect(ownPerMinute).toBeLessThanOrEqual(quotaPerMinute * 0.8);
  });

  it("makes the next reader wait until the oldest read is a minute old", async () => {
    const clock = new FakeClock(0);
    const limit = new ReadLimit(clock);
    for (let i = 0; i < ownPerMinute; i++) await limit.take(never);
    let taken = 0;
    const waiting = Promise.all([1, 2].map(async () => limit.take(never).then(() => taken++)));
    await clock.advance(59_999);
    expect([taken, limit.reads()]).toEqual([0, { total: ownPerMinute, mostInAMinute: ownPerMinute }]);
    await clock.advance(1);
    await waiting;
    expect(limit.reads()).toEqual({ total: ownPerMinute + 2, mostInAMinute: ownPerMinute });
  });

  it("takes what is for no poll off what is kept for the last reading", async () => {
    const limit = new ReadLimit(new FakeClock(0));
    const before = limit.forPoll("judged");
    for (let i = 0; i < 5; i++) {
      await limit.take(never);
      limit.charge(null);
    }
    expect([limit.forPoll("judged"), limit.leftThisMinute()]).toEqual([before, ownPerMinute - 5]);
    await limit.take(never);
    expect([limit.forPoll("judged"), limit.leftThisMinute()]).toEqual([before - 1, ownPerMinute - 6]);
    // More than there ever is to give cannot be gained.
    for (let i = 0; i < 5; i++) limit.charge(null);
    expect(limit.forPoll("judged")).toBe(limit.mostForPoll("judged"));
  });

  it("keeps neither what is judged nor what is read beside it from being read by the other", async () => {
    const clock = new FakeClock(0);
    const limit = new ReadLimit(clock);
    for (let i = 0; i < 10; i++) {
      await limit.take(never);
      limit.charge("beside");
    }
    expect([limit.forPoll("judged"), limit.forPoll("beside")]).toEqual([limit.mostForPoll("judged"), 0]);
    for (let i = 0; i < 20; i++) await limit.take(never);
    await clock.advance(60_000);
    expect([limit.forPoll("judged"), limit.forPoll("beside")]).toEqual([2, 4]);
    await clock.advance(60_000);
    expect([limit.forPoll("judged"), limit.forPoll("beside")]).toEqual([9, 6]);
  });

  it("stops waiting when it is cancelled, and counts nothing for it", async () => {
    const clock = new FakeClock(0);
    const limit = new ReadLimit(clock);
    for (let i = 0; i < ownPerMinute; i++) await limit.take(never);
    const cancel = new AbortController();
    const waiting = limit.take(cancel.signal);
    waiting.catch(() => undefined);
    cancel.abort(new Error("stopped"));
    await expect(waiting).rejects.toThrow("stopped");
    expect([limit.reads().total, clock.sleeping]).toEqual([ownPerMinute, 0]);
  });

  it("gives polls a bucket that fills up again, and never more than it holds", async () => {
    const clock = new FakeClock(0);
    const limit = new ReadLimit(clock);
    const most = limit.mostForPoll("judged");
    expect(limit.forPoll("judged")).toBe(most);
    for (let i = 0; i < most + 2; i++) await limit.take(never);
    expect([limit.forPoll("judged"), limit.forPollsWithin("judged", 0)]).toEqual([0, 0]);
    expect(limit.forPollsWithin("judged", 60_000)).toBeGreaterThan(0);
    await clock.advance(3_600_000);
    expect(limit.forPoll("judged")).toBe(most);
  });

  test.prop([fc.array(fc.tuple(fc.nat(40_000), fc.integer({ min: 1, max: 30 })), { maxLength: 40 })])(
    "holds in any minute, whenever who reads how often",
    async (bursts) => {
      const clock = new FakeClock(0);
      const limit = new ReadLimit(clock);
      const times: number[] = [];
      const readers: Promise<void>[] = [];
      for (const [pause, reads] of bursts) {
        await clock.advance(pause);
        for (let i = 0; i < reads; i++) readers.push(limit.take(never).then(() => void times.push(clock.now())));
      }
      await clock.run(Promise.all(readers));
      expect(mostInAMinute(times)).toBeLessThanOrEqual(ownPerMinute);
      expect(limit.reads()).toEqual({ total: times.length, mostInAMinute: mostInAMinute(times) });
    },
  );

  test.prop([
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(20_000), fc.double({ min: 0.1, max: 1, noNaN: true })), { maxLength: 60 }),
  ])(
    "leaves of any minute what the reading at the window's end needs, when polls take no more than they are given",
    async (waitsJudged, polls) => {
      const clock = new FakeClock(0);
      const limit = new ReadLimit(clock, { waitsJudged });
      const times: number[] = [];
      for (const [pause, share] of polls) {
        await clock.advance(pause);
        for (const purpose of ["judged", "beside", "waits"] as const) {
          for (let left = Math.floor(limit.forPoll(purpose) * share); left > 0; left--) {
            await limit.take(never);
            if (purpose !== "judged") limit.charge(purpose);
            times.push(clock.now());
          }
        }
      }
      expect(mostInAMinute(times)).toBeLessThanOrEqual(ownPerMinute - 8);
    },
  );

  it("gives more to what is read of waits where they have a budget", () => {
    const [shown, judged] = [false, true].map((waits) => new ReadLimit(new FakeClock(0), { waitsJudged: waits }));
    expect(judged?.mostForPoll("waits")).toBeGreaterThan(shown?.mostForPoll("waits") ?? Infinity);
  });

  describe("where Google refuses a read", () => {
    it("takes half, once for the refusals of a moment, and slowly more again", async () => {
      const clock = new FakeClock(0);
      const limit = new ReadLimit(clock);
      for (let i = 0; i < 5; i++) limit.refused(60);
      expect(limit.perMinute).toBe(24);
      await clock.advance(15_000);
      limit.refused(60);
      expect(limit.perMinute).toBe(12);
      await clock.advance(60_000);
      limit.forPoll("judged");
      expect(limit.perMinute).toBe(12);
      await clock.advance(60_000);
      limit.forPoll("judged");
      expect(limit.perMinute).toBe(16);
      await clock.advance(3_600_000);
      limit.forPoll("judged");
      expect(limit.perMinute).toBe(48);
    });

    it("goes on with a few reads, however often", async () => {
      const clock = new FakeClock(0);
      const limit = new ReadLimit(clock);
      for (let i = 0; i < 20; i++) {
        await clock.advance(20_000);
        limit.refused(null);
      }
      expect([limit.perMinute, limit.mostForPoll("judged"), limit.mostForPoll("waits")]).toEqual([8, 1, 1]);
    });

    it("learns what the quota is, unless the user says what is this job's", async () => {
      const clock = new FakeClock(0);
      const learns = new ReadLimit(clock);
      learns.refused(600);
      expect(learns.perMinute).toBe(240);
      const told = new ReadLimit(clock, { quota: new ReadQuota(clock, 20) });
      expect(told.perMinute).toBe(20);
      told.refused(600);
      expect(told.perMinute).toBe(10);
    });

    it("keeps to the lowered limit, which the reads of the last minute exceed", async () => {
      const clock = new FakeClock(0);
      const limit = new ReadLimit(clock);
      for (let i = 0; i < 48; i++) {
        await limit.take(never);
        await clock.advance(500);
      }
      limit.refused(60);
      const waiting = limit.take(never);
      await clock.run(waiting);
      // The 25th newest was made at 11.5 s: from 71.5 s on 23 are left of the last minute.
      expect(clock.now()).toBe(72_000);
    });
  });
});
