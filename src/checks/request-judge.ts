import type { EvidenceGrowth, RequestFacts } from "../report/report.ts";
import type { Breach, Levels, Stage } from "./rate-rule.ts";
import { type Finding, notJudged } from "./finding.ts";
import { DrawnCounts } from "../stats/drawn.ts";
import { RateEvidence, lnAdd } from "../stats/evidence.ts";
import { growthOf } from "./evidence-growth.ts";
import { quantileRanks, rateInterval } from "../stats/interval.ts";
import { decideRate, isProven, levelsOf, mayHaveBroken } from "./rate-rule.ts";
import type { BudgetId, Past } from "./past.ts";
import { PastGate } from "./past-gate.ts";
import { byThePast } from "./past-word.ts";
import type { JudgedRequest, Soon } from "./judged-request.ts";
import { Latencies } from "./latency-figures.ts";
import { unlessUneven } from "./uneven-sample.ts";
import { quantileIdOf, type QuantileId, type RequestBudgets, slowAllowed, withMargin } from "./request-budgets.ts";

export interface Look {
  /** Is a budget surely not met? */
  breached: boolean;
  /** How far the evidence has come towards that: 0 nothing, 1 enough. On a log scale. */
  strength: number;
  /** How far the least sure of the budgets has come towards being met, on the same scale. */
  inFavour: number;
  /** Is every budget surely met? */
  proven: boolean;
}

/** One rate that is judged, the same weighed by what each request stands for, and since when the e-values say that it fails. */
interface Judged {
  readonly id: BudgetId;
  readonly evidence: RateEvidence;
  readonly drawn: DrawnCounts;
  readonly provenRate: number;
  breach: Breach | null;
}

interface JudgedQuantile extends Judged {
  readonly id: QuantileId;
  readonly budgetMs: number;
}

/** Judges error rate, P95 and further quantiles of users' requests while they come in. */
export class RequestJudge {
  readonly #budgets: RequestBudgets;
  readonly #levels: Levels;
  readonly #errors: Judged;
  readonly #p95: JudgedQuantile;
  readonly #further: readonly JudgedQuantile[];
  /** Those that have a budget. */
  readonly #all: readonly Judged[];
  readonly #latencies = new Latencies();
  #seen = 0;
  /** `awaited`: it is being read, and until then nothing is broken. Null: none is known. */
  #gate: PastGate | "awaited" | null = null;

