import type { Found } from "./trace-join.ts";

/** What is missing over a time. Epoch ms. */
export interface Gap extends Pick<Found, "found"> {
  fromAt: number;
  toAt: number;
  of: number;
}

/** Of a time in parts, the longest of which that holds. Null: of none. */
export function longestGap(
  parts: readonly (Found & { from: number; to: number })[],
  isGap: (sum: Found) => boolean,
): Gap | null {
  let longest: Gap | null = null;
  for (const [first, { from: fromAt }] of parts.entries()) {
    const sum = { n: 0, found: 0 };
    for (const { n, found, to: toAt } of parts.slice(first)) {
      sum.n += n;
      sum.found += found;
      if (isGap(sum) && (longest === null || sum.n > longest.of))
        longest = { fromAt, toAt, found: sum.found, of: sum.n };
    }
  }
  return longest;
}
