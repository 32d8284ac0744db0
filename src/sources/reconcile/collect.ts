import type { StatusRange } from "../../inputs/settings.ts";
import type { LatencyUnit } from "../../inputs/latency-unit.ts";
import { Buckets } from "../../stats/buckets.ts";
import type { CountedScope } from "./counts.ts";
import { type Counts, EndCounts, type Ended, sumOfCounts, totalOf } from "./end-counts.ts";
import type { Spread } from "./latency-ratio.ts";
import type { AppHeld, Held, MonitoringHeld, PlatformHeld } from "./held.ts";
import type { AppLine, CloudRequest } from "./seen-requests.ts";
import { fewestInMinute, shareInGap } from "./limits.ts";
import { TraceJoin } from "./trace-join.ts";

/** A minute of Monitoring's, of one revision. */
export interface MeteredMinute {
  /** Epoch ms: requests that ended in it. */
  from: number;
  to: number;
  counts: Counts;
}

export interface CollectorPlan {
  /** Epoch ms, half open. */
  window: { from: number; to: number };
  budgetsMs: readonly [number, ...number[]];
  unit: LatencyUnit;
  errorStatus: readonly StatusRange[];
}

/** How far each reading has come, and what else is known, when the sources are held together. */
export interface Moment {
  /** Of requests that ended before, both logs' entries have been awaited where they were read side by side. Epoch ms. */
  joinedTo: number;
  /** The same of the app's log, which is read by itself. */
  appTo: number;
  last: boolean;
  app: Pick<AppHeld, "requests" | "noLatency" | "noStatus">;
  /** `entries`: those that were read by themselves. */
  platform: Pick<PlatformHeld, "entries" | "probes" | "silence" | "routing">;
  minutes: readonly MeteredMinute[];
  monitoringSpread: Spread | null;
  /** Requests of our own that ended in this time, where Cloud Run's log does not tell them. */
  ownBetween: (from: number, to: number) => Counts;
}

const mostRoutes = 50;
const otherRoutes = "…";
const countedParts = 20;
const oneSecondMs = 1_000;
/** A sampled count is off by at most so many times its standard error. */
const deviations = 3;

/** Takes what is read of both logs as it comes, from a file or live, and holds it together at any moment. */
export class Collector {
  readonly #plan: CollectorPlan;
  readonly #join: TraceJoin;
  /** Of all requests that an instance served, by the time at which they ended. */
  readonly #served: EndCounts;
  readonly #others: EndCounts;
  readonly #routes = new Map<string, EndCounts>();
  /** Of these, requests of checkers and bots. */
  readonly #strangers = new Map<string, EndCounts>();
  readonly #lines: EndCounts;
  /** Those of requests that began in the window, as Cloud Run's entries of it do. */
  readonly #begun: EndCounts;
  readonly #cloudMs = new Buckets();
  readonly #appMs = new Buckets();
  readonly #prefixes: Record<"app" | "platform", Set<string>> = { app: new Set(), platform: new Set() };
  #entries = 0;
  #succeeded = 0;
  /** Of Cloud Run's log: few requests run into a timeout, and most of the failed ones may. */
  #longestFailedMs = 0;
  #longestMs = 0;
  #users = 0;
  #usersSucceeded = 0;
  #lineCount = 0;
  #traced = 0;
  #cloudFraction = 1;
  #appFraction = 1;

  constructor(plan: CollectorPlan) {
    const { from, to } = plan.window;
    this.#plan = plan;
    this.#join = new TraceJoin({ from, to, budgetsMs: plan.budgetsMs });
    this.#served = new EndCounts(from, to);
    this.#others = new EndCounts(from, to);
    this.#lines = new EndCounts(from, to);
    this.#begun = new EndCounts(from, to);
  }

  /**
   * An entry of Cloud Run's log, of a user's request or of another's.
   *
   * @param own is it one of our probes'? @param fraction the share of the entries that is read, 0..1.
   */
  request(
    request: CloudRequest,
    { own, fraction, project }: { own: boolean; fraction: number; project: string },
  ): void {
    this.#entries += 1;
    this.#cloudFraction = Math.min(this.#cloudFraction, fraction);
    if (request.succeeded) this.#succeeded += 1;
    if (request.user) this.#users += 1;
    if (request.user && request.succeeded) this.#usersSucceeded += 1;
    this.#prefixes.platform.add(project);
    if (request.refused) return;
    const { user, latencyMs } = request;
    this.#longestMs = Math.max(this.#longestMs, latencyMs ?? 0);
    if (request.error === true) this.#longestFailedMs = Math.max(this.#longestFailedMs, latencyMs ?? 0);
    const ended = this.#ended(request);
    this.#served.add(ended, 1 / fraction);
    this.#routeIn(this.#routes, request.route).add(ended, 1 / fraction);
    if (!user && !own) this.#routeIn(this.#strangers, request.route).add(ended, 1 / fraction);
    if (!user) this.#others.add(ended, 1 / fraction);
    else if (latencyMs !== null) this.#cloudMs.add(latencyMs);
    if (!own) this.#join.request(request);
  }

