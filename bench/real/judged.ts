import type { Past } from "../../src/checks/past.ts";
import { MOST_PARTS, pastPartMs } from "../../src/checks/past.ts";
import { PastGate } from "../../src/checks/past-gate.ts";
import { RequestJudge } from "../../src/checks/requests.ts";
import type { Random } from "../decisions/random.ts";
import { counter, kayenta, naive, POLLS_A_MINUTE, spent, type Window } from "../decisions/rules.ts";
import { spending } from "../decisions/spending.ts";
import type { Case } from "./cases.ts";

export const realRules = [
  "ours",
  "ours, without a past",
  "naive",
  "Argo",
  "Flagger",
  "Kayenta",
  "alpha-spending",
] as const;
export type RealRule = (typeof realRules)[number];

/** Those that can leave a window open. */
export const passingRules = ["ours", "ours, without a past"] as const satisfies RealRule[];
export type PassingRule = (typeof passingRules)[number];

/** Did a rule fail this window, and after how many seconds? Infinity: it did not. */
export type Judged = Record<RealRule, number>;

/** What a fault makes of a window: so many times the budget in all; 1: nothing. */
export const faults = [1, 5, 20] as const;

const secondsAPoll = 60 / POLLS_A_MINUTE;
const budgetMs = 1_000;

/** One window of a case, as it was and with each fault put upon it. */
export function judgeWindow(of: Case, from: number, minutes: number, random: Random): Judged[] {
  const polls = minutes * POLLS_A_MINUTE;
  const cut = (values: Float64Array, at: number): number[] => Array.from(values.subarray(Math.max(0, at), at + polls));
  const n = cut(of.n, from);
  const before: Window = { n: cut(of.n, from - polls), bad: cut(of.bad, from - polls) };
  const windowMs = minutes * 60_000;
  let gate: PastGate | null | undefined;
  const gateOf = (): PastGate | null => (gate === undefined ? (gate = gateBefore(of, from, windowMs, polls)) : gate);
  const upper = spending(n, of.allowedRate, 0.01, "upper");
  return faults.map((times) => {
    const wanted = Math.min(0.95, times * of.allowedRate);
    const more = times === 1 ? 0 : Math.max(0, (wanted - of.ownRate) / (1 - of.ownRate));
    const bad = cut(of.bad, from).map((k, i) => k + random.binomial((n[i] ?? 0) - k, more));
    const window = { n, bad };
    const alone = ours(of, window, windowMs, null);
    const above = (all: number, k: number): boolean => k > of.allowedRate * all;
    return {
      // A past only ever takes a fail back.
      ours: alone === Infinity || gateOf() === null ? alone : ours(of, window, windowMs, gateOf()),
      "ours, without a past": alone,
      naive: naive(window, above, 1).failed * secondsAPoll,
      Argo: counter(window, above, 4).failed * secondsAPoll,
      Flagger: counter(window, above, 5).failed * secondsAPoll,
      Kayenta: kayenta(rates(window), rates(before), polls).failed * secondsAPoll,
      "alpha-spending": spent(window, upper, []).failed * secondsAPoll,
    };
  });
}

/** Does each pass it as it was, at the window's end? A rule that cannot leave a window open passes what it does not fail. */
export function passesWindow(of: Case, from: number, minutes: number): Record<PassingRule, boolean> {
  const polls = minutes * POLLS_A_MINUTE;
  const cut = (values: Float64Array): number[] => Array.from(values.subarray(from, from + polls));
  const window = { n: cut(of.n), bad: cut(of.bad) };
  const windowMs = minutes * 60_000;
  const passes = (gate: PastGate | null): boolean => {
    const judge = observed(of, window, windowMs, gate);
    const findings = judge.findings({ kind: "ended", afterMs: windowMs, throughSlice: polls - 1 });
    return findings[of.metric === "P95" ? 1 : 0]?.decision === "pass";
  };
  return { ours: passes(gateBefore(of, from, windowMs, polls)), "ours, without a past": passes(null) };
}

function judgeOf(of: Case, windowMs: number, slices: number): RequestJudge {
  const errorRateBudget = of.metric === "P95" ? 0.5 : of.allowedRate;
  return new RequestJudge({ errorRateBudget, p95BudgetMs: budgetMs, slices, windowMs });
}

/** The product's own judge, poll by poll. */
function ours(of: Case, window: Window, windowMs: number, gate: PastGate | null): number {
  const slices = window.n.length;
  const judge = observed(of, window, windowMs, gate);
  for (let slice = 0; slice < slices; slice += 1) if (judge.look(slice).breached) return (slice + 1) * secondsAPoll;
  const findings = judge.findings({ kind: "ended", afterMs: windowMs, throughSlice: slices - 1 });
  return findings.some(({ decision }) => decision === "fail") ? slices * secondsAPoll : Infinity;
}

function observed(of: Case, { n, bad }: Window, windowMs: number, gate: PastGate | null): RequestJudge {
  const judge = judgeOf(of, windowMs, n.length);
  judge.know(gate);
  for (const [slice, all] of n.entries()) {
    for (let i = 0; i < all; i += 1) {
      const isBad = i < (bad[slice] ?? 0);
      if (of.metric === "P95") judge.observe({ slice, latencyMs: isBad ? 2 * budgetMs : 1, error: false });
      else judge.observe({ slice, latencyMs: null, error: isBad });
    }
  }
  return judge;
}

function gateBefore(of: Case, from: number, windowMs: number, slices: number): PastGate | null {
  const partMs = pastPartMs(windowMs, secondsAPoll * 1_000);
  const inPart = (partMs / 60_000) * POLLS_A_MINUTE;
  const parts = Math.min(MOST_PARTS, Math.floor(from / inPart));
  if (parts === 0) return null;
  const summed = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: parts }, (_, i) => {
      const at = from - (parts - i) * inPart;
      return values.subarray(at, at + inPart).reduce((sum, one) => sum + one, 0);
    });
  const id = of.metric === "P95" ? ("p95" as const) : ("error-rate" as const);
  const past: Past = { partMs, rates: { [id]: { n: summed(of.n), k: summed(of.bad) } } };
  return new PastGate(past, [{ id, allowedRate: of.allowedRate }], { windowMs, slices, alphaFail: 0.01 });
}

/** Of each minute that has requests the share of bad ones. */
function rates({ n, bad }: Window): number[] {
  return Array.from({ length: Math.floor(n.length / POLLS_A_MINUTE) }, (_, i) => {
    const sum = (values: readonly number[]): number =>
      values.slice(i * POLLS_A_MINUTE, (i + 1) * POLLS_A_MINUTE).reduce((all, one) => all + one, 0);
    return { all: sum(n), k: sum(bad) };
  }).flatMap(({ all, k }) => (all === 0 ? [] : [k / all]));
}
