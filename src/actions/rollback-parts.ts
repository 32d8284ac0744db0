import { type Cloud } from "../cloud/open.ts";
import type { Settings } from "../inputs/settings.ts";
import { sendProbe } from "../sources/probes/probe.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { TrafficApi } from "../traffic/traffic-api.ts";
import { servedUsers } from "../sources/served.ts";
import { healthChecks } from "../traffic/target-health.ts";
import { type RollbackOptions } from "../traffic/rollback.ts";

/** What the inputs ask for. */
export function rollbackOptions(settings: Settings, cloud: Cloud): RollbackOptions {
  return {
    service: settings.service,
    bad: settings.revision,
    to: settings.toRevision,
    dryRun: settings.dryRun,
    timeoutMs: settings.readyTimeoutMs,
    onlyIfServing: false,
    owner: settings.trafficOwner,
    servedUsers: servedUsers({ ...cloud, ...settings }),
    health: healthChecks(settings, { ...cloud, sendProbe }),
  };
}

/** Without access, too, the step ends with its summary and outputs: each call fails with the reason. */
export async function opened(cloud: Cloud, project = ""): Promise<{ project: string; api: TrafficApi }> {
  try {
    return { project: await cloud.signIn(), api: await cloud.cloudRun() };
  } catch (error) {
    if (!isCallFailure(error)) throw error;
    const fail = async (): Promise<never> => await Promise.reject(error);
    const close = async (): Promise<void> => undefined;
    return {
      project,
      api: {
        service: fail,
        revision: fail,
        revisions: fail,
        imageDigest: fail,
        updateTraffic: fail,
        operation: fail,
        close,
      },
    };
  }
}
