import type { GroupComparison } from "../checks/groups.ts";
import type { Coverage } from "../sources/coverage.ts";
import type { Judged } from "../sources/reconcile/doubt.ts";
import type { RequestCounts } from "./request-counts.ts";

/** One source of users' requests, counted and judged by itself. Which one decides is said by the others (reconcile.ts). */
export interface JudgedTrack extends Pick<RequestCounts, "judge" | "tally" | "slices" | "outside" | "throughSlice"> {
  readonly source: Judged;
  readonly reader: {
    /** Finds what was counted, to show and to repeat by hand. */
    readonly filter: string;
    readonly sampling: { fraction: number; estimated: number } | null;
    /** Everything that ended before was read. Epoch ms. */
    readonly readUpTo: number;
    readonly complete: boolean;
    readonly coverage: Coverage;
  };
  /** A poll is a batch. Null: it names none. */
  readonly groups: GroupComparison | null;
}
