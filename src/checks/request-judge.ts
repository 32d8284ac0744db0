import type { EvidenceGrowth, RequestFacts } from "../report/report.ts";
import { DrawnCounts } from "../stats/drawn.ts";
import { lnAdd, RateEvidence } from "../stats/evidence.ts";
import { quantileRanks } from "../stats/interval.ts";
import type { Finding } from "./finding.ts";
import type { JudgedRequest, Soon } from "./judged-request.ts";
import { Latencies } from "./shown-latencies.ts";
import type { Past } from "./past.ts";
import type { PastGate } from "./past-gate.ts";
import { isProven, type Levels, type Stage } from "./rate-rule.ts";
import { ratesOf, type RequestBudgets } from "./request-budgets.ts";
import {
  gateFor,
  growthOfRequests,
  hasBudget,
  held,
  isMeasured,
  type Judged,
  judgeRequests,
  levelsFor,
  type Means,
  proofBurst,
  type SeenRequests,
} from "./request-findings.ts";

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

/** One rate while it is counted, the same weighed by what each request stands for. */
interface Counting extends Judged {
  readonly drawn: DrawnCounts;
  /** Slower is bad. */
  readonly budgetMs: number;
}

/** Counts users' requests for error rate, P95 and further quantiles while they come in, and says what breaks or is proven. */
export class RequestJudge {
  readonly #budgets: RequestBudgets;
  readonly #levels: Levels;
  readonly #errors: Counting;
  readonly #quantiles: readonly Counting[];
  /** Those that have a budget. */
  readonly #all: readonly Counting[];
  readonly #latencies = new Latencies();
  #seen = 0;
  /** `awaited`: it is being read, and until then nothing is broken. Null: none is known. */
  #gate: PastGate | "awaited" | null = null;

  /** @throws RangeError for a quantile that is not offered or is there twice, and for a margin or burst below one. */
  constructor(budgets: RequestBudgets) {
    const { passMargin = 1, slices, burst = 1 } = budgets;
    if (!(passMargin >= 1)) throw new RangeError(`a pass margin is one or more, not ${passMargin}`);
    const plans = ratesOf(budgets);
    if (new Set(plans.map(({ id }) => id)).size < plans.length) throw new RangeError("a quantile has one budget");
    this.#budgets = budgets;
    const [errors, ...quantiles] = plans.map((plan): Counting => {
      const evidence = new RateEvidence({ ...plan, slices, burst });
      return { ...plan, budgetMs: plan.limit ?? Infinity, evidence, drawn: new DrawnCounts(), breach: null };
    });
    this.#errors = errors as Counting;
    this.#quantiles = quantiles;
    this.#all = [this.#errors, ...quantiles].filter(hasBudget);
    this.#levels = levelsFor(budgets);
  }

  /**
   * What the service was like before.
   *
   * @param past null: none is known. `awaited`: it is being read, and until then nothing is called broken. A gate: one that was
   * made of it for another judge of the same budgets and window.
   */
  know(past: Past | PastGate | "awaited" | null): void {
    this.#gate = past === "awaited" ? past : gateFor(this.#budgets, past);
    for (const one of this.#all) one.evidence.proveInBursts(proofBurst(one, this.#means));
  }

  /** @throws RangeError when the slice is not one of the window's and a value is usable. */
  observe({ slice, latencyMs, latencyWithin, error, standsFor = 1 }: JudgedRequest): void {
    this.#seen += 1;
    this.#errors.evidence.add(slice, error);
    this.#errors.drawn.add(standsFor, error);
    if (latencyMs !== null) this.#latencies.add(latencyMs);
    if (latencyMs === null && latencyWithin === undefined) return;
    const { lowMs, highMs } = latencyWithin ?? { lowMs: latencyMs ?? 0, highMs: latencyMs ?? 0 };
    for (const { evidence, drawn, budgetMs } of this.#quantiles) {
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
    const { unmeasured } = this;
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
        this.#all.every((one) => isMeasured(one.id, unmeasured) && isProven(one, throughSlice, this.#levels)),
    };
  }

  /** Latencies of 0, where nobody measured them. */
  get unmeasured(): number {
    return this.#latencies.unmeasured;
  }

  /** All that was seen, looked at up to this slice. */
  seen(throughSlice: number): SeenRequests {
    this.look(throughSlice);
    const rates = [this.#errors, ...this.#quantiles].map(({ id, allowedRate, evidence, drawn, breach }) => {
      const { even, rate } = drawn;
      const known = { id, counts: evidence.all(), drawn: { even, rate }, breach };
      if (id === "error-rate") return { ...known, valueMs: null, betweenMs: null };
      const { n } = evidence.totals();
      const betweenMs = n === 0 ? null : this.#latencies.between(quantileRanks(n, 1 - allowedRate));
      return { ...known, valueMs: this.#latencies.quantile(1 - allowedRate), betweenMs };
    });
    return { budgets: this.#budgets, count: this.#seen, unmeasured: this.unmeasured, throughSlice, rates };
  }

  findings(stage: Stage): [Finding, Finding, ...Finding[]] {
    return judgeRequests(this.seen(stage.throughSlice), this.#means.gate, stage);
  }

  /** @param startedAt the window's start, epoch ms. */
  growth(throughSlice: number, startedAt: number): EvidenceGrowth[] {
    return growthOfRequests(this.seen(throughSlice), this.#means.gate, startedAt);
  }

  /** Null: no request had a usable latency. */
  latency(): RequestFacts["latency"] {
    return this.#latencies.figures();
  }

  /** How the latencies are spread. Empty: no request had a usable one. */
  distribution(): RequestFacts["distribution"] {
    return this.#latencies.distribution();
  }

  get #means(): Means {
    const gate = this.#gate === "awaited" ? null : this.#gate;
    return { budgets: this.#budgets, levels: this.#levels, gate };
  }

  /** Errors show at once, what succeeds beside them later: so they are weighed as if all that may be under way were good. */
  #breachSoon({ throughSlice: slice, underWay }: Soon): void {
    if (!hasBudget(this.#errors)) return;
    const lnE = this.#errors.evidence.leastFailLnE(slice, underWay);
    if (lnE >= this.#levels.aloneLn) this.#errors.breach ??= { slice, afterMs: this.#endOf(slice), lnE };
  }

  #breach(slice: number, lnEs: readonly number[]): void {
    for (const [i, judged] of this.#all.entries()) {
      const lnE = lnEs[i] ?? 0;
      // The largest e-value is never below the mean, so the budget that carries it is among these.
      if (lnE >= this.#levels.failLn) judged.breach ??= { slice, afterMs: this.#endOf(slice), lnE };
    }
  }

  #endOf(slice: number): number {
    return ((slice + 1) / this.#budgets.slices) * this.#budgets.windowMs;
  }

  #broken(judged: Counting, throughSlice: number): boolean {
    if (judged.breach === null) return false;
    const word = held(judged, this.#means, throughSlice, false);
    return word === null || word.breach !== null;
  }
}
