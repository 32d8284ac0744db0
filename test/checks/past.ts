import type { Past } from "../../src/checks/past.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { budgetMs, ended, windowMs } from "./windows.ts";

/** Of so many bad ones in how many requests, part by part. */
export interface Minute {
  n: number;
  k: number;
}

export const slices = 40;

/** Quiet: one request in two hundred fails, by itself. */
export function quiet(draw: () => number, minutes: number, perMinute = 100, rate = 0.005): Minute[] {
  return Array.from({ length: minutes }, () => ({ n: perMinute, k: among(draw, perMinute, rate) }));
}

/** In clusters of up to twice `size`, each in one minute. */
export function bursty(draw: () => number, minutes: number, size = 20, perMinute = 100, rate = 0.005): Minute[] {
  const burst = (): number => Math.min(perMinute, 1 + Math.floor(draw() * 2 * size));
  return Array.from({ length: minutes }, () => ({
    n: perMinute,
    k: draw() < (perMinute * rate) / size ? burst() : 0,
  }));
}

export function among(draw: () => number, n: number, rate: number): number {
  let k = 0;
  for (let i = 0; i < n; i += 1) if (draw() < rate) k += 1;
  return k;
}

export function pastOf(minutes: readonly Minute[]): Past {
  const counts = { n: minutes.map(({ n }) => n), k: minutes.map(({ k }) => k) };
  return { partMs: 60_000, until: 0, rates: { "error-rate": counts } };
}

/** Ten minutes of forty slices; the bad ones of a minute come in its first slices, so that a burst is a burst. */
export function judged(window: readonly Minute[], past: Past | null): RequestJudge {
  const judge = new RequestJudge({ errorRateBudget: 0.01, p95BudgetMs: budgetMs, slices, windowMs });
  judge.know(past);
  for (const [minute, { n, k }] of window.entries()) {
    for (let i = 0; i < n; i += 1) {
      judge.observe({ slice: minute * 4 + Math.floor((4 * i) / n), latencyMs: 100, error: badAt(i, n, k) });
    }
  }
  return judge;
}

/** Spread evenly, but for a burst, which is at once. */
function badAt(i: number, n: number, k: number): boolean {
  return k >= 15 ? i < k : Math.floor(((i + 1) * k) / n) > Math.floor((i * k) / n);
}

export const errorsOf = (window: readonly Minute[], past: Past | null) =>
  judged(window, past).findings(ended(slices))[0];
