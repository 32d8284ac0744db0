import type { Wait } from "../clock.ts";
import type { Endpoint } from "../inputs/endpoints.ts";
import { noneWhereNotFound } from "../sources/call-failure.ts";
import { resourceOf } from "../sources/log-filter.ts";
import { type AlignedMetrics, type AlignedQuery, filterOf } from "../sources/period/aligned-metrics.ts";
import type { DistributionPoint } from "../sources/gauge-points.ts";
import type { MetricReader, RawQuery } from "../sources/metric-reader.ts";
import type { PartialPoints } from "../sources/gauge-reader.ts";
import type { GoogleAccess } from "./client.ts";
import { GoogleCallError } from "./errors.ts";
import { distributionPoints, mergedSeries, requestDeltas, type TimeSeries } from "./monitoring-points.ts";
import { openRest } from "./rest.ts";
import type { RetryPolicy } from "./retry.ts";

const advice =
  "Grant the workflow's identity roles/monitoring.viewer (monitoring.timeSeries.list, monitoring.metricDescriptors.list) on the project.";

/** More points than any window has; a series that goes on is read on. */
const pageSize = 10_000;

/** Points that timeSeries.list gives at once, at most. */
const largestPage = 100_000;

/** What is read of an answer of timeSeries.list or metricDescriptors.list. */
interface Page {
  timeSeries?: TimeSeries[];
  metricDescriptors?: { type?: string }[];
  nextPageToken?: string;
  /** google.rpc.Status each: what stands in the answer is only a part then. */
  executionErrors?: { message?: string }[];
}

/**
 * Cloud Monitoring v3 as plain JSON, not through the generated client: exemplars of a distribution hold `Any` messages of
 * kinds that a client must know by their descriptors, and it throws the whole answer away where one is unknown to it
 * (reality.md section 4). Nothing of them is read here.
 */
export async function openMonitoring(
  access: GoogleAccess,
  endpoint: Endpoint,
  project: string,
  policy: RetryPolicy,
): Promise<MetricReader & AlignedMetrics> {
  const rest = openRest(access, endpoint, policy);

  /** @param use takes what came of an answer that is only a part, before that is thrown. */
  const pages = async (
    what: string,
    path: string,
    asked: [string, string][],
    wait: Wait,
    use: (part: Page[]) => object = () => ({}),
  ): Promise<Page[]> => {
    const all: Page[] = [];
    for (let token = ""; ;) {
      const query = new URLSearchParams([...asked, ...fields(token === "" ? {} : { pageToken: token })]).toString();
      const call = { what, advice, ...wait, method: "GET" as const, path: `/v3/projects/${project}/${path}?${query}` };
      const page: Page = (await rest.send(call)).value;
      const [error] = page.executionErrors ?? [];
      if (error !== undefined) {
        const why = `the answer is only a part of what there is: ${error.message ?? "no reason given"}`;
        throw Object.assign(new GoogleCallError(what, "outage", null, why), use([...all, page]));
      }
      all.push(page);
      token = page.nextPageToken ?? "";
      if (token === "") return all;
    }
  };

  /** Faults of reading what came are ours, not an outage. */
  const listed = async <T>(what: string, from: Promise<Page[]>, read: (series: TimeSeries[]) => T): Promise<T> => {
    const all = await from;
    try {
      return read(all.flatMap(({ timeSeries }) => timeSeries ?? []));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new GoogleCallError(what, "ours", null, `ion-verify could not read the answer (${why}).`, { cause });
    }
  };

  /** Of one metric of one revision, as it was written. */
  const raw = async (query: RawQuery, wait: Wait, use?: (part: Page[]) => object): Promise<Page[]> => {
    const { type, nameLabel } = resourceOf(query);
    const filter = [
      `metric.type="${query.metric}"`,
      `resource.type="${type}"`,
      `resource.labels.${nameLabel}="${query.service}"`,
      `resource.labels.revision_name="${query.revision}"`,
      `resource.labels.location="${query.region}"`,
    ].join(" AND ");
    const asked = [...intervalOf(query), ...fields({ filter, view: "FULL", pageSize })];
    return await pages("Reading metrics", "timeSeries", asked, wait, use);
  };

  return {
    distributions: async (query, wait) => {
      const points = (all: readonly TimeSeries[]): DistributionPoint[] => all.flatMap(distributionPoints);
      const use = (part: Page[]): Partial<PartialPoints> => {
        try {
          return { points: points(part.flatMap(({ timeSeries }) => timeSeries ?? [])) };
        } catch {
          return {};
        }
      };
      return await listed("Reading metrics", raw(query, wait, use), points);
    },
    requestDeltas: async (query, wait) =>
      await listed("Reading request metrics", raw(query, wait), (all) => all.flatMap(requestDeltas)),
    metricTypes: async (prefix, wait) => {
      const asked = fields({ filter: `metric.type = starts_with("${prefix}")`, pageSize });
      const found = await pages("Listing metrics", "metricDescriptors", asked, wait);
      return found.flatMap(({ metricDescriptors = [] }) => metricDescriptors.map(({ type }) => type ?? ""));
    },
    series: async (query, wait) => {
      const asked = [
        ...intervalOf(query),
        ...fields({ filter: filterOf(query), view: "FULL", pageSize: largestPage }),
        ...aggregationOf(query),
      ];
      const what = "Reading metrics";
      // A metric that was never written is not known to Monitoring.
      return await listed(what, pages(what, "timeSeries", asked, wait), mergedSeries).catch(noneWhereNotFound);
    },
    close: rest.close,
  };
}

function fields(values: Record<string, string | number>): [string, string][] {
  return Object.entries(values).map(([name, value]) => [name, String(value)]);
}

function intervalOf({ from, to }: { from: number; to: number }): [string, string][] {
  return fields({
    "interval.startTime": new Date(from).toISOString(),
    "interval.endTime": new Date(to).toISOString(),
  });
}

function aggregationOf({ alignmentMs, aligner, groupBy }: AlignedQuery): [string, string][] {
  return [
    ...fields({
      "aggregation.alignmentPeriod": `${alignmentMs / 1000}s`,
      "aggregation.perSeriesAligner": aligner,
      "aggregation.crossSeriesReducer": "REDUCE_SUM",
    }),
    ...groupBy.map((label): [string, string] => ["aggregation.groupByFields", `metric.label.${label}`]),
  ];
}
