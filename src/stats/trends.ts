import { normalUpper } from "./gamma.ts";

/** Up to so many values the chance is counted exactly; beyond it the normal approximation is good. */
const MOST_EXACT = 10;
/** A rise is worth a warning at this chance of it without a trend: four rising weeks have 1/24, and cannot have less. */
const WARN_LEVEL = 0.05;

/** One figure of one run, day or week. `at` in any unit of time. */
export interface TrendPoint {
  at: number;
  value: number;
}

export interface Trend {
  n: number;
  /** Mann–Kendall's S: pairs that rise less pairs that fall. */
  s: number;
  /** The chance, 0..1, of an S this high or higher without a trend. */
  p: number;
  /** Theil–Sen: the median rise, in the value's unit for each unit of `at`. */
  slope: number;
  /** When the trend's line reaches the budget, in the unit of `at`; the last point's time where it already has. Null: never. */
  crossesAt: number | null;
  /** Is the rise worth a warning? */
  rising: boolean;
}

/**
 * Where is a figure going? Null: fewer than two points, or all at one time. Points in any order; equal times count in neither
 * direction of the slope. @param budget null: it goes nowhere in particular.
 */
export function trendOf(points: readonly TrendPoint[], budget: number | null): Trend | null {
  const inOrder = points.toSorted((a, b) => a.at - b.at);
  const last = inOrder.at(-1);
  const slope = theilSen(inOrder);
  if (last === undefined || slope === null) return null;
  const { s, p } = mannKendall(inOrder.map(({ value }) => value));
  // The line through the medians: as robust as its slope.
  const level = median(inOrder.map(({ at, value }) => value - slope * (at - last.at)));
  const crossesAt =
    budget === null ? null : level >= budget ? last.at : slope > 0 ? last.at + (budget - level) / slope : null;
  return { n: inOrder.length, s, p, slope, crossesAt, rising: p <= WARN_LEVEL && slope > 0 };
}

/**
 * Mann–Kendall's test, one-sided upward: S and the chance of S or higher if every order of the values is equally likely.
 * Exact for up to ten values, ties included; beyond it normal, with the ties' variance and a correction for continuity
 * (Kendall, Rank Correlation Methods, 1975).
 */
export function mannKendall(values: readonly number[]): { s: number; p: number } {
  const n = values.length;
  let s = 0;
  for (const [i, value] of values.entries()) {
    for (const later of values.slice(i + 1)) s += Math.sign(later - value);
  }
  const ties = tieSizes(values);
  if (n <= MOST_EXACT) return { s, p: exactChance(n, ties, s) };
  const spread = (size: number): number => size * (size - 1) * (2 * size + 5);
  const variance = (spread(n) - ties.reduce((sum, size) => sum + spread(size), 0)) / 18;
  return { s, p: variance === 0 ? 1 : normalUpper((s - 1) / Math.sqrt(variance)) };
}

/** The median of all pairs' slopes. Null: no two points differ in time. */
export function theilSen(points: readonly TrendPoint[]): number | null {
  const slopes: number[] = [];
  for (const [i, a] of points.entries()) {
    for (const b of points.slice(i + 1)) if (b.at !== a.at) slopes.push((b.value - a.value) / (b.at - a.at));
  }
  return slopes.length === 0 ? null : median(slopes);
}

/** Of at least one value; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** How often each value occurs. */
export function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/**
 * Orders by their number of inversions: the coefficients of [n]!_q, divided by those within each tie (MacMahon's
 * q-multinomial). S is all untied pairs less two for each inversion.
 */
function exactChance(n: number, ties: readonly number[], s: number): number {
  let orders = [1];
  for (let size = 2; size <= n; size += 1) orders = timesRun(orders, size);
  for (const tie of ties) for (let size = 2; size <= tie; size += 1) orders = overRun(orders, size);
  const untied = orders.length - 1;
  const all = orders.reduce((sum, count) => sum + count, 0);
  return orders.slice(0, Math.floor((untied - s) / 2) + 1).reduce((sum, count) => sum + count, 0) / all;
}

/** Times 1 + q + … + q^(size − 1). */
function timesRun(polynomial: readonly number[], size: number): number[] {
  const product: number[] = [];
  for (const [i, coefficient] of polynomial.entries()) {
    for (let j = i; j < i + size; j += 1) product[j] = (product[j] ?? 0) + coefficient;
  }
  return product;
}

/** Divided by it, without remainder. */
function overRun(polynomial: readonly number[], size: number): number[] {
  const quotient: number[] = [];
  for (let i = 0; i < polynomial.length - size + 1; i += 1) {
    const carried = quotient.slice(Math.max(0, i - size + 1)).reduce((sum, one) => sum + one, 0);
    quotient.push((polynomial[i] ?? 0) - carried);
  }
  return quotient;
}
