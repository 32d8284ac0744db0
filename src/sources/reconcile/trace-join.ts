import { LatencyRatios } from "./latency-ratio.ts";
import type { AppLine, CloudRequest, TraceKey } from "./seen-requests.ts";

/** So many requests of Cloud Run's log, and how many of them the app's log has too. */
export interface Found {
  n: number;
  found: number;
}

/** Requests of one kind, by how they ended. */
export interface RouteFound {
  ok: Found;
  failed: Found;
  /** Slower than each latency budget, P95's first. */
  slow: Found[];
  /** By the part of the time in which they ended. */
  parts: Found[];
}

/** What both logs say of the same requests, each of whose entries have been awaited. */
export interface Joined {
  /** Users' requests of Cloud Run's log. */
  routes: Map<string, RouteFound>;
  /** Requests that stand in both logs, and the app's entries of them. */
  pairs: number;
  lines: number;
  /** Of the pairs, those that Cloud Run's log shows to be no user's. */
  notUsers: number;
  /** Requests of Cloud Run's log that share their trace with another one: nobody can tell whose the app's entries are. */
  shared: number;
  /** Traces of the app's that Cloud Run's log does not have. */
  appOnly: number;
  ratios: LatencyRatios;
  /** Of pairs with both statuses: failed by Cloud Run's alone, by the app's alone. */
  statuses: { n: number; cloudFails: number; appFails: number };
  /** Of pairs with both latencies, by each budget: slower than it. */
  slow: { budgetMs: number; n: number; cloud: number; app: number }[];
}

export interface JoinPlan {
  /** Of the window, epoch ms, half open. */
  from: number;
  to: number;
  /** The P95 budget first. */
  budgetsMs: readonly [number, ...number[]];
}

interface Trace {
  requests: CloudRequest[];
  lines: AppLine[];
  /** When its first request or entry began, epoch ms. */
  firstAt: number;
  /** Of all that is known of it, epoch ms. */
  lastAt: number;
}

const mostOpen = 20_000;
const mostRoutes = 200;
const otherRoutes = "…";
export const joinParts = 60;

/** A request that began before the window has its entry outside of it: what ended so soon after its start proves nothing. */
const edgeMs = 10_000;

/**
 * Where a smaller sample goes on, a request that was read before may have its other entry after: it is not in the sample any
 * more, though it stands in the log. So of what ended shortly before, nothing is said: of a share of the window at most.
 */
const unsureMs = 60_000;
const unsureShare = 0.1;
const unsureAtLeastMs = 2_000;

/**
 * Requests of both logs, joined by their traces. What is missing may still come, so each trace stays open for a while and is
 * looked at anew; then it is added up and forgotten, so that the memory is bounded for a window of any length.
 */
export class TraceJoin {
  readonly #plan: JoinPlan;
  readonly #open = new Map<TraceKey, Trace>();
  readonly #closed: Joined;
  readonly #edge: number;
  readonly #unsureMs: number;
  #cuts: readonly number[] = [];

  constructor(plan: JoinPlan) {
    this.#plan = plan;
    this.#closed = emptyJoin(plan.budgetsMs);
    const windowMs = plan.to - plan.from;
    this.#edge = plan.from + Math.min(edgeMs, windowMs / 4);
    this.#unsureMs = Math.max(unsureAtLeastMs, Math.min(unsureMs, windowMs * unsureShare));
  }

  /** @param cuts times at which the sample that is read became a smaller one, epoch ms. */
  sampledAnew(cuts: readonly number[]): void {
    this.#cuts = cuts;
  }

  request(request: CloudRequest): void {
    if (request.trace === null || request.refused) return;
    const trace = this.#traceOf(request.trace);
    trace.requests.push(request);
    trace.firstAt = Math.min(trace.firstAt, request.startedAt);
    trace.lastAt = Math.max(trace.lastAt, request.endedAt);
  }

  line(line: AppLine): void {
    if (line.trace === null) return;
    const trace = this.#traceOf(line.trace);
    trace.lines.push(line);
    trace.firstAt = Math.min(trace.firstAt, line.startedAt);
    trace.lastAt = Math.max(trace.lastAt, line.at);
  }

