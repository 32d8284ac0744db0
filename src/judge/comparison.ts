import type { Decision, Finding, Reason } from "./finding.ts";
import { lnAdd } from "./evidence.ts";
import { Latencies } from "./latencies.ts";
import { type Arm, TwoByTwo } from "./two-by-two.ts";

const PERCENTILES = [50, 90, 95, 99] as const;
/** What is shown where no percentile carries a difference. */
const SHOWN = 95;
/** The first guess of the baseline's share beyond its own percentile weighs as much as so many requests. */
const GUESS_WEIGHT = 20;
/** So many latencies of each arm are kept exactly; beyond it a threshold is off by at most 1 %, which no promise rests on. */
const EXACT_IN_ARM = 20_000;
const FINDINGS = 2;

export interface ComparisonPlan {
  /** So many batches are planned, one a poll. */
  batches: number;
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

/** One request. Null: it has no usable value. */
export interface ComparedRequest {
  latencyMs: number | null;
  error: boolean | null;
}

/** Latencies in ms; `n` requests with a usable status, `errors` of them in error. */
export interface ComparedArm {
  latencies: readonly number[];
  n: number;
  errors: number;
}

export type ArmName = "candidate" | "baseline";
type Arms = Record<ArmName, Arm>;

interface Percentile {
  percentile: (typeof PERCENTILES)[number];
  /** The baseline's percentile up to the batch before, ms. Null: too few requests for it yet. */
  thresholdMs: number | null;
  test: TwoByTwo;
  batch: Arms;
  total: Arms;
}

/**
 * Is the candidate worse than the revision that served before? A 2×2 e-process a batch: for latency at the baseline's own
 * P50, P90, P95 and P99 as they were up to the batch before, so that no threshold is chosen by the data it judges; for
 * errors by the candidate's share of all errors. Shared incidents hit both arms and say nothing. It says nothing about
 * absolute budgets, and a bad baseline excuses none.
 */
export class BaselineComparison {
  readonly #plan: Required<ComparisonPlan>;
  readonly #latencies: Record<ArmName, Latencies> = {
    candidate: new Latencies(EXACT_IN_ARM),
    baseline: new Latencies(EXACT_IN_ARM),
  };
  readonly #percentiles: readonly Percentile[];
  readonly #errors: { test: TwoByTwo; batch: Arms; total: Arms };
  readonly #lnNeeded: number;
  /** The strongest that the four percentiles together ever spoke, and which of them carried it. */
  #slower: { lnE: number; percentile: number } = { lnE: 0, percentile: SHOWN };

