import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { marked, unmarked } from "../../src/setup/marks.ts";
import { differences, hashOf, normalForm } from "../../src/setup/normal.ts";
import { makePlan, type PlanOptions } from "../../src/setup/plan.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  type LiveResource,
  type WantedResource,
} from "../../src/setup/resource.ts";
import { scope } from "./setup.ts";

const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  object: fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("value"), { maxKeys: 4 }),
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(0, 1, 2.5, "", "x", "0s", "60s", false, true, null, "KIND_UNSPECIFIED"),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("object"),
  ),
})).value;
const body = json.filter(isObject);

describe("the normal form", () => {
  test.prop([body])("of itself is itself", (one) => {
    const normal = normalForm("dashboard", one);
    expect(normalForm("dashboard", normal)).toEqual(normal);
  });

  test.prop([body])("does not know the order of names, nor zeros that protobuf leaves out", (one) => {
    const reversed = Object.fromEntries(Object.entries(one).toReversed());
    const same = normalForm("dashboard", { zero: 0, empty: {}, ...reversed, list: [], none: "" });
    expect(hashOf(same)).toBe(hashOf(normalForm("dashboard", one)));
  });

  test.prop([body, body])("tells a difference only where there is one", (a, b) => {
    const [before, after] = [normalForm("dashboard", a), normalForm("dashboard", b)];
    // Of a list or a mapping that became empty there is no value to tell.
    if (hashOf(before) === hashOf(after)) expect(differences(before, after)).toEqual([]);
    for (const { from, to } of differences(before, after)) expect(from).not.toBe(to);
  });

  test("of an alert policy keeps that it is switched off", () => {
    const on = normalForm("alert", { displayName: "a", enabled: true });
    expect(on).toEqual({ displayName: "a" });
    expect(normalForm("alert", { displayName: "a", enabled: false })).not.toEqual(on);
  });
});

describe("defaults that an API shows, today or later", () => {
  const wantedChart = { dataSets: [{ plotType: "LINE" }], thresholds: [{ value: 2 }] };
  const shownChart = {
    chartOptions: { mode: "COLOR" },
    dataSets: [{ plotType: "LINE", targetAxis: "Y1", minAlignmentPeriod: "0s" }],
    thresholds: [{ value: 2, targetAxis: "Y1" }],
    yAxis: { scale: "LINEAR", label: "" },
  };
  const condition = { displayName: "c", conditionThreshold: { thresholdValue: 1, trigger: { count: 1 } } };

  test.each<["dashboard" | "alert" | "metric", JsonObject, JsonObject]>([
    ["dashboard", { widgets: [{ xyChart: wantedChart }] }, { widgets: [{ xyChart: shownChart }] }],
    ["dashboard", { w: { text: { content: "a" } } }, { w: { text: { content: "a", format: "MARKDOWN", style: {} } } }],
    [
      "alert",
      { conditions: [condition] },
      {
        conditions: [condition],
        alertStrategy: { autoClose: "604800s" },
        mutatedBy: "me",
        mutationRecord: { mutatedBy: "me" },
      },
    ],
    [
      "metric",
      { metricDescriptor: { labels: [{ key: "a" }] } },
      { metricDescriptor: { labels: [{ key: "a", valueType: "STRING" }], launchStage: "GA", metadata: {} } },
    ],
  ])("are no edit of a %s", (kind, wanted, shown) => {
    expect(hashOf(normalForm(kind, shown))).toBe(hashOf(normalForm(kind, wanted)));
  });

  test.each<["dashboard" | "metric", JsonObject, JsonObject]>([
    ["dashboard", { a: { yAxis: { scale: "LINEAR" } } }, { a: { yAxis: { scale: "LOG10" } } }],
    ["dashboard", { targetAxis: "Y1" }, { targetAxis: "Y2" }],
    ["metric", { labels: [{ key: "a" }] }, { labels: [{ key: "a", valueType: "BOOL" }] }],
  ])("are told from other values of a %s", (kind, one, other) => {
    expect(hashOf(normalForm(kind, one))).not.toBe(hashOf(normalForm(kind, other)));
  });
});

