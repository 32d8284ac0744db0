import { parseDuration } from "../inputs/duration.ts";
import { parseLimitCondition } from "../inputs/limit-condition.ts";
import { parsePercentage } from "../inputs/percentage.ts";
import type { StatusRange } from "../inputs/settings.ts";
import type { WidgetDefinition } from "./definitions.ts";
import { type FigureQuery, figureQuery, gaugeMetric, percentiles, type ShownId } from "./indicators.ts";
import { cloudRunMetric } from "./names.ts";
import {
  billableQuery,
  countQuery,
  errorRateQuery,
  gaugeQuery,
  instancesQuery,
  meanQuery,
  promSeries,
  quantileQuery,
  quoted,
  rateQuery,
  type Scope,
  seconds,
  type SeriesQuery,
} from "./queries.ts";
import type { JsonObject } from "./resource.ts";

type Of<S extends WidgetDefinition["show"]> = Extract<WidgetDefinition, { show: S }>;

/** Charts choose longer periods by themselves when people zoom out. */
const shortestPeriodMs = 60_000;
const weekMs = 7 * 86_400_000;

/** A widget of dashboards v1 (google.monitoring.dashboard.v1.Widget). */
export function widgetBody(widget: WidgetDefinition, scope: Scope, errorStatus: StatusRange[]): JsonObject {
  return { title: widget.title, ...content(widget, scope, errorStatus) };
}

function content(widget: WidgetDefinition, scope: Scope, errorStatus: StatusRange[]): JsonObject {
  switch (widget.show) {
    case "quantiles":
      return quantiles(widget, scope);
    case "mean":
      return chart([line(meanQuery(scope, widget.metric, 300_000, widget.by), legend("mean", widget.by))]);
    case "per-minute":
      return chart([{ timeSeriesQuery: { prometheusQuery: perMinute(widget, scope) }, plotType: "LINE" }]);
    case "count":
      return bars(widget, scope);
    case "share":
      return share(widget, scope);
    case "error-rate":
      return ratioChart(errorRateQuery(scope, errorStatus, shortestPeriodMs), ratioOf(widget.limit), undefined);
    case "instances":
      return chart([line(instancesQuery(scope, shortestPeriodMs), legend("", "state"))]);
    case "distinct":
      return distinct(widget, scope);
    case "by-hour":
      return byHour(widget, scope);
    case "billable-time":
      return chart([line(billableQuery(scope, shortestPeriodMs))]);
    case "scorecard":
      return scorecard(widget, scope, errorStatus);
    case "section":
      return { sectionHeader: { subtitle: widget.subtitle ?? "", dividerBelow: true } };
    case "error-groups":
      return {
        errorReportingPanel: { projectNames: [`projects/${scope.project}`], services: [scope.service] },
      };
    case "logs":
      return {
        logsPanel: {
          filter: `${serviceLogs(scope)} AND ${widget.filter === undefined ? "severity>=ERROR" : `(${widget.filter})`}`,
          resourceNames: [`projects/${scope.project}`],
        },
      };
    case "text":
      return { text: { content: widget.text, format: "MARKDOWN" } };
    default: {
      const { limit, ofInstance } = limitOf(widget.show, widget.limit);
      return chart([line(gaugeQuery(scope, gaugeMetric(widget.show, ofInstance), shortestPeriodMs))], limit);
    }
  }
}

/** Entries of the service's revisions in its region (Logging query language). */
export function serviceLogs({ service, region }: Scope): string {
  return `resource.type="cloud_run_revision" AND resource.labels.service_name=${quoted(service)} AND resource.labels.location=${quoted(region)}`;
}

function quantiles({ metric, at, by, limit }: Of<"quantiles">, scope: Scope): JsonObject {
  const sets = at.map((one) =>
    line(quantileQuery(scope, metric, percentiles[one], shortestPeriodMs, by), legend(one.toUpperCase(), by)),
  );
  return chart(sets, limit === undefined ? null : parseDuration(limit));
}

/** One figure with its course. Unlike a chart's, its threshold has a color and a direction. */
function scorecard({ of, limit }: Of<"scorecard">, scope: Scope, errorStatus: StatusRange[]): JsonObject {
  const { limit: value, ofInstance } =
    of === "requests" ? { limit: ratioOf(limit), ofInstance: false } : limitOf(of, limit);
  const thresholds = value === null ? {} : { thresholds: [{ value, color: "RED", direction: "ABOVE" }] };
  const how = { errorStatus, latencies: cloudRunMetric, periodMs: shortestPeriodMs, ofInstance };
  return {
    scorecard: {
      timeSeriesQuery:
        of === "requests"
          ? { prometheusQuery: `60 * sum (rate(${promSeries(scope, cloudRunMetric)}[\${__interval}]))` }
          : timeSeries(figureQuery(of, scope, how)),
      sparkChartView: { sparkChartType: "SPARK_LINE" },
      ...thresholds,
    },
  };
}

