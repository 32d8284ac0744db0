import { describe, expect, it } from "vitest";
import { PeriodTally } from "../../../src/checks/period/period-tally.ts";

const from = Date.parse("2026-01-01T00:00:00Z");
const plan = { from, to: from + 86_400_000, slices: 24, slowMs: 2_000, errorStatus: [{ from: 500, to: 599 }] };

describe("groups of a period", () => {
  it("have their mean also beyond the first thousand, and where their names are long", () => {
    const tally = new PeriodTally(plan);
    const add = (group: string, latencyMs: number): void =>
      tally.add({
        at: from,
        startedAt: from,
        latencyMs,
        unusable: null,
        status: 200,
        failed: false,
        group,
        refused: false,
        trace: null,
      });
    for (let i = 0; i < 1_500; i += 1) add(`g${i}`, 100);
    for (let i = 0; i < 50; i += 1) add("x".repeat(300), 400);
    const groups = tally.requests({ kind: "logs", of: "app", query: "" }, 1)?.groups ?? [];
    expect(groups.length).toBeGreaterThan(1);
    expect(groups.filter(({ meanMs }) => meanMs === null)).toEqual([]);
  });
});
