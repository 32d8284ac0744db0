import type { Random } from "../decisions/random.ts";
import { POLLS_A_MINUTE } from "../decisions/rules.ts";
import type { Trace } from "./traces.ts";

/** One budget of one service: what it got, poll by poll of a quarter of a minute, and how much of it may be bad. */
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

const pollMs = 60_000 / POLLS_A_MINUTE;

/** Its budgets are so many times what the service keeps over all of its time. Null: it has no such requests, or too many. */
export function caseOf(trace: Trace, metric: Metric, times: number, random: Random): Case | null {
  const chosen = Array.from(trace.at.keys()).filter((i) => metric !== "P95" || Number.isFinite(trace.latencyMs[i]));
  if (chosen.length === 0) return null;
  const budgetMs =
    metric === "P95"
      ? times *
        quantile(
          chosen.map((i) => trace.latencyMs[i] ?? 0),
          0.95,
        )
      : Infinity;
  const isBad = (i: number): boolean =>
    metric === "P95" ? (trace.latencyMs[i] ?? 0) > budgetMs : (trace.status[i] ?? 0) >= (metric === "5xx" ? 500 : 400);
  const all = chosen.filter(isBad).length;
  const ownRate = all / chosen.length;
  const allowedRate = metric === "P95" ? 0.05 : times * ownRate;
  if (allowedRate === 0 || allowedRate >= 0.9) return null;
  // Windows begin at another moment in every run of another seed.
  const first = (trace.at[chosen[0] ?? 0] ?? 0) - random.uniform() * 3_600_000;
  const polls = Math.floor(((trace.at[chosen.at(-1) ?? 0] ?? 0) - first) / pollMs) + 1;
  const [n, bad] = [new Float64Array(polls), new Float64Array(polls)];
  for (const i of chosen) {
    const poll = Math.floor(((trace.at[i] ?? 0) - first) / pollMs);
    n[poll] = (n[poll] ?? 0) + 1;
    if (isBad(i)) bad[poll] = (bad[poll] ?? 0) + 1;
  }
  return { name: trace.name, metric, allowedRate, ownRate, n, bad };
}

/** Kinds of made traffic, each with half of a budget of 1 % on average. */
export const kinds = ["independent", "bursts of 10", "AR(1)", "outages"] as const;
export type Kind = (typeof kinds)[number];

/** A hundred requests a minute. */
export function madeCase(kind: Kind, minutes: number, random: Random): Case {
  const polls = minutes * POLLS_A_MINUTE;
  const n = Float64Array.from({ length: polls }, () => random.poisson(25));
  const rate = 0.005;
  let wave = random.normal();
  let down = 0;
  const bad = n.map((all) => {
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
  return { name: kind, metric: "5xx", allowedRate: 0.01, ownRate: rate, n, bad };
}

function quantile(values: number[], q: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.ceil(q * sorted.length) - 1] ?? 0;
}
