import { type Condition, type RevisionPlan, revisionConditions } from "./run-conditions.ts";
import type { Operation, RunService, TrafficTarget } from "./run-service.ts";

export const runtimeServiceAccount = (projectNumber: string): string =>
  `${projectNumber}-compute@developer.gserviceaccount.com`;

/** Where the service answers: its own URL and those of its tags. */
export interface ServiceUrls {
  uri(): string;
  tagUri(tag: string): string | undefined;
}

export function locationName(service: RunService): string {
  return `projects/${service.identity.project}/locations/${service.identity.region}`;
}

export function serviceName(service: RunService): string {
  return `${locationName(service)}/${service.identity.isPool === true ? "workerPools" : "services"}/${service.identity.name}`;
}

export function revisionName(service: RunService, revision: string): string {
  return `${serviceName(service)}/revisions/${revision}`;
}

/** Microseconds, as the API prints them. */
export function rfc3339(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 23)}417Z`;
}

/** A real one decodes so: `"` base64(Timestamp == updateTime) `/` base64(resource name) `"`. */
export function etag(epochMs: number, name: string): string {
  const varint = (value: number): number[] =>
    value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
  const nanos = (epochMs % 1000) * 1e6 + 417_000;
  const timestamp = Buffer.from([0x08, ...varint(Math.floor(epochMs / 1000)), 0x10, ...varint(nanos)]);
  return `"${timestamp.toString("base64")}/${Buffer.from(name).toString("base64")}"`;
}

/** google.cloud.run.v2.Service. Proto JSON: zero, false and empty fields are absent, int64 are strings. */
export function serviceResource(service: RunService, urls: ServiceUrls, now: number): Record<string, unknown> {
  const state = service.state(now);
  const name = serviceName(service);
  const [ready, ...others] = state.conditions;
  const newest = service.revisions.get(state.latestCreated ?? "");
  const { terraform = false } = service.identity;
  return {
    name,
    uid: service.uid,
    generation: String(state.generation),
    // What the provider has of its own: terraform-provider-google, google/tpgresource/labels.go (`goog-terraform-provisioned`).
    labels: terraform ? { "goog-terraform-provisioned": "true" } : { "managed-by": "github-actions" },
    createTime: rfc3339(service.createdMs),
    updateTime: rfc3339(service.updatedMs),
    creator: "deployer@example.com",
    lastModifier: "deployer@example.com",
    ...(terraform ? { client: "terraform" } : { client: "gcloud", clientVersion: "528.0.0" }),
    ingress: "INGRESS_TRAFFIC_ALL",
    launchStage: "GA",
    template: newest && { revision: newest.name, ...settings(service, newest) },
    traffic: state.traffic.map(target),
    scaling: {},
    observedGeneration: String(state.observedGeneration),
    terminalCondition: ready && condition(ready),
    conditions: others.map(condition),
    latestReadyRevision: state.latestReady && revisionName(service, state.latestReady),
    latestCreatedRevision: state.latestCreated && revisionName(service, state.latestCreated),
    trafficStatuses: state.effective.map((entry) => ({
      // Real answers carry no name for LATEST, or an empty one (reality.md section 4).
      ...target(entry),
      ...(entry.tag === undefined ? {} : { uri: urls.tagUri(entry.tag) }),
    })),
    uri: urls.uri(),
    urls: [urls.uri()],
    ...(service.identity.regions === undefined
      ? {}
      : { multiRegionSettings: { regions: service.identity.regions, multiRegionId: service.uid } }),
    ...(state.reconciling ? { reconciling: true } : {}),
    etag: etag(service.updatedMs, name),
  };
}

/** google.cloud.run.v2.WorkerPool: no address, no ingress, and `instanceSplits` where a service has traffic. */
export function poolResource(service: RunService, now: number): Record<string, unknown> {
  const state = service.state(now);
  const nowhere = { uri: () => "", tagUri: () => undefined };
  const ofServices = ["ingress", "traffic", "trafficStatuses", "uri", "urls", "scaling"];
  const shared = Object.entries(serviceResource(service, nowhere, now)).filter(([name]) => !ofServices.includes(name));
  return {
    ...Object.fromEntries(shared),
    instanceSplits: state.traffic.map(split),
    instanceSplitStatuses: state.effective.map(split),
    scaling: { manualInstanceCount: 1 },
  };
}

function split({ type, revision, percent }: TrafficTarget): Record<string, unknown> {
  return {
    type: type.replace("TRAFFIC_TARGET", "INSTANCE_SPLIT"),
    ...(revision === undefined ? {} : { revision }),
    ...(percent === 0 ? {} : { percent }),
  };
}

/** google.cloud.run.v2.Revision. */
export function revisionResource(service: RunService, plan: RevisionPlan, now: number): Record<string, unknown> {
  const name = revisionName(service, plan.name);
  return {
    name,
    uid: plan.uid,
    generation: "1",
    ...(plan.commit === undefined ? {} : { labels: { "managed-by": "github-actions", "commit-sha": plan.commit } }),
    createTime: rfc3339(plan.createdMs),
    updateTime: rfc3339(Math.min(plan.decidedMs, now)),
    launchStage: "GA",
    ...(service.identity.isPool === true ? {} : { service: service.identity.name }),
    ...settings(service, plan),
    ...(now < plan.decidedMs ? { reconciling: true } : {}),
    conditions: revisionConditions(
      plan,
      now,
      service.serves(plan.name, now),
      service.logUri(plan.name),
      service.retiredMs(plan.name, now),
    ).map(condition),
    observedGeneration: "1",
    logUri: service.logUri(plan.name),
    scalingStatus: {},
    creator: "deployer@example.com",
    etag: etag(plan.createdMs, name),
  };
}

/** google.longrunning.Operation. */
export function operationResource(
  service: RunService,
  operation: Operation,
  urls: ServiceUrls,
  now: number,
): Record<string, unknown> {
  const typed = { "@type": "type.googleapis.com/google.cloud.run.v2.Service", ...serviceResource(service, urls, now) };
  const name = `${locationName(service)}/operations/${operation.id}`;
  if (now < operation.doneMs) return { name, metadata: typed };
  const outcome = operation.error ? { error: operation.error } : { response: typed };
  return { name, metadata: typed, done: true, ...outcome };
}

/** What a revision and its template have in common. */
function settings(service: RunService, plan: RevisionPlan): Record<string, unknown> {
  return {
    scaling: { maxInstanceCount: plan.maxInstances },
    timeout: "300s",
    serviceAccount: runtimeServiceAccount(service.identity.projectNumber),
    containers: [
      // Before the one that serves: the order is the author's (reality.md section 1).
      ...plan.sidecars.map((name) => ({
        name,
        image: "gcr.io/cloud-sql-connectors/cloud-sql-proxy:2",
        resources: { limits: { cpu: "500m", memory: "256Mi" } },
      })),
      {
        name: "chat-1",
        image: plan.image,
        ports: [{ name: "http1", containerPort: 8080 }],
        resources: { limits: { cpu: plan.cpuLimit, memory: plan.memoryLimit }, cpuIdle: true, startupCpuBoost: true },
        startupProbe: { timeoutSeconds: 240, periodSeconds: 240, failureThreshold: 1, tcpSocket: { port: 8080 } },
        livenessProbe: {
          timeoutSeconds: 10,
          periodSeconds: 30,
          failureThreshold: 3,
          httpGet: { path: "/health", port: 8080 },
        },
      },
    ],
    maxInstanceRequestConcurrency: 80,
    executionEnvironment: "EXECUTION_ENVIRONMENT_GEN2",
  };
}

function target(entry: TrafficTarget): Record<string, unknown> {
  const { percent, ...rest } = entry;
  return percent === 0 ? rest : { ...rest, percent };
}

function condition({ at, ...rest }: Condition): Record<string, unknown> {
  return { ...rest, lastTransitionTime: rfc3339(at) };
}
