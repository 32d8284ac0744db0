import { setFlagsFromString } from "node:v8";
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
  // A page is parsed and dropped: V8 would double its young generation for that again and again, to 20 MB more in a job and
  // no gain in speed. To collect before each page as well saves no job anything, and costs time (npm run bench -- job reading).
  setFlagsFromString("--semi-space-growth-factor=1");
  const rest = openRest(access, endpoint, policy);
  return {
    page: async (query, wait) => {
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
