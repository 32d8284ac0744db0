import { lnAdd, RateEvidence } from "../stats/evidence.ts";
import type { Finding } from "./finding.ts";

/** The same probe to both revisions, sent together and answered by both. */
export interface ProbePair {
  probe: string;
  /** The part of the window, 0 up to `pairSlices`, in which it was sent. */
  slice: number;
  candidate: PairedAnswer;
  baseline: PairedAnswer;
}

export interface PairedAnswer {
  ok: boolean;
  durationMs: number;
}

export const pairSlices = 100;

/** As a coin falls. */
const even = 0.5;

/** Latency and failures share the chance of a false alarm. */
const tests = 2;

/** A difference that the clock cannot tell. */
const clockMs = 1;

export interface PairsPlan {
  /** So much slower is allowed, as a share. */
  tolerance: number;
  /** The chance that a candidate that is no worse is found to be, over both tests and all looks. */
  alpha: number;
  onWorse: "warn" | "fail";
}

/**
 * Is the candidate worse than its baseline, pair by pair? What slows both at one moment (the runner, its network, a database)
 * says nothing, and no law of latencies is supposed: one that is as quick is slower in half of the pairs at most. Of the pairs
 * in which one alone failed, it was the candidate in half at most (McNemar's test). Each is an e-value against that half, so
 * that it holds wherever the window ends (evidence.ts). Latencies by the probe, and averaged, which stays valid: a health
 * check that is as quick as ever must not hide a slow chat.
 *
 * @returns null: there is no pair.
 */
export function judgePairs(pairs: readonly ProbePair[], plan: PairsPlan): Finding | null {
  if (pairs.length === 0) return null;
  const lnNeeded = Math.log(tests / plan.alpha);
  return failing(pairs, plan, lnNeeded) ?? latency(pairs, plan, lnNeeded);
}

const common = { id: "paired-probes", sample: "probes", interval: null, evidence: null } as const;

function failing(pairs: readonly ProbePair[], { onWorse }: PairsPlan, lnNeeded: number): Finding | null {
  const either = pairs.filter(isOfOne);
  const lnE = highest(lnEs(either, ({ candidate }) => !candidate.ok));
  if (lnE < lnNeeded) return null;
  const failed = (arm: "candidate" | "baseline"): number => pairs.filter((pair) => !pair[arm].ok).length;
  return {
    ...common,
    decision: onWorse,
    reason: { code: "pairs-failing", ...aloneIn(either), lnE, lnNeeded },
    value: failed("candidate") / pairs.length,
    limit: failed("baseline") / pairs.length,
    unit: "ratio",
    n: pairs.length,
    bad: failed("candidate"),
  };
}

function latency(pairs: readonly ProbePair[], { tolerance, onWorse }: PairsPlan, lnNeeded: number): Finding {
  const isSlower = ({ candidate, baseline }: ProbePair): boolean =>
    candidate.durationMs > baseline.durationMs * (1 + tolerance) + clockMs;
  const good = pairs.filter(({ candidate, baseline }) => candidate.ok && baseline.ok);
  const probes = [...Map.groupBy(good, ({ probe }) => probe)].map(([probe, own]) => ({
    probe,
    own,
    path: lnEs(own, isSlower),
  }));
  const [first, ...others] = probes.toSorted((a, b) => highest(b.path) - highest(a.path));
  const { own, probe } = first ?? { own: [], probe: "" };
  const mean = others.reduce(
    (sum, { path }) => sum.map((lnE, i) => lnAdd(lnE, path[i] ?? 0)),
    first?.path ?? new Float64Array(1),
  );
  const lnE = highest(mean.map((sum) => sum - Math.log(Math.max(1, probes.length))));
  const baselineMs = median(own.map(({ baseline }) => baseline.durationMs));
  const worse = lnE >= lnNeeded;
  const either = pairs.filter(isOfOne);
  return {
    ...common,
    decision: worse ? onWorse : "pass",
    reason: worse
      ? { code: "pairs-slower", probe, tolerance, lnE, lnNeeded }
      : { code: "pairs-no-worse", probe, tolerance, least: leastPairs(lnNeeded, probes.length), ...aloneIn(either) },
    value: median(own.map(({ candidate }) => candidate.durationMs)),
    limit: baselineMs === null ? null : baselineMs * (1 + tolerance),
    unit: "ms",
    n: own.length,
    bad: own.filter(isSlower).length,
  };
}

function isOfOne({ candidate, baseline }: ProbePair): boolean {
  return candidate.ok !== baseline.ok;
}

function aloneIn(either: readonly ProbePair[]): { alone: number; baselineAlone: number } {
  const alone = either.filter(({ candidate }) => !candidate.ok).length;
  return { alone, baselineAlone: either.length - alone };
}

/** So many pairs of one probe, all of them slower, tell: of fewer nothing can be told. */
function leastPairs(lnNeeded: number, probes: number): number {
  const evidence = new RateEvidence({ allowedRate: even, slices: pairSlices });
  for (let slice = 0; slice < pairSlices; slice += 1) evidence.add(slice, true);
  const path = evidence.failLnEs(pairSlices - 1);
  return path.findIndex((lnE) => lnE - Math.log(Math.max(1, probes)) >= lnNeeded) + 1;
}

/** ln of what they spoke against "in half of them at most", after each part of the window. */
function lnEs(pairs: readonly ProbePair[], isWorse: (pair: ProbePair) => boolean): Float64Array {
  const evidence = new RateEvidence({ allowedRate: even, slices: pairSlices });
  for (const pair of pairs) evidence.add(pair.slice, isWorse(pair));
  return evidence.failLnEs(pairSlices - 1);
}

/** What was found once stands. */
function highest(path: Float64Array): number {
  return path.reduce((most, lnE) => Math.max(most, lnE), 0);
}

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
