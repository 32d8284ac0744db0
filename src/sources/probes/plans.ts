import type { ProbePlan } from "../../inputs/probe-plan.ts";
import type { Settings } from "../../inputs/settings.ts";
import type { VersionPlace } from "../../inputs/version-place.ts";
import { type Wanted, wantedAs } from "./probe-request.ts";

/** One probe to send, whichever way it was asked for. */
export interface Planned extends Pick<ProbePlan, "name" | "method" | "path" | "headers" | "body" | "after"> {
  wanted: Wanted;
  /** Where its answer names a version. Undefined: nobody asks it. */
  versionFrom: VersionPlace | undefined;
}

type OfProbes = Pick<
  Settings,
  "healthPath" | "chatPath" | "chatBody" | "probeHeaders" | "probes" | "expectVersion" | "versionFrom"
>;

/** All of them in their order: `health-path` and `chat-path` are the short form of the first two. */
export function plannedProbes(settings: OfProbes): Planned[] {
  const { healthPath, chatPath, chatBody, probeHeaders, probes } = settings;
  const short = { headers: probeHeaders, after: null, versionFrom: undefined };
  const asked = settings.expectVersion !== undefined;
  // Whoever says where in the list the version stands means that answer, and no other.
  const listed = probes.some(({ versionFrom }) => versionFrom !== null);
  return [
    ...(healthPath === undefined
      ? []
      : [
          {
            ...short,
            name: "health",
            method: "GET",
            path: healthPath,
            body: undefined,
            wanted: wantedAs("health"),
            versionFrom: asked && !listed ? settings.versionFrom : undefined,
          },
        ]),
    ...(chatPath === undefined
      ? []
      : [{ ...short, name: "chat", method: "POST", path: chatPath, body: chatBody, wanted: wantedAs("chat") }]),
    ...probes.map(
      ({ health, status, latencyMs, expect, ignoreDependencies, take, secrets, headers, versionFrom, ...plan }) => {
        const reads = health ? ("health" as const) : ("status" as const);
        const nothing = expect.json === null && expect.headers === null && expect.text === null;
        return {
          ...plan,
          headers: { ...probeHeaders, ...headers },
          wanted: { reads, status, latencyMs, expect: nothing ? null : expect, ignoreDependencies, take, secrets },
          versionFrom: asked ? (versionFrom ?? undefined) : undefined,
        };
      },
    ),
  ];
}
