import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { PollLimits } from "../../src/sources/poll-pages.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import { WindowReader } from "../../src/sources/window-reader.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { Random } from "../simulator/random.ts";
import { PagedLog, type PagedLogOptions, type Written } from "./paged-log.ts";

const begin = Date.parse("2026-01-01T00:00:00Z");
const minute = 60_000;
const filter = 'resource.type="cloud_run_revision"';

interface Plan extends PagedLogOptions {
  windowMs: number;
  written: Iterable<Written>;
  /** Pauses between polls; the last one is repeated. */
  pauses: number[];
  settleMs?: number;
  limits?: PollLimits;
  sweepPages?: number;
}

/** Reads a window as the product does, by polls and a sweep, and tells what was given. */
async function readWindow({ windowMs, written, pauses, settleMs = 30_000, ...plan }: Plan) {
  const clock = new FakeClock(begin);
  const limit = new ReadLimit(clock);
  const log = new PagedLog(clock, limit, written, plan);
  const window = { from: begin, to: begin + windowMs };
  const reader = new WindowReader(log, limit, clock, filter, window);
  const given: { id: string; error: boolean; atPoll: number }[] = [];
  let polls = 0;
  const take = async <R>(pages: AsyncGenerator<{ insertId?: string; severity?: string }[], R>): Promise<R> => {
    for (;;) {
      const next = await pages.next();
      if (next.done === true) return next.value;
      for (const one of next.value)
        given.push({ id: one.insertId ?? "", error: one.severity === "ERROR", atPoll: polls });
    }
  };
  const wait = { deadline: Infinity, signal: never };
  const work = async () => {
    while (clock.now() < window.to) {
      await take(reader.poll(plan.limits ?? { share: 0.8 }, wait));
      await clock.sleep(pauses[Math.min(polls, pauses.length - 1)] ?? 1000, never);
      polls++;
    }
    const duringPolls = log.reads;
    await clock.sleep(Math.max(0, window.to + settleMs - clock.now()), never);
    const sweptAt = clock.now();
    const lateBefore = await take(reader.sweep(plan.sweepPages ?? 40, wait));
    return { reader, log, limit, given, window, polls, duringPolls, sweptAt, endedAt: clock.now(), lateBefore };
  };
  return await clock.run(work());
}

/** Evenly: so many a second over so long. */
function* traffic(perSecond: number, ms: number, more: Partial<Written> | ((at: number) => Partial<Written>) = {}) {
  const random = new Random("traffic");
  const step = 1000 / perSecond;
  for (let i = 0; i * step < ms; i++) {
    const at = begin + i * step;
    const own = typeof more === "function" ? more(at) : more;
    yield { at, id: `id${i}`, visibleAt: at + random.between(5, 345), ...own };
  }
}

const visible = (written: Written[], { from, to }: { from: number; to: number }, at: number): string[] =>
  written.filter((one) => one.at >= from && one.at < to && one.visibleAt <= at).map(({ id }) => id);

