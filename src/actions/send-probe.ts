import type { sendProbe as send } from "../sources/probes/probe.ts";

/** Sends a probe. What reads answers, in all their dialects, is loaded with the first one. */
export const sendProbe: typeof send = async (probe, clock, signal) =>
  await (await import("./after.ts")).sendProbe(probe, clock, signal);