function timeSeries({ numerator, denominator }: FigureQuery): JsonObject {
  return denominator === undefined
    ? { timeSeriesFilter: part(numerator) }
    : { timeSeriesFilterRatio: { numerator: part(numerator), denominator: part(denominator) } };
}

/** A share of what the instance has stands beside its share of that, a size beside what it uses. */
function limitOf(id: ShownId, text: string | undefined): { limit: number | null; ofInstance: boolean } {
  const { limit = null, ofInstance = false } = parseLimitCondition(`${id} > ${text ?? ""}`) ?? {};
  return { limit, ofInstance };
}

function share(widget: Of<"share">, scope: Scope): JsonObject {
  const { of, in: all, by, limit } = widget;
  const ratio = {
    numerator: rateQuery(scope, of, shortestPeriodMs, by),
    denominator: rateQuery(scope, all, shortestPeriodMs, by),
  };
  return ratioChart(ratio, ratioOf(limit), by);
}

function ratioChart(ratio: FigureQuery, limit: number | null, by: string | undefined): JsonObject {
  return chart([{ timeSeriesQuery: timeSeries(ratio), plotType: "LINE", ...legend("", by) }], limit);
}

/** PromQL can multiply; a filter's ALIGN_RATE is by the second, and its ALIGN_DELTA by whatever period the chart has. */
function perMinute({ metric, by, top }: Of<"per-minute">, scope: Scope): string {
  const grouped = by === undefined ? "" : ` by (${by})`;
  const rate = `60 * sum${grouped} (rate(${promSeries(scope, metric)}[\${__interval}]))`;
  return top === undefined ? rate : `topk(${top}, ${rate})`;
}

function bars({ metric, by, top, every }: Of<"count">, scope: Scope): JsonObject {
  const periodMs = parseDuration(every ?? "") ?? 300_000;
  const query = countQuery(scope, metric, periodMs, by);
  const picked: JsonObject =
    top === undefined
      ? {}
      : { pickTimeSeriesFilter: { rankingMethod: "METHOD_SUM", numTimeSeries: top, direction: "TOP" } };
  return chart([
    {
      timeSeriesQuery: { timeSeriesFilter: { ...part(query), ...picked } },
      plotType: "STACKED_BAR",
      // Without it a wide time range would show fewer, longer bars, and a narrow one shorter ones.
      minAlignmentPeriod: seconds(periodMs),
      ...legend("", by),
    },
  ]);
}

/** How many values of the label had requests: the series of those that had none lately are still there, as zeros. */
function distinct({ metric, of, over }: Of<"distinct">, scope: Scope): JsonObject {
  const minutes = Math.round((parseDuration(over ?? "") ?? 86_400_000) / 60_000);
  const query = `count(sum by (${of}) (increase(${promSeries(scope, metric)}[${minutes}m])) > 0)`;
  return chart([{ timeSeriesQuery: { prometheusQuery: query }, plotType: "LINE" }]);
}

/** Requests of each hour, and those of the same hour a week before: Monitoring has no hour of the day to group by. */
function byHour({ metric }: Of<"by-hour">, scope: Scope): JsonObject {
  const hourMs = 3_600_000;
  const set = { ...line(countQuery(scope, metric, hourMs)), minAlignmentPeriod: seconds(hourMs) };
  return chart([set], null, { timeshiftDuration: seconds(weekMs) });
}

function line(query: SeriesQuery, more: JsonObject = {}): JsonObject {
  return { timeSeriesQuery: { timeSeriesFilter: part(query) }, plotType: "LINE", ...more };
}

function part({ filter, aggregation }: SeriesQuery): JsonObject {
  return { filter, aggregation: { ...aggregation } };
}

function legend(text: string, by: string | undefined): JsonObject {
  if (by === undefined) return text === "" ? {} : { legendTemplate: text };
  return { legendTemplate: `${text === "" ? "" : `${text} `}\${metric.labels.${by}}` };
}

/** A threshold of an XyChart has no color and no direction. */
function chart(dataSets: JsonObject[], limit: number | null = null, more: JsonObject = {}): JsonObject {
  return { xyChart: { dataSets, ...(limit === null ? {} : { thresholds: [{ value: limit }] }), ...more } };
}

function ratioOf(limit: string | undefined): number | null {
  return limit === undefined ? null : parsePercentage(limit);
}
