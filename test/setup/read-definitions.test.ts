import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { read } from "./setup.ts";

test("the definitions that come with the action are sound", () => {
  const { definitions, faults } = read(readFileSync("setup/definitions.yml", "utf8"));
  expect(faults).toEqual([]);
  expect(Object.keys(definitions.dashboards)).toEqual(["performance", "errors", "business"]);
});

test("and fit the schema that editors read", () => {
  const schema = JSON.parse(readFileSync("schema/setup.schema.json", "utf8")) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  const data = parse(readFileSync("setup/definitions.yml", "utf8")) as { alerts: Record<string, { when: string[] }> };
  expect([validate(data), validate.errors]).toEqual([true, null]);
  for (const alert of Object.values(data.alerts)) alert.when = ["p95 is high"];
  expect(validate(data)).toBe(false);
});

test.each(["", "# nothing yet\n", "{}"])("%j sets up nothing and is no fault", (yaml) => {
  expect(read(yaml)).toMatchObject({ faults: [], definitions: { metrics: {}, dashboards: {}, alerts: {} } });
});

const metrics = "metrics:\n  n: { count: requests, labels: { group: group } }\n  v: { values-of: latency }\n";
const widget = (text: string): string =>
  `${metrics}dashboards:\n  d:\n    title: D\n    widgets:\n      - { title: T, ${text} }\n`;

describe("what is wrong is told with its place and what is allowed", () => {
  test.each<[string, string, string, string, RegExp]>([
    ["no YAML", "metrics: {", "definitions", "d.yml:1:", /a YAML file/],
    ["a list", "- a", "definitions", "d.yml", /a mapping/],
    ["an unknown part", "metric: {}", "metric", "d.yml:1:1", /did you mean `metrics`\?/],
    ["an unknown setting", "metrics: {a: {cout: requests}}", "metrics.a.cout", "d.yml:1:15", /`count`/],
    ["a field of an input", "fields: {status: labels.s}", "fields.status", "d.yml:1:10", /`status-field`/],
    ["a path with an operator", "fields: {u: 'a OR b'}", "fields.u", "d.yml:1:10", /starts with `jsonPayload\.`/],
    [
      "an unknown field",
      "metrics: {a: {count: errors, with: [tenant]}}",
      "metrics.a.with.0",
      "d.yml:1:37",
      /`latency`/,
    ],
    ["a metric of nothing", "metrics: {a: {}}", "metrics.a", "d.yml:1:11", /either `values-of` or `count`/],
    ["a unit of a count", "metrics: {a: {count: errors, unit: s}}", "metrics.a.unit", "d.yml:1:30", /`values-of`/],
    [
      "a label's name",
      "metrics: {a: {count: errors, labels: {A-b: group}}}",
      "metrics.a.labels.A-b",
      "d.yml:1:39",
      /underscores/,
    ],
    ["an unknown widget", widget("show: pie"), "dashboards.d.widgets.0.show", "d.yml:8:21", /`quantiles`, `mean`/],
    [
      "a metric without values",
      widget("show: mean, metric: n"),
      "dashboards.d.widgets.0.metric",
      "d.yml:8:33",
      /`v`, `cloud-run`/,
    ],
    [
      "a metric without counts",
      widget("show: count, metric: v"),
      "dashboards.d.widgets.0.metric",
      "d.yml:8:34",
      /`n`, `cloud-run`/,
    ],
    [
      "an unknown label",
      widget("show: count, metric: n, by: user"),
      "dashboards.d.widgets.0.by",
      "d.yml:8:45",
      /`group`/,
    ],
    [
      "users of Cloud Run",
      widget("show: distinct, metric: cloud-run, of: u"),
      "dashboards.d.widgets.0.metric",
      "d.yml:8:37",
      /: `n`$/,
    ],
    [
      "half a minute",
      widget("show: count, metric: n, every: 30s"),
      "dashboards.d.widgets.0.every",
      "d.yml:8:45",
      /whole minutes from 1m to 24h/,
    ],
    ["a bare limit", widget("show: cpu, limit: 80"), "dashboards.d.widgets.0.limit", "d.yml:8:32", /a text/],
    [
      "a limit of another kind",
      widget("show: cpu, limit: 80MB"),
      "dashboards.d.widgets.0.limit",
      "d.yml:8:32",
      /a percentage/,
    ],
    [
      "a verdict as a condition",
      "alerts: {a: {severity: info, when: [verdict = fail]}}",
      "alerts.a.when.0",
      "d.yml:1:37",
      /`p95 > 5s`/,
    ],
    [
      "no condition",
      "alerts: {a: {severity: info}}",
      "alerts.a",
      "d.yml:1:10",
      /one of `when`, `logs` and `no-requests-for`/,
    ],
    [
      "a rate limit of figures",
      "alerts: {a: {severity: info, when: [p95 > 1s], at-most-every: 1h}}",
      "alerts.a.at-most-every",
      "d.yml:1:48",
      /`logs`/,
    ],
    [
      "reminders of entries",
      "alerts: {a: {severity: info, logs: x, remind-every: 1h}}",
      "alerts.a.remind-every",
      "d.yml:1:39",
      /`when`/,
    ],
    [
      "too frequent reminders",
      "alerts: {a: {severity: info, when: [p95 > 1s], remind-every: 10m}}",
      "alerts.a.remind-every",
      "d.yml:1:48",
      /from 30m to 24h/,
    ],
  ])("%s", (_, yaml, name, where, allowed) => {
    const { faults } = read(yaml);
    expect(faults).toEqual([
      {
        name,
        where: expect.stringContaining(where) as string,
        value: expect.any(String) as string,
        allowed: expect.stringMatching(allowed) as string,
      },
    ]);
  });

  test("a latency that is text cannot be kept as a number", () => {
    const faults: unknown[] = [];
    const yaml = "fields: { took: httpRequest.latency }\nmetrics: { a: { values-of: took } }\n";
    faults.push(...read(yaml).faults);
    expect(faults).toMatchObject([{ name: "metrics.a.values-of", where: "d.yml:2:17" }]);
  });

  test("also in the parts beside one that cannot be read at all", () => {
    const { faults } = read(
      "metrics: {a: {count: all}, b: {count: errors, labels: {x: y}}}\nalerts: {c: {severity: info}}\n",
    );
    expect(faults.map(({ name }) => name)).toEqual(["metrics.a.count", "metrics.b.labels.x", "alerts.c"]);
  });

  test("and what depends on that one is not told as well", () => {
    const yaml = widget("show: count, metric: n").replace("count: requests", "count: all");
    expect(read(yaml).faults.map(({ name }) => name)).toEqual(["metrics.n.count"]);
  });
});
