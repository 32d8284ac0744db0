import { describe, expect, test } from "vitest";
import type { AlignedQuery, AlignedSeries } from "../../src/sources/period/aligned-metrics.ts";
import { type PastQuery, readPast } from "../../src/sources/past-requests.ts";
import { never } from "../fake-clock.ts";

const minute = 60_000;
const now = Date.UTC(2026, 10, 1, 12, 0, 30);
const createdAt = now - 10 * minute;
/** The minute in which the candidate was created. */
const end = Math.floor(createdAt / minute) * minute;

const query: PastQuery = {
  service: "chat",
  region: "us-central1",
  candidate: "chat-2",
  candidateCreatedAt: createdAt,
  now,
  lengthMs: 60 * minute,
  partMs: minute,
  errorStatus: [{ from: 500, to: 599 }],
  quantiles: [{ id: "p95", budgetMs: 150 }],
  ownLatency: null,
};

const bounds = { kind: "explicit" as const, bounds: [100, 200, 400] };

function world(series: (asked: AlignedQuery) => AlignedSeries[]) {
  const asked: AlignedQuery[] = [];
  const metrics = {
    series: async (one: AlignedQuery) => {
      asked.push(one);
      return series(one);
    },
  };
  return { asked, read: async (more: Partial<PastQuery> = {}) => await readPast(metrics, { ...query, ...more }, wait) };
}

const wait = { deadline: now + 30_000, signal: never };

/** Requests of each minute, the last of which ends with the past. */
function traffic({ metric }: AlignedQuery): AlignedSeries[] {
  if (metric.endsWith("request_count")) {
    return [
      { labels: { response_code: "200" }, points: [30, 20, 1].map((back) => ({ at: end - back * minute, value: 90 })) },
      { labels: { response_code: "503" }, points: [{ at: end - 20 * minute, value: 10 }] },
    ];
  }
  const bucketCounts = metric.startsWith("logging") ? [8, 0, 0, 2] : [5, 3, 1, 1];
  return [{ labels: {}, points: [{ at: end - 20 * minute, value: { count: 10, mean: 1, bucketCounts, bounds } }] }];
}

describe("the past of a service", () => {
  test("is counted minute by minute since its first request, up to the candidate, by two calls", async () => {
    const { asked, read } = world(traffic);
    const { platform } = await read();
    expect(asked.map(({ metric }) => metric)).toEqual([
      "run.googleapis.com/request_count",
      "run.googleapis.com/request_latencies",
    ]);
    // How long a WebSocket stood is no latency.
    expect(asked.map(({ and }) => and.includes('response_code!="101"'))).toEqual([false, true]);
    expect(asked[0]).toMatchObject({
      from: end - 60 * minute,
      to: end,
      alignmentMs: minute,
      and: 'resource.labels.revision_name!="chat-2"',
    });
    // The first request was in the minute that ended half an hour before.
    expect(Array.from(platform?.rates["error-rate"]?.n ?? [])).toHaveLength(31);
    const at = (counts: ArrayLike<number> | undefined): [number, number][] =>
      Array.from(counts ?? [], (value, i): [number, number] => [i, value]).filter(([, value]) => value > 0);
    expect(at(platform?.rates["error-rate"]?.n)).toEqual([
      [0, 90],
      [10, 100],
      [29, 90],
    ]);
    expect(at(platform?.rates["error-rate"]?.k)).toEqual([[10, 10]]);
    // 150 ms lies between 100 and 200: all between them may have been slower.
    expect(at(platform?.rates.p95?.n)).toEqual([[10, 10]]);
    expect(at(platform?.rates.p95?.k)).toEqual([[10, 5]]);
  });

  test("has no requests of which no label tells the status: nobody knows that they were good", async () => {
    const { read } = world((asked) => [
      ...traffic(asked),
      ...(asked.metric.endsWith("request_count")
        ? [{ labels: { response_code: "" }, points: [{ at: end - 20 * minute, value: 900 }] }]
        : []),
    ]);
    const { n, k } = (await read()).platform?.rates["error-rate"] ?? {};
    expect([n?.[10], k?.[10]]).toEqual([100, 10]);
  });

  test("has the app's own latencies by the metric that setup made, and none where there is no such metric", async () => {
    const ownLatency = "logging.googleapis.com/user/own";
    const { asked, read } = world(traffic);
    const { app, platform } = await read({ ownLatency });
    expect(asked).toHaveLength(3);
    expect(Math.max(...Array.from(app?.rates.p95?.k ?? []))).toBe(2);
    expect(Math.max(...Array.from(platform?.rates.p95?.k ?? []))).toBe(5);
    const without = world((one) => (one.metric === ownLatency ? [] : traffic(one)));
    const unmeasured = await without.read({ ownLatency });
    expect(unmeasured.app?.rates.p95).toBeUndefined();
    expect(unmeasured.app?.rates["error-rate"]).toBeDefined();
  });

  test("ends where points may still come, for a candidate that is as new", async () => {
    const { asked, read } = world(traffic);
    await read({ candidateCreatedAt: now });
    expect(asked[0]?.to).toBe(Math.floor((now - 4 * minute) / minute) * minute);
  });

  test("of a first deploy is none", async () => {
    expect(await world(() => []).read()).toEqual({ app: null, platform: null });
  });
});
