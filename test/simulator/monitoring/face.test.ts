import { describe, expect, it } from "vitest";
import { monitoringFace } from "./face.ts";
import { type MetricPoint, MetricStore, distribution } from "./store.ts";

const start = Date.parse("2026-01-01T00:00:00Z");
const minute = 60_000;
const memory = "run.googleapis.com/container/memory/usage";
const latencies = "run.googleapis.com/request_latencies";
const requests = "run.googleapis.com/request_count";
const bounds = [0, 100, 200, 400];

type Given = Pick<MetricPoint, "type" | "metricKind" | "valueType" | "unit" | "value">;

function point(
  given: Given,
  index: number,
  parts: { revision?: string; labels?: Record<string, string> } = {},
): MetricPoint {
  const endMs = start + index * minute;
  return {
    ...given,
    resourceLabels: { project_id: "demo", service_name: "chat", revision_name: parts.revision ?? "chat-2" },
    metricLabels: parts.labels ?? {},
    interval: given.metricKind === "GAUGE" ? { endMs } : { startMs: endMs - minute + 1, endMs },
  };
}

const used = (bytes: number[]): Given => ({
  type: memory,
  metricKind: "GAUGE",
  valueType: "DISTRIBUTION",
  unit: "By",
  value: distribution(bytes, bounds),
});
const took = (ms: number[]): Given => ({
  type: latencies,
  metricKind: "DELTA",
  valueType: "DISTRIBUTION",
  unit: "ms",
  value: distribution(ms, bounds),
});
const counted = (value: number): Given => ({
  type: requests,
  metricKind: "DELTA",
  valueType: "INT64",
  unit: "1",
  value,
});

interface Point {
  interval: { startTime: string; endTime: string };
  value: { doubleValue?: number; int64Value?: string; distributionValue?: { count?: string; bucketCounts?: string[] } };
}
interface Answer {
  timeSeries?: {
    metric: { type: string; labels?: Record<string, string> };
    resource: { type: string; labels: Record<string, string> };
    metricKind: string | number;
    valueType: string | number;
    points?: Point[];
    unit: string;
  }[];
  nextPageToken?: string;
  unit?: string;
  metricDescriptors?: { type: string; metricKind: string; launchStage: string }[];
  error?: { code: number; status: string; message: string };
}

const tenMinutes = { "interval.startTime": "2026-01-01T00:00:00Z", "interval.endTime": "2026-01-01T00:10:00Z" };

function asker(store: MetricStore, now: () => number = () => start + 30 * minute) {
  const face = monitoringFace(store, { now });
  return (path: string, parameters: Record<string, string | string[]>): Answer => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
      for (const one of Array.isArray(value) ? value : [value]) query.append(name, one);
    }
    return face.answer({ method: "GET", path, query, headers: {}, body: undefined }).body as Answer;
  };
}

function sample(): MetricStore {
  const store = new MetricStore();
  for (let i = 1; i <= 4; i += 1) {
    store.addPoint(point(used([i * 50]), i, { labels: { container_name: "app" } }), start);
    store.addPoint(point(used([150, 150]), i, { revision: "chat-1", labels: { container_name: "app" } }), start);
    for (const code of ["200", "503"]) {
      const labels = { response_code: code };
      store.addPoint(point(took([i * 10, 150]), i, { labels }), start);
      store.addPoint(point(counted(code === "200" ? 10 * i : i), i, { labels }), start);
    }
  }
  return store;
}

const list = "/v3/projects/demo/timeSeries";

