import { RateEvidence } from "../../src/stats/evidence.ts";
import { within } from "../../src/stats/binomial.ts";
import { tooFew, tooMany } from "../../src/stats/burst.ts";
import { type Levels, levelsOf } from "../../src/checks/rate-rule.ts";
import type { Boundary } from "./spending.ts";

/** One simulated window: at each poll so many new requests, and so many of them bad. */
export interface Window {
  n: readonly number[];
  bad: readonly number[];
}

/** The polls, from 1, after which a rule failed the window, and passed it. Infinity: it did not. */
export interface Outcome {
  failed: number;
  passed: number;
}

export const POLLS_A_MINUTE = 4;

/** Is more of the requests bad than allowed? For a P95: is the nearest-rank P95 above its budget? */
export type Compare = (n: number, k: number) => boolean;

export const errorRateAbove: Compare = (n, k) => k > 0.01 * n;
export const p95Above: Compare = (n, k) => k > n - Math.ceil(0.95 * n - 1e-9);

/** This product's own code, for one budget that has the whole error probability, or for one of several. */
export function ours({ n, bad }: Window, allowedRate: number, { burst = 1, budgets = 1 } = {}): Outcome {
  const slices = n.length;
  const levels: Levels = levelsOf(0.01, 0.05, budgets);
  const evidence = new RateEvidence({ allowedRate, slices, burst });
  for (let slice = 0; slice < slices; slice += 1) {
    for (let i = 0; i < (n[slice] ?? 0); i += 1) evidence.add(slice, i < (bad[slice] ?? 0));
  }
  const breach = evidence.failLnEs(slices - 1).findIndex((lnE) => lnE >= levels.aloneLn);
  let failed = breach === -1 ? Infinity : breach + 1;
  let passed = Infinity;
  for (let slice = 0; slice < slices && passed === Infinity; slice += 1) {
    if (evidence.passLnE(slice) >= levels.passLn) passed = slice + 1;
  }
  const all = evidence.totals();
  const isWithin = (tail: typeof tooMany, level: number): boolean =>
    within(tail(all.n, all.k, allowedRate, burst), level);
  if (failed === Infinity && isWithin(tooMany, levels.failLevel)) failed = slices;
  else if (failed === Infinity && passed === Infinity && isWithin(tooFew, levels.passLevel)) passed = slices;
  return { failed, passed: passed < failed ? passed : Infinity };
}

/** The figure so far against the limit, at each poll from so many requests on. */
export function naive({ n, bad }: Window, above: Compare, least: number): Outcome {
  let all = 0;
  let k = 0;
  for (let poll = 0; poll < n.length; poll += 1) {
    all += n[poll] ?? 0;
    k += bad[poll] ?? 0;
    if (all >= least && above(all, k)) return { failed: poll + 1, passed: Infinity };
  }
  return { failed: Infinity, passed: n.length };
}

/**
 * Each minute's figure against the limit; the window fails at so many failed minutes, in a row or not. Argo Rollouts 1.x
 * with failureLimit 3: the 4th (analysis.go, `failed > failureLimit`). Flagger with threshold 5: the 5th (scheduler.go).
 */
export function counter({ n, bad }: Window, above: Compare, fatal: number): Outcome {
  let failures = 0;
  for (let end = POLLS_A_MINUTE; end <= n.length; end += POLLS_A_MINUTE) {
    if (above(minute(n, end), minute(bad, end))) failures += 1;
    if (failures === fatal) return { failed: end, passed: Infinity };
  }
  return { failed: Infinity, passed: n.length };
}

/** The sum over the minute that ends after this poll. */
export function minute(polls: readonly number[], end: number): number {
  return polls.slice(end - POLLS_A_MINUTE, end).reduce((sum, one) => sum + one, 0);
}

export function spent({ bad }: Window, upper: Boundary, lower: Boundary): Outcome {
  let k = 0;
  let failed = Infinity;
  let passed = Infinity;
  for (const [poll, more] of bad.entries()) {
    k += more;
    if (failed === Infinity && k >= (upper[poll] ?? Infinity)) failed = poll + 1;
    if (passed === Infinity && k <= (lower[poll] ?? -Infinity)) passed = poll + 1;
  }
  return { failed, passed: passed < failed ? passed : Infinity };
}

/**
 * Kayenta's judge, once at the end: minutes of the candidate against minutes of a baseline, Mann-Whitney with 98 %
 * confidence; it fails where the interval of the shift lies above a quarter of its estimate (MannWhitneyClassifier.scala).
 * By the normal approximation.
 */
export function kayenta(candidate: readonly number[], baseline: readonly number[], polls: number): Outcome {
  const shifts = Float64Array.from(candidate.flatMap((a) => baseline.map((b) => a - b))).sort();
  const [m, n] = [candidate.length, baseline.length];
  const rank = Math.floor((m * n) / 2 - 2.326 * Math.sqrt((m * n * (m + n + 1)) / 12));
  const low = shifts[Math.max(0, rank)] ?? 0;
  const estimate = shifts[Math.floor((m * n) / 2)] ?? 0;
  const fails = m > 0 && n > 0 && low > 0.25 * Math.abs(estimate);
  return fails ? { failed: polls, passed: Infinity } : { failed: Infinity, passed: polls };
}
