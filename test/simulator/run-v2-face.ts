import { type Face, type FaceAnswer, type FaceRequest, googleError } from "./face.ts";
import { page } from "./page.ts";
import { encodeEnums, enumName } from "./run-enums.ts";
import {
  type ServiceUrls,
  etag,
  locationName,
  operationResource,
  revisionResource,
  runtimeServiceAccount,
  serviceName,
  serviceResource,
} from "./run-resource.ts";
import type { RunService, TrafficTarget } from "./run-service.ts";

export interface RunFaceOptions {
  service: RunService;
  urls: ServiceUrls;
  now: () => number;
  /** How long a change of traffic takes. */
  trafficMs: () => number;
  can: (permission: string) => boolean;
}

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
    if (`projects/${project}/locations/${region}` !== locationName(service)) {
      return notFound("SERVICE", third, region ?? "", project ?? "");
    }
    const { call } = found.route;
    if (call === "listServices") return ok({ services: [serviceResource(service, urls, now())] });
    if (call === "getOperation") {
      const operation = service.operations.get(third);
      return operation
        ? ok(operationResource(service, operation, urls, now()))
        : googleError(404, "NOT_FOUND", `Operation '${third}' does not exist.`);
    }
    if (third !== service.identity.name) return notFound("SERVICE", third, region ?? "", project ?? "");
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
    const account = runtimeServiceAccount(service.identity.projectNumber);
    if (!can("iam.serviceAccounts.actAs")) {
      return googleError(
        403,
        "PERMISSION_DENIED",
        `Permission 'iam.serviceaccounts.actAs' denied on service account ${account} (or it may not exist).`,
      );
    }
    const body = isRecord(request.body) ? request.body : {};
    const current = etag(service.updatedMs, serviceName(service));
    if (typeof body["etag"] === "string" && body["etag"] !== "" && body["etag"] !== current) {
      return googleError(
        409,
        "ABORTED",
        `Conflict for resource '${service.identity.name}': version '${body["etag"]}' was specified but current version is '${current}'.`,
      );
    }
    if (request.query.get("updateMask") !== "traffic") {
      // Without the mask the whole resource is replaced, and a fetched template names a revision that exists.
      const template = isRecord(body["template"]) ? body["template"] : {};
      const name = String(template["revision"] ?? "");
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

export function parseTraffic(value: unknown): TrafficTarget[] | string {
  if (!Array.isArray(value)) return "traffic: must be a list.";
  const targets: TrafficTarget[] = [];
  for (const entry of value) {
    if (!isRecord(entry)) return "traffic: entries must be objects.";
    const type = enumName("type", entry["type"]);
    const percent = Number(entry["percent"] ?? 0);
    const tag = typeof entry["tag"] === "string" && entry["tag"] !== "" ? { tag: entry["tag"] } : {};
    const revision = typeof entry["revision"] === "string" ? entry["revision"] : "";
    if (type === "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST") targets.push({ type, percent, ...tag });
    else if (type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" && revision !== "")
      targets.push({ type, revision, percent, ...tag });
    else return "traffic: every entry needs a type, and a revision unless it is the latest.";
  }
  const total = targets.reduce((sum, { percent }) => sum + percent, 0);
  return total === 100 ? targets : `traffic: percents must total 100, not ${total}.`;
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

export function notFound(kind: string, name: string, region: string, project: string): FaceAnswer {
  return googleError(
    404,
    "NOT_FOUND",
    `Resource '${name}' of kind '${kind}' in region '${region}' in project '${project}' does not exist.`,
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
