import { expect, it } from "vitest";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import { ReadQuota } from "../../src/sources/read-quota.ts";
import { FakeClock, never } from "../fake-clock.ts";

/** So many readers on one quota, each with its name. */
function readers(n: number, perMinute?: number): { clock: FakeClock; limits: ReadLimit[] } {
  const clock = new FakeClock(0);
  const quota = new ReadQuota(clock, perMinute);
  return { clock, limits: Array.from({ length: n }, () => new ReadLimit(clock, { quota })) };
}

it("who waits goes in the order of how little each had in this minute", async () => {
  const { clock, limits } = readers(2, 10);
  const [greedy, modest] = limits;
  const order: string[] = [];
  const take = async (limit: ReadLimit | undefined, name: string): Promise<void> => {
    await limit?.take(never);
    order.push(name);
  };
  for (let i = 0; i < 9; i++) await take(greedy, "greedy");
  await take(modest, "modest");
  await clock.advance(1_000);
  const waiting = [
    ...Array.from({ length: 10 }, async () => await take(greedy, "greedy")),
    ...Array.from({ length: 5 }, async () => await take(modest, "modest")),
  ];
  order.length = 0;
  await clock.run(Promise.all(waiting));
  // Ten places come at once: both are at nought, and take turns as long as both wait.
  expect(order.slice(0, 10).filter((name) => name === "modest")).toHaveLength(5);
  expect(clock.sleeping).toBe(0);
});

it("polls of each are given an equal part, and more when another one has ended", async () => {
  const { limits } = readers(4);
  for (const limit of limits) await limit.take(never);
  const [first, ...others] = limits;
  const shared = first?.mostForPoll("judged");
  for (const limit of others) limit.end();
  expect([shared, first?.mostForPoll("judged")]).toEqual([2, 9]);
  // What it reads afterwards takes no part from the others again.
  await others[0]?.take(never);
  expect(first?.mostForPoll("judged")).toBe(9);
});

it("what is refused to one slows down all", async () => {
  const { limits } = readers(2);
  for (const limit of limits) await limit.take(never);
  limits[0]?.refused(60);
  expect(limits.map((limit) => limit.mostForPoll("judged"))).toEqual([2, 2]);
});

it("the last readings of all are given the minutes that their places take", async () => {
  const { limits } = readers(10);
  for (const limit of limits) await limit.take(never);
  expect(limits[0]?.placesAfterMs(6)).toBe(60_000);
  for (let i = 0; i < 28; i++) await limits[1]?.take(never);
  expect([limits[0]?.placesAfterMs(6), limits[0]?.leftThisMinute()]).toEqual([120_000, 3]);
  expect(new ReadLimit(new FakeClock(0)).placesAfterMs(6)).toBe(0);
});

it("whoever is cancelled waits no longer, and takes nobody's place", async () => {
  const { clock, limits } = readers(2, 4);
  const [first, second] = limits;
  for (let i = 0; i < 4; i++) await first?.take(never);
  const cancel = new AbortController();
  const cancelled = first?.take(cancel.signal);
  cancelled?.catch(() => undefined);
  const waiting = second?.take(never);
  cancel.abort(new Error("stopped"));
  await expect(cancelled).rejects.toThrow("stopped");
  await clock.run(Promise.resolve(waiting));
  expect([first?.reads().total, second?.reads().total, clock.sleeping]).toEqual([4, 1, 0]);
});

it("places that come sooner than was thought are given at once, to who waited first", async () => {
  const { clock, limits } = readers(1);
  const [limit] = limits;
  limit?.refused(null);
  await clock.advance(61_000);
  for (let left = limit?.leftThisMinute() ?? 0; left > 0; left--) await limit?.take(never);
  const order: string[] = [];
  const early = limit?.take(never).then(() => order.push(`early ${clock.now()}`));
  // The share grows again meanwhile, as a poll finds.
  await clock.advance(29_000);
  limit?.forPoll("judged");
  const late = limit?.take(never).then(() => order.push(`late ${clock.now()}`));
  await clock.run(Promise.all([early, late]));
  expect(order[0]).toBe("early 90000");
});
