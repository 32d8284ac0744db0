import { MonitoringError, invalidField } from "../monitoring/errors.ts";
import { type Json, textOf } from "./messages.ts";
import { checkSeries, type MetricLookup } from "./series.ts";

const rules = { mustExist: false, longestPeriodS: 90_000 };

/** What Monitoring refuses of a dashboard that is well-formed (google.monitoring.dashboard.v1). Throws MonitoringError. */
export function checkDashboard(dashboard: Json, lookup: MetricLookup): void {
  if (dashboard["displayName"] === undefined) throw new MonitoringError("Field display_name must be set.");
  const mosaic = dashboard["mosaicLayout"] as Json | undefined;
  if (mosaic === undefined) return;
  const columns = Number(mosaic["columns"] ?? 0);
  // The proto's comment says 12; every dashboard that the console exports has 48 (docs/contracts.md).
  if (columns < 1 || columns > 48) {
    throw invalidField("mosaicLayout.columns", textOf(columns), "must be between 1 and 48, inclusive.");
  }
  const taken = new Map<string, number>();
  for (const [index, tile] of list(mosaic["tiles"]).entries()) {
    const [x, y, width, height] = ["xPos", "yPos", "width", "height"].map((name) => Number(tile[name] ?? 0)) as Box;
    const at = `mosaicLayout.tiles[${index}]`;
    if (x < 0 || y < 0) throw invalidField(at, `${x},${y}`, "positions cannot be negative.");
    if (width < 1 || height < 1)
      throw invalidField(at, `${width}x${height}`, "must have a minimum width and height of 1.");
    if (x + width > columns) throw invalidField(at, `${x}+${width}`, `must be contained within ${columns} columns.`);
    for (let column = x; column < x + width; column++) {
      for (let row = y; row < y + height; row++) {
        const other = taken.get(`${column},${row}`);
        if (other !== undefined) throw invalidField(at, `${x},${y}`, `overlaps with mosaicLayout.tiles[${other}].`);
        taken.set(`${column},${row}`, index);
      }
    }
    checkWidget((tile["widget"] ?? {}) as Json, `${at}.widget`, lookup);
  }
}

type Box = [number, number, number, number];

function checkWidget(widget: Json, at: string, lookup: MetricLookup): void {
  const chart = widget["xyChart"] as Json | undefined;
  if (chart !== undefined) checkChart(chart, `${at}.xyChart`, lookup);
  const scorecard = widget["scorecard"] as Json | undefined;
  for (const threshold of list(scorecard?.["thresholds"])) {
    if (threshold["targetAxis"] !== undefined)
      throw invalidField(`${at}.scorecard`, "targetAxis", "is not allowed in a Scorecard.");
  }
  const panel = widget["errorReportingPanel"] as Json | undefined;
  if (panel !== undefined && !Array.isArray(panel["projectNames"])) {
    throw new MonitoringError(`Field ${at}.errorReportingPanel.projectNames must be set.`);
  }
}

function checkChart(chart: Json, at: string, lookup: MetricLookup): void {
  const sets = list(chart["dataSets"]);
  if (sets.length === 0) throw new MonitoringError(`Field ${at}.dataSets must not be empty.`);
  for (const threshold of list(chart["thresholds"])) {
    for (const name of ["color", "direction"]) {
      if (threshold[name] !== undefined)
        throw invalidField(`${at}.thresholds`, textOf(threshold[name]), `${name} is not allowed in a XyChart.`);
    }
  }
  if (chart["timeshiftDuration"] !== undefined && sets.some(({ plotType }) => plotType !== "LINE")) {
    throw invalidField(
      `${at}.timeshiftDuration`,
      textOf(chart["timeshiftDuration"]),
      "can only be applied to charts with data sets of LINE plot type.",
    );
  }
  for (const [index, set] of sets.entries()) {
    const query = (set["timeSeriesQuery"] ?? {}) as Json;
    checkQuery(query, `${at}.dataSets[${index}].timeSeriesQuery`, lookup);
  }
}

function checkQuery(query: Json, at: string, lookup: MetricLookup): void {
  const filter = query["timeSeriesFilter"] as Json | undefined;
  const ratio = query["timeSeriesFilterRatio"] as Record<string, Json> | undefined;
  const prometheus = query["prometheusQuery"];
  if (filter !== undefined) {
    const value = checkSeries(filter["filter"], steps(filter), at, { ...rules, lookup });
    if (value === "DISTRIBUTION")
      throw invalidField(at, textOf(filter["filter"]), "a line needs numbers, not distributions.");
    const pick = filter["pickTimeSeriesFilter"] as Json | undefined;
    if (pick !== undefined && (pick["rankingMethod"] === undefined || pick["direction"] === undefined)) {
      throw new MonitoringError(`Field ${at}.pickTimeSeriesFilter must have a ranking method and a direction.`);
    }
  } else if (ratio !== undefined) {
    const parts = [ratio["numerator"] ?? {}, ratio["denominator"] ?? {}];
    for (const part of parts) checkSeries(part["filter"], steps(part), at, { ...rules, lookup });
    sameAggregation(parts.map(steps), at);
  } else if (typeof prometheus === "string") checkPromQl(prometheus, at, lookup);
  else throw new MonitoringError(`Field ${at} must have a source.`);
}

/** Both sides of a ratio have the same alignment period and the same labels. */
export function sameAggregation([above = [], below = []]: Json[][], at: string): void {
  const shape = (all: Json[]): string =>
    JSON.stringify(all.map((one) => [one["alignmentPeriod"], one["groupByFields"]]));
  if (shape(above) === shape(below)) return;
  throw new MonitoringError(`Field ${at}: numerator and denominator must use the same alignment period and labels.`);
}

/** Not an interpreter: brackets are balanced, and the metrics and their labels are those that are there. */
function checkPromQl(query: string, at: string, lookup: MetricLookup): void {
  const open: string[] = [];
  const pairs: Record<string, string> = { ")": "(", "]": "[", "}": "{" };
  for (const character of query.replaceAll("${__interval}", "5m").replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')) {
    if ("([{".includes(character)) open.push(character);
    else if (character in pairs && open.pop() !== pairs[character])
      throw invalidField(at, query, "invalid PromQL: unbalanced brackets");
  }
  if (open.length > 0) throw invalidField(at, query, "invalid PromQL: unexpected end of input");
  const names = [...query.matchAll(/([a-z_]+):([A-Za-z0-9_]+)\{/g)];
  if (names.length === 0) throw invalidField(at, query, "invalid PromQL: no metric");
  for (const [, service = "", name = ""] of names) {
    const type =
      service === "logging_googleapis_com"
        ? `logging.googleapis.com/user/${name.replace(/^user_/, "")}`
        : `${service.replaceAll("_", ".")}/${name}`;
    const metric = lookup(type);
    for (const [, labels = ""] of query.matchAll(/\bby \(([a-z_, ]+)\)/g)) {
      const unknown = metric === undefined ? [] : labels.split(/, ?/).filter((label) => !metric.labels.includes(label));
      if (unknown.length > 0) throw invalidField(at, query, `no such label: ${unknown.join(", ")}`);
    }
  }
}

function steps(part: Json): Json[] {
  return [part["aggregation"], part["secondaryAggregation"]]
    .filter((one) => one !== undefined)
    .map((one) => one as Json);
}

export function list(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}
