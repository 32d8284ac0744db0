import { setTimeout as wait } from "node:timers/promises";

/** Resolves when this time, epoch ms, is over. */
export async function until(ms: number): Promise<void> {
  const left = ms - Date.now();
  if (left > 0) await wait(left + 1);
}
