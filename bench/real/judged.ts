import type { Past } from "../../src/checks/past.ts";
import { MOST_PARTS, pastPartMs } from "../../src/checks/past.ts";
import { PastGate } from "../../src/checks/past-gate.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { partsOfWindow } from "../../src/run/request-counts.ts";
import type { Random } from "../decisions/random.ts";
import { counter, kayenta, naive, POLLS_A_MINUTE, spent, type Window } from "../decisions/rules.ts";
import { spending } from "../decisions/spending.ts";
import { type Case, SLICES_A_MINUTE, SLICES_A_POLL } from "./cases.ts";

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
const secondsASlice = 60 / SLICES_A_MINUTE;
const budgetMs = 1_000;
/** Entries of so many last seconds are no evidence yet: a request of two seconds, and two of delivery. */
const secondsUnseen = 4;

/** One window of a case, as it was and with each fault put upon it. */
export function judgeWindow(of: Case, from: number, minutes: number, random: Random): Judged[] {
  const slices = minutes * SLICES_A_MINUTE;
  const cut = (values: Float64Array, at: number): number[] => Array.from(values.subarray(Math.max(0, at), at + slices));
  const n = cut(of.n, from);
  const before = byPolls({ n: cut(of.n, from - slices), bad: cut(of.bad, from - slices) });
  const windowMs = minutes * 60_000;
  let gate: PastGate | null | undefined;
  const gateOf = (): PastGate | null => (gate === undefined ? (gate = gateBefore(of, from, windowMs)) : gate);
  const upper = spending(byPolls({ n, bad: n }).n, of.allowedRate, 0.01, "upper");
  return faults.map((times) => {
    const wanted = Math.min(0.95, times * of.allowedRate);
    const more = times === 1 ? 0 : Math.max(0, (wanted - of.ownRate) / (1 - of.ownRate));
    const bad = cut(of.bad, from).map((k, i) => k + random.binomial((n[i] ?? 0) - k, more));
    const window = byPolls({ n, bad });
    const alone = ours(of, { n, bad }, windowMs, null);
    const above = (all: number, k: number): boolean => k > of.allowedRate * all;
    return {
      // A past only ever takes a fail back.
      ours: alone === Infinity || gateOf() === null ? alone : ours(of, { n, bad }, windowMs, gateOf()),
      "ours, without a past": alone,
      naive: naive(window, above, 1).failed * secondsAPoll,
      Argo: counter(window, above, 4).failed * secondsAPoll,
      Flagger: counter(window, above, 5).failed * secondsAPoll,
      Kayenta: kayenta(rates(window), rates(before), window.n.length).failed * secondsAPoll,
      "alpha-spending": spent(window, upper, []).failed * secondsAPoll,
    };
  });
}

/**
 * A total outage that begins within the middle third of a window: how many seconds later the job ends, beside the past and
 * without it. Infinity: not for that.
 */
export function secondsToOutage(of: Case, from: number, minutes: number, random: Random): Record<PassingRule, number> {
  const slices = minutes * SLICES_A_MINUTE;
  const begin = Math.floor((slices / 3) * (1 + random.uniform()));
  const n = Array.from(of.n.subarray(from, from + slices));
  const bad = Array.from(of.bad.subarray(from, from + slices), (k, i) => (i < begin ? k : (n[i] ?? 0)));
  const windowMs = minutes * 60_000;
  const after = (gate: PastGate | null): number => {
    const at = ours(of, { n, bad }, windowMs, gate) - begin * secondsASlice;
    return at > 0 ? at : Infinity;
  };
  return { ours: after(gateBefore(of, from, windowMs)), "ours, without a past": after(null) };
}

/** Does each pass it as it was, at the window's end? A rule that cannot leave a window open passes what it does not fail. */
export function passesWindow(of: Case, from: number, minutes: number): Record<PassingRule, boolean> {
  const slices = minutes * SLICES_A_MINUTE;
  const cut = (values: Float64Array): number[] => Array.from(values.subarray(from, from + slices));
  const window = { n: cut(of.n), bad: cut(of.bad) };
  const windowMs = minutes * 60_000;
  const passes = (gate: PastGate | null): boolean => {
    const judge = observed(of, window, windowMs, gate);
    const findings = judge.findings({ kind: "ended", afterMs: windowMs, throughSlice: keptSlices(windowMs) - 1 });
    return findings[of.metric === "P95" ? 1 : 0]?.decision === "pass";
  };
  return { ours: passes(gateBefore(of, from, windowMs)), "ours, without a past": passes(null) };
}

