import { type Face, type FaceAnswer, type FaceRequest, googleError } from "./face.ts";
import { type Condition, type RevisionPlan, revisionConditions } from "./run-conditions.ts";
import { type ServiceUrls, rfc3339, runtimeServiceAccount } from "./run-resource.ts";
import type { RunService, TrafficTarget } from "./run-service.ts";
import { type RunFaceOptions, isRecord, notFound, parseTraffic } from "./run-v2-face.ts";

const routes = [
  {
    method: "GET",
    path: /^\/v1\/projects\/([^/]+)\/locations\/[^/]+\/services$/,
    permission: "run.services.list",
    call: "list",
  },
  {
    method: "GET",
    path: /^\/apis\/serving\.knative\.dev\/v1\/namespaces\/([^/]+)\/services$/,
    permission: "run.services.list",
    call: "list",
  },
  {
    method: "GET",
    path: /^\/apis\/serving\.knative\.dev\/v1\/namespaces\/([^/]+)\/services\/([^/]+)$/,
    permission: "run.services.get",
    call: "get",
  },
  {
    method: "PUT",
    path: /^\/apis\/serving\.knative\.dev\/v1\/namespaces\/([^/]+)\/services\/([^/]+)$/,
    permission: "run.services.update",
    call: "replace",
  },
  {
    method: "GET",
    path: /^\/apis\/serving\.knative\.dev\/v1\/namespaces\/([^/]+)\/revisions$/,
    permission: "run.revisions.list",
    call: "revisions",
  },
  {
    method: "GET",
    path: /^\/apis\/serving\.knative\.dev\/v1\/namespaces\/([^/]+)\/revisions\/([^/]+)$/,
    permission: "run.revisions.get",
    call: "revision",
  },
] as const;

/** The Knative face (v1) that `gcloud run` speaks. */
export class RunV1Face implements Face {
  private readonly options: RunFaceOptions;

  constructor(options: RunFaceOptions) {
    this.options = options;
  }

  permission(request: FaceRequest): string | undefined {
    return match(request)?.route.permission;
  }

  answer(request: FaceRequest): FaceAnswer {
    const { service, urls, now } = this.options;
    const { region, project, name } = service.identity;
    const found = match(request);
    const [namespace, wanted = ""] = found?.parameters ?? [];
    if (!found || (namespace !== project && namespace !== service.identity.projectNumber)) {
      return notFound("SERVICE", wanted, region, namespace ?? "");
    }
    switch (found.route.call) {
      case "list":
        return ok({
          apiVersion: "serving.knative.dev/v1",
          kind: "ServiceList",
          metadata: {},
          items: [knativeService(service, urls, now())],
        });
      case "revisions":
        return ok({
          apiVersion: "serving.knative.dev/v1",
          kind: "RevisionList",
          metadata: {},
          items: [...service.revisions.values()].toReversed().map((plan) => knativeRevision(service, plan, now())),
        });
      case "revision": {
        const plan = service.revisions.get(wanted);
        return plan ? ok(knativeRevision(service, plan, now())) : notFound("REVISION", wanted, region, project);
      }
      case "get":
        return wanted === name
          ? ok(knativeService(service, urls, now()))
          : notFound("SERVICE", wanted, region, project);
      case "replace":
        return wanted === name ? this.replace(request) : notFound("SERVICE", wanted, region, project);
    }
  }

  private replace(request: FaceRequest): FaceAnswer {
    const { service, urls, now, can, trafficMs } = this.options;
    const account = runtimeServiceAccount(service.identity.projectNumber);
    if (!can("iam.serviceAccounts.actAs")) {
      return googleError(
        403,
        "PERMISSION_DENIED",
        `Permission 'iam.serviceaccounts.actAs' denied on service account ${account} (or it may not exist).`,
      );
    }
    const body = isRecord(request.body) ? request.body : {};
    const metadata = isRecord(body["metadata"]) ? body["metadata"] : {};
    const spec = isRecord(body["spec"]) ? body["spec"] : {};
    const current = resourceVersion(service.updatedMs);
    const given = metadata["resourceVersion"];
    if (typeof given === "string" && given !== "" && given !== current) {
      return googleError(
        409,
        "ABORTED",
        `Conflict for resource '${service.identity.name}': version '${given}' was specified but current version is '${current}'.`,
      );
    }
    const entries = Array.isArray(spec["traffic"]) ? spec["traffic"] : [];
    const traffic = parseTraffic(
      entries.filter(isRecord).map((entry) => ({
        type:
          entry["latestRevision"] === true
            ? "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST"
            : "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION",
        revision: entry["revisionName"],
        percent: entry["percent"],
        tag: entry["tag"],
      })),
    );
    if (typeof traffic === "string") return googleError(400, "INVALID_ARGUMENT", traffic);
    service.setTraffic(traffic, trafficMs(), now());
    return ok(knativeService(service, urls, now()));
  }
}

function knativeService(service: RunService, urls: ServiceUrls, now: number): Record<string, unknown> {
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
      observedGeneration: state.observedGeneration,
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

function knativeRevision(service: RunService, plan: RevisionPlan, now: number): Record<string, unknown> {
  const { name, projectNumber, region } = service.identity;
  const conditions = revisionConditions(plan, now, service.serves(plan.name, now), service.logUri(plan.name));
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
        "serving.knative.dev/configuration": name,
        "serving.knative.dev/configurationGeneration": "1",
        "serving.knative.dev/route": name,
        "serving.knative.dev/service": name,
        "serving.knative.dev/serviceUid": service.uid,
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
      imageDigest: `${plan.image.split(":")[0]}@sha256:${plan.uid.replaceAll("-", "").repeat(2)}`,
    },
  };
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

function resourceVersion(epochMs: number): string {
  return String(Math.floor(epochMs) * 1000 + 417);
}

function match(request: FaceRequest): { route: (typeof routes)[number]; parameters: string[] } | undefined {
  for (const route of routes) {
    const found = route.method === request.method ? route.path.exec(request.path) : null;
    if (found) return { route, parameters: found.slice(1) };
  }
  return undefined;
}

function ok(body: unknown): FaceAnswer {
  return { status: 200, body };
}
