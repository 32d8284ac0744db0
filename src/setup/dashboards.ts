import type { StatusRange } from "../inputs/settings.ts";
import type { DashboardDefinition, Definitions } from "./definitions.ts";
import { logMetricType } from "./names.ts";
import type { Scope } from "./queries.ts";
import type { JsonObject, WantedResource } from "./resource.ts";
import { widgetBody } from "./widgets.ts";

/** The proto says 1 to 12 (google.monitoring.dashboard.v1.MosaicLayout); exported dashboards have 48. */
const columns = 12;
const usual = { width: 6, height: 4 };

/** Dashboards v1, one for each of the definitions. */
export function dashboards(definitions: Definitions, scope: Scope, errorStatus: StatusRange[]): WantedResource[] {
  return Object.entries(definitions.dashboards).map(([id, one]) => {
    const title = named(one.title, scope);
    return {
      kind: "dashboard",
      id,
      title,
      body: { displayName: title, mosaicLayout: { columns, tiles: tiles(one, scope, errorStatus) } },
      uses: [...new Set(one.widgets.flatMap((widget) => metricsOf(widget, definitions, scope)))],
    };
  });
}

/** `{service}` in a title. */
export function named(title: string, scope: Scope): string {
  return title.replaceAll("{service}", scope.service);
}

/** From left to right in rows as high as their highest widget. */
function tiles({ widgets }: DashboardDefinition, scope: Scope, errorStatus: StatusRange[]): JsonObject[] {
  let [x, y, rowHeight] = [0, 0, 0];
  return widgets.map((widget) => {
    const { width = usual.width, height = usual.height } = widget;
    if (x + width > columns) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const tile = { xPos: x, yPos: y, width, height, widget: widgetBody(widget, scope, errorStatus) };
    [x, rowHeight] = [x + width, Math.max(rowHeight, height)];
    return tile;
  });
}

function metricsOf(widget: DashboardDefinition["widgets"][number], { metrics }: Definitions, scope: Scope): string[] {
  const names = widget.show === "share" ? [widget.of, widget.in] : "metric" in widget ? [widget.metric] : [];
  return names.filter((name) => Object.hasOwn(metrics, name)).map((name) => logMetricType(scope.service, name));
}
