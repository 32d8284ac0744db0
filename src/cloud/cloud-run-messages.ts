import type { protos } from "@google-cloud/run";
import type { Condition, RevisionState, ServiceState, TrafficTarget } from "../revision/cloud-run-state.ts";
import { sumOfQuantities } from "./quantity.ts";

export type IService = protos.google.cloud.run.v2.IService;

export type IRevision = protos.google.cloud.run.v2.IRevision;

type ICondition = protos.google.cloud.run.v2.ICondition;

type ITraffic = protos.google.cloud.run.v2.ITrafficTarget & protos.google.cloud.run.v2.ITrafficTargetStatus;

type ITimestamp = protos.google.protobuf.ITimestamp;

type IDuration = protos.google.protobuf.IDuration;

export function serviceState(service: IService): ServiceState {
  const conditions = (service.conditions ?? []).map(condition);
  const terminal = service.terminalCondition ? condition(service.terminalCondition) : undefined;
  return {
    uri: text(service.uri),
    etag: text(service.etag),
    generation: text(service.generation) ?? "",
    observedGeneration: text(service.observedGeneration) ?? "",
    reconciling: service.reconciling === true,
    terminalCondition: terminal ?? conditions.find((one) => one.type === "Ready") ?? null,
    conditions,
    latestCreatedRevision: shortName(service.latestCreatedRevision),
    latestReadyRevision: shortName(service.latestReadyRevision),
    traffic: (service.traffic ?? []).map(trafficTarget),
    trafficStatuses: (service.trafficStatuses ?? []).map(trafficTarget),
    regions: service.multiRegionSettings?.regions ?? [],
    manualInstances: service.scaling?.manualInstanceCount ?? null,
    internalOnly: service.ingress !== undefined && service.ingress !== null && isInternal(String(service.ingress)),
    defaultUriDisabled: service.defaultUriDisabled === true,
    invokerIamDisabled: service.invokerIamDisabled === true,
    terraform: isTerraforms(service),
  };
}

/**
 * The provider puts its label on what it makes ("goog-terraform-provisioned", since version 5.0 of terraform-provider-google). Who
 * changed the service last, `client` tells: gcloud and the console name themselves there.
 */
function isTerraforms({ labels, client }: IService): boolean {
  if (labels?.["goog-terraform-provisioned"] !== "true") return false;
  return !/^(?:gcloud|cloud-console)/.test(client ?? "");
}

function isInternal(ingress: string): boolean {
  return [
    "INGRESS_TRAFFIC_INTERNAL_ONLY",
    "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
    "INGRESS_TRAFFIC_NONE",
    "2",
    "3",
    "4",
  ].includes(ingress);
}

export function revisionState(revision: IRevision): RevisionState {
  const containers = revision.containers ?? [];
  const container = servingOf(containers);
  return {
    name: shortName(revision.name) ?? "",
    createdAt: epochMs(revision.createTime),
    reconciling: revision.reconciling === true,
    conditions: (revision.conditions ?? []).map(condition),
    image: text(container?.image),
    labels: revision.labels ?? {},
    // google-github-actions/deploy-cloudrun, src/main.ts: GITHUB_SHA of the run that deployed it.
    commit: text(revision.labels?.["commit-sha"]),
    memoryLimit: total("memory", containers),
    cpuLimit: total("cpu", containers),
    minInstances: revision.scaling?.minInstanceCount ?? null,
    maxInstances: revision.scaling?.maxInstanceCount ?? null,
    concurrency: revision.maxInstanceRequestConcurrency || null,
    timeoutMs: durationMs(revision.timeout),
    healthCheck: healthCheck(container),
    healthProbe: healthProbe(container),
    logUri: text(revision.logUri),
  };
}

type IContainer = protos.google.cloud.run.v2.IContainer;

/** The one that requests come to has ports (service.proto, `containers`); the order is the author's. */
function servingOf(containers: readonly IContainer[]): IContainer | undefined {
  return containers.find(({ ports }) => (ports ?? []).length > 0) ?? containers[0];
}

/** Limits are each container's, kills are the instance's: it has their sum (reality.md section 1). Null: not all are told. */
function total(what: "memory" | "cpu", containers: readonly IContainer[]): string | null {
  const limits = containers.map(({ resources }) => resources?.limits?.[what] ?? null);
  const [only] = limits;
  if (limits.length <= 1) return only ?? null;
  return limits.every((limit) => limit !== null) ? sumOfQuantities(limits) : null;
}

function healthProbe(container: IContainer | undefined): RevisionState["healthProbe"] {
  const probe = container?.livenessProbe ?? container?.startupProbe;
  if (!probe?.httpGet) return null;
  return { path: probe.httpGet.path || "/", timeoutMs: (probe.timeoutSeconds || 1) * 1000 };
}

/** Liveness before startup: it is the one that goes on while the revision serves. */
function healthCheck(container: IContainer | undefined): string | null {
  const probe = container?.livenessProbe ?? container?.startupProbe;
  if (!probe) return null;
  const kind = container?.livenessProbe ? "liveness" : "startup";
  const target = probe.httpGet
    ? `HTTP ${probe.httpGet.path || "/"}`
    : probe.grpc
      ? "gRPC"
      : `TCP ${probe.tcpSocket?.port ?? ""}`.trim();
  return `${kind} ${target}, timeout ${probe.timeoutSeconds || 1} s`;
}

function condition(from: ICondition): Condition {
  const reason = [from.revisionReason, from.reason, from.executionReason].find(
    (one) => one !== undefined && one !== null && !isUnset(one),
  );
  return {
    type: from.type ?? "",
    state: conditionState(String(from.state ?? "")),
    message: from.message ?? "",
    reason: reason === undefined ? "" : String(reason),
    /** Unset means error-level: gcloud treats it as terminal too. */
    informational: ["INFO", "WARNING", "3", "2"].includes(String(from.severity ?? "")),
    lastTransitionAt: epochMs(from.lastTransitionTime),
  };
}

function isUnset(reason: unknown): boolean {
  return reason === 0 || String(reason).endsWith("_UNDEFINED") || String(reason).endsWith("_UNSPECIFIED");
}

function conditionState(state: string): Condition["state"] {
  if (state === "CONDITION_SUCCEEDED" || state === "4") return "succeeded";
  if (state === "CONDITION_FAILED" || state === "3") return "failed";
  return "pending";
}

function trafficTarget(target: ITraffic): TrafficTarget {
  return {
    revision: shortName(target.revision),
    percent: target.percent ?? 0,
    tag: text(target.tag),
    uri: text(target.uri),
    latest: ["TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST", "1"].includes(String(target.type ?? "")),
  };
}

/** `latest_*_revision` are full names, `traffic[].revision` short ones; both may be empty. */
function shortName(name: string | null | undefined): string | null {
  return text(name?.split("/").at(-1));
}

function text(value: string | number | { toString(): string } | null | undefined): string | null {
  return value === undefined || value === null || value === "" ? null : value.toString();
}

/** As a client decodes it, or as JSON has it. */
function epochMs(time: ITimestamp | string | null | undefined): number | null {
  if (typeof time === "string") return Date.parse(time) || null;
  return time?.seconds ? inMs(time) : null;
}

function durationMs(duration: IDuration | string | null | undefined): number | null {
  if (typeof duration === "string") return Math.floor(Number.parseFloat(duration) * 1000) || null;
  return duration?.seconds ? inMs(duration) : null;
}

function inMs({ seconds, nanos }: ITimestamp | IDuration): number {
  return Number(seconds) * 1000 + Math.floor((nanos ?? 0) / 1e6);
}
