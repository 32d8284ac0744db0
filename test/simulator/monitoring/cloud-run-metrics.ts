import type { MetricDescriptor, MetricKind, ValueType } from "./store.ts";

type Row = [name: string, kind: MetricKind, value: ValueType, unit: string, labels: string[], stage?: "BETA"];

const codes = ["response_code", "response_code_class"];

const rows: Row[] = [
  ["request_count", "DELTA", "INT64", "1", [...codes, "route"]],
  ["request_latencies", "DELTA", "DISTRIBUTION", "ms", [...codes, "route"]],
  ["request_latency/e2e_latencies", "DELTA", "DISTRIBUTION", "ms", codes, "BETA"],
  ["container/memory/utilizations", "DELTA", "DISTRIBUTION", "10^2.%", []],
  ["container/cpu/utilizations", "DELTA", "DISTRIBUTION", "10^2.%", []],
  ["container/memory/usage", "GAUGE", "DISTRIBUTION", "By", ["container_name"]],
  ["container/cpu/usage", "GAUGE", "DISTRIBUTION", "s{CPU}", ["container_name"]],
  ["container/instance_count", "GAUGE", "INT64", "1", ["state"]],
  ["container/max_request_concurrencies", "DELTA", "DISTRIBUTION", "1", ["state"]],
  ["container/startup_latencies", "DELTA", "DISTRIBUTION", "ms", [], "BETA"],
  ["container/billable_instance_time", "DELTA", "DOUBLE", "s", []],
  ["container/cpu/allocation_time", "DELTA", "DOUBLE", "s{CPU}", []],
  ["container/memory/allocation_time", "DELTA", "DOUBLE", "GiBy.s", []],
];

/** Google's own words, where something rests on them (published descriptors, as stackdriver exporters carry them). */
const told: Record<string, string> = {
  "container/max_request_concurrencies":
    "Distribution of the maximum number of concurrent requests being served by each container instance over a minute. Filter by 'state' = 'active' only get the concurrency of active container instances.",
};

/** The metrics of `cloud_run_revision` that a verifier may ask for; they exist whether or not anything has been served yet. */
export const cloudRunMetrics: readonly MetricDescriptor[] = rows.map(
  ([name, metricKind, valueType, unit, labels, stage]) => ({
    type: `run.googleapis.com/${name}`,
    metricKind,
    valueType,
    unit,
    displayName: name,
    description: `${told[name] ?? `Cloud Run ${name.replaceAll(/[_/]/g, " ")}.`} Sampled every 60 seconds.`,
    labels,
    launchStage: stage ?? "GA",
  }),
);