const owner = { service: "ion-api-prod", region: "us-central1", id: "one" };
const marks = { wanted: "0123456789abcdef", live: "fedcba9876543210" };

describe("marks", () => {
  test.each(["dashboard", "alert", "metric"] as const)("of a %s come back", (kind) => {
    const sent = { displayName: "x", name: "n", description: "Latency." };
    const whose = kind === "metric" ? { ...owner, region: "" } : owner;
    const found = unmarked(kind, marked(kind, sent, whose, marks));
    expect(found).toMatchObject({ owner: whose, marks });
    expect(hashOf(found.body)).toBe(hashOf(normalForm(kind, sent)));
  });

  test("fit into labels", () => {
    const { labels } = marked("dashboard", {}, { ...owner, service: "s".repeat(49) }, marks);
    for (const [key, value] of Object.entries(labels ?? {})) {
      expect(key).toMatch(/^[a-z][a-z0-9_-]{0,62}$/);
      expect(value).toMatch(/^[a-z0-9_-]{1,63}$/);
    }
  });

  test("keep the labels of others", () => {
    const raw = { labels: { team: "chat", "ion-verify-live": "old" } };
    expect(marked("dashboard", {}, owner, marks, raw)["labels"]).toMatchObject({
      team: "chat",
      "ion-verify-live": marks.live,
    });
  });

  test("that only look like ours make nothing ours", () => {
    expect(unmarked("metric", { name: "n", description: "[Set up by ion-verify: service=a id=b]" }).owner).toBeNull();
    expect(unmarked("alert", { name: "n", userLabels: { "ion-verify-service": "ion-api-prod" } }).owner).toBeNull();
  });
});

const options: PlanOptions = { scope, overwrite: false };
const want = (more: Partial<WantedResource> = {}): WantedResource => ({
  kind: "dashboard",
  id: "one",
  title: "One",
  body: { displayName: "One", columns: 12 },
  uses: [],
  ...more,
});

/** As we would have left it. */
function written(wanted: WantedResource, given: JsonObject = wanted.body, region = scope.region): LiveResource {
  const hashes = { wanted: hashOf(normalForm(wanted.kind, wanted.body)), live: hashOf(normalForm(wanted.kind, given)) };
  const whose = { service: scope.service, region: wanted.kind === "metric" ? "" : region, id: wanted.id };
  return unmarked(wanted.kind, {
    ...marked(wanted.kind, given, whose, hashes),
    ...(wanted.kind === "metric" ? {} : { name: "n" }),
  });
}

/** By someone else, in the console. */
function edited(live: LiveResource, more: JsonObject): LiveResource {
  return unmarked(live.kind, { ...live.raw, ...more });
}

const brief = (plan: ReturnType<typeof makePlan>): unknown[] =>
  plan.map(({ action, obstacle, held }) => [action, obstacle, held]);

