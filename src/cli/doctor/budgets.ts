import { countAbove, countOf, quantileOf } from "../../checks/period/histogram.ts";
import { requestsToProve } from "../../stats/proof-size.ts";
import type { AlignedSeries } from "../../sources/period/aligned-metrics.ts";
import { writtenDuration } from "../../inputs/duration.ts";
import type { GaugePoint } from "../../sources/observation.ts";
import { note, ok, type Proposal, type Row, type Telling } from "./rows.ts";
import { clustersOf, partsOf, p95Of, perMinute, type Usual, usualOf } from "./usual-hours.ts";

/** What Cloud Monitoring tells of the last days: requests by class of their status and latencies, by the hour, memory and CPU. */
export interface Seen {
  days: number;
  /** The end of that time, epoch ms. */
  to: number;
  counts: readonly AlignedSeries[];
  latencies: readonly AlignedSeries[];
  /** The same of the last day, by the minute. */
  minutes: { counts: readonly AlignedSeries[]; latencies: readonly AlignedSeries[] };
  memory: readonly GaugePoint[];
  cpu: readonly GaugePoint[];
  /** What an instance is configured with. Null: not known. */
  memoryBytes: number | null;
  /** Requests of the last day in Cloud Run's own log, as far as they were read. Null: it could not be read. */
  logged: { count: number; isWhole: boolean } | null;
}

/** Of what an instance has: what budgets of memory and CPU allow where nothing else is given. */
const defaultShare = 0.9;

/** A budget of latency leaves so much room above the usual P95, and allows twice as many slow requests as were usual. */
const room = 1.5;
const slowAllowed = 0.05;

/** Of errors it allows so many times what was usual, and this at least. */
const narrow = { times: 2, least: 0.005 };
/** Where that takes too long to prove. */
const wide = { times: 4, least: 0.01 };

/** Minutes: of a window that nobody has to ask for, and of one that is worth a job's time. */
const usualWindow = 10;
const longestWindow = 120;

/** Where users alone prove too little. */
const withProbes: Proposal = { "prove-with": "users-and-probes" };

/** Budgets that the last days would have kept, with room, and how long a window must be to prove them. Pure. */
export function proposeBudgets(seen: Seen, { words, f }: Telling): { rows: Row[]; proposal: Proposal } {
  const { days, logged, to } = seen;
  const hours = partsOf(seen.counts, seen.latencies);
  const rows: Row[] = [];
  const proposal: Proposal = {};
  if (hours.length === 0) {
    if (logged === null) return { rows: [note("traffic", words.unknownRequests(f, days))], proposal };
    if (logged.count > 0)
      return { rows: [note("traffic", words.noCounts(f, days, logged.count, logged.isWhole))], proposal };
    return { rows: [note("traffic", words.noRequests(f, days))], proposal: withProbes };
  }
  const usual = usualOf(hours, days, to);
  const slowest = usual.toSorted((a, b) => (p95Of(b) ?? 0) - (p95Of(a) ?? 0))[0] ?? usual[0];
  const worst = usual.toSorted((a, b) => b.errorRate - a.errorRate)[0] ?? usual[0];
  const clusters = clustersOf(seen.minutes);
  const p95 = p95Of(slowest);
  let slowNeeded = 0;
  if (p95 !== null) {
    const budgetMs = niceMs(Math.max(p95 * room, quantileOf(slowest.spans, 1 - slowAllowed / 2)?.ms ?? 0));
    proposal["p95-budget"] = writtenDuration(budgetMs);
    const slow = countAbove(slowest.spans, budgetMs).count / countOf(slowest.spans);
    slowNeeded = requestsToProve(slowAllowed, slow, clusters.slow(budgetMs));
    rows.push(ok("latency", words.latency(f, p95, slowest.days, proposal["p95-budget"])));
  }
  const shown = perMinute(hours, to);
  const minutesFor = (percent: number): number =>
    Math.max(slowNeeded, requestsToProve(percent / 100, worst.errorRate, clusters.errors)) / shown;
  const narrowest = percentOf(worst, narrow);
  const percent = minutesFor(narrowest) <= usualWindow ? narrowest : Math.max(narrowest, percentOf(worst, wide));
  proposal["error-rate-budget"] = `${percent}%`;
  rows.push(ok("errors", words.errors(f, worst.errorRate, worst.requests, proposal["error-rate-budget"])));
  const minutes = Math.ceil(minutesFor(percent));
  const rate = shown < 10 ? Math.round(shown * 10) / 10 : Math.round(shown);
  if (minutes > longestWindow) {
    Object.assign(proposal, withProbes);
    rows.push(note("traffic", words.tooFew(f, rate, Math.ceil(minutes / 60))));
  } else if (minutes > usualWindow) {
    proposal["window"] = `${5 * Math.ceil(minutes / 5)}m`;
    rows.push(note("traffic", words.few(f, rate, minutes, proposal["window"])));
  } else rows.push(ok("traffic", words.enough(f, rate)));
  const memory = Math.max(0, ...seen.memory.map(({ value }) => value));
  const whole = seen.memoryBytes;
  if (memory === 0) rows.push(note("memory", words.noMemory));
  else if (whole === null) {
    proposal["memory-budget"] = `${niceMs((memory * 1.25) / 1e6)}MB`;
    rows.push(ok("memory", words.memoryBudget(f, memory, proposal["memory-budget"])));
  } else if (memory <= defaultShare * whole) rows.push(ok("memory", words.memoryFits(f, memory, whole)));
  else rows.push(note("memory", words.memoryAbove(f, memory, whole)));
  const cpu = Math.max(0, ...seen.cpu.map(({ value }) => value));
  if (cpu > 0) rows.push(cpu <= defaultShare ? ok("cpu", words.cpuFits(f, cpu)) : note("cpu", words.cpuAbove(f, cpu)));
  return { rows, proposal };
}

/** Upwards, to a tenth of a per cent, and no higher than the input takes. */
function percentOf({ errorRate }: Usual, { times, least }: typeof narrow): number {
  return Math.min(99, Math.ceil(Math.max(least, times * errorRate) * 1000 - 1e-9) / 10);
}

/** Upwards, to two digits. */
function niceMs(value: number): number {
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.ceil(value / scale) * scale;
}
