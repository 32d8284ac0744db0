import type { Random } from "../decisions/random.ts";
import { POLLS_A_MINUTE } from "../decisions/rules.ts";
import type { Trace } from "./traces.ts";

/** Evidence is kept by five seconds. */
export const SLICES_A_POLL = 3;
export const SLICES_A_MINUTE = SLICES_A_POLL * POLLS_A_MINUTE;

/** One budget of one service: what it got, slice by slice, and how much of it may be bad. */
export interface Case {
  name: string;
  metric: Metric;
  allowedRate: number;
  /** The service's own long-run rate of bad requests. */
  ownRate: number;
  n: Float64Array;
  bad: Float64Array;
}

/** Server errors, all errors, and requests slower than the P95 budget. */
export type Metric = "5xx" | "4xx, 5xx" | "P95";
export const metrics: readonly Metric[] = ["5xx", "4xx, 5xx", "P95"];

/** So many may be slower than a P95. */
const SLOW = 0.05;

const sliceMs = 60_000 / SLICES_A_MINUTE;

/**
 * Its budgets are so many times what the service keeps over all of its time; below one it breaks them all the time. Null: it
 * has no such requests, or too many.
 */
export function caseOf(trace: Trace, metric: Metric, times: number, random: Random): Case | null {
  const chosen = Array.from(trace.at.keys()).filter((i) => metric !== "P95" || Number.isFinite(trace.latencyMs[i]));
  if (chosen.length === 0) return null;
  const budgetMs =
    metric === "P95"
      ? Math.max(1, times) *
        quantile(
          chosen.map((i) => trace.latencyMs[i] ?? 0),
          // At half of it twice as many are slow as may be.
          1 - SLOW / Math.min(1, times),
        )
      : Infinity;
  const isBad = (i: number): boolean =>
    metric === "P95" ? (trace.latencyMs[i] ?? 0) > budgetMs : (trace.status[i] ?? 0) >= (metric === "5xx" ? 500 : 400);
  const all = chosen.filter(isBad).length;
  const ownRate = all / chosen.length;
  const allowedRate = metric === "P95" ? SLOW : times * ownRate;
  if (allowedRate === 0 || allowedRate >= 0.9) return null;
  // Windows begin at another moment in every run of another seed.
  const first = (trace.at[chosen[0] ?? 0] ?? 0) - random.uniform() * 3_600_000;
  const slices = Math.floor(((trace.at[chosen.at(-1) ?? 0] ?? 0) - first) / sliceMs) + 1;
  const [n, bad] = [new Float64Array(slices), new Float64Array(slices)];
  for (const i of chosen) {
    const slice = Math.floor(((trace.at[i] ?? 0) - first) / sliceMs);
    n[slice] = (n[slice] ?? 0) + 1;
    if (isBad(i)) bad[slice] = (bad[slice] ?? 0) + 1;
  }
  return { name: trace.name, metric, allowedRate, ownRate, n, bad };
}

/** Kinds of made traffic, each with about one bad request in two hundred. */
export const kinds = ["independent", "bursts of 10", "AR(1)", "outages", "day and night", "by client"] as const;
export type Kind = (typeof kinds)[number];

/** A hundred requests a minute, half of the allowed ones bad if `times` is 2. */
export function madeCase(kind: Kind, minutes: number, random: Random, times = 2): Case {
  const polls = minutes * POLLS_A_MINUTE;
  const hour = (poll: number): number => Math.sin((2 * Math.PI * poll) / (POLLS_A_MINUTE * 60 * 24));
  const busy = (poll: number): number => (kind === "day and night" ? 25 * (1 + 0.9 * hour(poll)) : 25);
  const n = Float64Array.from({ length: polls }, (_, poll) => random.poisson(busy(poll)));
  const rate = 0.005;
  let wave = random.normal();
  let down = 0;
  let broken = 0;
  const bad = n.map((all, poll) => {
    // By night few come, and more of them fail.
    if (kind === "day and night") return random.binomial(all, rate * (1 - 0.8 * hour(poll)) * 1.5);
    if (kind === "by client") {
      // Now and then one client asks for a quarter of an hour what always fails, every ten seconds, beside the others.
      if (broken > 0) broken -= 1;
      else if (random.uniform() < 1 / (POLLS_A_MINUTE * 300)) broken = 15 * POLLS_A_MINUTE;
      const its = broken > 0 ? 1 + Math.floor(2 * random.uniform()) : 0;
      n[poll] = all + its;
      return its + random.binomial(all, rate / 2);
    }
    if (kind === "independent") return random.binomial(all, rate);
    if (kind === "bursts of 10") return Math.min(all, 10 * random.poisson((all * rate) / 10));
    if (kind === "AR(1)") {
      const keep = Math.exp(-1 / POLLS_A_MINUTE);
      wave = keep * wave + Math.sqrt(1 - keep * keep) * random.normal();
      return random.binomial(all, Math.min(0.9, rate * Math.exp(wave - 0.5)));
    }
    // Of 15 or 30 s, and little else.
    if (down === 0 && random.uniform() < rate / 2) down = 1 + Math.floor(2 * random.uniform());
    else if (down > 0) down -= 1;
    return random.binomial(all, down > 0 ? 0.9 : rate / 4);
  });
  const slices = inSlices(n, bad, kind === "bursts of 10" ? 10 : 1, random);
  return { name: kind, metric: "5xx", allowedRate: times * rate, ownRate: rate, ...slices };
}

/** At random over each poll's slices, bad ones by so many together. */
function inSlices(n: Float64Array, bad: Float64Array, together: number, random: Random): Pick<Case, "n" | "bad"> {
  const of = { n: new Float64Array(n.length * SLICES_A_POLL), bad: new Float64Array(n.length * SLICES_A_POLL) };
  for (const [poll, all] of n.entries()) {
    const put = (counts: readonly Float64Array[], many: number): void => {
      const slice = poll * SLICES_A_POLL + Math.floor(SLICES_A_POLL * random.uniform());
      for (const one of counts) one[slice] = (one[slice] ?? 0) + many;
    };
    const k = bad[poll] ?? 0;
    for (let i = k; i < all; i += 1) put([of.n], 1);
    for (let i = 0; i < k; i += together) put([of.n, of.bad], Math.min(together, k - i));
  }
  return of;
}

function quantile(values: number[], q: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.ceil(q * sorted.length) - 1] ?? 0;
}
