import { writeFileSync } from "node:fs";
import { peakBytes } from "../peak.ts";

// Loaded before the bundle: the peak is known only at the end, and to the process alone.
const file = process.env["ION_BENCH_PEAK"] ?? "";
process.on("exit", () => writeFileSync(file, String(peakBytes())));
