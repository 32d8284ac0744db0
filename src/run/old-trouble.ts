import type { RevisionState } from "../revision/cloud-run-state.ts";

/** Of the deploy that is looked at: created shortly before, not one that has served for days. */
const newForMs = 60 * 60_000;

/** Trouble before this time is not this deploy's, epoch ms. @param from the window's begin. */
export function troubleSince({ createdAt }: Pick<RevisionState, "createdAt">, from: number): number {
  const isNew = createdAt === null || createdAt >= from - newForMs;
  return isNew ? -Infinity : from;
}
