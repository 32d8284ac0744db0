import type { EvidenceGrowth } from "../report/report.ts";
import type { DrawnCounts } from "../stats/drawn.ts";
import { RateEvidence, type SliceCounts } from "../stats/evidence.ts";
import { rateInterval } from "../stats/interval.ts";
import { growthOf } from "./evidence-growth.ts";
import { type Finding, notJudged } from "./finding.ts";
import type { BudgetId, Past } from "./past.ts";
import { gateOf, PastGate } from "./past-gate.ts";
import { byThePast, type Word } from "./past-word.ts";
import { type Breach, decideRate, type Levels, levelsOf, mayHaveBroken, type Stage } from "./rate-rule.ts";
import { type RatePlan, ratesOf, type RequestBudgets } from "./request-budgets.ts";
import { unlessUneven } from "./uneven-sample.ts";

/** What was seen of one rate. */
export interface SeenRate {
  id: BudgetId;
  counts: SliceCounts;
  /** As an even sample would have it, where some requests stand for more than others. */
  drawn: Pick<DrawnCounts, "even" | "rate">;
  /** Since when the e-values have said that it fails. */
  breach: Breach | null;
  /** Of a quantile: its own value, and between which ones it lies. Null: not known. */
  valueMs: number | null;
  betweenMs: Finding["interval"];
}

/** What was seen of requests, as plain data: all that their budgets are judged by. */
export interface SeenRequests {
  budgets: RequestBudgets;
  count: number;
  /** Latencies of 0, where nobody measured them. */
  unmeasured: number;
  /** The last slice of which all requests are in. */
  throughSlice: number;
  /** Error rate, then P95, then the further quantiles in the order given. */
  rates: SeenRate[];
}

/** One rate that is judged. */
export interface Judged extends RatePlan, Pick<SeenRate, "drawn" | "breach"> {
  readonly evidence: RateEvidence;
}

/** By what all of them are judged. Gate null: no past is known. */
export interface Means {
  budgets: RequestBudgets;
  levels: Levels;
  gate: PastGate | null;
}

type Decided = ReturnType<typeof decideRate>;

/**
 * Counts and values are of everything observed; the e-values go through the slice that was seen last.
 * @param past null: none is known.
 */
export function judgeRequests(
  seen: SeenRequests,
  past: Past | PastGate | null,
  stage: Omit<Stage, "throughSlice">,
): [Finding, Finding, ...Finding[]] {
  const { rates, means } = revived(seen, past);
  const findings = rates.map((judged, i): Finding => {
    const { id, limit, evidence } = judged;
    const { valueMs = null, betweenMs = null } = seen.rates[i] ?? {};
    const { n, k } = evidence.totals();
    const isRate = id === "error-rate";
    return {
      id,
      value: isRate ? (n === 0 ? null : k / n) : valueMs,
      limit,
      unit: isRate ? "ratio" : "ms",
      n,
      bad: isRate || limit !== null ? k : null,
      interval: n === 0 ? null : isRate ? rateInterval(n, k) : betweenMs,
      ...(limit === null ? notJudged : decide(judged, means, seen, { ...stage, throughSlice: seen.throughSlice })),
    };
  });
  return findings as [Finding, Finding, ...Finding[]];
}

/** How the evidence of each budget grew, in the order of the findings. @param startedAt the window's start, epoch ms. */
export function growthOfRequests(
  seen: SeenRequests,
  past: Past | PastGate | null,
  startedAt: number,
): EvidenceGrowth[] {
  const { rates, means } = revived(seen, past);
  const { windowMs } = seen.budgets;
  const about = { throughSlice: seen.throughSlice, startedAt, windowMs, levels: means.levels };
  return rates.filter(hasBudget).map(({ id, evidence }) => growthOf({ id, evidence, ...about }));
}

export function levelsFor(budgets: RequestBudgets): Levels {
  const { alphaFail = 0.01, alphaPass = 0.05 } = budgets;
  return levelsOf(alphaFail, alphaPass, Math.max(1, ratesOf(budgets).filter(hasBudget).length));
}

export function gateFor(budgets: RequestBudgets, past: Past | PastGate | null): PastGate | null {
  if (past === null || past instanceof PastGate) return past;
  const { from = past.until, slices, windowMs, alphaFail = 0.01 } = budgets;
  const allowed = ratesOf(budgets)
    .filter(hasBudget)
    .map(({ id, allowedRate }) => ({ id, allowedRate }));
  return gateOf(past, allowed, { from, slices, windowMs, alphaFail });
}

export function hasBudget({ limit }: RatePlan): boolean {
  return limit !== null;
}

export function isMeasured(id: BudgetId, unmeasured: number): boolean {
  return id === "error-rate" || unmeasured === 0;
}

/** A proof allows for clusters of about so many bad requests, as they came in the past. */
export function proofBurst({ id, allowedRate }: RatePlan, { budgets: { burst = 1 }, gate }: Means): number {
  return Math.max(burst, gate?.proofBurst(id, allowedRate) ?? 1);
}

/** What the past says of a budget that is broken by itself. Null: no past is known. */
export function held(judged: Judged, means: Means, throughSlice: number, ended: boolean): Word | null {
  const { gate, levels } = means;
  const { burst = 1, slices, windowMs } = means.budgets;
  return gate && byThePast(gate, judged, { burst, slices, windowMs, levels, throughSlice, ended });
}

function revived(
  { budgets, rates }: SeenRequests,
  past: Past | PastGate | null,
): { rates: readonly Judged[]; means: Means } {
  const means = { budgets, levels: levelsFor(budgets), gate: gateFor(budgets, past) };
  const { slices } = budgets;
  const judged = ratesOf(budgets).flatMap((plan): Judged[] => {
    const seen = rates.find(({ id }) => id === plan.id);
    if (seen === undefined) return [];
    const { counts, drawn, breach } = seen;
    const evidence = new RateEvidence({ ...plan, slices, burst: budgets.burst ?? 1, counts });
    if (hasBudget(plan)) evidence.proveInBursts(proofBurst(plan, means));
    return [{ ...plan, evidence, drawn, breach }];
  });
  return { rates: judged, means };
}

function decide(judged: Judged, means: Means, { count, unmeasured }: SeenRequests, stage: Stage): Decided {
  const { id, evidence, provenRate, allowedRate, breach } = judged;
  const { throughSlice } = stage;
  const { levels, budgets } = means;
  const { burst = 1, minDurationMs = 0, slices } = budgets;
  const counts = {
    ...evidence.totals(),
    seen: count,
    failLnE: evidence.failLnE(throughSlice),
    passLnE: evidence.passLnE(throughSlice),
    mayBeBroken: mayHaveBroken(evidence, throughSlice, levels),
    breach,
  };
  const proof = proofBurst(judged, means);
  const budget = { allowedRate, slices, levels, provenRate, burst, proofBurst: proof, minDurationMs };
  const decided = decideRate(counts, budget, stage);
  if (!isMeasured(id, unmeasured) && decided.decision !== "fail") {
    const reason = { code: "no-usable-values", entries: count, zero: unmeasured } as const;
    return { ...decided, decision: "inconclusive", reason };
  }
  if (decided.decision !== "fail") return unlessUneven(decided, judged, levels.passLn);
  const word = held(judged, means, throughSlice, stage.kind === "ended");
  if (word === null) return decided;
  const told =
    word.breach === null
      ? { ...decided, decision: "inconclusive" as const, reason: word.reason }
      : decideRate({ ...counts, breach: word.breach }, budget, stage);
  return { ...told, evidence: told.evidence === null ? null : { ...told.evidence, past: word.past } };
}
