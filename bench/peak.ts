import { readFileSync } from "node:fs";

/**
 * The most memory that this process has held, in bytes. Linux's own `ru_maxrss` is not that: it starts at the size of the
 * process that started this one (getrusage(2)).
 */
export function peakBytes(): number {
  const { maxRSS } = process.resourceUsage();
  if (process.platform !== "linux") return maxRSS * 1024;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return (kilobytes === undefined ? maxRSS : Number(kilobytes)) * 1024;
}
