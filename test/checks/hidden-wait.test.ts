import { describe, expect, test } from "vitest";
import { HiddenWaits, judgeWaits, type LoggedRequest } from "../../src/checks/hidden-wait.ts";
import type { Stage } from "../../src/checks/rate-rule.ts";
import { ended, running, windowMs } from "./windows.ts";

const slices = 40;

const prompt: LoggedRequest = { slice: 0, lateMs: 134, waitedMs: null, refused: false };
/** As a cold start makes it: the entry is late by the wait and a moment. */
const waited = (waitedMs: number): Partial<LoggedRequest> => ({ lateMs: waitedMs + 134, waitedMs });
const unknown: Partial<LoggedRequest> = { lateMs: 5000, waitedMs: null };
/** A witness tells that only its entry was late. */
const lateLog: Partial<LoggedRequest> = { lateMs: 5000, waitedMs: 3 };
const refused = (lateMs: number): Partial<LoggedRequest> => ({ lateMs, refused: true });

function waitsOf(requests: LoggedRequest[], allowedRate: number | null = null): HiddenWaits {
  const waits = new HiddenWaits({ slices, windowMs, allowedRate });
  for (const one of requests) waits.observe(one);
  return waits;
}

const findingOf = (waits: HiddenWaits, stage: Stage) => judgeWaits(waits.seen(stage.throughSlice), stage);

const many = (n: number, changes: Partial<LoggedRequest> = {}): LoggedRequest[] =>
  Array.from({ length: n }, (_, i) => ({ ...prompt, slice: Math.floor((i / n) * slices), ...changes }));

describe("a hidden wait", () => {
  test.each([
    ["none for an entry's normal delay", {}, { waited: 0, unknown: 0, longestMs: 0 }],
    ["none for an entry before its request's end, by clocks that differ", { lateMs: -50 }, { waited: 0, unknown: 0 }],
    ["none for a second", waited(1000), { waited: 0, unknown: 0 }],
    ["one for more than a second", waited(1000.1), { waited: 1, unknown: 0, longestMs: 1000.1 }],
    ["none where only the log was late", lateLog, { waited: 0, unknown: 0 }],
    ["not known where nothing tells", unknown, { waited: 0, unknown: 1 }],
    ["none, whatever a witness says, where the entry came at once", { lateMs: 1000, waitedMs: 5000 }, { waited: 0 }],
    ["one where it came later than that", { lateMs: 1000.1, waitedMs: 5000 }, { waited: 1, longestMs: 5000 }],
    ["not unknown where the entry came at once", { lateMs: 1000 }, { unknown: 0 }],
  ])("is %s", (_what, changes, counts) => {
    expect(waitsOf([{ ...prompt, ...changes }]).facts()).toMatchObject({ n: 1, ...counts });
  });

  test("is told where there is one, without a budget", () => {
    expect(findingOf(waitsOf([...many(99), ...many(1, waited(3857))]), ended(slices))).toEqual({
      id: "hidden-wait",
      decision: "warn",
      value: 0.01,
      limit: null,
      unit: "ratio",
      n: 100,
      bad: 1,
      interval: null,
      evidence: null,
      reason: { code: "hidden-waits", longerThanMs: 1000, longestMs: 3857, refused: 0, longestRefusedMs: 0 },
    });
  });

  test("is told where as many refused ones waited", () => {
    const both = [...many(10), ...many(2, waited(5000)), ...many(2, refused(9000))];
    expect(findingOf(waitsOf(both), ended(slices))).toMatchObject({ bad: 2, reason: { refused: 2 } });
  });

  test("is not told of where there is none, nor where the log alone was late", () => {
    expect(findingOf(waitsOf([]), ended(slices))).toBeNull();
    expect(findingOf(waitsOf([...many(1000), ...many(500, unknown), ...many(500, lateLog)]), ended(slices))).toBeNull();
  });
});

describe("a refused request", () => {
  test("waited by what its entry came later than any delay of the log's own", () => {
    const waits = waitsOf([...many(10), ...many(2, refused(20_000))]);
    expect(waits.facts()).toMatchObject({ n: 10, waited: 0, refusedWaited: 2, longestRefusedMs: 20_000 - 134 });
    expect(findingOf(waits, ended(slices))).toMatchObject({
      decision: "warn",
      bad: 0,
      reason: { longestMs: 0, refused: 2, longestRefusedMs: 20_000 - 134 },
    });
  });

  test.each([
    ["served ones' entries came as late", [...many(2, unknown), ...many(2, refused(5900))], 0],
    ["a witness tells that the log was late", [...many(1, lateLog), ...many(2, refused(5900))], 0],
    ["it is a second", [...many(1), ...many(2, refused(1134))], 0],
    ["it is more than a second", [...many(1), ...many(2, refused(1134.1))], 2],
    ["there are more than 10,000 of them", many(10_001, refused(20_000)), 10_000],
    ["served ones waited, but the log was not late", [...many(1, waited(5000)), ...many(2, refused(5900))], 2],
  ])("is told to have waited or not where %s", (_what, requests, told) => {
    expect(waitsOf(requests).facts().refusedWaited).toBe(told);
  });
});

