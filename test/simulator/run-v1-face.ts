import { type Face, type FaceAnswer, type FaceRequest, googleError } from "./face.ts";
import { type RunFaceOptions, actAsDenied, conflict, isRecord, notFound, parseTraffic } from "./run-requests.ts";
import { knativeRevision, knativeService, resourceVersion } from "./run-v1-resource.ts";

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
  {
    method: "GET",
    path: /^\/v1\/projects\/([^/]+)\/locations\/[^/]+\/revisions\/([^/]+)$/,
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
    if (!can("iam.serviceAccounts.actAs")) return actAsDenied(service);
    const body = isRecord(request.body) ? request.body : {};
    const metadata = isRecord(body["metadata"]) ? body["metadata"] : {};
    const spec = isRecord(body["spec"]) ? body["spec"] : {};
    const current = resourceVersion(service.updatedMs);
    const given = metadata["resourceVersion"];
    if (typeof given === "string" && given !== "" && given !== current) {
      return conflict(service, given, current);
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
