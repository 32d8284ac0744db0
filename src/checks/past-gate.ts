import { learnedBurst } from "../stats/dispersion.ts";
import type { RateEvidence } from "../stats/evidence.ts";
import { RateLaw } from "../stats/rate-law.ts";
import { asHigh, TailScale } from "../stats/standing.ts";
import { UnusualScores, type UnusualWalk } from "../stats/unusual.ts";
import type { BudgetId, Past, PastCounts } from "./past.ts";

const dayMs = 24 * 3_600_000;
const IN_PROOF = { prior: 2, most: 50 };

export interface GatePlan {
  /** The window's begin, epoch ms. */
  from: number;
  windowMs: number;
  slices: number;
  /** The chance that one of the budgets is called unlike the past though nothing has changed. */
  alphaFail: number;
}

/** Where a window stands among those before it. */
export interface Standing {
  /** Windows of the past that had requests. */
  windows: number;
  /** So many of them were at least as unusual. */
  asBad: number;
}

interface Gated {
  counts: PastCounts;
  scores: UnusualScores;
  scales: TailScale[];
  /** Of each window the largest share of bad ones in a part, in order of size. */
  worst: Float64Array;
}

/**
 * Holds what breaks a budget against the service's own past: bad requests come in clusters, so that a window that breaks it
 * may be one like many before. Where only as many of the past's windows as the error probability allows were as unusual, it
 * is not. If the windows can be exchanged for each other, one that is like the rest is called unlike them with at most that
 * chance, whatever happens inside of a window.
 */
export class PastGate {
  readonly #plan: GatePlan;
  readonly #past: Past;
  readonly #parts: number;
  readonly #gated = new Map<BudgetId, Gated>();
  /** Of each window of the past, from whichever part on, the highest score over all budgets, in order of size. */
  readonly #highest: Float64Array;

