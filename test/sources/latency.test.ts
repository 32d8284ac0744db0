import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { LatencyUnit } from "../../src/inputs/latency-unit.ts";
import { inUnit, readLatency } from "../../src/sources/latency.ts";

const ms = (value: unknown, unit: LatencyUnit = "ms"): number | null => {
  const { latencyMs } = readLatency(value, unit);
  return latencyMs === null ? null : Number(latencyMs.toPrecision(12));
};

describe("a latency", () => {
  it.each<[unknown, LatencyUnit, number]>([
    [512, "ms", 512],
    [0.512, "s", 512],
    [512_000, "us", 512],
    [512_000_000, "ns", 512],
    ["512", "ms", 512],
    ["0.512", "s", 512],
    ["5.12e5", "us", 512],
    [".5", "s", 500],
    [" 512 ", "ms", 512],
    [0, "s", 0],
  ])("%j in %s: a number alone is in the declared unit", (value, unit, expected) => {
    expect(ms(value, unit)).toBe(expected);
  });

  it.each<[unknown, number]>([
    ["512ms", 512],
    ["512 ms", 512],
    ["0.512s", 512],
    ["0.015613718s", 15.613718],
    ["3s", 3000],
    ["1m30.5s", 90_500],
    ["1h2m", 3_720_000],
    ["512µs", 0.512],
    ["512μs", 0.512],
    ["512us", 0.512],
    ["512000000ns", 512],
    ["0.5 seconds", 500],
    ["250 millis", 250],
    ["1 min", 60_000],
    ["00:00:01.5", 1500],
    ["01:00:00", 3_600_000],
    ["PT0.512S", 512],
    ["PT1M2S", 62_000],
    ["P0DT0H0M0.512S", 512],
    ["1s 512ms", 1512],
    ["0:00:00.512000", 512],
    [{ seconds: 1, nanos: 500_000_000 }, 1500],
    [{ seconds: "1", nanos: 5e8 }, 1500],
    [{ seconds: "2" }, 2000],
    [{ nanos: 512_000_000 }, 512],
  ])("%j: a unit in the value wins over the declared one", (value, expected) => {
    for (const unit of ["ms", "s", "us", "ns"] as const) expect(ms(value, unit)).toBe(expected);
  });

  it.each<[unknown, string]>([
    [undefined, "missing"],
    [null, "missing"],
    ["", "notANumber"],
    ["-", "notANumber"],
    ["fast", "notANumber"],
    ["5 parsecs", "notANumber"],
    ["512 ms, 3 ms", "notANumber"],
    ["1,5", "notANumber"],
    ["0x10", "notANumber"],
    ["NaN", "notANumber"],
    ["Infinity", "notANumber"],
    ["1e999", "notANumber"],
    [Number.NaN, "notANumber"],
    [true, "notANumber"],
    [[250], "notANumber"],
    [{}, "notANumber"],
    [{ seconds: "x" }, "notANumber"],
    [{ seconds: 1, minutes: 2 }, "notANumber"],
    ["PT", "notANumber"],
    ["P1DT1S", "notANumber"],
    ["0,512", "notANumber"],
    ["1,234ms", "notANumber"],
    ["<1ms", "notANumber"],
    ["1.02:03:04.5", "notANumber"],
    [{ total: 512 }, "notANumber"],
    ["9".repeat(80), "notANumber"],
    [-1, "negative"],
    ["-1ms", "negative"],
    ["-3", "negative"],
    [{ seconds: -1 }, "negative"],
  ])("%j is not guessed at", (value, unusable) => {
    expect(readLatency(value, "ms")).toEqual({ latencyMs: null, unusable });
  });

  test.prop([fc.double({ min: 0, max: 1e7, noNaN: true }), fc.constantFrom<LatencyUnit>("ms", "s", "us", "ns")])(
    "is the same as a number, as a text, and with its unit",
    (length, unit) => {
      const value = inUnit(length, unit);
      const read = readLatency(value, unit).latencyMs ?? Number.NaN;
      expect(read).toBeCloseTo(length, 6);
      expect(readLatency(String(value), unit).latencyMs).toBe(read);
      expect(readLatency(`${value}${unit}`, "ms").latencyMs).toBeCloseTo(length, 6);
    },
  );

  test.prop([fc.string({ unit: fc.constantFrom("1", ".", "e", "-", "m", "s", "h", ":", " ", "P", "T", "µ") })])(
    "of any text is a number that is not negative, or says why not",
    (text) => {
      const { latencyMs, unusable } = readLatency(text, "ms");
      expect(latencyMs === null ? unusable !== null : latencyMs >= 0 && Number.isFinite(latencyMs)).toBe(true);
    },
  );
});