describe("raw points", () => {
  const ask = asker(sample());

  it("come newest first, with the labels of their series", () => {
    const { timeSeries, unit } = ask(list, {
      ...tenMinutes,
      filter: `metric.type="${memory}" AND resource.type="cloud_run_revision" AND resource.labels.revision_name="chat-2"`,
    });
    expect(timeSeries).toHaveLength(1);
    expect(timeSeries?.[0]).toMatchObject({
      metric: { type: memory, labels: { container_name: "app" } },
      resource: { type: "cloud_run_revision", labels: { revision_name: "chat-2" } },
      metricKind: "GAUGE",
      valueType: "DISTRIBUTION",
    });
    expect(timeSeries?.[0]?.points?.map((one) => one.interval.endTime.slice(14, 16))).toEqual(["04", "03", "02", "01"]);
    expect(timeSeries?.[0]?.points?.[0]?.interval.startTime).toBe("2026-01-01T00:04:00.000Z");
    expect(unit).toBe("By");
  });

  it("end inside (start, end]; an interval without start asks for one instant", () => {
    const filter = `metric.type="${requests}" AND metric.labels.response_code="200"`;
    const ends = (parameters: Record<string, string>) =>
      ask(list, { filter, ...parameters }).timeSeries?.[0]?.points?.map((one) => one.value.int64Value);
    const at = (text: string) => `2026-01-01T00:0${text}:00Z`;
    expect(ends({ "interval.startTime": at("1"), "interval.endTime": at("3") })).toEqual(["30", "20"]);
    expect(ends({ "interval.endTime": at("2") })).toEqual(["20"]);
    expect(ends({ "interval.start_time": at("3"), "interval.end_time": at("9") })).toEqual(["40"]);
  });

  it.each([
    ['resource.labels.revision_name="chat-1"', 1],
    ['resource.label."revision_name"="chat-1"', 1],
    ['resource.labels.revision_name != "chat-1"', 1],
    ['NOT resource.labels.revision_name="chat-1"', 1],
    ['resource.labels.revision_name = starts_with("chat-")', 2],
    ['resource.labels.revision_name = one_of("chat-1", "chat-9")', 1],
    ['resource.labels.service_name="other"', 0],
    ['resource.type="gce_instance"', 0],
  ])("%s: %d series", (condition, count) => {
    expect(
      ask(list, { ...tenMinutes, filter: `metric.type="${memory}" AND ${condition}` }).timeSeries ?? [],
    ).toHaveLength(count);
  });

  it("another project has none, and no data is no series", () => {
    const filter = `metric.type="${memory}"`;
    expect(ask("/v3/projects/other/timeSeries", { ...tenMinutes, filter }).timeSeries).toBeUndefined();
    expect(ask(list, { filter, "interval.endTime": "2027-01-01T00:00:00Z" }).timeSeries).toBeUndefined();
    expect(ask(list, { ...tenMinutes, filter: 'metric.type="run.googleapis.com/container/cpu/usage"' })).toEqual({
      unit: "s{CPU}",
    });
  });

  it("headers have no points", () => {
    const { timeSeries } = ask(list, { ...tenMinutes, filter: `metric.type="${memory}"`, view: "HEADERS" });
    expect(timeSeries?.map((series) => series.points)).toEqual([undefined, undefined]);
  });

  it("enums are numbers only where a client asks for them", () => {
    const { timeSeries } = ask(list, {
      ...tenMinutes,
      filter: `metric.type="${requests}"`,
      $alt: "json;enum-encoding=int",
    });
    expect(timeSeries?.[0]).toMatchObject({ metricKind: 2, valueType: 2 });
  });

  it("are not visible before their time", () => {
    const store = new MetricStore();
    store.addPoint(point(counted(1), 1), start + 4 * minute);
    let now = start + 4 * minute - 1;
    const late = asker(store, () => now);
    expect(late(list, { ...tenMinutes, filter: `metric.type="${requests}"` }).timeSeries).toBeUndefined();
    now += 1;
    expect(late(list, { ...tenMinutes, filter: `metric.type="${requests}"` }).timeSeries).toHaveLength(1);
  });
});

describe("pages", () => {
  it("cut through a series, which goes on in the next one, and show what the first could see", () => {
    const store = sample();
    let now = start + 5 * minute;
    const ask = asker(store, () => now);
    const query = { ...tenMinutes, filter: `metric.type="${memory}"`, pageSize: "3" };
    const found: string[] = [];
    const pieces: number[] = [];
    let pageToken = "";
    do {
      const page = ask(list, { ...query, pageToken });
      for (const series of page.timeSeries ?? []) {
        pieces.push(series.points?.length ?? 0);
        found.push(
          ...(series.points ?? []).map((one) => `${series.resource.labels["revision_name"]} ${one.interval.endTime}`),
        );
      }
      pageToken = page.nextPageToken ?? "";
      store.addPoint(point(used([1]), 6, { labels: { container_name: "app" } }), now + 1);
      now += 1;
    } while (pageToken !== "");
    expect(pieces).toEqual([3, 1, 2, 2]);
    expect(new Set(found).size).toBe(8);
    expect(found).toHaveLength(8);
  });

  it("a token belongs to its query", () => {
    const ask = asker(sample());
    const { nextPageToken } = ask(list, { ...tenMinutes, filter: `metric.type="${memory}"`, pageSize: "1" });
    const other = ask(list, {
      ...tenMinutes,
      filter: `metric.type="${requests}"`,
      pageSize: "1",
      pageToken: nextPageToken ?? "",
    });
    expect(other.error?.message).toContain("pageToken");
  });
});

