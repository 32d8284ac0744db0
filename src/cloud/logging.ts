import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Endpoint } from "../inputs/endpoints.ts";
import type { ReadLimit } from "../sources/read-limit.ts";
import type { LogPages } from "../sources/window-reader.ts";
import type { GoogleAccess } from "./client.ts";
import { openRest } from "./rest.ts";
import type { RetryPolicy } from "./retry.ts";

const advice = "Grant the workflow's identity roles/logging.viewer (logging.logEntries.list) on the project.";

/**
 * `entries:list` as plain JSON, not through the generated client: same URL and same JSON, but a fifth of the CPU and a
 * third of the memory, because the client makes three copies of each entry (npm run bench shows it). Every try counts
 * against the read limit.
 */
export async function openLogging(
  access: GoogleAccess,
  endpoint: Endpoint,
  project: string,
  limit: ReadLimit,
  policy: RetryPolicy,
): Promise<LogPages> {
  const dropped = youngCollector();
  const rest = openRest(access, endpoint, policy);
  return {
    page: async (query, wait) => {
      dropped();
      const { value, bytes } = await rest.send({
        what: "Reading log entries",
        advice,
        admit: (signal) => limit.take(signal),
        onQuota: (perMinute) => limit.refused(perMinute),
        ...wait,
        method: "POST",
        path: "/v2/entries:list",
        body: { resourceNames: [`projects/${project}`], ...query },
      });
      limit.answered();
      return { ...value, bytes };
    },
    close: rest.close,
  };
}

/**
 * Takes away what the last page left, which is a millisecond's work: all but its counts is garbage by now. Left alone, V8 would
 * find the next page half parsed, keep that as old, and look through what is old only after another 30 MB of it
 * (npm run bench -- reading).
 */
function youngCollector(): () => void {
  setFlagsFromString("--expose-gc");
  // A context that is made from now on has it.
  const collect = runInNewContext("gc") as (what: { type: "minor" }) => void;
  return () => collect({ type: "minor" });
}