describe("a window that the quota carries", () => {
  const entry = (windowMs: number): fc.Arbitrary<Written> =>
    fc
      .record({
        // Few different times, so that many are equal; some outside of the window, some at its very edges.
        at: fc.oneof(
          fc.integer({ min: -minute, max: windowMs + minute }),
          fc.constantFrom(0, windowMs, windowMs - 0.000_5, -0.000_5, 0.5, Math.floor(windowMs / 2)),
        ),
        delay: fc.oneof(fc.nat(400), fc.nat(5 * minute)),
        n: fc.nat(),
      })
      .map(({ at, delay, n }) => ({ at: begin + at, id: `n${n}`, visibleAt: begin + at + delay }));
  const plan = fc.integer({ min: 5_000, max: 10 * minute }).chain((windowMs) =>
    fc.record({
      windowMs: fc.constant(windowMs),
      written: fc.uniqueArray(entry(windowMs), { maxLength: 250, selector: ({ id }) => id }),
      pauses: fc.array(fc.integer({ min: 500, max: 2 * minute }), { minLength: 1, maxLength: 30 }),
      settleMs: fc.integer({ min: 0, max: minute }),
      limits: fc.record({
        share: fc.constantFrom(0.5, 0.6, 0.8, 1),
        maxPages: fc.constantFrom(8, 10),
      }),
      maxPage: fc.integer({ min: 60, max: 300 }),
      emptyEvery: fc.option(fc.integer({ min: 2, max: 5 }), { nil: undefined }),
      repeatEvery: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      pageMs: fc.constantFrom(0, 20, 900),
    }),
  );

  test.prop([plan], { numRuns: 150 })(
    "is read exactly once, whatever arrives when, in whatever pages",
    async ({ emptyEvery, repeatEvery, ...one }) => {
      const all = { ...one, ...(emptyEvery ? { emptyEvery } : {}), ...(repeatEvery ? { repeatEvery } : {}) };
      const { given, window, sweptAt, endedAt, reader, lateBefore, log } = await readWindow(all);
      const ids = given.map(({ id }) => id);
      expect(reader.sampling).toBeNull();
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(visible(one.written, window, sweptAt)));
      expect(visible(one.written, window, endedAt)).toEqual(expect.arrayContaining(ids));
      expect([lateBefore, reader.complete]).toEqual([null, true]);
      expect(log.mostInAMinute).toBeLessThanOrEqual(48);
    },
  );

  it("is told before it ends: entries come with the poll after they can be seen", async () => {
    const { given, duringPolls } = await readWindow({
      windowMs: 2 * minute,
      written: traffic(5, 2 * minute),
      pauses: [15_000],
    });
    for (const { id, atPoll } of given) {
      const at = Number(id.slice(2)) / 5;
      expect(atPoll).toBeLessThanOrEqual(Math.floor((at + 0.345) / 15) + 1);
    }
    expect([given.length, duringPolls]).toEqual([600, 8]);
  });

  it("is looked at again for entries of slow requests and of batches", async () => {
    const late = Array.from({ length: 20 }, (_, i) => ({
      at: begin + i * 1000,
      id: `late${i}`,
      visibleAt: begin + i * 1000 + 60_000,
    }));
    const { given } = await readWindow({ windowMs: 5 * minute, written: late, pauses: [15_000] });
    expect(given.length).toBe(20);
    expect(Math.max(...given.map(({ atPoll }) => atPoll))).toBeLessThanOrEqual(7);
  });

  it("may hold one and the same moment on many pages", async () => {
    const moments = [begin, begin + minute, begin + 2 * minute - 1];
    const written = moments.flatMap((at) =>
      Array.from({ length: 400 }, (_, i) => ({ at, id: `${at}/${i}`, visibleAt: at + 100 })),
    );
    const { given } = await readWindow({ windowMs: 2 * minute, written, pauses: [40_000], maxPage: 100 });
    expect(new Set(given.map(({ id }) => id)).size).toBe(1200);
    expect(given.length).toBe(1200);
  });

  it("is not taken for read when a poll's pages ended within one moment", async () => {
    // So early in so long a window that the last reading does not come back to it.
    const written = Array.from({ length: 150 }, (_, i) => ({ at: begin, id: `n${i}`, visibleAt: begin + 100 }));
    const { given, reader } = await readWindow({
      windowMs: 20 * minute,
      written,
      pauses: [15_000],
      limits: { share: 1, maxPages: 1 },
      maxPage: 100,
    });
    expect(reader.sampling?.estimated ?? given.length).toBeGreaterThan(110);
  });

  it("has none of what a server gives beyond its edges", async () => {
    const clock = new FakeClock(begin + minute);
    const at = (ms: number) => ({ timestamp: new Date(begin + ms).toISOString(), insertId: `${ms}` });
    const pages = {
      page: async () => ({ entries: [at(minute), at(minute - 1), at(0), at(-1), { insertId: "no time" }] }),
      close: async () => undefined,
    };
    const reader = new WindowReader(pages, new ReadLimit(clock), clock, filter, { from: begin, to: begin + minute });
    const given = [];
    for await (const page of reader.sweep(4, { deadline: Infinity, signal: never })) given.push(...page);
    expect(given.map(({ insertId }) => insertId)).toEqual([`${minute - 1}`, "0"]);
  });

  it("never asks more than the quota when the server wants patience", async () => {
    const { given, log, reader } = await readWindow({
      windowMs: 3 * minute,
      written: traffic(20, 3 * minute),
      pauses: [1000],
      maxPage: 500,
      emptyEvery: 2,
    });
    expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
    expect(reader.sampling ?? given.length).toBe(3600);
    expect(log.mostInAMinute).toBeLessThanOrEqual(48);
  });
});

