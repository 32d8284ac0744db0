import { describe, expect, test } from "vitest";
import type { FaceAnswer } from "../face.ts";
import { SetupFace } from "./face.ts";
import type { Json } from "./messages.ts";
import { SetupState } from "./state.ts";

let now = 0;

function open(): { state: SetupState; call: (method: string, path: string, body?: unknown) => FaceAnswer } {
  now = Date.parse("2026-01-01T00:00:00Z");
  const state = new SetupState();
  const face = new SetupFace(state, () => now);
  const call = (method: string, path: string, body?: unknown): FaceAnswer =>
    face.answer({ method, path, query: new URLSearchParams(), headers: {}, body });
  return { state, call };
}

const dashboards = "/v1/projects/p/dashboards";
const policies = "/v3/projects/p/alertPolicies";
const metrics = "/v2/projects/p/metrics";

const tile = (more: Json = {}): Json => ({
  width: 6,
  height: 4,
  widget: { title: "t", text: { content: "a" } },
  ...more,
});
const mosaic = (...tiles: Json[]): Json => ({ displayName: "d", mosaicLayout: { columns: 12, tiles } });
const memory = 'metric.type="run.googleapis.com/container/memory/usage" AND resource.type="cloud_run_revision"';
const count = 'metric.type="run.googleapis.com/request_count" AND resource.type="cloud_run_revision"';
const series = (filter: string, aligner: string, reducer?: string, more: Json = {}): Json => ({
  filter,
  aggregation: {
    alignmentPeriod: "60s",
    perSeriesAligner: aligner,
    ...(reducer === undefined ? {} : { crossSeriesReducer: reducer }),
    ...more,
  },
});
const chart = (timeSeriesFilter: Json, more: Json = {}, plotType = "LINE"): Json =>
  mosaic(tile({ widget: { xyChart: { dataSets: [{ timeSeriesQuery: { timeSeriesFilter }, plotType }], ...more } } }));
const good = series(memory, "ALIGN_PERCENTILE_99", "REDUCE_MAX");

function message(answer: FaceAnswer): string {
  return (answer.body as { error?: { message: string } }).error?.message ?? "";
}

describe("a dashboard", () => {
  test("is named by the server, and given back without zeros", () => {
    const { call } = open();
    const made = call("POST", dashboards, mosaic(tile({ xPos: 0, yPos: 0 }))).body as Json;
    expect(made).toMatchObject({ name: expect.stringMatching(/^projects\/p\/dashboards\/\d+$/) as string });
    expect((made["mosaicLayout"] as { tiles: Json[] }).tiles[0]).not.toHaveProperty("xPos");
    expect(call("GET", `/v1/${String(made["name"])}`).body).toEqual(made);
  });

  test("is replaced as a whole, and only by who knows how it stands", () => {
    const { call } = open();
    const made = call("POST", dashboards, { ...mosaic(tile()), labels: { a: "b" } }).body as Json;
    const path = `/v1/${String(made["name"])}`;
    const etag = String(made["etag"]);
    const replaced = call("PATCH", path, { displayName: "e", etag }).body as Json;
    expect([replaced["mosaicLayout"], replaced["labels"]]).toEqual([undefined, undefined]);
    expect(call("PATCH", path, { displayName: "f", etag })).toMatchObject({ status: 409 });
  });

  test.each<[string, Json, RegExp]>([
    ["tiles that overlap", mosaic(tile(), tile({ xPos: 5 })), /overlaps with mosaicLayout\.tiles\[0\]/],
    ["a tile beyond the columns", mosaic(tile({ xPos: 7 })), /within 12 columns/],
    ["a tile without a size", mosaic(tile({ width: 0 })), /minimum width and height of 1/],
    ["49 columns", { displayName: "d", mosaicLayout: { columns: 49 } }, /between 1 and 48/],
    ["no name", { mosaicLayout: { columns: 1 } }, /display_name must be set/],
    ["a field it does not have", { ...mosaic(), owner: "me" }, /Unknown name "owner" at 'dashboard'/],
    ["two layouts", { ...mosaic(), gridLayout: {} }, /oneof field 'layout' is already set/],
    ["an etag for a new one", { ...mosaic(), etag: "1" }, /etag must not be set/],
    [
      "a colour of a chart's line",
      chart(good, { thresholds: [{ value: 1, color: "RED" }] }),
      /color is not allowed in a XyChart/,
    ],
    ["a shifted bar chart", chart(good, { timeshiftDuration: "60s" }, "STACKED_BAR"), /LINE plot type/],
    ["a delta of a gauge", chart(series(memory, "ALIGN_DELTA")), /cannot be applied to metrics with kind GAUGE/],
    ["a maximum of distributions", chart(series(memory, "ALIGN_MAX")), /value type DISTRIBUTION/],
    [
      "a reducer without an aligner",
      chart({ filter: count, aggregation: { crossSeriesReducer: "REDUCE_SUM" } }),
      /needs a per_series_aligner/,
    ],
    ["half a minute", chart(series(count, "ALIGN_RATE", undefined, { alignmentPeriod: "30s" })), /at least 60 seconds/],
    [
      "a label that is not there",
      chart(series(count, "ALIGN_RATE", "REDUCE_SUM", { groupByFields: ["metric.label.user"] })),
      /valid label: user/,
    ],
    ["no metric", chart(series('resource.type="cloud_run_revision"', "ALIGN_RATE")), /restriction on "metric\.type"/],
  ])("is refused for %s", (_, body, expected) => {
    const { call } = open();
    const answer = call("POST", dashboards, body);
    expect([answer.status, message(answer)]).toEqual([400, expect.stringMatching(expected)]);
  });
});