describe("aggregation", () => {
  const ask = asker(sample());
  const values = (type: string, aggregation: Record<string, string | string[]>) => {
    const parameters = Object.fromEntries(
      Object.entries(aggregation).map(([name, value]) => [`aggregation.${name}`, value]),
    );
    const answer = ask(list, {
      ...tenMinutes,
      filter: `metric.type="${type}" AND resource.labels.revision_name="chat-2"`,
      "aggregation.alignmentPeriod": "120s",
      ...parameters,
    });
    if (answer.error !== undefined) throw new Error(answer.error.message);
    return answer.timeSeries?.map((series) =>
      series.points?.map(({ value }) => value.doubleValue ?? value.int64Value ?? value.distributionValue?.count),
    );
  };

  it.each<[string, string, Record<string, string | string[]>, unknown]>([
    [
      "counts, by code",
      requests,
      { perSeriesAligner: "ALIGN_DELTA" },
      [
        ["70", "30"],
        ["7", "3"],
      ],
    ],
    ["counts, in all", requests, { perSeriesAligner: "ALIGN_DELTA", crossSeriesReducer: "REDUCE_SUM" }, [["77", "33"]]],
    ["by number", requests, { perSeriesAligner: "1", crossSeriesReducer: "4" }, [["77", "33"]]],
    ["rates", requests, { perSeriesAligner: "ALIGN_RATE", crossSeriesReducer: "REDUCE_MAX" }, [[70 / 120, 30 / 120]]],
    ["means", requests, { perSeriesAligner: "ALIGN_MEAN", crossSeriesReducer: "REDUCE_MEAN" }, [[19.25, 8.25]]],
    ["highest", requests, { perSeriesAligner: "ALIGN_MAX", crossSeriesReducer: "REDUCE_MAX" }, [["40", "20"]]],
    [
      "by group",
      requests,
      {
        perSeriesAligner: "ALIGN_SUM",
        crossSeriesReducer: "REDUCE_SUM",
        groupByFields: ["metric.labels.response_code"],
      },
      [
        ["70", "30"],
        ["7", "3"],
      ],
    ],
    [
      "distributions add up",
      latencies,
      { perSeriesAligner: "ALIGN_DELTA", crossSeriesReducer: "REDUCE_SUM" },
      [["8", "8"]],
    ],
    // Of eight values four lie in [0, 100) and four in [100, 200).
    [
      "service-wide P50",
      latencies,
      { perSeriesAligner: "ALIGN_DELTA", crossSeriesReducer: "REDUCE_PERCENTILE_50" },
      [[100, 100]],
    ],
    [
      "P95 a series",
      latencies,
      { perSeriesAligner: "ALIGN_PERCENTILE_95" },
      [
        [190, 190],
        [190, 190],
      ],
    ],
    ["memory's P99", memory, { perSeriesAligner: "ALIGN_PERCENTILE_99" }, [[expect.closeTo(396), expect.closeTo(198)]]],
    ["memory summed", memory, { perSeriesAligner: "ALIGN_SUM" }, [["2", "2"]]],
  ])("%s", (_, type, aggregation, expected) => {
    expect(values(type, aggregation)).toEqual(expected);
  });

  it("periods are counted back from the end; labels that are not grouped by are gone", () => {
    const { timeSeries } = ask(list, {
      "interval.startTime": "2026-01-01T00:00:00Z",
      "interval.endTime": "2026-01-01T00:04:30Z",
      filter: `metric.type="${requests}"`,
      "aggregation.alignmentPeriod": "120s",
      "aggregation.perSeriesAligner": "ALIGN_DELTA",
      "aggregation.crossSeriesReducer": "REDUCE_SUM",
    });
    expect(timeSeries?.[0]?.points?.map((one) => one.interval.endTime.slice(14, 19))).toEqual(["04:30", "02:30"]);
    expect(timeSeries?.[0]?.metric.labels).toBeUndefined();
    expect(timeSeries?.[0]?.resource.labels).toEqual({ project_id: "demo" });
  });
});