describe("a long window", () => {
  it("gives no entry twice though it forgets, and says which late entries it did not look for", async () => {
    const random = new Random("late");
    const written = [...traffic(2, 60 * minute, (at) => ({ visibleAt: at + random.exponential(20_000) }))];
    const { given, lateBefore, sweptAt, window } = await readWindow({
      windowMs: 60 * minute,
      written,
      pauses: [15_000],
    });
    const ids = given.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lateBefore).toBe(sweptAt - 15 * minute);
    const awaited = { from: lateBefore ?? 0, to: window.to };
    expect(ids).toEqual(expect.arrayContaining(visible(written, awaited, sweptAt)));
    // Two minutes are looked at again at every poll: only the slowest 0.3 % come later than that.
    expect(ids.length / written.length).toBeGreaterThan(0.99);
  });
});

describe("traffic above what may be read", () => {
  const cases: [string, { perSecond: number; pauseMs: number; windowMs: number; share: number }][] = [
    ["1,500 a second, every second", { perSecond: 1500, pauseMs: 1000, windowMs: minute, share: 0.8 }],
    ["600 a second, every 15 s", { perSecond: 600, pauseMs: 15_000, windowMs: 3 * minute, share: 0.8 }],
    [
      "80 a second, every 4 min: less than the quota, but more than one poll",
      { perSecond: 80, pauseMs: 4 * minute, windowMs: 20 * minute, share: 0.5 },
    ],
    ["3,000 a second for 10 s", { perSecond: 3000, pauseMs: 1000, windowMs: 10_000, share: 0.5 }],
  ];
  it.each(cases)("%s", async (_what, { perSecond, pauseMs, windowMs, share }) => {
    const random = new Random("errors");
    const written = traffic(perSecond, windowMs, () => ({ error: random.chance(0.1) }));
    const { given, reader, log, polls, window } = await readWindow({
      windowMs,
      written,
      pauses: [pauseMs],
      limits: { share },
    });
    const total = (perSecond * windowMs) / 1000;
    const n = given.length;
    expect(new Set(given.map(({ id }) => id)).size).toBe(n);
    const sampling = reader.sampling ?? { fraction: 1, estimated: n };
    expect(sampling.estimated / total).toBeGreaterThan(0.9);
    expect(sampling.estimated / total).toBeLessThan(1.1);
    expect(sampling.fraction).toBeCloseTo(n / sampling.estimated, 2);
    // The sample is a fair one: the error rate is within four standard errors of the true one.
    const rate = given.filter(({ error }) => error).length / n;
    expect(Math.abs(rate - 0.1)).toBeLessThan(4 * Math.sqrt((0.1 * 0.9) / n));
    // It is read while the window runs, not only when all is over.
    const early = given.filter(({ atPoll }) => atPoll <= Math.ceil(polls / 2)).length;
    expect(early / n).toBeGreaterThan(0.2);
    expect(log.mostInAMinute).toBeLessThanOrEqual(48);
    expect(reader.complete).toBe(true);
    expect(/ AND sample\(insertId, 0\.\d+\)$/.test(reader.filter)).toBe(reader.sampling !== null);
    expect(reader.filter).toContain(new Date(window.from).toISOString());
  });

  it("is not assumed of a burst in the first milliseconds", async () => {
    const first = { at: begin, id: "first", visibleAt: begin };
    const { reader, given } = await readWindow({
      windowMs: 10 * minute,
      written: [first, ...traffic(1, 10 * minute)],
      pauses: [2, 15_000],
    });
    expect([reader.sampling, given.length]).toEqual([null, 601]);
  });

  it("is sampled by a fraction that the server takes, though the quota is used up", async () => {
    const clock = new FakeClock(begin);
    const limit = new ReadLimit(clock);
    const log = new PagedLog(clock, limit, traffic(3000, 30_000), {});
    const reader = new WindowReader(log, limit, clock, filter, { from: begin, to: begin + 30_000 });
    const wait = { deadline: Infinity, signal: never };
    const poll = async (): Promise<void> => {
      for await (const page of reader.poll({ share: 1 }, wait)) expect(page.length).toBeGreaterThan(0);
    };
    clock.pass(3000);
    await clock.run(poll());
    // Others' tries came before.
    for (let i = 0; i < 30; i++) await limit.take(never);
    clock.pass(26_999);
    await clock.run(poll());
    await clock.run(
      (async () => {
        for await (const page of reader.sweep(10, wait)) expect(page.length).toBeGreaterThan(0);
      })(),
    );
    for (const one of log.filters) expect(one).not.toMatch(/NaN|Infinity|e-/);
  });
});

describe("entries that come a minute late", () => {
  it.each([
    ["short intervals, which use up the quota as it comes", 500],
    ["long ones", 15_000],
  ])("are all found at %s", async (_what, pauseMs) => {
    // The last reading would not find those of the first minutes: it does not look so far back.
    const late = (at: number): Partial<Written> => (at % 7000 === 0 ? { visibleAt: at + minute } : {});
    const { given } = await readWindow({
      windowMs: 20 * minute,
      written: traffic(2, 20 * minute, late),
      pauses: [pauseMs],
      settleMs: 70_000,
    });
    expect(given.length).toBe(2 * 20 * 60);
  });
});

