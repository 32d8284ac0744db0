import type { StatusRange } from "../inputs/settings.ts";
import type { RequestObservation } from "../sources/observation.ts";
import type { RequestFacts } from "../report/report.ts";
import { Latencies } from "./shown-latencies.ts";

/** Names come from the service: bounded in number and length, whatever it sends. */
const MOST_GROUPS = 10_000;
const LONGEST_GROUP = 200;
const OTHERS = "others";

const SHOWN_GROUPS = 50;
const SHOWN_SLOWEST = 10;
const MOST_PARTS = 60;

/** So many latencies are kept exactly for each group and each part of the timeline; beyond that within 1 %. */
const EXACT_IN_GROUP = 500;
const EXACT_IN_PART = 20_000;

export type TallyFacts = Pick<
  RequestFacts,
  "count" | "errors" | "refused" | "slow" | "unusable" | "byStatus" | "byGroup" | "moreGroups" | "slowest" | "timeline"
>;

export interface TallyPlan {
  /** Epoch ms. */
  startedAt: number;
  windowMs: number;
  p95BudgetMs: number;
  errorStatus: readonly StatusRange[];
  /** Equal parts of the window in the timeline; at most 60. */
  parts?: number;
}

/** Is this status an error? Null: it is no HTTP status (three digits, RFC 9110 §15), so nobody knows. */
export function isError(status: number | null, ranges: readonly StatusRange[]): boolean | null {
  if (!isStatus(status)) return null;
  return ranges.some(({ from, to }) => status >= from && status <= to);
}

/** Does this request count as an error? A refused one does under any status. Null: it has no usable status. */
export function countsAsError(
  { refused, status, failed }: Pick<RequestObservation, "refused" | "status" | "failed">,
  ranges: readonly StatusRange[],
): boolean | null {
  return failed ?? (refused ? true : isError(status, ranges));
}

interface Part {
  requests: number;
  errors: number;
  latencies: Latencies;
}

interface Group {
  count: number;
  errors: number;
  slow: number;
  latencies: Latencies;
}

/** What the report tells of users' requests besides the verdict. Its memory is bounded for any number of them. */
export class RequestTally {
  readonly #plan: TallyPlan;
  readonly #parts: Part[];
  readonly #statuses = new Map<number, number>();
  readonly #groups = new Map<string, Group>();
  #slowest: RequestFacts["slowest"] = [];
  #count = 0;
  #lastAt = -Infinity;
  #errors = 0;
  #refused = 0;
  #slow = 0;
  readonly #unusable = { missing: 0, notANumber: 0, negative: 0, noStatus: 0 };

