import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { growthOf } from "../../src/checks/evidence-growth.ts";
import { RateEvidence } from "../../src/stats/evidence.ts";
import { levelsOf } from "../../src/checks/rate-rule.ts";

const startedAt = Date.UTC(2026, 2, 2, 14);
const levels = levelsOf(0.01, 0.05, 2);

/** A request a slice; those in `bad` are bad. */
function evidenceOf(slices: number, bad: readonly number[], allowedRate = 0.01): RateEvidence {
  const evidence = new RateEvidence({ allowedRate, slices });
  for (let slice = 0; slice < slices; slice += 1) evidence.add(slice, bad.includes(slice));
  return evidence;
}

function growth(evidence: RateEvidence, throughSlice = evidence.slices - 1): ReturnType<typeof growthOf> {
  const windowMs = evidence.slices * 1_000;
  return growthOf({ id: "error-rate", evidence, throughSlice, startedAt, windowMs, levels });
}

describe("how the evidence grew", () => {
  property.prop([
    fc.integer({ min: 1, max: 2_000 }),
    fc.array(fc.nat(1_999), { maxLength: 40, size: "max" }),
    fc.integer({ min: -1, max: 2_100 }),
  ])("is told by at most 120 moments, the last and the loudest among them", (slices, bad, through) => {
    const evidence = evidenceOf(slices, bad);
    const { points, failLnThreshold, passLnThreshold } = growth(evidence, through);
    const path = [...evidence.failLnEs(through)];
    expect([failLnThreshold, passLnThreshold]).toEqual([levels.aloneLn, levels.passLn]);
    expect(points.length).toBe(Math.min(path.length, points.length, 120));
    expect(points.length).toBeGreaterThanOrEqual(Math.min(path.length, 119));
    expect(points.at(-1)?.failLnE).toBe(path.at(-1));
    expect(Math.max(...points.map((point) => point.failLnE))).toBe(Math.max(...path));
    for (const [i, { at, failLnE, passLnE }] of points.entries()) {
      expect(at).toBeGreaterThan(points[i - 1]?.at ?? startedAt);
      const slice = Math.round((at - startedAt) / 1_000) - 1;
      expect([failLnE, passLnE]).toEqual([path[slice], evidence.passLnE(slice)]);
    }
  });

  test("stays a figure of JSON where one error is infinitely strong", () => {
    const { points } = growth(evidenceOf(3, [1], 0));
    expect(points.map(({ failLnE }) => failLnE)).toEqual([expect.any(Number), Number.MAX_VALUE, Number.MAX_VALUE]);
    expect(JSON.parse(JSON.stringify(points))).toEqual(points);
  });
});
