import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { countsAsError, isError, RequestTally } from "../../src/checks/tally.ts";
import type { RequestObservation } from "../../src/sources/observation.ts";

const errorStatus = [{ from: 500, to: 599 }];
const startedAt = 1_000_000;
const plan = { startedAt, windowMs: 600_000, p95BudgetMs: 2000, errorStatus };

function request(change: Partial<RequestObservation> = {}): RequestObservation {
  return {
    at: startedAt,
    startedAt,
    latencyMs: 100,
    unusable: null,
    status: 200,
    group: null,
    refused: false,
    trace: null,
    ...change,
  };
}

function tallyOf(
  requests: Iterable<RequestObservation>,
  change: Partial<typeof plan & { parts: number }> = {},
): RequestTally {
  const tally = new RequestTally({ ...plan, ...change });
  for (const one of requests) tally.add(one);
  return tally;
}

describe("an error", () => {
  const ranges = [
    { from: 500, to: 599 },
    { from: 429, to: 429 },
  ];
  test.each([
    [null, null],
    [99, null],
    [100, false],
    [428, false],
    [429, true],
    [430, false],
    [499, false],
    [500, true],
    [599, true],
    [600, false],
    [999, false],
    [1000, null],
    [200.5, null],
    [Number.NaN, null],
  ])("of status %s: %s", (status, error) => {
    expect(isError(status, ranges)).toBe(error);
    expect(countsAsError({ refused: false, status }, ranges)).toBe(error);
    expect(countsAsError({ refused: true, status }, ranges)).toBe(true);
  });

  test("is nothing where no status is one", () => {
    expect(isError(500, [])).toBe(false);
  });
});

