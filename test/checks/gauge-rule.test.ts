import { describe, expect, it, test } from "vitest";
import { judgeGauge } from "../../src/checks/gauge-findings.ts";
import { levelOf, stepOf } from "../../src/checks/gauge-rule.ts";
import { resourceChecks } from "../../src/checks/period/resource-checks.ts";
import { seen } from "./period/seen-period.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

describe("a level", () => {
  test.each<[string, number, [high: number, mean?: number][], boolean]>([
    ["three minutes", minuteMs, [[501], [501], [501]], true],
    ["two minutes", minuteMs, [[501], [501]], false],
    ["a minute's mean", minuteMs, [[501, 501]], false],
    ["two hours with a minute above", hourMs, [[501], [501]], true],
    ["an hour with a minute above", hourMs, [[501, 300]], false],
    ["a whole hour", hourMs, [[501, 501]], true],
    ["two points of two minutes", 2 * minuteMs, [[501], [501]], true],
  ])("above its limit for %s", (_what, stepMs, values, lasts) => {
    const points = values.map(([high, mean], i) => ({ at: i * stepMs, high, ...(mean === undefined ? {} : { mean }) }));
    expect(levelOf(points, 500, { stepMs }).lasts).toBe(lasts);
  });

  it("stands for the shortest time between two points", () => {
    expect(stepOf([{ at: 0 }, { at: 2 * hourMs }, { at: 3 * hourMs }], minuteMs)).toBe(hourMs);
    expect(stepOf([{ at: 0 }], minuteMs)).toBe(minuteMs);
  });
});

test.each([1, 2, 3, 4])("a window and a period of the same %i minutes above say the same", (above) => {
  const values = [...Array<number>(10).fill(300), ...Array<number>(above).fill(501), 300];
  const window = judgeGauge({
    id: "memory",
    budget: 500,
    points: values.map((value, i) => ({ at: i * minuteMs, value })),
  });
  const points = values.map((value, i) => ({ at: i * minuteMs, high: value, mean: value }));
  const budgets = { p95Ms: 1, errorRate: 1, availability: 1, meanRangeMs: undefined, memory: true, cpu: true };
  const { resources } = seen();
  const [period] = resourceChecks(seen({ resources: { ...resources, memory: { limit: 500, points } } }), budgets);
  expect([window.decision === "fail", period?.mark === "failed"]).toEqual([above >= 3, above >= 3]);
});
