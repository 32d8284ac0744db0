import { type BudgetId, MOST_PARTS, type Past, pastPartMs } from "../../checks/past.ts";
import { latencyBudgets } from "../../checks/request-budgets.ts";
import { countsAsError } from "../../checks/tally.ts";
import type { Settings } from "../../inputs/settings.ts";
import type { SeenTraffic } from "../../checks/traffic.ts";
import type { Window } from "../../sources/window-reader.ts";
import type { RequestObservation } from "../../sources/observation.ts";

interface Counted {
  /** Index into the columns, by the part of time. */
  parts: Map<number, number>;
  /** For each budget requests and bad ones, by index. */
  columns: { n: number[]; k: number[] }[];
}

/**
 * What a service's users got over all of the time that the files hold, by equal parts of it: counts alone, so that a year is a
 * few megabytes. From it each window takes its past.
 */
export class PastCounts {
  readonly #settings: Settings;
  readonly #partMs: number;
  readonly #budgets: readonly { id: BudgetId; budgetMs: number }[];
  readonly #counted = new Map<string, Counted>();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#partMs = pastPartMs(settings.windowMs, settings.intervalMs);
    this.#budgets = latencyBudgets(settings.p95BudgetMs, settings.quantileBudgets);
  }

  /** @param log of a service: requests of different logs are different counts. */
  add(log: string, seen: RequestObservation): void {
    const { columns, parts } = this.#of(log);
    const part = Math.floor(seen.startedAt / this.#partMs);
    let index = parts.get(part);
    if (index === undefined) {
      index = parts.size;
      parts.set(part, index);
      for (const { n, k } of columns) {
        n.push(0);
        k.push(0);
      }
    }
    count(columns[0], index, countsAsError(seen, this.#settings.errorStatus));
    const { latencyMs } = seen;
    for (let i = 0; i < this.#budgets.length; i += 1) {
      const budgetMs = this.#budgets[i]?.budgetMs ?? Infinity;
      count(columns[i + 1], index, latencyMs === null ? null : latencyMs > budgetMs);
    }
  }

  /** All that is wholly before this time, epoch ms. Null: nothing is, or no past is asked for. */
  before(log: string, at: number): Past | null {
    const { pastMs } = this.#settings;
    const counted = this.#counted.get(log);
    if (pastMs === undefined || counted === undefined) return null;
    const end = Math.floor(at / this.#partMs);
    const inTime = [...counted.parts.keys()].filter((part) => part < end);
    if (inTime.length === 0) return null;
    const oldest = Math.max(
      inTime.reduce((a, b) => Math.min(a, b)),
      end - MOST_PARTS,
      end - Math.ceil(pastMs / this.#partMs),
    );
    if (oldest >= end) return null;
    const rates = Object.fromEntries(
      ["error-rate" as const, ...this.#budgets.map(({ id }) => id)].map((id, i) => {
        const n = Array.from({ length: end - oldest }, () => 0);
        const k = [...n];
        for (let part = oldest; part < end; part += 1) {
          const index = counted.parts.get(part);
          if (index === undefined) continue;
          n[part - oldest] = counted.columns[i]?.n[index] ?? 0;
          k[part - oldest] = counted.columns[i]?.k[index] ?? 0;
        }
        return [id, { n, k }];
      }),
    );
    return { partMs: this.#partMs, until: end * this.#partMs, rates };
  }

  /** All of the service's requests, of whichever revision, in the parts that lie wholly in a time; and how long these are. */
  within(log: string, { from, to }: Window): Pick<SeenTraffic, "seen" | "forMs"> {
    const counted = this.#counted.get(log);
    const [first, end] = [Math.ceil(from / this.#partMs), Math.floor(to / this.#partMs)];
    let seen = 0;
    for (let part = first; part < end; part += 1) {
      const index = counted?.parts.get(part);
      if (index !== undefined) seen += counted?.columns[0]?.n[index] ?? 0;
    }
    return { seen, forMs: Math.max(0, end - first) * this.#partMs };
  }

  #of(log: string): Counted {
    let counted = this.#counted.get(log);
    if (counted === undefined) {
      counted = {
        parts: new Map(),
        columns: Array.from({ length: 1 + this.#budgets.length }, () => ({ n: [], k: [] })),
      };
      this.#counted.set(log, counted);
    }
    return counted;
  }
}

/** @param bad null: nobody knows, so that it is of no past. */
function count(column: Counted["columns"][number] | undefined, index: number, bad: boolean | null): void {
  if (bad === null || column === undefined) return;
  column.n[index] = (column.n[index] ?? 0) + 1;
  if (bad) column.k[index] = (column.k[index] ?? 0) + 1;
}