describe("a reading that stops in the middle", () => {
  it("loses nothing and repeats nothing", async () => {
    const clock = new FakeClock(begin);
    const limit = new ReadLimit(clock);
    const written = [...traffic(10, 30_000)];
    const log = new PagedLog(clock, limit, written, { maxPage: 60 });
    const reader = new WindowReader(log, limit, clock, filter, { from: begin, to: begin + 30_000 });
    const wait = { deadline: Infinity, signal: never };
    const ids: (string | undefined)[] = [];
    const read = async (pages: AsyncGenerator<{ insertId?: string }[], unknown>): Promise<void> => {
      for await (const page of pages) {
        ids.push(...page.map(({ insertId }) => insertId));
        if (ids.length === 60) log.failure = new Error("connection lost");
      }
    };
    clock.pass(20_000);
    await expect(read(reader.poll({ share: 1 }, wait))).rejects.toThrow("connection lost");
    expect(ids.length).toBe(60);
    log.failure = undefined;
    clock.pass(20_000);
    await read(reader.sweep(40, wait));
    expect(ids.length).toBe(written.length);
    expect(new Set(ids)).toEqual(new Set(written.map(({ id }) => id)));
  });
});

describe("the one reading of a window that is over", () => {
  it.each([
    ["all of it", 900, null],
    ["as much as it may, and a sample of the rest", 30_000, null],
  ])("gives %s", async (_what, count, expected) => {
    const clock = new FakeClock(begin + 10 * minute);
    const limit = new ReadLimit(clock);
    const written = [...traffic(count / 600, 10 * minute)];
    const log = new PagedLog(clock, limit, written, { maxPage: 100 });
    const reader = new WindowReader(log, limit, clock, filter, { from: begin, to: begin + 10 * minute });
    const wait = { deadline: Infinity, signal: never };
    const pages = reader.sweep(40, wait);
    const ids: (string | undefined)[] = [];
    const read = async (): Promise<number | null> => {
      for (;;) {
        const next = await pages.next();
        if (next.done === true) return next.value;
        ids.push(...next.value.map(({ insertId }) => insertId));
      }
    };
    expect(await clock.run(read())).toBe(expected);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(Math.min(count, 2000));
    const estimated = reader.sampling?.estimated ?? ids.length;
    expect(Math.abs(estimated / count - 1)).toBeLessThan(0.15);
    expect([reader.complete, log.reads <= 40]).toEqual([true, true]);
  });

  it("goes on within the very moment at which its pages ended", async () => {
    const clock = new FakeClock(begin + 10 * minute);
    const limit = new ReadLimit(clock);
    const written = Array.from({ length: 150 }, (_, i) => ({ at: begin + 5 * minute, id: `n${i}`, visibleAt: begin }));
    const log = new PagedLog(clock, limit, written, { maxPage: 100 });
    const reader = new WindowReader(log, limit, clock, filter, { from: begin, to: begin + 10 * minute });
    const ids: (string | undefined)[] = [];
    for await (const page of reader.sweep(2, { deadline: Infinity, signal: never }))
      ids.push(...page.map(({ insertId }) => insertId));
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("does not claim to be complete when the server gave nothing but patience", async () => {
    const clock = new FakeClock(begin + minute);
    const pages = {
      page: async () => ({ nextPageToken: "more" }),
      close: async () => undefined,
    };
    const reader = new WindowReader(pages, new ReadLimit(clock), clock, filter, { from: begin, to: begin + minute });
    const swept = reader.sweep(10, { deadline: Infinity, signal: never });
    expect(await swept.next()).toEqual({ done: true, value: begin + minute });
    expect([reader.complete, reader.sampling]).toEqual([false, null]);
  });

  it("says that it came to no place, and not that there was too much, where it was ended while it waited", async () => {
    const clock = new FakeClock(begin + minute);
    const pages = { page: () => Promise.reject(new Error("ended")), close: async () => undefined };
    const reader = new WindowReader(pages, new ReadLimit(clock), clock, filter, { from: begin, to: begin + minute });
    const swept = reader.sweep(10, { deadline: Infinity, signal: never });
    await expect(swept.next()).rejects.toThrow("ended");
    expect(reader.coverage.gap?.code).toBe("read-limit");
  });
});
