import { openCloud } from "../cloud/open.ts";
import type { Inputs } from "../inputs/read.ts";
import type { WholeRollbackSummary } from "../report/traffic/rollback-all.ts";
import { rollBackAll } from "../traffic/rollback-all.ts";
import { opened, rollbackOptions } from "./rollback-parts.ts";

/** Several services and regions go back together, or none of them. */
export async function rollBackServices(
  inputs: Inputs,
  warn: (message: string) => void,
  cancel: AbortSignal,
): Promise<WholeRollbackSummary> {
  const { settings, targets } = inputs;
  // Looked at, moved, and moved back again where one fails.
  const plannedMs = 3 * Math.max(...targets.map(({ readyTimeoutMs }) => readyTimeoutMs));
  const cloud = openCloud(inputs, cancel, { warn, plannedMs });
  const all = await Promise.all(
    targets.map(async (of) => {
      const own = cloud.beside(of);
      const { project, api } = await opened(own, settings.project);
      const { service, region } = of;
      return { own, project, target: { service, region, api, options: rollbackOptions(of, own) } };
    }),
  );
  const whole = await rollBackAll(
    all.map(({ target }) => target),
    cloud.clock,
    cancel,
  );
  await Promise.all([cloud, ...all.map(({ own }) => own)].map(async (one) => await one.close()));
  return { language: settings.language, project: all[0]?.project ?? "", whole };
}
