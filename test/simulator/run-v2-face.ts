import { type Face, type FaceAnswer, type FaceRequest, googleError } from "./face.ts";
import { page } from "./page.ts";
import { googleErrors } from "./recorded/google-errors.ts";
import { encodeEnums } from "./run-enums.ts";
import { type RunFaceOptions, actAsDenied, conflict, isRecord, notFound, parseTraffic } from "./run-requests.ts";
import {
  etag,
  locationName,
  operationResource,
  poolResource,
  revisionResource,
  serviceName,
  serviceResource,
} from "./run-resource.ts";

const location = "/v2/projects/([^/]+)/locations/([^/]+)";
const routes = [
  { method: "GET", path: new RegExp(`^${location}/services$`), permission: "run.services.list", call: "listServices" },
  {
    method: "GET",
    path: new RegExp(`^${location}/services/([^/]+)$`),
    permission: "run.services.get",
    call: "getService",
  },
  {
    method: "PATCH",
    path: new RegExp(`^${location}/services/([^/]+)$`),
    permission: "run.services.update",
    call: "updateService",
  },
  {
    method: "GET",
    path: new RegExp(`^${location}/services/([^/]+)/revisions$`),
    permission: "run.revisions.list",
    call: "listRevisions",
  },
  {
    method: "GET",
    path: new RegExp(`^${location}/services/([^/]+)/revisions/([^/]+)$`),
    permission: "run.revisions.get",
    call: "getRevision",
  },
  {
    method: "GET",
    path: new RegExp(`^${location}/workerPools/([^/]+)$`),
    permission: "run.workerpools.get",
    call: "getWorkerPool",
  },
  {
    method: "GET",
    path: new RegExp(`^${location}/workerPools/([^/]+)/revisions$`),
    permission: "run.revisions.list",
    call: "listRevisions",
  },
  {
    method: "GET",
    path: new RegExp(`^${location}/workerPools/([^/]+)/revisions/([^/]+)$`),
    permission: "run.revisions.get",
    call: "getRevision",
  },
  {
    method: "GET",
    path: new RegExp(`^${location}/operations/([^/]+)$`),
    permission: "run.operations.get",
    call: "getOperation",
  },
] as const;

/** Cloud Run Admin API v2 over REST, as far as a verifier and a rollback use it. */
export class RunV2Face implements Face {
  private readonly options: RunFaceOptions;

  constructor(options: RunFaceOptions) {
    this.options = options;
  }

  permission(request: FaceRequest): string | undefined {
    return match(request)?.route.permission;
  }

  answer(request: FaceRequest): FaceAnswer {
    const answer = this.plain(request);
    const integers = (request.query.get("$alt") ?? "").includes("enum-encoding=int");
    return integers ? { ...answer, body: encodeEnums(answer.body) } : answer;
  }

  private plain(request: FaceRequest): FaceAnswer {
    const { service, urls, now } = this.options;
    const found = match(request);
    if (!found) return googleError(404, "NOT_FOUND", "Not found");
    const [project, region, third = "", revision = ""] = found.parameters;
    if (project !== service.identity.project && project !== service.identity.projectNumber) {
      return permissionDenied(found.route.permission, request.path.replace("/v2/", ""));
    }
    if (!/^[a-z]+-[a-z]+\d+$/.test(region ?? "") || region === "us-centrall1") return locationUnknown(region ?? "");
    if (`projects/${project}/locations/${region}` !== locationName(service)) {
      return notFound("SERVICE", third, region ?? "", project ?? "");
    }
    const { call } = found.route;
    const isPool = service.identity.isPool === true;
    if (call === "listServices") return ok(isPool ? {} : { services: [serviceResource(service, urls, now())] });
    if (call === "getOperation") {
      const operation = service.operations.get(third);
      return operation
        ? ok(operationResource(service, operation, urls, now()))
        : googleError(404, "NOT_FOUND", `Operation '${third}' does not exist.`);
    }
    const ofPool = request.path.includes("/workerPools/");
    if (third !== service.identity.name || ofPool !== isPool)
      return notFound(ofPool ? "WORKER_POOL" : "SERVICE", third, region ?? "", project ?? "");
    if (call === "getWorkerPool") return ok(poolResource(service, now()));
    if (call === "getService") return ok(serviceResource(service, urls, now()));
    if (call === "updateService") return this.update(request);
    if (call === "getRevision") {
      const plan = service.revisions.get(revision);
      return plan
        ? ok(revisionResource(service, plan, now()))
        : notFound("REVISION", revision, region ?? "", project ?? "");
    }
    const newestFirst = [...service.revisions.values()].toReversed();
    const part = page(newestFirst, request.query);
    if (part === undefined) return googleError(400, "INVALID_ARGUMENT", "Invalid page token.");
    const { items, ...token } = part;
    return ok({ revisions: items.map((plan) => revisionResource(service, plan, now())), ...token });
  }

  private update(request: FaceRequest): FaceAnswer {
    const { service, urls, now, can, trafficMs } = this.options;
    if (!can("iam.serviceAccounts.actAs")) return actAsDenied(service);
    const body = isRecord(request.body) ? request.body : {};
    const current = etag(service.updatedMs, serviceName(service));
    if (typeof body["etag"] === "string" && body["etag"] !== "" && body["etag"] !== current) {
      return conflict(service, body["etag"], current);
    }
    if (request.query.get("updateMask") !== "traffic") {
      // Without the mask the whole resource is replaced, and a fetched template names a revision that exists.
      const template = isRecord(body["template"]) ? body["template"] : {};
      const name = typeof template["revision"] === "string" ? template["revision"] : "";
      return service.revisions.has(name)
        ? googleError(409, "ALREADY_EXISTS", `Revision named '${name}' with different configuration already exists.`)
        : googleError(400, "INVALID_ARGUMENT", "template.containers: at least one container is required.");
    }
    const traffic = parseTraffic(body["traffic"]);
    if (typeof traffic === "string") return googleError(400, "INVALID_ARGUMENT", traffic);
    const operation = service.setTraffic(traffic, trafficMs(), now());
    return ok(operationResource(service, operation, urls, now()));
  }
}

function match(request: FaceRequest): { route: (typeof routes)[number]; parameters: string[] } | undefined {
  for (const route of routes) {
    const found = route.method === request.method ? route.path.exec(request.path) : null;
    if (found) return { route, parameters: found.slice(1) };
  }
  return undefined;
}

/** A project that does not exist is not told from one that may not be read (reality.md section 4, IAM_PERMISSION_DENIED). */
function permissionDenied(permission: string, resource: string): FaceAnswer {
  const message = `Permission '${permission}' denied on resource '${resource}' (or resource may not exist).`;
  return googleError(403, "PERMISSION_DENIED", message, [
    {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "IAM_PERMISSION_DENIED",
      domain: "iam.googleapis.com",
      metadata: { permission, resource },
    },
  ]);
}

/** As recorded: google-errors.ts, `locationUnknown`. */
function locationUnknown(region: string): FaceAnswer {
  return JSON.parse(
    JSON.stringify(googleErrors.locationUnknown.answer).replaceAll("us-centrall1", region),
  ) as FaceAnswer;
}

function ok(body: unknown): FaceAnswer {
  return { status: 200, body };
}
