import { readSettings } from "../../src/inputs/read.ts";
import { fieldsOf } from "../../src/sources/log-entry.ts";
import { appFilter, between } from "../../src/sources/log-filter.ts";
import { peakBytes } from "../peak.ts";

/** What both readers read: a window of ten minutes, its entries all there. */
export const count = 100_000;
export const window = { from: Date.parse("2026-01-01T00:00:00Z"), to: Date.parse("2026-01-01T00:10:00Z") };
export const scope = { project: "bench", region: "us-central1", service: "chat", revision: "chat-00042-abc" };

export const { settings } = await readSettings({
  env: { INPUT_SERVICE: scope.service, INPUT_REGION: scope.region },
  readFile: () => undefined,
});

export const fields = fieldsOf(settings);
export const filter = appFilter(scope, fields);
export const windowFilter = between(filter, window.from, window.to);

export interface Reading {
  /** From the first request to the last entry. */
  ms: number;
  /** Of all threads, over the same time. */
  cpuMs: number;
  /** Of the whole process. */
  peakBytes: number;
}

/** Measures a reader that gives the number of entries it has read; prints the reading. */
export async function measureReading(read: () => Promise<number>): Promise<void> {
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  const entries = await read();
  const ms = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpu);
  if (entries !== count) throw new Error(`read ${entries} entries, there are ${count}`);
  const reading: Reading = { ms, cpuMs: (user + system) / 1000, peakBytes: peakBytes() };
  console.log(JSON.stringify(reading));
}
