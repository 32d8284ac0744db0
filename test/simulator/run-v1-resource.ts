import { type Condition, type RevisionPlan, revisionConditions } from "./run-conditions.ts";
import { type ServiceUrls, rfc3339, runtimeServiceAccount } from "./run-resource.ts";
import type { RunService, TrafficTarget } from "./run-service.ts";

/** serving.knative.dev/v1 Service. */
export function knativeService(service: RunService, urls: ServiceUrls, now: number): Record<string, unknown> {
  const state = service.state(now);
  const { name, projectNumber, region } = service.identity;
  const newest = service.revisions.get(state.latestCreated ?? "");
  const resolved = (entry: TrafficTarget): string | undefined => entry.revision ?? state.latestReady;
  return {
    apiVersion: "serving.knative.dev/v1",
    kind: "Service",
    metadata: {
      name,
      namespace: projectNumber,
      selfLink: `/apis/serving.knative.dev/v1/namespaces/${projectNumber}/services/${name}`,
      uid: service.uid,
      resourceVersion: resourceVersion(service.updatedMs),
      generation: state.generation,
      creationTimestamp: rfc3339(service.createdMs),
      labels: { "cloud.googleapis.com/location": region, "managed-by": "github-actions" },
      annotations: {
        "run.googleapis.com/client-name": "gcloud",
        "run.googleapis.com/ingress": "all",
        "run.googleapis.com/ingress-status": "all",
        "run.googleapis.com/urls": JSON.stringify([urls.uri()]),
        "serving.knative.dev/creator": "deployer@example.com",
        "serving.knative.dev/lastModifier": "deployer@example.com",
      },
    },
    spec: {
      template: newest && {
        metadata: {
          name: newest.name,
          annotations: { "autoscaling.knative.dev/maxScale": String(newest.maxInstances) },
        },
        spec: podSpec(service, newest),
      },
      traffic: state.traffic.map((entry) => knativeTraffic(entry, entry.revision)),
    },
    status: {
      // Knative's own: of the last change that was looked at, failed or not.
      observedGeneration: state.reconciling ? state.observedGeneration : state.generation,
      conditions: state.conditions.map(knativeCondition),
      latestReadyRevisionName: state.latestReady,
      latestCreatedRevisionName: state.latestCreated,
      traffic: state.effective.map((entry) => ({
        ...knativeTraffic(entry, resolved(entry)),
        ...(entry.tag === undefined ? {} : { url: urls.tagUri(entry.tag) }),
      })),
      url: urls.uri(),
      address: { url: urls.uri() },
    },
  };
}

/** serving.knative.dev/v1 Revision. */
export function knativeRevision(service: RunService, plan: RevisionPlan, now: number): Record<string, unknown> {
  const { name, projectNumber, region } = service.identity;
  const conditions = revisionConditions(
    plan,
    now,
    service.serves(plan.name, now),
    service.logUri(plan.name),
    service.retiredMs(plan.name, now),
  );
  return {
    apiVersion: "serving.knative.dev/v1",
    kind: "Revision",
    metadata: {
      name: plan.name,
      namespace: projectNumber,
      selfLink: `/apis/serving.knative.dev/v1/namespaces/${projectNumber}/revisions/${plan.name}`,
      uid: plan.uid,
      resourceVersion: resourceVersion(plan.createdMs),
      generation: 1,
      creationTimestamp: rfc3339(plan.createdMs),
      labels: {
        "cloud.googleapis.com/location": region,
        ...(service.identity.isPool === true
          ? { "run.googleapis.com/workerPool": name }
          : {
              "serving.knative.dev/configuration": name,
              "serving.knative.dev/configurationGeneration": "1",
              "serving.knative.dev/route": name,
              "serving.knative.dev/service": name,
              "serving.knative.dev/serviceUid": service.uid,
            }),
      },
      annotations: {
        "autoscaling.knative.dev/maxScale": String(plan.maxInstances),
        "serving.knative.dev/creator": "deployer@example.com",
      },
      ownerReferences: [
        {
          apiVersion: "serving.knative.dev/v1",
          kind: "Configuration",
          name,
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    },
    spec: podSpec(service, plan),
    status: {
      observedGeneration: 1,
      conditions: conditions.map(knativeCondition),
      logUrl: service.logUri(plan.name),
      imageDigest: imageByDigest(plan),
    },
  };
}

/** As Cloud Run resolved it when the revision was made. */
export function imageByDigest({ image, uid }: Pick<RevisionPlan, "image" | "uid">): string {
  return image.includes("@sha256:") ? image : `${image.split(":")[0]}@sha256:${uid.replaceAll("-", "").repeat(2)}`;
}

function podSpec(service: RunService, plan: RevisionPlan): Record<string, unknown> {
  return {
    containerConcurrency: 80,
    timeoutSeconds: 300,
    serviceAccountName: runtimeServiceAccount(service.identity.projectNumber),
    containers: [
      {
        name: "chat-1",
        image: plan.image,
        ports: [{ name: "http1", containerPort: 8080 }],
        resources: { limits: { cpu: plan.cpuLimit, memory: plan.memoryLimit } },
        startupProbe: { timeoutSeconds: 240, periodSeconds: 240, failureThreshold: 1, tcpSocket: { port: 8080 } },
        livenessProbe: {
          timeoutSeconds: 10,
          periodSeconds: 30,
          failureThreshold: 3,
          httpGet: { path: "/health", port: 8080 },
        },
      },
    ],
  };
}

function knativeTraffic(entry: TrafficTarget, revision: string | undefined): Record<string, unknown> {
  return {
    ...(revision === undefined ? {} : { revisionName: revision }),
    ...(entry.revision === undefined ? { latestRevision: true } : {}),
    ...(entry.percent === 0 ? {} : { percent: entry.percent }),
    ...(entry.tag === undefined ? {} : { tag: entry.tag }),
  };
}

const statuses = {
  CONDITION_SUCCEEDED: "True",
  CONDITION_FAILED: "False",
  CONDITION_PENDING: "Unknown",
  CONDITION_RECONCILING: "Unknown",
} as const;

/** v1 has one CamelCase reason: HealthCheckContainerError. */
function knativeCondition(condition: Condition): Record<string, unknown> {
  const reason = condition.revisionReason ?? condition.reason;
  return {
    type: condition.type,
    status: statuses[condition.state],
    ...(reason === undefined
      ? {}
      : { reason: reason.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()) }),
    ...(condition.message === undefined ? {} : { message: condition.message }),
    ...(condition.severity === undefined ? {} : { severity: "Info" }),
    lastTransitionTime: rfc3339(condition.at),
  };
}

export function resourceVersion(epochMs: number): string {
  return String(Math.floor(epochMs) * 1000 + 417);
}