  /** @param before of requests that ended before, all entries have come. Epoch ms. */
  joined(before: number): Joined {
    const joined = emptyJoin(this.#plan.budgetsMs);
    addJoin(joined, this.#closed);
    for (const trace of this.#open.values()) if (trace.lastAt < before) this.#add(joined, trace);
    return joined;
  }

  /** Adds up what ended before this time: nothing of it is awaited any more. */
  close(before: number): void {
    for (const [id, trace] of this.#open) {
      if (trace.lastAt >= before) continue;
      this.#add(this.#closed, trace);
      this.#open.delete(id);
    }
  }

  #traceOf(id: TraceKey): Trace {
    let trace = this.#open.get(id);
    if (trace !== undefined) return trace;
    trace = { requests: [], lines: [], firstAt: Infinity, lastAt: -Infinity };
    this.#open.set(id, trace);
    const [oldest] = this.#open.size > mostOpen ? this.#open : [];
    if (oldest !== undefined) {
      this.#add(this.#closed, oldest[1]);
      this.#open.delete(oldest[0]);
    }
    return trace;
  }

  #add(joined: Joined, trace: Trace): void {
    const { requests, lines } = trace;
    const unsure = this.#isUnsure(trace);
    const [request, ...others] = requests;
    if (request === undefined) {
      if (!unsure && lines.some(({ at, startedAt }) => at >= this.#edge && startedAt >= this.#plan.from))
        joined.appOnly += 1;
      return;
    }
    if (others.length > 0) {
      joined.shared += requests.length;
      return;
    }
    const user = request.user && request.endedAt < this.#plan.to;
    if (user && !unsure) this.#count(joined, request, lines.length > 0);
    const [line, ...further] = lines;
    if (line === undefined) return;
    joined.pairs += 1;
    joined.lines += lines.length;
    if (!request.user) joined.notUsers += 1;
    else compare(joined, request, mergedLine([line, ...further]));
  }

  #isUnsure({ firstAt, lastAt }: Trace): boolean {
    return this.#cuts.some((at) => firstAt <= at && at <= lastAt + this.#unsureMs);
  }

  #count(joined: Joined, { route, error, latencyMs, endedAt }: CloudRequest, found: boolean): void {
    const { from, to, budgetsMs } = this.#plan;
    const counts = routeIn(joined.routes, route, budgetsMs.length);
    const slow = latencyMs === null ? [] : counts.slow.filter((_, i) => latencyMs > (budgetsMs[i] ?? Infinity));
    const part = counts.parts[Math.min(joinParts - 1, Math.floor(((endedAt - from) / (to - from)) * joinParts))];
    for (const one of [error === true ? counts.failed : counts.ok, ...slow, part]) {
      if (one === undefined) continue;
      one.n += 1;
      if (found) one.found += 1;
    }
  }
}

/**
 * A request's several entries: it took as long as the longest of them says, and ended as the last one does that says how. `ended`
 * may tell no more than the last one.
 */
export function mergedOf<T extends Pick<AppLine, "at" | "latencyMs">>(
  lines: readonly [T, ...T[]],
  tells: (line: T) => boolean,
): { last: T; ended: T; latencyMs: number | null } {
  const byEnd = lines.toSorted((a, b) => a.at - b.at);
  const last = byEnd.at(-1) ?? lines[0];
  const longest = Math.max(...lines.map(({ latencyMs }) => latencyMs ?? -1));
  return { last, ended: byEnd.findLast(tells) ?? last, latencyMs: longest < 0 ? null : longest };
}

function mergedLine(lines: readonly [AppLine, ...AppLine[]]): AppLine {
  const { last, ended, latencyMs } = mergedOf(lines, ({ error }) => error !== null);
  return { ...last, latencyMs, error: ended.error };
}

function compare(joined: Joined, request: CloudRequest, line: AppLine): void {
  if (request.error !== null && line.error !== null) {
    joined.statuses.n += 1;
    if (request.error && !line.error) joined.statuses.cloudFails += 1;
    if (line.error && !request.error) joined.statuses.appFails += 1;
  }
  if (request.latencyMs === null || line.latencyMs === null) return;
  joined.ratios.add(line.latencyMs, request.latencyMs);
  for (const one of joined.slow) {
    one.n += 1;
    if (request.latencyMs > one.budgetMs) one.cloud += 1;
    if (line.latencyMs > one.budgetMs) one.app += 1;
  }
}

function routeIn(routes: Map<string, RouteFound>, name: string, budgets: number): RouteFound {
  const key = routes.has(name) || routes.size < mostRoutes ? name : otherRoutes;
  let counts = routes.get(key);
  if (counts === undefined) {
    const none = (): Found => ({ n: 0, found: 0 });
    const some = (length: number): Found[] => Array.from({ length }, none);
    counts = { ok: none(), failed: none(), slow: some(budgets), parts: some(joinParts) };
    routes.set(key, counts);
  }
  return counts;
}

function emptyJoin(budgetsMs: readonly number[]): Joined {
  return {
    routes: new Map(),
    pairs: 0,
    lines: 0,
    notUsers: 0,
    shared: 0,
    appOnly: 0,
    ratios: new LatencyRatios(),
    statuses: { n: 0, cloudFails: 0, appFails: 0 },
    slow: budgetsMs.map((budgetMs) => ({ budgetMs, n: 0, cloud: 0, app: 0 })),
  };
}

function addJoin(sum: Joined, more: Joined): void {
  for (const [route, counts] of more.routes) {
    const its = routeIn(sum.routes, route, counts.slow.length);
    for (const key of ["ok", "failed"] as const) addFound(its[key], counts[key]);
    for (const [i, slow] of counts.slow.entries()) addFound(its.slow[i], slow);
    for (const [i, part] of counts.parts.entries()) addFound(its.parts[i], part);
  }
  for (const key of ["pairs", "lines", "notUsers", "shared", "appOnly"] as const) sum[key] += more[key];
  sum.ratios.addAll(more.ratios);
  for (const key of ["n", "cloudFails", "appFails"] as const) sum.statuses[key] += more.statuses[key];
  for (const [i, one] of more.slow.entries()) {
    const its = sum.slow[i];
    if (its === undefined) continue;
    for (const key of ["n", "cloud", "app"] as const) its[key] += one[key];
  }
}

function addFound(sum: Found | undefined, more: Found): void {
  if (sum === undefined) return;
  sum.n += more.n;
  sum.found += more.found;
}
