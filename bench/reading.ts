import { built } from "./built.ts";
import { result, server } from "./child.ts";
import type { Figure } from "./figure.ts";
import { count, type Reading } from "./reading/scene.ts";

const runs = 5;

/** Ours: from entries.list to observations that are counted and judged. The other: Google's client, entries only counted. */
export async function measure(): Promise<Figure[]> {
  const [serving, ourReader, otherReader] = await Promise.all([
    built("reading/server.ts"),
    built("reading/ours.ts", "shipped"),
    built("reading/official.ts"),
  ]);
  const { port, stop } = await server(serving, []);
  const ours: Reading[] = [];
  const other: Reading[] = [];
  try {
    for (let run = 0; run <= runs; run++) {
      const of = { ours: await result<Reading>(ourReader, [port]), other: await result<Reading>(otherReader, [port]) };
      // The first reading makes the server's pages.
      if (run === 0) continue;
      ours.push(of.ours);
      other.push(of.other);
    }
  } finally {
    stop();
  }
  const both = (value: (reading: Reading) => number): { ours: number[]; other: number[] } => ({
    ours: ours.map(value),
    other: other.map(value),
  });
  return [
    {
      name: "log entries read, beside Google's client",
      ...both(({ ms }) => (count / ms) * 1000),
      unit: "per second",
      goal: { of: "ratio", at: "least", bound: 2 },
    },
    { name: "  processor time for each", ...both(({ cpuMs }) => (cpuMs / count) * 1000), unit: "µs", goal: null },
    {
      name: "  peak memory of reading 100,000",
      ...both(({ peakBytes }) => peakBytes),
      unit: "bytes",
      goal: { of: "value", at: "most", bound: 120_000_000 },
    },
  ];
}
