import type { ProbePlan } from "../../inputs/probe-plan.ts";
import type { Settings } from "../../inputs/settings.ts";
import { type Wanted, wantedAs } from "./probe-request.ts";

/** One probe to send, whichever way it was asked for. */
export interface Planned extends Pick<ProbePlan, "name" | "method" | "path" | "headers" | "body" | "after"> {
  wanted: Wanted;
}

type OfProbes = Pick<Settings, "healthPath" | "chatPath" | "chatBody" | "probeHeaders" | "probes">;

/** All of them in their order: `health-path` and `chat-path` are the short form of the first two. */
export function plannedProbes({ healthPath, chatPath, chatBody, probeHeaders, probes }: OfProbes): Planned[] {
  const short = { headers: probeHeaders, after: null };
  return [
    ...(healthPath === undefined
      ? []
      : [{ ...short, name: "health", method: "GET", path: healthPath, body: undefined, wanted: wantedAs("health") }]),
    ...(chatPath === undefined
      ? []
      : [{ ...short, name: "chat", method: "POST", path: chatPath, body: chatBody, wanted: wantedAs("chat") }]),
    ...probes.map(({ health, status, latencyMs, expect, ignoreDependencies, take, secrets, headers, ...plan }) => {
      const reads = health ? ("health" as const) : ("status" as const);
      const nothing = expect.json === null && expect.headers === null && expect.text === null;
      return {
        ...plan,
        headers: { ...probeHeaders, ...headers },
        wanted: { reads, status, latencyMs, expect: nothing ? null : expect, ignoreDependencies, take, secrets },
      };
    }),
  ];
}