  constructor(plan: ComparisonPlan) {
    this.#plan = { onWorse: "warn", latencyTolerance: 0.1, errorTolerance: 0.1, alpha: 0.01, ...plan };
    const { batches, alpha } = this.#plan;
    this.#percentiles = PERCENTILES.map((percentile) => ({
      percentile,
      thresholdMs: null,
      test: new TwoByTwo(batches),
      batch: noArms(),
      total: noArms(),
    }));
    this.#errors = { test: new TwoByTwo(batches), batch: noArms(), total: noArms() };
    this.#lnNeeded = Math.log(FINDINGS / alpha);
  }

  /** One request of the batch that is open. A late one joins it as well. */
  observe(arm: ArmName, { latencyMs, error }: ComparedRequest): void {
    if (error !== null) count(this.#errors.batch[arm], error);
    if (latencyMs === null) return;
    const factor = arm === "candidate" ? 1 + this.#plan.latencyTolerance : 1;
    for (const { thresholdMs, batch } of this.#percentiles) {
      if (thresholdMs !== null) count(batch[arm], latencyMs > factor * thresholdMs);
    }
    this.#latencies[arm].add(latencyMs);
  }

  /** A whole batch at once. */
  addBatch(batch: Record<ArmName, ComparedArm>): void {
    for (const arm of ["candidate", "baseline"] as const) {
      const { latencies, n, errors } = batch[arm];
      for (const latencyMs of latencies) this.observe(arm, { latencyMs, error: null });
      this.#errors.batch[arm].n += n;
      this.#errors.batch[arm].bad += errors;
    }
    this.closeBatch();
  }

  /** Weighs the open batch and fixes the next one's thresholds. Once a poll, also when nothing came. */
  closeBatch(): void {
    const { batch, total, test } = this.#errors;
    test.addByShare(batch.candidate, batch.baseline, 1 + this.#plan.errorTolerance);
    settle(batch, total);

    for (const one of this.#percentiles) {
      const beyond = 1 - one.percentile / 100;
      const { n, bad } = one.total.baseline;
      const guess = (bad + beyond * GUESS_WEIGHT) / (n + GUESS_WEIGHT);
      one.test.addByRate(one.batch.candidate, one.batch.baseline, guess);
      settle(one.batch, one.total);
      const known = this.#latencies.baseline;
      // A percentile of fewer values would be their maximum under another name.
      one.thresholdMs = known.count * beyond >= 1 - 1e-9 ? known.quantile(one.percentile / 100) : null;
    }
    const lnEs = this.#percentiles.map((one) => one.test.lnE);
    const mean = lnEs.reduce(lnAdd) - Math.log(lnEs.length);
    if (mean > this.#slower.lnE) {
      const carrying = this.#percentiles[lnEs.indexOf(Math.max(...lnEs))];
      this.#slower = { lnE: mean, percentile: carrying?.percentile ?? SHOWN };
    }
  }

  /** Is it surely worse, by what the closed batches say? */
  get worse(): boolean {
    return this.#slower.lnE >= this.#lnNeeded || this.#errors.test.highest >= this.#lnNeeded;
  }

  /** Latency, then errors. */
  findings(): [Finding, Finding] {
    return [this.#latency(), this.#errorRate()];
  }

  #latency(): Finding {
    const { latencyTolerance: tolerance, concurrent } = this.#plan;
    const slower = this.#slower.lnE >= this.#lnNeeded;
    const percentile = slower ? this.#slower.percentile : SHOWN;
    const carrying = this.#percentiles.find((one) => one.percentile === percentile);
    const { candidate, baseline } = slower && carrying !== undefined ? carrying.total : this.#most();
    const baselineMs = this.#latencies.baseline.quantile(percentile / 100);
    const figures = {
      id: "baseline-latency",
      value: this.#latencies.candidate.quantile(percentile / 100),
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
        candidateShare: candidate.bad / candidate.n,
        baselineShare: baseline.bad / baseline.n,
        ...this.#compared(baseline.n, tolerance, this.#slower.lnE),
      };
      return finding(figures, this.#plan.onWorse, reason);
    }
    return this.#noWorse(figures, baseline.n, tolerance, concurrent);
  }

  #errorRate(): Finding {
    const { errorTolerance: tolerance, concurrent } = this.#plan;
    const { test, total } = this.#errors;
    const { candidate, baseline } = total;
    const baselineRate = baseline.n === 0 ? null : baseline.bad / baseline.n;
    const figures = {
      id: "baseline-errors",
      value: candidate.n === 0 ? null : candidate.bad / candidate.n,
      limit: baselineRate === null ? null : Math.min(1, baselineRate * (1 + tolerance)),
      unit: "ratio",
      n: candidate.n,
      bad: candidate.bad,
    } as const;
    if (test.highest >= this.#lnNeeded && baselineRate !== null) {
      const compared = this.#compared(baseline.n, tolerance, test.highest);
      return finding(figures, this.#plan.onWorse, { code: "baseline-more-errors", baselineRate, ...compared });
    }
    return this.#noWorse(figures, baseline.n, tolerance, concurrent);
  }

  #noWorse(figures: Figures, baselineN: number, tolerance: number, concurrent: boolean): Finding {
    if (figures.n === 0 || baselineN === 0) {
      // What must not be worse and could not be compared is open; what is only shown stays that.
      const decision = this.#plan.onWorse === "fail" ? "inconclusive" : "warn";
      return finding(figures, decision, { code: "baseline-no-data", baselineN });
    }
    return finding(figures, "pass", { code: "baseline-no-worse", baselineN, tolerance, concurrent });
  }

  #compared(baselineN: number, tolerance: number, lnE: number): Omit<BaselineErrors, "code" | "baselineRate"> {
    return { baselineN, tolerance, lnE, lnNeeded: this.#lnNeeded, concurrent: this.#plan.concurrent };
  }

  /** The counts of the percentile that needs the fewest requests: all that could be compared. */
  #most(): Arms {
    return this.#percentiles[0]?.total ?? noArms();
  }
}

type BaselineErrors = Extract<Reason, { code: "baseline-more-errors" }>;
type Figures = Pick<Finding, "id" | "value" | "limit" | "unit" | "n" | "bad">;

function finding(figures: Figures, decision: Decision, reason: Reason): Finding {
  return { ...figures, decision, reason, interval: null, evidence: null };
}

function noArms(): Arms {
  return { candidate: { n: 0, bad: 0 }, baseline: { n: 0, bad: 0 } };
}

function count(arm: Arm, bad: boolean): void {
  arm.n += 1;
  if (bad) arm.bad += 1;
}

/** Adds the batch to the total and empties it. */
function settle(batch: Arms, total: Arms): void {
  for (const arm of ["candidate", "baseline"] as const) {
    total[arm].n += batch[arm].n;
    total[arm].bad += batch[arm].bad;
    batch[arm].n = 0;
    batch[arm].bad = 0;
  }
}
