import type { protos } from "@google-cloud/logging";
import type { Endpoint } from "../inputs/endpoints.ts";
import type { LogExclusion, LogSink, RoutingReader } from "../sources/log-routing.ts";
import type { GoogleAccess } from "./client.ts";
import { gaxCall, once, type GaxCall } from "./gax-call.ts";
import type { RetryPolicy } from "./retry.ts";

type ILogSink = protos.google.logging.v2.ILogSink;
type ILogExclusion = protos.google.logging.v2.ILogExclusion;

const advice =
  "Grant the workflow's identity roles/logging.viewer (logging.sinks.list, logging.exclusions.list) on the project.";

/** More than any project has (quotas: 200 sinks, 50 exclusions each). */
const pageSize = 1000;

/**
 * The project's sinks and exclusions, by the ConfigServiceV2Client of @google-cloud/logging. That package's index loads all of its
 * writing side, too: `dist` holds only this client of it (scripts/bundle/google-logging.cjs).
 */
export async function openLogRouting(
  access: GoogleAccess,
  endpoint: Endpoint,
  project: string,
  policy: RetryPolicy,
): Promise<RoutingReader & { close: () => Promise<void> }> {
  const { v2 } = await import("@google-cloud/logging");
  const client = new v2.ConfigServiceV2Client(access.clientOptions(endpoint));
  const options = once(policy.tryTimeoutMs);
  const request = { parent: `projects/${project}`, pageSize };
  return {
    routing: async (wait) => {
      const list = async <T>(what: string, start: () => Promise<unknown>): Promise<T[]> =>
        (await gaxCall(policy, { what, advice, ...wait }, start as () => GaxCall<T[]>)).answer;
      const [sinks, exclusions] = await Promise.all([
        list<ILogSink>("Listing log sinks", () => client.listSinks(request, options)),
        list<ILogExclusion>("Listing log exclusions", () => client.listExclusions(request, options)),
      ]);
      return { sinks: sinks.map(sinkOf), exclusions: exclusions.map(exclusionOf) };
    },
    close: async () => await client.close(),
  };
}

export function sinkOf({ name, filter, disabled, exclusions }: ILogSink): LogSink {
  return {
    name: name ?? "",
    filter: filter ?? "",
    disabled: disabled ?? false,
    exclusions: (exclusions ?? []).map(exclusionOf),
  };
}

export function exclusionOf({ name, filter, disabled }: ILogExclusion): LogExclusion {
  return { name: name ?? "", filter: filter ?? "", disabled: disabled ?? false };
}
