import { type Face, type FaceAnswer, type FaceRequest, googleError } from "./face.ts";
import type { DeployOptions } from "./options.ts";
import { actAsDenied, conflict, isRecord, type RunFaceOptions } from "./run-requests.ts";
import { knativeService, resourceVersion } from "./run-v1-resource.ts";

interface DeployFaceOptions extends RunFaceOptions {
  deploy: (options: DeployOptions) => Promise<unknown>;
}

/**
 * What `gcloud run deploy` calls beside the Knative face: Service Usage, which it asks whether the API is on, and the PUT of a
 * service whose template is another revision's (surface/run/deploy.py of the Cloud SDK).
 */
export class DeployFace implements Face {
  private readonly options: DeployFaceOptions;

  constructor(options: DeployFaceOptions) {
    this.options = options;
  }

  permission(request: FaceRequest): string | undefined {
    if (usage.test(request.path) && request.method === "GET") return "serviceusage.services.get";
    return this.wanted(request) === undefined ? undefined : "run.services.update";
  }

  async answer(request: FaceRequest): Promise<FaceAnswer> {
    const { service, urls, now, can, deploy } = this.options;
    const [, name] = usage.exec(request.path) ?? [];
    if (name !== undefined) return { status: 200, body: { name: request.path.slice("/v1/".length), state: "ENABLED" } };
    const wanted = this.wanted(request);
    if (wanted === undefined) return googleError(404, "NOT_FOUND", "Not found");
    if (!can("iam.serviceAccounts.actAs")) return actAsDenied(service);
    const current = resourceVersion(service.updatedMs);
    if (wanted.version !== undefined && wanted.version !== current) return conflict(service, wanted.version, current);
    await deploy(wanted.deploy);
    return { status: 200, body: knativeService(service, urls, now()) };
  }

  /** Undefined: it is no deploy of this service, but a change of traffic or somebody else's. */
  private wanted({
    method,
    path,
    body,
  }: FaceRequest): { version: string | undefined; deploy: DeployOptions } | undefined {
    const { identity, revisions } = this.options.service;
    const [, project, service] = services.exec(path) ?? [];
    if (method !== "PUT" || service !== identity.name || !isRecord(body)) return undefined;
    if (project !== identity.project && project !== identity.projectNumber) return undefined;
    const spec = recordOf(body["spec"]);
    const template = recordOf(spec["template"]);
    const { name, labels } = recordOf(template["metadata"]);
    if (typeof name === "string" && revisions.has(name)) return undefined;
    const [container] = listOf(recordOf(template["spec"])["containers"]);
    const traffic = listOf(spec["traffic"]);
    const isNew = (entry: Record<string, unknown>): boolean =>
      entry["latestRevision"] === true || entry["revisionName"] === name;
    const tag = traffic.find((entry) => isNew(entry) && typeof entry["tag"] === "string")?.["tag"];
    const hasTraffic =
      traffic.length === 0 || traffic.some((entry) => isNew(entry) && Number(entry["percent"] ?? 0) > 0);
    const commit = recordOf(labels)["commit-sha"];
    const version = recordOf(body["metadata"])["resourceVersion"];
    return {
      version: typeof version === "string" && version !== "" ? version : undefined,
      deploy: {
        ...(typeof name === "string" ? { revision: name } : {}),
        ...(typeof container?.["image"] === "string" ? { image: container["image"] } : {}),
        ...(typeof commit === "string" ? { commit } : {}),
        ...(typeof tag === "string" ? { tag } : {}),
        ...(hasTraffic ? {} : { percent: 0 }),
      },
    };
  }
}

const usage = /^\/v1\/projects\/[^/]+\/services\/([a-z]+\.googleapis\.com)$/;
const services = /^\/apis\/serving\.knative\.dev\/v1\/namespaces\/([^/]+)\/services\/([^/]+)$/;

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
