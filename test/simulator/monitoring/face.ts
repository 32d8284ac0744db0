import { type ReadyFace, type FaceAnswer, type FaceRequest, googleError } from "../face.ts";
import { align } from "./align.ts";
import { MonitoringError } from "./errors.ts";
import { parseMonitoringFilter } from "./filter.ts";
import { type SeriesQuery, parseSeriesQuery } from "./query.ts";
import { reduce } from "./reduce.ts";
import { descriptorJson, seriesJson } from "./json.ts";
import type { MetricDescriptor, MetricStore, Series } from "./store.ts";

const seriesPath = /^\/v3\/projects\/([^/]+)\/timeSeries$/;
const descriptorsPath = /^\/v3\/projects\/([^/]+)\/metricDescriptors(?:\/(.+))?$/;

/** timeSeries.list, metricDescriptors.list and .get of Monitoring v3. `now` is epoch ms. */
export function monitoringFace(store: MetricStore, options: { now: () => number }): ReadyFace {
  function route(request: FaceRequest): FaceAnswer {
    const numericEnums = (request.query.get("$alt") ?? "").includes("enum-encoding=int");
    const [, seriesProject] = seriesPath.exec(request.path) ?? [];
    if (seriesProject !== undefined && request.method === "GET") {
      const query = parseSeriesQuery(request.query);
      return { status: 200, body: listSeries(store, seriesProject, query, options.now(), numericEnums) };
    }
    const [, project, type] = descriptorsPath.exec(request.path) ?? [];
    if (project !== undefined && request.method === "GET") {
      if (type === undefined) return listDescriptors(store, project, request.query, numericEnums);
      return { status: 200, body: descriptorJson(known(store, type), project, numericEnums) };
    }
    return googleError(404, "NOT_FOUND", `Method not found: ${request.method} ${request.path}`);
  }

  return {
    permission(request) {
      if (seriesPath.test(request.path)) return "monitoring.timeSeries.list";
      const [path, , type] = descriptorsPath.exec(request.path) ?? [];
      if (path === undefined) return undefined;
      return type === undefined ? "monitoring.metricDescriptors.list" : "monitoring.metricDescriptors.get";
    },
    answer(request) {
      try {
        return route(request);
      } catch (error) {
        if (error instanceof MonitoringError) return googleError(error.status, error.code, error.message);
        throw error;
      }
    },
  };
}

function listSeries(
  store: MetricStore,
  project: string,
  query: SeriesQuery,
  now: number,
  numericEnums: boolean,
): unknown {
  const descriptor = known(store, query.metricType);
  const token = readToken(query);
  // All pages show what the first one could see.
  const asOf = token?.asOf ?? now;
  const matching = store
    .series(query.metricType, asOf)
    .filter((series) => series.resourceLabels["project_id"] === project && query.filter.matches(series));
  const found = within(query, aggregate(query, matching)).filter((series) => series.points.length > 0);
  const from = token?.from ?? 0;
  const page = query.headersOnly
    ? found.slice(from, from + query.pageSize).map((series) => ({ ...series, points: [] }))
    : cut(found, from, query.pageSize);
  const total = query.headersOnly ? found.length : found.reduce((sum, series) => sum + series.points.length, 0);
  const next = from + query.pageSize;
  return {
    ...(page.length > 0 ? { timeSeries: page.map((series) => seriesJson(series, numericEnums)) } : {}),
    ...(next < total ? { nextPageToken: writeToken(query, asOf, next) } : {}),
    unit: descriptor.unit,
  };
}

function aggregate(query: SeriesQuery, series: Series[]): Series[] {
  const { aggregation } = query;
  if (aggregation === undefined) return series;
  const { aligner, periodMs, reducer, groupBy } = aggregation;
  const aligned = series.map((one) => align(one, aligner, periodMs, query.startMs, query.endMs));
  return reducer === "REDUCE_NONE" ? aligned : reduce(aligned, reducer, groupBy);
}

/** The points inside the interval, newest first; an interval without length asks for the points at its one instant. */
function within(query: SeriesQuery, series: Series[]): Series[] {
  const { startMs, endMs } = query;
  return series.map((one) => ({
    ...one,
    points: one.points
      .filter(({ endMs: end }) => end <= endMs && (end > startMs || (startMs === endMs && end === endMs)))
      .toReversed(),
  }));
}

/** `size` points from the `from`-th on, across series: one that does not fit goes on in the next page. */
function cut(series: Series[], from: number, size: number): Series[] {
  let seen = 0;
  const page: Series[] = [];
  for (const one of series) {
    const points = one.points.slice(Math.max(0, from - seen), Math.max(0, from + size - seen));
    if (points.length > 0) page.push({ ...one, points });
    seen += one.points.length;
  }
  return page;
}

function listDescriptors(
  store: MetricStore,
  project: string,
  query: URLSearchParams,
  numericEnums: boolean,
): FaceAnswer {
  const filter = parseMonitoringFilter(query.get("filter") ?? "");
  const matching = store.descriptors().filter(({ type }) => {
    const resourceType = "cloud_run_revision";
    return filter.matches({ type, resourceType, resourceLabels: { project_id: project }, metricLabels: {} });
  });
  const size = Number(query.get("pageSize") ?? "0") || matching.length;
  const from = Number(query.get("pageToken") ?? "0");
  const page = matching.slice(from, from + size).map((descriptor) => descriptorJson(descriptor, project, numericEnums));
  const more = from + size < matching.length;
  return {
    status: 200,
    body: {
      ...(page.length > 0 ? { metricDescriptors: page } : {}),
      ...(more ? { nextPageToken: String(from + size) } : {}),
    },
  };
}

function known(store: MetricStore, type: string): MetricDescriptor {
  const descriptor = store.descriptor(type);
  if (descriptor !== undefined) return descriptor;
  const message =
    `Cannot find metric(s) that match type = "${type}". If a metric was created recently, it could take up to 10 minutes ` +
    "to become available. Please try again soon.";
  throw new MonitoringError(message, 404, "NOT_FOUND");
}

function writeToken(query: SeriesQuery, asOf: number, from: number): string {
  return Buffer.from(JSON.stringify([asOf, from, query.key])).toString("base64url");
}

function readToken(query: SeriesQuery): { asOf: number; from: number } | undefined {
  if (query.pageToken === "") return undefined;
  try {
    const [asOf, from, key]: unknown[] = JSON.parse(Buffer.from(query.pageToken, "base64url").toString());
    if (typeof asOf === "number" && typeof from === "number" && key === query.key) return { asOf, from };
  } catch {
    // Not a token of ours: told below.
  }
  throw new MonitoringError("Field pageToken had an invalid value: the token does not belong to this query.");
}
