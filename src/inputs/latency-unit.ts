/** Units in which a bare number may be meant, by the names that the input `latency-unit` takes. */
export const latencyUnits = ["ms", "s", "us", "ns"] as const;

export type LatencyUnit = (typeof latencyUnits)[number];

/** How many of it are a millisecond. */
export const unitsAMs: Readonly<Record<LatencyUnit, number>> = { ms: 1, s: 1 / 1000, us: 1000, ns: 1_000_000 };
