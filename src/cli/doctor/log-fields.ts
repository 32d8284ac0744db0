import { type LatencyUnit, latencyUnits, unitsAMs } from "../../inputs/latency-unit.ts";
import { readLatency } from "../../sources/latency.ts";
import { type LogEntry, platformObservation, valueAt } from "../../sources/log-entry.ts";
import { readStatus } from "../../sources/status.ts";
import { note, ok, type Proposal, type Row, type Telling } from "./rows.ts";

export interface FieldsFound {
  rows: Row[];
  proposal: Proposal;
}

/** So many entries hold a field, or it is none of every request. */
const leastShare = 0.5;

/** Pairs by trace that say what a number's unit is. */
const leastPairs = 20;

/** The app's latency is a part of Cloud Run's: from a tenth of it to somewhat more, by rounding. */
const likely = { from: 0.1, to: 1.2 };

const maxDepth = 3;

/** What the app's own entries hold of its requests, held against Cloud Run's request log by trace. Pure. */
export function findFields(
  app: readonly LogEntry[],
  platform: readonly LogEntry[],
  { words, f }: Telling,
): FieldsFound {
  if (app.length === 0)
    return { rows: [note("app-log", words.noAppLog)], proposal: { "latency-field": "httpRequest.latency" } };
  const byTrace = new Map(
    platform.flatMap((entry) => (entry.trace ? [[entry.trace, platformObservation(entry)]] : [])),
  );
  const paths = pathsOf(app);
  const latency = bestLatency(app, paths, byTrace);
  const status = bestStatus(app, paths, byTrace);
  if (latency === null || status === null) {
    const lacks = [...(latency === null ? ["latency" as const] : []), ...(status === null ? ["status" as const] : [])];
    const rows = [note("app-log", words.noFields(f, app.length, lacks, paths.slice(0, 12)))];
    return { rows, proposal: { "latency-field": "httpRequest.latency" } };
  }
  const { path, unit, pairs } = latency;
  const isProven = pairs >= leastPairs;
  const rows = [ok("app-log", words.fields(f, path, unit, isProven ? pairs : null, status))];
  if (unit !== null && !isProven) rows.push(note("latency-unit", words.unitByName(f, pairs)));
  return {
    rows,
    proposal: {
      "latency-field": latency.path,
      ...(latency.unit === null || latency.unit === "ms" ? {} : { "latency-unit": latency.unit }),
      "status-field": status,
    },
  };
}

interface LatencyField {
  path: string;
  /** Null: its values name it. */
  unit: LatencyUnit | null;
  pairs: number;
}

type ByTrace = ReadonlyMap<string, ReturnType<typeof platformObservation>>;

function bestLatency(app: readonly LogEntry[], paths: readonly string[], byTrace: ByTrace): LatencyField | null {
  const found = paths.flatMap((path): (LatencyField & { rank: number })[] => {
    if (
      !/lat|dur|time|took|elapsed|response|process|ms$|seconds?$|[nmu]s$/i.test(path) ||
      /status|code|size|bytes/i.test(path)
    )
      return [];
    const values = app.map((entry) => valueAt(entry, path));
    const readable = values.filter((value) => readLatency(value, "ms").latencyMs !== null);
    if (readable.length < leastShare * app.length) return [];
    const named = readable.every(
      (value) => typeof value === "object" || (typeof value === "string" && /[a-z:]/i.test(value)),
    );
    const ratios = app.flatMap((entry) => {
      const own = readLatency(valueAt(entry, path), "ms").latencyMs;
      const theirs = byTrace.get(entry.trace ?? "")?.latencyMs ?? null;
      return own === null || theirs === null || theirs < 1 ? [] : [own / theirs];
    });
    const unit = named ? null : ratios.length > 0 ? unitBy(ratios) : unitByName(path, readable);
    if (unit === undefined) return [];
    return [
      {
        path,
        unit,
        pairs: ratios.length,
        rank: ratios.length + (/lat|dur|process_time|took|elapsed/i.test(path) ? 0.5 : 0),
      },
    ];
  });
  return found.toSorted((a, b) => b.rank - a.rank)[0] ?? null;
}

/** The unit by which the app's number is a part of Cloud Run's latency. Undefined: by none, and it is no latency. */
function unitBy(ratios: readonly number[]): LatencyUnit | undefined {
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
  // The ratio is of numbers that were taken for ms.
  const fitting = latencyUnits.filter((unit) => {
    const ratio = median / unitsAMs[unit];
    return ratio >= likely.from && ratio <= likely.to;
  });
  return fitting.toSorted(
    (a, b) => Math.abs(Math.log(median / unitsAMs[a])) - Math.abs(Math.log(median / unitsAMs[b])),
  )[0];
}

function unitByName(path: string, values: readonly unknown[]): LatencyUnit {
  if (/(?:ns|nanos?|nanoseconds?)$/i.test(path)) return "ns";
  if (/(?:us|micros?|microseconds?)$/i.test(path)) return "us";
  if (/(?:ms|millis?|milliseconds?)$/i.test(path)) return "ms";
  if (/(?:_s|secs?|seconds?)$/i.test(path)) return "s";
  const numbers = values.map(Number).filter((one) => one > 0);
  const median = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 1;
  return median < 5 && numbers.some((one) => !Number.isInteger(one)) ? "s" : median > 1e7 ? "ns" : "ms";
}

function bestStatus(app: readonly LogEntry[], paths: readonly string[], byTrace: ByTrace): string | null {
  const found = paths.flatMap((path): { path: string; rank: number }[] => {
    if (!/status|code/i.test(path)) return [];
    const known = app.flatMap((entry) => {
      const status = readStatus(valueAt(entry, path), path);
      return status === null ? [] : [{ status, theirs: byTrace.get(entry.trace ?? "")?.status ?? null }];
    });
    if (known.length < leastShare * app.length) return [];
    const paired = known.filter(({ theirs }) => theirs !== null);
    const equal = paired.filter(({ status, theirs }) => status === theirs).length;
    if (paired.length >= leastPairs && equal < 0.8 * paired.length) return [];
    return [{ path, rank: equal + known.length / 1e6 }];
  });
  return found.toSorted((a, b) => b.rank - a.rank)[0]?.path ?? null;
}

/** Of the payloads' members, those that many have first; names with other characters are quoted as an input takes them. */
function pathsOf(entries: readonly LogEntry[]): string[] {
  const counts = new Map<string, number>();
  const visit = (value: unknown, path: string, depth: number): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const [name, member] of Object.entries(value)) {
      const part = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : JSON.stringify(name);
      const at = `${path}.${part}`;
      counts.set(at, (counts.get(at) ?? 0) + 1);
      if (depth < maxDepth) visit(member, at, depth + 1);
    }
  };
  for (const { jsonPayload } of entries.slice(0, 200)) visit(jsonPayload, "jsonPayload", 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([path]) => path);
}
