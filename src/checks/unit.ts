/** What a figure counts in: `ratio` is 0..1, `ms` milliseconds, `bytes` bytes. */
export const units = ["ratio", "ms", "bytes", "count"] as const;

export type Unit = (typeof units)[number];
