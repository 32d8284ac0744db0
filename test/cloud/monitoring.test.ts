import { afterEach, describe, expect, it } from "vitest";
import { openMonitoring } from "../../src/cloud/monitoring.ts";
import { gaugePoints } from "../../src/sources/gauge-points.ts";
import type { MetricReader } from "../../src/sources/metric-reader.ts";
import { type Face, googleError } from "../simulator/face.ts";
import { exemplars } from "../simulator/monitoring/exemplars.ts";
import { monitoringFace } from "../simulator/monitoring/face.ts";
import { distribution, MetricStore } from "../simulator/monitoring/store.ts";
import { policy, reach, scriptedFace, wait, type Opened } from "./google.ts";

const minute = 60_000;
const begin = Date.parse("2026-01-01T00:00:00Z");
const now = (): number => begin + 10 * minute;
const memory = "run.googleapis.com/container/memory/usage";
const query = {
  metric: memory,
  service: "chat",
  region: "us-central1",
  revision: "chat-2",
  from: begin + 500,
  to: begin + 10 * minute,
};
const seriesWithExemplars = {
  points: [
    {
      interval: { endTime: "2026-01-01T00:01:00Z" },
      value: { distributionValue: { count: "3", mean: 7, exemplars: exemplars(7, "2026-01-01T00:00:59Z", "demo") } },
    },
  ],
};
const grants = ["monitoring.timeSeries.list", "monitoring.metricDescriptors.list"];
const open: { metrics: MetricReader; opened: Opened }[] = [];

afterEach(async () => {
  for (const { metrics, opened } of open.splice(0)) {
    await metrics.close();
    await opened.server.close();
  }
});

async function connect(face: Face, granted = ["any"]): Promise<MetricReader> {
  const opened = await reach(face, granted, now);
  const metrics = await openMonitoring(opened.access, opened.endpoint, "demo", policy);
  open.push({ metrics, opened });
  return metrics;
}

function store(): MetricStore {
  const points = new MetricStore();
  const add = (revision: string, container: string, at: number, used: number[]): void =>
    points.addPoint(
      {
        type: memory,
        resourceLabels: {
          project_id: "demo",
          location: "us-central1",
          service_name: "chat",
          revision_name: revision,
          configuration_name: "chat",
        },
        metricLabels: { container_name: container },
        metricKind: "GAUGE",
        valueType: "DISTRIBUTION",
        unit: "By",
        interval: { endMs: begin + at },
        value: distribution(used, [0, 100, 200, 300, 400]),
      },
      begin,
    );
  add("chat-2", "app", minute, [120]);
  add("chat-2", "app", 2 * minute, [120, 310]);
  add("chat-2", "sidecar", 2 * minute, [20, 30]);
  add("chat-1", "app", 2 * minute, [390]);
  return points;
}

