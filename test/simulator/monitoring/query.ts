import { aligners } from "./align.ts";
import { MonitoringError, invalidField } from "./errors.ts";
import { type MonitoringFilter, parseMonitoringFilter } from "./filter.ts";
import { reducers } from "./reduce.ts";

export interface SeriesQuery {
  filter: MonitoringFilter;
  metricType: string;
  /** Epoch ms; points whose end lies in (startMs, endMs] are asked for. */
  startMs: number;
  endMs: number;
  headersOnly: boolean;
  /** Points a page, or series where only headers are asked for. */
  pageSize: number;
  pageToken: string;
  aggregation: { aligner: string; periodMs: number; reducer: string; groupBy: string[] } | undefined;
  /** The same for every page of one query. */
  key: string;
}

const largestPage = 100_000;
const shortestPeriodMs = 60_000;
const views = { FULL: 0, HEADERS: 1 };

/** Reads the query of timeSeries.list; names in camel or snake case, enums as names or numbers. Throws MonitoringError. */
export function parseSeriesQuery(parameters: URLSearchParams): SeriesQuery {
  const given = normalise(parameters);
  const one = (name: string) => given.get(name)?.[0] ?? "";
  if ([...given.keys()].some((name) => name.startsWith("secondaryAggregation."))) {
    throw new MonitoringError("secondary aggregation is not simulated", 501, "UNIMPLEMENTED");
  }
  const text = one("filter");
  const filter = parseMonitoringFilter(text);
  const { metricType } = filter;
  if (metricType === undefined) {
    const reason =
      'must specify a restriction on "metric.type" in the filter; see "https://cloud.google.com/monitoring/api/resources" for a list of available metric types.';
    throw invalidField("filter", text, reason);
  }
  if (one("orderBy") !== "")
    throw invalidField("orderBy", one("orderBy"), "Ordering is not supported; the field must be blank.");
  const endMs = time("interval.endTime", one("interval.endTime"));
  const start = one("interval.startTime");
  const startMs = start === "" ? endMs : time("interval.startTime", start);
  if (startMs > endMs) throw invalidField("interval.startTime", start, "The start time must be before the end time.");
  const pageSize = Number(one("pageSize") || "0");
  if (!Number.isInteger(pageSize) || pageSize < 0)
    throw invalidField("pageSize", one("pageSize"), "The value must not be negative.");
  const key = [...given]
    .filter(([name]) => name !== "pageToken")
    .map(([name, values]) => `${name}=${values.join(",")}`);
  return {
    filter,
    metricType,
    startMs,
    endMs,
    headersOnly: enumName("view", one("view"), views) === "HEADERS",
    pageSize: pageSize === 0 ? largestPage : Math.min(pageSize, largestPage),
    pageToken: one("pageToken"),
    aggregation: aggregation(one, given.get("aggregation.groupByFields") ?? []),
    key: key.sort().join("\n"),
  };
}

function aggregation(one: (name: string) => string, groupBy: string[]): SeriesQuery["aggregation"] {
  const aligner = enumName("aggregation.perSeriesAligner", one("aggregation.perSeriesAligner"), aligners);
  const reducer = enumName("aggregation.crossSeriesReducer", one("aggregation.crossSeriesReducer"), reducers);
  const period = one("aggregation.alignmentPeriod");
  if (aligner === "ALIGN_NONE") {
    if (reducer !== "REDUCE_NONE") {
      throw invalidField(
        "aggregation.perSeriesAligner",
        aligner,
        `The aligner must be set when the reducer is ${reducer}.`,
      );
    }
    return undefined;
  }
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(period)?.[1];
  const periodMs = Number(seconds ?? Number.NaN) * 1000;
  if (!(periodMs >= shortestPeriodMs)) {
    throw invalidField("aggregation.alignmentPeriod", period, "The alignment period must be at least 60 seconds.");
  }
  return { aligner, periodMs, reducer, groupBy };
}

function enumName(field: string, given: string, known: Record<string, number>): string {
  const found = Object.entries(known).find(
    ([name, number]) => given === name || given === String(number) || (given === "" && number === 0),
  );
  if (found === undefined) throw invalidField(field, given, "Invalid enum value.");
  return found[0];
}

function time(field: string, text: string): number {
  const ms = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw invalidField(field, text, "The time must be set, in RFC 3339.");
  return ms;
}

function normalise(parameters: URLSearchParams): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    const camel = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    given.set(camel, [...(given.get(camel) ?? []), value]);
  }
  return given;
}
