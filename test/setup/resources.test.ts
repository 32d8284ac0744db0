import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { isGauge } from "../../src/checks/gauges.ts";
import { checkOf } from "../../src/checks/registry.ts";
import { alertPolicies } from "../../src/setup/alerts.ts";
import { dashboards } from "../../src/setup/dashboards.ts";
import type { WidgetDefinition } from "../../src/setup/definitions.ts";
import { shownIds } from "../../src/setup/indicators.ts";
import { bucketBounds, logMetrics } from "../../src/setup/log-metrics.ts";
import { logMetricName, logMetricType } from "../../src/setup/names.ts";
import { responseCodes } from "../../src/setup/queries.ts";
import { checkAlertPolicy } from "../simulator/setup/alert-rules.ts";
import { checkDashboard } from "../simulator/setup/dashboard-rules.ts";
import { checkLogMetric, describe as described } from "../simulator/setup/log-metric-rules.ts";
import { alertPolicyMessage, dashboardMessage, logMetricMessage } from "../simulator/setup/messages.ts";
import { SetupState } from "../simulator/setup/state.ts";
import { errorStatus, read, scope, shipped } from "./setup.ts";

const channel = "projects/ion-demo/notificationChannels/1";

function stateWith(definitions = shipped()): SetupState {
  const state = new SetupState();
  for (const { title, body } of logMetrics(definitions, scope, errorStatus)) state.logMetrics.set(title, body);
  return state;
}

test("the name of a metric fits Logging, whatever the service", () => {
  expect(logMetricName("ion-api-prod", "session-length")).toBe("ion_verify_ion_api_prod_session_length");
  expect(logMetricName("s".repeat(49), "k".repeat(31)).length).toBeLessThanOrEqual(100);
  expect(logMetricType("a", "b")).toBe("logging.googleapis.com/user/ion_verify_a_b");
});

describe("buckets", () => {
  test("rise, are fewer than 200, and a quantile is off by 13 % at most", () => {
    const steps = bucketBounds.slice(1).map((bound, i) => bound / (bucketBounds[i] ?? NaN));
    expect(bucketBounds.length).toBeLessThan(200);
    expect(Math.min(...steps)).toBeGreaterThan(1);
    expect(Math.max(...steps)).toBeLessThanOrEqual(1.13);
  });

  test.each([1, 100, 500, 800, 1_000, 1_500, 2_000, 3_000, 5_000, 10_000, 30_000, 60_000])("%d is a bound", (limit) => {
    expect(bucketBounds).toContain(limit);
  });
});

describe("which statuses of Cloud Run's own count are errors", () => {
  const matches = (condition: string, code: number): boolean => {
    const [, family] = /class="(\d)xx"$/.exec(condition) ?? [];
    const [, expression = ""] = /full_match\("(.*)"\)$/.exec(condition) ?? [];
    return family === undefined
      ? new RegExp(`^(?:${expression})$`).test(String(code))
      : String(code).startsWith(family);
  };

  const code = fc.integer({ min: 100, max: 599 });
  const range = fc.tuple(code, code).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

  test.prop([fc.array(range, { minLength: 1, maxLength: 4 }), code])(
    "are exactly those of the input",
    (ranges, one) => {
      const condition = responseCodes(ranges);
      expect(matches(condition, one)).toBe(ranges.some(({ from, to }) => one >= from && one <= to));
      // With all else that stands in a filter.
      expect(condition.length).toBeLessThan(1_000);
    },
  );
});

