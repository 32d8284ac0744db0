import type { RequestFacts } from "../report/report.ts";
import type { Breach, Stage } from "./rate-finding.ts";
import type { Finding } from "./finding.ts";
import { RateEvidence, lnAdd } from "./evidence.ts";
import { quantileRanks, rateInterval } from "./interval.ts";
import { decideRate, levelsOf } from "./rate-finding.ts";
import { Latencies } from "./latencies.ts";

/** P95 below the budget is: at most so many requests are slower than it. */
const SLOW_ALLOWED = 0.05;
const BUDGETS = 2;

export interface RequestBudgets {
  /** 0..1 */
  errorRateBudget: number;
  p95BudgetMs: number;
  /** Equal parts of the window, one a poll. */
  slices: number;
  windowMs: number;
  /** The chance that a service within its budgets is failed, and that one beyond a budget passes it. */
  alphaFail?: number;
  alphaPass?: number;
}

/** One request, as far as the budgets ask. Null: the entry has no usable value for that budget. */
export interface JudgedRequest {
  /** The part of the window in which it started. */
  slice: number;
  /** Null for a refused request as well, which is an error without a latency. */
  latencyMs: number | null;
  error: boolean | null;
}

export interface Look {
  /** Is a budget surely not met? */
  breached: boolean;
  /** How far the evidence has come towards that: 0 nothing, 1 enough. On a log scale. */
  strength: number;
  /** Is every budget surely met? */
  proven: boolean;
}

/** Judges error rate and P95 of users' requests while they come in. */
export class RequestJudge {
  readonly #budgets: RequestBudgets;
  readonly #levels;
  readonly #errors: RateEvidence;
  readonly #slow: RateEvidence;
  readonly #latencies = new Latencies();
  #seen = 0;
  #errorBreach: Breach | null = null;
  #slowBreach: Breach | null = null;

  constructor(budgets: RequestBudgets) {
    const { slices, errorRateBudget, alphaFail = 0.01, alphaPass = 0.05 } = budgets;
    this.#budgets = budgets;
    this.#levels = levelsOf(alphaFail, alphaPass, BUDGETS);
    this.#errors = new RateEvidence({ allowedRate: errorRateBudget, slices });
    this.#slow = new RateEvidence({ allowedRate: SLOW_ALLOWED, slices });
  }

  /** @throws RangeError when the slice is not one of the window's and a value is usable. */
  observe({ slice, latencyMs, error }: JudgedRequest): void {
    this.#seen += 1;
    if (error !== null) this.#errors.add(slice, error);
    if (latencyMs !== null) {
      this.#slow.add(slice, latencyMs > this.#budgets.p95BudgetMs);
      this.#latencies.add(latencyMs);
    }
  }

  /**
   * What can be said so far; any time, any number of times. Every slice's end up to `throughSlice` is looked at, so that it
   * does not matter which of them were polled. A breach once found stands.
   */
  look(throughSlice: number): Look {
    const errors = this.#errors.failLnEs(throughSlice);
    const slow = this.#slow.failLnEs(throughSlice);
    let combined = 0;
    for (const [slice, ofErrors] of errors.entries()) {
      const ofSlow = slow[slice] ?? 0;
      // The mean of e-values is an e-value, however they depend on each other (Vovk & Wang, AoS 49, 2021).
      combined = lnAdd(ofErrors, ofSlow) - Math.log(BUDGETS);
      if (combined >= this.#levels.failLn) this.#breach(slice, ofErrors, ofSlow);
    }
    return {
      breached: this.#errorBreach !== null || this.#slowBreach !== null,
      strength: Math.min(1, Math.max(0, combined / this.#levels.failLn)),
      proven: [this.#errors, this.#slow].every((one) => one.passLnE(throughSlice) >= this.#levels.passLn),
    };
  }

  /** Error rate, then P95. Counts and values are of everything observed; the e-values go through the stage's slice. */
  findings(stage: Stage): [Finding, Finding] {
    this.look(stage.throughSlice);
    return [this.#errorRate(stage), this.#p95(stage)];
  }

  /** Null: no request had a usable latency. */
  latency(): RequestFacts["latency"] {
    const meanMs = this.#latencies.meanMs;
    const p50Ms = this.#latencies.quantile(0.5);
    const p95Ms = this.#latencies.quantile(0.95);
    const p99Ms = this.#latencies.quantile(0.99);
    const maxMs = this.#latencies.maxMs;
    if (meanMs === null || p50Ms === null || p95Ms === null || p99Ms === null || maxMs === null) {
      return null;
    }
    return { meanMs, p50Ms, p95Ms, p99Ms, maxMs };
  }

  #breach(slice: number, ofErrors: number, ofSlow: number): void {
    // The larger e-value is never below the mean, so the budget that carries it is among these.
    const enough = this.#levels.failLn;
    const afterMs = ((slice + 1) / this.#budgets.slices) * this.#budgets.windowMs;
    if (ofErrors >= enough) this.#errorBreach ??= { slice, afterMs, lnE: ofErrors };
    if (ofSlow >= enough) this.#slowBreach ??= { slice, afterMs, lnE: ofSlow };
  }

  #errorRate(stage: Stage): Finding {
    const { n, k } = this.#errors.totals();
    return {
      id: "error-rate",
      value: n === 0 ? null : k / n,
      limit: this.#budgets.errorRateBudget,
      unit: "ratio",
      n,
      bad: k,
      interval: n === 0 ? null : rateInterval(n, k),
      ...this.#decide(this.#errors, this.#errorBreach, stage),
    };
  }

  #p95(stage: Stage): Finding {
    const { n, k } = this.#slow.totals();
    const ranks = quantileRanks(n, 1 - SLOW_ALLOWED);
    return {
      id: "p95",
      value: this.#latencies.quantile(1 - SLOW_ALLOWED),
      limit: this.#budgets.p95BudgetMs,
      unit: "ms",
      n,
      bad: k,
      interval:
        n === 0
          ? null
          : {
              // No latency is below zero, so that bounds what too few values do not.
              low: ranks.low === null ? 0 : (this.#latencies.atRank(ranks.low) ?? 0),
              high: ranks.high === null ? null : this.#latencies.atRank(ranks.high),
            },
      ...this.#decide(this.#slow, this.#slowBreach, stage),
    };
  }

  #decide(evidence: RateEvidence, breach: Breach | null, stage: Stage): ReturnType<typeof decideRate> {
    const counts = {
      ...evidence.totals(),
      seen: this.#seen,
      failLnE: evidence.failLnE(stage.throughSlice),
      passLnE: evidence.passLnE(stage.throughSlice),
      breach,
    };
    const { allowedRate, slices } = evidence;
    return decideRate(counts, { allowedRate, slices, levels: this.#levels }, stage);
  }
}