  /** The app's entry of a request, read beside Cloud Run's. Not of our own probes. */
  beside(line: AppLine, project: string): void {
    this.#prefixes.app.add(project);
    this.#join.line(line);
  }

  /** The app's entry of a request, read by itself. Of our own probes too: without a trace nobody can tell. */
  line(line: AppLine, fraction: number): void {
    const { at, startedAt, trace, latencyMs } = line;
    this.#appFraction = Math.min(this.#appFraction, fraction);
    this.#lineCount += 1;
    if (trace !== null) this.#traced += 1;
    const ended = this.#ended({ ...line, endedAt: at });
    this.#lines.add(ended, 1 / fraction);
    if (startedAt >= this.#plan.window.from) this.#begun.add(ended, 1 / fraction);
    if (latencyMs !== null) this.#appMs.add(latencyMs);
  }

  /** @param cuts times at which the sample of both logs became a smaller one, epoch ms. */
  sampledAnew(cuts: readonly number[]): void {
    this.#join.sampledAnew(cuts);
  }

  /** Nothing that ended before is awaited any more: it is added up. Epoch ms. */
  close(before: number): void {
    this.#join.close(before);
  }

  held(moment: Moment): Held {
    const { window, unit } = this.#plan;
    const { joinedTo, appTo, last, app, platform } = moment;
    const apart = [...this.#prefixes.app].some((one) => !this.#prefixes.platform.has(one));
    return {
      window,
      last,
      app: {
        ...app,
        lines: this.#lineCount,
        traced: this.#traced,
        // Read in full, they are joined by their IDs, whatever they are named.
        tracesAlike: !apart || this.#cloudFraction >= 1,
        unit,
        spread: spreadOf(this.#appMs),
        inSilence: this.#inSilence(platform.silence, Math.min(appTo, window.to)),
      },
      platform: {
        ...platform,
        entries: Math.max(this.#entries, platform.entries),
        users: this.#entries === 0 ? null : this.#users,
        usersSucceeded: this.#usersSucceeded,
        succeeded: this.#succeeded,
        spread: spreadOf(this.#cloudMs),
      },
      joined: this.#join.joined(joinedTo),
      sampled: this.#cloudFraction < 1,
      counted: this.#counted(Math.min(joinedTo, appTo, window.to)),
      soFar: {
        app: this.#begun.between(window.from, window.to),
        all: this.#served.between(window.from, window.to),
        strangers: sumOfCounts([...this.#strangers.values()].map((counts) => counts.between(window.from, window.to))),
      },
      monitoring: this.#monitoring(moment),
    };
  }

  #counted(to: number): CountedScope | null {
    const { from } = this.#plan.window;
    if (to <= from) return null;
    const routesIn = (a: number, b: number): Map<string, Counts> =>
      new Map([...this.#routes].map(([route, counts]) => [route, counts.between(a, b)]));
    return {
      app: this.#begun.between(from, to),
      budgetsMs: this.#plan.budgetsMs,
      routes: routesIn(from, to),
      strangers: new Map([...this.#strangers].map(([route, counts]) => [route, counts.between(from, to)])),
      noise: deviations * Math.sqrt(varianceOf(this.#cloudFraction) + varianceOf(this.#appFraction)),
      parts: Array.from({ length: countedParts }, (_, i) => {
        const [a, b] = [from + (i * (to - from)) / countedParts, from + ((i + 1) * (to - from)) / countedParts];
        const routes = [...routesIn(a, b)].map(([route, its]): [string, number] => [route, totalOf(its)]);
        return { from: a, to: b, app: totalOf(this.#begun.between(a, b)), routes: new Map(routes) };
      }),
    };
  }

  #inSilence(silence: PlatformHeld["silence"], appTo: number): PlatformHeld["probes"] | null {
    const { from } = this.#plan.window;
    if (silence === null) return null;
    const to = Math.min(silence.to ?? appTo, appTo);
    const restMs = silence.from - from + appTo - to;
    if (silence.from >= to || restMs <= 0) return null;
    const found = totalOf(this.#lines.between(silence.from, to));
    const rest = totalOf(this.#lines.between(from, appTo)) - found;
    return { n: (rest / restMs) * (to - silence.from), found };
  }

  /** Delivery of all logs may stall: then one is no witness of the other. */
  #unlogged(shared: readonly MeteredMinute[]): MonitoringHeld["unlogged"] {
    const minutes = shared.map(({ from, to, counts }) => ({
      from,
      to,
      of: totalOf(counts),
      app: totalOf(this.#lines.between(from, to)),
      cloud: totalOf(this.#served.between(from, to)),
    }));
    const first = minutes.findIndex(({ of, app }) => of >= fewestInMinute && app > of / 2);
    const lost =
      first < 0
        ? []
        : minutes.slice(first).filter(({ of, app, cloud }) => {
            return of >= fewestInMinute && Math.max(app, cloud) <= shareInGap * of;
          });
    const [fromAt, toAt] = [lost[0]?.from, lost.at(-1)?.to];
    if (fromAt === undefined || toAt === undefined) return null;
    const sum = (of: (one: (typeof lost)[number]) => number): number => lost.reduce((all, one) => all + of(one), 0);
    return { fromAt, toAt, found: Math.round(sum(({ app }) => app)), of: sum(({ of }) => of) };
  }

  #monitoring({ minutes, joinedTo, appTo, monitoringSpread, ownBetween }: Moment): MonitoringHeld | null {
    const { from } = this.#plan.window;
    // What both cover: Monitoring's points come late, and a log's entries a moment after their request's end.
    const until = this.#entries > 0 ? joinedTo : Math.min(joinedTo, appTo);
    const leastFrom = from - oneSecondMs + this.#underWayMs(monitoringSpread);
    const shared = minutes.filter((minute) => minute.from >= leastFrom && minute.to <= until);
    if (shared.length === 0 && minutes.length === 0) return null;
    // Of long requests alone some may end in later minutes than most do: these tell of no slow one.
    const settled = shared.filter((minute) => minute.from >= from - oneSecondMs + this.#longestMs);
    const sumOver = (of: (minute: MeteredMinute) => Counts): Counts => {
      const { slow, untimed } = sumOfCounts(settled.map(of));
      return { ...sumOfCounts(shared.map(of)), slow, untimed };
    };
    const over = (of: (a: number, b: number) => Counts): Counts => sumOver((minute) => of(minute.from, minute.to));
    return {
      counted: {
        monitoring: sumOver(({ counts }) => counts),
        platform: over((a, b) => this.#served.between(a, b)),
        app: over((a, b) => this.#lines.between(a, b)),
        others: this.#entries > 0 ? over((a, b) => this.#others.between(a, b)) : over(ownBetween),
        noise: {
          platform: deviations * Math.sqrt(varianceOf(this.#cloudFraction)),
          app: deviations * Math.sqrt(varianceOf(this.#appFraction)),
        },
      },
      unlogged: this.#unlogged(shared),
      all: sumOfCounts(minutes.map(({ counts }) => counts)),
      spread: monitoringSpread,
    };
  }

  /**
   * So long after the window's start requests end that began before it: Monitoring counts them, and Cloud Run's log as it is read
   * lacks them. The app's entries stand at the ends.
   */
  #underWayMs(spread: Spread | null): number {
    if (this.#entries === 0) return 0;
    const ms = Math.max(spreadOf(this.#cloudMs)?.p95Ms ?? 0, spread?.p95Ms ?? 0, this.#longestFailedMs);
    return ms > oneSecondMs ? ms : 0;
  }

  #ended({ endedAt, error, latencyMs }: Omit<Ended, "slow"> & { latencyMs: number | null }): Ended {
    return { endedAt, error, slow: latencyMs === null ? null : this.#plan.budgetsMs.map((ms) => latencyMs > ms) };
  }

  #routeIn(routes: Map<string, EndCounts>, name: string): EndCounts {
    const key = routes.has(name) || routes.size < mostRoutes ? name : otherRoutes;
    let counts = routes.get(key);
    if (counts === undefined) {
      counts = new EndCounts(this.#plan.window.from, this.#plan.window.to);
      routes.set(key, counts);
    }
    return counts;
  }
}

/** Of a count that is known by a sample, relative to it. */
function varianceOf(fraction: number): number {
  return (1 - fraction) / fraction;
}

function spreadOf(values: Buckets): Spread | null {
  const n = values.count;
  if (n === 0) return null;
  return { n, p50Ms: values.atRank(Math.ceil(0.5 * n)), p95Ms: values.atRank(Math.ceil(0.95 * n)) };
}
