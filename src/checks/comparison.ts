import type { Settings } from "../inputs/settings.ts";
import type { Decision, Finding, Reason } from "./finding.ts";
import { Buckets, bucketsFor } from "../stats/buckets.ts";
import type { ComparedArm } from "./compared-arm.ts";
import { lnAdd } from "../stats/evidence.ts";
import { type Arm, TwoByTwo } from "../stats/two-by-two.ts";

const PERCENTILES = [50, 90, 95, 99] as const;
/** What is shown where no percentile carries a difference. */
const SHOWN = 95;
/** The first guess of the baseline's share beyond its own percentile weighs as much as so many requests. */
const GUESS_WEIGHT = 20;
const FINDINGS = 2;
const TOLERANCE = 0.1;

export interface ComparisonPlan {
  /** Did both serve at the same time? Else the baseline's requests are of the equally long time before the deploy. */
  concurrent: boolean;
  /** What a worse candidate's finding decides. Default `warn`. */
  onWorse?: "warn" | "fail";
  /** So much slower, and so many more errors, than the baseline is allowed, as a share of it. Default 0.1 each. */
  latencyTolerance?: number;
  errorTolerance?: number;
  /** The chance that a candidate that is no worse is found to be so, in latency or errors. Default 0.01. */
  alpha?: number;
}

export interface ComparedArms {
  candidate: ComparedArm;
  baseline: ComparedArm;
}

type ArmName = keyof ComparedArms;
type Counts = Record<ArmName, Arm>;
type Percentile = (typeof PERCENTILES)[number];

/** What the two say of each other. */
export interface Weighed {
  /** ln of the strongest that the four percentiles together ever spoke, at any look, and which of them carried it. */
  slower: { lnE: number; percentile: Percentile };
  moreErrors: number;
  /** By percentile: requests of the batches that had a threshold, `bad` those beyond it. */
  beyond: Record<Percentile, Counts>;
  /** Requests with a usable status. */
  errors: Counts;
  /** Of all that were observed. Null: none. */
  latenciesMs: Record<Percentile, Record<ArmName, number | null>>;
}

/**
 * Is the candidate worse than the revision that served before? A 2×2 e-process a batch: for latency at the baseline's own
 * P50, P90, P95 and P99 as they were up to the batch before, so that no threshold is chosen by the data it judges; for
 * errors by the candidate's share of all errors. Shared incidents hit both arms and say nothing. It says nothing about
 * absolute budgets, and a bad baseline excuses none. Thresholds are of buckets of 2 %: the tolerance is at most so much more.
 */
export class BaselineComparison {
  readonly plan: ComparisonPlan;
  readonly #arms: ComparedArms;
  /** The strongest at any look: a late entry does not take back what was found. */
  #slower: Weighed["slower"] = { lnE: 0, percentile: SHOWN };
  #moreErrors = 0;

  /** @throws RangeError where the two arms are not of as many batches. */
  constructor(plan: ComparisonPlan, arms: ComparedArms) {
    const { candidate, baseline } = arms;
    if (candidate.batches !== baseline.batches) throw new RangeError("both arms are of as many batches");
    this.plan = plan;
    this.#arms = arms;
  }

  /** Is it surely worse, by what the batches up to this one, and earlier looks, say? -1: by none. */
  worse(throughBatch: number): boolean {
    const { slower, moreErrors } = this.weighed(throughBatch);
    const lnNeeded = lnNeededOf(this.plan);
    return slower.lnE >= lnNeeded || moreErrors >= lnNeeded;
  }

