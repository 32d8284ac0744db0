import { expect, it } from "vitest";
import { SideReading } from "../../src/run/side-reading.ts";
import { FakeClock, never } from "../fake-clock.ts";

const wait = { deadline: Infinity, signal: never };

function reading(clock: FakeClock, { answers = true, fails = false } = {}) {
  let readAt = -Infinity;
  const state = { answers, fails };
  const one = new SideReading({
    clock,
    everyMs: 10_000,
    read: async () => {
      if (state.fails) throw new Error("outage");
      if (state.answers) readAt = clock.now();
    },
    readAt: () => readAt,
  });
  return { one, state };
}

it("is due at once, and then at its interval", async () => {
  const clock = new FakeClock();
  const { one } = reading(clock);
  expect(one.due).toBe(true);
  await one.poll(wait);
  expect(one.due).toBe(false);
  clock.pass(9_999);
  expect(one.due).toBe(false);
  clock.pass(1);
  expect(one.due).toBe(true);
});

it("stays due where it found no place", async () => {
  const clock = new FakeClock();
  const { one, state } = reading(clock, { answers: false });
  await one.poll(wait);
  expect(one.due).toBe(true);
  state.answers = true;
  await one.poll(wait);
  expect(one.due).toBe(false);
});

it("that fails waits for its next time", async () => {
  const { one } = reading(new FakeClock(), { fails: true });
  await expect(one.poll(wait)).rejects.toThrow("outage");
  expect(one.due).toBe(false);
});
