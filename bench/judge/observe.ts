import { RequestJudge } from "../../src/checks/request-judge.ts";
import { peakBytes } from "../peak.ts";

export const observations = 10_000_000;

export interface Judging {
  perSecond: number;
  /** What the judge added to the process's memory. */
  addedBytes: number;
}

const slices = 120;
const judge = new RequestJudge({
  errorRateBudget: 0.01,
  p95BudgetMs: 2000,
  slices,
  windowMs: 600_000,
});

// Made beforehand, so that the making is not measured. Log-normal, as latencies are; the same at every run.
const latencies = Float64Array.from({ length: 1 << 18 }, (_, i) => 400 * Math.exp(0.8 * normal(i)));
const before = peakBytes();
const startedAt = performance.now();
for (let i = 0; i < observations; i++) {
  judge.observe({
    slice: Math.floor((i / observations) * slices),
    latencyMs: latencies[i & (latencies.length - 1)] ?? 0,
    error: i % 200 === 0,
  });
}
const [{ n }] = judge.findings({ kind: "ended", afterMs: 600_000, throughSlice: slices - 1 });
const ms = performance.now() - startedAt;
if (n !== observations) throw new Error(`the judge has counted ${n} of ${observations}`);
const judging: Judging = { perSecond: (observations / ms) * 1000, addedBytes: peakBytes() - before };
console.log(JSON.stringify(judging));

/** Box and Muller's normal deviate, of two sequences that fill the unit square evenly. */
function normal(i: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - (((i + 1) * 0.754877666) % 1)));
  return radius * Math.cos(2 * Math.PI * (((i + 1) * 0.569840291) % 1));
}
