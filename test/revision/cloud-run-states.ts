import type { Condition, RevisionState, ServiceState, TrafficTarget } from "../../src/revision/cloud-run-state.ts";

export const createdAt = Date.parse("2026-01-01T00:00:00Z");

export function condition(type: string, state: Condition["state"], more: Partial<Condition> = {}): Condition {
  return { type, state, message: "", reason: "", informational: false, lastTransitionAt: null, ...more };
}

export function target(name: string | null, percent: number, more: Partial<TrafficTarget> = {}): TrafficTarget {
  return { revision: name, percent, tag: null, uri: null, latest: name === null, ...more };
}

/** LATEST as the service asks for it, and as it often comes back: without a name. */
export const latest = target(null, 100);

/** A service that has settled on chat-2. */
export function service(more: Partial<ServiceState> = {}): ServiceState {
  return {
    uri: "https://chat-abc-uc.a.run.app",
    etag: '"7"',
    generation: "7",
    observedGeneration: "7",
    reconciling: false,
    terminalCondition: condition("Ready", "succeeded"),
    conditions: [condition("RoutesReady", "succeeded"), condition("ConfigurationsReady", "succeeded")],
    latestCreatedRevision: "chat-2",
    latestReadyRevision: "chat-2",
    traffic: [latest],
    trafficStatuses: [latest],
    regions: [],
    manualInstances: null,
    internalOnly: false,
    defaultUriDisabled: false,
    invokerIamDisabled: false,
    terraform: false,
    ...more,
  };
}

/** chat-2, healthy and serving. */
export function revision(more: Partial<RevisionState> = {}): RevisionState {
  return {
    name: "chat-2",
    createdAt,
    reconciling: false,
    conditions: [
      condition("Ready", "succeeded"),
      condition("ContainerHealthy", "succeeded"),
      condition("ContainerReady", "succeeded"),
      condition("ResourcesAvailable", "succeeded"),
      condition("Active", "succeeded", { informational: true }),
    ],
    memoryLimit: "512Mi",
    cpuLimit: "1",
    minInstances: null,
    maxInstances: 10,
    concurrency: 80,
    timeoutMs: 300_000,
    healthCheck: null,
    commit: null,
    image: "us-docker.pkg.dev/demo/repo/chat:v2",
    labels: {},
    healthProbe: null,
    logUri: "https://console.cloud.google.com/logs/viewer",
    ...more,
  };
}