describe("dashboards", () => {
  const widget: fc.Arbitrary<WidgetDefinition> = fc.record(
    {
      show: fc.constantFrom("memory" as const, "cpu" as const, "instances" as const, "error-rate" as const),
      title: fc.string({ minLength: 1, maxLength: 20 }),
      width: fc.integer({ min: 2, max: 12 }),
      height: fc.integer({ min: 2, max: 24 }),
    },
    { requiredKeys: ["show", "title"] },
  );

  test.prop([fc.array(widget, { minLength: 1, maxLength: 40 })])(
    "tiles never overlap, and stay within the columns",
    (widgets) => {
      const definitions = { fields: {}, metrics: {}, alerts: {}, dashboards: { d: { title: "D", widgets } } };
      const state = new SetupState();
      for (const { body } of dashboards(definitions, scope, errorStatus))
        checkDashboard(dashboardMessage.parse(body, "dashboard"), (type) => state.lookup(type, 0));
    },
  );

  test("are what Monitoring takes, also once it knows their metrics", () => {
    const state = stateWith();
    const known = dashboards(shipped(), scope, errorStatus);
    expect(known).toHaveLength(3);
    for (const { body } of known)
      checkDashboard(dashboardMessage.parse(body, "dashboard"), (type) => state.lookup(type, 0));
  });

  test("of Cloud Run's own metrics need no others", () => {
    const yaml = `dashboards:
  d:
    title: D
    widgets:
      - { title: a, show: quantiles, metric: cloud-run, at: [p50, p99], by: response_code_class }
      - { title: b, show: mean, metric: cloud-run }
      - { title: c, show: per-minute, metric: cloud-run, by: response_code, top: 5 }
      - { title: d, show: count, metric: cloud-run, by: response_code, top: 5 }
      - { title: e, show: text, text: "**Runbook**" }
      - { title: f, show: section, subtitle: "What it costs" }
      - { title: g, show: billable-time }
      - { title: h, show: scorecard, of: p95, limit: 2s, width: 3 }
      - { title: i, show: scorecard, of: error-rate, limit: 1%, width: 3 }
      - { title: j, show: scorecard, of: memory, limit: 500MB, width: 3 }
      - { title: k, show: scorecard, of: requests, width: 3 }
      - { title: l, show: memory, limit: 90% }
      - { title: m, show: scorecard, of: memory, limit: 95% }
`;
    const { definitions, faults } = read(yaml);
    expect(faults).toEqual([]);
    const [one] = dashboards(definitions, scope, errorStatus);
    const state = new SetupState();
    checkDashboard(dashboardMessage.parse(one?.body, "dashboard"), (type) => state.lookup(type, 0));
    expect(JSON.stringify(one?.body)).toContain(
      "topk(5, 60 * sum by (response_code) (rate(run_googleapis_com:request_count{",
    );
    expect(one?.uses).toEqual([]);
    type Tiles = { tiles: { width: number; height: number; widget: Record<string, unknown> }[] };
    const { tiles } = { tiles: [], ...(one?.body["mosaicLayout"] as Tiles | undefined) };
    const tileOf = (title: string) => tiles.find((tile) => tile.widget["title"] === title);
    expect(tileOf("f")).toMatchObject({ width: 48, height: 4, widget: { sectionHeader: { dividerBelow: true } } });
    const [size, share] = ["memory/usage", "memory/utilizations"].map((name) => `run.googleapis.com/container/${name}`);
    expect(JSON.stringify(tileOf("j"))).toContain(size);
    for (const [title, value] of [
      ["l", 0.9],
      ["m", 0.95],
    ] as const) {
      expect(JSON.stringify(tileOf(title))).toContain(share);
      expect(JSON.stringify(tileOf(title))).toContain(`"value":${value}`);
    }
    expect(tileOf("h")).toMatchObject({
      width: 12,
      widget: { scorecard: { thresholds: [{ value: 2000, color: "RED", direction: "ABOVE" }] } },
    });
  });
});

