import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Requests of one service: when each began, its status, and how long it took (NaN: not known). */
export interface Trace {
  name: string;
  at: Float64Array;
  status: Uint16Array;
  latencyMs: Float64Array;
}

/**
 * Into this one its publishers put a fault every eight minutes (github.com/IntelligentDDS/Nezha, 2022-08-22-fault_list.json):
 * what fails there need not be unchanged.
 */
export function hadFaults(name: string): boolean {
  return name.startsWith("nezha-");
}

/** All of a folder: gzip, `t_ms,status,latency_ms` a line. Null: there is no such folder. */
export function tracesIn(folder: string): Trace[] | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv.gz"));
  return files.toSorted().map((file) => traceOf(file.replace(/\.csv\.gz$/, ""), join(folder, file)));
}

function traceOf(name: string, path: string): Trace {
  const rows = gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n")
    .map((line) => line.split(","))
    .filter(([at, status]) => Number.isFinite(Number(at)) && Number(status) > 0)
    .toSorted(([a], [b]) => Number(a) - Number(b));
  return {
    name,
    at: Float64Array.from(rows, ([at]) => Number(at)),
    status: Uint16Array.from(rows, ([, status]) => Number(status)),
    latencyMs: Float64Array.from(rows, ([, , latency = ""]) => (latency.trim() === "" ? Number.NaN : Number(latency))),
  };
}