/** By so many slices the product keeps the evidence of such a window. */
function keptSlices(windowMs: number): number {
  return partsOfWindow(windowMs, secondsAPoll * 1_000).slices;
}

function judgeOf(of: Case, windowMs: number, slices: number): RequestJudge {
  const errorRateBudget = of.metric === "P95" ? 0.5 : of.allowedRate;
  return new RequestJudge({ errorRateBudget, p95BudgetMs: budgetMs, slices, windowMs });
}

/** The product's own judge, poll by poll. */
function ours(of: Case, window: Window, windowMs: number, gate: PastGate | null): number {
  const slices = keptSlices(windowMs);
  const judge = observed(of, window, windowMs, gate);
  for (let at = secondsAPoll; at * 1_000 <= windowMs; at += secondsAPoll) {
    const through = Math.floor(((at - secondsUnseen) * 1_000 * slices) / windowMs) - 1;
    if (judge.look(through).breached) return at;
  }
  const findings = judge.findings({ kind: "ended", afterMs: windowMs, throughSlice: slices - 1 });
  return findings.some(({ decision }) => decision === "fail") ? windowMs / 1_000 : Infinity;
}

function observed(of: Case, { n, bad }: Window, windowMs: number, gate: PastGate | null): RequestJudge {
  const slices = keptSlices(windowMs);
  const judge = judgeOf(of, windowMs, slices);
  judge.know(gate);
  for (const [at, all] of n.entries()) {
    const slice = Math.floor((at * slices) / n.length);
    for (let i = 0; i < all; i += 1) {
      const isBad = i < (bad[at] ?? 0);
      if (of.metric === "P95") judge.observe({ slice, latencyMs: isBad ? 2 * budgetMs : 1, error: false });
      else judge.observe({ slice, latencyMs: null, error: isBad });
    }
  }
  return judge;
}

function gateBefore(of: Case, from: number, windowMs: number): PastGate | null {
  const partMs = pastPartMs(windowMs, secondsAPoll * 1_000);
  const inPart = (partMs / 60_000) * SLICES_A_MINUTE;
  const parts = Math.min(MOST_PARTS, Math.floor(from / inPart));
  if (parts === 0) return null;
  const summed = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: parts }, (_, i) => {
      const at = from - (parts - i) * inPart;
      return values.subarray(at, at + inPart).reduce((sum, one) => sum + one, 0);
    });
  const id = of.metric === "P95" ? ("p95" as const) : ("error-rate" as const);
  const past: Past = {
    partMs,
    until: (from * 60_000) / SLICES_A_MINUTE,
    rates: { [id]: { n: summed(of.n), k: summed(of.bad) } },
  };
  return new PastGate(past, [{ id, allowedRate: of.allowedRate }], {
    from: past.until,
    windowMs,
    slices: keptSlices(windowMs),
    alphaFail: 0.01,
  });
}

/** What the other rules see. */
function byPolls({ n, bad }: Window): Window {
  const summed = (values: readonly number[]): number[] =>
    Array.from({ length: Math.floor(values.length / SLICES_A_POLL) }, (_, i) =>
      values.slice(i * SLICES_A_POLL, (i + 1) * SLICES_A_POLL).reduce((sum, one) => sum + one, 0),
    );
  return { n: summed(n), bad: summed(bad) };
}

/** Of each minute that has requests the share of bad ones. */
function rates({ n, bad }: Window): number[] {
  return Array.from({ length: Math.floor(n.length / POLLS_A_MINUTE) }, (_, i) => {
    const sum = (values: readonly number[]): number =>
      values.slice(i * POLLS_A_MINUTE, (i + 1) * POLLS_A_MINUTE).reduce((all, one) => all + one, 0);
    return { all: sum(n), k: sum(bad) };
  }).flatMap(({ all, k }) => (all === 0 ? [] : [k / all]));
}
