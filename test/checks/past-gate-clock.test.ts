import { describe, expect, test } from "vitest";
import type { Past } from "../../src/checks/past.ts";
import { PastGate } from "../../src/checks/past-gate.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { among } from "./past.ts";
import { uniform } from "./random.ts";
import { ended } from "./windows.ts";

const sliceMs = 5_000;
const aMinute = 60_000 / sliceMs;
const windowMs = 600_000;
const slices = windowMs / sliceMs;
const pastMinutes = 3_000;
const budget = 0.01;

/** The share that fails in the five seconds that are so many since midnight. */
type Rate = (slice: number) => number;

/** A request a second, by five seconds. */
function served(draw: () => number, rate: Rate, from: number, length: number): number[] {
  return Array.from({ length }, (_, i) => among(draw, 5, rate(from + i)));
}

function pastOf(draw: () => number, rate: Rate): Past {
  const bad = served(draw, rate, 0, pastMinutes * aMinute);
  const k = Array.from({ length: pastMinutes }, (_, minute) =>
    bad.slice(minute * aMinute, (minute + 1) * aMinute).reduce((sum, one) => sum + one, 0),
  );
  return { partMs: 60_000, until: pastMinutes * 60_000, rates: { "error-rate": { n: k.map(() => 60), k } } };
}

/** Of windows of ten minutes that begin at these five seconds after the past: how many fail beside it, and how many by themselves. */
function failing(draw: () => number, rate: Rate, starts: readonly number[]): { failed: number; alone: number } {
  const past = pastOf(draw, rate);
  let [failed, alone] = [0, 0];
  for (const start of starts) {
    const from = pastMinutes * aMinute + start;
    const bad = served(draw, rate, from, slices);
    const fails = (gate: PastGate | null): boolean => {
      const judge = new RequestJudge({ errorRateBudget: budget, p95BudgetMs: 2_000, slices, windowMs });
      judge.know(gate);
      for (const [slice, k] of bad.entries())
        for (let i = 0; i < 5; i += 1) judge.observe({ slice, latencyMs: 100, error: i < k });
      return judge.findings(ended(slices))[0].decision === "fail";
    };
    if (!fails(null)) continue;
    alone += 1;
    const allowed = [{ id: "error-rate" as const, allowedRate: budget }];
    if (fails(new PastGate(past, allowed, { from: from * sliceMs, windowMs, slices, alphaFail: 0.01 }))) failed += 1;
  }
  return { failed, alone };
}

/** What happens or not, once for each. */
function nowAndThen(draw: () => number, share: number): (which: number) => boolean {
  const known = new Map<number, boolean>();
  return (which) => {
    if (!known.has(which)) known.set(which, draw() < share);
    return known.get(which) === true;
  };
}

const minuteOf = (slice: number): number => Math.floor(slice / aMinute);
/** Spread over a day, each at another place in its minute. */
const anyStarts = Array.from({ length: 60 }, (_, i) => i * 7 * aMinute + ((i * 5) % aMinute));

describe("bad minutes in step with the clock, of windows that begin amid one", () => {
  const some: [string, (draw: () => number) => Rate][] = [
    [
      "any minute, one in fifty",
      (draw) => {
        const fails = nowAndThen(draw, 0.02);
        return (slice) => (fails(minuteOf(slice)) ? 0.3 : 0.001);
      },
    ],
    [
      "minute 0 of ten, one time in five",
      (draw) => {
        const fails = nowAndThen(draw, 0.2);
        return (slice) => (minuteOf(slice) % 10 === 0 && fails(minuteOf(slice)) ? 0.3 : 0.001);
      },
    ],
    ["the first minute of a quarter of an hour", () => (slice) => (minuteOf(slice) % 15 === 0 ? 0.12 : 0.001)],
    ["three minutes of an hour", () => (slice) => (minuteOf(slice) % 60 < 3 ? 0.15 : 0.001)],
  ];
  test.each(some)("%s: hardly one fails", (_, rateOf) => {
    let [failed, alone] = [0, 0];
    for (let seed = 1; seed <= 3; seed += 1) {
      const draw = uniform(seed);
      const its = failing(draw, rateOf(draw), anyStarts);
      [failed, alone] = [failed + its.failed, alone + its.alone];
    }
    expect(alone).toBeGreaterThan(15);
    expect(failed).toBeLessThanOrEqual(3);
  });

  test("deploys that are themselves done on the full hour, when a job runs: few fail", () => {
    const hours = Array.from({ length: 60 }, (_, i) => i * 60 * aMinute + (i % 6));
    const { failed, alone } = failing(uniform(4), (slice) => (minuteOf(slice) % 60 === 0 ? 0.4 : 0.001), hours);
    expect(alone).toBe(60);
    expect(failed).toBeLessThanOrEqual(8);
  });

  test("a fault is found beside them all the same", () => {
    const draw = uniform(5);
    const past: Rate = (slice) => (minuteOf(slice) % 10 === 0 ? 0.08 : 0.001);
    const rate: Rate = (slice) => past(slice) + (slice < pastMinutes * aMinute ? 0 : 0.05);
    expect(failing(draw, rate, anyStarts)).toEqual({ failed: 60, alone: 60 });
  });
});
