import type { StatusRange } from "../inputs/settings.ts";
import type { DashboardDefinition, Definitions } from "./definitions.ts";
import { metricsOf as namesOf } from "./left-out.ts";
import { logMetricType } from "./names.ts";
import type { Scope } from "./queries.ts";
import type { JsonObject, WantedResource } from "./resource.ts";
import { widgetBody } from "./widgets.ts";

/** Definitions speak of 12 columns; the console's grid has 48 and counts its rows alike, as exported dashboards show. */
const columns = 12;
const fine = 4;
const usual = { width: 6, height: 4 };
const header = { width: columns, height: 1 };

/** Dashboards v1, one for each of the definitions. */
export function dashboards(definitions: Definitions, scope: Scope, errorStatus: StatusRange[]): WantedResource[] {
  return Object.entries(definitions.dashboards).map(([id, one]) => {
    const title = named(one.title, scope);
    return {
      kind: "dashboard",
      id,
      title,
      body: { displayName: title, mosaicLayout: { columns: columns * fine, tiles: tiles(one, scope, errorStatus) } },
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
    const { width = usual.width, height = usual.height } = widget.show === "section" ? header : widget;
    if (x + width > columns) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const [xPos, yPos] = [x * fine, y * fine];
    const size = { width: width * fine, height: height * fine };
    const tile = { xPos, yPos, ...size, widget: widgetBody(widget, scope, errorStatus) };
    [x, rowHeight] = [x + width, Math.max(rowHeight, height)];
    return tile;
  });
}

function metricsOf(widget: DashboardDefinition["widgets"][number], { metrics }: Definitions, scope: Scope): string[] {
  return namesOf(widget)
    .filter((name) => Object.hasOwn(metrics, name))
    .map((name) => logMetricType(scope.service, name));
}
