import { describe, expect, test } from "vitest";
import { judgeGauge } from "../../src/checks/gauge-findings.ts";

const judge = (...values: number[]) =>
  judgeGauge({ id: "startup", points: values.map((value, i) => ({ at: i * 60_000, value })), budget: 10_000 });

describe("starts of instances", () => {
  test.each([
    ["none was seen", [], "inconclusive", "gauge-no-points"],
    ["all were quick", [4_000, 10_000], "pass", "gauge-within"],
    ["one was slow", [4_000, 12_000], "warn", "gauge-undecided"],
    ["the only one was slow", [12_000], "warn", "gauge-undecided"],
    ["two of many were slow", [12_000, 1, 1, 1, 1, 12_000], "warn", "gauge-undecided"],
    ["slow more often than not", [12_000, 4_000, 15_000], "fail", "gauge-above"],
  ])("%s", (_, values, decision, code) => {
    expect(judge(...values)).toMatchObject({ id: "startup", decision, reason: { code } });
  });

  test("the slowest is told", () => {
    expect(judge(4_000, 12_000, 11_000)).toMatchObject({ value: 12_000, limit: 10_000, n: 3, bad: 2 });
  });
});
