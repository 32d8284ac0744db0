import { type LatencyUnit, unitsAMs } from "../../inputs/latency-unit.ts";

/** The logarithm of a ratio is counted by steps of a fiftieth: a factor of 1.047. */
const stepsADecade = 50;
const mostDecades = 10;

/** What a unit that is not the declared one would make of the ratio: the request log's latency over the app's. */
export interface Mismatch {
  /** What the values seem to be in. */
  seems: LatencyUnit;
  declared: LatencyUnit;
  /** So many requests, by their traces, say so. 0: the two distributions do. */
  traces: number;
}

/** Fewer say nothing. */
const fewest = 5;
/** So many of them must say the same. */
const agreeing = 0.8;
/** The app measures inside of what Cloud Run does, so that the ratio is hardly below the factor, and above it by what is beside. */
const below = 0.15;
const above = 0.85;
/** With quick requests what is beside them is most of their time; a true factor is then still steady. */
const quickMs = 20;
const steadyDecades = 0.1;

/** How the app's latencies lie beside Cloud Run's of the same requests. */
export class LatencyRatios {
  readonly #counts = new Map<number, number>();
  #n = 0;
  #cloudMs = 0;

  add(appMs: number, cloudMs: number): void {
    if (!(appMs > 0 && cloudMs > 0)) return;
    const decades = Math.max(-mostDecades, Math.min(mostDecades, Math.log10(cloudMs / appMs)));
    const step = Math.round(decades * stepsADecade);
    this.#counts.set(step, (this.#counts.get(step) ?? 0) + 1);
    this.#n += 1;
    this.#cloudMs += cloudMs;
  }

  addAll(other: LatencyRatios): void {
    for (const [step, count] of other.#counts) this.#counts.set(step, (this.#counts.get(step) ?? 0) + count);
    this.#n += other.#n;
    this.#cloudMs += other.#cloudMs;
  }

  get n(): number {
    return this.#n;
  }

  /** Null: nothing speaks for another unit than the declared one. */
  mismatch(declared: LatencyUnit): Mismatch | null {
    if (this.#n < fewest) return null;
    const thousands = thousandsOf(this.#quantile(0.5));
    const seems = unitFor(declared, thousands);
    if (seems === null) return null;
    let agree = 0;
    for (const [step, count] of this.#counts) if (thousandsOf(step / stepsADecade) === thousands) agree += count;
    const steady = this.#quantile(0.75) - this.#quantile(0.25) <= steadyDecades;
    const long = this.#cloudMs / this.#n >= quickMs;
    return agree >= agreeing * this.#n && (long || steady) ? { seems, declared, traces: this.#n } : null;
  }

  /** In decades. */
  #quantile(q: number): number {
    let left = q * this.#n;
    for (const [step, count] of [...this.#counts].toSorted(([a], [b]) => a - b)) {
      left -= count;
      if (left <= 0) return step / stepsADecade;
    }
    return 0;
  }
}

/** Quantiles of the two logs, or of the app's and Monitoring's, where no trace joins their requests. */
export interface Spread {
  p50Ms: number;
  p95Ms: number;
  n: number;
}

/** Fewer requests have no P95 to speak of. */
const fewestForSpread = 40;

/** By the distributions alone: both quantiles must be off by the same factor, for which no difference of kind will do. */
export function mismatchOfSpreads(app: Spread, cloud: Spread, declared: LatencyUnit): Mismatch | null {
  if (Math.min(app.n, cloud.n) < fewestForSpread || !(app.p50Ms > 0 && app.p95Ms > 0)) return null;
  // As near to the factor as a request's own two latencies: a log of slow ones alone is off by less, and by anything.
  const [half, tail] = [cloud.p50Ms / app.p50Ms, cloud.p95Ms / app.p95Ms].map((ratio) =>
    thousandsOf(Math.log10(ratio)),
  );
  if (half === undefined || half !== tail) return null;
  const seems = unitFor(declared, half);
  return seems === null ? null : { seems, declared, traces: 0 };
}

/** So many times a thousand; NaN: it is near none. */
function thousandsOf(decades: number): number {
  const nearest = Math.round((decades - (above - below) / 2) / 3);
  const off = decades - 3 * nearest;
  return off >= -below - 1e-9 && off <= above + 1e-9 ? nearest : Number.NaN;
}

/** The unit whose values, read as the declared one, come out 1000^thousands too small. Null: there is none, or it is the declared one. */
function unitFor(declared: LatencyUnit, thousands: number): LatencyUnit | null {
  if (thousands === 0 || Number.isNaN(thousands)) return null;
  const wanted = unitsAMs[declared] / 1000 ** thousands;
  const units = Object.keys(unitsAMs) as LatencyUnit[];
  return units.find((unit) => Math.abs(Math.log10(unitsAMs[unit] / wanted)) < 0.1) ?? null;
}
