import { Random } from "./random.ts";
import type { RunIdentity } from "./run-service.ts";
import type { Scenario } from "./scenarios.ts";

/** google.cloud.run.v2.Condition, with its time in epoch ms. */
export interface Condition {
  type: string;
  state: "CONDITION_PENDING" | "CONDITION_RECONCILING" | "CONDITION_FAILED" | "CONDITION_SUCCEEDED";
  message?: string;
  reason?: "REVISION_FAILED" | "IMMEDIATE_RETRY";
  revisionReason?: "PENDING" | "RETIRED" | "HEALTH_CHECK_CONTAINER_ERROR";
  /** Unset means error-level. */
  severity?: "INFO";
  at: number;
}

export interface RevisionPlan {
  /** Short name. */
  name: string;
  uid: string;
  /** What `createTime` says. */
  createdMs: number;
  startedMs: number;
  /** When it is ready or has failed; Infinity: never. */
  decidedMs: number;
  outcome: "ready" | "crash" | "never" | "retired";
  image: string;
  cpuLimit: string;
  memoryLimit: string;
  maxInstances: number;
  /** Names of containers beside the one that serves. */
  sidecars: readonly string[];
  /** Its label `commit-sha`. */
  commit?: string;
  /** Under `--no-traffic` it can leave `latestReadyRevision` where it was (reality.md section 4). */
  latestReadyStays?: boolean;
  /** It served, and cannot any more: a secret that was destroyed, say. */
  unready?: { message: string; sinceMs: number };
}

/** `createdMs` may lie before `startedMs`: a revision can claim to be older than its rollout. */
export function planRevision(
  identity: RunIdentity,
  name: string,
  chosen: Scenario,
  startedMs: number,
  createdMs: number,
): RevisionPlan {
  return {
    name,
    // One that is made anew under its name is another.
    uid: new Random(`${identity.name}/${name}/${startedMs}`).uuid(),
    createdMs,
    startedMs,
    decidedMs: chosen.outcome === "never" ? Infinity : startedMs + chosen.rolloutMs,
    outcome: chosen.outcome,
    latestReadyStays: chosen.latestReadyStays,
    image: `${identity.region}-docker.pkg.dev/${identity.project}/chat/api:${name}`,
    cpuLimit: chosen.cpuLimit,
    memoryLimit: chosen.memoryLimit,
    maxInstances: chosen.maxInstances,
    sidecars: chosen.metrics.sidecars.map(({ name: sidecar }) => sidecar),
  };
}

/** The words of a real failed revision (gcp-facts section 1). The typing slip "defined provided" is Google's own. */
export function crashMessage(logUri: string): string {
  return (
    "The user-provided container failed to start and listen on the port defined provided by the PORT=8080 environment variable " +
    "within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short. " +
    "The health check timeout can be extended. Logs for this revision might contain more information.\n\n" +
    `Logs URL: ${logUri} \nFor more troubleshooting guidance, see ` +
    "https://cloud.google.com/run/docs/troubleshooting#container-failed-to-start"
  );
}

/**
 * A revision's own conditions at a moment. Their order is not the order of their transitions.
 * `serves`: false for an old revision that has neither traffic nor a tag. `retiredMs`: since when; undefined: it never had any.
 */
export function revisionConditions(
  plan: RevisionPlan,
  now: number,
  serves: boolean,
  logUri: string,
  retiredMs?: number,
): Condition[] {
  const started = plan.startedMs;
  const imported: Condition = {
    type: "ContainerReady",
    state: "CONDITION_SUCCEEDED",
    message: "Container image import completed in 23.22s.",
    at: started,
  };
  const provisioned: Condition = {
    type: "ResourcesAvailable",
    state: "CONDITION_SUCCEEDED",
    message:
      "Provisioning imported containers completed in 31.91s. Checking container health. This will wait for up to 4m for the container to listen on the port defined by the PORT environment variable.",
    at: started,
  };
  const active: Condition = { type: "Active", state: "CONDITION_SUCCEEDED", severity: "INFO", at: started };
  const retry: Condition = {
    type: "Retry",
    state: "CONDITION_SUCCEEDED",
    reason: "IMMEDIATE_RETRY",
    severity: "INFO",
    message: "System will retry after 0:00:00 from lastTransitionTime for attempt 0.",
    at: started,
  };
  const retired = {
    state: "CONDITION_SUCCEEDED",
    revisionReason: "RETIRED",
    message: "Revision retired.",
  } as const;

  if (now < plan.decidedMs) {
    return [
      { type: "Ready", state: "CONDITION_RECONCILING", message: "Deploying revision.", at: started },
      retry,
      { type: "ContainerHealthy", state: "CONDITION_PENDING", revisionReason: "PENDING", at: started },
      imported,
      provisioned,
    ];
  }
  const at = plan.decidedMs;
  const inactive: Condition = {
    ...active,
    state: "CONDITION_FAILED",
    revisionReason: "RETIRED",
    message: "Revision retired.",
    at: retiredMs ?? at,
  };
  switch (plan.outcome) {
    case "crash": {
      const failed = {
        state: "CONDITION_FAILED",
        revisionReason: "HEALTH_CHECK_CONTAINER_ERROR",
        message: crashMessage(logUri),
        at,
      } as const;
      return [{ type: "Ready", ...failed }, { type: "ContainerHealthy", ...failed }, imported, provisioned, retry];
    }
    case "retired":
      return [inactive, { type: "Ready", ...retired, at }, imported];
    default: {
      const healthy: Condition = {
        type: "ContainerHealthy",
        state: "CONDITION_SUCCEEDED",
        message: "Containers became healthy in 1.42s.",
        at,
      };
      const { unready } = plan;
      if (unready !== undefined && now >= unready.sinceMs) {
        const lost = { state: "CONDITION_FAILED", message: unready.message, at: unready.sinceMs } as const;
        return [{ type: "Ready", ...lost }, active, healthy, imported, provisioned];
      }
      return serves
        ? [{ type: "Ready", state: "CONDITION_SUCCEEDED", at }, active, healthy, imported, provisioned]
        : [{ type: "Ready", ...retired, at: inactive.at }, inactive, healthy, imported, provisioned];
    }
  }
}