describe("a budget of hidden waits", () => {
  test("is proven by enough requests without one", () => {
    expect(findingOf(waitsOf(many(368), 0.01), ended(slices))).toMatchObject({
      decision: "pass",
      reason: { code: "proven-at-end" },
      limit: 0.01,
      value: 0,
    });
    expect(findingOf(waitsOf(many(367), 0.01), ended(slices))?.decision).toBe("inconclusive");
  });

  test("is broken early by many", () => {
    const waits = waitsOf([...many(200), ...many(50, waited(5000))], 0.01);
    expect(waits.breached(slices - 1)).toBe(true);
    const finding = findingOf(waits, running(slices - 1));
    expect(finding).toMatchObject({ decision: "fail", value: 0.2, bad: 50, reason: { code: "breach-early" } });
    // The only budget of its kind: no other shares its levels.
    expect(finding?.evidence?.failLnThreshold).toBeCloseTo(Math.log(200), 12);
  });

  test("is judged without having been asked before", () => {
    const broken = waitsOf([...many(200), ...many(50, waited(5000)), ...many(20, unknown)], 0.01);
    expect(findingOf(broken, running(slices - 1))).toMatchObject({
      decision: "fail",
      reason: { code: "breach-early" },
    });
    const kept = findingOf(waitsOf(many(1000), 0.01), running(slices - 1));
    expect(kept).toMatchObject({ decision: "pass", reason: { code: "proven-early" } });
    expect(kept?.evidence?.passLnE).toBeGreaterThan(Math.log(40));
    const few = findingOf(waitsOf([...many(100), ...many(1, unknown)], 0.01), ended(slices));
    expect(few).toMatchObject({ decision: "inconclusive", reason: { code: "not-proven" } });
  });

  test("once broken stays so", () => {
    const waits = waitsOf(many(20, { slice: 0, ...waited(5000) }), 0.01);
    expect(waits.breached(0)).toBe(true);
    for (let i = 0; i < 5000; i += 1) waits.observe({ ...prompt, slice: 20 });
    expect(findingOf(waits, ended(slices))).toMatchObject({ decision: "fail", reason: { afterMs: windowMs / slices } });
  });

  test.each([
    ["the log's own delay", lateLog],
    ["what nothing is known of", unknown],
  ])("is never broken by %s", (_what, late) => {
    const waits = waitsOf(many(2000, late), 0.01);
    expect(waits.breached(slices - 1)).toBe(false);
    expect(findingOf(waits, ended(slices))?.decision).not.toBe("fail");
  });

  test("is not proven by what nothing is known of, and says so", () => {
    const waits = waitsOf([...many(2000), ...many(40, unknown)], 0.01);
    expect(waits.proven(slices - 1)).toBe(false);
    expect(findingOf(waits, ended(slices))).toMatchObject({
      decision: "inconclusive",
      reason: { code: "waits-unknown", unknown: 40 },
    });
    // A few leave it proven.
    expect(findingOf(waitsOf([...many(2000), ...many(3, unknown)], 0.01), ended(slices))?.decision).toBe("pass");
  });

  test("is proven early by many, and always where there is none", () => {
    expect(waitsOf(many(1000), 0.01).proven(slices - 1)).toBe(true);
    expect(waitsOf(many(100), 0.01).proven(slices - 1)).toBe(false);
    expect(waitsOf(many(1, waited(9000))).proven(slices - 1)).toBe(true);
  });

  test("is of served requests alone, and open without any", () => {
    const waits = waitsOf(many(100, refused(20_000)), 0.01);
    expect(waits.breached(slices - 1)).toBe(false);
    expect(findingOf(waits, ended(slices))).toMatchObject({
      decision: "inconclusive",
      reason: { code: "no-usable-values", entries: 100 },
      value: null,
    });
    expect(findingOf(waitsOf([], 0.01), ended(slices))?.reason).toEqual({ code: "no-requests" });
  });

  test("is never broken where there is none", () => {
    expect(waitsOf(many(100, waited(9000))).breached(slices - 1)).toBe(false);
  });
});
