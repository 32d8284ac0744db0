import { type FaceAnswer, googleError } from "./face.ts";
import { enumName } from "./run-enums.ts";
import { type ServiceUrls, runtimeServiceAccount } from "./run-resource.ts";
import type { RunService, TrafficTarget } from "./run-service.ts";

export interface RunFaceOptions {
  service: RunService;
  urls: ServiceUrls;
  now: () => number;
  /** How long a change of traffic takes. */
  trafficMs: () => number;
  can: (permission: string) => boolean;
}

/** The wanted traffic of a request, or what Google would object to. */
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

/** A change of traffic alone needs it too. */
export function actAsDenied(service: RunService): FaceAnswer {
  const account = runtimeServiceAccount(service.identity.projectNumber);
  return googleError(
    403,
    "PERMISSION_DENIED",
    `Permission 'iam.serviceaccounts.actAs' denied on service account ${account} (or it may not exist).`,
  );
}

/** `given`: an etag or a resourceVersion that is not the current one. */
export function conflict(service: RunService, given: string, current: string): FaceAnswer {
  return googleError(
    409,
    "ABORTED",
    `Conflict for resource '${service.identity.name}': version '${given}' was specified but current version is '${current}'.`,
  );
}
