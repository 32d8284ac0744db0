import { countOf, mergedSpans, quantileOf } from "../../checks/period/histogram.ts";
import { type AlignedSeries, spansOf } from "../../sources/period/aligned-metrics.ts";
import { writtenDuration } from "../../inputs/duration.ts";
import type { GaugePoint } from "../../sources/observation.ts";
import { note, ok, type Proposal, type Row, type Telling } from "./rows.ts";

/** What Cloud Monitoring tells of the last days: requests by class of their status, latencies, memory and CPU. */
export interface Seen {
  days: number;
  /** The end of that time, epoch ms. */
  to: number;
  counts: readonly AlignedSeries[];
  latencies: readonly AlignedSeries[];
  memory: readonly GaugePoint[];
  cpu: readonly GaugePoint[];
  /** What an instance is configured with. Null: not known. */
  memoryBytes: number | null;
  /** Requests of the last day in Cloud Run's own log, as far as they were read. Null: it could not be read. */
  logged: { count: number; isWhole: boolean } | null;
}

/** Of what an instance has: what budgets of memory and CPU allow where nothing else is given. */
const defaultShare = 0.9;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A budget leaves so much room above what is usual. */
const room = 1.5;

/** Clean requests that prove an error rate of 1 % (evidence.md section 3): the smaller the budget, the more. */
const cleanForOnePercent = 368;

/** Budgets that the last days would have kept, with room, and how long a window must be to prove them. Pure. */
export function proposeBudgets(seen: Seen, { words, f }: Telling): { rows: Row[]; proposal: Proposal } {
  const requests = total(seen.counts);
  const errors = total(seen.counts.filter(({ labels }) => labels["response_code_class"] === "5xx"));
  const spans = mergedSpans(
    seen.latencies.flatMap(({ points }) => points.map(({ value }) => spansOf(distribution(value)))),
  );
  const p95 = countOf(spans) === 0 ? null : (quantileOf(spans, 0.95)?.ms ?? null);
  const rows: Row[] = [];
  const proposal: Proposal = {};
  if (requests === 0) {
    const { days, logged } = seen;
    const isSilent = logged === null || logged.count === 0;
    const said = isSilent ? words.noRequests(f, days) : words.noCounts(f, days, logged.count, logged.isWhole);
    return { rows: [note("traffic", said)], proposal };
  }
  if (p95 !== null) {
    proposal["p95-budget"] = writtenDuration(niceMs(p95 * room));
    rows.push(ok("latency", words.latency(f, p95, seen.days, proposal["p95-budget"])));
  }
  const rate = errors / requests;
  const percent = nicePercent(Math.max(0.005, 2 * rate));
  const budget = `${percent}%`;
  proposal["error-rate-budget"] = budget;
  rows.push(ok("errors", words.errors(f, rate, requests, budget)));
  const perMinute = requests / minutesSeen(seen);
  const shown = perMinute < 10 ? Math.round(perMinute * 10) / 10 : Math.round(perMinute);
  const minutes = Math.ceil(cleanForOnePercent / percent / perMinute);
  // A longer window than this nobody waits for.
  if (minutes > 120) rows.push(note("traffic", words.tooFew(f, shown, budget, Math.round(minutes / 60))));
  else if (minutes > 10) {
    proposal["window"] = `${5 * Math.ceil(minutes / 5)}m`;
    rows.push(note("traffic", words.few(f, shown, budget, minutes, proposal["window"])));
  } else rows.push(ok("traffic", words.enough(f, shown, budget)));
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

/** A service that is younger than the time has had its requests in less: from the day of its first one on. */
function minutesSeen({ days, to, counts }: Seen): number {
  const ends = counts.flatMap(({ points }) => points.filter(({ value }) => value !== 0).map(({ at }) => at));
  const began = Math.min(...ends) - dayMs;
  return Math.min(days * dayMs, Math.max(dayMs, to - began)) / minuteMs;
}

function total(series: readonly AlignedSeries[]): number {
  return series
    .flatMap(({ points }) => points)
    .reduce((sum, { value }) => sum + (typeof value === "number" ? value : value.count), 0);
}

function distribution(value: AlignedSeries["points"][number]["value"]): Parameters<typeof spansOf>[0] {
  return typeof value === "number" ? { bucketCounts: [], bounds: { kind: "none" } } : value;
}

/** Upwards, to two digits. */
function niceMs(value: number): number {
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.ceil(value / scale) * scale;
}

function nicePercent(share: number): number {
  return Math.ceil(share * 1000) / 10;
}
