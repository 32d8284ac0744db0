import { MetricServiceClient } from "@google-cloud/monitoring/build/src/v3/metric_service_client.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFaces } from "../open-faces.ts";
import { monitoringFace } from "./face.ts";
import { MetricStore, distribution } from "./store.ts";

const minute = 60_000;
const start = Date.parse("2026-01-01T00:00:00Z");
const name = "projects/demo";
const memory = "run.googleapis.com/container/memory/usage";
const filter = `metric.type="${memory}" AND resource.labels.service_name="chat"`;
const interval = { startTime: { seconds: start / 1000 }, endTime: { seconds: start / 1000 + 600 } };

describe("Google's own client", () => {
  let opened: Awaited<ReturnType<typeof openFaces>>;
  let client: MetricServiceClient;

  beforeAll(async () => {
    const store = new MetricStore();
    for (let i = 1; i <= 3; i += 1) {
      store.addPoint(
        {
          type: memory,
          resourceLabels: { project_id: "demo", service_name: "chat", revision_name: "chat-2" },
          metricLabels: { container_name: "app" },
          metricKind: "GAUGE",
          valueType: "DISTRIBUTION",
          unit: "By",
          interval: { endMs: start + i * minute },
          value: distribution([i * 100], [0, 150, 250, 350]),
        },
        start,
      );
    }
    const now = () => start + 10 * minute;
    const grants = ["monitoring.timeSeries.list", "monitoring.metricDescriptors.list"];
    opened = await openFaces([monitoringFace(store, { now })], grants, now);
    client = new MetricServiceClient(opened.clientOptions);
  });
  afterAll(async () => {
    await client.close();
    await opened.server.close();
  });

  it("reads raw points, newest first", async () => {
    const [series] = await client.listTimeSeries({ name, filter, interval, view: "FULL" });
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ metricKind: "GAUGE", valueType: "DISTRIBUTION", unit: "By" });
    const points = series[0]?.points ?? [];
    expect(points.map((point) => point.value?.distributionValue?.mean)).toEqual([300, 200, 100]);
    expect(points[2]).toMatchObject({
      interval: { endTime: { seconds: String(start / 1000 + 60) } },
      value: { distributionValue: { count: "1", bucketCounts: ["0", "1"] } },
    });
  });

  it("reads aligned and reduced points", async () => {
    const [series] = await client.listTimeSeries({
      name,
      filter,
      interval,
      view: "FULL",
      aggregation: {
        alignmentPeriod: { seconds: 60 },
        perSeriesAligner: "ALIGN_PERCENTILE_99",
        crossSeriesReducer: "REDUCE_MAX",
        groupByFields: ["resource.labels.revision_name"],
      },
    });
    expect(series[0]).toMatchObject({ valueType: "DOUBLE", resource: { labels: { revision_name: "chat-2" } } });
    expect(series[0]?.points?.map((point) => point.value?.doubleValue)).toEqual([349, 249, 148.5]);
  });

  it("lists descriptors", async () => {
    const [descriptors] = await client.listMetricDescriptors({
      name,
      filter: 'metric.type=starts_with("run.googleapis.com/container/memory/")',
    });
    expect(descriptors.find((one) => one.type === memory)).toMatchObject({ metricKind: "GAUGE", launchStage: "GA" });
  });

  it("understands a refusal", async () => {
    const unknown = client.listTimeSeries({ name, filter: 'metric.type="run.googleapis.com/nope"', interval });
    await expect(unknown).rejects.toMatchObject({ code: 5, message: expect.stringContaining("Cannot find metric(s)") });
  });
});
