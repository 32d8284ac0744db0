import type { Instance } from "../checks/gauges.ts";
import type { RevisionState } from "../revision/cloud-run-state.ts";
import { memoryBytesOf } from "../sources/period/settings-check.ts";

/** What an instance of a revision is configured with. @param revision null: none is known. */
export function instanceOf(revision: Pick<RevisionState, "memoryLimit"> | null): Instance {
  const limit = revision?.memoryLimit ?? null;
  return { memoryBytes: limit === null ? null : memoryBytesOf(limit) };
}
