import { countOf, mergedSpans, quantileOf } from "../../checks/period/histogram.ts";
import { type AlignedSeries, spansOf } from "../../sources/period/aligned-metrics.ts";
import type { GaugePoint } from "../../sources/observation.ts";
import { writtenDuration } from "../../inputs/duration.ts";
import { note, ok, type Proposal, type Row } from "./rows.ts";

/** What Cloud Monitoring tells of the last days: requests by class of their status, latencies, memory and CPU. */
export interface Seen {
  days: number;
  counts: readonly AlignedSeries[];
  latencies: readonly AlignedSeries[];
  memory: readonly GaugePoint[];
  cpu: readonly GaugePoint[];
  /** What an instance is configured with. Null: not known. */
  memoryBytes: number | null;
}

/** Of what an instance has: what budgets of memory and CPU allow where nothing else is given. */
const defaultShare = 0.9;

/** A budget leaves so much room above what is usual. */
const room = 1.5;

/** Clean requests that prove an error rate of 1 % (evidence.md section 3): the smaller the budget, the more. */
const cleanForOnePercent = 368;

/** Budgets that the last days would have kept, with room, and how long a window must be to prove them. Pure. */
export function proposeBudgets(seen: Seen): { rows: Row[]; proposal: Proposal } {
  const requests = total(seen.counts);
  const errors = total(seen.counts.filter(({ labels }) => labels["response_code_class"] === "5xx"));
  const spans = mergedSpans(
    seen.latencies.flatMap(({ points }) => points.map(({ value }) => spansOf(distribution(value)))),
  );
  const p95 = countOf(spans) === 0 ? null : (quantileOf(spans, 0.95)?.ms ?? null);
  const rows: Row[] = [];
  const proposal: Proposal = {};
  if (requests === 0) {
    const next = "Send some, or judge without users: `prove-with: users-and-probes`.";
    return { rows: [note("Traffic", `no request in ${seen.days} days`, next)], proposal };
  }
  if (p95 !== null) {
    proposal["p95-budget"] = `${niceMs(p95 * room)}ms`;
    rows.push(
      ok(
        "Latency",
        `P95 was ${writtenDuration(Math.round(p95))} over ${seen.days} days: p95-budget ${proposal["p95-budget"]}`,
      ),
    );
  }
  const rate = errors / requests;
  const budget = nicePercent(Math.max(0.005, 2 * rate));
  proposal["error-rate-budget"] = `${budget}%`;
  rows.push(
    ok("Errors", `${(100 * rate).toFixed(2)} % of ${requests} requests were 5xx: error-rate-budget ${budget}%`),
  );
  const perMinute = requests / (seen.days * 24 * 60);
  const minutes = Math.ceil(cleanForOnePercent / budget / perMinute);
  if (minutes > 360) {
    const text = `${perMinute.toFixed(1)} requests a minute prove an error rate of ${budget} % in ${Math.round(minutes / 60)} hours: most deploys will be undecided`;
    rows.push(
      note(
        "Traffic",
        text,
        "Let probes help (`prove-with: users-and-probes`), or look again later with the report action.",
      ),
    );
  } else if (minutes > 10) {
    proposal["window"] = `${Math.min(120, 5 * Math.ceil(minutes / 5))}m`;
    rows.push(
      note(
        "Traffic",
        `${perMinute.toFixed(1)} requests a minute prove ${budget} % in about ${minutes} minutes`,
        `window: ${proposal["window"]}`,
      ),
    );
  } else
    rows.push(
      ok("Traffic", `${Math.round(perMinute)} requests a minute prove ${budget} % within a window of 10 minutes`),
    );
  const memory = Math.max(0, ...seen.memory.map(({ value }) => value));
  if (memory > 0) {
    const used = `an instance used up to ${Math.round(memory / 1e6)} MB`;
    const whole = seen.memoryBytes;
    if (whole === null) {
      proposal["memory-budget"] = `${niceMs((memory * 1.25) / 1e6)}MB`;
      rows.push(ok("Memory", `${used}: memory-budget ${proposal["memory-budget"]}`));
    } else if (memory <= defaultShare * whole) {
      rows.push(ok("Memory", `${used} of ${Math.round(whole / 1e6)} MB: the default budget of 90 % fits`));
    } else {
      const share = `${((100 * memory) / whole).toFixed(0)} %`;
      const next = "Give instances more memory before you raise the budget: beyond 100 % they are killed.";
      rows.push(note("Memory", `${used} of ${Math.round(whole / 1e6)} MB, ${share}: the default budget is 90 %`, next));
    }
  }
  const cpu = Math.max(0, ...seen.cpu.map(({ value }) => value));
  if (cpu > 0) {
    const used = `up to ${Math.round(100 * cpu)} %`;
    if (cpu <= defaultShare) rows.push(ok("CPU", `${used}: the default budget of 90 % fits`));
    else {
      const next = "If that is its normal state, CPU tells nothing of a deploy: `cpu-budget: none`.";
      rows.push(note("CPU", `${used}: the default budget of 90 % does not fit`, next));
    }
  }
  if (memory === 0)
    rows.push(note("Memory", "Cloud Monitoring has no point of the revision that serves in the last hours"));
  return { rows, proposal };
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
