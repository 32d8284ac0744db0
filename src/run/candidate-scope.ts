import type { Settings } from "../inputs/settings.ts";
import type { RevisionState } from "../revision/cloud-run-state.ts";
import type { LogScope } from "../sources/log-filter.ts";

/** What the candidate's entries are found by. */
export function scopeOf(
  { service, region, workerPool }: Pick<Settings, "service" | "region" | "workerPool">,
  { name: revision }: Pick<RevisionState, "name">,
): LogScope & { revision: string } {
  return { service, region, revision, ...(workerPool === undefined ? {} : { pool: true }) };
}
