import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
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
  // The young generation is collected between two pages, at 20 % of its room, and not at 80 % amid one.
  setFlagsFromString("--minor-gc-task-trigger=20");
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
      boundYoungGeneration();
      return { ...value, bytes };
    },
    close: rest.close,
  };
}

const enoughYoungBytes = 16 * 2 ** 20;

/**
 * A page is parsed and dropped, and V8 doubles its young generation again and again for that. Where it is smaller than this,
 * pages outlive it, and 100,000 entries take 45 MB more; where it is larger, 20 MB more (npm run bench -- reading).
 */
function boundYoungGeneration(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
  const grown = young !== undefined && young.space_size >= enoughYoungBytes;
  setFlagsFromString(`--semi-space-growth-factor=${grown ? 1 : 2}`);
}
