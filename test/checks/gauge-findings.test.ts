import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { judgeGauge } from "../../src/checks/gauge-findings.ts";
import type { Finding } from "../../src/checks/finding.ts";

/** One point a minute, from minute 1 on. */
function gauge(values: readonly number[]): Finding {
  const points = values.map((value, i) => ({ at: (i + 1) * 60_000, value }));
  return judgeGauge({ id: "memory", points, budget: 500 });
}

describe("a gauge", () => {
  test.each([
    [[], "inconclusive", { code: "gauge-no-points" }],
    [[500, 500, 500, 500], "pass", { code: "gauge-within", points: 4 }],
    [[501], "inconclusive", { code: "gauge-undecided", points: 1, above: 1 }],
    [[100, 501, 501], "inconclusive", { code: "gauge-undecided", points: 3, above: 2 }],
    [[501, 501, 500], "pass", { code: "gauge-within", points: 3 }],
    [[501, 501, 500, 501, 501], "inconclusive", { code: "gauge-undecided", points: 5, above: 4 }],
    [[501, 501, 500, 501, 501, 10], "pass", { code: "gauge-within", points: 6 }],
    [[501, 501, 501], "fail", { code: "gauge-above", consecutive: 3, firstAt: 60_000 }],
    [[1, 501, 501, 501, 1, 1], "fail", { code: "gauge-above", consecutive: 3, firstAt: 120_000 }],
    [[9e9, 9e9, 9e9, 1, 501, 501, 501, 501], "fail", { code: "gauge-above", consecutive: 4, firstAt: 300_000 }],
    [[501, 501, 501, 1, 501], "fail", { code: "gauge-above", consecutive: 3, firstAt: 60_000, lastAt: 180_000 }],
    [[501, 501, 501, 1, 501, 501, 501], "fail", { code: "gauge-above", consecutive: 3, firstAt: 60_000 }],
  ] as const)("of %j is %s", (values, decision, reason) => {
    expect(gauge(values)).toMatchObject({ decision, reason });
  });

  test("tells its highest point, its budget and its sample", () => {
    expect(gauge([100, 700, 300])).toEqual({
      id: "memory",
      decision: "pass",
      reason: { code: "gauge-within", points: 3 },
      value: 700,
      limit: 500,
      unit: "bytes",
      n: 3,
      bad: 1,
      interval: null,
      evidence: null,
    });
    expect(gauge([]).value).toBeNull();
  });

  property.prop([
    fc.array(fc.constantFrom(499, 500, 501), { maxLength: 12, size: "max" }),
    fc.infiniteStream(fc.nat()),
  ])("does not depend on the order in which its points came", (values, picks) => {
    const points = values.map((value, i) => ({ at: i, value }));
    const mixed = points
      .map((point) => ({ point, key: picks.next().value ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ point }) => point);
    const plan = { id: "cpu", budget: 500 } as const;
    expect(judgeGauge({ ...plan, points: mixed })).toEqual(judgeGauge({ ...plan, points }));
  });
});
