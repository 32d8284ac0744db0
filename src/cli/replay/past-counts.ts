import { type BudgetId, MOST_PARTS, type Past, pastPartMs } from "../../checks/past.ts";
import { latencyBudgets } from "../../checks/request-budgets.ts";
import { countsAsError } from "../../checks/tally.ts";
import type { Settings } from "../../inputs/settings.ts";
import type { SeenTraffic } from "../../checks/traffic.ts";
import type { Window } from "../../sources/window-reader.ts";
import type { RequestObservation } from "../../sources/observation.ts";

/**
 * What a service's users got by one of its logs over all of the time that the files hold, by equal parts of it: counts alone,
 * so that a year is a few megabytes. From it each window takes its past.
 */
export class PastCounts {
  readonly #settings: Settings;
  readonly #partMs: number;
  readonly #budgets: readonly { id: BudgetId; budgetMs: number }[];
  /** By part of time: requests and bad ones by their status, then by each budget. */
  readonly #counted = new Map<number, number[]>();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#partMs = pastPartMs(settings.windowMs, settings.intervalMs);
    this.#budgets = latencyBudgets(settings.p95BudgetMs, settings.quantileBudgets);
  }

  add(seen: RequestObservation): void {
    const { startedAt, latencyMs } = seen;
    const part = Math.floor(startedAt / this.#partMs);
    let counts = this.#counted.get(part);
    if (counts === undefined) {
      counts = Array<number>(2 + 2 * this.#budgets.length).fill(0);
      this.#counted.set(part, counts);
    }
    count(counts, 0, countsAsError(seen, this.#settings.errorStatus));
    let which = 1;
    for (const { budgetMs } of this.#budgets) count(counts, which++, latencyMs === null ? null : latencyMs > budgetMs);
  }

  /** All that is wholly before this time, epoch ms. Null: nothing is, or no past is asked for. */
  before(at: number): Past | null {
    const { pastMs } = this.#settings;
    if (pastMs === undefined) return null;
    const end = Math.floor(at / this.#partMs);
    const first = [...this.#counted.keys()].reduce((a, b) => Math.min(a, b), end);
    const oldest = Math.max(first, end - MOST_PARTS, end - Math.ceil(pastMs / this.#partMs));
    if (oldest >= end) return null;
    const column = (index: number): number[] =>
      Array.from({ length: end - oldest }, (_, i) => this.#counted.get(oldest + i)?.[index] ?? 0);
    const ids = ["error-rate" as const, ...this.#budgets.map(({ id }) => id)];
    const rates = ids.map((id, i) => [id, { n: column(2 * i), k: column(2 * i + 1) }]);
    return { partMs: this.#partMs, until: end * this.#partMs, rates: Object.fromEntries(rates) as Past["rates"] };
  }

  /** All of the service's requests, of whichever revision, in the parts that lie wholly in a time; and how long these are. */
  within({ from, to }: Window): Pick<SeenTraffic, "seen" | "forMs"> {
    const [first, end] = [Math.ceil(from / this.#partMs), Math.floor(to / this.#partMs)];
    let seen = 0;
    for (let part = first; part < end; part += 1) seen += this.#counted.get(part)?.[0] ?? 0;
    return { seen, forMs: Math.max(0, end - first) * this.#partMs };
  }
}

/** @param bad null: nobody knows, so that it is of no past. */
function count(counts: number[], which: number, bad: boolean | null): void {
  if (bad === null) return;
  const [n, k] = [2 * which, 2 * which + 1];
  counts[n] = (counts[n] ?? 0) + 1;
  if (bad) counts[k] = (counts[k] ?? 0) + 1;
}