  constructor(past: Past, allowed: readonly { id: BudgetId; allowedRate: number }[], plan: GatePlan) {
    this.#plan = plan;
    this.#past = past;
    this.#parts = Math.max(1, Math.round(plan.windowMs / past.partMs));
    const highest: number[] = [];
    for (const { id, allowedRate } of allowed) {
      const counts = past.rates[id];
      const cut = counts === undefined ? [] : windowsOf(counts, this.#parts);
      if (counts === undefined || cut.length === 0) continue;
      const scores = new UnusualScores(new RateLaw(counts.n, counts.k), allowedRate, this.#parts);
      const windows = cut.map((window) => ({ index: window.index, scores: scores.of(window) }));
      const scales = Array.from(
        { length: scores.count },
        (_, i) =>
          new TailScale(
            windows.map((window) => window.scores[i] ?? 0),
            this.#parts,
          ),
      );
      this.#gated.set(id, { counts, scores, scales, worst: worstShares(cut) });
      for (const window of windows) {
        highest[window.index] = Math.max(highest[window.index] ?? -Infinity, highestOf(window.scores, scales));
      }
    }
    this.#highest = Float64Array.from(highest.filter((score) => score !== undefined)).sort();
  }

  /** So many windows of the past, beside each other, that had requests. */
  get windows(): number {
    return Math.ceil(this.#highest.length / this.#parts);
  }

  /** Is its past known, and did the service keep this budget in it? Else nothing that it does can be excused by it. */
  knows(id: BudgetId, allowedRate: number): "unknown" | "kept" | "broken" {
    const counts = this.#gated.get(id)?.counts;
    if (counts === undefined) return "unknown";
    const [n, k] = [sum(counts.n), sum(counts.k)];
    return k > n * allowedRate ? "broken" : "kept";
  }

  /** Are there so many windows that one can be as rare among them as the error probability? */
  get long(): boolean {
    return this.#allowed() >= 0;
  }

  /** Do so many of the past's windows leave this one among the usual ones? */
  isUnlike({ asBad }: Standing): boolean {
    return asBad <= Math.max(0, this.#allowed());
  }

  /** In clusters of about so many bad requests came, over the last day. */
  burst(id: BudgetId): number {
    return this.#burst(this.#days(id).last);
  }

  /**
   * The same for a proof, which must not rest on too small clusters: less is needed to believe in large ones. One outage is a
   * fault and no cluster, though, if neither the rest of its day nor the days before show clusters as large.
   */
  proofBurst(id: BudgetId, allowedRate: number): number {
    const { before, last } = this.#days(id);
    const burst = this.#burst(last, IN_PROOF);
    if (before.n.length < this.#day || sum(before.n) < sum(last.n)) return burst;
    const usual = [before, withoutOutage(last, allowedRate)].map((counts) => this.#burst(counts, IN_PROOF));
    return Math.min(burst, Math.max(...usual));
  }

  #burst({ n, k }: PastCounts, held = {}): number {
    return learnedBurst(n, k, [1, 3, this.#parts], held);
  }

  /** So many parts. */
  get #day(): number {
    return Math.ceil(dayMs / this.#past.partMs);
  }

  #days(id: BudgetId): { before: PastCounts; last: PastCounts } {
    const { n = [], k = [] } = this.#past.rates[id] ?? {};
    const [all, bad, from] = [Array.from(n), Array.from(k), Math.max(0, n.length - this.#day)];
    return {
      before: { n: all.slice(0, from), k: bad.slice(0, from) },
      last: { n: all.slice(from), k: bad.slice(from) },
    };
  }

  /**
   * Where the window stands after each slice up to this one, which is as late as it was most unusual. It is cut where the past
   * is, so that what comes at certain minutes of the clock is cut alike; its first part may have less. A part that is not over
   * counts as if its rest brought as many requests, for the past has whole parts only, and so many bad ones as make it most like
   * these: the first seconds of a bad minute as there were others are no news.
   *
   * @param whole its end, where what is small and lasts can be told too.
   */
  standings(id: BudgetId, evidence: RateEvidence, throughSlice: number, whole: boolean): Standing[] {
    const gated = this.#gated.get(id);
    if (gated === undefined) return [];
    const { slices, windowMs } = this.#plan;
    const last = Math.min(throughSlice, slices - 1);
    const walk = gated.scores.walk();
    // As bad as a part was in more windows than may be as unusual.
    const worst = gated.worst.at(-1 - Math.max(0, this.#allowed()) * this.#parts) ?? 0;
    const slicesInPart = this.#past.partMs / (windowMs / slices);
    const window = { n: [] as number[], k: [] as number[] };
    let [part, n, k, in_, highest] = [0, 0, 0, 0, -Infinity];
    const standings: Standing[] = [];
    for (let slice = 0; slice <= last; slice += 1) {
      const its = evidence.counts(slice);
      [n, k, in_] = [n + its.n, k + its.k, in_ + 1];
      const filled = Math.max(n, Math.round((n * slicesInPart) / in_));
      const isOver = slice === slices - 1 ? in_ + 1 > slicesInPart : this.#partOf(slice + 1) > part;
      if (isOver || slice === slices - 1) {
        window.n.push(n);
        window.k.push(k);
      }
      if (!isOver) highest = Math.max(highest, leastOf(walk, { n: filled, k, worst }));
      else {
        highest = Math.max(highest, walk.ended(n, k));
        [part, n, k, in_] = [part + 1, 0, 0, 0];
      }
      const first = gated.scales[0]?.of(highest) ?? -Infinity;
      const atEnd = whole && slice === slices - 1;
      const score = atEnd ? Math.max(first, highestOf(gated.scores.of(window), gated.scales, 1)) : first;
      // Windows from each part on hold the same time: so many of them count as one.
      const asBad = Math.round(asHigh(this.#highest, score - this.#margin()) / this.#parts);
      standings.push({ windows: this.windows, asBad });
    }
    return standings;
  }

  /** By the past's own cuts, before which a window may begin. */
  #partOf(slice: number): number {
    const { from, slices, windowMs } = this.#plan;
    const { partMs, until } = this.#past;
    const begun = from - until - Math.floor((from - until) / partMs) * partMs;
    return Math.floor((begun + ((slice + 0.5) / slices) * windowMs) / partMs);
  }

  /** By so much more must a window stand out from fewer than are needed: the scale's unit is how often one is e times as rare. */
  #margin(): number {
    return this.long ? 0 : -Math.log(this.#plan.alphaFail * (this.windows + 1));
  }

  /** So many windows of the past, beside each other, may be as unusual. Negative: not even none would be rare enough. */
  #allowed(): number {
    return Math.floor(this.#plan.alphaFail * (this.windows + 1) + 1e-9) - 1;
  }
}

const made = new WeakMap<Past, Map<string, PastGate>>();

/** One takes long to make: what is told in the end is held against the one that the looks before were held against. */
export function gateOf(
  past: Past,
  allowed: readonly { id: BudgetId; allowedRate: number }[],
  plan: GatePlan,
): PastGate {
  const its = made.get(past) ?? new Map<string, PastGate>();
  const key = JSON.stringify([allowed, plan]);
  const gate = its.get(key) ?? new PastGate(past, allowed, plan);
  made.set(past, its.set(key, gate));
  return gate;
}

/** Ways in which a part may go on, from all good to as bad as any was. */
const STEPS = 8;

/** Of a part that is not over: it may go on as any before it did. */
function leastOf(walk: UnusualWalk, { n, k, worst }: { n: number; k: number; worst: number }): number {
  const more = Math.max(0, Math.round(worst * n) - k);
  const steps = Math.min(STEPS, more);
  let least = walk.soFar(n, k);
  for (let step = 1; step <= steps; step += 1)
    least = Math.min(least, walk.soFar(n, k + Math.round((more * step) / steps)));
  return least;
}

/** Of each window the largest share of bad ones that a part had, of those with no fewer requests than half of what is usual. */
function worstShares(windows: readonly PastWindow[]): Float64Array {
  const enough = windows.reduce((all, { n }) => all + sum(n) / n.length, 0) / windows.length / 2;
  const shareOf = (all: number, bad: number): number => (all < enough ? 0 : bad / all);
  const shares = windows.map(({ n, k }) => n.reduce((most, all, i) => Math.max(most, shareOf(all, k[i] ?? 0)), 0));
  return Float64Array.from(shares).sort();
}

function highestOf(scores: Float64Array, scales: readonly TailScale[], from = 0): number {
  let highest = -Infinity;
  for (let i = from; i < scores.length; i += 1) highest = Math.max(highest, scales[i]?.of(scores[i] ?? 0) ?? -Infinity);
  return highest;
}

/** But for the parts in a row, each of them beyond the budget or without a request, that have the most bad ones. */
function withoutOutage({ n, k }: PastCounts, allowedRate: number): PastCounts {
  const [all, bad] = [Array.from(n), Array.from(k)];
  const isBroken = all.map((count, i) => count === 0 || (bad[i] ?? 0) > count * allowedRate);
  let worst = { from: 0, to: 0, bad: 0 };
  for (let from = 0, to = 0; from < all.length; from = to + 1) {
    to = isBroken.indexOf(false, from);
    if (to === -1) to = all.length;
    const its = sum(bad.slice(from, to));
    if (its > worst.bad) worst = { from, to, bad: its };
  }
  const isLeft = (_: number, i: number): boolean => i < worst.from || i >= worst.to;
  return { n: all.filter(isLeft), k: bad.filter(isLeft) };
}

interface PastWindow {
  index: number;
  n: Float64Array;
  k: Float64Array;
}

/** From each part on, so that what comes at certain times stands at any place in them; those without a request are left out. */
function windowsOf({ n, k }: PastCounts, parts: number): PastWindow[] {
  const [all, bad] = [Float64Array.from(n), Float64Array.from(k)];
  return Array.from({ length: Math.max(0, all.length - parts + 1) }, (_, index) => ({
    index,
    n: all.subarray(index, index + parts),
    k: bad.subarray(index, index + parts),
  })).filter((window) => window.n.some((count) => count > 0));
}

function sum(values: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < values.length; i += 1) all += values[i] ?? 0;
  return all;
}