  /** @throws RangeError for a quantile that is not offered or is there twice, and for a margin or burst below one. */
  constructor(budgets: RequestBudgets) {
    const {
      errorRateBudget,
      p95BudgetMs,
      quantiles = [],
      alphaFail = 0.01,
      alphaPass = 0.05,
      passMargin = 1,
    } = budgets;
    if (!(passMargin >= 1)) throw new RangeError(`a pass margin is one or more, not ${passMargin}`);
    const ids = quantiles.map(({ quantile }) => quantileIdOf(quantile));
    if (new Set(ids).size < ids.length) throw new RangeError("a quantile has one budget");
    this.#budgets = budgets;
    this.#errors = { id: "error-rate", ...this.#judged(errorRateBudget ?? 1) };
    this.#p95 = { id: "p95", budgetMs: p95BudgetMs ?? Infinity, ...this.#judged(slowAllowed.p95) };
    this.#further = quantiles.map(({ quantile, budgetMs }) => {
      const id = quantileIdOf(quantile);
      return { id, budgetMs, ...this.#judged(slowAllowed[id]) };
    });
    this.#all = [
      ...(errorRateBudget === undefined ? [] : [this.#errors]),
      ...(p95BudgetMs === undefined ? [] : [this.#p95]),
      ...this.#further,
    ];
    this.#levels = levelsOf(alphaFail, alphaPass, Math.max(1, this.#all.length));
  }

  /** What the service was like before is being read: nothing is called broken before it is known, or known not to be. */
  awaitPast(): void {
    this.#gate = "awaited";
  }

  /** @param past null: none is known. A gate: one that was made of it for another judge of the same budgets and window. */
  know(past: Past | PastGate | null): void {
    const { slices, windowMs, alphaFail = 0.01, burst = 1 } = this.#budgets;
    const allowed = this.#all.map(({ id, evidence }) => ({ id, allowedRate: evidence.allowedRate }));
    const isMade = past === null || past instanceof PastGate;
    this.#gate = isMade ? past : new PastGate(past, allowed, { slices, windowMs, alphaFail });
    for (const { id, evidence } of this.#all)
      evidence.proveInBursts(Math.max(burst, this.#proofBurst(id, evidence.allowedRate)));
  }

  /** @throws RangeError when the slice is not one of the window's and a value is usable. */
  observe({ slice, latencyMs, latencyWithin, error, standsFor = 1 }: JudgedRequest): void {
    this.#seen += 1;
    this.#errors.evidence.add(slice, error);
    this.#errors.drawn.add(standsFor, error);
    if (latencyMs !== null) this.#latencies.add(latencyMs);
    if (latencyMs === null && latencyWithin === undefined) return;
    const { lowMs, highMs } = latencyWithin ?? { lowMs: latencyMs ?? 0, highMs: latencyMs ?? 0 };
    for (const { evidence, drawn, budgetMs } of [this.#p95, ...this.#further]) {
      const slow = lowMs > budgetMs ? true : highMs <= budgetMs ? false : null;
      evidence.add(slice, slow);
      drawn.add(standsFor, slow);
    }
  }

  /**
   * What can be said so far; any time, any number of times. Every slice's end up to `throughSlice` is looked at, so that it
   * does not matter which of them were polled. A breach once found stands.
   */
  look(throughSlice: number, soon?: Soon): Look {
    const { slices, windowMs, minDurationMs = 0 } = this.#budgets;
    if (soon !== undefined && soon.throughSlice > throughSlice) this.#breachSoon(soon);
    const paths = this.#all.map(({ evidence }) => evidence.failLnEs(throughSlice));
    let combined = 0;
    for (let slice = 0; slice < (paths[0]?.length ?? 0); slice += 1) {
      const lnEs = paths.map((path) => path[slice] ?? 0);
      // The mean of e-values is an e-value, however they depend on each other (Vovk & Wang, AoS 49, 2021).
      combined = lnEs.reduce(lnAdd) - Math.log(lnEs.length);
      if (combined >= this.#levels.failLn) this.#breach(slice, lnEs);
    }
    const seenMs = (Math.min(throughSlice + 1, slices) / slices) * windowMs;
    return {
      breached:
        this.#gate !== "awaited" &&
        this.#all.some((one) => this.#broken(one, Math.max(throughSlice, one.breach?.slice ?? -1))),
      strength: Math.min(1, Math.max(0, combined / this.#levels.failLn)),
      inFavour: Math.min(
        1,
        ...this.#all.map(({ evidence }) => Math.max(0, evidence.passLnE(throughSlice) / this.#levels.passLn)),
      ),
      proven:
        (seenMs >= minDurationMs || seenMs >= windowMs) &&
        this.#all.every((one) => isMeasured(one.id, this.#latencies) && isProven(one, throughSlice, this.#levels)),
    };
  }

  /** Latencies of 0, where nobody measured them. */
  get unmeasured(): number {
    return this.#latencies.unmeasured;
  }

  /**
   * Error rate, then P95, then the further quantiles in the order given. Counts and values are of everything observed; the
   * e-values go through the stage's slice.
   */
  findings(stage: Stage): [Finding, Finding, ...Finding[]] {
    this.look(stage.throughSlice);
    return [
      this.#errorRate(stage),
      this.#quantile(this.#p95, stage),
      ...this.#further.map((one) => this.#quantile(one, stage)),
    ];
  }

  /** Null: no request had a usable latency. */
  latency(): RequestFacts["latency"] {
    return this.#latencies.figures();
  }

  /** How the latencies are spread. Empty: no request had a usable one. */
  distribution(): RequestFacts["distribution"] {
    return this.#latencies.distribution();
  }

  /** How the evidence of each budget grew, in the order of the findings. @param startedAt the window's start, epoch ms. */
  growth(throughSlice: number, startedAt: number): EvidenceGrowth[] {
    const about = { throughSlice, startedAt, windowMs: this.#budgets.windowMs, levels: this.#levels };
    return this.#all.map(({ id, evidence }) => growthOf({ id, evidence, ...about }));
  }

  #judged(allowedRate: number): Omit<Judged, "id"> {
    const { slices, burst = 1, passMargin = 1 } = this.#budgets;
    const provenRate = withMargin(allowedRate, passMargin);
    const evidence = new RateEvidence({ allowedRate, slices, provenRate, burst });
    return { evidence, drawn: new DrawnCounts(), provenRate, breach: null };
  }

  /** Errors show at once, what succeeds beside them later: so they are weighed as if all that may be under way were good. */
  #breachSoon({ throughSlice: slice, underWay }: Soon): void {
    if (!this.#all.includes(this.#errors)) return;
    const lnE = this.#errors.evidence.leastFailLnE(slice, underWay);
    if (lnE < this.#levels.aloneLn) return;
    this.#errors.breach ??= { slice, afterMs: ((slice + 1) / this.#budgets.slices) * this.#budgets.windowMs, lnE };
  }

  #breach(slice: number, lnEs: readonly number[]): void {
    const afterMs = ((slice + 1) / this.#budgets.slices) * this.#budgets.windowMs;
    for (const [i, judged] of this.#all.entries()) {
      const lnE = lnEs[i] ?? 0;
      // The largest e-value is never below the mean, so the budget that carries it is among these.
      if (lnE >= this.#levels.failLn) judged.breach ??= { slice, afterMs, lnE };
    }
  }

  #errorRate(stage: Stage): Finding {
    const { n, k } = this.#errors.evidence.totals();
    const { errorRateBudget: limit = null } = this.#budgets;
    return {
      id: "error-rate",
      value: n === 0 ? null : k / n,
      limit,
      unit: "ratio",
      n,
      bad: k,
      interval: n === 0 ? null : rateInterval(n, k),
      ...(limit === null ? notJudged : this.#decide(this.#errors, stage)),
    };
  }

  #quantile(judged: JudgedQuantile, stage: Stage): Finding {
    const quantile = 1 - slowAllowed[judged.id];
    const { n, k } = judged.evidence.totals();
    const budgeted = judged.budgetMs < Infinity;
    return {
      id: judged.id,
      value: this.#latencies.quantile(quantile),
      limit: budgeted ? judged.budgetMs : null,
      unit: "ms",
      n,
      bad: budgeted ? k : null,
      interval: n === 0 ? null : this.#latencies.between(quantileRanks(n, quantile)),
      ...(budgeted ? this.#decide(judged, stage) : notJudged),
    };
  }

  #decide(judged: Judged, stage: Stage): ReturnType<typeof decideRate> {
    const { id, evidence, provenRate, breach } = judged;
    const { burst = 1, minDurationMs = 0 } = this.#budgets;
    const counts = {
      ...evidence.totals(),
      seen: this.#seen,
      failLnE: evidence.failLnE(stage.throughSlice),
      passLnE: evidence.passLnE(stage.throughSlice),
      mayBeBroken: mayHaveBroken(evidence, stage.throughSlice, this.#levels),
      breach,
    };
    const { allowedRate, slices } = evidence;
    const proofBurst = Math.max(burst, this.#proofBurst(id, allowedRate));
    const budget = { allowedRate, slices, levels: this.#levels, provenRate, burst, proofBurst, minDurationMs };
    const decided = decideRate(counts, budget, stage);
    if (!isMeasured(id, this.#latencies) && decided.decision !== "fail") {
      const reason = { code: "no-usable-values", entries: this.#seen, zero: this.unmeasured } as const;
      return { ...decided, decision: "inconclusive", reason };
    }
    if (decided.decision !== "fail") return unlessUneven(decided, judged, this.#levels.passLn);
    const held = this.#held(judged, stage.throughSlice, stage.kind === "ended");
    if (held === null) return decided;
    const told =
      held.breach === null
        ? { ...decided, decision: "inconclusive" as const, reason: held.reason }
        : decideRate({ ...counts, breach: held.breach }, budget, stage);
    return { ...told, evidence: told.evidence === null ? null : { ...told.evidence, past: held.past } };
  }

  /** What the past says of a budget that is broken by itself. Null: no past is known. */
  #held(judged: Judged, throughSlice: number, ended: boolean): ReturnType<typeof byThePast> | null {
    const { burst = 1, slices, windowMs } = this.#budgets;
    const gate = this.#gate;
    if (gate === null || gate === "awaited") return null;
    return byThePast(gate, judged, { burst, slices, windowMs, levels: this.#levels, throughSlice, ended });
  }

  #broken(judged: Judged, throughSlice: number): boolean {
    if (judged.breach === null) return false;
    const held = this.#held(judged, throughSlice, false);
    return held === null || held.breach !== null;
  }

  /** A proof allows for clusters of about so many bad requests, as they came in the past. */
  #proofBurst(id: BudgetId, allowedRate: number): number {
    return this.#gate === null || this.#gate === "awaited" ? 1 : this.#gate.proofBurst(id, allowedRate);
  }
}

function isMeasured(id: BudgetId, latencies: Latencies): boolean {
  return id === "error-rate" || latencies.unmeasured === 0;
}
