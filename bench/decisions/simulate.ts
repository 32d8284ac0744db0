import { Random } from "./random.ts";
import {
  type Outcome,
  type Window,
  POLLS_A_MINUTE,
  counter,
  errorRateAbove,
  kayenta,
  minute,
  naive,
  ours,
  p95Above,
  spent,
} from "./rules.ts";
import { type Boundary, spending } from "./spending.ts";

export const rules = [
  "ours",
  "ours, one of two budgets",
  "naive",
  "naive, from 100",
  "Argo",
  "Flagger",
  "Kayenta",
  "alpha-spending",
] as const;
export type Rule = (typeof rules)[number];
export type Metric = "error rate" | "P95";

export interface Setting {
  metric: Metric;
  perMinute: number;
  minutes: number;
}

/** Shares of windows, 0..1, and mean seconds: to fail since the fault began, to pass since the window did. */
export interface Result {
  failed: number;
  passed: number;
  secondsToFail: number;
  secondsToPass: number;
}

export interface Cell extends Setting {
  /** So many times the budget: the error rate itself, or the P95 itself. */
  x: number;
  /** `middle`: half of the budget until mid-window. */
  from: "start" | "middle";
  results: Record<Rule, Result>;
}

const SECONDS_A_POLL = 60 / POLLS_A_MINUTE;
const SIGMA = 0.8;
const Z95 = 1.6448536269514722;
export const ALLOWED = { "error rate": 0.01, P95: 0.05 } as const;

interface Arrivals {
  n: number[];
  upper: Boundary;
  lower: Boundary;
}

/** All cells of one setting. Arrivals, and with them the boundaries, are drawn once and serve each rate. */
export function simulate(setting: Setting, times: readonly number[], windows: number, random: Random): Cell[] {
  const { metric, perMinute, minutes } = setting;
  const allowed = ALLOWED[metric];
  const arrivals: Arrivals[] = Array.from({ length: windows }, () => {
    const n = Array.from({ length: minutes * POLLS_A_MINUTE }, () => random.poisson(perMinute / POLLS_A_MINUTE));
    return { n, upper: spending(n, allowed, 0.01, "upper"), lower: spending(n, allowed, 0.05, "lower") };
  });
  return (["start", "middle"] as const).flatMap((from) =>
    times.map((x) => {
      // At the budget a share of one in a hundred is asked about, elsewhere of tens.
      const runs = x === 1 && from === "start" ? 5 * windows : windows;
      const before = from === "start" ? 0 : (minutes * POLLS_A_MINUTE) / 2;
      const outcomes = Array.from({ length: runs }, (_, i): Record<Rule, Outcome> => {
        const { n, upper, lower } = arrivals[i % windows] ?? { n: [], upper: [], lower: [] };
        const at = (poll: number): number => (poll < before ? 0.5 : x);
        const window = { n, bad: n.map((size, poll) => random.binomial(size, badRate(metric, at(poll)))) };
        return judge(window, { upper, lower }, metric, at, random);
      });
      return { ...setting, x, from, results: summary(outcomes, before) };
    }),
  );
}

function judge(
  window: Window,
  { upper, lower }: { upper: Boundary; lower: Boundary },
  metric: Metric,
  at: (poll: number) => number,
  random: Random,
): Record<Rule, Outcome> {
  const above = metric === "error rate" ? errorRateAbove : p95Above;
  const allowed = ALLOWED[metric];
  return {
    ours: ours(window, allowed),
    "ours, one of two budgets": ours(window, allowed, { budgets: 2 }),
    naive: naive(window, above, 1),
    "naive, from 100": naive(window, above, 100),
    Argo: counter(window, above, 4),
    Flagger: counter(window, above, 5),
    Kayenta: kayenta(
      series(window.n, metric, at, random, window.bad),
      series(window.n, metric, () => 0.5, random),
      window.n.length,
    ),
    "alpha-spending": spent(window, upper, lower),
  };
}

/** Errors in clusters of `size`, at random times, through the whole window: what ours says with `burst` told, or not. */
export function clustered(x: number, size: number, burst: number, windows: number, random: Random): Result {
  const outcomes = Array.from({ length: windows }, () => {
    const n = Array.from({ length: 30 * POLLS_A_MINUTE }, () => random.poisson(100 / POLLS_A_MINUTE));
    const bad = n.map((all) => Math.min(all, size * random.poisson((all * x * 0.01) / size)));
    return ours({ n, bad }, 0.01, { burst });
  });
  return resultOf(outcomes, 0);
}

/** Each minute's error rate, or its P95, whose rank of a uniform sample is Beta distributed; minutes without requests none. */
function series(
  n: readonly number[],
  metric: Metric,
  at: (poll: number) => number,
  random: Random,
  bad?: readonly number[],
): number[] {
  const values: number[] = [];
  for (let end = POLLS_A_MINUTE; end <= n.length; end += POLLS_A_MINUTE) {
    const all = minute(n, end);
    if (all === 0) continue;
    const x = at(end - 1);
    if (metric === "error rate") {
      const k = bad === undefined ? random.binomial(all, badRate(metric, x)) : minute(bad, end);
      values.push(k / all);
      continue;
    }
    const rank = Math.ceil(0.95 * all - 1e-9);
    const [a, b] = [random.gamma(rank), random.gamma(all - rank + 1)];
    values.push(x * Math.exp(SIGMA * (normalQuantile(a / (a + b)) - Z95)));
  }
  return values;
}

/** The chance that a request is bad. Latencies are log-normal with a P95 of x times the budget. */
export function badRate(metric: Metric, x: number): number {
  return metric === "error rate" ? 0.01 * x : 1 - normal(Z95 - Math.log(x) / SIGMA);
}

function summary(outcomes: readonly Record<Rule, Outcome>[], before: number): Record<Rule, Result> {
  const of = (rule: Rule): Result =>
    resultOf(
      outcomes.map((one) => one[rule]),
      before,
    );
  return Object.fromEntries(rules.map((rule) => [rule, of(rule)])) as Record<Rule, Result>;
}

function resultOf(outcomes: readonly Outcome[], before: number): Result {
  const failed = outcomes.filter((one) => one.failed < Infinity).map((one) => one.failed);
  const passed = outcomes.filter((one) => one.passed < Infinity).map((one) => one.passed);
  const after = failed.filter((poll) => poll > before).map((poll) => poll - before);
  return {
    failed: failed.length / outcomes.length,
    passed: passed.length / outcomes.length,
    secondsToFail: mean(after) * SECONDS_A_POLL,
    secondsToPass: mean(passed) * SECONDS_A_POLL,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** Abramowitz & Stegun 26.2.17: within 7.5e-8, far below what a simulation sees. */
function normal(z: number): number {
  if (z < 0) return 1 - normal(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const sum = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/** By bisection. */
function normalQuantile(p: number): number {
  let [low, high] = [-8, 8];
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2;
    if (normal(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}
