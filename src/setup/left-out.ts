import type { Definitions, WidgetDefinition } from "./definitions.ts";
import { cloudRunMetric } from "./names.ts";
import { noField } from "./read-definitions.ts";

/** A metric of the definitions that is not made, and why. */
export interface LeftOut {
  metric: string;
  why: "no-user-field" | "latency-unit";
}

/**
 * The definitions without what cannot or must not be made: metrics by user where no field of users is named, and of latencies
 * that are not in milliseconds, because a log-based metric cannot convert an entry's number. Widgets of the former are left out too; those of the latter are drawn by Cloud Run's own.
 */
export function withoutLeftOut(
  definitions: Definitions,
  latencyUnit: string,
): { definitions: Definitions; leftOut: LeftOut[] } {
  const leftOut = Object.entries(definitions.metrics).flatMap(([metric, one]): LeftOut[] => {
    const fields = [...Object.values(one.labels ?? {}), ...(one.with ?? []), one["values-of"]];
    if (definitions.fields["user"] === noField && fields.includes("user")) return [{ metric, why: "no-user-field" }];
    return latencyUnit !== "ms" && one["values-of"] === "latency" ? [{ metric, why: "latency-unit" }] : [];
  });
  const why = new Map(leftOut.map((one) => [one.metric, one.why]));
  const widgetsOf = (widgets: WidgetDefinition[]): WidgetDefinition[] =>
    widgets.flatMap((widget): WidgetDefinition[] => {
      const reasons = metricsOf(widget).map((name) => why.get(name));
      if (reasons.includes("no-user-field")) return [];
      return "metric" in widget && reasons.includes("latency-unit") ? [onCloudRun(widget)] : [widget];
    });
  const dashboards = Object.entries(definitions.dashboards)
    .map(([id, one]) => [id, { ...one, widgets: widgetsOf(one.widgets) }] as const)
    .filter(([, { widgets }]) => widgets.length > 0);
  return {
    definitions: {
      ...definitions,
      metrics: Object.fromEntries(Object.entries(definitions.metrics).filter(([name]) => !why.has(name))),
      dashboards: Object.fromEntries(dashboards),
    },
    leftOut,
  };
}

export function metricsOf(widget: WidgetDefinition): string[] {
  return widget.show === "share" ? [widget.of, widget.in] : "metric" in widget ? [widget.metric] : [];
}

/** Cloud Run's own metric has no labels of the app's. */
function onCloudRun(widget: Extract<WidgetDefinition, { metric: string }>): WidgetDefinition {
  if (!("by" in widget)) return { ...widget, metric: cloudRunMetric };
  const { by: _by, ...rest } = widget;
  return { ...rest, metric: cloudRunMetric };
}
