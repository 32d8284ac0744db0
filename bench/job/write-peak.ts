import { writeFileSync } from "node:fs";
import { peakBytes } from "../peak.ts";

// Loaded before the bundle: the peak, and what the processor did, is known only at the end, and to the process alone.
const file = process.env["ION_BENCH_PEAK"] ?? "";
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(file, JSON.stringify({ peakBytes: peakBytes(), cpuMs: (user + system) / 1000 }));
});