describe("alert policies", () => {
  test("are what Monitoring takes", () => {
    const state = stateWith();
    for (const { body, uses } of alertPolicies(shipped(), scope, errorStatus, channel)) {
      checkAlertPolicy(alertPolicyMessage.parse(body, "alert_policy"), {
        lookup: (type) => state.lookup(type, 0),
        channelExists: (name) => name === channel,
      });
      expect(uses).toEqual(["logging.googleapis.com/user/ion_verify_ion_api_prod_latency"]);
    }
  });

  test.each(shownIds)("of %s are what Monitoring takes, and so are its widget and its scorecard", (id) => {
    const limit = { ms: "2s", ratio: "1%", bytes: "500MB", count: "" }[checkOf(id).figure ?? "count"];
    const show = isGauge(id) ? `, {title: w, show: ${id}, limit: ${limit}}` : "";
    const { definitions, faults } = read(`
alerts: {it: {severity: warning, when: ["${id} > ${limit}"]}}
dashboards: {it: {title: t, widgets: [{title: s, show: scorecard, of: ${id}, limit: ${limit}}${show}]}}`);
    expect(faults).toEqual([]);
    const state = new SetupState();
    const lookup = (type: string) => state.lookup(type, 0);
    const [policy] = alertPolicies(definitions, scope, errorStatus, channel);
    expect(policy?.body["conditions"]).toHaveLength(1);
    const message = alertPolicyMessage.parse(policy?.body, "alert_policy");
    checkAlertPolicy(message, { lookup, channelExists: (name) => name === channel });
    const [board] = dashboards(definitions, scope, errorStatus);
    checkDashboard(dashboardMessage.parse(board?.body, "dashboard"), lookup);
  });

  test.each([
    ["memory > 90%", "container/memory/utilizations", 0.9],
    ["memory > 600MB", "container/memory/usage", 600e6],
  ])("%s asks for %s", (when, metric, thresholdValue) => {
    const { definitions } = read(`alerts: {full: {severity: warning, when: ["${when}"]}}`);
    const [{ body } = { body: {} }] = alertPolicies(definitions, scope, errorStatus, channel);
    const filter = expect.stringContaining(`metric.type="run.googleapis.com/${metric}"`) as string;
    expect(body).toMatchObject({ conditions: [{ conditionThreshold: { filter, thresholdValue } }] });
  });

  test("tell of a service that had no request", () => {
    const { definitions } = read("alerts: {silent: {severity: warning, no-requests-for: 1h, remind-every: 1h}}");
    const [{ body } = { body: {} }] = alertPolicies(definitions, scope, errorStatus, channel);
    const state = new SetupState();
    checkAlertPolicy(alertPolicyMessage.parse(body, "alert_policy"), {
      lookup: (type) => state.lookup(type, 0),
      channelExists: (name) => name === channel,
    });
    expect(body).toMatchObject({ conditions: [{ conditionAbsent: { duration: "3600s" } }] });
  });

  test("go by Cloud Run's own latencies where the definitions have none, and remind nobody where there is no channel", () => {
    const { definitions } = read("alerts: {slow: {severity: error, when: [p99>2s], for: 10m, remind-every: 1h}}");
    const [{ body, uses } = { body: {}, uses: ["none"] }] = alertPolicies(definitions, scope, errorStatus, undefined);
    expect(uses).toEqual([]);
    expect(body).toMatchObject({
      displayName: "ion-api-prod – slow",
      severity: "ERROR",
      conditions: [
        {
          displayName: "p99 > 2s",
          conditionThreshold: {
            filter: expect.stringContaining('metric.type="run.googleapis.com/request_latencies"') as string,
            duration: "600s",
          },
        },
      ],
    });
    expect(body).not.toHaveProperty("alertStrategy");
  });
});

test("log-based metrics are what Logging takes", () => {
  const all = logMetrics(shipped(), scope, [
    { from: 429, to: 429 },
    { from: 500, to: 599 },
  ]);
  for (const { body } of all) checkLogMetric(logMetricMessage.parse(body, "metric"));
  expect(all.map(({ id, body }) => [id, described(body).valueType, described(body).labels])).toEqual([
    ["latency", "DISTRIBUTION", ["group", "status"]],
    ["requests", "INT64", ["group", "status"]],
    ["errors", "INT64", ["group", "type"]],
    ["users", "INT64", ["user"]],
    ["sessions", "DISTRIBUTION", []],
  ]);
  expect(all[2]?.body["filter"]).toContain(
    "(jsonPayload.status_code=429 OR (jsonPayload.status_code>=500 AND jsonPayload.status_code<=599))",
  );
});