  /** Latencies are of everything observed; the rest is of the batches up to this one. */
  weighed(throughBatch: number): Weighed {
    const weighed = weigh(this.#arms, throughBatch, this.plan);
    if (weighed.slower.lnE > this.#slower.lnE) this.#slower = weighed.slower;
    this.#moreErrors = Math.max(this.#moreErrors, weighed.moreErrors);
    return { ...weighed, slower: this.#slower, moreErrors: this.#moreErrors };
  }
}

export function comparisonPlan(
  { onRegression: onWorse, regressionTolerance: tolerance, alphaFail: alpha }: Settings,
  concurrent: boolean,
): ComparisonPlan {
  return { concurrent, onWorse, latencyTolerance: tolerance, errorTolerance: tolerance, alpha };
}

/** Latency, then errors. */
export function judgeComparison(weighed: Weighed, plan: ComparisonPlan): [Finding, Finding] {
  return [judgeLatency(weighed, plan), judgeErrors(weighed, plan)];
}

function judgeLatency({ slower: { lnE, ...carrying }, beyond, latenciesMs }: Weighed, plan: ComparisonPlan): Finding {
  const { latencyTolerance: tolerance = TOLERANCE, onWorse = "warn" } = plan;
  const slower = lnE >= lnNeededOf(plan);
  const percentile = slower ? carrying.percentile : SHOWN;
  // What needs the fewest requests tells how many could be compared at all.
  const { candidate, baseline } = beyond[slower ? percentile : PERCENTILES[0]];
  const { candidate: value, baseline: baselineMs } = latenciesMs[percentile];
  const figures = {
    id: "baseline-latency",
    value,
    limit: baselineMs === null ? null : baselineMs * (1 + tolerance),
    unit: "ms",
    n: candidate.n,
    bad: slower ? candidate.bad : null,
  } as const;
  if (!slower || baselineMs === null) return noWorse(figures, baseline.n, tolerance, plan);
  return finding(figures, onWorse, {
    code: "baseline-slower",
    percentile,
    baselineMs,
    candidateShare: share(candidate),
    baselineShare: share(baseline),
    ...evidenceOf(baseline.n, tolerance, lnE, plan),
  });
}

function judgeErrors({ moreErrors: lnE, errors: { candidate, baseline } }: Weighed, plan: ComparisonPlan): Finding {
  const { errorTolerance: tolerance = TOLERANCE, onWorse = "warn" } = plan;
  const baselineRate = share(baseline);
  const figures = {
    id: "baseline-errors",
    value: candidate.n === 0 ? null : share(candidate),
    limit: baseline.n === 0 ? null : Math.min(1, baselineRate * (1 + tolerance)),
    unit: "ratio",
    n: candidate.n,
    bad: candidate.bad,
  } as const;
  if (lnE < lnNeededOf(plan)) return noWorse(figures, baseline.n, tolerance, plan);
  const evidence = evidenceOf(baseline.n, tolerance, lnE, plan);
  return finding(figures, onWorse, { code: "baseline-more-errors", baselineRate, ...evidence });
}

function noWorse(figures: Figures, baselineN: number, tolerance: number, { concurrent }: ComparisonPlan): Finding {
  // Nobody can help it where a baseline had no requests: that is told, and holds up no deploy.
  return figures.n === 0 || baselineN === 0
    ? finding(figures, "warn", { code: "baseline-no-data", baselineN })
    : finding(figures, "pass", { code: "baseline-no-worse", baselineN, tolerance, concurrent });
}

function evidenceOf(baselineN: number, tolerance: number, lnE: number, plan: ComparisonPlan) {
  return { baselineN, tolerance, lnE, lnNeeded: lnNeededOf(plan), concurrent: plan.concurrent };
}

/** Latency and errors share the chance. */
function lnNeededOf({ alpha = 0.01 }: ComparisonPlan): number {
  return Math.log(FINDINGS / alpha);
}

type Figures = Pick<Finding, "id" | "value" | "limit" | "unit" | "n" | "bad">;

function weigh(
  { candidate, baseline }: ComparedArms,
  throughBatch: number,
  { latencyTolerance = TOLERANCE, errorTolerance = TOLERANCE }: ComparisonPlan,
): Weighed {
  const { batches } = candidate;
  const tolerated = bucketsFor(1 + latencyTolerance);
  const tests = PERCENTILES.map((percentile) => ({ percentile, test: new TwoByTwo(batches), total: noCounts() }));
  const errors = { test: new TwoByTwo(batches), total: noCounts() };
  const before = new Buckets();
  // Beside a log of zeros anything is slower.
  const measured = candidate.latencies.unmeasured === 0 && baseline.latencies.unmeasured === 0;
  let slower: Weighed["slower"] = { lnE: 0, percentile: SHOWN };

  for (let batch = 0; batch <= Math.min(throughBatch, batches - 1); batch += 1) {
    const failed = { candidate: candidate.errors(batch), baseline: baseline.errors(batch) };
    errors.test.addByShare(failed.candidate, failed.baseline, 1 + errorTolerance);
    addTo(errors.total, failed);

    const latencies = measured
      ? { candidate: candidate.latenciesOf(batch), baseline: baseline.latenciesOf(batch) }
      : { candidate: new Buckets(), baseline: new Buckets() };
    for (const { percentile, test, total } of tests) {
      const rate = 1 - percentile / 100;
      // A percentile of fewer values would be their maximum under another name.
      const threshold =
        before.count * rate < 1 - 1e-9 ? null : before.bucketAt(Math.ceil(before.count * (1 - rate) - 1e-6));
      const counts =
        threshold === null
          ? noCounts()
          : {
              candidate: countBeyond(latencies.candidate, threshold + tolerated),
              baseline: countBeyond(latencies.baseline, threshold),
            };
      const { n, bad } = total.baseline;
      test.addByRate(counts.candidate, counts.baseline, (bad + rate * GUESS_WEIGHT) / (n + GUESS_WEIGHT));
      addTo(total, counts);
    }
    before.merge(latencies.baseline);

    const lnEs = tests.map(({ test }) => test.lnE);
    const mean = lnEs.reduce(lnAdd) - Math.log(lnEs.length);
    const carrying = tests[lnEs.indexOf(Math.max(...lnEs))];
    if (mean > slower.lnE && carrying !== undefined) slower = { lnE: mean, percentile: carrying.percentile };
  }
  return {
    slower,
    moreErrors: errors.test.highest,
    beyond: byPercentile((one) => tests.find(({ percentile }) => percentile === one)?.total ?? noCounts()),
    errors: errors.total,
    latenciesMs: byPercentile((one) => ({
      candidate: candidate.latencies.quantile(one / 100),
      baseline: baseline.latencies.quantile(one / 100),
    })),
  };
}

function byPercentile<T>(of: (percentile: Percentile) => T): Record<Percentile, T> {
  return Object.fromEntries(PERCENTILES.map((one) => [one, of(one)])) as Record<Percentile, T>;
}

function countBeyond(latencies: Buckets, bucket: number): Arm {
  return { n: latencies.count, bad: latencies.beyond(bucket) };
}

function share({ n, bad }: Readonly<Arm>): number {
  return n === 0 ? 0 : bad / n;
}

function finding(figures: Figures, decision: Decision, reason: Reason): Finding {
  return { ...figures, decision, reason, interval: null, evidence: null };
}

function noCounts(): Counts {
  return { candidate: { n: 0, bad: 0 }, baseline: { n: 0, bad: 0 } };
}

function addTo(total: Counts, counts: Record<ArmName, Readonly<Arm>>): void {
  for (const arm of ["candidate", "baseline"] as const) {
    total[arm].n += counts[arm].n;
    total[arm].bad += counts[arm].bad;
  }
}
