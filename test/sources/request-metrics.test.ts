import { describe, expect, it } from "vitest";
import { RequestMetrics } from "../../src/sources/request-metrics.ts";
import type { RequestDelta } from "../../src/sources/metric-reader.ts";
import { FakeClock, never } from "../fake-clock.ts";

const min = 60_000;
const begin = Date.parse("2026-01-01T00:00:00Z");
const window = { from: begin, to: begin + 10 * min };
const scope = { service: "chat", region: "us-central1", revision: "chat-2" };

/** Minutes of one status, the last one ending so many minutes after the window's begin. */
function series(status: number, last: number): RequestDelta[] {
  return Array.from({ length: last }, (_, i) => {
    const to = begin + (i + 1) * min;
    return { from: to - min, to, status, count: 100, latencies: null };
  });
}

/** Read so many minutes after the window's begin. */
async function readTo(readAt: number, deltas: RequestDelta[]): Promise<number> {
  const clock = new FakeClock(begin + readAt * min);
  const reader = {
    distributions: async () => [],
    metricTypes: async () => [],
    requestDeltas: async () => deltas,
    close: async () => undefined,
  };
  const metrics = new RequestMetrics(reader, clock, scope, window, {
    errorStatus: [{ from: 500, to: 599 }],
    budgetsMs: [1_000],
  });
  await metrics.read({ deadline: clock.now() + min, signal: never });
  return (metrics.coverage.readTo - begin) / min;
}

describe("how far Monitoring has counted", () => {
  it("is up to the newest minute of all its series", async () => {
    expect(await readTo(12, [...series(200, 10), ...series(500, 10)])).toBe(10);
    expect(await readTo(12, [])).toBe(0);
  });

  it("is no further than the series that is behind, while its minutes may still come", async () => {
    expect(await readTo(12, [...series(200, 10), ...series(500, 8)])).toBe(9);
    expect(await readTo(11, [...series(200, 10), ...series(500, 9)])).toBe(9);
  });

  it("is further where they have had their time: there were no such requests any more", async () => {
    expect(await readTo(13, [...series(200, 10), ...series(404, 1)])).toBe(10);
  });
});
