import type { protos } from "@google-cloud/run";
import type { Wait } from "../clock.ts";
import { ConfigurationError, show } from "../inputs/configuration-error.ts";
import type { Endpoint } from "../inputs/endpoints.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { TrafficApi } from "../traffic/traffic-api.ts";
import type { GoogleAccess } from "./client.ts";
import { revisionState, serviceState } from "./cloud-run-messages.ts";
import { imageDigest } from "./image-digest.ts";
import { openRest } from "./rest.ts";
import type { RetryPolicy } from "./retry.ts";

type IService = protos.google.cloud.run.v2.IService;
type Json = Record<string, unknown>;

/** google.cloud.run.v2.InstanceSplit. */
interface Split {
  type?: string;
  revision?: string;
  percent?: number;
}

/**
 * Worker pools of Cloud Run Admin v2 (worker_pool.proto): conditions, generations and revisions as a service has them, and splits of
 * instances in the place of traffic. As plain JSON, so that one more client need not be loaded. Instances are not moved.
 */
export async function openWorkerPools(
  access: GoogleAccess,
  endpoint: Endpoint,
  { project, region }: { project: string; region: string },
  policy: RetryPolicy,
): Promise<TrafficApi> {
  const rest = openRest(access, endpoint, policy);
  const parent = `projects/${project}/locations/${region}/workerPools`;
  const advice =
    "Grant the workflow's identity roles/run.viewer (run.workerpools.get, run.revisions.get, run.revisions.list) on the project or " +
    `the worker pool, if ${project} is the right project.`;
  const get = async (what: string, path: string, wait: Wait): Promise<Json> =>
    (await rest.send({ what, advice, ...wait, method: "GET", path: `/v2/${path}` })).value;
  let seen = false;
  const read = async (what: string, pool: string, more: string, wait: Wait): Promise<Json> => {
    try {
      const answer = await get(what, `${parent}/${pool}${more}`, wait);
      seen = true;
      return answer;
    } catch (error) {
      // A name that does not exist is no failed deploy. A revision may be on its way.
      if (seen || more !== "" || !isCallFailure(error) || error.failure !== "not-found") throw error;
      const allowed = `a worker pool of Cloud Run in ${region} of project ${project} (${error.message})`;
      const value = `${show(pool)}, which could not be found`;
      throw new ConfigurationError([{ name: "worker-pool", value, allowed, where: "input" }]);
    }
  };
  const unmoved = async (): Promise<never> => {
    throw new Error("the instances of a worker pool are not moved");
  };
  return {
    service: async (pool, wait) => serviceState(serviceOf(await read(`Reading worker pool ${pool}`, pool, "", wait))),
    revision: async (pool, revision, wait) => {
      const what = `Reading revision ${revision}`;
      return revisionState(await read(what, pool, `/revisions/${revision}`, wait));
    },
    revisions: async (pool, wait) => {
      const what = `Listing the revisions of ${pool}`;
      const { revisions } = (await read(what, pool, "/revisions?pageSize=100", wait)) as { revisions?: Json[] };
      return (revisions ?? []).map(revisionState);
    },
    imageDigest: async (revision, wait) => await imageDigest(rest, { project, region }, { revision, advice }, wait),
    updateTraffic: unmoved,
    operation: unmoved,
    close: async () => await rest.close(),
  };
}

/** As if a service's traffic were split so. Without a split all instances are of the latest ready one (worker_pool.proto). */
function serviceOf(pool: Json): IService {
  const { instanceSplits, instanceSplitStatuses, ...rest } = pool as {
    instanceSplits?: Split[];
    instanceSplitStatuses?: Split[];
  };
  const whole = [{ type: "INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST", percent: 100 }];
  return {
    ...rest,
    traffic: (instanceSplits?.length ? instanceSplits : whole).map(targetOf),
    trafficStatuses: (instanceSplitStatuses ?? []).map(targetOf),
  };
}

function targetOf({ type = "", ...split }: Split): Json {
  return { ...split, type: type.replace("INSTANCE_SPLIT", "TRAFFIC_TARGET") };
}
