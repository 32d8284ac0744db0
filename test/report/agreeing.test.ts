import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { agreeingInterval } from "../../src/report/agreeing.ts";
import { figuresOf } from "../../src/report/figures.ts";
import { findingSentence } from "../../src/report/sentence.ts";
import { tellingIn } from "../../src/report/telling.ts";
import { anyFinding } from "./arbitrary.ts";
import { periodReport } from "./period/fixtures.ts";
import { metricsSection } from "../../src/report/sections/period-findings.ts";
import { finding } from "./fixtures.ts";

const telling = tellingIn("en");

test.prop([anyFinding])("no row of a verdict shows an interval that contradicts its mark", (any) => {
  const { limit, interval, decision } = any;
  if (limit === null || interval === null) return;
  const shown = figuresOf(any, telling.voice).interval;
  const [isKept, isBroken] = [interval.high !== null && interval.high <= limit, interval.low > limit];
  if (decision === "pass") expect(shown !== null).toBe(isKept);
  if (decision === "fail") expect(shown !== null).toBe(isBroken);
  if (decision === "inconclusive") expect(shown !== null).toBe(!isKept && !isBroken);
});

const edge = fc.double({ min: 0, max: 1, noNaN: true });

test.prop([edge, edge, edge])("a limit that is to be reached is read the other way round", (a, b, limit) => {
  const interval = { low: Math.min(a, b), high: Math.max(a, b) };
  expect(agreeingInterval("ok", interval, limit, true) !== null).toBe(interval.low >= limit);
  expect(agreeingInterval("failed", interval, limit, true) !== null).toBe(interval.high < limit);
});

it("of a window's end that is broken by a part of it, the sentence has none that holds the limit", () => {
  const broken = finding({
    id: "error-rate",
    decision: "fail",
    value: 0.018,
    limit: 0.01,
    unit: "ratio",
    n: 947,
    bad: 17,
    interval: { low: 0.0064, high: 0.0384 },
    reason: { code: "breach-early", afterMs: 270_000 },
  });
  expect(findingSentence(broken, telling)).not.toContain("95 % confidence");
  expect(findingSentence({ ...broken, interval: { low: 0.0114, high: 0.0384 } }, telling)).toContain(
    "With 95 % confidence the true value lies between 1.14 % and 3.84 %",
  );
});

it("a period's availability that is kept by the figure alone has none that lies on both sides of its limit", () => {
  const report = periodReport();
  const checks = (low: number): string => {
    const known = report.checks.map((one) =>
      one.id === "availability"
        ? { ...one, mark: "ok" as const, value: 0.9994, limit: 0.999, interval: { low, high: 0.9999 } }
        : one,
    );
    return JSON.stringify(metricsSection({ ...report, checks: known }, telling));
  };
  expect(checks(0.9969)).not.toContain("99.69");
  expect(checks(0.9991)).toContain("99.91 % – 99.99 %");
});
