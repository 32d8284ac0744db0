import type { Wait } from "../clock.ts";
import type { Endpoint } from "../inputs/endpoints.ts";
import type { ServicePlace } from "../revision/what-exists.ts";
import type { Operation, TrafficApi } from "../traffic/traffic-api.ts";
import type { GoogleAccess } from "./client.ts";
import { gaxCall, once, type GaxCall } from "./gax-call.ts";
import { imageDigest } from "./image-digest.ts";
import { openRest } from "./rest.ts";
import type { RetryPolicy } from "./retry.ts";
import { type IRevision, type IService, revisionState, serviceState } from "./cloud-run-messages.ts";

/** Cloud Run does not say whether a project is missing or closed. */
const adviceFor = (project: string): string =>
  "Grant the workflow's identity roles/run.viewer (run.services.get, run.revisions.get, run.revisions.list) on the project or " +
  `the service, if ${project} is the right project.`;

/** A change of traffic alone needs the second one too, because the service runs as that account. */
const updateAdvice =
  "Grant roles/run.developer on the service, and roles/iam.serviceAccountUser on the account that it runs as.";

/** What a change may take to be taken up; the clients give it 15 s. */
const updateTimeoutMs = 20_000;

/** google.cloud.run.v2.TrafficTargetAllocationType. */
const allocation = {
  latest: "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST",
  revision: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION",
} as const;

/** Cloud Run Admin v2 over REST, by the official clients, loaded deep: the package's index would load eleven more. */
export async function openCloudRun(
  access: GoogleAccess,
  endpoint: Endpoint,
  place: { project: string; region: string },
  policy: RetryPolicy,
): Promise<TrafficApi & { services: (wait: Wait) => Promise<ServicePlace[]> }> {
  const { ServicesClient } = await import("@google-cloud/run/build/src/v2/services_client.js");
  const { RevisionsClient } = await import("@google-cloud/run/build/src/v2/revisions_client.js");
  const services = new ServicesClient(access.clientOptions(endpoint));
  const revisions = new RevisionsClient(access.clientOptions(endpoint));
  // As plain JSON: an operation's error holds `Any` messages of kinds that no client knows all of (reality.md section 4).
  const rest = openRest(access, endpoint, policy);
  const advice = adviceFor(place.project);
  const parent = `projects/${place.project}/locations/${place.region}`;
  const options = once(policy.tryTimeoutMs);
  const ask = async <T>(what: string, wait: Wait, start: () => Promise<unknown>): Promise<T> =>
    (await gaxCall(policy, { what, advice, ...wait }, start as () => GaxCall<T>)).answer;

  return {
    service: async (service, wait) =>
      serviceState(
        await ask<IService>(`Reading service ${service}`, wait, () =>
          services.getService({ name: `${parent}/services/${service}` }, options),
        ),
      ),
    revision: async (service, revision, wait) =>
      revisionState(
        await ask<IRevision>(`Reading revision ${revision}`, wait, () =>
          revisions.getRevision({ name: `${parent}/services/${service}/revisions/${revision}` }, options),
        ),
      ),
    imageDigest: async (revision, wait) => await imageDigest(rest, place, { revision, advice }, wait),
    revisions: async (service, wait) => {
      const listed = await ask<IRevision[]>(`Listing the revisions of ${service}`, wait, () =>
        revisions.listRevisions({ parent: `${parent}/services/${service}`, pageSize: 100 }, options),
      );
      return listed.map(revisionState);
    },
    updateTraffic: async (service, traffic, etag, wait) => {
      const name = `${parent}/services/${service}`;
      const { value } = await rest.send({
        what: `Moving the traffic of ${service}`,
        advice: updateAdvice,
        once: true,
        timeoutMs: updateTimeoutMs,
        ...wait,
        method: "PATCH",
        // Without the mask the whole service would be replaced.
        path: `/v2/${name}?updateMask=traffic`,
        body: {
          name,
          etag,
          traffic: traffic.map(({ revision, percent, tag }) => ({
            ...(revision === null ? { type: allocation.latest } : { type: allocation.revision, revision }),
            percent,
            ...(tag === null ? {} : { tag }),
          })),
        },
      });
      return operationState(value);
    },
    operation: async (name, wait) => {
      const what = "Following the change of traffic";
      const { value } = await rest.send({ what, advice, ...wait, method: "GET", path: `/v2/${name}` });
      return operationState(value);
    },
    services: async (wait) => {
      // v1, as gcloud does it: v2 knows no wildcard for the region (service.proto, ListServicesRequest.parent).
      const path = `/v1/projects/${place.project}/locations/-/services?limit=500`;
      const what = `Listing the services of ${place.project}`;
      const { value } = await rest.send({ what, advice, ...wait, method: "GET", path });
      return (value as { items?: KnativeService[] }).items?.flatMap(servicePlace) ?? [];
    },
    close: async () => {
      await Promise.all([services.close(), revisions.close(), rest.close()]);
    },
  };
}

/** What is read of a service of the v1 API. */
interface KnativeService {
  metadata?: { name?: string; labels?: Record<string, string> };
}

function servicePlace({ metadata }: KnativeService): ServicePlace[] {
  const region = metadata?.labels?.["cloud.googleapis.com/location"];
  return metadata?.name === undefined || region === undefined ? [] : [{ name: metadata.name, region }];
}

/** google.longrunning.Operation as JSON: what it was about and what came of it (`metadata`, `response`) is not read. */
function operationState(value: Record<string, unknown>): Operation {
  const { name, done, error } = value as { name?: string; done?: boolean; error?: { code?: number; message?: string } };
  return {
    name: name ?? "",
    done: done === true,
    error: error === undefined ? null : { code: error.code ?? 2, message: error.message ?? "" },
  };
}
