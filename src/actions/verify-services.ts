import { openCloud } from "../cloud/open.ts";
import type { Inputs } from "../inputs/read.ts";
import type { Settings } from "../inputs/settings.ts";
import type { ServicesReport, TargetReport } from "../report/report.ts";
import { DeployCandidates } from "../run/deploy-candidates.ts";
import { sideBySide } from "../run/side-by-side.ts";
import { releasePinAfter, withRelease } from "../traffic/release.ts";
import { type Audience, judge, lookMs } from "./judge.ts";

/** Who is told of several verifications that run side by side. */
export interface ServicesAudience extends Pick<Audience, "warn"> {
  publish: (report: ServicesReport) => Promise<void>;
  /** Of one of them. */
  of: (target: Pick<Settings, "service" | "region">) => Pick<Audience, "onReadiness" | "onProgress" | "mask">;
}

/**
 * Several services and regions with one verdict: one sign-in, one clock and one quota of log reads for all of them.
 * @throws {ConfigurationError} where nothing at all could be verified.
 */
export async function verifyServices(
  inputs: Inputs,
  audience: ServicesAudience,
  cancel: AbortSignal,
): Promise<{ report: ServicesReport; cancelled: boolean }> {
  const { settings, targets } = inputs;
  const plannedMs = Math.max(...targets.map(lookMs));
  const cloud = openCloud(inputs, cancel, { warn: audience.warn, plannedMs });
  const candidates = new DeployCandidates(targets);
  const runs = targets.map((of) => ({ ...of, of, own: cloud.beside(of) }));
  const { cancelled, ...all } = await sideBySide(runs, async ({ of, own }) => {
    try {
      return await judge(of, { ...own, candidates }, audience.of(of), cancel);
    } finally {
      // Whoever still reads has more from now on.
      own.readLimit.end();
    }
  });
  const released = await Promise.all(
    runs.map(async ({ of, own }, i): Promise<TargetReport[]> => {
      const target = all.targets[i];
      // The deploy is one: where a part of it did not pass, the next one gets no traffic by itself.
      if (target?.report == null || all.verdict !== "pass") return target === undefined ? [] : [target];
      return [{ ...target, report: withRelease(target.report, await releasePinAfter(target.report, of, own, cancel)) }];
    }),
  );
  const report: ServicesReport = {
    schema: "ion-verify/services@1",
    generatedAt: cloud.clock.now(),
    language: settings.language,
    ...all,
    targets: released.flat(),
  };
  await audience.publish(report);
  await Promise.all([cloud, ...runs.map(({ own }) => own)].map(async (one) => await one.close()));
  return { report, cancelled };
}
