import { describe, expect, test } from "vitest";
import { lowerTail, upperTail } from "../../src/stats/binomial.ts";
import { mixtureFailLnE, mixturePassLnE, RateEvidence } from "../../src/stats/evidence.ts";
import { rateInterval } from "../../src/stats/interval.ts";
import { offBy } from "../checks/close.ts";
import reference from "./reference.json" with { type: "json" };

describe("the judge's figures equal 60-digit arithmetic to 1e-9", () => {
  test.each(reference.rows)("$k bad of $n at $p0", ({ n, k, p0, ...expected }) => {
    expect(offBy(mixtureFailLnE(n, k, p0), expected.failLnE)).toBeLessThan(1e-9);
    expect(offBy(mixturePassLnE(n, k, p0), expected.passLnE)).toBeLessThan(1e-9);
    expect(offBy(upperTail(n, k, p0), expected.upper)).toBeLessThan(1e-9);
    expect(offBy(lowerTail(n, k, p0), expected.lower)).toBeLessThan(1e-9);
    const { low, high } = rateInterval(n, k);
    expect(offBy(low, expected.low)).toBeLessThan(1e-9);
    expect(offBy(high, expected.high)).toBeLessThan(1e-9);
  });

  test.each(reference.large)("tails of $k bad of $n at $p0", ({ n, k, p0, upper, lower }) => {
    expect(offBy(upperTail(n, k, p0), upper)).toBeLessThan(1e-9);
    expect(offBy(lowerTail(n, k, p0), lower)).toBeLessThan(1e-9);
  });

  test.each(reference.restarts)("with restart, $slices slices at $p0", ({ p0, slices, counts, failLnE }) => {
    const evidence = new RateEvidence({ allowedRate: p0, slices });
    for (const [slice, [n = 0, k = 0]] of counts.entries()) {
      for (let i = 0; i < n; i += 1) evidence.add(slice, i < k);
    }
    expect(offBy(evidence.failLnE(counts.length - 1), failLnE)).toBeLessThan(1e-9);
  });
});

/** n, k, p0, ln e-values to fail and to pass, tails, interval: as the design prints them. */
const printed: [number, number, number, string, string, string, string, string, string][] = [
  [1, 1, 0.01, "2.9075", "-0.9970", ".01", "1", ".02500", "1"],
  [3, 3, 0.01, "11.4861", "-2.0188", "1e-6", "1", ".25000", "1"],
  [10, 0, 0.01, "-0.5447", "0.0639", "1", ".904", "0", ".37699"],
  [10, 3, 0.01, "5.9644", "-1.9971", "1.14e-4", "1", ".03252", ".74759"],
  [50, 5, 0.01, "5.5444", "-2.5874", "1.46e-4", "1", ".01585", ".28654"],
  [100, 0, 0.01, "-1.4889", "0.6695", "1", ".366", "0", ".05703"],
  [100, 3, 0.01, "0.4547", "-1.7066", ".0794", ".982", ".00188", ".12295"],
  [100, 6, 0.01, "4.3338", "-2.7605", "5.35e-4", "1", ".01072", ".17105"],
  [299, 0, 0.01, "-2.3806", "2.1801", "1", ".0495", "0", ".02124"],
  [445, 0, 0.01, "-2.8148", "3.3993", "1", ".0114", "0", ".01476"],
  [500, 10, 0.01, "0.7428", "-2.9312", ".0311", ".987", ".00506", ".05082"],
  [1000, 5, 0.01, "-3.1041", "0.8370", ".971", ".0661", ".00054", ".01800"],
  [1000, 10, 0.01, "-1.9741", "-1.6845", ".543", ".583", ".00241", ".02616"],
  [1000, 25, 0.01, "6.1948", "-4.6724", "4.2e-5", "1", ".01096", ".04742"],
  [3000, 60, 0.01, "9.7892", "-6.5478", "7.95e-7", "1", ".01177", ".03130"],
  [10000, 50, 0.01, "-8.5087", "13.3858", "1", "2.11e-8", ".00270", ".00833"],
  [59, 0, 0.05, "-2.3618", "2.2044", "1", ".0485", "0", ".09069"],
  [100, 15, 0.05, "5.4568", "-3.9719", "1.36e-4", "1", ".05794", ".29175"],
  [1000, 30, 0.05, "-5.4482", "3.7366", ".999", ".00128", ".01428", ".05402"],
  [1000, 75, 0.05, "3.9801", "-6.2382", "4.11e-4", "1", ".04831", ".10921"],
  [2000, 30, 0.005, "10.9907", "-5.2780", "2.28e-7", "1", ".00696", ".02755"],
  [200, 35, 0.1, "3.8082", "-4.9447", "7.84e-4", "1", ".09630", ".27866"],
];

test.each(printed)("the design's table: %d, %d at %d", (n, k, p0, ...texts) => {
  const { low, high } = rateInterval(n, k);
  const figures = [
    mixtureFailLnE(n, k, p0),
    mixturePassLnE(n, k, p0),
    upperTail(n, k, p0),
    lowerTail(n, k, p0),
    low,
    high,
  ];
  for (const [i, text] of texts.entries()) {
    // Half a unit of the last printed digit; "1" stands for 1 to three digits.
    const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? (text === "1" ? 3 : 0);
    const power = Number(/e(-\d+)/.exec(text)?.[1] ?? 0);
    expect(Math.abs((figures[i] ?? Number.NaN) - Number(text)), text).toBeLessThanOrEqual(
      0.5000001 * 10 ** (power - digits),
    );
  }
});