describe("refusals", () => {
  const ask = asker(sample());
  const align = (aligner: string, more: Record<string, string> = {}) => ({
    "aggregation.alignmentPeriod": "60s",
    "aggregation.perSeriesAligner": aligner,
    ...more,
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['metric.type="run.googleapis.com/container/restart_count"', {}, 404, "Cannot find metric(s) that match type"],
    ["", {}, 400, 'must specify a restriction on "metric.type"'],
    ['resource.type="cloud_run_revision"', {}, 400, 'must specify a restriction on "metric.type"'],
    ['metric.type=starts_with("run.googleapis.com/")', {}, 400, 'must specify a restriction on "metric.type"'],
    [`metric.type="${memory}" AND`, {}, 400, "filter"],
    [`metric.type="${memory}" AND (`, {}, 400, "could not parse filter"],
    [`metric.type="${memory}" AND severity="x"`, {}, 400, "unknown field"],
    [`metric.type="${memory}" AND resource.labels.x=guess("x")`, {}, 400, "unknown function"],
    [`metric.type="${memory}"`, { orderBy: "time" }, 400, "must be blank"],
    [`metric.type="${memory}"`, { pageSize: "-1" }, 400, "pageSize"],
    [`metric.type="${memory}"`, { view: "EVERYTHING" }, 400, "view"],
    [`metric.type="${memory}"`, { "interval.endTime": "" }, 400, "interval.endTime"],
    [`metric.type="${memory}"`, { "interval.startTime": "2026-01-02T00:00:00Z" }, 400, "must be before the end time"],
    [
      `metric.type="${memory}"`,
      align("ALIGN_DELTA"),
      400,
      "The aligner cannot be applied to metrics with kind GAUGE and value type DISTRIBUTION.",
    ],
    [`metric.type="${memory}"`, align("ALIGN_MAX"), 400, "The aligner cannot be applied"],
    [`metric.type="${latencies}"`, align("ALIGN_MEAN"), 400, "kind DELTA and value type DISTRIBUTION"],
    [`metric.type="${latencies}"`, align("ALIGN_RATE"), 400, "kind DELTA and value type DISTRIBUTION"],
    [`metric.type="${requests}"`, align("ALIGN_PERCENTILE_95"), 400, "kind DELTA and value type INT64"],
    [
      `metric.type="${latencies}"`,
      align("ALIGN_DELTA", { "aggregation.crossSeriesReducer": "REDUCE_MAX" }),
      400,
      "The reducer cannot be applied",
    ],
    [`metric.type="${latencies}"`, { "aggregation.crossSeriesReducer": "REDUCE_SUM" }, 400, "The aligner must be set"],
    [
      `metric.type="${latencies}"`,
      align("ALIGN_DELTA", { "aggregation.alignmentPeriod": "59s" }),
      400,
      "at least 60 seconds",
    ],
    [`metric.type="${latencies}"`, align("ALIGN_BEST"), 400, "Invalid enum value"],
    [
      `metric.type="${latencies}"`,
      align("ALIGN_DELTA", { "aggregation.crossSeriesReducer": "REDUCE_SUM", "aggregation.groupByFields": "color" }),
      400,
      "groupByFields",
    ],
    [`metric.type="${requests}"`, align("ALIGN_PERCENT_CHANGE"), 501, "not simulated"],
  ])("%s %j", (filter, parameters, code, message) => {
    const { error } = ask(list, { ...tenMinutes, filter, ...parameters });
    expect(error?.code).toBe(code);
    expect(error?.message).toContain(message);
  });
});

describe("descriptors", () => {
  const ask = asker(new MetricStore());
  const descriptors = "/v3/projects/demo/metricDescriptors";

  it("lists Cloud Run's metrics before anything has been measured", () => {
    const { metricDescriptors } = ask(descriptors, { filter: 'metric.type=starts_with("run.googleapis.com/")' });
    expect(metricDescriptors?.map((one) => one.type)).toEqual(expect.arrayContaining([memory, latencies, requests]));
    expect(metricDescriptors?.find((one) => one.type === memory)).toMatchObject({
      metricKind: "GAUGE",
      launchStage: "GA",
    });
    expect(ask(descriptors, { filter: 'metric.type=starts_with("custom.")' })).toEqual({});
  });

  it("in pages, and one by one", () => {
    const first = ask(descriptors, { pageSize: "10" });
    const second = ask(descriptors, { pageSize: "10", pageToken: first.nextPageToken ?? "" });
    const all = ask(descriptors, {});
    expect([...(first.metricDescriptors ?? []), ...(second.metricDescriptors ?? [])]).toEqual(all.metricDescriptors);
    expect(ask(`${descriptors}/${memory}`, {})).toMatchObject({ type: memory });
    expect(ask(`${descriptors}/nope`, {}).error?.code).toBe(404);
  });

  it("none at all where collection does not work", () => {
    expect(asker(new MetricStore([]))(descriptors, {})).toEqual({});
  });
});

describe("points that Monitoring could not hold", () => {
  it.each<[string, MetricPoint]>([
    ["a delta without a start", { ...point(counted(1), 1), interval: { endMs: start } }],
    ["a start after the end", { ...point(counted(1), 1), interval: { startMs: start + 1, endMs: start } }],
    ["a number for a distribution", { ...point(used([]), 1), value: 5 }],
    ["another kind than the metric's", { ...point(counted(1), 1), metricKind: "GAUGE" }],
  ])("%s", (_, bad) => {
    expect(() => new MetricStore().addPoint(bad, start)).toThrow("run.googleapis.com/");
  });
});
