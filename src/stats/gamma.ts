import { stirlingError } from "./binomial.ts";

/**
 * Q(a, x), the upper regularized incomplete gamma function: P(chi² with 2a degrees of freedom > 2x). Its series below
 * x = a + 1, its continued fraction above (DLMF 8.11.4 and 8.9.2, by Lentz's method). a > 0, x >= 0.
 */
export function upperGamma(a: number, x: number): number {
  const front = frontOf(a, x);
  return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
}

/** P(a, x), the lower one: the chance of `a` or more Poisson events with mean x, carried on between whole a. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = frontOf(a, x);
  return x < a + 1 ? front * series(a, x) : 1 - front * fraction(a, x);
}

/** P(Z > z) of a standard normal. */
export function normalUpper(z: number): number {
  const half = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 1 - half : half;
}

function frontOf(a: number, x: number): number {
  const lnGamma = stirlingError(a) + (a - 0.5) * Math.log(a) - a + 0.5 * Math.log(2 * Math.PI);
  return Math.exp(a * Math.log(x) - x - lnGamma);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 10_000; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