const threshold = (more: Json = {}): Json => ({
  filter: memory,
  aggregations: [good["aggregation"]],
  comparison: "COMPARISON_GT",
  thresholdValue: 1,
  duration: "60s",
  ...more,
});
const condition = (more: Json = {}): Json => ({ displayName: "c", conditionThreshold: threshold(more) });
const policy = (conditions: Json[], more: Json = {}): Json => ({
  displayName: "p",
  combiner: "OR",
  conditions,
  ...more,
});
const onLogs: Json = { displayName: "c", conditionMatchedLog: { filter: "severity>=ERROR" } };

describe("an alert policy", () => {
  test("is given back with what the server adds, and its conditions keep their names", () => {
    const { call } = open();
    const made = call("POST", policies, policy([condition()])).body as Json;
    expect(made).toMatchObject({
      enabled: true,
      creationRecord: {},
      conditions: [{ name: expect.any(String) as string }],
    });
    const changed = call("PATCH", `/v3/${String(made["name"])}`, { ...made, displayName: "q" }).body as Json;
    expect(changed["conditions"]).toEqual(made["conditions"]);
  });

  test("waits for a log-based metric that was just made", () => {
    const { state, call } = open();
    state.metricDelayMs = 1_000;
    expect(call("POST", metrics, { name: "m", filter: "severity>=ERROR" }).status).toBe(200);
    const filter = 'metric.type="logging.googleapis.com/user/m" AND resource.type="cloud_run_revision"';
    const body = policy([condition({ filter, aggregations: [series("", "ALIGN_RATE")["aggregation"]] })]);
    const early = call("POST", policies, body);
    expect([early.status, message(early)]).toEqual([
      404,
      expect.stringContaining("Cannot find metric(s) that match type"),
    ]);
    now += 1_000;
    expect(call("POST", policies, body).status).toBe(200);
  });

  test.each<[string, Json, RegExp]>([
    ["no condition", policy([]), /one to six conditions/],
    ["seven conditions", policy(Array.from({ length: 7 }, () => condition())), /one to six conditions/],
    [
      "no resource type",
      policy([condition({ filter: 'metric.type="run.googleapis.com/request_count"' })]),
      /"resource\.type"/,
    ],
    ["a distribution", policy([condition({ aggregations: [] })]), /must be numeric/],
    ["90 seconds", policy([condition({ duration: "90s" })]), /multiple of 60 seconds/],
    [
      "a comparison that is not there",
      policy([condition({ comparison: "COMPARISON_GE" })]),
      /COMPARISON_LT and COMPARISON_GT/,
    ],
    ["a filter that is too long", policy([condition({ filter: `${memory} ${" ".repeat(2_048)}` })]), /2048 characters/],
    [
      "different periods of a ratio",
      policy([
        condition({
          denominatorFilter: memory,
          denominatorAggregations: [
            series("", "ALIGN_PERCENTILE_99", undefined, { alignmentPeriod: "120s" })["aggregation"],
          ],
        }),
      ]),
      /same alignment period/,
    ],
    [
      "a rate limit of figures",
      policy([condition()], { alertStrategy: { notificationRateLimit: { period: "300s" } } }),
      /only allowed for log-match/,
    ],
    ["no rate limit of entries", policy([onLogs]), /notification_rate_limit must be set/],
    ["a label in capitals", policy([condition()], { userLabels: { Team: "x" } }), /lowercase letters/],
  ])("is refused for %s", (_, body, expected) => {
    const { call } = open();
    const answer = call("POST", policies, body);
    expect([answer.status, message(answer)]).toEqual([400, expect.stringMatching(expected)]);
  });

  test("is refused for a channel that is not there", () => {
    const { call } = open();
    const body = policy([condition()], { notificationChannels: ["projects/p/notificationChannels/1"] });
    expect(call("POST", policies, body).status).toBe(404);
  });
});