describe("Cloud Monitoring over REST", () => {
  it("the points of one revision's series, with their own bounds", async () => {
    const metrics = await connect(monitoringFace(store(), { now }), grants);
    const points = await metrics.distributions(query, wait());
    expect(points.toSorted((a, b) => a.at - b.at || b.mean - a.mean)).toEqual([
      {
        at: begin + minute,
        count: 1,
        mean: 120,
        bucketCounts: expect.arrayContaining([1]),
        bounds: { kind: "explicit", bounds: [0, 100, 200, 300, 400] },
        container: "app",
      },
      expect.objectContaining({ at: begin + 2 * minute, count: 2, mean: 215, container: "app" }),
      expect.objectContaining({ at: begin + 2 * minute, count: 2, mean: 25, container: "sidecar" }),
    ]);
    expect(gaugePoints(points)).toEqual([
      { at: begin + minute, value: 120 },
      { at: begin + 2 * minute, value: 300 },
    ]);
  });

  it("whether Cloud Run's metrics are known", async () => {
    const metrics = await connect(monitoringFace(store(), { now }), grants);
    expect(await metrics.metricTypes("run.googleapis.com/", wait())).toEqual(
      expect.arrayContaining([memory, "run.googleapis.com/request_count"]),
    );
    expect(await metrics.metricTypes("none.googleapis.com/", wait())).toEqual([]);
  });

  it("a metric that was never written is not found; access that is missing says what to grant", async () => {
    const metrics = await connect(monitoringFace(new MetricStore([]), { now }), grants);
    await expect(metrics.distributions(query, wait())).rejects.toMatchObject({ failure: "not-found" });
    const denied = await connect(monitoringFace(store(), { now }), []);
    await expect(denied.distributions(query, wait())).rejects.toMatchObject({
      failure: "no-access",
      message: expect.stringMatching(/^Reading metrics failed: HTTP 403: .* Grant .*roles\/monitoring\.viewer/),
    });
    await expect(denied.metricTypes("run.googleapis.com/", wait())).rejects.toMatchObject({
      failure: "no-access",
      message: expect.stringMatching(/^Listing metrics failed/),
    });
  });

  it("a series that goes on is read on, over an outage", async () => {
    const series = (seconds: number, value: object): object => ({
      points: [{ interval: { endTime: new Date(begin + seconds * 1000).toISOString() }, value }],
    });
    const point = { distributionValue: { count: "1", mean: 7, bucketCounts: ["0", "1"] } };
    const face = scriptedFace(
      { status: 200, body: { timeSeries: [series(60, point)], nextPageToken: "more" } },
      googleError(503, "UNAVAILABLE", "The service is currently unavailable."),
      { status: 200, body: { timeSeries: [series(120, point)] } },
    );
    const points = await (await connect(face)).distributions(query, wait());
    expect(points.map(({ at }) => at)).toEqual([begin + minute, begin + 2 * minute]);
    expect(face.requests.map(({ query: asked }) => asked.get("pageToken"))).toEqual([null, "more", "more"]);
    expect(face.requests[0]?.query.get("filter")).toContain('resource.labels.revision_name="chat-2"');
    expect(face.requests[0]?.query.get("interval.startTime")).toBe("2026-01-01T00:00:00.500Z");
  });

  it("exemplars with attachments of any kind do not keep a point from being read", async () => {
    const metrics = await connect(scriptedFace({ status: 200, body: { timeSeries: [seriesWithExemplars] } }));
    expect(await metrics.distributions(query, wait())).toEqual([
      expect.objectContaining({ at: begin + minute, count: 3, mean: 7 }),
    ]);
  });

  it("an answer that is only a part is a failed reading, and says why", async () => {
    const body = { timeSeries: [], executionErrors: [{ code: 4, message: "Some series could not be read in time." }] };
    const face = scriptedFace({ status: 200, body });
    const metrics = await connect(face);
    const message =
      "Reading metrics failed: the answer is only a part of what there is: Some series could not be read in time.";
    await expect(metrics.distributions(query, wait())).rejects.toMatchObject({ kind: "outage", message });
    expect(face.requests.length).toBe(1);
  });

  it("what such an answer does hold is given on", async () => {
    const executionErrors = [{ code: 4, message: "Some series could not be read in time." }];
    const page = { timeSeries: [seriesWithExemplars] };
    const first = { status: 200, body: { ...page, nextPageToken: "more" } };
    const faces = [
      scriptedFace({ status: 200, body: { ...page, executionErrors } }),
      scriptedFace(first, { status: 200, body: { timeSeries: [], executionErrors } }),
    ];
    for (const face of faces) {
      const metrics = await connect(face);
      const held = { kind: "outage", points: [expect.objectContaining({ at: begin + minute, count: 3, mean: 7 })] };
      await expect(metrics.distributions(query, wait())).rejects.toMatchObject(held);
    }
  });

  it.each<[string, object, object]>([
    [
      "exponential",
      { exponentialBuckets: { numFiniteBuckets: 5, growthFactor: 2, scale: 3 } },
      { kind: "exponential", finite: 5, growth: 2, scale: 3 },
    ],
    [
      "linear, from zero: proto3 leaves the offset out",
      { linearBuckets: { numFiniteBuckets: 5, width: 10 } },
      { kind: "linear", finite: 5, width: 10, offset: 0 },
    ],
    ["explicit", { explicitBuckets: { bounds: [1, 2] } }, { kind: "explicit", bounds: [1, 2] }],
  ])("bounds that are %s", async (_what, bucketOptions, bounds) => {
    const interval = { endTime: "2026-01-01T00:01:00Z" };
    const value = { distributionValue: { count: "2", mean: 5, bucketCounts: ["1", "1"], bucketOptions } };
    const points = [
      { interval, value },
      // An empty one has no count, and what is no distribution is passed over.
      { interval, value: { distributionValue: { bucketOptions } } },
      { interval, value: { doubleValue: 3 } },
      { value },
    ];
    const metrics = await connect(scriptedFace({ status: 200, body: { timeSeries: [{ points }] } }));
    expect(await metrics.distributions(query, wait())).toEqual([
      { at: begin + minute, count: 2, mean: 5, bucketCounts: [1, 1], bounds },
      { at: begin + minute, count: 0, mean: 0, bucketCounts: [], bounds },
    ]);
  });
});