describe("the tally", () => {
  test("of nothing is empty", () => {
    const facts = new RequestTally(plan).facts();
    expect(facts).toMatchObject({
      count: 0,
      errors: 0,
      refused: 0,
      slow: 0,
      byStatus: [],
      byGroup: [],
      moreGroups: 0,
      slowest: [],
    });
    expect(facts.timeline).toHaveLength(60);
    expect(facts.timeline[0]).toEqual({ at: startedAt, requests: 0, errors: 0, p95Ms: null });
    expect(facts.timeline[59]?.at).toBe(startedAt + 590_000);
  });

  test("counts requests, errors, refused and slow ones, and what could not be used", () => {
    const { timeline, slowest, ...facts } = tallyOf([
      request(),
      request({ latencyMs: 2000 }),
      request({ latencyMs: 2000.1 }),
      request({ status: 503 }),
      request({ status: 429, refused: true, latencyMs: null }),
      request({ status: null, refused: true, latencyMs: null }),
      request({ status: null }),
      request({ status: 0 }),
      request({ latencyMs: null, unusable: "missing" }),
      request({ latencyMs: null, unusable: "notANumber" }),
      request({ latencyMs: null, unusable: "notANumber" }),
      request({ latencyMs: null, unusable: "negative", status: 500 }),
    ]).facts();
    expect(facts).toEqual({
      count: 12,
      errors: 4,
      refused: 2,
      slow: 1,
      unusable: { missing: 1, notANumber: 2, negative: 1, noStatus: 2 },
      byStatus: [
        { status: 200, count: 6 },
        { status: 429, count: 1 },
        { status: 500, count: 1 },
        { status: 503, count: 1 },
      ],
      byGroup: [],
      moreGroups: 0,
    });
    expect(slowest.map(({ latencyMs }) => latencyMs)).toEqual([2000.1, 2000, 100, 100, 100, 100]);
    expect(timeline[0]).toEqual({ at: startedAt, requests: 12, errors: 4, p95Ms: 2000.1 });
  });

  test("tells the counts that are asked for on the way", () => {
    const tally = tallyOf([request(), request({ status: 500 }), request({ status: null, latencyMs: null })]);
    expect([tally.count, tally.errors]).toEqual([3, 1]);
  });

  test("takes a request without a latency for no fast one", () => {
    const without = Array.from({ length: 30 }, () => request({ latencyMs: null, unusable: "missing", group: "a" }));
    const facts = tallyOf([
      ...without,
      request({ latencyMs: 7, group: "a" }),
      request({ latencyMs: 9, group: "a" }),
    ]).facts();
    expect(facts.timeline[0]).toMatchObject({ requests: 32, p95Ms: 9 });
    expect(facts.byGroup).toEqual([{ group: "a", count: 32, errors: 0, slow: 0, p95Ms: 9 }]);
    expect(tallyOf([...without, request({ latencyMs: 9 }), request({ latencyMs: 7 })]).facts().slowest).toHaveLength(2);
  });

  test("groups by name, the largest first", () => {
    const requests = [
      ...Array.from({ length: 20 }, (_, i) => request({ group: "민지", latencyMs: i + 1 })),
      request({ group: "b", latencyMs: 3000, status: 500 }),
      request({ group: "a", latencyMs: null, unusable: "missing" }),
      request(),
    ];
    expect(tallyOf(requests).facts().byGroup).toEqual([
      { group: "민지", count: 20, errors: 0, slow: 0, p95Ms: 19 },
      { group: "a", count: 1, errors: 0, slow: 0, p95Ms: null },
      { group: "b", count: 1, errors: 1, slow: 1, p95Ms: 3000 },
    ]);
  });

  test.each([
    [50, 50, 0],
    [51, 50, 1],
    [120, 50, 70],
  ])("of %d groups shows %d and says that there are %d more", (groups, shown, more) => {
    const requests = Array.from({ length: groups }, (_, i) => request({ group: `g${i}` }));
    const facts = tallyOf([...requests, request({ group: "g7" })]).facts();
    expect(facts.byGroup).toHaveLength(shown);
    expect(facts.byGroup[0]).toMatchObject({ group: "g7", count: 2 });
    expect(facts.moreGroups).toBe(more);
  });

  test("knows 10,000 groups by name and takes all later ones together", () => {
    const requests = Array.from({ length: 10_005 }, (_, i) => request({ group: `g${i}` }));
    const facts = tallyOf([...requests, request({ group: "g9999" })]).facts();
    expect(facts.byGroup[0]).toMatchObject({ group: "others", count: 5 });
    expect(facts.byGroup[1]).toMatchObject({ group: "g9999", count: 2 });
    expect(facts.moreGroups).toBe(10_001 - 50);
  });

  test("cuts endless names, by whole characters", () => {
    const facts = tallyOf([
      request({ group: "가".repeat(200) }),
      request({ group: "😀".repeat(1000) }),
      request({ group: "😀".repeat(2000) }),
    ]).facts();
    expect(facts.byGroup.map(({ group, count }) => [group, count])).toEqual([
      [`${"😀".repeat(200)}…`, 2],
      ["가".repeat(200), 1],
    ]);
  });

  property.prop([fc.array(fc.record({ at: fc.nat(50), latencyMs: fc.nat(30) }), { maxLength: 60, size: "max" })])(
    "keeps the ten slowest, the earlier of two equal ones first",
    (all) => {
      const requests = all.map((one) => request({ ...one, trace: `t${one.at}` }));
      const expected = requests
        .toSorted((a, b) => (b.latencyMs ?? 0) - (a.latencyMs ?? 0) || a.at - b.at)
        .slice(0, 10)
        .map(({ at, latencyMs, status, group, trace }) => ({ at, latencyMs, status, group, trace }));
      expect(tallyOf(requests).facts().slowest).toEqual(expected);
    },
  );

  test("gives its timeline in equal parts of the window, by the start of each request", () => {
    const at = (offset: number, change: Partial<RequestObservation> = {}): RequestObservation =>
      request({ startedAt: startedAt + offset, ...change });
    const requests = [at(0), at(9999, { latencyMs: 7 }), at(10_000, { status: 500 }), at(599_999), at(-1), at(600_000)];
    const { timeline } = tallyOf(requests).facts();
    expect(timeline.slice(0, 3)).toEqual([
      { at: startedAt, requests: 3, errors: 0, p95Ms: 100 },
      { at: startedAt + 10_000, requests: 1, errors: 1, p95Ms: 100 },
      { at: startedAt + 20_000, requests: 0, errors: 0, p95Ms: null },
    ]);
    expect(timeline[59]).toEqual({ at: startedAt + 590_000, requests: 2, errors: 0, p95Ms: 100 });
  });

  test.each([
    [4, 4],
    [60, 60],
    [61, 60],
    [0, 1],
  ])("of %d parts has %d", (parts, length) => {
    expect(tallyOf([], { parts }).facts().timeline).toHaveLength(length);
  });

  test("leaves out the parts that never came", () => {
    const tally = new RequestTally(plan);
    expect(tally.facts(startedAt + 10_000).timeline).toHaveLength(1);
    expect(tally.facts(startedAt + 10_001).timeline).toHaveLength(2);
  });

  property.prop([
    fc.array(
      fc.record({
        startedAt: fc.integer({ min: startedAt - 10, max: startedAt + 700_000 }),
        status: fc.constantFrom(200, 404, 500, null),
        latencyMs: fc.option(fc.nat(4000)),
        group: fc.option(fc.constantFrom("a", "b")),
      }),
      { maxLength: 100, size: "max" },
    ),
  ])("adds up, in any order", (all) => {
    const requests = all.map((one) => request({ ...one, at: one.startedAt, trace: `${one.startedAt}` }));
    const facts = tallyOf(requests).facts();
    const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
    expect(sum(facts.timeline.map((part) => part.requests))).toBe(facts.count);
    expect(sum(facts.timeline.map((part) => part.errors))).toBe(facts.errors);
    expect(sum(facts.byStatus.map(({ count }) => count)) + facts.unusable.noStatus).toBe(facts.count);
    const counts = { ...tallyOf(requests.toReversed()).facts(), slowest: [] };
    expect(counts).toEqual({ ...facts, slowest: [] });
  });

  test("hands out copies", () => {
    const tally = tallyOf([request()]);
    const before = tally.facts();
    tally.add(request({ unusable: "missing", latencyMs: null }));
    expect(before.unusable.missing).toBe(0);
    expect(before.count).toBe(1);
  });
});