const distribution = (more: Json = {}): Json => ({
  name: "m",
  filter: "severity>=ERROR",
  metricDescriptor: { metricKind: "DELTA", valueType: "DISTRIBUTION", labels: [{ key: "a" }] },
  valueExtractor: "EXTRACT(jsonPayload.ms)",
  labelExtractors: { a: "EXTRACT(jsonPayload.a)" },
  bucketOptions: { explicitBuckets: { bounds: [1, 2] } },
  ...more,
});

describe("a log-based metric", () => {
  test("is given back with what the server adds; PUT makes it where it is not there", () => {
    const { call } = open();
    expect(call("PUT", `${metrics}/m`, distribution()).body).toMatchObject({
      createTime: "2026-01-01T00:00:00.000Z",
      metricDescriptor: { type: "logging.googleapis.com/user/m", unit: "1" },
    });
    expect(call("POST", metrics, distribution()).status).toBe(409);
    expect(call("DELETE", `${metrics}/m`).status).toBe(200);
    expect(call("GET", `${metrics}/m`).status).toBe(404);
  });

  test.each<[string, Json, RegExp]>([
    ["a name with a blank", distribution({ name: "a b" }), /not a metric identifier/],
    ["a filter that is none", distribution({ filter: "severity>=(" }), /Unparseable filter/],
    ["a label without an extractor", distribution({ labelExtractors: {} }), /associated label extractor/],
    ["a distribution of nothing", distribution({ valueExtractor: "" }), /value extractor is required/],
    [
      "two groups of an expression",
      distribution({ valueExtractor: 'REGEXP_EXTRACT(textPayload, "(a)(b)")' }),
      /exactly one capture group/,
    ],
    [
      "200 bounds",
      distribution({ bucketOptions: { explicitBuckets: { bounds: Array.from({ length: 200 }, (_, i) => i) } } }),
      /at most 200 buckets/,
    ],
    [
      "bounds that fall",
      distribution({ bucketOptions: { explicitBuckets: { bounds: [2, 1] } } }),
      /strictly increasing/,
    ],
  ])("is refused for %s", (_, body, expected) => {
    const { call } = open();
    const answer = call("POST", metrics, body);
    expect([answer.status, message(answer)]).toEqual([400, expect.stringMatching(expected)]);
  });

  test("keeps its type and its labels", () => {
    const { call } = open();
    call("POST", metrics, distribution());
    const counter = { name: "m", filter: "severity>=ERROR" };
    expect(message(call("PUT", `${metrics}/m`, counter))).toMatch(/cannot be updated/);
    const labels = { metricDescriptor: { metricKind: "DELTA", valueType: "DISTRIBUTION" }, labelExtractors: {} };
    expect(message(call("PUT", `${metrics}/m`, distribution(labels)))).toMatch(/cannot be removed/);
  });
});
