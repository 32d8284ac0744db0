import type { protos } from "@google-cloud/monitoring";
import type { Wait } from "../clock.ts";
import type { Endpoint } from "../inputs/endpoints.ts";
import type { Bounds, DistributionPoint } from "../sources/gauge-points.ts";
import type { AlignedMetrics, AlignedPoint } from "../sources/period/aligned-metrics.ts";
import { filterOf } from "../sources/period/metric-requests.ts";
import type { MetricReader } from "../sources/resources.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { GoogleAccess } from "./client.ts";
import { gaxCall, once, type GaxCall } from "./gax-call.ts";
import type { RetryPolicy } from "./retry.ts";

type ITimeSeries = protos.google.monitoring.v3.ITimeSeries;
type IBucketOptions = protos.google.api.Distribution.IBucketOptions;

const advice =
  "Grant the workflow's identity roles/monitoring.viewer (monitoring.timeSeries.list, monitoring.metricDescriptors.list) on the project.";

/** More points than any window has; a series that goes on is read on. */
const pageSize = 10_000;

/** Points that timeSeries.list gives at once, at most. */
const largestPage = 100_000;

/** Cloud Monitoring v3 over REST by the official client, loaded when the first metric is read. */
export async function openMonitoring(
  access: GoogleAccess,
  endpoint: Endpoint,
  project: string,
  policy: RetryPolicy,
): Promise<MetricReader & AlignedMetrics> {
  const { MetricServiceClient } = await import("@google-cloud/monitoring/build/src/v3/metric_service_client.js");
  const client = new MetricServiceClient(access.clientOptions(endpoint));
  const name = `projects/${project}`;
  const options = once(policy.tryTimeoutMs);

  const pages = async <T, R>(
    what: string,
    wait: Wait,
    request: R,
    list: (request: R) => Promise<unknown>,
  ): Promise<T[]> => {
    const all: T[] = [];
    for (let asked: R | null = request; asked !== null;) {
      const start = list.bind(null, asked) as () => GaxCall<T[], R | null>;
      const page: { answer: T[]; next: R | null } = await gaxCall(policy, { what, advice, ...wait }, start);
      all.push(...page.answer);
      asked = page.next;
    }
    return all;
  };

  return {
    distributions: async (query, wait) => {
      const filter = [
        `metric.type="${query.metric}"`,
        'resource.type="cloud_run_revision"',
        `resource.labels.service_name="${query.service}"`,
        `resource.labels.revision_name="${query.revision}"`,
        `resource.labels.location="${query.region}"`,
      ].join(" AND ");
      const interval = { startTime: timestamp(query.from), endTime: timestamp(query.to) };
      const request = { name, filter, interval, view: "FULL" as const, pageSize };
      const series = await pages<ITimeSeries, typeof request>("Reading metrics", wait, request, (one) =>
        client.listTimeSeries(one, options),
      );
      return series.flatMap(distributionPoints);
    },
    metricTypes: async (prefix, wait) => {
      const request = { name, filter: `metric.type = starts_with("${prefix}")`, pageSize };
      const found = await pages<protos.google.api.IMetricDescriptor, typeof request>(
        "Listing metrics",
        wait,
        request,
        (one) => client.listMetricDescriptors(one, options),
      );
      return found.map((one) => one.type ?? "");
    },
    series: async (query, wait) => {
      const request = {
        name,
        filter: filterOf(query),
        interval: { startTime: timestamp(query.from), endTime: timestamp(query.to) },
        view: "FULL" as const,
        aggregation: {
          alignmentPeriod: { seconds: query.alignmentMs / 1000 },
          perSeriesAligner: query.aligner,
          crossSeriesReducer: "REDUCE_SUM" as const,
          groupByFields: query.groupBy.map((label) => `metric.label.${label}`),
        },
        pageSize: largestPage,
      };
      try {
        const series = await pages<ITimeSeries, typeof request>("Reading metrics", wait, request, (one) =>
          client.listTimeSeries(one, options),
        );
        return mergedSeries(series);
      } catch (error) {
        // A metric that was never written is not known to Monitoring.
        if (isCallFailure(error) && error.failure === "not-found") return [];
        throw error;
      }
    },
    close: async () => {
      await client.close();
    },
  };
}

/** A series may go on in the next page: equal labels are one. Points come newest first. */
function mergedSeries(series: readonly ITimeSeries[]): { labels: Record<string, string>; points: AlignedPoint[] }[] {
  const byLabels = Map.groupBy(series, ({ metric }) =>
    JSON.stringify(Object.entries(metric?.labels ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
  return [...byLabels.values()].map((parts) => ({
    labels: parts[0]?.metric?.labels ?? {},
    points: parts.flatMap(alignedPoints).sort((a, b) => a.at - b.at),
  }));
}

function alignedPoints(series: ITimeSeries): AlignedPoint[] {
  const distributions = new Map(distributionPoints(series).map(({ at, ...value }) => [at, value]));
  return (series.points ?? []).flatMap(({ interval, value }): AlignedPoint[] => {
    const end = interval?.endTime;
    if (!end) return [];
    const at = epochMs(end);
    const distribution = distributions.get(at);
    if (distribution !== undefined) return [{ at, value: distribution }];
    const number = value?.int64Value ?? value?.doubleValue;
    return number === undefined || number === null ? [] : [{ at, value: Number(number) }];
  });
}

function distributionPoints(series: ITimeSeries): DistributionPoint[] {
  return (series.points ?? []).flatMap((point): DistributionPoint[] => {
    const end = point.interval?.endTime;
    if (!end) return [];
    const at = epochMs(end);
    const distribution = point.value?.distributionValue;
    if (!distribution) return [];
    return [
      {
        at,
        // An empty distribution has no count at all.
        count: Number(distribution.count ?? 0),
        mean: distribution.mean ?? 0,
        bucketCounts: (distribution.bucketCounts ?? []).map(Number),
        bounds: bounds(distribution.bucketOptions),
      },
    ];
  });
}

function bounds(options: IBucketOptions | null | undefined): Bounds {
  const { exponentialBuckets: exponential, linearBuckets: linear, explicitBuckets: explicit } = options ?? {};
  if (exponential) {
    return {
      kind: "exponential",
      finite: exponential.numFiniteBuckets ?? 0,
      growth: exponential.growthFactor ?? 0,
      scale: exponential.scale ?? 0,
    };
  }
  if (linear)
    return {
      kind: "linear",
      finite: linear.numFiniteBuckets ?? 0,
      width: linear.width ?? 0,
      offset: linear.offset ?? 0,
    };
  if (explicit) return { kind: "explicit", bounds: explicit.bounds ?? [] };
  return { kind: "none" };
}

function epochMs({ seconds, nanos }: protos.google.protobuf.ITimestamp): number {
  return Number(seconds ?? 0) * 1000 + Math.floor((nanos ?? 0) / 1e6);
}

function timestamp(ms: number): { seconds: number; nanos: number } {
  return { seconds: Math.floor(ms / 1000), nanos: (ms % 1000) * 1e6 };
}
