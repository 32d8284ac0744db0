import { show } from "../inputs/configuration-error.ts";
import {
  type AlertDefinition,
  type Definitions,
  inputFields,
  type MetricDefinition,
  type WidgetDefinition,
} from "./definitions.ts";
import { cloudRunMetric } from "./names.ts";

/** Something in the file that does not go with the rest of it. */
export interface Disagreement {
  /** Where in the data. */
  keys: PropertyKey[];
  /** Ready to be shown. */
  value: string;
  allowed: string;
}

/** What no part of the file can be asked alone. `own`: the fields that the file itself names. */
export function disagreements(definitions: Definitions, own: readonly string[]): Disagreement[] {
  const { metrics, dashboards, alerts } = definitions;
  return [
    ...own
      .filter((name) => inputFields.some((one) => one === name))
      .map((name) => ({
        keys: ["fields", name],
        value: show(name),
        allowed: `the input \`${name}-field\`, which names it`,
      })),
    ...Object.entries(metrics).flatMap(([name, one]) => ofMetric(one, ["metrics", name], definitions)),
    ...Object.entries(dashboards).flatMap(([name, { widgets }]) =>
      widgets.flatMap((one, index) => ofWidget(one, ["dashboards", name, "widgets", index], metrics)),
    ),
    ...Object.entries(alerts).flatMap(([name, one]) => ofAlert(one, ["alerts", name])),
  ];
}

function ofMetric(metric: MetricDefinition, at: PropertyKey[], { fields }: Definitions): Disagreement[] {
  const { count, unit, labels = {}, with: needed = [] } = metric;
  const values = metric["values-of"];
  const known = Object.keys(fields).map((one) => `\`${one}\``);
  const field = (name: string, ...keys: PropertyKey[]): Disagreement[] =>
    Object.hasOwn(fields, name)
      ? []
      : [{ keys: [...at, ...keys], value: show(name), allowed: `one of the fields ${known.join(", ")}` }];
  const found: Disagreement[] = [];
  if ((values === undefined) === (count === undefined)) {
    found.push({
      keys: at,
      value: values === undefined ? "neither" : "both",
      allowed: "either `values-of` or `count`",
    });
  }
  if (unit !== undefined && values === undefined) {
    found.push({ keys: [...at, "unit"], value: show(unit), allowed: "only where there is `values-of`" });
  }
  // "0.015s" is text: a log-based metric keeps numbers, and cannot convert.
  if (values !== undefined && fields[values] === "httpRequest.latency") {
    const allowed = `a field with a number; for Cloud Run's own latencies use the metric \`${cloudRunMetric}\` in widgets instead of this one`;
    found.push({ keys: [...at, "values-of"], value: show("httpRequest.latency"), allowed });
  }
  return [
    ...found,
    ...(values === undefined ? [] : field(values, "values-of")),
    ...Object.entries(labels).flatMap(([label, name]) => field(name, "labels", label)),
    ...needed.flatMap((name, index) => field(name, "with", index)),
  ];
}

/** What each widget needs: a metric of values or one that counts. */
const wants = {
  quantiles: "values",
  mean: "values",
  "per-minute": "count",
  count: "count",
  share: "count",
  distinct: "count",
  "by-hour": "count",
} as const;

function ofWidget(widget: WidgetDefinition, at: PropertyKey[], metrics: Definitions["metrics"]): Disagreement[] {
  const found: Disagreement[] = [];
  const check = (key: string, name: string): void => {
    const need = wants[widget.show as keyof typeof wants];
    const fitting = Object.keys(metrics).filter((one) => isFitting(metrics[one], need));
    // Cloud Run does not tell requests of one app's user or group apart.
    if (name === cloudRunMetric && widget.show !== "distinct") return;
    if (!fitting.includes(name)) {
      const list = [...fitting, ...(widget.show === "distinct" ? [] : [cloudRunMetric])].map((one) => `\`${one}\``);
      const what = need === "values" ? "values" : "counts";
      found.push({
        keys: [...at, key],
        value: show(name),
        allowed: `a metric of ${what}: ${list.join(", ") || "there is none"}`,
      });
    }
  };
  const label = (key: string, name: string | undefined, ...of: string[]): void => {
    if (name === undefined) return;
    for (const one of of) {
      const known = one === cloudRunMetric ? ["response_code", "response_code_class"] : labelsOf(metrics[one]);
      if (known === null || known.includes(name)) continue;
      const list = known.map((each) => `\`${each}\``).join(", ") || "it has none";
      found.push({ keys: [...at, key], value: show(name), allowed: `a label of \`${one}\`: ${list}` });
    }
  };
  if ("metric" in widget) check("metric", widget.metric);
  if (widget.show === "share") {
    check("of", widget.of);
    check("in", widget.in);
    label("by", widget.by, widget.of, widget.in);
  } else if (widget.show === "distinct") {
    if (widget.metric !== cloudRunMetric) label("of", widget.of, widget.metric);
  } else if ("by" in widget) label("by", widget.by, widget.metric);
  return found;
}

function isFitting(metric: MetricDefinition | undefined, need: "values" | "count"): boolean {
  return metric !== undefined && (metric["values-of"] !== undefined) === (need === "values");
}

/** Null: there is no such metric, which is told already. */
function labelsOf(metric: MetricDefinition | undefined): string[] | null {
  return metric === undefined ? null : Object.keys(metric.labels ?? {});
}

function ofAlert(alert: AlertDefinition, at: PropertyKey[]): Disagreement[] {
  const found: Disagreement[] = [];
  const kinds = ["when", "logs", "no-requests-for"] as const;
  const given = kinds.filter((kind) => alert[kind] !== undefined);
  if (given.length !== 1) {
    const value = given.length === 0 ? "none of them" : given.join(" and ");
    found.push({ keys: at, value, allowed: "one of `when`, `logs` and `no-requests-for`" });
  }
  // notification_rate_limit is for policies on log entries, and only for those (google.monitoring.v3.AlertPolicy).
  const goesWith = {
    over: ["when"],
    for: ["when"],
    "remind-every": ["when", "no-requests-for"],
    "at-most-every": ["logs"],
  } as const;
  for (const [name, parts] of Object.entries(goesWith) as [
    keyof typeof goesWith,
    readonly (typeof kinds)[number][],
  ][]) {
    const value = alert[name];
    if (value === undefined || parts.some((part) => alert[part] !== undefined)) continue;
    const allowed = `only where there is ${parts.map((part) => `\`${part}\``).join(" or ")}`;
    found.push({ keys: [...at, name], value: show(value), allowed });
  }
  return found;
}
