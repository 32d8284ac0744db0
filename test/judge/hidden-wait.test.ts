import { describe, expect, test } from "vitest";
import { HiddenWaits, type LoggedRequest } from "../../src/judge/hidden-wait.ts";
import { ended, running, windowMs } from "./windows.ts";

const slices = 40;
const at = 1_772_460_000_000;

function request(changes: Partial<LoggedRequest & { waitMs: number }> = {}): LoggedRequest {
  const { waitMs = 134, ...rest } = changes;
  const latencyMs = rest.latencyMs === undefined ? 200 : rest.latencyMs;
  return {
    slice: 0,
    startedAt: at,
    latencyMs,
    receivedAt: at + (latencyMs ?? 0) + waitMs,
    refused: false,
    ...rest,
  };
}

function waitsOf(requests: LoggedRequest[], budget?: { allowedRate: number; longerThanMs?: number }): HiddenWaits {
  const waits = new HiddenWaits({ slices, windowMs, ...(budget === undefined ? {} : { budget }) });
  for (const one of requests) waits.observe(one);
  return waits;
}

const many = (n: number, changes: Parameters<typeof request>[0] = {}): LoggedRequest[] =>
  Array.from({ length: n }, (_, i) => request({ slice: Math.floor((i / n) * slices), ...changes }));

describe("a hidden wait", () => {
  test.each([
    ["an entry's normal delay", 393, 0],
    ["exactly a second", 1000, 0],
    ["more than a second", 1000.1, 1],
    ["an entry before its request's end, by clocks that differ", -50, 0],
  ])("is told from the log's own delay: %s", (_what, waitMs, waited) => {
    const { served } = waitsOf([request({ waitMs })]).facts();
    expect(served).toEqual({ n: 1, waited, longestMs: expect.closeTo(Math.max(0, waitMs), 2) });
  });

  test("behind a cold start is found although the latency is milliseconds", () => {
    const finding = waitsOf([...many(99), request({ latencyMs: 6.2, waitMs: 3857 })]).finding(ended(slices));
    expect(finding).toMatchObject({
      id: "hidden-wait",
      decision: "warn",
      value: 0.01,
      unit: "ratio",
      n: 100,
      bad: 1,
      reason: { code: "hidden-waits", longerThanMs: 1000, longestMs: expect.closeTo(3857, 3), refused: 0 },
    });
  });

  test("of a long request is no wait", () => {
    expect(waitsOf([request({ latencyMs: 121_789, waitMs: 200 })]).finding(ended(slices))).toBeNull();
  });

  test("of a refused request is counted apart", () => {
    const refused = [0, null].map((latencyMs) => request({ latencyMs, waitMs: 20_000, refused: true }));
    const waits = waitsOf([...many(10), ...refused]);
    expect(waits.facts()).toMatchObject({
      served: { n: 10, waited: 0 },
      refused: { n: 2, waited: 2, longestMs: 20_000 },
    });
    expect(waits.finding(ended(slices))).toMatchObject({
      decision: "warn",
      bad: 0,
      reason: { longestMs: 0, refused: 2, longestRefusedMs: 20_000 },
    });
  });

  test("of an entry without a latency is not known", () => {
    expect(waitsOf([request({ latencyMs: null, waitMs: 50_000 })]).facts().served.n).toBe(0);
  });

  test("is not told of where there is none", () => {
    expect(waitsOf(many(1000)).finding(ended(slices))).toBeNull();
    expect(waitsOf([]).finding(ended(slices))).toBeNull();
  });
});

describe("a budget of hidden waits", () => {
  const budget = { allowedRate: 0.01 };

  test("is proven by enough requests without one", () => {
    expect(waitsOf(many(368), budget).finding(ended(slices))).toMatchObject({
      decision: "pass",
      reason: { code: "proven-at-end" },
      limit: 0.01,
      value: 0,
    });
    expect(waitsOf(many(367), budget).finding(ended(slices))?.decision).toBe("inconclusive");
  });

  test("is broken early by many", () => {
    const waits = waitsOf([...many(200), ...many(50, { waitMs: 5000 })], budget);
    expect(waits.breached(slices - 1)).toBe(true);
    const finding = waits.finding(running(slices - 1));
    expect(finding).toMatchObject({ decision: "fail", value: 0.2, bad: 50, reason: { code: "breach-early" } });
    // The only budget of its kind: no other shares its levels.
    expect(finding?.evidence?.failLnThreshold).toBeCloseTo(Math.log(200), 12);
  });

  test("once broken stays so", () => {
    const waits = waitsOf(many(20, { slice: 0, waitMs: 5000 }), budget);
    expect(waits.breached(0)).toBe(true);
    for (let i = 0; i < 5000; i += 1) waits.observe(request({ slice: 20 }));
    expect(waits.finding(ended(slices))).toMatchObject({ decision: "fail", reason: { afterMs: windowMs / slices } });
  });

  test("is of the wait that it names", () => {
    const long = many(100, { waitMs: 3000 });
    expect(waitsOf(long, budget).breached(slices - 1)).toBe(true);
    expect(waitsOf(long, { ...budget, longerThanMs: 5000 }).breached(slices - 1)).toBe(false);
  });

  test("is of served requests alone, and open without any", () => {
    const refused = many(100, { latencyMs: 0, waitMs: 20_000, refused: true });
    const waits = waitsOf(refused, budget);
    expect(waits.breached(slices - 1)).toBe(false);
    expect(waits.finding(ended(slices))).toMatchObject({
      decision: "inconclusive",
      reason: { code: "no-usable-values", entries: 100 },
      value: null,
    });
    expect(waitsOf([], budget).finding(ended(slices))?.reason).toEqual({ code: "no-requests" });
  });

  test("is never broken where there is none", () => {
    expect(waitsOf(many(100, { waitMs: 9000 })).breached(slices - 1)).toBe(false);
  });
});