  constructor(plan: TallyPlan) {
    this.#plan = plan;
    const length = Math.min(MOST_PARTS, Math.max(1, plan.parts ?? MOST_PARTS));
    this.#parts = Array.from({ length }, () => ({
      requests: 0,
      errors: 0,
      latencies: new Latencies(EXACT_IN_PART),
    }));
  }

  get count(): number {
    return this.#count;
  }

  /** Requests without a usable value, by why. */
  get unusable(): Readonly<TallyFacts["unusable"]> {
    return this.#unusable;
  }

  /** When the last of them started, epoch ms. -Infinity: there was none. */
  get lastAt(): number {
    return this.#lastAt;
  }

  get slow(): number {
    return this.#slow;
  }

  get errors(): number {
    return this.#errors;
  }

  add(request: RequestObservation): void {
    const { latencyMs, status, group } = request;
    const judged = countsAsError(request, this.#plan.errorStatus);
    const error = judged === true ? 1 : 0;
    const slow = latencyMs !== null && latencyMs > this.#plan.p95BudgetMs ? 1 : 0;

    this.#count += 1;
    this.#lastAt = Math.max(this.#lastAt, request.startedAt);
    this.#errors += error;
    this.#slow += slow;
    if (request.refused) this.#refused += 1;
    if (request.unusable !== null) this.#unusable[request.unusable] += 1;
    if (judged === null) this.#unusable.noStatus += 1;
    if (isStatus(status)) this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);

    const part = this.#partOf(request.startedAt);
    if (part !== undefined) {
      part.requests += 1;
      part.errors += error;
      if (latencyMs !== null) part.latencies.add(latencyMs);
    }
    if (group !== null) {
      const its = this.#groupOf(group);
      its.count += 1;
      its.errors += error;
      its.slow += slow;
      if (latencyMs !== null) its.latencies.add(latencyMs);
    }
    if (latencyMs !== null) this.#keepIfSlowest(request, latencyMs);
  }

  /** @param until epoch ms: parts of the timeline that begin then or later are left out. Default: the window's end. */
  facts(until = Infinity): TallyFacts {
    const groups = [...this.#groups].sort(([a, x], [b, y]) => y.count - x.count || compare(a, b));
    return {
      count: this.#count,
      errors: this.#errors,
      refused: this.#refused,
      slow: this.#slow,
      unusable: { ...this.#unusable },
      byStatus: [...this.#statuses]
        .map(([status, count]) => ({ status, count }))
        .sort((a, b) => b.count - a.count || a.status - b.status),
      byGroup: groups.slice(0, SHOWN_GROUPS).map(([group, { latencies, ...counts }]) => ({
        group,
        ...counts,
        p95Ms: latencies.quantile(0.95),
      })),
      moreGroups: Math.max(0, groups.length - SHOWN_GROUPS),
      slowest: this.#slowest.map((one) => ({ ...one })),
      timeline: this.#parts
        .map(({ requests, errors, latencies }, i) => ({
          at: this.#plan.startedAt + (i * this.#plan.windowMs) / this.#parts.length,
          requests,
          errors,
          p95Ms: latencies.quantile(0.95),
        }))
        .filter(({ at }) => at < until),
    };
  }

  /** Requests that started outside the window stand in its first or last part, so that the timeline adds up. */
  #partOf(startedAt: number): Part | undefined {
    const { length } = this.#parts;
    const i = Math.floor(((startedAt - this.#plan.startedAt) / this.#plan.windowMs) * length);
    return this.#parts[Math.min(length - 1, Math.max(0, i))];
  }

  /** Of a group by the name under which it is told. Null: none of its requests had a usable latency. */
  meanMsOf(group: string): number | null {
    return this.#groups.get(group)?.latencies.figures()?.meanMs ?? null;
  }

  #groupOf(name: string): Group {
    const short = name.length > LONGEST_GROUP ? cut(name) : name;
    const known = this.#groups.get(short);
    if (known !== undefined) return known;
    const key = this.#groups.size < MOST_GROUPS ? short : OTHERS;
    const group = this.#groups.get(key) ?? { count: 0, errors: 0, slow: 0, latencies: new Latencies(EXACT_IN_GROUP) };
    this.#groups.set(key, group);
    return group;
  }

  #keepIfSlowest({ at, status, group, trace }: RequestObservation, latencyMs: number): void {
    const least = this.#slowest.at(-1);
    const full = this.#slowest.length === SHOWN_SLOWEST;
    if (full && least !== undefined && bySlowness(least, { at, latencyMs }) <= 0) return;
    this.#slowest = [...this.#slowest, { at, latencyMs, status, group, trace }]
      .sort(bySlowness)
      .slice(0, SHOWN_SLOWEST);
  }
}

function isStatus(status: number | null): status is number {
  return status !== null && Number.isInteger(status) && status >= 100 && status <= 999;
}

/** Slowest first; of equally slow ones the earliest, so that the order of arrival does not matter. */
function bySlowness(a: { at: number; latencyMs: number }, b: { at: number; latencyMs: number }): number {
  return b.latencyMs - a.latencyMs || a.at - b.at;
}

/** Of two different names; the same in every language of the runner, which localeCompare is not. */
function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** By whole characters, into a string of its own: a plain slice would keep the long one in memory. */
function cut(name: string): string {
  return (
    Array.from(name.slice(0, 2 * LONGEST_GROUP))
      .slice(0, LONGEST_GROUP)
      .join("") + "…"
  );
}
