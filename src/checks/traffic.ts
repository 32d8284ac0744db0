import { byRule, type Finding } from "./finding.ts";
import type { Past } from "./past.ts";

/** With fewer windows none can be as rare as one in a hundred. */
const leastWindows = 100;

/** Below all but this share of the past's windows … */
const rareShare = 0.01;

/** … by so much: nights and weekends that the past does not hold are lower by less, and what has vanished is not. */
const vanishedShare = 0.5;

/** Where the lowest windows had fewer than this, chance alone empties one. */
const leastUsual = 10;

export interface SeenTraffic {
  /** Requests that came to the candidate. */
  seen: number;
  /** Over so long, ms. */
  forMs: number;
  /** The candidate's share of the service's traffic, 0..1. */
  share: number;
}

/**
 * Did the traffic vanish? What came to the candidate beside what came to the service in equally long windows before it, the
 * candidate's share of it: fewer than half of what all but one in a hundred had. It may be the deploy's doing (a route, a login, a
 * client that gave up) or nobody's, so it never fails; but nothing that the few say speaks for the many.
 *
 * @returns null: it did not, or nothing can be said: too short a past or a look, or a service where nobody may come for so long.
 */
export function judgeTraffic({ seen, forMs, share }: SeenTraffic, past: Past | null): Finding | null {
  const counts = past?.rates["error-rate"];
  const parts = past === null ? 0 : Math.floor(forMs / past.partMs);
  if (counts === undefined || past === null || parts === 0) return null;
  const windows = windowsOf(counts.n, parts).sort((a, b) => a - b);
  if (windows.length < leastWindows) return null;
  // For as long as whole parts of the past are.
  const scale = (share * forMs) / (parts * past.partMs);
  const usual = (windows[Math.floor(rareShare * windows.length)] ?? 0) * scale;
  const expected = (windows[Math.floor(windows.length / 2)] ?? 0) * scale;
  const limit = Math.ceil(vanishedShare * usual);
  if (usual < leastUsual || seen >= limit) return null;
  return byRule("traffic", {
    decision: "inconclusive",
    reason: { code: "traffic-vanished", forMs, expected, usual, windows: windows.length },
    value: seen,
    limit,
    n: seen,
  });
}

/** The sum of each so many parts, cut backwards from the newest. */
function windowsOf(counts: ArrayLike<number>, parts: number): number[] {
  const windows: number[] = [];
  for (let to = counts.length; to >= parts; to -= parts) {
    let sum = 0;
    for (let part = to - parts; part < to; part += 1) sum += counts[part] ?? 0;
    windows.push(sum);
  }
  return windows;
}