describe("a plan", () => {
  test("creates what is not there", () => {
    expect(brief(makePlan([want()], [], options))).toEqual([["create", null, false]]);
  });

  test("leaves what is as wanted, also where the API has filled something in", () => {
    expect(brief(makePlan([want()], [written(want())], options))).toEqual([["none", null, false]]);
    const filled = written(want(), { ...want().body, filledIn: "by Google" });
    expect(brief(makePlan([want()], [filled], options))).toEqual([["none", null, false]]);
  });

  test("changes what is wanted otherwise now, and says what", () => {
    const [change] = makePlan([want({ body: { displayName: "One", columns: 6 } })], [written(want())], options);
    expect(change).toMatchObject({
      action: "change",
      held: false,
      differences: [{ path: "columns", from: "12", to: "6" }],
    });
  });

  test("holds what was edited by hand, and does it with leave", () => {
    const live = edited(written(want()), { columns: 3 });
    expect(brief(makePlan([want()], [live], options))).toEqual([["change", "edited", true]]);
    expect(brief(makePlan([want()], [live], { ...options, overwrite: true }))).toEqual([["change", "edited", false]]);
  });

  test("has nothing against an edit that is what is wanted now", () => {
    const live = edited(written(want()), { columns: 3 });
    expect(brief(makePlan([want({ body: { displayName: "One", columns: 3 } })], [live], options))).toEqual([
      ["none", null, false],
    ]);
  });

  test("removes what is no longer wanted, alerts before the metrics they use", () => {
    const metric = want({ kind: "metric", id: "m", body: { name: "ion_verify_ion_api_prod_m" } });
    const alert = want({ kind: "alert", id: "a" });
    const plan = makePlan([], [written(metric), written(alert), written(want())], options);
    expect(plan.map(({ kind, action }) => [kind, action])).toEqual([
      ["alert", "remove"],
      ["dashboard", "remove"],
      ["metric", "remove"],
    ]);
  });

  test("never touches what is of another service or region, or of nobody known", () => {
    const others = [
      unmarked("dashboard", { name: "n", displayName: "One" }),
      written(want(), want().body, "asia-northeast3"),
      unmarked("alert", marked("alert", { name: "n" }, { ...owner, service: "other" }, marks)),
    ];
    expect(brief(makePlan([want()], others, options))).toEqual([["create", null, false]]);
  });

  test("leaves a metric that someone else's resource uses, whatever leave there is", () => {
    const metric = written(want({ kind: "metric", id: "m", body: { name: "ion_verify_ion_api_prod_m" } }));
    const uses = (text: string): LiveResource => unmarked("dashboard", { name: "n", displayName: "Mine", query: text });
    const held = [["remove", "in-use", true]];
    const free = [["remove", null, false]];
    for (const [text, expected] of [
      ['metric.type="logging.googleapis.com/user/ion_verify_ion_api_prod_m"', held],
      ['sum(rate(logging_googleapis_com:user_ion_verify_ion_api_prod_m{a="b"}[5m]))', held],
      ["histogram_quantile(0.95, rate(logging_googleapis_com:user_ion_verify_ion_api_prod_m_bucket[5m]))", held],
      ["rate(logging_googleapis_com:user_ion_verify_ion_api_prod_m_sum[5m])", held],
      ["rate(logging_googleapis_com:user_ion_verify_ion_api_prod_m_count[5m])", held],
      ['metric.type="logging.googleapis.com/user/ion_verify_ion_api_prod_more"', free],
    ] as const) {
      expect(brief(makePlan([], [metric, uses(text)], { ...options, overwrite: true }))).toEqual(expected);
    }
  });

  test("takes over a metric of that name only with leave", () => {
    const metric = want({ kind: "metric", id: "m", title: "n", body: { name: "n", filter: "a" } });
    const foreign = unmarked("metric", { name: "n", filter: "b" });
    expect(brief(makePlan([metric], [foreign], options))).toEqual([["change", "foreign", true]]);
    expect(brief(makePlan([metric], [foreign], { ...options, overwrite: true }))).toEqual([
      ["change", "foreign", false],
    ]);
  });

  test.each<[string, JsonObject, JsonObject, string, boolean]>([
    ["another type", { valueType: "INT64" }, { valueType: "DISTRIBUTION" }, "replace", true],
    ["a label less", { labels: [{ key: "a" }, { key: "b" }] }, { labels: [{ key: "a" }] }, "replace", true],
    ["a label more", { labels: [{ key: "b" }] }, { labels: [{ key: "a" }, { key: "b" }] }, "change", false],
  ])("of a metric: %s", (_, before, after, action, held) => {
    const metric = (descriptor: JsonObject): WantedResource =>
      want({
        kind: "metric",
        title: "n",
        body: { name: "n", metricDescriptor: { metricKind: "DELTA", ...descriptor } },
      });
    const [change] = makePlan([metric(after)], [written(metric(before))], options);
    expect([change?.action, change?.held]).toEqual([action, held]);
  });
});
