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

interface Weighed {
  /** ln of the strongest that the four percentiles together ever spoke, and which of them carried it. */
  slower: { lnE: number; percentile: Percentile };
  moreErrors: number;
  /** By percentile: requests of the batches that had a threshold, `bad` those beyond it. */
  beyond: ReadonlyMap<Percentile, Counts>;
  /** Requests with a usable status. */
  errors: Counts;
}

/**
 * Is the candidate worse than the revision that served before? A 2×2 e-process a batch: for latency at the baseline's own
 * P50, P90, P95 and P99 as they were up to the batch before, so that no threshold is chosen by the data it judges; for
 * errors by the candidate's share of all errors. Shared incidents hit both arms and say nothing. It says nothing about
 * absolute budgets, and a bad baseline excuses none. Thresholds are of buckets of 2 %: the tolerance is at most so much more.
 */
export class BaselineComparison {
  readonly #plan: Required<ComparisonPlan>;
  readonly #arms: ComparedArms;
  readonly #lnNeeded: number;
  /** The strongest at any look: a late entry does not take back what was found. */
  #slower: Weighed["slower"] = { lnE: 0, percentile: SHOWN };
  #moreErrors = 0;

  /** @throws RangeError where the two arms are not of as many batches. */
  constructor(plan: ComparisonPlan, arms: ComparedArms) {
    const { candidate, baseline } = arms;
    if (candidate.batches !== baseline.batches) throw new RangeError("both arms are of as many batches");
    this.#plan = { onWorse: "warn", latencyTolerance: 0.1, errorTolerance: 0.1, alpha: 0.01, ...plan };
    this.#arms = arms;
    this.#lnNeeded = Math.log(FINDINGS / this.#plan.alpha);
  }

  /** Is it surely worse, by what the batches up to this one, and earlier looks, say? -1: by none. */
  worse(throughBatch: number): boolean {
    this.#look(throughBatch);
    return this.#slower.lnE >= this.#lnNeeded || this.#moreErrors >= this.#lnNeeded;
  }

  /** Latency, then errors. Values are of everything observed; the evidence is of the batches up to this one. */
  findings(throughBatch: number): [Finding, Finding] {
    const weighed = this.#look(throughBatch);
    return [this.#latency(weighed), this.#errorRate(weighed)];
  }

  #look(throughBatch: number): Weighed {
    const weighed = weigh(this.#arms, throughBatch, this.#plan);
    if (weighed.slower.lnE > this.#slower.lnE) this.#slower = weighed.slower;
    this.#moreErrors = Math.max(this.#moreErrors, weighed.moreErrors);
    return weighed;
  }

  #latency({ beyond }: Weighed): Finding {
    const { candidate: ofCandidate, baseline: ofBaseline } = this.#arms;
    const { latencyTolerance: tolerance } = this.#plan;
    const slower = this.#slower.lnE >= this.#lnNeeded;
    const percentile = slower ? this.#slower.percentile : SHOWN;
    // What needs the fewest requests tells how many could be compared at all.
    const { candidate, baseline } = beyond.get(slower ? percentile : PERCENTILES[0]) ?? noCounts();
    const baselineMs = ofBaseline.latencies.quantile(percentile / 100);
    const figures = {
      id: "baseline-latency",
      value: ofCandidate.latencies.quantile(percentile / 100),
      limit: baselineMs === null ? null : baselineMs * (1 + tolerance),
      unit: "ms",
      n: candidate.n,
      bad: slower ? candidate.bad : null,
    } as const;
    if (slower && baselineMs !== null) {
      const reason: Reason = {
        code: "baseline-slower",
        percentile,
        baselineMs,
        candidateShare: share(candidate),
        baselineShare: share(baseline),
        ...this.#compared(baseline.n, tolerance, this.#slower.lnE),
      };
      return finding(figures, this.#plan.onWorse, reason);
    }
    return this.#noWorse(figures, baseline.n, tolerance);
  }

  #errorRate({ errors: { candidate, baseline } }: Weighed): Finding {
    const { errorTolerance: tolerance } = this.#plan;
    const figures = {
      id: "baseline-errors",
      value: candidate.n === 0 ? null : share(candidate),
      limit: baseline.n === 0 ? null : Math.min(1, share(baseline) * (1 + tolerance)),
      unit: "ratio",
      n: candidate.n,
      bad: candidate.bad,
    } as const;
    if (this.#moreErrors >= this.#lnNeeded) {
      const compared = this.#compared(baseline.n, tolerance, this.#moreErrors);
      const reason = { code: "baseline-more-errors", baselineRate: share(baseline), ...compared } as const;
      return finding(figures, this.#plan.onWorse, reason);
    }
    return this.#noWorse(figures, baseline.n, tolerance);
  }

  #noWorse(figures: Figures, baselineN: number, tolerance: number): Finding {
    // Nobody can help it where a baseline had no requests: that is told, and holds up no deploy.
    return figures.n === 0 || baselineN === 0
      ? finding(figures, "warn", { code: "baseline-no-data", baselineN })
      : finding(figures, "pass", {
          code: "baseline-no-worse",
          baselineN,
          tolerance,
          concurrent: this.#plan.concurrent,
        });
  }

  #compared(baselineN: number, tolerance: number, lnE: number): Omit<BaselineErrors, "code" | "baselineRate"> {
    return { baselineN, tolerance, lnE, lnNeeded: this.#lnNeeded, concurrent: this.#plan.concurrent };
  }
}

type BaselineErrors = Extract<Reason, { code: "baseline-more-errors" }>;
type Figures = Pick<Finding, "id" | "value" | "limit" | "unit" | "n" | "bad">;

function weigh(
  { candidate, baseline }: ComparedArms,
  throughBatch: number,
  { latencyTolerance, errorTolerance }: Required<ComparisonPlan>,
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
    beyond: new Map(tests.map(({ percentile, total }) => [percentile, total])),
    errors: errors.total,
  };
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
